from datetime import date

import pytest

from organiser.touring.plan import Place
from organiser.touring.travel import (
    INDONESIA,
    JAKARTA_BUSY,
    JAPAN,
    Profile,
    Ride,
    estimate_distance_m,
    estimate_leg,
    great_circle_km,
    minutes_for,
    profile_for,
)
from organiser.vocabulary import LegMode, LegSource, Traffic
from tests.touring.published_ways import PUBLISHED, mean_error

TOKYO = Place(35.6812, 139.7671)
YOKOHAMA = Place(35.4658, 139.6223)
JAKARTA = Place(-6.2088, 106.8456)
BEKASI = Place(-6.2349, 106.9923)
SURABAYA = Place(-7.2575, 112.7521)
HANOI = Place(21.0285, 105.8542)

THURSDAY = date(2026, 12, 3)
FRIDAY = date(2026, 12, 4)
SUNDAY = date(2026, 12, 6)


@pytest.mark.parametrize(
    ("straight_km", "profile", "estimate", "_published"), PUBLISHED.values(), ids=PUBLISHED.keys()
)
def test_estimates_of_known_ways(
    straight_km: float, profile: Profile, estimate: int, _published: float
) -> None:
    assert minutes_for(straight_km, profile, Ride(mode=LegMode.CAR)) == estimate


def test_mean_error_against_published_times_is_a_fifth_at_most() -> None:
    assert mean_error() <= 0.20


@pytest.mark.parametrize(
    ("straight_km", "mode", "people", "minutes"),
    [
        (10, LegMode.CAR, 40, 30),  # 5 + 12 + 60 x 8 / 45 = 27.7
        (10, LegMode.BUS, 15, 35),  # 27.7 x 1.25 = 34.6
        (10, LegMode.BUS, 16, 45),  # and 10 for boarding
        (0, LegMode.CAR, 0, 5),
        (1, LegMode.WALK, 0, 20),  # 1300 m at 65 m a minute: 20 exactly
        (1.01, LegMode.WALK, 0, 25),
        (3 / 1.3, LegMode.WALK, 0, 50),  # 3 km on foot: 46.2
        (2.4, LegMode.WALK, 0, None),
        (30, LegMode.TRAIN, 0, 65),  # 15 + 60 x 37.5 / 45 = 65 exactly
        (30, LegMode.FERRY, 0, None),
        (700, LegMode.FLIGHT, 0, None),
    ],
)
def test_minutes_by_mode(
    straight_km: float, mode: LegMode, people: int, minutes: int | None
) -> None:
    assert minutes_for(straight_km, JAPAN, Ride(mode=mode, people=people)) == minutes


@pytest.mark.parametrize(
    ("mode", "traffic", "minutes"),
    [
        (LegMode.CAR, Traffic.LIGHT, 25),  # 27.7 x 0.85 = 23.5
        (LegMode.CAR, Traffic.HEAVY, 40),  # 27.7 x 1.4 = 38.7
        (LegMode.CAR, Traffic.JAMMED, 60),  # 27.7 x 2 = 55.3
        (LegMode.BUS, Traffic.HEAVY, 50),  # 38.7 x 1.25 = 48.4
        (LegMode.TRAIN, Traffic.JAMMED, 35),  # 15 + 60 x 12.5 / 45 = 31.7
    ],
)
def test_minutes_by_traffic(mode: LegMode, traffic: Traffic, minutes: int) -> None:
    assert minutes_for(10, JAPAN, Ride(mode=mode, traffic=traffic)) == minutes


@pytest.mark.parametrize("profile", [JAPAN, INDONESIA, JAKARTA_BUSY])
@pytest.mark.parametrize("mode", [LegMode.CAR, LegMode.BUS, LegMode.TRAIN])
def test_farther_never_takes_less(profile: Profile, mode: LegMode) -> None:
    minutes = [minutes_for(km / 4, profile, Ride(mode=mode)) for km in range(1200)]

    assert minutes == sorted(minutes)


def test_great_circle_of_known_pairs() -> None:
    assert great_circle_km(TOKYO, YOKOHAMA) == pytest.approx(27.3, abs=0.1)
    assert great_circle_km(JAKARTA, SURABAYA) == pytest.approx(663, abs=1)
    assert great_circle_km(TOKYO, TOKYO) == 0
    assert great_circle_km(Place(0, 179.9), Place(0, -179.9)) == pytest.approx(22.2, abs=0.1)


@pytest.mark.parametrize(
    ("ends", "day", "leaves", "profile"),
    [
        ((TOKYO, YOKOHAMA), THURSDAY, 9 * 60, JAPAN),
        ((JAKARTA, SURABAYA), THURSDAY, 9 * 60, INDONESIA),
        ((JAKARTA, BEKASI), THURSDAY, 6 * 60, JAKARTA_BUSY),
        ((JAKARTA, BEKASI), THURSDAY, 6 * 60 - 1, INDONESIA),
        ((JAKARTA, BEKASI), THURSDAY, 20 * 60 - 1, JAKARTA_BUSY),
        ((JAKARTA, BEKASI), THURSDAY, 20 * 60, INDONESIA),
        ((JAKARTA, BEKASI), SUNDAY, 9 * 60, INDONESIA),
        ((JAKARTA, BEKASI), FRIDAY, 33 * 60, INDONESIA),  # Saturday at nine
        ((JAKARTA, BEKASI), SUNDAY, 33 * 60, JAKARTA_BUSY),  # Monday at nine
        ((JAKARTA, BEKASI), None, 0, JAKARTA_BUSY),
        ((TOKYO, JAKARTA), THURSDAY, 9 * 60, None),
        ((HANOI, HANOI), THURSDAY, 9 * 60, JAPAN),
    ],
)
def test_profile_by_place_and_hour(
    ends: tuple[Place, Place], day: date | None, leaves: int, profile: Profile | None
) -> None:
    assert profile_for(*ends, day=day, leaves_minute=leaves) is profile


def test_estimated_leg_has_minutes_source_and_road_distance() -> None:
    leg = estimate_leg(TOKYO, YOKOHAMA, ride=Ride(mode=LegMode.BUS, people=5), day=THURSDAY)

    # 27.3 km straight, 35.5 km of road: (5 + 12 + 20 + 13.3) x 1.25 = 62.9
    assert (leg.mode, leg.minutes, leg.source) == (LegMode.BUS, 65, LegSource.ESTIMATE)
    assert leg.distance_m == 35_500


def test_traffic_around_jakarta_depends_on_the_hour() -> None:
    busy = estimate_leg(
        JAKARTA, BEKASI, ride=Ride(mode=LegMode.CAR), day=THURSDAY, leaves_minute=540
    )
    calm = estimate_leg(JAKARTA, BEKASI, ride=Ride(mode=LegMode.CAR), day=SUNDAY, leaves_minute=540)

    assert busy.minutes > calm.minutes
    assert busy.distance_m == calm.distance_m


@pytest.mark.parametrize(
    ("origin", "destination", "mode"),
    [
        (TOKYO, YOKOHAMA, LegMode.WALK),
        (TOKYO, YOKOHAMA, LegMode.FLIGHT),
        (TOKYO, YOKOHAMA, LegMode.FERRY),
        (TOKYO, JAKARTA, LegMode.CAR),
    ],
)
def test_no_estimate_where_only_typing_helps(
    origin: Place, destination: Place, mode: LegMode
) -> None:
    assert estimate_leg(origin, destination, ride=Ride(mode=mode)) is None


def test_distance_is_known_by_road_only() -> None:
    assert estimate_distance_m(TOKYO, YOKOHAMA, mode=LegMode.TRAIN) == 34_100
    assert estimate_distance_m(TOKYO, YOKOHAMA, mode=LegMode.FLIGHT) is None
    assert estimate_distance_m(TOKYO, JAKARTA, mode=LegMode.BUS) is None
