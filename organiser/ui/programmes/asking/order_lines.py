"""The lines of a programme's order: sections with headings, and what each line says."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from organiser.services.invitation_values import InvitationRow
from organiser.services.programmes import ProgrammePage
from organiser.services.seats import HOLDING
from organiser.ui.language import say
from organiser.ui.person_rows import HeadingLine, PersonLine
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import ToneName
from organiser.vocabulary import Stage, label

OrderLine = PersonLine | HeadingLine

#: Stages shown under "others", folded away until asked for.
OTHERS = (
    Stage.NO_REPLY,
    Stage.NOT_THIS_TIME,
    Stage.DECLINED,
    Stage.WITHDRAWN,
    Stage.SET_ASIDE,
)
#: From so many days before the date on, an awaited answer is marked.
_SOON_DAYS = 2


def order_lines(
    page: ProgrammePage, rows: Sequence[InvitationRow], *, today: date, with_others: bool
) -> list[OrderLine]:
    """Return the lines in reading order; an empty section leaves out its heading."""
    lines: list[OrderLine] = []
    for key, heading, stages in _sections(page):
        found = [row for row in rows if row.stage in stages]
        if key == "others" and not with_others:
            continue
        if key == "awaited":
            found.sort(key=lambda row: (row.due_on or date.max, row.place))
        if found:
            lines.append(HeadingLine(key=key, text=heading))
            lines += [_line(row, page, today) for row in found]
    return lines


def line_key(line: OrderLine) -> object:
    """Return what a line is known by: the invitation's id, or the heading's word."""
    return line.key if isinstance(line, HeadingLine) else line.person_id


def count_others(rows: Sequence[InvitationRow]) -> int:
    """Return how many lines are folded away."""
    return sum(row.stage in OTHERS for row in rows)


def _sections(page: ProgrammePage) -> Iterator[tuple[str, str, tuple[Stage, ...]]]:
    translate = QCoreApplication.translate
    order = translate("ProgrammeOrder", "To ask — one person at a time")
    yield "order", order, (Stage.CANDIDATE,)
    yield "awaited", translate("ProgrammeOrder", "Awaiting an answer"), HOLDING
    yield "waiting", translate("ProgrammeOrder", "Waiting for a seat"), (Stage.WAITING,)
    accepted = translate("ProgrammeOrder", "Accepted {count}").format(count=page.seats.accepted)
    if page.seats.capacity is not None:
        accepted = f"{accepted} / {page.seats.capacity}"
    yield "accepted", accepted, (Stage.ACCEPTED,)
    yield "others", translate("ProgrammeOrder", "Others"), OTHERS


def _line(row: InvitationRow, page: ProgrammePage, today: date) -> PersonLine:
    """Return one line; its `person_id` is the invitation's id, by which the order knows it."""
    is_next = page.turn.invitation_id == row.invitation_id
    text, tone = _second_line(row, today)
    return PersonLine(
        person_id=row.invitation_id,
        name=row.name,
        second_line=text,
        second_tone=tone,
        trailing=QCoreApplication.translate("ProgrammeOrder", "Next") if is_next else "",
        tone="info",
    )


def _second_line(row: InvitationRow, today: date) -> tuple[str, ToneName]:
    translate = QCoreApplication.translate
    if row.stage is Stage.CANDIDATE:
        if row.do_not_approach:
            return translate("ProgrammeOrder", "Does not wish to be approached"), "stop"
        noted = translate("ProgrammeOrder", "Reason noted") if row.reason.strip() else ""
        return _joined(noted, row.organisation or say(label(row.stage))), "neutral"
    if row.stage in HOLDING and row.due_on is not None:
        return _awaited(row, row.due_on, today)
    day = short_day(row.answered_on, today=today) if row.answered_on else ""
    if row.stage is Stage.ACCEPTED:
        return _joined(day, row.organisation), "neutral"
    return _joined(say(label(row.stage)), day), "neutral"


def _awaited(row: InvitationRow, due_on: date, today: date) -> tuple[str, ToneName]:
    channel = say(label(row.channel)) if row.channel else ""
    asked = short_day(row.asked_on, today=today) if row.asked_on else ""
    text, tone = due_said((due_on - today).days)
    if row.stage is Stage.CONSIDERING:
        return _joined(text, say(label(row.stage))), tone
    return _joined(text, f"{channel} {asked}".strip()), tone


def due_said(days_left: int) -> tuple[str, ToneName]:
    """Return how long an answer may still take, or how long it is overdue, and its tone."""
    words = _DueWords()
    if days_left < 0:
        return words.over(-days_left), "stop"
    if days_left == 0:
        return QCoreApplication.translate("ProgrammeOrder", "due today"), "caution"
    tone: ToneName = "caution" if days_left <= _SOON_DAYS else "neutral"
    return words.left(days_left), tone


class _DueWords(QObject):
    """Says numbers of days: plurals are translated only by `tr` of a class."""

    def over(self, days: int) -> str:
        return self.tr("%n day(s) over", "", days)

    def left(self, days: int) -> str:
        return self.tr("%n day(s) left", "", days)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
