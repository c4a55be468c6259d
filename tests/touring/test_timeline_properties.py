import time
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.touring.itinerary import ConflictCode
from organiser.touring.plan import (
    Place,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.touring.timeline import compute
from organiser.vocabulary import ConflictLevel, LegMode, Stage, StopKind

# A busy machine is no failure.
unhurried = settings(deadline=None)

MINUTES = st.integers(0, 24 * 60)
WINDOWS = st.builds(
    lambda opens, length: Window(opens, opens + length), MINUTES, st.integers(0, 300)
)
PLACES = st.builds(Place, st.floats(-11, 45), st.floats(95, 145))
LEGS = st.builds(
    PlannedLeg,
    mode=st.sampled_from(LegMode),
    typed_minutes=st.none() | st.integers(0, 200),
)
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
    leg_before=st.none() | LEGS,
)
TYPED_LEGS = st.builds(PlannedLeg, mode=st.just(LegMode.BUS), typed_minutes=st.integers(0, 120))
TYPED_STOPS = st.builds(
    replace, STOPS, leg_before=TYPED_LEGS, host=st.none(), kind=st.just(StopKind.VISIT)
)


def tours(stops: st.SearchStrategy[PlannedStop]) -> st.SearchStrategy[PlannedTour]:
    days = st.builds(
        lambda starts_at, stops: PlannedDay(
            day_id=1,
            day=date(2026, 12, 3),
            starts_at=starts_at,
            stops=tuple(replace(stop, stop_id=place) for place, stop in enumerate(stops)),
        ),
        MINUTES,
        st.lists(stops, max_size=8),
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

    for at in timeline.days[0].stops[1:]:
        if at.starts < at.arrives + tour.arrival_buffer_minutes:
            codes = {conflict.code for conflict in timeline.conflicts_at(at.stop.stop_id)}
            assert at.stop.fixed_start is not None
            assert codes & {ConflictCode.LATE_FOR_FIXED, ConflictCode.OVERLAP}


@unhurried
@given(tours(STOPS))
def test_fixed_times_never_move_and_every_stay_keeps_its_length(tour: PlannedTour) -> None:
    for at in compute(tour).days[0].stops:
        assert at.stop.fixed_start in (None, at.starts)
        assert at.ends - at.starts == at.stop.dwell_minutes


@unhurried
@given(tours(STOPS))
def test_the_day_adds_up(tour: PlannedTour) -> None:
    day = compute(tour).days[0]

    ways = [at.leg_before.minutes for at in day.stops if at.leg_before]
    visits = [
        at.stop.dwell_minutes for at in day.stops if at.stop.kind in (StopKind.VISIT, StopKind.TALK)
    ]
    assert (day.travel_minutes, day.visit_minutes) == (sum(ways), sum(visits))
    assert tuple(at.stop for at in day.stops) == tour.days[0].stops
    for before, at in zip(day.stops, day.stops[1:], strict=False):
        assert at.arrives == before.ends + tour.boarding_buffer_minutes + at.leg_before.minutes
        assert at.waits_minutes == max(at.starts - at.arrives - tour.arrival_buffer_minutes, 0)


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


def test_a_large_tour_is_computed_at_once() -> None:
    stop = PlannedStop(
        stop_id=1,
        kind=StopKind.VISIT,
        name="A",
        dwell_minutes=20,
        windows=(Window(540, 720), Window(780, 1020)),
        place=Place(34.8, 134.7),
    )
    day = PlannedDay(day_id=1, day=date(2026, 12, 3), starts_at=540, stops=(stop,) * 40)
    tour = PlannedTour(days=(day,) * 5)

    def seconds() -> float:
        begun = time.perf_counter()
        compute(tour)
        return time.perf_counter() - begun

    # A few milliseconds on an idle machine; the best of ten leaves room for a busy one.
    assert min(seconds() for _ in range(10)) < 0.05
