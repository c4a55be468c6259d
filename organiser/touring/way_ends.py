"""When two ways count as the same: between the same organisations, places or addresses."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from math import floor

from organiser.touring.plan import Place
from organiser.touring.travel import great_circle_km
from organiser.vocabulary import LegMode, StopKind

_SAME_PLACE_KM = 0.2
#: No two places farther apart in latitude are within that distance.
_SAME_PLACE_DEGREES = 0.002


@dataclass(frozen=True, slots=True, kw_only=True)
class WayEnd:
    """Where a way begins or ends."""

    organisation_id: int | None = None
    place: Place | None = None
    name: str = ""
    address: str = ""

    def shared_keys(self) -> Iterator[Hashable]:
        """Yield what places at this one have in common: they share a key, or are neighbours."""
        if self.organisation_id is not None:
            yield self.organisation_id
        if self.place is not None:
            yield self.band, None
        if self.address:
            yield self.name, self.address

    def near_keys(self) -> Iterator[Hashable]:
        """Yield the keys of all places that may be at this one."""
        yield from self.shared_keys()
        if self.place is not None:
            yield self.band - 1, None
            yield self.band + 1, None

    @property
    def band(self) -> int:
        """Return the strip of latitude it lies in; what is near lies in this or the next."""
        return floor(self.place.latitude / _SAME_PLACE_DEGREES) if self.place else 0

    def is_at(self, other: "WayEnd") -> bool:
        """Return whether both are one place: organisation, 200 m, or name and address."""
        if self.organisation_id is not None and self.organisation_id == other.organisation_id:
            return True
        if self.place is not None and other.place is not None:
            return are_near(self.place, other.place)
        return bool(self.address) and (self.name, self.address) == (other.name, other.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownWay:
    """A way from one end to the other by one mode."""

    origin: WayEnd
    end: WayEnd
    mode: LegMode

    def is_as(self, other: "KnownWay") -> bool:
        """Return whether another way is this one, in the same direction."""
        return (
            self.mode is other.mode
            and self.end.is_at(other.end)
            and self.origin.is_at(other.origin)
        )

    @property
    def back(self) -> "KnownWay":
        """Return the same way in the other direction."""
        return KnownWay(origin=self.end, end=self.origin, mode=self.mode)


def goes_on_from(lodging: StopKind, first: StopKind) -> bool:
    """Return whether a day's first stop is reached from where the day before ended.

    Only from lodging; where the day opens with a meeting or a departure, everybody is there.
    """
    return lodging is StopKind.LODGING and first not in (StopKind.MEETING, StopKind.DEPARTURE)


def are_near(one: Place, other: Place) -> bool:
    """Return whether two places are at most 200 m apart."""
    if abs(one.latitude - other.latitude) > _SAME_PLACE_DEGREES:
        return False
    return great_circle_km(one, other) <= _SAME_PLACE_KM
