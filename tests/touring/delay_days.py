"""Days written as short texts for what happens on them, so that delays can be reckoned by hand."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from organiser.touring.itinerary import TimedDay
from organiser.touring.plan import (
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.touring.progress import Noted, Notes
from organiser.touring.ripple import Ripple, RippledStop, forecast, ripple
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, Stage, StopKind


@dataclass(frozen=True)
class Day:
    """A planned and computed day whose stops are asked for by name."""

    plan: PlannedTour
    timed: TimedDay

    def key(self, name: str) -> int:
        return next(one.stop.stop_id for one in self.timed.stops if one.stop.name == name)

    def names(self, stop_ids: tuple[int, ...]) -> list[str]:
        return [one.stop.name for one in self.timed.stops if one.stop.stop_id in stop_ids]

    def late(self, name: str, minutes: int, **more: Any) -> Ripple:
        return ripple(
            self.timed, self.plan, at_stop_id=self.key(name), late_minutes=minutes, **more
        )

    def noted(self, *, now: int | None = None, **noted: Noted) -> Ripple:
        return forecast(self.timed, self.plan, self.notes(**noted), now=now)

    def notes(self, **noted: Noted) -> Notes:
        return {self.key(name): one for name, one in noted.items()}

    def at(self, outcome: Ripple, name: str) -> RippledStop:
        found = outcome.at(self.key(name))
        assert found is not None
        return found


def day_of(text: str, *, buffer: int = 0, boarding: int = 0, ends_by: str = "") -> Day:
    """Return a day from lines: name, stay, then marks.

    `=9:30` a fixed start, `9:00-11:30` hours, `+45` minutes of the way, `least=40`, `host` who
    agreed, `host=declined` or another stage, `optional`. It begins at 9:00.
    """
    lines = text.strip().splitlines()
    stops = tuple(_stop(number, line.split()) for number, line in enumerate(lines, start=1))
    day = PlannedDay(
        day_id=7,
        day=date(2026, 12, 3),
        starts_at=540,
        stops=stops,
        ends_by=minute(ends_by) if ends_by else None,
    )
    plan = PlannedTour(days=(day,), arrival_buffer_minutes=buffer, boarding_buffer_minutes=boarding)
    return Day(plan, compute(plan).days[0])


def minute(clock: str) -> int:
    """Return a time of day as minutes."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _host(marks: list[str], values: dict[str, str]) -> PlannedHost | None:
    if "host" not in marks and "host" not in values:
        return None
    return PlannedHost(name="担当 様", stage=Stage(values.get("host", Stage.ACCEPTED)))


def _stop(number: int, words: list[str]) -> PlannedStop:
    name, stay, *marks = words
    values = dict(mark.split("=") for mark in marks if "=" in mark)
    ways = [int(mark[1:]) for mark in marks if mark.startswith("+")]
    hours = [mark.split("-") for mark in marks if "-" in mark]
    return PlannedStop(
        stop_id=number,
        kind=StopKind.VISIT,
        name=name,
        dwell_minutes=int(stay),
        fixed_start=minute(values[""]) if "" in values else None,
        least_dwell_minutes=int(values["least"]) if "least" in values else None,
        windows=tuple(Window(minute(opens), minute(closes)) for opens, closes in hours),
        is_optional="optional" in marks,
        host=_host(marks, values),
        leg_before=PlannedLeg(mode=LegMode.BUS, typed_minutes=ways[0]) if ways else None,
    )
