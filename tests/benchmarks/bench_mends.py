"""Look for the mends of the cautions of a tour of five days with eight stops each.

    python -m tests.benchmarks.bench_mends [--days N] [--stops N] [--cautions N] [--rounds N]

Prints p50 and p95 in milliseconds, by the clock and of this process alone, for one caution and for
all of them; the floor is computing the timeline once, which every mend that is tried needs.
"""

import argparse
import random
import sys
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from organiser.touring.itinerary import Mend
from organiser.touring.plan import Place, PlannedDay, PlannedStop, PlannedTour, Window
from organiser.touring.timeline import compute
from organiser.vocabulary import StopKind
from tests.benchmarks.bench_person_page import milliseconds, said
from tests.touring.written_tours import mends_for

DAY = date(2026, 12, 7)


def make_tour(*, days: int, stops: int) -> PlannedTour:
    """Return a tour of which some stops come too late for their hosts."""
    chance = random.Random(days * stops)
    return PlannedTour(
        days=tuple(
            PlannedDay(
                day_id=later + 1,
                day=DAY + timedelta(days=later),
                starts_at=510,
                stops=tuple(
                    _stop(later * stops + place + 1, chance, is_last=place + 1 == stops)
                    for place in range(stops)
                ),
            )
            for later in range(days)
        ),
        group_size=20,
        arrival_buffer_minutes=5,
    )


def _stop(stop_id: int, chance: random.Random, *, is_last: bool) -> PlannedStop:
    return PlannedStop(
        stop_id=stop_id,
        kind=StopKind.VISIT,
        name=f"訪問先 {stop_id}",
        dwell_minutes=30,
        least_dwell_minutes=20,
        windows=(Window(540, 690), Window(780, 950 if is_last else 1020)),
        place=Place(34.6 + chance.random() / 8, 134.6 + chance.random() / 4),
    )


def main(*, days: int, stops: int, cautions: int, rounds: int) -> None:
    """Measure and print."""
    tour = make_tour(days=days, stops=stops)
    timeline = compute(tour)
    looked_at = timeline.conflicts[:cautions]
    each: list[tuple[float, float]] = []
    whole: list[tuple[float, float]] = []
    floor: list[tuple[float, float]] = []
    found: list[tuple[Mend, ...]] = []
    for _ in range(rounds):
        floor.append(milliseconds(lambda: compute(tour)))
        times = [
            milliseconds(lambda one=one: found.append(mends_for(tour, timeline, one)))  # type: ignore[misc]
            for one in looked_at
        ]
        each += times
        whole.append((sum(clock for clock, _cpu in times), sum(cpu for _clock, cpu in times)))
    print(said("one caution", each))
    print(said(f"{len(looked_at)} cautions", whole))
    print(said("timeline once", floor))
    offered = sum(len(mends) for mends in found[: len(looked_at)])
    print(f"{days} days of {stops} stops, {offered} mends offered, {rounds} rounds")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=5)
    parser.add_argument("--stops", type=int, default=8)
    parser.add_argument("--cautions", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=20)
    main(**vars(parser.parse_args()))
