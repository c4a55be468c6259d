"""Tours written as short texts, so that a table of cases can be read and reckoned by hand."""

from collections.abc import Callable
from datetime import date

import pytest

from organiser.touring.plan import (
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.vocabulary import LegMode, Stage, StopKind

TourOf = Callable[[str], PlannedTour]


@pytest.fixture
def tour_of() -> TourOf:
    """Return a reader of one-day tours.

    First line: `8:25 arrival=10 boarding=5 longest=720`. Then a line per stop: name, kind, dwell,
    `=9:30` a fixed start, `9:00-11:30` a window, `+45` typed minutes, `host:asked`.
    """
    return _tour


def _tour(text: str) -> PlannedTour:
    head, *lines = [line.strip() for line in text.strip().splitlines()]
    starts, *settings = head.split()
    given = {name: int(value) for name, value in (part.split("=") for part in settings)}
    stops = tuple(_stop(number, line) for number, line in enumerate(lines, start=1))
    return PlannedTour(
        days=(PlannedDay(day_id=7, day=date(2026, 12, 3), starts_at=_minute(starts), stops=stops),),
        arrival_buffer_minutes=given.get("arrival", 0),
        boarding_buffer_minutes=given.get("boarding", 0),
        longest_day_minutes=given.get("longest", 720),
    )


def _stop(number: int, line: str) -> PlannedStop:
    name, kind, dwell, *marks = line.split()
    fixed = [_minute(mark[1:]) for mark in marks if mark.startswith("=")]
    typed = [int(mark[1:]) for mark in marks if mark.startswith("+")]
    hosts = [Stage(mark[5:].replace("_", " ")) for mark in marks if mark.startswith("host:")]
    return PlannedStop(
        stop_id=number,
        kind=StopKind(kind),
        name=name,
        dwell_minutes=int(dwell),
        fixed_start=fixed[0] if fixed else None,
        windows=tuple(
            Window(*map(_minute, mark.split("-"))) for mark in marks if mark[0].isdigit()
        ),
        host=PlannedHost(name="担当 様", stage=hosts[0]) if hosts else None,
        leg_before=PlannedLeg(mode=LegMode.BUS, typed_minutes=typed[0]) if typed else None,
    )


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
