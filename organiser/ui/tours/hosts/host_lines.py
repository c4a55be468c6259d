"""The hosts of a tour as lines of a list: where, when, who, and how far it is agreed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.services.tours.hosts import HostRow
from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary, clock
from organiser.ui.language import current_language, say
from organiser.ui.person_rows import HeadingLine, PersonLine
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import ToneName
from organiser.vocabulary import Stage, host_label

#: In which tone a stage speaks; the others are neutral.
TONES: dict[Stage, ToneName] = {
    Stage.ASKED: "caution",
    Stage.CONSIDERING: "caution",
    Stage.ACCEPTED: "positive",
    Stage.DECLINED: "stop",
    Stage.NO_REPLY: "stop",
    Stage.WITHDRAWN: "stop",
}


def host_lines(
    rows: Sequence[HostRow], itinerary: Itinerary, *, today: date
) -> list[PersonLine | HeadingLine]:
    """Return the lines in the order of the tour, each day under its heading."""
    return list(_lines(rows, visit_times(itinerary), today))


def line_key(line: PersonLine | HeadingLine) -> object:
    """Return what tells a line from the others: the id of its stop."""
    return line.key if isinstance(line, HeadingLine) else line.person_id


def visit_times(itinerary: Itinerary) -> Mapping[int, str]:
    """Return when the group is at each stop, by its id: `9:40–11:10`."""
    return {
        timed.stop.stop_id: f"{clock(timed.starts)}–{clock(timed.ends)}"
        for day in itinerary.timeline.days
        for timed in day.stops
    }


def _lines(
    rows: Sequence[HostRow], times: Mapping[int, str], today: date
) -> Iterator[PersonLine | HeadingLine]:
    day = None
    for row in rows:
        if row.held_on != day:
            day = row.held_on
            text = month_day(day, language=current_language())
            yield HeadingLine(key=f"day {day}", text=text)
        yield _line(row, times.get(row.stop_id, ""), today)


def _line(row: HostRow, when: str, today: date) -> PersonLine:
    stage = say(host_label(row.stage))
    second = " · ".join(filter(None, (when, _until(row, today), row.person_name)))
    return PersonLine(
        person_id=row.stop_id,
        name=row.stop_name,
        second_line=second,
        trailing=stage,
        tone="stop" if row.is_overdue(today) else TONES.get(row.stage, "neutral"),
        second_tone="stop" if row.is_overdue(today) else "neutral",
        tip="\n".join((row.stop_name, second, stage)),
    )


def _until(row: HostRow, today: date) -> str:
    if not row.is_awaited or row.reply_by is None:
        return ""
    day = short_day(row.reply_by, today=today)
    return QCoreApplication.translate("HostLines", "by {day}").format(day=day)
