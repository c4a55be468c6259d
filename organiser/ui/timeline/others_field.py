"""Choosing the organisation and the circle an entry belongs to: one of each at most."""

from collections.abc import Sequence

from organiser.text.log_line import Named
from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.store import Store


class OthersField(ChipsField):
    """An organisation, a circle, or both; the value is a tuple of `Named`."""

    def __init__(self, store: Store, *, values: Sequence[Named], placeholder: str) -> None:
        def find(text: str) -> list[Proposal]:
            found = store.named(text, beginning=True)
            return [(named, named.name) for named in found if named.sort != "person"]

        super().__init__(
            find=find,
            placeholder=placeholder,
            values=[(named, named.name) for named in values],
            most=2,
        )

    def add(self, value: object, label: str) -> None:
        """Add an organisation or a circle in the place of another of its sort."""
        for other in self.value():
            if isinstance(other, Named) and isinstance(value, Named) and other.sort == value.sort:
                self.remove(other)
        super().add(value, label)

    def key_of(self, sort: str) -> int | None:
        """Return the id of the organisation or the circle chosen, None without one."""
        chosen = (value for value in self.value() if isinstance(value, Named))
        return next((named.key for named in chosen if named.sort == sort), None)
