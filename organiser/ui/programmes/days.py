"""Days in few signs, for narrow panes."""

from datetime import date

from organiser.text.dates import month_day, plain_date
from organiser.ui.language import current_language

_NEAR_DAYS = 300


def short_day(day: date, *, today: date) -> str:
    """Return `11/14` or `14 Nov`; with its year when it is far from today."""
    language, far = current_language(), abs((today - day).days) > _NEAR_DAYS
    if language == "ja":
        return f"{day.year}/{day.month}/{day.day}" if far else f"{day.month}/{day.day}"
    if far:
        return plain_date(day, language=language, era_dates=False)
    return month_day(day, language=language).partition(" (")[0]
