"""What the report of a tour tells, in plain values.

There is nothing in it that only the organiser may read: no notes, numbers or payments, and names
only of those who agreed.
"""

from dataclasses import dataclass
from datetime import date

from organiser.touring.sharing import Money
from organiser.vocabulary import CostKind, StopKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportStop:
    """A stop the group came to, with the times that were noted, else the planned ones.

    `came` counts who was there where that was noted.
    """

    kind: StopKind
    name: str
    starts: int
    ends: int
    host: str = ""
    seen: str = ""
    came: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDay:
    """A day of the tour."""

    number: int
    day: date
    stops: tuple[ReportStop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportName:
    """Somebody who agreed to stand in it, with their body; perhaps a deputy came for them."""

    name: str
    organisation: str = ""
    by_deputy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPhoto:
    """A picture by its digest, and what it shows."""

    digest: str
    file_name: str
    caption: str = ""
    stop_name: str = ""

    @property
    def words(self) -> str:
        """Return what stands under it."""
        return self.caption or self.stop_name


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPicture:
    """A picture made ready for paper: upright, a JPEG that tells nothing but what it shows."""

    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSum:
    """What the costs of one kind came to."""

    kind: CostKind
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class TourReport:
    """A tour as its report tells it; `others` counts those who came and are not named.

    Texts are as the organiser typed them: data, to be escaped by whoever draws them. The sums are
    printed only where they are asked for.
    """

    tour_id: int
    title: str
    text: str = ""
    days: tuple[ReportDay, ...] = ()
    names: tuple[ReportName, ...] = ()
    others: int = 0
    photos: tuple[ReportPhoto, ...] = ()
    sums: tuple[ReportSum, ...] = ()
    organiser_name: str = ""

    @property
    def came(self) -> int:
        """Return how many came, named or not."""
        return len(self.names) + self.others
