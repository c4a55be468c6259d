"""How long a way takes, estimated without a network from two places; about a fifth off either way.

What is typed or learned always goes before an estimate. Profiles and factors were fitted to
published times of airport roads, buses and drives to industrial estates; the tests hold the pairs.
"""

import math
from dataclasses import dataclass
from datetime import date, timedelta

from organiser.touring.areas import Box
from organiser.touring.itinerary import TimedLeg
from organiser.touring.plan import Place
from organiser.vocabulary import LegMode, LegSource, Traffic

_EARTH_RADIUS_KM = 6371.0088
_DAY_MINUTES = 24 * 60

_BUS_FACTOR = 1.25
_BOARDING_MINUTES = 10
_BOARDING_ABOVE_PEOPLE = 15
_WALK_DETOUR = 1.3
_WALK_METRES_A_MINUTE = 65
_WALK_LONGEST_KM = 3.0
_TRAIN_DETOUR = 1.25
_TRAIN_KM_H = 45
_TRAIN_EXTRA_MINUTES = 15
_TYPED_ONLY = (LegMode.FERRY, LegMode.FLIGHT)
_TRAFFIC_FACTORS = {
    Traffic.LIGHT: 0.85,
    Traffic.NORMAL: 1.0,
    Traffic.HEAVY: 1.4,
    Traffic.JAMMED: 2.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ride:
    """How a group goes: by what, how many people, and how full the roads are."""

    mode: LegMode
    people: int = 0
    traffic: Traffic = Traffic.NORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How roads run in a region: the detour, and a speed for each stretch of the way.

    The first `near_km` of road go at `near_km_h`, the way up to `middle_km` at `middle_km_h`, the
    rest at `far_km_h`.
    """

    detour: float
    near_km: float
    middle_km: float
    near_km_h: float
    middle_km_h: float
    far_km_h: float

    def drive_minutes(self, straight_km: float) -> float:
        """Return the minutes of a car for a straight distance, five for starting included."""
        road = straight_km * self.detour
        near = min(road, self.near_km)
        middle = min(max(road - self.near_km, 0.0), self.middle_km - self.near_km)
        far = max(road - self.middle_km, 0.0)
        hours = near / self.near_km_h + middle / self.middle_km_h + far / self.far_km_h
        return 5 + 60 * hours


#: Japan, and every country without a profile of its own.
JAPAN = Profile(detour=1.3, near_km=5, middle_km=20, near_km_h=25, middle_km_h=45, far_km_h=70)
INDONESIA = Profile(detour=1.4, near_km=5, middle_km=20, near_km_h=25, middle_km_h=45, far_km_h=70)
JAKARTA_BUSY = Profile(
    detour=1.4, near_km=10, middle_km=50, near_km_h=20, middle_km_h=30, far_km_h=70
)

_INDONESIA_BOX = Box(south=-11.5, north=6.5, west=94.5, east=141.1)
_JAKARTA_BOX = Box(south=-6.75, north=-5.95, west=106.45, east=107.55)
_BUSY_HOURS = range(6, 20)
_SATURDAY = 5


def great_circle_km(origin: Place, destination: Place) -> float:
    """Return the straight distance over the ground in kilometres (haversine formula)."""
    south, north = math.radians(origin.latitude), math.radians(destination.latitude)
    turn = math.radians(destination.longitude - origin.longitude)
    half = (
        math.sin((north - south) / 2) ** 2
        + math.cos(south) * math.cos(north) * math.sin(turn / 2) ** 2
    )
    return 2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(min(half, 1.0)))


def profile_for(
    origin: Place, destination: Place, *, day: date | None = None, leaves_minute: int = 0
) -> Profile | None:
    """Return how the roads run between two places; nothing where no road joins them.

    Around Jakarta weekdays from 6 to 20 o'clock are slower; `leaves_minute` counts from the
    midnight of `day` and may pass it. Without a day the time counts as busy.
    """
    ends = (origin, destination)
    inside = [_INDONESIA_BOX.holds(place) for place in ends]
    if inside[0] != inside[1]:
        return None
    if all(_JAKARTA_BOX.holds(place) for place in ends) and _is_busy(day, leaves_minute):
        return JAKARTA_BUSY
    return INDONESIA if inside[0] else JAPAN


def minutes_for(straight_km: float, profile: Profile, ride: Ride) -> int | None:
    """Return the estimated minutes, rounded up to five; nothing where only typing helps.

    Flights and ferries follow a timetable, and nobody leads a group on foot over more than 3 km.
    """
    if ride.mode in _TYPED_ONLY:
        return None
    road_km = straight_km * _detour(profile, ride.mode)
    if ride.mode is LegMode.WALK:
        walked = road_km * 1000 / _WALK_METRES_A_MINUTE
        return None if road_km > _WALK_LONGEST_KM else _up_to_five(walked)
    if ride.mode is LegMode.TRAIN:
        return _up_to_five(_TRAIN_EXTRA_MINUTES + 60 * road_km / _TRAIN_KM_H)
    driven = profile.drive_minutes(straight_km) * _TRAFFIC_FACTORS[ride.traffic]
    if ride.mode is LegMode.BUS:
        boarding = _BOARDING_MINUTES if ride.people > _BOARDING_ABOVE_PEOPLE else 0
        return _up_to_five(driven * _BUS_FACTOR + boarding)
    return _up_to_five(driven)


def estimate_leg(
    origin: Place,
    destination: Place,
    *,
    ride: Ride,
    day: date | None = None,
    leaves_minute: int = 0,
) -> TimedLeg | None:
    """Return the way with estimated minutes and road distance; nothing where only typing helps.

    A train's estimate is a makeshift until its timetable is typed.
    """
    profile = profile_for(origin, destination, day=day, leaves_minute=leaves_minute)
    if profile is None:
        return None
    straight_km = great_circle_km(origin, destination)
    minutes = minutes_for(straight_km, profile, ride)
    if minutes is None:
        return None
    return TimedLeg(
        mode=ride.mode,
        minutes=minutes,
        source=LegSource.ESTIMATE,
        distance_m=_to_hundred_metres(straight_km * _detour(profile, ride.mode)),
    )


def estimate_distance_m(origin: Place, destination: Place, *, mode: LegMode) -> int | None:
    """Return the metres of road between two places, to 100 m; nothing by air, sea or no road."""
    profile = profile_for(origin, destination)
    if profile is None or mode in _TYPED_ONLY:
        return None
    return _to_hundred_metres(great_circle_km(origin, destination) * _detour(profile, mode))


def _detour(profile: Profile, mode: LegMode) -> float:
    return {LegMode.WALK: _WALK_DETOUR, LegMode.TRAIN: _TRAIN_DETOUR}.get(mode, profile.detour)


def _is_busy(day: date | None, leaves_minute: int) -> bool:
    if day is None:
        return True
    days_later, minute = divmod(leaves_minute, _DAY_MINUTES)
    weekday = (day + timedelta(days=days_later)).weekday()
    return weekday < _SATURDAY and minute // 60 in _BUSY_HOURS


def _up_to_five(minutes: float) -> int:
    # The rounding first: 25.000000000000004 is 25, not 30.
    return 5 * math.ceil(round(minutes, 6) / 5)


def _to_hundred_metres(kilometres: float) -> int:
    return 100 * round(kilometres * 10)
