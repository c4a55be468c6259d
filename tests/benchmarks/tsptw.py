"""Order other people's one-day instances: `python tests/benchmarks/tsptw.py FILE... [--seed N]`.

Reads the usual text of the travelling salesman with time windows: the number of nodes, the matrix
of times, then opening and closing of each node; the first node is where the day starts and ends.
Numbers that are not whole are taken in the finest unit that makes them so, up to hundredths. Prints
the length of the way, waiting, whether it is proven, and CPU seconds. (The search weighs waiting
with 0.3, which these instances do not ask for.)
"""

import argparse
import sys
import time
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import OrderDay, OrderProblem, OrderStop
from organiser.touring.plan import Window

_FINEST = 100


def read_instance(text: str) -> tuple[OrderProblem, int]:
    """Return the question an instance asks, and how many of its units a minute stands for."""
    numbers = [Fraction(word) for word in text.split()]
    count = int(numbers[0])
    unit = next(
        (unit for unit in (1, 10) if all((one * unit).denominator == 1 for one in numbers)), _FINEST
    )
    whole = [round(one * unit) for one in numbers[1:]]
    rows = tuple(tuple(whole[node * count : (node + 1) * count]) for node in range(count))
    times = whole[count * count : count * count + 2 * count]
    windows = [Window(times[2 * node], times[2 * node + 1], True) for node in range(count)]
    day = OrderDay(leaves=windows[0].opens, arrives_by=windows[0].closes, start=0, end=0)
    stops = tuple(
        OrderStop(node=node, dwell=0, windows=((windows[node],),)) for node in range(1, count)
    )
    return OrderProblem(days=(day,), stops=stops, minutes=rows), unit


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for file in given.files:
        problem, unit = read_instance(file.read_text(encoding="utf-8"))
        began = time.process_time()
        found = propose_order(problem, seed=given.seed)
        spent = time.process_time() - began
        way, waiting = found.travel_minutes / unit, found.waiting_minutes / unit
        how = "proven" if found.is_proven else "found"
        left = len(found.left_out)
        print(f"{file.name}: {way:g}, waiting {waiting:g}, {how}, {left} left out, {spent:.2f} s")


if __name__ == "__main__":
    main()
