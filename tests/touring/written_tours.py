"""Tours written as short texts, and computed ones written back, to be reckoned by hand."""

from dataclasses import replace
from datetime import date

from organiser.touring.itinerary import Conflict, Mend, TimedDay, Timeline, clock
from organiser.touring.mends import search_mends
from organiser.touring.plan import (
    DayHours,
    LearnedTime,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.vocabulary import LegMode, Stage, StopKind
from organiser.wording import phrase

ZONES = {
    "JST": "Asia/Tokyo",
    "WIB": "Asia/Jakarta",
    "WITA": "Asia/Makassar",
    "WIT": "Asia/Jayapura",
    "KST": "Asia/Seoul",
    "GMT": "Europe/London",
    "HST": "Pacific/Honolulu",
}
MODES = {
    "bus": LegMode.BUS,
    "car": LegMode.CAR,
    "train": LegMode.TRAIN,
    "walk": LegMode.WALK,
    "ferry": LegMode.FERRY,
    "flight": LegMode.FLIGHT,
}
SOME_DAY = date(2026, 12, 3)


def read_tour(text: str) -> PlannedTour:
    """Return the one-day tour a text tells.

    First line: `8:25 arrival=10 boarding=5 longest=720 day=2026-12-03 by=18:00 from=Hotel`. Then a
    line per stop: name, kind, dwell, and marks: `=9:30` a fixed start, `9:00-11:30` a window,
    `9:00-11:30!` one with a last entry, `<5` and `>5` buffers before and after, `@WIB` its zone,
    `host:asked`, `closed`. Of the way to it: `flight`, `+45` typed and `~45` learned minutes,
    `dep11:45`, `arr17:30`, `arr5:00+1` on the day after, `in60` for checking in, `out30`.
    """
    head, *lines = [line.strip() for line in text.strip().splitlines()]
    starts, *settings = head.split()
    given = dict(part.split("=") for part in settings)
    day = date.fromisoformat(given.get("day", SOME_DAY.isoformat()))
    stops = tuple(_stop(number, line, day) for number, line in enumerate(lines, start=1))
    planned = PlannedDay(
        day_id=7,
        day=day,
        starts_at=minute(starts),
        stops=stops,
        ends_by=minute(given["by"]) if "by" in given else None,
        starts_from=_stop(0, f"{given['from']} lodging 0", day) if "from" in given else None,
    )
    return PlannedTour(
        days=(planned,),
        arrival_buffer_minutes=int(given.get("arrival", 0)),
        boarding_buffer_minutes=int(given.get("boarding", 0)),
        longest_day_minutes=int(given.get("longest", 720)),
    )


def minute(written: str) -> int:
    """Return the minute of `9:30`, of `5:00+1` the day after, of `23:00-1` the day before."""
    time, sign, days = written, "", "0"
    for sign in "+-":
        if sign in written:
            time, days = written.split(sign)
            break
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes) + int(f"{sign}{days}") * 1440


def written_stops(timeline: Timeline) -> str:
    """Return the stops of the first day: name, arrival, start-end, waiting, margin."""
    return ", ".join(
        f"{at.stop.name} {'-' if at.arrives is None else clock(at.arrives)} "
        f"{clock(at.starts)}-{clock(at.ends)} {at.waits_minutes} {or_dash(at.margin_minutes)}"
        for at in timeline.days[0].stops
    )


def written_ways(day: TimedDay) -> str:
    """Return the stops of a day: name, arrival, start-end, leaving, margin."""
    return ", ".join(
        f"{at.stop.name} {_time(at.arrives)} {_time(at.starts)}-{_time(at.ends)} "
        f"{_time(at.leaves)} {or_dash(at.margin_minutes)}"
        for at in day.stops
    )


def written_sums(day: TimedDay) -> str:
    """Return travel, visits, meals and free minutes of a day."""
    parts = (day.travel_minutes, day.visit_minutes, day.meal_minutes, day.free_minutes)
    return " + ".join(map(str, parts))


def written_conflicts(timeline: Timeline) -> str:
    """Return the cautions: code, first stop, minutes."""
    return ", ".join(
        f"{found.code.name} {found.stop_ids[0] if found.stop_ids else '-'} {or_dash(found.minutes)}"
        for found in timeline.conflicts
    )


def or_dash(value: int | None) -> str:
    """Return a number, or a dash for nothing."""
    return "-" if value is None else str(value)


def _time(value: int | None) -> str:
    if value is None:
        return "-"
    days, rest = divmod(value, 1440)
    return clock(rest) + (f"{days:+d}" if days else "")


def _stop(number: int, line: str, day: date) -> PlannedStop:
    name, kind, dwell, *marks = line.split()
    zones = [ZONES[mark[1:]] for mark in marks if mark.startswith("@")]
    hosts = [Stage(mark[5:].replace("_", " ")) for mark in marks if mark.startswith("host:")]
    fixed = [minute(mark[1:]) for mark in marks if mark.startswith("=")]
    closed = DayHours(day, closed_by=phrase("closing day"))
    stop = PlannedStop(
        stop_id=number,
        kind=StopKind(kind),
        name=name,
        dwell_minutes=int(dwell),
        fixed_start=fixed[0] if fixed else None,
        windows=tuple(_window(mark) for mark in marks if mark[0].isdigit()),
        hours=(closed,) if "closed" in marks else (),
        host=PlannedHost(name="担当 様", stage=hosts[0]) if hosts else None,
        buffer_before_minutes=_number(marks, "<"),
        buffer_after_minutes=_number(marks, ">"),
        leg_before=_leg(marks),
    )
    return replace(stop, zone=zones[0]) if zones else stop


def _window(mark: str) -> Window:
    opens, closes = mark.rstrip("!").split("-")
    return Window(minute(opens), minute(closes), is_last_entry=mark.endswith("!"))


def _leg(marks: list[str]) -> PlannedLeg | None:
    modes = [MODES[mark] for mark in marks if mark in MODES]
    clocks = {mark[:3]: minute(mark[3:]) for mark in marks if mark[:3] in ("dep", "arr")}
    learned = _number(marks, "~")
    leg = PlannedLeg(
        mode=modes[0] if modes else LegMode.BUS,
        typed_minutes=_number(marks, "+"),
        learned=None if learned is None else LearnedTime(learned, learned, learned, 1),
        departs_at=clocks.get("dep"),
        arrives_at=clocks.get("arr"),
        check_in_minutes=_number(marks, "in"),
        way_out_minutes=_number(marks, "out"),
    )
    return None if leg == PlannedLeg(mode=LegMode.BUS) else leg


def _number(marks: list[str], sign: str) -> int | None:
    found = [int(mark.removeprefix(sign)) for mark in marks if mark.startswith(sign)]
    return found[0] if found else None


def mends_for(tour: PlannedTour, timeline: Timeline, conflict: Conflict) -> tuple[Mend, ...]:
    """Return all mends that are offered for a caution."""
    *_before, found = ((), *search_mends(tour, timeline, conflict))
    return found
