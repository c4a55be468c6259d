"""The lines of a programme's order: sections with headings, and what each line says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from organiser.services.inviting.invitation_values import InvitationRow
from organiser.services.inviting.seats import HOLDING
from organiser.services.programmes.programmes import ProgrammePage
from organiser.text.folding import fold
from organiser.ui.language import current_language, say
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A line and what it was made from."""

    source: tuple[object, ...]
    line: PersonLine


class OrderLines:
    """Makes the lines of one order; those of whom nothing has changed are kept."""

    def __init__(self) -> None:
        self._made: dict[int, _Made] = {}

    def of(
        self, page: ProgrammePage, rows: Sequence[InvitationRow], *, today: date, with_others: bool
    ) -> list[OrderLine]:
        """Return the lines in reading order; an empty section leaves out its heading."""
        found = _by_section(rows)
        lines: list[OrderLine] = []
        made: dict[int, _Made] = {}
        for key, heading, stages in _sections(page):
            section = [row for stage in stages for row in found.get(stage, ())]
            if not section or (key == "others" and not with_others):
                continue
            section.sort(key=_by_due if key == "awaited" else _by_place)
            lines.append(HeadingLine(key=key, text=heading))
            for row in section:
                made[row.invitation_id] = self._line(row, page, today)
                lines.append(made[row.invitation_id].line)
        self._made = made
        return lines

    def _line(self, row: InvitationRow, page: ProgrammePage, today: date) -> _Made:
        is_next = page.turn.invitation_id == row.invitation_id
        # All that a line says of a row; its place only says where the line stands.
        source = (
            *(is_next, today, current_language()),
            *(row.name, row.organisation, row.title, row.reason, row.do_not_approach),
            *(row.stage, row.channel, row.asked_on, row.reply_by, row.come_back_on),
            row.answered_on,
        )
        known = self._made.get(row.invitation_id)
        if known is not None and known.source == source:
            return known
        return _Made(source=source, line=_line(row, today, is_next=is_next))


def matching(rows: Sequence[InvitationRow], text: str) -> Sequence[InvitationRow]:
    """Return the rows whose name, reading or organisation has every word of a text."""
    words = [fold(word) for word in text.split()]
    if not words:
        return rows
    return [
        row
        for row in rows
        if all(word in fold(f"{row.name} {row.reading} {row.organisation}") for word in words)
    ]


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


def _by_section(rows: Sequence[InvitationRow]) -> dict[Stage, list[InvitationRow]]:
    found: dict[Stage, list[InvitationRow]] = {}
    for row in rows:
        found.setdefault(row.stage, []).append(row)
    return found


def _by_place(row: InvitationRow) -> int:
    return row.place


def _by_due(row: InvitationRow) -> tuple[date, int]:
    return row.due_on or date.max, row.place


def _line(row: InvitationRow, today: date, *, is_next: bool) -> PersonLine:
    """Return one line; its `person_id` is the invitation's id, by which the order knows it."""
    text, tone = _second_line(row, today)
    return PersonLine(
        person_id=row.invitation_id,
        name=row.name,
        second_line=text,
        second_tone=tone,
        trailing=QCoreApplication.translate("ProgrammeOrder", "Next") if is_next else "",
        tone="info",
        tip="\n".join(filter(None, (row.name, _post(row), text, row.reason.strip()))),
    )


def _post(row: InvitationRow) -> str:
    return f"{row.organisation} {row.title}".strip()


def _second_line(row: InvitationRow, today: date) -> tuple[str, ToneName]:
    if row.stage is Stage.CANDIDATE:
        return _candidate(row)
    if row.stage in HOLDING and row.due_on is not None:
        return _awaited(row, row.due_on, today)
    if row.stage is Stage.WAITING and row.due_on is not None:
        text, tone = due_said((row.due_on - today).days)
        return _joined(text, QCoreApplication.translate("ProgrammeOrder", "seat offered")), tone
    day = short_day(row.answered_on, today=today) if row.answered_on else ""
    if row.stage is Stage.ACCEPTED:
        return _joined(day, row.organisation), "neutral"
    return _joined(say(label(row.stage)), day), "neutral"


def _candidate(row: InvitationRow) -> tuple[str, ToneName]:
    translate = QCoreApplication.translate
    if row.do_not_approach:
        return translate("ProgrammeOrder", "Does not wish to be approached"), "stop"
    noted = (
        translate("ProgrammeOrder", "Reason noted")
        if row.reason.strip()
        else translate("ProgrammeOrder", "No reason yet")
    )
    return _joined(noted, row.organisation), "neutral"


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
