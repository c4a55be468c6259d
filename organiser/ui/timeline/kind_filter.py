"""Which kinds of entries are shown: chips that are switched on and off."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from organiser.ui import theme
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.painting import chip_size, paint_chip
from organiser.ui.tokens import SPACE_XS
from organiser.vocabulary import InteractionKind, label


class KindFilter(QWidget):
    """A chip for each kind with its count; none switched on shows every kind.

    Signals: `changed()` when a person switches one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kind_filter")
        self._chips: dict[InteractionKind, _FilterChip] = {}
        self._shown: Sequence[tuple[InteractionKind, int]] = ()
        self._flow = FlowLayout(self, gap=SPACE_XS)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counts: Sequence[tuple[InteractionKind, int]]) -> None:
        """Show these kinds; those that were switched on stay so while they occur."""
        if counts == self._shown:
            return
        chosen = self.kinds()
        self._shown = counts
        self._flow.clear()
        self._chips = {}
        for kind, count in counts:
            chip = _FilterChip(f"{say(label(kind))} {count}", name=f"kind_{kind.name.lower()}")
            chip.setChecked(kind in chosen)
            chip.clicked.connect(self.changed)
            self._chips[kind] = chip
            self._flow.addWidget(chip)
        self.setVisible(len(counts) > 1)
        self.updateGeometry()

    def kinds(self) -> tuple[InteractionKind, ...]:
        """Return the kinds switched on, none where all are shown."""
        return tuple(kind for kind, chip in self._chips.items() if chip.isChecked())

    def clear(self) -> None:
        """Switch every kind off, for another timeline; nothing is announced."""
        for chip in self._chips.values():
            chip.setChecked(False)


class _FilterChip(QAbstractButton):
    """A chip that can be pressed; blue where it is on."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self.text())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.text(), "info" if self.isChecked() else "neutral")
        if self.hasFocus() or self.underMouse() or self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(theme.tokens().accent), 1))
            around = self.rect().adjusted(0, 0, -1, -1)
            painter.drawRoundedRect(around, self.height() / 2, self.height() / 2)
