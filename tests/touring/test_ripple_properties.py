from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from organiser.touring.plan import (
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.touring.progress import Noted
from organiser.touring.ripple import CALL_FROM_MINUTES, Ripple, forecast, ripple
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, Stage, StopKind

HOST = PlannedHost(name="担当 様", stage=Stage.ACCEPTED)
LATE = st.integers(0, 90)


@st.composite
def tours(draw: st.DrawFn, *, shortens: bool = True) -> PlannedTour:
    """Draw a day whose fixed times and hours can be kept as it is planned."""
    buffer, boarding = draw(st.integers(0, 20)), draw(st.integers(0, 10))
    stops: list[PlannedStop] = []
    ready = 540
    for key in range(1, draw(st.integers(1, 7)) + 1):
        stay, way = draw(st.integers(0, 120)), draw(st.integers(0, 60))
        ready += (boarding + way + buffer) if stops else 0
        starts = ready + draw(st.integers(0, 30))
        is_fixed, has_hours = draw(st.booleans()), draw(st.booleans())
        closes = starts + stay + draw(st.integers(0, 60))
        stops.append(
            PlannedStop(
                stop_id=key,
                kind=StopKind.VISIT,
                name=str(key),
                dwell_minutes=stay,
                least_dwell_minutes=draw(st.none() | st.integers(0, stay)) if shortens else None,
                fixed_start=starts if is_fixed else None,
                windows=(Window(starts, closes + 1),) if has_hours and not is_fixed else (),
                host=draw(st.sampled_from((None, HOST))),
                leg_before=PlannedLeg(mode=LegMode.BUS, typed_minutes=way),
            )
        )
        ready = (starts if is_fixed or has_hours else ready) + stay
    day = PlannedDay(day_id=1, day=date(2026, 12, 3), starts_at=540, stops=tuple(stops))
    return PlannedTour(days=(day,), arrival_buffer_minutes=buffer, boarding_buffer_minutes=boarding)


@st.composite
def delays(draw: st.DrawFn) -> tuple[PlannedTour, Ripple]:
    """Draw a day and what a delay at one of its stops does to it."""
    tour = draw(tours())
    day = compute(tour).days[0]
    at = draw(st.sampled_from(day.stops))
    return tour, ripple(day, tour, at_stop_id=at.stop.stop_id, late_minutes=draw(LATE))


@given(tours())
def test_without_delay_nothing_changes(tour: PlannedTour) -> None:
    outcome = forecast(compute(tour).days[0], tour, {})
    assert all(one.is_as_planned and not one.is_broken for one in outcome.stops)
    assert (outcome.calls, outcome.absorbed_at) == ((), None)


@given(delays())
def test_nothing_begins_before_it_is_planned_or_can_be_reached(
    drawn: tuple[PlannedTour, Ripple],
) -> None:
    tour, outcome = drawn
    stops = {one.stop_id: one for one in tour.days[0].stops}
    before = None
    for one in outcome.stops:
        assert one.comes >= one.planned_start
        if before is not None:
            leg = stops[one.stop_id].leg_before
            assert leg is not None
            assert leg.typed_minutes is not None
            assert one.comes >= before.new_end + leg.typed_minutes
        before = one


@given(delays())
def test_fixed_times_never_move_and_are_said_to_break(drawn: tuple[PlannedTour, Ripple]) -> None:
    tour, outcome = drawn
    for stop, one in zip(tour.days[0].stops, outcome.stops, strict=True):
        if stop.fixed_start is not None:
            assert one.new_start == stop.fixed_start
            assert one.comes == stop.fixed_start + one.breaks_minutes


@given(delays())
def test_a_stay_lies_between_least_and_whole(drawn: tuple[PlannedTour, Ripple]) -> None:
    tour, outcome = drawn
    for stop, one in zip(tour.days[0].stops, outcome.stops, strict=True):
        least = stop.dwell_minutes
        if stop.least_dwell_minutes is not None:
            least = stop.least_dwell_minutes
        assert least <= one.new_end - one.comes <= stop.dwell_minutes


@given(delays())
def test_absorbed_means_that_everything_later_is_as_planned(
    drawn: tuple[PlannedTour, Ripple],
) -> None:
    _tour, outcome = drawn
    assume(outcome.absorbed_at is not None)
    keys = [one.stop_id for one in outcome.stops]
    for one in outcome.stops[keys.index(outcome.absorbed_at) :]:
        assert one.is_as_planned
        assert not one.is_broken


@given(delays())
def test_those_to_call_are_the_hosts_who_wait_and_no_others(
    drawn: tuple[PlannedTour, Ripple],
) -> None:
    tour, outcome = drawn
    hosts = {stop.stop_id for stop in tour.days[0].stops if stop.host is not None}
    wait = {
        one.stop_id
        for one in outcome.stops
        if one.moved_minutes >= CALL_FROM_MINUTES or one.breaks_minutes or one.window_minutes
    }
    assert set(outcome.calls) == hosts & wait


@given(tours(shortens=False), st.data())
def test_a_delay_within_the_margin_breaks_nothing_and_one_more_minute_does(
    tour: PlannedTour, data: st.DataObject
) -> None:
    day = compute(tour).days[0]
    bound = [one for one in forecast(day, tour, {}).stops if one.margin_minutes is not None]
    assume(bound)
    at = data.draw(st.sampled_from(bound))
    margin = at.margin_minutes or 0
    assert not ripple(day, tour, at_stop_id=at.stop_id, late_minutes=margin).broken
    assert ripple(day, tour, at_stop_id=at.stop_id, late_minutes=margin + 1).broken


@given(tours(), LATE)
def test_leaving_late_is_the_same_said_or_noted(tour: PlannedTour, late: int) -> None:
    day = compute(tour).days[0]
    first = day.stops[0]
    came = Noted(came_at=first.starts)
    key = first.stop.stop_id
    said = ripple(day, tour, at_stop_id=key, late_minutes=late, notes={key: came})
    left = max(first.ends + late, first.ends)
    noted = forecast(day, tour, {key: Noted(came_at=first.starts, left_at=left)})
    assume(late > tour.boarding_buffer_minutes)
    assert [one.comes for one in said.stops[1:]] == [one.comes for one in noted.stops[1:]]
