"""Measure the order search: `python tests/benchmarks/bench_order.py [exact] [five] [gap]`.

`exact`: twelve movable stops, as the tours of tours_by_chance have them and without any hours.
`five`: five days of eight stops with the usual number of iterations.
`gap`: tours of 16 to 40 stops in three to five days against the best of ten long runs each; takes
half an hour and uses all cores. Times are seconds of CPU: the machine may have other work.
"""

import argparse
import statistics
import sys
import time
from dataclasses import replace
from multiprocessing import Pool
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import OrderProblem, Proposal
from tests.benchmarks.tours_by_chance import make_tour

_LONG_RUNS, _LONG = 10, 450_000
_SIZES = ((3, 16), (3, 18), (3, 20), (4, 22), (4, 26), (4, 30), (5, 34), (5, 40))


def timed(problem: OrderProblem) -> tuple[Proposal, float]:
    began = time.process_time()
    found = propose_order(problem)
    return found, time.process_time() - began


def measure_exact() -> None:
    for days in (1, 2, 3, 5):
        for has_hours in (True, False):
            spent = []
            for seed in range(10):
                problem = make_tour(seed, days=days, stops=12, has_hours=has_hours)
                if days == 1:
                    # Twelve stops do not fit one usual day.
                    problem = replace(problem, days=(replace(problem.days[0], arrives_by=1560),))
                found, seconds = timed(problem)
                assert found.is_proven
                spent.append(seconds)
            what = "with hours" if has_hours else "no hours"
            print(
                f"exact, 12 stops, {days} days, {what:10s}: "
                f"median {statistics.median(spent):.3f} s, worst {max(spent):.3f} s"
            )


def measure_five() -> None:
    spent = [timed(make_tour(seed, days=5, stops=40))[1] for seed in range(5)]
    print(f"5 days x 8 stops: median {statistics.median(spent):.2f} s, worst {max(spent):.2f} s")


def run_once(case: tuple[int, int, int, int, int]) -> tuple[int, int]:
    """Return how many stops one run leaves out, and its cost in tenths of a minute."""
    days, stops, tour, seed, iterations = case
    problem = make_tour(tour, days=days, stops=stops)
    found = propose_order(problem, seed=seed, iterations=iterations)
    return len(found.left_out), round(found.cost * 10)


def measure_gap() -> None:
    gaps = []
    with Pool() as pool:
        for days, stops in _SIZES:
            for tour in (1, 2):
                found = run_once((days, stops, tour, 1, 150_000))
                cases = [(days, stops, tour, seed, _LONG) for seed in range(1, _LONG_RUNS + 1)]
                runs = pool.map(run_once, cases)
                best = min([*runs, found])
                assert found[0] == best[0], "a stop is left out that need not be"
                gaps.append(100 * (found[1] - best[1]) / best[1])
                print(
                    f"{days} days, {stops} stops, tour {tour}: {found[1] / 10}, long runs "
                    f"{best[1] / 10} to {max(runs)[1] / 10}, gap {gaps[-1]:.2f} %",
                    flush=True,
                )
    print(f"mean gap {statistics.mean(gaps):.2f} %, worst {max(gaps):.2f} %")


def main() -> None:
    measures = {"exact": measure_exact, "five": measure_five, "gap": measure_gap}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=[[], *measures], default=[])
    for name in parser.parse_args().what or measures:
        measures[name]()


if __name__ == "__main__":
    main()
