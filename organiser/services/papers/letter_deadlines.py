"""Until when an answer to a letter is asked for."""

from datetime import date, timedelta

from organiser.text.holidays import holiday_name

#: A letter asks for its answer so long before the first day.
_DAYS_BEFORE = 21
#: It is on its way for some days, and wants to be thought about.
_LEAST_DAYS = 7


def propose_reply_by(
    *, today: date, reply_days: int, first_day: date | None, answers_until: date | None
) -> date:
    """Return the working day until which an answer is asked for.

    It is three weeks before the first day where that leaves time to answer, never after
    `answers_until`, and before the first day if it still can be.
    """
    proposed = today + timedelta(days=max(reply_days, _LEAST_DAYS))
    if first_day is not None:
        early = first_day - timedelta(days=_DAYS_BEFORE)
        proposed = early if early >= today + timedelta(days=_LEAST_DAYS) else proposed
        proposed = min(proposed, first_day - timedelta(days=1))
    if answers_until is not None:
        proposed = min(proposed, answers_until)
    working = _working_day(proposed)
    return working if working >= today else max(proposed, today)


def _working_day(day: date) -> date:
    """Return the day, or the last working day before it."""
    while day.weekday() >= 5 or holiday_name(day, "JP", "ja"):
        day -= timedelta(days=1)
    return day
