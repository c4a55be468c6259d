"""Choosing a person or an organisation by name or reading."""

from organiser.services.people.person_values import Party
from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.people.people_field import find_people
from organiser.ui.store import Store

_BODIES = 6


class PartyField(ChipsField):
    """One person or organisation of the book; `without` is the one who is never proposed."""

    def __init__(
        self, store: Store, *, placeholder: str, without: Party, chosen: Party | None = None
    ) -> None:
        def find(text: str) -> list[Proposal]:
            people: list[Proposal] = [
                (Party(person_id=key, name=label), label)
                for key, label in find_people(store, text, without=without.person_id)
                if isinstance(key, int)
            ]
            bodies: list[Proposal] = [
                (Party(organisation_id=found.organisation_id, name=found.name), found.name)
                for found in store.organisations(text)[: _BODIES + 1]
                if found.organisation_id != without.organisation_id
            ]
            return [*people, *bodies[:_BODIES]]

        values = [] if chosen is None else [(chosen, chosen.name)]
        super().__init__(find=find, placeholder=placeholder, values=values, most=1)

    def party(self) -> Party | None:
        """Return who is chosen, nothing while nobody is."""
        return next((value for value in self.value() if isinstance(value, Party)), None)
