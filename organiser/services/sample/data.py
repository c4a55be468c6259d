"""The sample's data as they lie in `resources/sample/`."""

import json
from datetime import date, timedelta
from typing import Any

from organiser import paths


def read(name: str) -> Any:  # noqa: ANN401 - JSON
    """Return the contents of one data file."""
    return json.loads(paths.resource("sample", f"{name}.json").read_text(encoding="utf-8"))


def days_ago(today: date, days: int | None) -> date | None:
    """Return the day that many days back (ahead where negative), nothing for nothing."""
    return None if days is None else today - timedelta(days=days)


def second_tuesdays(today: date, *, past: int) -> list[date]:
    """Return the last `past` second Tuesdays of a month before today, and the one after it."""
    months = [today.year * 12 + today.month - 1 + offset for offset in range(-past - 1, 3)]
    days = [_second_tuesday(*divmod(month, 12)) for month in months]
    return [*[day for day in days if day < today][-past:], next(day for day in days if day > today)]


def _second_tuesday(year: int, month_before: int) -> date:
    first = date(year, month_before + 1, 1)
    return first + timedelta(days=7 + (1 - first.weekday()) % 7)
