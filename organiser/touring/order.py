"""A better order of a tour's stops: the one entry to the search.

Plain values in, plain values out, in plain Python: no tour, no book, no clock and no library.
"""

from collections.abc import Sequence
from functools import partial

from organiser.touring.ordering.annealing import Annealing
from organiser.touring.ordering.checking import check_problem
from organiser.touring.ordering.day_search import Course
from organiser.touring.ordering.preparing import build_ways
from organiser.touring.ordering.problem import OrderProblem, Proposal, Watch
from organiser.touring.ordering.pulse import Pulse, Stopped, TooLarge
from organiser.touring.ordering.sharing import find_best
from organiser.touring.ordering.starting import add_missing, start_order
from organiser.touring.ordering.telling import best_course, build_proposal, time_order

#: So many stops that are not fixed to a day are put in order exactly.
MOST_MOVABLE = 12
#: Some four million steps take a second. Twelve stops never need as many as they may take; those
#: fixed to a day besides may be too many. A day of many stops is tried exactly for a while: where
#: windows are tight, that is enough.
_EXACT_STEPS, _MIXED_STEPS, _TRIAL_STEPS, _POLISH_STEPS = 20_000_000, 4_000_000, 600_000, 400_000
_TRIAL_SHARE, _ANNEALING_SHARE = 0.1, 0.95


def propose_order(
    problem: OrderProblem,
    *,
    watch: Watch | None = None,
    seed: int = 1,
    iterations: int = 150_000,
) -> Proposal:
    """Return the best order of the stops that can be kept, and why the rest fits nowhere.

    Best is, one after the other: most stops visited that are not optional; most optional ones; most
    fixed times; least travel + 0.3 x waiting; the earliest ends of the days; fewest new neighbours,
    and then fewest stops on another day, than in `problem.current`. Fixed times and locks are kept,
    never moved; each stop begins as early as it can.

    Up to twelve stops that may change their day, or on a single day, the answer is exact
    (`is_proven`). Above that it is found by annealing with `seed`, where `iterations` counts how
    often a stop is taken out and put back; a single day of more stops is tried exactly first. The
    same question gives the same answer on every machine.

    `watch` hears the best so far and the share of the work done, many times a second; when it
    returns False the best so far is the answer. Raises ValueError with a sentence if the question
    makes no sense.
    """
    check_problem(problem)
    return _Search(problem, watch).run(seed, iterations)


class _Search:
    """A question while it is searched, with the best so far for whoever watches."""

    def __init__(self, problem: OrderProblem, watch: Watch | None) -> None:
        self._problem = problem
        self._watch = watch
        self._ways = build_ways(problem)
        self._start = start_order(self._ways, problem.current)
        self._annealing: Annealing | None = None
        self._routes: list[list[int]] | None = None
        self._told: Proposal | None = None

    def run(self, seed: int, iterations: int) -> Proposal:
        """Return the best order, exact where that is possible."""
        try:
            return self._tell(find_best(self._ways, self._start, self._pulse()), is_proven=True)
        except TooLarge:
            return self._anneal(seed, iterations)
        except Stopped:
            return self._tell_routes(self._start)

    def _pulse(self) -> Pulse:
        """Return how long the exact search may take; not at all for many stops on many days."""
        stops, only_day = len(self._problem.stops), self._ways.only_day
        free = stops if len(self._problem.days) == 1 else only_day.count(None)
        if free <= MOST_MOVABLE:
            alone = stops <= MOST_MOVABLE
            most = _EXACT_STEPS if alone else _MIXED_STEPS
            return Pulse(most, partial(self._beat, 0, 1 if alone else _TRIAL_SHARE))
        most = _TRIAL_STEPS if None not in only_day else 0
        return Pulse(most, partial(self._beat, 0, _TRIAL_SHARE))

    def _anneal(self, seed: int, iterations: int) -> Proposal:
        annealing = self._annealing = Annealing(self._ways, self._start, seed)
        beat = partial(self._beat, _TRIAL_SHARE, _ANNEALING_SHARE - _TRIAL_SHARE)
        if not annealing.run(iterations, beat):
            return self._tell_routes(annealing.best)
        add_missing(self._ways, annealing.best)
        return self._tell(self._polish(annealing.best), is_proven=False)

    def _polish(self, routes: list[list[int]]) -> list[Course]:
        """Return the best order of each day's stops, where the day is not too full for that."""
        courses = []
        for day, route in enumerate(routes):
            pulse = Pulse(_POLISH_STEPS, partial(self._beat, _ANNEALING_SHARE, 0))
            try:
                courses.append(best_course(self._ways, day, route, pulse))
            except (Stopped, TooLarge):
                courses.append(time_order(self._ways, day, route))
        return courses

    def _beat(self, begin: float, length: float, share: float) -> bool:
        """Tell who watches, and return whether to go on."""
        if self._watch is None:
            return True
        routes = self._start if self._annealing is None else self._annealing.best
        if routes is not self._routes:
            self._routes = routes
            self._told = self._tell_routes(routes)
        return self._watch(self._told, begin + length * share)

    def _tell_routes(self, routes: list[list[int]]) -> Proposal:
        courses = [time_order(self._ways, day, route) for day, route in enumerate(routes)]
        return self._tell(courses, is_proven=False)

    def _tell(self, courses: Sequence[Course], *, is_proven: bool) -> Proposal:
        return build_proposal(self._problem, self._ways, courses, is_proven=is_proven)
