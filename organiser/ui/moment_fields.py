"""Fields for days and times of day: typed as people write them, or picked from a calendar."""

from collections.abc import Callable
from datetime import date, time, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from organiser.errors import InvalidInput
from organiser.ui import theme
from organiser.ui.icons import icon
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.typed_moments import Lean, read_day, read_time
from organiser.wording import clock_label, day_label


class DateField(QLineEdit):
    """A day, typed or picked; what was understood is written out when the field is left.

    Signals: `changed()` on every change of the text.
    """

    changed = Signal()

    def __init__(self, day: date | None = None, *, today: date, lean: Lean = "nearest") -> None:
        """Show `day`; `today` and `lean` decide the year of a day typed without one."""
        super().__init__()
        self._today = today
        self._lean: Lean = lean
        self.setPlaceholderText(self.tr("e.g. 12/3"))
        self._calendar_action = self.addAction(
            icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._calendar_action.setToolTip(self.tr("Calendar (Alt+Down)"))
        self._calendar_action.triggered.connect(self.show_calendar)
        self.textChanged.connect(lambda _text: self.changed.emit())
        self.editingFinished.connect(self._write_out)
        self.set_value(day)

    def value(self) -> date | None:
        """Return the day, None for an empty field.

        Raises:
            InvalidInput: the text is no date, or the date does not exist.
        """
        if self.is_empty():
            return None
        return read_day(self.text(), today=self._today, lean=self._lean)

    def set_value(self, day: date | None) -> None:
        """Show another day, or none."""
        self.setText("" if day is None else day_label(day, current_language()))

    def problem(self) -> str:
        """Return why the text is no date, empty if it is one or if there is none."""
        return _problem(self.value)

    def is_empty(self) -> bool:
        """Tell whether nothing is typed."""
        return not self.text().strip()

    def show_calendar(self) -> None:
        """Open the calendar under the field."""
        shown = self._today if self.is_empty() or self.problem() else self.value()
        popup = DayPopup(shown or self._today, self)
        popup.picked.connect(self._on_picked)
        popup.open_under(self)

    def _on_picked(self, day: date) -> None:
        self.set_value(day)
        self.setFocus()

    def _write_out(self) -> None:
        if not self.is_empty() and not self.problem():
            self.set_value(self.value())

    def _step(self, days: int) -> None:
        if self.problem():
            return
        day = self.value()
        self.set_value(self._today if day is None else day + timedelta(days=days))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_calendar()
        else:
            self._step(step)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Qt tells that editing has finished only after typing; text set by a program counts too.
        self._write_out()
        super().focusOutEvent(event)


class TimeField(QLineEdit):
    """A time of day, typed.

    Signals: `changed()` on every change of the text.
    """

    changed = Signal()

    def __init__(self, moment: time | None = None) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("e.g. 9:05"))
        self.setMaximumWidth(120)
        self.textChanged.connect(lambda _text: self.changed.emit())
        self.editingFinished.connect(self._write_out)
        self.set_value(moment)

    def value(self) -> time | None:
        """Return the time of day, None for an empty field.

        Raises:
            InvalidInput: the text is no time of day.
        """
        return None if self.is_empty() else read_time(self.text())

    def set_value(self, moment: time | None) -> None:
        """Show another time, or none."""
        self.setText("" if moment is None else clock_label(moment))

    def problem(self) -> str:
        """Return why the text is no time, empty if it is one or if there is none."""
        return _problem(self.value)

    def is_empty(self) -> bool:
        """Tell whether nothing is typed."""
        return not self.text().strip()

    def _write_out(self) -> None:
        if not self.is_empty() and not self.problem():
            self.set_value(self.value())


_ARROWS = {
    "qt_calendar_prevmonth": "chevron-left",
    "qt_calendar_nextmonth": "chevron-right",
}


class DayPopup(QFrame):
    """A calendar that closes when a day is picked.

    Signals: `picked(object)` with the day as a date.
    """

    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("day_popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget()
        self.calendar.setObjectName("day_calendar")
        self.calendar.setMinimumSize(280, 236)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress()
        self.calendar.clicked.connect(self._on_picked)
        self.calendar.activated.connect(self._on_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)

    def open_under(self, field: QWidget) -> None:
        """Show it below a field, on the screen as far as possible."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + 2))
        room = field.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        if place.y() + self.height() > room.bottom():
            place.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _dress(self) -> None:
        look = theme.tokens()
        for name, drawing in _ARROWS.items():
            arrow = self.calendar.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(drawing, "muted"))
        colours = {Qt.DayOfWeek.Saturday: look.info.text, Qt.DayOfWeek.Sunday: look.stop.text}
        for day in Qt.DayOfWeek:
            shape = QTextCharFormat()
            shape.setForeground(theme.colour(colours.get(day, look.text)))
            self.calendar.setWeekdayTextFormat(day, shape)
        heads = QTextCharFormat()
        heads.setForeground(theme.colour(look.muted))
        self.calendar.setHeaderTextFormat(heads)

    def _on_picked(self, day: QDate) -> None:
        # A double click tells twice; the second time the popup is on its way out.
        self.calendar.blockSignals(True)
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _problem(value: Callable[[], object]) -> str:
    try:
        value()
    except InvalidInput as error:
        return say(error.message)
    return ""
