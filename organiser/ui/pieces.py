"""The pieces rooms are furnished with: cards, chips, avatars, empty places, scrolling panes."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from organiser.ui import theme
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.icons import paint_icon
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.overriding import override
from organiser.ui.painting import chip_size, paint_avatar, paint_card, paint_chip
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XXL, ToneName

_CHIP_SHRINKS_TO = 160
_HEAD_HEIGHT = 30


class Card(QFrame):
    """A white rounded frame with a heading and, in `body`, whatever belongs together."""

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        name: str = "card",
        edge: ToneName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._edge = edge
        self.title_label = text_label(title, "heading", name=f"{name}_title")
        self.subtitle_label = ElidedLabel(subtitle, "small", name=f"{name}_subtitle")
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE_S)
        # As high as a button that may stand there, so that the heads of all cards are alike.
        self.title_label.setMinimumHeight(_HEAD_HEIGHT)
        self.head.addWidget(self.title_label)
        self.head.addWidget(self.subtitle_label, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, 8, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        self.set_heading(title, subtitle)

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Change the heading; a card without one begins with its body."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.title_label.setVisible(bool(title))
        self.subtitle_label.setVisible(bool(title or subtitle))
        self.setAccessibleName(title)

    def set_edge(self, edge: ToneName | None) -> None:
        """Colour the left edge, or take the colour away."""
        self._edge = edge
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        edge = theme.tokens().tone(self._edge).dot if self._edge else ""
        paint_card(QPainter(self), self.rect(), edge)


class Chip(QLabel):
    """A rounded label that says one word in one of the five tones."""

    def __init__(
        self,
        text: str,
        tone: ToneName = "neutral",
        *,
        name: str = "chip",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self._tone: ToneName = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tone(self) -> ToneName:
        """Return the tone it speaks in."""
        return self._tone

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self.text())

    @override
    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        return QSize(min(size.width(), _CHIP_SHRINKS_TO), size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_chip(QPainter(self), self.rect(), self.text(), self._tone)


class ChipFlow(QWidget):
    """Chips that wrap onto further lines."""

    def __init__(self, *, name: str = "chips", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: Iterable[tuple[str, ToneName]]) -> None:
        """Show these texts in their tones instead of what was there."""
        self._flow.clear()
        for text, tone in chips:
            self._flow.addWidget(Chip(text, tone, parent=self))
        # Showing it before it has a parent would make it a window of its own for a moment.
        if self.parentWidget() is not None or not self._flow.count():
            self.setVisible(self._flow.count() > 0)
        self.updateGeometry()

    def add_last(self, widget: QWidget) -> None:
        """Put a widget behind the chips; it goes with them."""
        widget.setParent(self)
        self._flow.addWidget(widget)
        widget.show()
        self.show()
        self.updateGeometry()


class Avatar(QWidget):
    """The circle with the first sign of a name."""

    def __init__(self, name: str = "", *, size: int = 46, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("avatar")
        self._name = name
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        """Stand for somebody else."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_avatar(QPainter(self), self.rect(), self._name)


class EmptyState(QWidget):
    """What stands where there is nothing yet: a picture, a sentence, and what to do about it.

    Signals: `action_requested()` when the button is pressed.
    """

    action_requested = Signal()

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        *,
        action_label: str = "",
        name: str = "empty_state",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.sentence_label = text_label(sentence, "muted", wrap=True, name=f"{name}_sentence")
        self.sentence_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence_label.setMaximumWidth(360)
        self.action_button = button(action_label, name=f"{name}_action", kind="secondary")
        # Showing it here, without a parent, would make it a window of its own for a moment.
        if not action_label:
            self.action_button.hide()
        self.action_button.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XXL, SPACE_XXL, SPACE_XXL, SPACE_XXL)
        column.setSpacing(SPACE_M)
        column.addStretch(2)
        column.addWidget(_BigIcon(icon_name), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(_centred(self.sentence_label))
        column.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self.sentence_label.setText(sentence)


class _BigIcon(QWidget):
    """An icon in a soft circle."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self.setObjectName("empty_icon")
        self._icon_name = icon_name
        self.setFixedSize(56, 56)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.tokens().line_soft))
        painter.drawEllipse(self.rect())
        paint_icon(painter, QRect(16, 16, 24, 24), self._icon_name, theme.tokens().muted)


def _centred(widget: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 8)
    row.addStretch(1)
    return row


def scrolled(content: QWidget, *, name: str) -> QScrollArea:
    """Return a frameless pane that scrolls `content` up and down and lets the ground show."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


def pane(*, name: str, width: int = 0) -> tuple[QFrame, QVBoxLayout]:
    """Return a list pane in the header's colour with a line at its right, and its column."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("surface", "pane")
    if width:
        frame.setFixedWidth(width)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 1, 0)
    column.setSpacing(0)
    return frame, column
