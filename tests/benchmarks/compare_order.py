"""Compare the exact search with OR-Tools CP-SAT on single days: both have to find the same cost.

    python -m venv /tmp/solver && /tmp/solver/bin/pip install ortools
    /tmp/solver/bin/python tests/benchmarks/compare_order.py [--days N] [--stops N]

OR-Tools is no dependency of the project, and nothing of ours needs it.
"""

import argparse
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

try:
    from ortools.sat.python import cp_model
except ImportError:
    sys.exit("OR-Tools is not installed here: see the head of this file.")

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import OrderProblem
from tests.benchmarks.tours_by_chance import make_tour
from tests.touring.ordering.plain_orders import begin, early, eat, needs_lunch

_END = -1


class DayModel:
    """One day, all of its stops visited, as constraints; the day has a start and an end."""

    def __init__(self, problem: OrderProblem) -> None:
        self.problem = problem
        self.day = problem.days[0]
        self.model = cp_model.CpModel()
        self.stops = range(len(problem.stops))
        latest = self.day.arrives_by or 2000
        self.starts = [self.start_of(stop, latest) for stop in self.stops]
        self.first = self.model.new_int_var(self.day.leaves, latest, "first")
        self.finish = self.model.new_int_var(self.day.leaves, latest, "finish")
        self.arcs: dict[tuple[int, int], Any] = {}
        self.add_ways()
        self.eaten = self.add_lunch() if needs_lunch(self.day) else []
        self.add_cost()

    def start_of(self, index: int, latest: int) -> Any:
        stop = self.problem.stops[index]
        windows = stop.windows[0] if stop.windows else None
        times = [(self.day.leaves, latest)]
        if stop.fixed_start is not None:
            times = [(stop.fixed_start, stop.fixed_start)]
        elif windows is not None:
            times = [(window.opens, window.latest_start(stop.dwell)) for window in windows]
        domain = cp_model.Domain.from_intervals([list(one) for one in times if one[0] <= one[1]])
        return self.model.new_int_var_from_domain(domain, f"start {index}")

    def leg(self, origin: int, stop: int) -> int:
        """Return the minutes between two stops, or to the end of the day, buffers included."""
        problem = self.problem
        node = self.day.end if stop == _END else problem.stops[stop].node
        minutes = problem.minutes[problem.stops[origin].node][node or 0] or 0
        arrival = 0 if stop == _END else problem.arrival_buffer
        return problem.boarding_buffer + minutes + arrival

    def add_ways(self) -> None:
        """Visit every stop once; the depot of the circle is node 0."""
        model = self.model
        for a in (_END, *self.stops):
            for b in (_END, *self.stops):
                if a != b:
                    self.arcs[a, b] = model.new_bool_var(f"from {a} to {b}")
        model.add_circuit([(a + 1, b + 1, way) for (a, b), way in self.arcs.items()])
        for (a, b), way in self.arcs.items():
            if a != _END:
                end = self.starts[a] + self.problem.stops[a].dwell
                then = self.finish if b == _END else self.starts[b]
                model.add(then >= end + self.leg(a, b)).only_enforce_if(way)
            else:
                model.add(self.first == self.starts[b]).only_enforce_if(way)
        self.ate_first = model.new_bool_var("ate first")
        for stop in self.stops:
            self.add_first(stop)

    def add_first(self, index: int) -> None:
        """Begin a day's first stop as early as it can be, with lunch before it or without."""
        problem, stop, way = self.problem, self.problem.stops[index], self.arcs[_END, index]
        minutes = problem.minutes[self.day.start or 0][stop.node] or 0
        leg = minutes + problem.arrival_buffer
        hungry = begin(problem, 0, stop, self.day.leaves + leg)
        fed = None
        if (
            hungry is not None
            and needs_lunch(self.day)
            and not early(self.day, hungry + stop.dwell)
        ):
            ready = eat(self.day, self.day.leaves, leg)
            fed = None if ready is None else begin(problem, 0, stop, ready)
        for start, literal in ((hungry, self.ate_first.negated()), (fed, self.ate_first)):
            if start is None:
                self.model.add_bool_or(way.negated(), literal.negated())
            else:
                self.model.add(self.starts[index] == start).only_enforce_if(way, literal)

    def add_lunch(self) -> list[Any]:
        """Eat once; return the literals of lunches that lie between the first stop and the end."""
        model, lunch = self.model, self.day.lunch
        assert lunch is not None
        last = lunch.closes - lunch.minutes
        begins = model.new_int_var(lunch.opens, last, "lunch")
        eaten = []
        for (a, b), way in self.arcs.items():
            if a == _END:
                continue
            end = self.starts[a] + self.problem.stops[a].dwell
            then = self.finish if b == _END else self.starts[b]
            for on_arrival in (False, True)[: 1 if b == _END else 2]:
                here = model.new_bool_var(f"lunch {a} {b} {on_arrival}")
                model.add_implication(here, way)
                before, after = (self.leg(a, b), 0) if on_arrival else (0, self.leg(a, b))
                model.add(begins >= end + before).only_enforce_if(here)
                model.add(then >= begins + lunch.minutes + after).only_enforce_if(here)
                eaten.append(here)
        after_day = model.new_bool_var("lunch after the day")
        model.add(self.finish <= last).only_enforce_if(after_day)
        model.add_exactly_one([*eaten, after_day, self.ate_first])
        return eaten

    def add_cost(self) -> None:
        problem = self.problem
        travel = sum(
            way * (problem.minutes[self.node(a)][self.node(b)] or 0)
            for (a, b), way in self.arcs.items()
        )
        on_the_way = sum(way * self.leg(a, b) for (a, b), way in self.arcs.items() if a != _END)
        stays = sum(stop.dwell for stop in problem.stops)
        lunch = (self.day.lunch.minutes if self.day.lunch else 0) * sum(self.eaten)
        waiting = self.finish - self.first - stays - on_the_way - lunch
        self.model.minimize(10 * travel + 3 * waiting)

    def node(self, stop: int) -> int:
        return self.day.start or 0 if stop == _END else self.problem.stops[stop].node

    def solve(self) -> int | None:
        """Return the least cost in tenths of a minute, or nothing where there is no order."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 2
        status = solver.solve(self.model)
        if status == cp_model.INFEASIBLE:
            return None
        assert status == cp_model.OPTIMAL
        return round(solver.objective_value)


def one_day(seed: int, stops: int) -> OrderProblem:
    """Return a day long enough for most of its stops, none closed; every other without hours."""
    problem = make_tour(seed, days=1, stops=stops, has_hours=seed % 2 == 0)
    day = replace(problem.days[0], arrives_by=1140 + 60 * max(stops - 7, 0))
    return replace(
        problem,
        days=(day,),
        stops=tuple(
            replace(stop, windows=stop.windows if stop.windows != ((),) else ())
            for stop in problem.stops
        ),
        current=None,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--stops", type=int, default=12)
    given = parser.parse_args()
    ours, theirs, orders, differing = [], [], 0, 0
    for seed in range(given.days):
        problem = one_day(seed, 4 + seed % (given.stops - 3))
        began = time.process_time()
        found = propose_order(problem)
        ours.append(time.process_time() - began)
        cost = None if found.left_out else round(found.cost * 10)
        began = time.process_time()
        expected = DayModel(problem).solve()
        theirs.append(time.process_time() - began)
        orders += expected is not None
        print(f"day {seed}: {len(problem.stops)} stops, {cost}", flush=True)
        if cost != expected:
            differing += 1
            print(f"day {seed}, {len(problem.stops)} stops: ours {cost}, CP-SAT {expected}")
    print(f"{given.days} days, {orders} with an order for all stops, {differing} differ")
    print(
        f"median CPU s: ours {statistics.median(ours):.4f}, CP-SAT {statistics.median(theirs):.3f}"
    )


if __name__ == "__main__":
    main()
