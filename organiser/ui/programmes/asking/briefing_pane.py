"""The middle of the ask screen: who it is, why them, and what to know before the ask."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.inviting.briefing import Briefing, RecentLine
from organiser.services.inviting.briefing_lines import BriefLine
from organiser.services.people.person_values import PromiseLine
from organiser.text.long_words import let_break
from organiser.text.names import addressed
from organiser.ui import discretion, theme
from organiser.ui.buttons import button, icon_button
from organiser.ui.icons import paint_icon
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card
from organiser.ui.programmes.asking.flowing import FlowingPane
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import PromiseSide, Verdict, label

_MARKS: dict[Verdict, tuple[str, ToneName]] = {
    Verdict.PASS: ("check", "positive"),
    Verdict.CAUTION: ("triangle-alert", "caution"),
    Verdict.STOP: ("circle-x", "stop"),
}


class BriefingPane(FlowingPane):
    """Shows one `Briefing`.

    Signals: `reason_requested()` to write down why this person; `person_requested(int)`.
    """

    reason_requested = Signal()
    person_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="briefing_pane", left=SPACE_L + 2, right=SPACE_S)
        self._person_id = 0
        self._today = date.min

    def show_briefing(self, briefing: Briefing, *, today: date) -> None:
        """Show what is known of one person before the ask."""
        if self.shows(briefing, today):
            return
        self._today = today
        same = briefing.person_id == self._person_id
        place = self.scrolled_to() if same else 0
        self._person_id = briefing.person_id
        column = self.begin()
        column.addLayout(self._head(briefing))
        column.addWidget(self._reason_card(briefing))
        column.addWidget(self._lines_card(briefing.lines))
        if briefing.recent:
            column.addWidget(self._recent_card(briefing.recent))
        if briefing.promises:
            column.addWidget(self._promises_card(briefing.promises))
        column.addStretch(1)
        self.finish(scrolled_to=place)

    def _head(self, briefing: Briefing) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        language = current_language()
        name = addressed(briefing.name, "", briefing.honorific, language=language)
        line = QHBoxLayout()
        line.addWidget(ElidedLabel(name, "large", name="briefing_name"), 1)
        person = icon_button("contact", self.tr("Open the person"), name="person_button")
        person.clicked.connect(lambda: self.person_requested.emit(self._person_id))
        line.addWidget(person)
        column.addLayout(line)
        reading = briefing.reading
        if briefing.reading_guessed:
            reading = self.tr("{reading} (guessed)").format(reading=reading)
        for text, role_name in ((reading, "briefing_reading"), (_post(briefing), "briefing_post")):
            if text:
                column.addWidget(ElidedLabel(text, "muted", name=role_name))
        return column

    def _reason_card(self, briefing: Briefing) -> Card:
        card = Card(self.tr("Why this person"), name="reason_card")
        if briefing.reason.strip():
            card.body.addWidget(
                text_label(let_break(briefing.reason), wrap=True, name="reason_text")
            )
            edit = icon_button("pencil", self.tr("Change the reason"), name="reason_button")
            edit.clicked.connect(self.reason_requested)
            card.head.addWidget(edit)
            return card
        card.body.addWidget(
            text_label(self.tr("No reason has been noted yet."), "muted", wrap=True)
        )
        add = button(
            self.tr("Note the reason"), name="reason_button", kind="quiet", icon_name="pencil"
        )
        add.clicked.connect(self.reason_requested)
        card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _lines_card(self, lines: Sequence[BriefLine]) -> Card:
        card = Card(self.tr("Before the ask"), name="lines_card")
        card.body.setSpacing(SPACE_XS)
        for line in lines:
            card.body.addWidget(VerdictLine(line))
        return card

    def _recent_card(self, recent: Sequence[RecentLine]) -> Card:
        card = Card(self.tr("Lately"), name="recent_card")
        for entry in recent:
            day = short_day(entry.happened_on, today=self._today)
            said = " — ".join(part for part in (entry.about, entry.text) if part)
            said = discretion.shown(said, entry.sensitivity)
            text = f"{day}  {say(label(entry.kind))}"
            said = let_break(said)
            card.body.addWidget(
                text_label(f"{text} — {said}" if said else text, wrap=True, name="recent_line")
            )
        return card

    def _promises_card(self, promises: Sequence[PromiseLine]) -> Card:
        card = Card(self.tr("Open promises"), name="promises_card")
        for promise in promises:
            side = (
                self.tr("I promised: {text}")
                if promise.side is PromiseSide.MINE
                else self.tr("Promised to me: {text}")
            )
            text = side.format(text=promise.text)
            if promise.due_on is not None:
                due = short_day(promise.due_on, today=self._today)
                text = self.tr("{promise} (by {day})").format(promise=text, day=due)
            card.body.addWidget(text_label(let_break(text), wrap=True, name="promise_line"))
        return card


class VerdictLine(QWidget):
    """One fact with its mark: a tick, a triangle, a cross."""

    def __init__(self, line: BriefLine) -> None:
        super().__init__()
        self.setObjectName(f"line_{line.verdict.value}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        mark = _Mark(line.verdict)
        mark.setToolTip(say(label(line.verdict)))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(let_break(say(line.fact)), wrap=True, name="fact_label"), 1)
        self.setAccessibleName(f"{say(label(line.verdict))}: {say(line.fact)}")


class _Mark(QWidget):
    """The drawn mark of a verdict, in its tone."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self.setObjectName("mark")
        self._verdict = verdict
        self.setFixedSize(16, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        name, tone = _MARKS[self._verdict]
        paint_icon(QPainter(self), QRect(1, 4, 14, 14), name, theme.tokens().tone(tone).text)


def _post(briefing: Briefing) -> str:
    return " ".join(part for part in (briefing.organisation, briefing.title) if part)
