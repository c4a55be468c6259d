"""The strip at the head of every room: where we are, what it says about it, what can be done."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from organiser.ui.buttons import button
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel
from organiser.ui.overriding import override
from organiser.ui.tokens import HEIGHT_HEADER, SPACE_M, SPACE_S, SPACE_XL, ToneName

#: The title is not cut below this for the sake of a chip.
_TITLE_LEAST = 200


class PageHeader(QFrame):
    """Breadcrumb, title, subtitle and chips at the left; search and actions at the right.

    Where the room is short, the last chips are left out first.

    Signals: `crumb_requested()` when the breadcrumb is pressed.
    """

    crumb_requested = Signal()

    def __init__(
        self, title: str = "", *, name: str = "header", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", "header")
        self.setFixedHeight(HEIGHT_HEADER)
        self.crumb_button = button("", name=f"{name}_crumb", kind="crumb")
        self.crumb_button.clicked.connect(self.crumb_requested)
        self.title_label = ElidedLabel(title, "title", name=f"{name}_title")
        self.subtitle_label = ElidedLabel("", "muted", name=f"{name}_subtitle")
        self._beside = QHBoxLayout()
        self._beside.setSpacing(SPACE_S)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(SPACE_S)
        self._shown_chips: list[QLabel] = []
        self._right = QHBoxLayout()
        self._right.setSpacing(SPACE_M)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 1)
        row.setSpacing(SPACE_M)
        row.addWidget(self.crumb_button)
        row.addWidget(self.title_label)
        row.addWidget(self.subtitle_label)
        row.addLayout(self._beside)
        row.addLayout(self._chips)
        row.addStretch(1)
        row.addLayout(self._right)
        self.set_title(title)

    def set_title(self, title: str, *, crumb: str = "", subtitle: str = "") -> None:
        """Say where we are; `crumb` is the room above, which a press leads back to."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))
        self.crumb_button.setText(f"{crumb} ›")
        self.crumb_button.setAccessibleName(crumb)
        self.crumb_button.setVisible(bool(crumb))
        self.setAccessibleName(title)

    def set_chips(self, chips: Iterable[tuple[str, ToneName]]) -> None:
        """Show these texts in their tones instead of what was there."""
        from organiser.ui.pieces import Chip

        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown_chips = [Chip(text, tone) for text, tone in chips]
        for chip in self._shown_chips:
            self._chips.addWidget(chip)
        self._fold_chips()

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a button at the right of the title and of what is there already."""
        self._beside.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a search field at the right of what is there already."""
        self._right.addWidget(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_chips()

    def _fold_chips(self) -> None:
        room = self._room_for_chips()
        for chip in self._shown_chips:
            room -= chip.sizeHint().width() + SPACE_S
            chip.setVisible(room >= 0)

    def _room_for_chips(self) -> int:
        beside = [part for part in (self.crumb_button, self.subtitle_label) if not part.isHidden()]
        taken = sum(part.minimumSizeHint().width() + SPACE_M for part in beside)
        taken += min(self.title_label.sizeHint().width(), _TITLE_LEAST)
        taken += self._beside.sizeHint().width()
        return self.width() - 2 * SPACE_XL - 2 * SPACE_M - taken - self._right.sizeHint().width()


class SearchField(QLineEdit):
    """A field with a magnifying glass; Escape empties it.

    Ctrl+Z takes back what was typed here, and after that the last action in the book.

    Signals: `list_requested()` when Down or Enter asks for the first hit.
    """

    list_requested = Signal()

    def __init__(self, placeholder: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("leading", True)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, super().sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # With nothing to take back here the keys are the window's.
            keys = QKeySequence.StandardKey
            nothing = (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
                event.matches(keys.Redo) and not self.isRedoAvailable()
            )
            if nothing:
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)
