from copy import deepcopy
from dataclasses import replace
from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.touring.itinerary import ConflictCode, TimedDay
from organiser.touring.margins import later_start_minutes
from organiser.touring.plan import (
    LearnedTime,
    Place,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.touring.timeline import compute
from organiser.touring.zones import offset_minutes
from organiser.vocabulary import ConflictLevel, LegMode, Stage, StopKind, Traffic

# A busy machine is no failure.
unhurried = settings(deadline=None)

MINUTES = st.integers(0, 24 * 60)
WINDOWS = st.builds(
    lambda opens, length, last: Window(opens, opens + length, last),
    MINUTES,
    st.integers(0, 300),
    st.booleans(),
)
PLACES = st.builds(Place, st.floats(-11, 45), st.floats(95, 145))
MINUTES_TAKEN = st.none() | st.integers(0, 200)
LEARNED = st.builds(
    LearnedTime, st.integers(0, 90), st.just(0), st.integers(90, 200), st.integers(1, 9)
)
LEGS = st.builds(
    PlannedLeg,
    mode=st.sampled_from(LegMode),
    typed_minutes=MINUTES_TAKEN,
    departs_at=st.none() | MINUTES,
    learned=st.none() | LEARNED,
    check_in_minutes=MINUTES_TAKEN,
    way_out_minutes=MINUTES_TAKEN,
    traffic=st.sampled_from(Traffic),
)
TIMETABLES = st.builds(
    lambda leg, departs, takes: replace(leg, departs_at=departs, arrives_at=departs + takes),
    LEGS,
    MINUTES,
    st.integers(-1200, 1200),
)
BUFFERS = st.none() | st.integers(0, 30)
STOPS = st.builds(
    PlannedStop,
    stop_id=st.just(0),
    kind=st.sampled_from(StopKind),
    name=st.text(max_size=5),
    dwell_minutes=st.integers(0, 180),
    fixed_start=st.none() | MINUTES,
    windows=st.lists(WINDOWS, max_size=3).map(tuple),
    place=st.none() | PLACES,
    host=st.none() | st.builds(PlannedHost, name=st.just("様"), stage=st.sampled_from(Stage)),
    leg_before=st.none() | LEGS | TIMETABLES,
    zone=st.sampled_from(("Asia/Tokyo", "Asia/Jakarta", "Asia/Makassar", "Pacific/Honolulu")),
    buffer_before_minutes=BUFFERS,
    buffer_after_minutes=BUFFERS,
)
TYPED_LEGS = st.builds(PlannedLeg, mode=st.just(LegMode.BUS), typed_minutes=st.integers(0, 120))
TYPED_STOPS = st.builds(
    replace,
    STOPS,
    leg_before=TYPED_LEGS,
    host=st.none(),
    kind=st.just(StopKind.VISIT),
    zone=st.just("Asia/Tokyo"),
)
TIMETABLED_STOPS = st.builds(replace, STOPS, leg_before=TIMETABLES)
UNTIMED_STOPS = st.builds(replace, STOPS, leg_before=TYPED_LEGS, fixed_start=st.none())

VISITS = (StopKind.VISIT, StopKind.TALK)
LATE = {ConflictCode.LATE_FOR_FIXED, ConflictCode.OVERLAP, ConflictCode.TRANSFER_TOO_SHORT}


def stays(day: TimedDay, *kinds: StopKind) -> int:
    return sum(at.stop.dwell_minutes for at in day.stops if at.stop.kind in kinds)


def tours(stops: st.SearchStrategy[PlannedStop]) -> st.SearchStrategy[PlannedTour]:
    days = st.builds(
        lambda starts_at, stops, lodging: PlannedDay(
            day_id=1,
            day=date(2026, 12, 3),
            starts_at=starts_at,
            stops=tuple(replace(stop, stop_id=place) for place, stop in enumerate(stops)),
            starts_from=lodging,
        ),
        MINUTES,
        st.lists(stops, max_size=8),
        st.none() | stops,
    )
    return st.builds(
        PlannedTour,
        days=st.tuples(days),
        group_size=st.integers(0, 40),
        arrival_buffer_minutes=st.integers(0, 20),
        boarding_buffer_minutes=st.integers(0, 10),
    )


@unhurried
@given(tours(STOPS))
def test_nothing_starts_before_it_is_reached_unless_fixed_and_told(tour: PlannedTour) -> None:
    timeline = compute(tour)

    for at in timeline.days[0].stops:
        if at.arrives is not None and at.starts < at.arrives + tour.buffer_before(at.stop):
            codes = {conflict.code for conflict in timeline.conflicts_at(at.stop.stop_id)}
            assert at.stop.fixed_start is not None
            assert codes & LATE


@unhurried
@given(tours(STOPS))
def test_fixed_times_never_move_and_every_stay_keeps_its_length(tour: PlannedTour) -> None:
    for at in compute(tour).days[0].stops:
        assert at.stop.fixed_start in (None, at.starts)
        assert at.ends - at.starts == at.stop.dwell_minutes


@unhurried
@given(tours(TIMETABLED_STOPS))
def test_timetables_never_move(tour: PlannedTour) -> None:
    for at in compute(tour).days[0].stops:
        if at.leg_before is not None:
            planned = at.stop.leg_before
            times = (at.leg_before.departs, at.leg_before.arrives)
            assert times == (planned.departs_at, planned.arrives_at)
            assert at.arrives == planned.arrives_at + at.leg_before.way_out_minutes


@unhurried
@given(tours(STOPS))
def test_the_day_adds_up(tour: PlannedTour) -> None:
    day = compute(tour).days[0]

    ways = [at.leg_before.minutes for at in day.stops if at.leg_before]
    assert day.travel_minutes == sum(ways)
    assert day.visit_minutes == stays(day, StopKind.VISIT, StopKind.TALK)
    assert day.meal_minutes == stays(day, StopKind.MEAL)
    assert tuple(at.stop for at in day.stops) == tour.days[0].stops
    if day.stops:
        first, last = day.stops[0], day.stops[-1]
        zone = first.stop.zone if day.leaves_lodging is None else day.plan.starts_from.zone
        offset = offset_minutes(zone, day.plan.day, day.plan.starts_at)
        ends = last.ends - last.offset_minutes
        parts = day.travel_minutes + day.visit_minutes + day.meal_minutes + day.free_minutes
        assert parts == ends - (day.begins - offset)


@unhurried
@given(tours(UNTIMED_STOPS))
def test_what_is_free_is_waiting_buffers_and_other_stops(tour: PlannedTour) -> None:
    day = compute(tour).days[0]

    reached = [at for at in day.stops if at.arrives is not None]
    left = [at for at in day.stops if at.leaves is not None]
    free = sum(at.waits_minutes + tour.buffer_before(at.stop) for at in reached)
    free += sum(tour.buffer_after(at.stop) for at in left)
    others = [kind for kind in StopKind if kind not in (*VISITS, StopKind.MEAL)]
    assert day.free_minutes == free + stays(day, *others)


@unhurried
@given(tours(UNTIMED_STOPS))
def test_every_way_takes_its_minutes_across_zones_too(tour: PlannedTour) -> None:
    for before, at in pairwise(compute(tour).days[0].stops):
        assert before.leaves == before.ends + tour.buffer_after(before.stop)
        left = before.leaves - before.offset_minutes
        assert at.arrives - at.offset_minutes == left + at.leg_before.minutes


@unhurried
@given(tours(STOPS))
def test_the_same_plan_gets_the_same_timeline(tour: PlannedTour) -> None:
    assert compute(tour) == compute(deepcopy(tour))


@unhurried
@given(tours(STOPS))
def test_every_conflict_is_told_whole_in_both_languages(tour: PlannedTour) -> None:
    for conflict in compute(tour).conflicts:
        assert conflict.minutes is None or conflict.minutes > 0
        english = conflict.sentence.in_language("en")
        assert conflict.sentence.in_language("ja") != english


@unhurried
@given(tours(TYPED_STOPS), st.data())
def test_margin_may_be_used_up_and_not_a_minute_more(
    tour: PlannedTour, data: st.DataObject
) -> None:
    before = compute(tour)
    late = [at for at in before.days[0].stops[1:] if at.margin_minutes is not None]
    if not late:
        return
    at = data.draw(st.sampled_from(late))

    assert errors(delayed(tour, at.number, by=at.margin_minutes)) == errors(tour)
    if not errors(tour):
        assert errors(delayed(tour, at.number, by=at.margin_minutes + 1))


@unhurried
@given(tours(TYPED_STOPS | TIMETABLED_STOPS.map(lambda stop: replace(stop, host=None))))
def test_the_day_may_begin_as_much_later_as_offered(tour: PlannedTour) -> None:
    (day,) = compute(tour).days
    begins = day.begins + later_start_minutes(day)
    if errors(tour) or begins < day.plan.starts_at:
        return

    moved = replace(tour, days=(replace(day.plan, starts_at=begins),))

    assert not errors(moved)


def delayed(tour: PlannedTour, number: int, *, by: int) -> PlannedTour:
    day = tour.days[0]
    stop = day.stops[number - 1]
    leg = replace(stop.leg_before, typed_minutes=stop.leg_before.typed_minutes + by)
    stops = (*day.stops[: number - 1], replace(stop, leg_before=leg), *day.stops[number:])
    return replace(tour, days=(replace(day, stops=stops),))


def errors(tour: PlannedTour) -> list[tuple[ConflictCode, tuple[int, ...], int | None]]:
    return [
        (conflict.code, conflict.stop_ids, conflict.minutes)
        for conflict in compute(tour).conflicts
        if conflict.level is ConflictLevel.ERROR
    ]
