"""The lines of a programme's order: sections with headings, and what each line says."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from organiser.services.inviting.invitation_values import InvitationRow, OrderPlace
from organiser.services.inviting.seats import HOLDING
from organiser.services.programmes.programmes import ProgrammePage
from organiser.text.folding import fold
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
#: So many lines are read at once.
_AT_ONCE = 32


class OrderLines(Sequence[OrderLine]):
    """The lines of one order in reading order; an empty section leaves out its heading.

    A line is read and made when it is first looked at: of a long order few are ever seen. `keys`
    are those of the lines: the invitation's id, or the word of a heading.
    """

    def __init__(
        self,
        page: ProgrammePage,
        places: Sequence[OrderPlace],
        *,
        read: Callable[[Sequence[int]], Iterable[InvitationRow]],
        today: date,
        with_others: bool,
    ) -> None:
        """Put places into sections; `read` returns the lines of some of them."""
        self._read = read
        self._next_id = page.turn.invitation_id
        self._today = today
        self._made: dict[int | str, OrderLine] = {}
        self.keys: list[int | str] = []
        found = _by_section(places)
        for key, heading, stages in _sections(page):
            section = [row for stage in stages for row in found.get(stage, ())]
            if not section or (key == "others" and not with_others):
                continue
            section.sort(key=_by_due if key == "awaited" else _by_place)
            self._made[key] = HeadingLine(key=key, text=heading)
            self.keys += [key, *(place.invitation_id for place in section)]

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, position: int) -> OrderLine:  # type: ignore[override]
        key = self.keys[position]
        if key not in self._made:
            self._make(position // _AT_ONCE * _AT_ONCE)
        # One that went since the places were read stays empty until all is read anew.
        return self._made.get(key) or PersonLine(person_id=int(key), name="")

    def _make(self, begin: int) -> None:
        keys = [key for key in self.keys[begin : begin + _AT_ONCE] if isinstance(key, int)]
        for row in self._read(keys):
            is_next = row.invitation_id == self._next_id
            self._made[row.invitation_id] = _line(row, self._today, is_next=is_next)


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


def count_others(rows: Sequence[OrderPlace]) -> int:
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


def _by_section(places: Sequence[OrderPlace]) -> dict[Stage, list[OrderPlace]]:
    found: dict[Stage, list[OrderPlace]] = {}
    for row in places:
        found.setdefault(row.stage, []).append(row)
    return found


def _by_place(row: OrderPlace) -> int:
    return row.place


def _by_due(row: OrderPlace) -> tuple[date, int]:
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
