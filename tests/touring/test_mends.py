from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.touring.itinerary import Conflict, ConflictCode, Mend, MendKind
from organiser.touring.mended import mended
from organiser.touring.mends import MOST_MENDS
from organiser.touring.plan import DayHours, Place, PlannedDay, PlannedStop, PlannedTour, Window
from organiser.touring.timeline import compute
from organiser.vocabulary import ConflictLevel, OrderLock, StopKind
from tests.touring.caution_cases import CASES, Case, closed_on_the_first_of, stop_with
from tests.touring.test_timeline_properties import TYPED_STOPS
from tests.touring.written_tours import SOME_DAY, mends_for, read_tour


def mends_of(tour: PlannedTour, code: ConflictCode) -> tuple[Mend, ...]:
    timeline = compute(tour)
    conflict = next(one for one in timeline.conflicts if one.code is code)
    return mends_for(tour, timeline, conflict)


def said(tour: PlannedTour, code: ConflictCode, language: str = "en") -> list[str]:
    return [mend.said.in_language(language) for mend in mends_of(tour, code)]


PICTURE = (
    "9:00\nJR姫路駅 meeting 15 =9:00\nみらい協同組合 visit 90 9:30-11:30 +25\n"
    "レストラン播磨 meal 60 +20\n播州機械工業 visit 90 13:00-14:30 +40"
)


def test_the_picture_offers_a_shorter_lunch_and_a_shorter_stay() -> None:
    tour = read_tour(PICTURE)

    assert said(tour, ConflictCode.RUNS_PAST_CLOSE, "ja") == [
        "滞在を80分にする",
        "レストラン播磨を10分短くする",
    ]


LATE = "9:00\nA visit 60\nB visit 60 {} +10\nC visit 60 =11:20 +20"


@pytest.mark.parametrize(
    ("mark", "changes", "expected"),
    [
        ("", {}, ["Leave 10 minutes earlier", "B: 10 minutes shorter"]),
        ("=10:10", {}, ["B: 10 minutes shorter"]),
        ("", {"is_optional": True}, ["Leave 10 minutes earlier", "B: 10 minutes shorter"]),
        # Neither may be shorter, and nobody leaves before five.
        ("", {"least_dwell_minutes": 60}, ["Leave 10 minutes earlier", "A: 10 minutes shorter"]),
    ],
)
def test_a_late_arrival_is_mended_by_little(
    mark: str, changes: dict[str, object], expected: list[str]
) -> None:
    tour = stop_with(2, **changes)(read_tour(LATE.format(mark)))

    assert said(tour, _late_code(tour))[: len(expected)] == expected


def _late_code(tour: PlannedTour) -> ConflictCode:
    return next(one.code for one in compute(tour).conflicts if one.level is ConflictLevel.ERROR)


def test_minutes_are_offered_in_steps_of_five() -> None:
    tour = read_tour("9:00\nA visit 60\nB visit 60 =10:18 +20")

    assert said(tour, ConflictCode.LATE_FOR_FIXED) == [
        "Leave 5 minutes earlier",
        "A: 5 minutes shorter",
    ]


CROWDED = "9:00\nA visit 10 =9:00\n港 visit 60 +10\nC visit 60 =9:40 +15"


def test_what_may_be_left_out_or_moved_comes_after_all_else() -> None:
    tour = side_by_side(read_tour(CROWDED))
    optional = stop_with(2, is_optional=True)(tour)

    assert said(tour, ConflictCode.OVERLAP) == ["港 at the end of the day"]
    assert said(optional, ConflictCode.OVERLAP, "ja") == [
        "港を省く",
        "港をこの日の最後に移す",
    ]


def test_where_the_way_would_not_be_known_nothing_is_promised() -> None:
    optional = stop_with(2, is_optional=True)(read_tour(CROWDED))

    assert said(optional, ConflictCode.OVERLAP) == []


def side_by_side(tour: PlannedTour) -> PlannedTour:
    """Return a tour whose stops are all within some minutes of each other."""
    for number in range(1, len(tour.days[0].stops) + 1):
        tour = stop_with(number, place=Place(34.8275, 134.69 + number / 10_000))(tour)
    return tour


def test_leaving_out_the_last_stop_ends_the_day_in_time() -> None:
    tour = read_tour("9:00 by=12:00\nA visit 150\nB visit 60 =11:30 +0\nC visit 60 =13:00 +20")

    assert said(stop_with(3, is_optional=True)(tour), ConflictCode.ENDS_TOO_LATE) == ["Leave out C"]


CLOSED = "14:00\n播州機械工業 visit 60"


def test_a_closed_host_is_visited_on_another_day() -> None:
    tour = closed_on_the_first_of(2)(read_tour(CLOSED))

    (mend,) = mends_of(tour, ConflictCode.HOST_CLOSED_DAY)
    assert mend.said.in_language("ja") == "播州機械工業を2日目に移す"
    assert (mend.kind, mend.day_id, mend.place) == (MendKind.MOVE, 8, 1)
    first, second = mended(tour, mend).days
    assert (first.stops, [stop.name for stop in second.stops]) == ((), ["播州機械工業"])


@pytest.mark.parametrize(
    "changes",
    [{"lock": OrderLock.DAY}, {"fixed_start": 840}, {"kind": StopKind.MEETING}],
)
def test_what_is_tied_to_its_day_stays_there(changes: dict[str, object]) -> None:
    tour = stop_with(1, **changes)(closed_on_the_first_of(2)(read_tour(CLOSED)))

    assert mends_of(tour, ConflictCode.HOST_CLOSED_DAY) == ()


def test_on_another_day_its_own_hours_hold_unless_they_were_changed() -> None:
    usual, other = (Window(840, 960),), (Window(540, 700),)
    hours = (DayHours(SOME_DAY, usual), DayHours(SOME_DAY + timedelta(days=1), other))
    tour = stop_with(1, windows=usual, hours=hours)(closed_on_the_first_of(2)(read_tour(CLOSED)))
    to_second = Mend(kind=MendKind.MOVE, said=NOTHING, stop_id=1, day_id=8, place=1)

    assert mended(tour, to_second).days[1].stops[0].windows == other
    changed = stop_with(1, windows=(Window(900, 960),))(tour)
    assert mended(changed, to_second).days[1].stops[0].windows == (Window(900, 960),)


NOTHING = compute(read_tour("9:00\nA visit 60 host:asked")).conflicts[0].sentence


def test_waiting_is_used_up() -> None:
    tour = read_tour("9:00\nA visit 60\nB visit 60 =11:00 +10")
    bounded = stop_with(1, most_dwell_minutes=80)(tour)

    assert said(tour, ConflictCode.LONG_WAIT) == ["Leave 50 minutes later", "A: 50 minutes longer"]
    assert said(bounded, ConflictCode.LONG_WAIT) == [
        "Leave 50 minutes later",
        "A: 20 minutes longer",
    ]


def test_a_day_may_begin_as_early_as_its_first_appointment() -> None:
    tour = read_tour("8:00\nA visit 60 =7:30")

    assert said(tour, ConflictCode.LEAVES_TOO_EARLY, "ja") == ["1日の始まりを 7:30 にする"]


def test_an_order_that_fits_is_offered() -> None:
    tour = side_by_side(read_tour("6:00\nA visit 60\nB visit 60 6:00-7:00\nC visit 30"))

    assert said(tour, ConflictCode.AFTER_CLOSE) == ["B before A"]


@pytest.mark.parametrize(
    ("lock", "expected"), [(OrderLock.FIRST, []), (OrderLock.DAY, ["B before A"])]
)
def test_nothing_goes_before_what_is_first(lock: OrderLock, expected: list[str]) -> None:
    tour = side_by_side(read_tour("6:00\nA visit 60\nB visit 60 6:00-7:00\nC visit 30"))

    assert said(stop_with(1, lock=lock)(tour), ConflictCode.AFTER_CLOSE) == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code.name)
def test_every_mend_of_every_caution_ends_it(case: Case) -> None:
    timeline = compute(case.tour)
    conflict = next(one for one in timeline.conflicts if one.code is case.code)

    assert_mended(case.tour, conflict, mends_for(case.tour, timeline, conflict))


def assert_mended(tour: PlannedTour, conflict: Conflict, mends: tuple[Mend, ...]) -> None:
    """See every mend end its caution and make no new error, said in both languages."""
    before = errors(tour)
    assert len(mends) <= MOST_MENDS
    for mend in mends:
        after = mended(tour, mend)
        left = compute(after).conflicts
        same = [one for one in left if _key(one) == _key(conflict)]
        assert same == []
        assert errors(after) <= before
        assert mend.said.in_language("ja") != mend.said.in_language("en")
        for old, new in zip(stops_of(tour), stops_of(after), strict=False):
            if mend.kind in (MendKind.DWELL, MendKind.DWELL_BEFORE, MendKind.DAY_START):
                assert old.fixed_start == new.fixed_start
                assert new.dwell_minutes >= min(new.least_dwell_minutes or 1, old.dwell_minutes)


def stops_of(tour: PlannedTour) -> list[PlannedStop]:
    return [stop for day in tour.days for stop in day.stops]


def errors(tour: PlannedTour) -> set[tuple[object, ...]]:
    found = compute(tour).conflicts
    return {_key(one) for one in found if one.level is ConflictLevel.ERROR}


def _key(conflict: Conflict) -> tuple[object, ...]:
    day_id = None if conflict.stop_ids else conflict.day_id
    rule = dict(conflict.sentence.values).get("rule")
    return conflict.code, day_id, conflict.stop_ids, rule, "night" in dict(conflict.sentence.values)


@st.composite
def random_tours(draw: st.DrawFn) -> PlannedTour:
    """Draw one to three days of up to six stops with typed ways."""
    days, key = [], 0
    for number in range(draw(st.integers(1, 3))):
        stops = []
        for stop in draw(st.lists(TYPED_STOPS, max_size=6)):
            key += 1
            optional = draw(st.booleans())
            stops.append(replace(stop, stop_id=key, is_optional=optional))
        days.append(
            PlannedDay(
                day_id=number + 1,
                day=SOME_DAY + timedelta(days=number),
                starts_at=draw(st.integers(400, 700)),
                stops=tuple(stops),
                ends_by=draw(st.none() | st.integers(900, 1300)),
            )
        )
    return PlannedTour(days=tuple(days), arrival_buffer_minutes=draw(st.integers(0, 15)))


@settings(deadline=None, max_examples=60)
@given(random_tours())
def test_on_random_days_every_mend_ends_its_caution_without_a_new_error(tour: PlannedTour) -> None:
    timeline = compute(tour)
    for conflict in timeline.conflicts[:6]:
        assert_mended(tour, conflict, mends_for(tour, timeline, conflict))


@settings(deadline=None, max_examples=30)
@given(random_tours())
def test_the_same_plan_has_the_same_mends(tour: PlannedTour) -> None:
    timeline = compute(tour)
    for conflict in timeline.conflicts[:3]:
        assert mends_for(tour, timeline, conflict) == mends_for(tour, timeline, conflict)
