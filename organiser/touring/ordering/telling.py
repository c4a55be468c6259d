"""The answer of a search in the words of the question: orders, times and sums."""

from collections.abc import Sequence
from itertools import pairwise

from organiser.touring.ordering.day_search import Course, DaySearch
from organiser.touring.ordering.left_out import explain_left_out
from organiser.touring.ordering.problem import OrderDay, OrderProblem, Proposal
from organiser.touring.ordering.pulse import Pulse
from organiser.touring.ordering.ways import NO_LIMIT, TRAVEL_TENTHS, WAITING_TENTHS, Ways


def best_course(ways: Ways, day: int, stops: Sequence[int], pulse: Pulse) -> Course:
    """Return the best order of stops that a day can hold; raises what `Pulse` does."""
    needed = sum(1 << stop for stop in stops)
    search = DaySearch(ways, ways.days[day], stops, needed=needed, pulse=pulse)
    return search.find_courses()[needed]


def time_order(ways: Ways, day: int, order: Sequence[int]) -> Course:
    """Return the course of a given order that can be kept, with lunch where it costs least."""
    needed = sum(1 << stop for stop in order)
    pulse = Pulse(NO_LIMIT, lambda _share: True)
    search = DaySearch(ways, ways.days[day], order, needed=needed, pulse=pulse)
    if order:
        search.keep_order(order)
    return search.find_courses()[needed]


def build_proposal(
    problem: OrderProblem,
    ways: Ways,
    courses: Sequence[Course],
    *,
    is_proven: bool,
) -> Proposal:
    """Return the proposal that consists of a course for each day."""
    order = tuple(course.order for course in courses)
    travel = sum(
        _travel(problem, day, course.order)
        for day, course in zip(problem.days, courses, strict=True)
    )
    tenths = sum(course.worth for course in courses) // ways.tenth
    waiting = (tenths - TRAVEL_TENTHS * travel) // WAITING_TENTHS
    return Proposal(
        order=order,
        starts=tuple(
            _starts(problem, day, course) for day, course in zip(problem.days, courses, strict=True)
        ),
        travel_minutes=travel,
        waiting_minutes=waiting,
        cost=tenths / TRAVEL_TENTHS,
        is_proven=is_proven,
        left_out=explain_left_out(problem, ways, order),
    )


def _starts(problem: OrderProblem, day: OrderDay, course: Course) -> tuple[int, ...]:
    starts = [day.leaves + over - problem.stops[stop].dwell for stop, over in course.backward()]
    return tuple(starts[::-1])


def _travel(problem: OrderProblem, day: OrderDay, order: Sequence[int]) -> int:
    """Return the minutes on the way, buffers not counted."""
    nodes: list[int | None] = [day.start, *(problem.stops[stop].node for stop in order), day.end]
    if not order and day.start == day.end:
        return 0
    return sum(
        problem.minutes[origin][node] or 0
        for origin, node in pairwise(nodes)
        if origin is not None and node is not None
    )
