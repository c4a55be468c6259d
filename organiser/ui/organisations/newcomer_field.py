"""Choosing somebody of the book, or naming somebody who is not in it yet."""

from PySide6.QtCore import QCoreApplication

from organiser.services.organisations.organisation_posts import Newcomer
from organiser.text.name_readings import split_name
from organiser.text.names import full_name
from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.people.people_field import find_people
from organiser.ui.store import Store
from organiser.vocabulary import NameOrder


class NewcomerField(ChipsField):
    """One person: proposed are those of the book, and last whoever is typed as somebody new."""

    def __init__(self, store: Store, *, without: int | None = None) -> None:
        """Propose everybody but one."""
        new = QCoreApplication.translate("NewcomerField", "New: {name}")

        def find(text: str) -> list[Proposal]:
            newcomer = newcomer_named(text)
            name = full_name(newcomer.family_name, newcomer.given_name, newcomer.name_order)
            return [*find_people(store, text, without=without), (newcomer, new.format(name=name))]

        hint = QCoreApplication.translate("NewcomerField", "Type a name or a reading")
        super().__init__(find=find, placeholder=hint, most=1)

    def newcomer(self) -> Newcomer:
        """Return who is chosen; nobody if nobody is."""
        chosen = next(iter(self.value()), None)
        if isinstance(chosen, Newcomer):
            return chosen
        return Newcomer(person_id=chosen if isinstance(chosen, int) else None)


def newcomer_named(text: str) -> Newcomer:
    """Return somebody new of a name; a name in Latin letters has the given name first."""
    parts = tuple(text.split(maxsplit=1)) or ("",)
    if len(parts) == 1:
        family, given = split_name(parts[0]) or (parts[0], "")
        return Newcomer(family_name=family, given_name=given)
    if text.isascii():
        given, _space, family = " ".join(text.split()).rpartition(" ")
        return Newcomer(family_name=family, given_name=given, name_order=NameOrder.GIVEN_FIRST)
    return Newcomer(family_name=parts[0], given_name=parts[1].strip())
