"""Many stops: what is found can be kept, and is the same everywhere."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.touring import order as entry
from organiser.touring.order import propose_order
from organiser.touring.ordering.annealing import Annealing
from organiser.touring.ordering.preparing import build_ways
from organiser.touring.ordering.problem import OrderProblem, Proposal
from organiser.touring.ordering.starting import start_order
from tests.benchmarks.tours_by_chance import make_tour
from tests.touring.ordering.plain_orders import judge
from tests.touring.ordering.random_problems import make_problem

ROOT = Path(__file__).resolve().parents[3]
SHOW = (
    "from tests.benchmarks.tours_by_chance import make_tour;"
    "from organiser.touring.order import propose_order;"
    "print(propose_order(make_tour(5, days=3, stops=16), iterations=1000))"
)


def unfixed_days(problem: OrderProblem) -> OrderProblem:
    """Return a question with nothing fixed to a day, so that all stops are movable."""
    return replace(problem, stops=tuple(replace(stop, fixed_day=None) for stop in problem.stops))


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6), st.integers(2, 3), st.integers(13, 18))
def test_what_is_found_can_be_kept(seed: int, days: int, stops: int) -> None:
    problem = unfixed_days(make_problem(seed, days=days, stops=stops))
    found = propose_order(problem, iterations=300)
    worth = judge(problem, found.order)
    assert worth is not None
    assert round(found.cost * 10) == worth[3]
    assert len(found.left_out) == worth[0] + worth[1]


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6))
def test_it_is_never_worse_than_the_order_of_today(seed: int) -> None:
    problem = unfixed_days(make_problem(seed, days=2, stops=14))
    today = judge(problem, problem.current) if problem.current else None
    if today is not None:
        found = judge(problem, propose_order(problem, iterations=300).order)
        assert found is not None
        assert found <= today


@pytest.mark.parametrize("seed", range(12))
def test_it_finds_the_best_where_that_is_known(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = make_tour(seed, days=2, stops=9)
    proven = propose_order(problem)
    monkeypatch.setattr(entry, "MOST_MOVABLE", 0)
    found = propose_order(problem, iterations=5_000)
    assert (found.cost, len(found.left_out)) == (proven.cost, len(proven.left_out))
    assert (proven.is_proven, found.is_proven) == (True, False)


def shown_by_a_new_process(hash_seed: str) -> str:
    told = subprocess.run(
        [sys.executable, "-c", SHOW],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.strip()


def test_the_same_question_gets_the_same_answer() -> None:
    here = propose_order(make_tour(5, days=3, stops=16), iterations=1000)
    assert shown_by_a_new_process("0") == shown_by_a_new_process("4711") == str(here)


def test_a_day_of_sixty_stops_can_be_kept() -> None:
    problem = make_problem(3, stops=60)
    assert judge(problem, propose_order(problem, iterations=200).order) is not None


def test_it_can_be_stopped_and_gives_the_best_so_far() -> None:
    problem = make_tour(1, days=3, stops=20)
    told: list[Proposal | None] = []

    def watch(best: Proposal | None, share: float) -> bool:
        told.append(best)
        assert 0 <= share <= 1
        return len(told) < 5

    found = propose_order(problem, watch=watch)
    assert len(told) == 5
    assert found == told[-1]
    assert not found.is_proven


def test_what_is_told_never_gets_worse() -> None:
    told: list[float] = []

    def watch(best: Proposal | None, _share: float) -> bool:
        assert best is not None
        told.append(best.cost + 10_000 * len(best.left_out))
        return True

    found = propose_order(make_tour(2, days=3, stops=18), watch=watch, iterations=3_000)
    assert [*told, found.cost] == sorted([*told, found.cost], reverse=True)


def test_an_exact_search_can_be_stopped_too() -> None:
    problem = make_tour(1, days=2, stops=12, has_hours=False)
    found = propose_order(problem, watch=lambda _best, _share: False)
    assert not found.is_proven
    assert judge(problem, found.order) is not None


def test_a_day_too_long_to_polish_keeps_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "_POLISH_STEPS", 0)
    problem = make_tour(1, days=2, stops=14)
    assert judge(problem, propose_order(problem, iterations=50).order) is not None


def test_annealing_alone_tells_its_best() -> None:
    problem = make_tour(2, days=2, stops=16)
    ways = build_ways(problem)
    annealing = Annealing(ways, start_order(ways, None), seed=1)
    assert annealing.run(500, lambda _share: True)
    assert judge(problem, tuple(map(tuple, annealing.best))) is not None
