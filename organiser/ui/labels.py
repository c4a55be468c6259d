"""Labels: plain text in one of the named roles, elided text, paragraphs."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from organiser.ui.overriding import override

LabelRole = Literal[
    "body",
    "muted",
    "small",
    "tiny",
    "strong",
    "heading",
    "title",
    "large",
    "huge",
    "accent",
    "product",
    "positive",
    "caution",
    "stop",
    "problem",
    "field",
]

#: Height of a line of running text in per cent of its letters.
LINE_PERCENT = 145

#: A label shows no more of a text than this.
_MOST_SIGNS = 3_000

#: What plain text needs to be shown as it is inside rich text; the first one must come first.
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}


def text_label(
    text: str = "", role: LabelRole = "body", *, wrap: bool = False, name: str = ""
) -> QLabel:
    """Return a label for plain text: marks in what people typed are shown, never obeyed."""
    if wrap:
        return ParagraphLabel(text, role, name=name)
    label = QLabel(text)
    _dress(label, role, name)
    return label


def plain_tip(text: str) -> str:
    """Return a text for a tooltip: marks in what people typed are shown, never obeyed."""
    # Qt takes a tooltip that looks like rich text for it, and would fetch the pictures it names.
    return f"<div>{_written(text)}</div>" if RichText.mightBeRichText(text) else text


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties have changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def selectable(label: QLabel) -> QLabel:
    """Let the text be marked and copied with the mouse and the keyboard; return the label."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def thin_line(parent: QWidget | None = None) -> QFrame:
    """Return a hair line that parts rows inside a card."""
    line = QFrame(parent)
    line.setObjectName("thin_line")
    line.setProperty("surface", "line")
    line.setFixedHeight(1)
    return line


def _written(text: str) -> str:
    for sign, written in _WRITTEN.items():
        text = text.replace(sign, written)
    return text


def _dress(label: QLabel, role: LabelRole, name: str) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setIndent(0)
    label.setProperty("role", role)
    label.setObjectName(name or f"{role}_label")


class ElidedLabel(QLabel):
    """One line that ends in … where the room ends, and then shows all of it as its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: LabelRole = "body",
        *,
        name: str = "",
        least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Show a text; beside others it gives way to them only down to `least` pixels."""
        super().__init__(parent)
        self._least = least
        _dress(self, role, name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._update_tip()

    @override
    def minimumSizeHint(self) -> QSize:
        whole = super().sizeHint()
        least = max(self.fontMetrics().horizontalAdvance("……"), self._least)
        return QSize(min(whole.width(), least), whole.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def _shown(self) -> str:
        # No line has room for more, and measuring a pasted book takes seconds.
        text = self.text()[:_MOST_SIGNS]
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _update_tip(self) -> None:
        tip = "" if self._shown() == self.text() else plain_tip(self.text())
        if tip != self.toolTip():
            self.setToolTip(tip)


class ParagraphLabel(QLabel):
    """Plain text that wraps, with room between its lines."""

    def __init__(
        self,
        text: str = "",
        role: LabelRole = "body",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plain = ""
        _dress(self, role, name)
        # Lines of plain text would touch: our typeface leaves nothing above and below its signs.
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        self._plain = text
        # A book pasted into a note would take seconds to lay out: its form shows the rest.
        told = text if len(text) <= _MOST_SIGNS else f"{text[:_MOST_SIGNS]}…"
        shown = f'<div style="line-height:{LINE_PERCENT}%">{_written(told)}</div>' if told else ""
        super().setText(shown)

    @override
    def text(self) -> str:
        return self._plain
