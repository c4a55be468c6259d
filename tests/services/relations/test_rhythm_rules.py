"""When the next contact is due: one rule, by the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.services.people.person_values import Gap
from organiser.services.relations.rhythm_rules import (
    USUAL_WEIGHTS,
    Contact,
    due_on,
    part_after,
    state_on,
    worst_on,
)
from organiser.vocabulary import GapUnit, InteractionKind, RhythmState
from tests.factories import TODAY

MET, CALL, NOTE = InteractionKind.MET, InteractionKind.CALL, InteractionKind.NOTE
DAY, WEEK, MONTH, YEAR = GapUnit
MONTHLY = Gap(wanted=1, unit=MONTH)

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
contacts = st.lists(st.tuples(st.sampled_from(InteractionKind), days), max_size=6)
weights = st.fixed_dictionaries(
    {kind: st.sampled_from((0, 1, 33, 50, 100, 250)) for kind in InteractionKind}
)
gaps = st.builds(Gap, wanted=st.integers(1, 30), unit=st.sampled_from(GapUnit))


def test_monthly_since_the_first_of_august_is_due_on_the_first_of_september() -> None:
    assert due_on([(MET, date(2026, 8, 1))], MONTHLY) == date(2026, 9, 1)


def test_a_call_moves_the_day() -> None:
    said = [(MET, date(2026, 8, 1)), (CALL, date(2026, 8, 20))]
    assert due_on(said, MONTHLY) == date(2026, 9, 20)


def test_a_note_moves_nothing() -> None:
    assert due_on([(MET, date(2026, 8, 1)), (NOTE, date(2026, 8, 20))], MONTHLY) == date(2026, 9, 1)
    assert due_on([(NOTE, date(2026, 8, 20))], MONTHLY) is None


@pytest.mark.parametrize(
    ("day", "gap", "due"),
    [
        (date(2026, 1, 31), MONTHLY, date(2026, 2, 28)),
        (date(2028, 1, 31), MONTHLY, date(2028, 2, 29)),
        (date(2026, 2, 28), MONTHLY, date(2026, 3, 28)),
        (date(2026, 10, 31), Gap(wanted=4, unit=MONTH), date(2027, 2, 28)),
        (date(2028, 2, 29), Gap(wanted=1, unit=YEAR), date(2029, 2, 28)),
        (date(2026, 12, 31), Gap(wanted=2, unit=WEEK), date(2027, 1, 14)),
        (date(2026, 12, 31), Gap(wanted=60), date(2027, 3, 1)),
        (date(9999, 12, 1), MONTHLY, date.max),
    ],
)
def test_the_calendar_ends_well(day: date, gap: Gap, due: date) -> None:
    assert due_on([(MET, day)], gap) == due


@pytest.mark.parametrize(
    ("percent", "unit", "count", "due"),
    [
        (50, DAY, 60, date(2026, 8, 31)),
        (50, WEEK, 1, date(2026, 8, 5)),
        (50, MONTH, 3, date(2026, 9, 16)),
        (150, MONTH, 1, date(2026, 9, 16)),
        (50, YEAR, 1, date(2027, 2, 1)),
        (1, DAY, 10, date(2026, 8, 1)),
    ],
)
def test_a_weight_allows_its_part(percent: int, unit: GapUnit, count: int, due: date) -> None:
    assert part_after(date(2026, 8, 1), count, unit, percent=percent) == due


def test_a_light_message_takes_back_nothing() -> None:
    light = {**USUAL_WEIGHTS, InteractionKind.MESSAGE: 10}
    said = [(MET, date(2026, 8, 1)), (InteractionKind.MESSAGE, date(2026, 8, 5))]
    assert due_on(said, MONTHLY, light) == date(2026, 9, 1)


def test_without_a_worst_gap_it_is_twice_the_wanted_one() -> None:
    said = [(MET, date(2026, 8, 31))]
    assert worst_on(said, MONTHLY) == date(2026, 10, 31)
    assert worst_on(said, Gap(wanted=1, worst=6, unit=MONTH)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("gap", "due", "worst", "state"),
    [
        (None, None, None, RhythmState.NONE),
        (MONTHLY, None, None, RhythmState.IN_TIME),
        (MONTHLY, TODAY + timedelta(days=1), TODAY, RhythmState.IN_TIME),
        (MONTHLY, TODAY, TODAY, RhythmState.DUE),
        (MONTHLY, TODAY - timedelta(days=9), TODAY - timedelta(days=1), RhythmState.OVERDUE),
        (Gap(wanted=1, paused_until=TODAY), TODAY, TODAY, RhythmState.PAUSED),
        (Gap(wanted=1, paused_until=TODAY - timedelta(days=1)), TODAY, TODAY, RhythmState.DUE),
    ],
)
def test_how_it_stands(
    gap: Gap | None, due: date | None, worst: date | None, state: RhythmState
) -> None:
    assert state_on(gap, due, worst, today=TODAY) is state


@given(contacts, gaps, weights)
def test_due_never_precedes_the_last_contact_that_counts(
    said: list[Contact], gap: Gap, weighed: dict[InteractionKind, int]
) -> None:
    counted = [day for kind, day in said if weighed[kind] > 0]
    due, worst = due_on(said, gap, weighed), worst_on(said, gap, weighed)
    if not counted:
        assert (due, worst) == (None, None)
        return
    assert due is not None
    assert worst is not None
    assert max(counted) <= due <= worst


@given(contacts, gaps, weights)
def test_only_the_latest_of_each_kind_matters(
    said: list[Contact], gap: Gap, weighed: dict[InteractionKind, int]
) -> None:
    latest = list({kind: (kind, day) for kind, day in sorted(said)}.values())
    assert due_on(said, gap, weighed) == due_on(latest, gap, weighed)
