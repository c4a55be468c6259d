"""When the next contact is due: the one rule of every rhythm, without the book and the clock.

Each contact that counts allows its share of the wanted gap from its day on: a weight of 100 % the
whole gap, 50 % half of it, 0 % nothing. Due is the latest day so reached, so that a short message
never takes back what a visit has allowed. Months and years go by the calendar (31 January and one
month is the last of February); a part of a month is that part of thirty days, to the nearest day.
The worst day is counted in the same way with the worst gap, twice the wanted one if none is given.

`book/rhythm_states.py` says the same in SQL.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from organiser.services.people.person_values import Gap
from organiser.services.periods import day_after
from organiser.vocabulary import REAL_CONTACT, GapUnit, InteractionKind, RhythmState

#: How much of the gap each kind of interaction allows where nothing else is set, in per cent.
USUAL_WEIGHTS: Mapping[InteractionKind, int] = {
    kind: 100 if kind in REAL_CONTACT else 0 for kind in InteractionKind
}
_DAYS: Mapping[GapUnit, float] = {
    GapUnit.DAY: 1,
    GapUnit.WEEK: 7,
    GapUnit.MONTH: 30.44,
    GapUnit.YEAR: 365.25,
}

#: What came to be, and on which day.
Contact = tuple[InteractionKind, date]


def due_on(
    contacts: Iterable[Contact], gap: Gap, weights: Mapping[InteractionKind, int] = USUAL_WEIGHTS
) -> date | None:
    """Return the day on which the next contact is due, nothing where none has counted yet."""
    return _reached(contacts, gap.wanted, gap.unit, weights)


def worst_on(
    contacts: Iterable[Contact], gap: Gap, weights: Mapping[InteractionKind, int] = USUAL_WEIGHTS
) -> date | None:
    """Return the last day of the worst gap, nothing where no contact has counted yet."""
    return _reached(contacts, gap.worst or 2 * gap.wanted, gap.unit, weights)


def state_on(gap: Gap | None, due: date | None, worst: date | None, *, today: date) -> RhythmState:
    """Return how a rhythm stands; before the first contact nobody is late."""
    if gap is None:
        return RhythmState.NONE
    if gap.paused_until is not None and gap.paused_until >= today:
        return RhythmState.PAUSED
    if due is None or today < due:
        return RhythmState.IN_TIME
    return RhythmState.OVERDUE if worst is not None and worst < today else RhythmState.DUE


def span_days(gap: Gap) -> float:
    """Return about how many days the wanted gap has: the strictest of several has the fewest."""
    return gap.wanted * _DAYS[gap.unit]


def part_after(day: date, count: int, unit: GapUnit, *, percent: int) -> date:
    """Return the day that lies a part of `count` units after another."""
    if unit in (GapUnit.DAY, GapUnit.WEEK):
        days = count * (7 if unit is GapUnit.WEEK else 1) * percent
        return day_after(day, (days + 50) // 100, GapUnit.DAY)
    months, rest = divmod(count * (12 if unit is GapUnit.YEAR else 1) * percent, 100)
    reached = day_after(day, months, GapUnit.MONTH)
    return day_after(reached, (rest * 30 + 50) // 100, GapUnit.DAY)


def _reached(
    contacts: Iterable[Contact], count: int, unit: GapUnit, weights: Mapping[InteractionKind, int]
) -> date | None:
    days = (
        part_after(day, count, unit, percent=weights.get(kind, 0))
        for kind, day in contacts
        if weights.get(kind, 0) > 0
    )
    return max(days, default=None)
