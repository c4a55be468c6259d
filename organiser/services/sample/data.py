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
