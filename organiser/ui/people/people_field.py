"""Choosing people by their names or readings."""

from collections.abc import Sequence

from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.store import Store

_PROPOSED = 12


class PeopleField(ChipsField):
    """Several people of the book (or `most` of them); the value is their ids."""

    def __init__(
        self,
        store: Store,
        *,
        person_ids: Sequence[int] = (),
        placeholder: str = "",
        most: int = 99,
        without: int | None = None,
    ) -> None:
        """Show some people; `without` is one who is never proposed."""

        def find(text: str) -> list[Proposal]:
            return find_people(store, text, without=without)

        super().__init__(
            find=find, placeholder=placeholder, values=_proposals(store, person_ids), most=most
        )

    def person_ids(self) -> tuple[int, ...]:
        """Return the ids of the people chosen, in the order of choosing."""
        return tuple(value for value in self.value() if isinstance(value, int))


def find_people(store: Store, text: str, *, without: int | None = None) -> list[Proposal]:
    """Return the people found by a text as proposals, but one of them."""
    keys = [key for key in store.people_keys(text)[: _PROPOSED + 1] if key != without]
    return _proposals(store, keys[:_PROPOSED])


def _proposals(store: Store, keys: Sequence[int]) -> list[Proposal]:
    return [
        (glance.person_id, _label(glance.name, glance.organisation))
        for glance in store.people_page(keys)
    ]


def _label(name: str, organisation: str) -> str:
    return f"{name} · {organisation}" if organisation else name
