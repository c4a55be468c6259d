"""What the participants' itinerary says, line by line, as plain text in one language.

The paper is drawn from these values and the screen can be compared with them. Only what
participants may read is here; times and order are those of the computed timeline.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organiser.text.dates import month_day, period
from organiser.touring.clock_words import day_marks, moment, zones_said
from organiser.touring.itinerary import Itinerary, TimedDay, TimedLeg, TimedStop, clock
from organiser.touring.plan import PlannedHost
from organiser.vocabulary import LegSource, Stage, StopKind, label
from organiser.wording import Phrase, phrase, verbatim

#: Waiting shorter than this is no line of its own.
SHOWN_WAIT_MINUTES = 15

_START_ONLY = frozenset({StopKind.LODGING, StopKind.END})
#: Where minutes are no more than likely: estimated, or learned from earlier tours.
_ABOUT = (LegSource.ESTIMATE, LegSource.LEARNED)

_TIME_OF_DAY = re.compile(r"\d\s*[:：時]")


class RowKind(StrEnum):
    """What one row of a day tells."""

    STOP = "stop"
    LEG = "leg"
    WAIT = "wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a day.

    Legs and waiting stand before the stop they lead to and carry its `stop_id`; they have `text`
    alone. `ends` is empty where only the start matters, `zone` where all the day has one clock.
    """

    kind: RowKind
    stop_id: int
    text: str
    starts: str = ""
    ends: str = ""
    zone: str = ""
    word: str = ""
    host: str = ""
    details: tuple[str, ...] = ()
    stop_kind: StopKind | None = None

    @property
    def time(self) -> str:
        """Return start and end as one text: `9:00 – 9:15`, `11:45 – 12:30 JST`."""
        span = f"{self.starts} – {self.ends}" if self.ends else self.starts
        return f"{span} {self.zone}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLines:
    """One day: heading, date without year, note, and its rows in order."""

    heading: str
    date: str
    note: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the box above the days; `name` is what it is about in every language."""

    label: str
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItineraryLines:
    """The whole itinerary in the order it is read; `remarks` stand under the last day."""

    kind: str
    title: str
    when: tuple[str, ...]
    facts: tuple[Fact, ...]
    days: tuple[DayLines, ...]
    remarks: tuple[str, ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, *self.when):
            yield self.kind, text
        for fact in self.facts:
            yield fact.label, fact.label
            yield fact.label, fact.text
        for day in self.days:
            for text in (day.heading, day.date, day.note):
                yield day.heading, text
            for row in day.rows:
                place = f"{day.heading} {row.starts}".rstrip()
                for text in (row.time, row.word, row.text, row.host, *row.details):
                    yield place, text
        for text in self.remarks:
            yield self.kind, text


def itinerary_lines(itinerary: Itinerary, *, language: str, era_dates: bool) -> ItineraryLines:
    """Return what the participants' itinerary says."""
    days = itinerary.timeline.days
    return ItineraryLines(
        kind=_said(phrase("Itinerary (for participants)"), language),
        title=itinerary.title,
        when=tuple(_when(itinerary, language, era_dates)),
        facts=tuple(_facts(itinerary, language)),
        days=tuple(_day_lines(itinerary, day, language) for day in days),
        remarks=tuple(_said(remark, language) for remark in _remarks(itinerary)),
    )


def lines_of(itinerary: Itinerary, language: str) -> tuple[str, ...]:
    """Return the days as lines of plain text, as a terminal shows them: no box, no details."""
    shown: list[str] = []
    for day in itinerary.timeline.days:
        said = _day_lines(itinerary, day, language)
        shown.append("  ".join(text for text in (said.heading, said.date, said.note) if text))
        shown += [_row_line(row) for row in said.rows]
    return tuple(shown)


def rows(day: TimedDay, *, language: str) -> tuple[Row, ...]:
    """Return the rows of one day: before each stop its leg and a long wait, then the stop."""
    return tuple(_rows(day, language))


def stop_word(timed: TimedStop) -> Phrase:
    """Return what a stop is called; a meal is named after its time of day."""
    if timed.stop.kind is not StopKind.MEAL:
        return label(timed.stop.kind)
    if timed.starts < 10 * 60:
        return phrase("Breakfast")
    return phrase("Lunch") if timed.starts < 16 * 60 else phrase("Dinner")


def leg_words(leg: TimedLeg, *, marks: tuple[str, str] = ("", "")) -> Phrase:
    """Return mode, length and distance of a leg; what is estimated or learned always says so.

    Distances are rounded and therefore always "about". What has a timetable is told by its times,
    with the marks of the zones at both ends where they differ.
    """
    mode = label(leg.mode)
    if leg.departs is not None:
        return _timetable_words(leg, departs=leg.departs, marks=marks)
    if leg.source is LegSource.UNKNOWN:
        return phrase("{mode}, time not known yet", mode=mode)
    values = {
        "mode": mode,
        "duration": duration(leg.minutes),
        "distance": distance_words(leg.distance_m or 0),
    }
    if leg.source in _ABOUT:
        if leg.distance_m:
            return phrase("{mode}, about {duration} (about {distance})", **values)
        return phrase("{mode}, about {duration}", **values)
    if leg.distance_m:
        return phrase("{mode}, {duration} (about {distance})", **values)
    return phrase("{mode}, {duration}", **values)


def duration(minutes: int) -> Phrase:
    """Return a length in minutes as words: `45 min`, `1 h 30 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return phrase("{minutes} min", minutes=rest)
    if not rest:
        return phrase("{hours} h", hours=hours)
    return phrase("{hours} h {minutes} min", hours=hours, minutes=rest)


def distance_words(metres: int) -> Phrase:
    """Return a rounded distance in words: `350 m`, `1.2 km`, `48 km`."""
    if metres < 1000:
        return phrase("{metres} m", metres=max(50, round(metres / 50) * 50))
    if metres < 3000:
        return phrase("{kilometres} km", kilometres=f"{metres / 1000:.1f}")
    return phrase("{kilometres} km", kilometres=round(metres / 1000))


#: Who was not asked yet, or will not receive the group, is named on no paper.
_NOT_NAMED = (
    Stage.CANDIDATE,
    Stage.DECLINED,
    Stage.NOT_THIS_TIME,
    Stage.NO_REPLY,
    Stage.SET_ASIDE,
    Stage.WITHDRAWN,
)


def host_words(host: PlannedHost | None, language: str) -> Phrase | None:
    """Return who receives the group; who was asked is marked, who was not or refused unnamed."""
    if host is None or not host.name:
        return None
    name = host.name if language == "ja" else host.plain_name or host.name
    if host.stage is Stage.ACCEPTED:
        return verbatim(name)
    if host.stage in _NOT_NAMED:
        return phrase("host being arranged")
    return phrase("{host} (being arranged)", host=name)


def tour_dates(itinerary: Itinerary) -> tuple[date, date] | None:
    """Return first and last day, from the days where the tour does not say; nothing if undated."""
    planned = [day.plan.day for day in itinerary.timeline.days]
    first = itinerary.first_day or min(planned, default=itinerary.last_day)
    last = itinerary.last_day or max(planned, default=itinerary.first_day)
    return (first, last) if first and last else None


def _when(itinerary: Itinerary, language: str, era_dates: bool) -> Iterator[str]:
    dates = tour_dates(itinerary)
    if dates:
        yield period(*dates, language=language, era_dates=era_dates)
        yield _said(_length(*dates), language)
    else:
        yield _said(phrase("Dates not fixed yet"), language)
    if itinerary.participants == 1:
        yield _said(phrase("1 participant"), language)
    elif itinerary.participants:
        yield _said(phrase("{count} participants", count=itinerary.participants), language)


def _length(first: date, last: date) -> Phrase:
    nights = (last - first).days
    if nights == 0:
        return phrase("Day trip")
    if nights == 1:
        return phrase("2 days, 1 night")
    return phrase("{days} days, {nights} nights", days=nights + 1, nights=nights)


def _facts(itinerary: Itinerary, language: str) -> Iterator[Fact]:
    contact = f"{itinerary.organiser_name}  {itinerary.organiser_telephone}"
    for name, words, text in (
        ("meeting", phrase("Meeting point"), _meeting(itinerary, language)),
        ("contact", phrase("Contact on the day"), contact),
        ("things", phrase("What to bring and wear"), itinerary.things_to_bring),
        ("rain", phrase("If it rains"), itinerary.rain_rule),
    ):
        if text.strip():
            yield Fact(_said(words, language), text.strip(), name)


def _meeting(itinerary: Itinerary, language: str) -> str:
    """Return where everybody meets as it was typed, and where that says no time, when."""
    typed = itinerary.gathering.strip()
    first = next((day for day in itinerary.timeline.days if day.stops), None)
    if first is None or _TIME_OF_DAY.search(typed):
        return typed
    begins = first.stops[0]
    if begins.stop.kind is not StopKind.MEETING:
        return typed
    held_on = month_day(first.plan.day, language=language)
    return f"{held_on} {clock(begins.starts)}  {typed or begins.stop.name.strip()}"


def _remarks(itinerary: Itinerary) -> Iterator[Phrase]:
    days = itinerary.timeline.days
    if not days:
        yield phrase("The days are not planned yet.")
    if itinerary.closing_note.strip():
        yield verbatim(itinerary.closing_note.strip())
    marks = [mark for day in days for mark in day_marks(day)]
    if len(set(marks)) > 1:
        yield phrase("All times are local: {zones}.", zones=zones_said(marks))
    legs = [stop.leg_before for day in days for stop in day.stops if stop.leg_before]
    if any(leg.source in _ABOUT for leg in legs):
        yield phrase("Travel times with “about” are estimates. Times may change with traffic.")
    elif any(day.stops for day in days):
        yield phrase("Times may change with traffic.")


def _day_lines(itinerary: Itinerary, day: TimedDay, language: str) -> DayLines:
    return DayLines(
        heading=_said(phrase("Day {number}", number=day.number), language),
        date=month_day(day.plan.day, language=language),
        note="  ".join(
            filter(None, (_clock_note(itinerary, day, language), day.plan.note.strip()))
        ),
        rows=rows(day, language=language),
    )


def _clock_note(itinerary: Itinerary, day: TimedDay, language: str) -> str:
    """Return whose clock the day goes by, where the tour knows several and the day only one."""
    here = set(day_marks(day))
    everywhere = {mark for other in itinerary.timeline.days for mark in day_marks(other)}
    if len(here) != 1 or len(everywhere) == 1:
        return ""
    return _said(phrase("Times in {zone}", zone=here.pop()), language)


def _rows(day: TimedDay, language: str) -> Iterator[Row]:
    """Yield the rows of one day; with two zones every time says its own."""
    marks = day_marks(day)
    if len(set(marks)) == 1:
        marks = ("",) * len(marks)
    for timed, before, here in zip(day.stops, ("", *marks), marks, strict=False):
        yield from _way_rows(day, timed, language, marks=(before, here))
        yield _stop_row(timed, language, zone=here)


def _way_rows(
    day: TimedDay, timed: TimedStop, language: str, *, marks: tuple[str, str]
) -> Iterator[Row]:
    stop_id, leg = timed.stop.stop_id, timed.leg_before
    if leg:
        words = leg_words(leg, marks=marks)
        if timed.number == 1 and day.plan.starts_from and day.leaves_lodging is not None:
            words = phrase(
                "{lodging}, leaving at {time} — {way}",
                lodging=day.plan.starts_from.name,
                time=moment(day.leaves_lodging),
                way=words,
            )
        yield Row(kind=RowKind.LEG, stop_id=stop_id, text=_said(words, language))
    arrival_known = leg is None or leg.source is not LegSource.UNKNOWN
    if timed.waits_minutes >= SHOWN_WAIT_MINUTES and arrival_known:
        wait = phrase(
            "about {duration} until the next stop", duration=duration(timed.waits_minutes)
        )
        yield Row(kind=RowKind.WAIT, stop_id=stop_id, text=_said(wait, language))


def _stop_row(timed: TimedStop, language: str, *, zone: str) -> Row:
    stop = timed.stop
    host = host_words(stop.host, language)
    purpose = phrase("Purpose: {purpose}", purpose=stop.purpose.strip())
    details = (
        stop.address.strip(),
        _said(purpose, language) if stop.purpose.strip() else "",
        stop.note.strip(),
    )
    start_only = stop.kind in _START_ONLY or timed.ends <= timed.starts
    return Row(
        kind=RowKind.STOP,
        stop_id=stop.stop_id,
        text=stop.name,
        starts=_said(moment(timed.starts), language),
        ends="" if start_only else _said(moment(timed.ends), language),
        zone=zone,
        word=_said(stop_word(timed), language),
        host=_said(host, language) if host else "",
        details=tuple(detail for detail in details if detail),
        stop_kind=stop.kind,
    )


def _row_line(row: Row) -> str:
    if row.kind is not RowKind.STOP:
        mark = "↓" if row.kind is RowKind.LEG else " "
        return f"    {mark} {row.text}"
    time = f"{row.starts:>5}" + row.time.removeprefix(row.starts)
    return "  ".join(text for text in (f"  {time:<13}", row.word, row.text, row.host) if text)


def _timetable_words(leg: TimedLeg, *, departs: int, marks: tuple[str, str]) -> Phrase:
    mode = label(leg.mode)
    if leg.service:
        mode = phrase("{mode} {service}", mode=mode, service=leg.service)
    values = {"mode": mode, "departs": moment(departs, marks[0])}
    if leg.arrives is None:
        return phrase("{mode}, leaves at {departs}, arrival not known yet", **values)
    values |= {"arrives": moment(leg.arrives, marks[1]), "duration": duration(leg.ride_minutes)}
    if leg.source in _ABOUT:
        return phrase("{mode}, {departs} → about {arrives}, about {duration}", **values)
    return phrase("{mode}, {departs} → {arrives}, {duration}", **values)


def _said(words: Phrase, language: str) -> str:
    return words.in_language(language)
