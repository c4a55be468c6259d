"""The dates a rule gives, each with a box to take it out: a field of a form."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.sessions.repeating import ProposedDate
from organiser.ui.fields import CheckField
from organiser.ui.labels import ElidedLabel, LabelRole, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Chip
from organiser.ui.programmes.sessions.day_notes import day_mark, day_text, day_tone
from organiser.ui.tokens import SPACE_S, SPACE_XS


class DatesField(QWidget):
    """Dates to tick; what was ticked off stays so while the rule changes.

    Signals: `changed()` when a date is ticked or not any more.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[date, CheckField] = {}
        self._unticked: set[date] = set()
        self._shown: tuple[tuple[ProposedDate, ...], bool] | None = None
        self._abroad = False
        self._lines = QWidget()
        self._lines.setObjectName("dates_lines")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._lines)

    def show_dates(self, dates: Sequence[ProposedDate], *, abroad: bool = False) -> None:
        """Show these dates; those of sessions that are there already cannot be ticked.

        With `abroad` the holidays of Indonesia are named, too.
        """
        if self._shown == (tuple(dates), abroad):
            return
        self._shown, self._abroad = (tuple(dates), abroad), abroad
        self._column.removeWidget(self._lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._boxes = {}
        self._lines = QWidget()
        self._lines.setObjectName("dates_lines")
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for one in dates:
            column.addLayout(self._line(one))
        if not dates:
            words = self.tr("This rule gives no date.")
            column.addWidget(text_label(words, "muted", wrap=True, name="no_dates"))
        self._column.addWidget(self._lines)
        self._lines.show()

    def value(self) -> tuple[date, ...]:
        """Return the dates that are ticked."""
        return tuple(day for day, box in self._boxes.items() if box.isChecked())

    def problem(self) -> str:
        """Return nothing: an empty choice is the form's to refuse."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether no date is ticked."""
        return not self.value()

    def _line(self, one: ProposedDate) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        if one.is_there:
            box = CheckField(day_text(one.day), checked=False)
            box.setEnabled(False)
            told = self.tr("is there already")
        else:
            box = CheckField(day_text(one.day), checked=one.day not in self._unticked)
            box.changed.connect(lambda: self._on_ticked(one.day))
            self._boxes[one.day] = box
            names = self.tr(", ").join(say(what) for what in one.clashes)
            told = self.tr("also: {names}").format(names=names) if names else ""
        box.setObjectName(f"date_{one.day.isoformat()}")
        line.addWidget(box)
        mark = day_mark(one.day, abroad=self._abroad)
        if mark:
            line.addWidget(Chip(mark, day_tone(one.day), name="date_mark"))
        role: LabelRole = "small" if one.is_there or not told else "caution"
        line.addWidget(ElidedLabel(told, role, name="date_clash"), 1)
        return line

    def _on_ticked(self, day: date) -> None:
        if self._boxes[day].isChecked():
            self._unticked.discard(day)
        else:
            self._unticked.add(day)
        self.changed.emit()
