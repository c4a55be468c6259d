"""What people thought of a programme: whom to ask, whose answer is awaited, what was said."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.sessions import feedback
from organiser.services.sessions.feedback import FeedbackLine
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.after import actions
from organiser.ui.programmes.after.forms import AddToFeedbackForm, SaidForm
from organiser.ui.programmes.after.stepping import (
    SteppingLine,
    focus_place,
    focused_place,
    join_lines,
)
from organiser.ui.programmes.after.words import open_feedback
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.today.lines import let_lines_stand_out
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.wording import day_label

_FIRST = 40
#: An answer that is awaited for longer stands out.
_LONG_DAYS = 14


class FeedbackPane(Card):
    """The card of feedback of one programme: Enter on a line does what is next with it."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Feedback"), name="feedback_pane")
        let_lines_stand_out(self)
        self._desk = desk
        self._store = desk.store
        self._programme_id = 0
        self._held_on: date | None = None
        self._rows: Sequence[FeedbackLine] | None = None
        self._first = _FIRST
        self.lines: list[SteppingLine] = []
        adding = icon_button("plus", self.tr("Ask somebody else, too…"), name="add_feedback_button")
        adding.clicked.connect(self._add)
        self.head.addWidget(adding)
        self.empty_label = text_label("", "muted", wrap=True, name="feedback_empty")
        self.empty_label.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self._list = QWidget()
        self._list.setObjectName("feedback_list")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.body.addWidget(self.empty_label)
        self.body.addWidget(self._list)
        self.body.addStretch(1)

    def show_programme(self, page: ProgrammePage) -> None:
        """Show the feedback on a programme; the line that has the focus keeps its place."""
        today, key = self._store.today(), page.programme_id
        rows = self._store.read(feedback.list_feedback, key, today=today)
        over = [held.held_on for held in page.draft.sessions if held.held_on <= today]
        self._held_on = max(over, default=None)
        if (key, rows) == (self._programme_id, self._rows):
            return
        if key != self._programme_id:
            self._first = _FIRST
        self._programme_id, self._rows = key, rows
        self._say(rows)
        self._build(rows)

    def _build(self, rows: Sequence[FeedbackLine]) -> None:
        place = focused_place(self, self.lines)
        clear_column(self._column)
        self.lines = []
        for row in rows[: self._first]:
            self._add_row(row)
        if len(rows) > self._first:
            text = self.tr("and %n more", "", len(rows) - self._first)
            more = button(text, name="more_feedback", kind="quiet")
            more.clicked.connect(self._show_all)
            self._column.addWidget(more)
        join_lines(self.lines)
        focus_place(self.lines, place)

    def focus_first(self) -> None:
        """Put the focus on the first line, if there is one."""
        focus_place(self.lines, 0)

    def _say(self, rows: Sequence[FeedbackLine]) -> None:
        waiting = sum(row.waiting_days is not None for row in rows)
        said = sum(row.said_on is not None for row in rows)
        told = [
            self.tr("%n answer(s) awaited", "", waiting) if waiting else "",
            self.tr("%n said what they think", "", said) if said else "",
        ]
        self.set_heading(self.tr("Feedback"), " · ".join(filter(None, told)))
        sentence = self.tr(
            "Whoever came to a session can be asked here what they think, one person at a time."
            " Add anybody else with +."
        )
        self.empty_label.setText(sentence)
        self.empty_label.setVisible(not rows)

    def _add_row(self, row: FeedbackLine) -> None:
        state, tone = self._state(row)
        line = SteppingLine(name=f"feedback_{row.person_id}", spoken=f"{row.name}, {state}")
        line.row.addWidget(ElidedLabel(row.name, "body", name="feedback_name", least=60))
        line.row.addWidget(text_label(row.honorific, "small"))
        line.row.addWidget(Chip(state, tone, name="feedback_state"))
        day = day_label(row.said_on, current_language()) if row.said_on is not None else ""
        line.row.addWidget(ElidedLabel(day, "small", name="feedback_day"), 1)
        label, act = self._next_step(row)
        step = button(label, name=f"feedback_step_{row.person_id}", kind="small", tip="Enter")
        step.clicked.connect(act)
        line.row.addWidget(step)
        spoken = self.tr("What to do with the feedback of {name}").format(name=row.name)
        name = f"more_feedback_{row.person_id}"
        line.row.addWidget(more_button(self._choices(row), name=name, spoken=spoken))
        post = " ".join(filter(None, (row.organisation, row.title)))
        line.setToolTip(plain_tip("\n".join(filter(None, (row.name, post)))))
        line.opened.connect(act)
        self.lines.append(line)
        self._column.addWidget(line)
        if row.said:
            said = text_label(row.said, "muted", wrap=True, name=f"said_{row.person_id}")
            said.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
            self._column.addWidget(said)

    def _state(self, row: FeedbackLine) -> tuple[str, ToneName]:
        if row.said_on is not None:
            return self.tr("said"), "positive"
        if row.waiting_days is not None:
            tone: ToneName = "caution" if row.waiting_days > _LONG_DAYS else "info"
            if not row.waiting_days:
                return self.tr("asked today"), tone
            return self.tr("waiting for %n day(s)", "", row.waiting_days), tone
        return self.tr("not asked"), "neutral"

    def _next_step(self, row: FeedbackLine) -> tuple[str, Callable[[], object]]:
        if row.said_on is not None:
            return self.tr("Change…"), partial(self._note, row)
        if row.asked_on is not None:
            return self.tr("Note answer…"), partial(self._note, row)
        return self.tr("Ask…"), partial(self._ask, row)

    def _choices(self, row: FeedbackLine) -> list[Choice]:
        choices: list[Choice] = []
        if row.said_on is None:
            again = self.tr("Ask again…") if row.asked_on is not None else self.tr("Ask…")
            choices.append((again, partial(self._ask, row)))
        choices.append((self.tr("Note what they said…"), partial(self._note, row)))
        choices.append((self.tr("Show the person"), partial(self._desk.show_person, row.person_id)))
        if row.is_noted and row.asked_on is None and row.said_on is None and not row.was_there:
            choices.append((self.tr("Take out"), partial(self._take_out, row)))
        return choices

    def _show_all(self) -> None:
        rows = self._rows or ()
        self._first = len(rows)
        self._build(rows)

    def _ask(self, row: FeedbackLine) -> None:
        open_feedback(
            self._store,
            self._desk.parent,
            row,
            programme_id=self._programme_id,
            held_on=self._held_on,
        )

    def _note(self, row: FeedbackLine) -> None:
        SaidForm.open_for(self._store, self._desk.parent, self._programme_id, row)

    def _take_out(self, row: FeedbackLine) -> None:
        actions.take_out_of_feedback(self._store, self._programme_id, row)

    def _add(self) -> None:
        AddToFeedbackForm.open_for(self._store, self._desk.parent, self._programme_id)
