"""Whose timeline it is, and how it is spread over years and kinds."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from organiser.vocabulary import REAL_CONTACT, InteractionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineOwner:
    """Whose timeline it is: exactly one of the three is given."""

    person_id: int | None = None
    organisation_id: int | None = None
    circle_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfKind:
    """How many entries of one kind a year has, and the first and last day of them."""

    year: int
    kind: InteractionKind
    count: int
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineOutline:
    """How a timeline is spread over years and kinds; real contacts are no notes, no invitations."""

    parts: tuple[YearOfKind, ...] = ()

    @property
    def contact_count(self) -> int:
        """Return how many real contacts there were."""
        return sum(part.count for part in self.parts if part.kind in REAL_CONTACT)

    @property
    def last_contact(self) -> date | None:
        """Return the day of the last real contact."""
        return max((part.last for part in self.parts if part.kind in REAL_CONTACT), default=None)

    @property
    def first_day(self) -> date | None:
        """Return the day of the first entry of any kind."""
        return min((part.first for part in self.parts), default=None)

    def kinds(self) -> tuple[InteractionKind, ...]:
        """Return the kinds that occur, in the order of the vocabulary."""
        found = {part.kind for part in self.parts}
        return tuple(kind for kind in InteractionKind if kind in found)

    def years(self, kinds: Collection[InteractionKind] = ()) -> dict[int, int]:
        """Return how many entries each year has, newest first; of all kinds if none is named."""
        counts: dict[int, int] = {}
        for part in sorted(self.parts, key=lambda part: part.year, reverse=True):
            if not kinds or part.kind in kinds:
                counts[part.year] = counts.get(part.year, 0) + part.count
        return counts
