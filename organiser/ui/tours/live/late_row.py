"""How late the group is: one tap for the usual delays, or typed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from organiser.ui.buttons import button
from organiser.ui.fields import NumberField
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.tokens import SPACE_S, SPACE_XS

_USUAL = (5, 10, 15, 20, 30, 45, 60)
_MOST_MINUTES = 1440
_BUTTON_WIDTH = 40
_FIELD_WIDTH = 72


class LateRow(QWidget):
    """A row of delays in minutes; the one that is noted stands pressed.

    Signals: `chosen(int)` with the minutes, 0 for on time again.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("late_row")
        self._buttons: dict[int, QPushButton] = {}
        delays = QWidget()
        delays.setObjectName("delays")
        row = FlowLayout(delays, gap=SPACE_XS)
        for minutes in _USUAL:
            made = button(str(minutes), name=f"late_{minutes}_button")
            made.setCheckable(True)
            made.setMinimumWidth(_BUTTON_WIDTH)
            made.setAccessibleName(self.tr("{minutes} minutes late").format(minutes=minutes))
            made.clicked.connect(partial(self._press, minutes))
            self._buttons[minutes] = made
            row.addWidget(made)
        self.minutes_edit = NumberField(maximum=_MOST_MINUTES)
        self.minutes_edit.setObjectName("late_minutes_edit")
        self.minutes_edit.setAccessibleName(self.tr("Late, minutes"))
        self.minutes_edit.setFixedWidth(_FIELD_WIDTH)
        self.minutes_edit.lineEdit().returnPressed.connect(self._on_typed)
        self.typed_button = button(self.tr("Set"), name="late_typed_button", kind="small")
        self.typed_button.clicked.connect(self._on_typed)
        self.on_time_button = button(self.tr("On time"), name="on_time_button", kind="small")
        self.on_time_button.clicked.connect(lambda: self.chosen.emit(0))
        self._lay_out(delays)

    def show_late(self, minutes: int | None) -> None:
        """Show the delay that is noted; what is being typed stays."""
        for usual, made in self._buttons.items():
            made.setChecked(usual == minutes)
        self.on_time_button.setEnabled(minutes is not None)
        if not self.minutes_edit.hasFocus():
            self.minutes_edit.setValue(minutes or 0)

    def take_focus(self) -> None:
        """Put the keyboard on the first delay."""
        self._buttons[_USUAL[0]].setFocus()

    def _lay_out(self, delays: QWidget) -> None:
        for part in (delays, self):
            wrapping = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            wrapping.setHeightForWidth(True)
            part.setSizePolicy(wrapping)
        caption = text_label(self.tr("Late, in minutes (L)"), "strong", name="late_caption")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        for part in (caption, self.minutes_edit, self.typed_button, self.on_time_button):
            head.addWidget(part)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(head)
        column.addWidget(delays)

    def _press(self, minutes: int) -> None:
        self.chosen.emit(minutes)

    def _on_typed(self) -> None:
        self.minutes_edit.interpretText()
        self.chosen.emit(self.minutes_edit.value())
