"""Choosing who does a step: the organiser, a person or an organisation."""

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.step_values import MINE, Owner
from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.people.people_field import find_people
from organiser.ui.programmes.steps.step_words import owner_text
from organiser.ui.store import Store

_BODIES = 6
#: What one may type for oneself, in either language.
_MYSELF = ("me", "i", "myself", "私", "わたし", "わたくし", "自分", "じぶん")


class OwnerField(ChipsField):
    """One who does a step. Empty, it is the organiser's; `owner` of nobody stays nobody's."""

    def __init__(self, store: Store, owner: Owner = MINE) -> None:
        self._store = store
        self._empty = owner if owner.is_nobody else MINE
        translate = QCoreApplication.translate
        placeholder = translate("Steps", "Me, unless you type a name")
        if owner.is_nobody:
            placeholder = translate("Steps", "Nobody any more: type a name, or “me”")
        given = [] if owner.own or owner.is_nobody else [(owner, owner.name)]
        super().__init__(find=self._find, placeholder=placeholder, values=given, most=1)

    def owner(self) -> Owner:
        """Return who is chosen."""
        return next((one for one in self.value() if isinstance(one, Owner)), self._empty)

    def _find(self, text: str) -> list[Proposal]:
        mine: list[Proposal] = [(MINE, owner_text(MINE))]
        people: list[Proposal] = [
            (Owner(person_id=key, name=label.partition(" · ")[0]), label)
            for key, label in find_people(self._store, text)
            if isinstance(key, int)
        ]
        bodies: list[Proposal] = [
            (Owner(organisation_id=found.organisation_id, name=found.name), found.name)
            for found in self._store.organisations(text)[:_BODIES]
        ]
        typed = text.strip().casefold()
        is_me = typed in _MYSELF or typed == owner_text(MINE).casefold()
        return [*(mine if is_me else []), *people, *bodies]
