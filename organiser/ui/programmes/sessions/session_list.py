"""The dates of a programme: those to come, and the past ones folded below."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.sessions.sessions import SessionRow
from organiser.ui.buttons import button
from organiser.ui.person_rows import (
    PERSON_ROW_HEIGHT,
    HeadingLine,
    PersonLine,
    PersonRowDelegate,
)
from organiser.ui.pieces import pane
from organiser.ui.programmes.sessions.day_notes import day_mark, day_tone, near_day, span_text
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_M, SPACE_S

_WIDTH = 272

Line = PersonLine | HeadingLine


class SessionList(QWidget):
    """Shows the dates; the next one is chosen at first.

    Signals: `chosen(int)` with a session; `add_requested()`; `repeat_requested()`.
    """

    chosen = Signal(int)
    add_requested = Signal()
    repeat_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session_list_pane")
        self._rows: tuple[SessionRow, ...] = ()
        self._today = date.min
        self._is_unfolded = False
        self.add_button = button(
            self.tr("Add a date"), name="add_session", kind="small", icon_name="plus"
        )
        self.repeat_button = button(
            self.tr("Series…"), name="repeat_sessions", kind="small", icon_name="calendar-plus"
        )
        self.repeat_button.setToolTip(self.tr("Add several dates by a rule"))
        self.view = RowsView(name="session_list", row_height=PERSON_ROW_HEIGHT)
        self.view.setItemDelegate(PersonRowDelegate(self.view, avatars=False, trailing="chip"))
        self.view.setAccessibleName(self.tr("Dates"))
        self.model: RowsModel[Line] = RowsModel(
            [Column(header="", text=_spoken, tip=_spoken)],
            key=_key,
            heading=lambda line: isinstance(line, HeadingLine),
            parent=self.view,
        )
        self.view.show_model(self.model)
        self.past_button = button("", name="unfold_past", kind="quiet", icon_name="history")
        self._lay_out()
        self.view.current_key_changed.connect(self._on_current)
        self.past_button.clicked.connect(self._on_fold)
        self.add_button.clicked.connect(self.add_requested)
        self.repeat_button.clicked.connect(self.repeat_requested)

    def show_rows(self, rows: Sequence[SessionRow], *, today: date) -> None:
        """Show the dates of a programme; the one chosen stays chosen while it is there."""
        self._rows, self._today = tuple(rows), today
        self._show()
        if self.view.current_key() is None:
            self._choose_next()

    def forget(self) -> None:
        """Choose the next date when dates are shown the next time: it is another programme."""
        self._is_unfolded = False
        self.model.set_rows(())
        self.view.setCurrentIndex(self.model.index(-1, 0))

    def current(self) -> int | None:
        """Return the session chosen."""
        key = self.view.current_key()
        return key if isinstance(key, int) else None

    def choose(self, session_id: int) -> None:
        """Choose a date, a past one too."""
        row = next((row for row in self._rows if row.session_id == session_id), None)
        if row is not None and row.held_on < self._today and not self._is_unfolded:
            self._is_unfolded = True
            self._show()
        self.view.select_key(session_id)

    def _choose_next(self) -> None:
        coming = [row for row in self._rows if row.held_on >= self._today]
        if coming:
            self.choose(coming[0].session_id)
        elif self._rows:
            self.choose(self._rows[-1].session_id)

    def _show(self) -> None:
        coming = [row for row in self._rows if row.held_on >= self._today]
        past = [row for row in reversed(self._rows) if row.held_on < self._today]
        lines: list[Line] = [self._line(row) for row in coming]
        if past and self._is_unfolded:
            lines.append(HeadingLine(key="past", text=self.tr("Past, the last one first")))
            lines += [self._line(row) for row in past]
        self.model.set_rows(lines)
        self.view.setVisible(bool(lines))
        words = self.tr("Show %n past date(s)", "", len(past))
        self.past_button.setText(self.tr("Hide past dates") if self._is_unfolded else words)
        self.past_button.setVisible(bool(past))

    def _line(self, row: SessionRow) -> PersonLine:
        off = self.tr("Off the record") if row.off_the_record else ""
        second = (
            day_mark(row.held_on),
            span_text(row.starts, row.ends),
            off or row.theme,
        )
        is_past = row.held_on < self._today
        came = self.tr("%n came", "", row.came) if row.came else ""
        if not came and is_past and not row.noted:
            came = self.tr("to note")
        told = " · ".join(filter(None, second))
        return PersonLine(
            person_id=row.session_id,
            name=near_day(row.held_on, today=self._today),
            second_line=told,
            second_tone=day_tone(row.held_on),
            trailing=came or (self.tr("Today") if row.held_on == self._today else ""),
            tone="positive" if row.came else "neutral",
            tip=told,
        )

    def _on_current(self, key: object) -> None:
        if isinstance(key, int):
            self.chosen.emit(key)

    def _on_fold(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._show()
        if self.view.current_key() is None:
            self._choose_next()

    def _lay_out(self) -> None:
        frame, column = pane(name="session_pane", width=_WIDTH)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        head.setSpacing(SPACE_S)
        head.addWidget(self.add_button)
        head.addWidget(self.repeat_button)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        foot.addWidget(self.past_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.view)


def _key(line: Line) -> int | str:
    return line.key if isinstance(line, HeadingLine) else line.person_id


def _spoken(line: Line) -> str:
    if isinstance(line, HeadingLine):
        return line.text
    return ", ".join(filter(None, (line.name, line.second_line, line.trailing)))
