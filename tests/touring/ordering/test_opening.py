"""The table of ends: when a visit is over for a group that is ready at a minute."""

import pytest

from organiser.touring.ordering.opening import build_ends

MORNING_AND_AFTERNOON = [(60, 90), (120, 150)]


def test_the_group_waits_for_the_next_beginning() -> None:
    ends = build_ends(MORNING_AND_AFTERNOON, 30, 10_000)
    assert [ends[ready] for ready in (0, 60, 75, 90, 91, 120, 150)] == [
        90,
        90,
        105,
        120,
        150,
        150,
        180,
    ]
    assert len(ends) == 151


def test_nothing_begins_that_would_end_too_late() -> None:
    assert len(build_ends(MORNING_AND_AFTERNOON, 30, 170)) == 141
    assert len(build_ends(None, 30, 170)) == 141
    assert len(build_ends([], 30, 170)) == 0


def test_windows_may_lie_within_each_other_and_before_the_day() -> None:
    assert list(build_ends([(-60, 10), (5, 8), (-90, -5)], 0, 100)) == list(range(11))


@pytest.mark.parametrize("ready", [0, 59, 60, 90, 91, 150, 20_000, 30_000])
def test_long_clocks_are_reckoned_alike(ready: int) -> None:
    long = build_ends([*MORNING_AND_AFTERNOON, (200, 30_000)], 30, 10**6)
    short = build_ends([*MORNING_AND_AFTERNOON, (200, 19_000)], 30, 10**6)
    assert long[ready] == (short[ready] if ready <= 19_000 else ready + 30)
    assert list(long[ready : ready + 2]) == [
        long[one] for one in range(ready, min(ready + 2, 30_001))
    ]


def test_too_late_is_an_index_error() -> None:
    with pytest.raises(IndexError):
        build_ends([(0, 30_000)], 30, 10**6)[30_001]
