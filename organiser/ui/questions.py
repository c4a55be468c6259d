"""The one dialog behind questions and error messages: a picture, a sentence, the buttons."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from organiser.ui import theme
from organiser.ui.buttons import ButtonKind, button
from organiser.ui.icons import paint_icon
from organiser.ui.labels import selectable, text_label
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, ToneName

_WIDTH = 460
_WHOLE_WIDTH = Qt.AlignmentFlag(0)


class MessageDialog(QDialog):
    """Says one thing and offers a way on; Escape is always the way that changes nothing."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, *, icon_name: str, tone: ToneName
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message_dialog")
        self.setWindowTitle(title)
        self.setModal(True)
        self.title_label = text_label(title, "heading", wrap=True, name="message_title")
        self.text_label = selectable(text_label(text, wrap=True, name="message_text"))
        # Showing it here, without a parent, would make it a window of its own for a moment.
        if not text:
            self.text_label.hide()
        self._words = QVBoxLayout()
        self._words.setSpacing(SPACE_S)
        self._words.addWidget(self.title_label)
        self._words.addWidget(self.text_label)
        self._words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(SPACE_L)
        top.addWidget(_Sign(icon_name, tone), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_M)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_XL)
        column.addLayout(top)
        column.addLayout(self._buttons)
        # The layout would ask for the height of the words at their narrowest.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setFixedWidth(_WIDTH)

    def add_detail(self, detail: str) -> None:
        """Put longer text, folded away, under the sentence."""
        view = QPlainTextEdit(detail)
        view.setObjectName("detail_text")
        view.setReadOnly(True)
        view.setFixedHeight(140)
        view.hide()
        toggle = button(
            QCoreApplication.translate("Questions", "Show details"),
            name="detail_button",
            kind="quiet",
        )
        toggle.clicked.connect(lambda: view.setVisible(not view.isVisible()))
        toggle.clicked.connect(self._fit)
        self._add(toggle, Qt.AlignmentFlag.AlignLeft)
        self._add(view)

    def add_button(self, text: str, kind: ButtonKind, *, accepts: bool) -> QPushButton:
        """Add a button at the right of those there are; `accepts` says what pressing it means."""
        made = button(text, name="accept_button" if accepts else "cancel_button", kind=kind)
        made.setMinimumWidth(88)
        made.clicked.connect(self.accept if accepts else self.reject)
        self._buttons.addWidget(made)
        return made

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Take the height that the words need at our width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def _add(self, widget: QWidget, alignment: Qt.AlignmentFlag = _WHOLE_WIDTH) -> None:
        """Put a widget under the words and above the stretch that keeps them together."""
        self._words.insertWidget(self._words.count() - 1, widget, 0, alignment)


def confirmation(
    parent: QWidget | None, title: str, text: str, *, action_label: str, dangerous: bool
) -> MessageDialog:
    """Return the question whether to go on; a dangerous one has Cancel as its default."""
    dialog = MessageDialog(
        parent,
        title,
        text,
        icon_name="triangle-alert" if dangerous else "circle-help",
        tone="stop" if dangerous else "info",
    )
    cancel = dialog.add_button(
        QCoreApplication.translate("Questions", "Cancel"), "secondary", accepts=False
    )
    action = dialog.add_button(action_label, "danger" if dangerous else "primary", accepts=True)
    default = cancel if dangerous else action
    default.setDefault(True)
    default.setFocus()
    return dialog


def error_message(
    parent: QWidget | None, title: str, text: str, *, detail: str = ""
) -> MessageDialog:
    """Return the box that says what went wrong."""
    dialog = MessageDialog(parent, title, text, icon_name="circle-alert", tone="caution")
    if detail:
        dialog.add_detail(detail)
    close = dialog.add_button(
        QCoreApplication.translate("Questions", "Close"), "primary", accepts=True
    )
    close.setDefault(True)
    close.setFocus()
    return dialog


class _Sign(QWidget):
    """An icon in a circle of its tone."""

    def __init__(self, icon_name: str, tone: ToneName) -> None:
        super().__init__()
        self.setObjectName("message_sign")
        self._icon_name = icon_name
        self._tone: ToneName = tone
        self.setFixedSize(40, 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = theme.tokens().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.ground))
        painter.drawEllipse(self.rect())
        paint_icon(painter, QRect(10, 10, 20, 20), self._icon_name, colours.text)
