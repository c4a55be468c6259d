import pytest

from organiser.touring.driving import Driving, driving_of, is_ride
from organiser.touring.timeline import compute
from tests.touring.written_tours import read_tour


def driving(written: str) -> Driving:
    (day,) = compute(read_tour(written)).days
    return driving_of(day)


@pytest.mark.parametrize(
    ("written", "minutes", "pauses", "longest"),
    [
        ("9:00\nA meeting 15\nB visit 60 +40\nC visit 60 +30", 70, 60, 40),
        ("9:00\nA meeting 15\nB break 9 +40\nC visit 60 +30", 70, 0, 70),
        ("9:00\nA meeting 15\nB break 15 +40\nC break 15 +30\nD end 0 +20", 90, 30, 70),
        ("9:00\nA meeting 15\nB visit 60 train +40\nC visit 60 +30", 30, 0, 30),
        ("9:00\nA meeting 15\nB visit 60 walk +5", 0, 0, 0),
        ("9:00\nA meeting 15", 0, 0, 0),
        ("9:00", 0, 0, 0),
    ],
)
def test_a_day_of_driving(written: str, minutes: int, pauses: int, longest: int) -> None:
    found = driving(written)
    assert (found.minutes, found.pauses_minutes, found.longest_minutes) == (
        minutes,
        pauses,
        longest,
    )


def test_the_length_is_only_told_where_every_ride_has_one() -> None:
    assert driving("9:00\nA meeting 15\nB visit 60 +40").metres is None
    assert driving("9:00\nA meeting 15").metres == 0


def test_cars_and_buses_go_by_road() -> None:
    (day,) = compute(read_tour("9:00\nA meeting 5\nB visit 5 car +5\nC visit 5 ferry +5")).days
    assert [is_ride(one) for one in day.stops] == [False, True, False]
