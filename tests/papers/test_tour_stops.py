from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from organiser.papers.tour_stops import (
    Boarding,
    boardings,
    leaving_lodging,
    paper_stops,
    present_at,
)
from organiser.touring.itinerary import TimedDay
from organiser.touring.plan import PlannedHost
from organiser.vocabulary import Stage
from tests.papers.host_tours import GROUP, OFFICE, computed, guest, material

_TRAIN = """9:00
羽田 meeting 10
大阪 transfer 10 train dep10:00 arr12:00
宿 lodging 0 +20"""
_FROM_HOTEL = "8:00 from=ホテル\n工場 visit 60 +20\n駅 end 0 +10"


def day_of(written: str | None = None) -> TimedDay:
    tour = computed(written) if written else computed()
    return tour.timeline.days[0]


def test_times_ways_and_counts_are_those_of_the_plan() -> None:
    station, office, *_rest = paper_stops(material(), day_of(), language="ja")
    assert (station.arrives, station.leaves, station.way) == ("", "9:15", "")
    assert (office.arrives, office.leaves, office.way) == ("9:40", "11:15", "貸切バス 25分")
    assert (station.count, office.count) == (2, 2)
    assert office.key == f"stop:{OFFICE}"


def test_a_number_that_is_the_places_too_is_told_once() -> None:
    _station, office, *_rest = paper_stops(material(), day_of(), language="ja")
    assert office.telephones == ("079-10", "090-20")
    same = replace(office, notes=replace(office.notes, telephone="079-10"))
    assert same.telephones == ("079-10",)


def test_who_refused_is_not_received_by() -> None:
    day = day_of()
    host = PlannedHost(name="代表理事 高橋 様", stage=Stage.DECLINED)
    timed = tuple(
        replace(one, stop=replace(one.stop, host=host)) if one.stop.host else one
        for one in day.stops
    )
    _station, office, *_rest = paper_stops(material(), replace(day, stops=timed), language="ja")
    assert office.telephones == ("079-10",)


def test_people_get_on_where_they_first_are_and_off_at_their_last_stop() -> None:
    _lodging, *here = boardings(GROUP, day_of(), expected=0, by_road=True)
    assert here[0] == Boarding(2, 0, 2)
    assert here[2] == Boarding(1, 0, 3)
    assert here[-1] == Boarding(0, 3, 0)


def test_before_anybody_takes_part_as_many_ride_as_are_expected() -> None:
    _lodging, first, *_rest = boardings((), day_of(), expected=12, by_road=True)
    assert first == Boarding(12, 0, 12)


def test_a_train_is_no_ride_by_road() -> None:
    by_road = boardings(GROUP, day_of(_TRAIN), expected=0, by_road=True)
    assert [at.aboard for at in by_road] == [0, 0, 2, 0]
    by_all = boardings(GROUP, day_of(_TRAIN), expected=0, by_road=False)
    assert [at.aboard for at in by_all] == [0, 2, 2, 0]


def test_a_day_that_leaves_a_lodging_begins_there() -> None:
    day = day_of(_FROM_HOTEL)
    assert leaving_lodging(day, language="ja") == ("8:00", "ホテル")
    assert leaving_lodging(day_of(), language="ja") is None
    lodging, factory, station = boardings((guest(1, "あ"),), day, expected=0, by_road=True)
    assert (lodging.on, factory.on, station.off) == (1, 0, 1)


@given(st.lists(st.frozensets(st.integers(1, 5)), max_size=6))
def test_whoever_gets_on_gets_off(away: list[frozenset[int]]) -> None:
    guests = [guest(key, "あ", away_from=stops) for key, stops in enumerate(away)]
    at = boardings(guests, day_of(), expected=0, by_road=True)
    aboard = 0
    for one in at:
        aboard += one.on - one.off
        assert aboard == one.aboard >= 0
    assert aboard == 0


def test_present_are_those_who_are_not_away() -> None:
    assert [one.person_id for one in present_at(GROUP, OFFICE)] == [1, 2]
