"""Whom a changed line of a tour's paper concerns."""

import re
from collections.abc import Collection, Iterable, Mapping

from organiser.papers.changes import HEADING, Change

_COUNT = "fact:count"
_STOP = re.compile(r"(?:stop|leg|wait):(\d+)(?:\D|$)")
_DAY = re.compile(rf"{HEADING}(\d+)(?:\D|$)")


def concerning(
    changes: Iterable[Change],
    away_from: Collection[int],
    stops_of_days: Mapping[int, Collection[int]],
) -> tuple[Change, ...]:
    """Return the changes for somebody who is not at some stops: those of these are not theirs.

    Neither is a day all of whose stops are among these, nor how many others come.
    """
    away = set(away_from)
    days = {day for day, stops in stops_of_days.items() if stops and away.issuperset(stops)}
    return tuple(
        change
        for change in changes
        if change.key != _COUNT
        and _id_in(_STOP, change.key) not in away
        and _id_in(_DAY, change.key) not in days
    )


def _id_in(pattern: re.Pattern[str], key: str) -> int | None:
    found = pattern.match(key)
    return int(found.group(1)) if found else None
