"""Whom a programme still owes thanks, session by session, and who was thanked before."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks import OwedThanks
from organiser.services.sessions.thanks_owed import SHOWN_DAYS
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card
from organiser.ui.programmes.after import actions
from organiser.ui.programmes.after.forms import NoteForm
from organiser.ui.programmes.after.owed_lines import OwedLine
from organiser.ui.programmes.after.settled_fold import SettledFold
from organiser.ui.programmes.after.stepping import (
    focus_place,
    focused_place,
    step_from,
)
from organiser.ui.today.lines import let_lines_stand_out
from organiser.ui.tokens import SPACE_S
from organiser.wording import day_label

_FIRST = 40


class ThanksPane(Card):
    """The card of thanks of one programme; the newest session stands first."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Thanks"), name="thanks_pane")
        let_lines_stand_out(self)
        self._desk = desk
        self._store = desk.store
        self._programme_id = 0
        self._owed: Sequence[OwedThanks] | None = None
        self._first = _FIRST
        self.lines: list[OwedLine] = []
        self._made: dict[OwedThanks, OwedLine] = {}
        adding = icon_button("plus", self.tr("Note thanks owed…"), name="note_thanks_button")
        adding.clicked.connect(self._note)
        self.head.addWidget(adding)
        self._list = QWidget()
        self._list.setObjectName("owed_list")
        self._lines_column = QVBoxLayout(self._list)
        self._lines_column.setContentsMargins(0, 0, 0, 0)
        self._lines_column.setSpacing(1)
        self.empty_label = text_label("", "muted", wrap=True, name="thanks_empty")
        self.hint_label = text_label("", "small", wrap=True, name="thanks_hint")
        self.settled = SettledFold(desk)
        for part in (self.empty_label, self.hint_label):
            part.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        for widget in (self.empty_label, self._list, self.hint_label, self.settled):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_programme(self, page: ProgrammePage) -> None:
        """Show the thanks of a programme; the line that has the focus keeps its place."""
        today, key = self._store.today(), page.programme_id
        owed = self._store.read(thanks.list_owed, today, programme_id=key)
        self.settled.show_settled(key, self._store.read(thanks.list_settled, key))
        if key != self._programme_id:
            self._first = _FIRST
        if (key, owed) != (self._programme_id, self._owed):
            self._programme_id, self._owed = key, owed
            self._build()
        is_over = any(held.held_on <= today for held in page.draft.sessions)
        self._say(len(owed), is_over=is_over)

    def focus_first(self) -> None:
        """Put the focus on the first line, if there is one."""
        focus_place(self.lines, 0)

    def _say(self, count: int, *, is_over: bool) -> None:
        subtitle = self.tr("%n still to be thanked", "", count) if count else ""
        self.set_heading(self.tr("Thanks"), subtitle)
        sentence = self.tr(
            "Thanks come up here once a session is over and you have noted under “Sessions” who"
            " came; hosts and helpers stand here as soon as it is over."
        )
        if is_over:
            sentence = self.tr("Everybody has been thanked.")
        self.empty_label.setText(sentence)
        self.empty_label.setVisible(not count)
        said = self.tr("Enter: words · T: thanked · N: not needed.")
        shown = self.tr("“Today” shows the thanks of the last %n day(s).", "", SHOWN_DAYS)
        self.hint_label.setText(f"{said} {shown}")
        self.hint_label.setVisible(bool(count))

    def _build(self) -> None:
        place = focused_place(self, self.lines)
        newest = sorted(self._owed or (), key=lambda row: row.owed_on, reverse=True)
        shown = newest[: self._first]
        # Lines are dear: those whose thanks are as they were stay.
        self._made = {row: line for row, line in self._made.items() if row in shown}
        for line in self._made.values():
            self._lines_column.removeWidget(line)
        clear_column(self._lines_column)
        self.lines.clear()
        for _group, rows in groupby(shown, _group_of):
            self._add_group(tuple(rows))
        if len(newest) > self._first:
            text = self.tr("and %n more", "", len(newest) - self._first)
            more = button(text, name="more_owed", kind="quiet")
            more.clicked.connect(self._show_all)
            self._lines_column.addWidget(more)
        focus_place(self.lines, place)

    def _add_group(self, rows: Sequence[OwedThanks]) -> None:
        first = rows[0]
        day = day_label(first.owed_on, current_language())
        head = QWidget()
        head.setObjectName("owed_group")
        line = QHBoxLayout(head)
        line.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(text_label(day, "strong", name="owed_day"))
        theme = first.matter if first.key.session_id is not None else ""
        line.addWidget(ElidedLabel(theme, "small", name="owed_theme"), 1)
        session_id = first.key.session_id
        if session_id is not None and len(rows) > 1:
            none = button(self.tr("None needed"), name=f"spare_session_{session_id}", kind="small")
            none.setToolTip(self.tr("Nobody else needs thanks for this session"))
            none.clicked.connect(
                lambda: actions.spare_session(self._store, session_id, first.owed_on)
            )
            line.addWidget(none)
        self._lines_column.addWidget(head)
        for row in rows:
            made = self._made.get(row) or self._line(row)
            self.lines.append(made)
            self._lines_column.addWidget(made)

    def _line(self, row: OwedThanks) -> OwedLine:
        made = OwedLine(self._store, row, show_person=self._desk.show_person)
        made.step_requested.connect(partial(step_from, self.lines, made))
        self._made[row] = made
        return made

    def _show_all(self) -> None:
        self._first = len(self._owed or ())
        self._build()

    def _note(self) -> None:
        NoteForm.open_for(self._store, self._desk.parent, programme_id=self._programme_id)


def _group_of(row: OwedThanks) -> tuple[object, int | None]:
    return row.owed_on, row.key.session_id
