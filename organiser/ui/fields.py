"""The fields of forms: each has a value, says what is wrong with it, and tells when it changes."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRect, Signal, SignalInstance
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QTextEdit,
)

from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.labels import LINE_PERCENT
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.vocabulary import label

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value

WordT = TypeVar("WordT", bound=StrEnum)


class Field(Protocol):
    """What a form asks of a field; every class here and in `moment_fields` gives it."""

    changed: SignalInstance

    def value(self) -> object:
        """Return what was entered as a value."""

    def problem(self) -> str:
        """Return what is wrong with what was entered, empty if nothing is."""

    def is_empty(self) -> bool:
        """Tell whether nothing was entered."""


class TextField(QLineEdit):
    """One line of text.

    Signals: `changed()` on every change of the text.
    """

    changed = Signal()

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self.text().strip()

    def problem(self) -> str:
        """Return nothing: any text is a text."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether there is nothing but blanks."""
        return not self.value()


class LinesField(QTextEdit):
    """Several lines of plain text with room between them; Tab goes on to the next field.

    Signals: `changed()` on every change of the text.
    """

    changed = Signal()

    def __init__(self, text: str = "", *, rows: int = 4) -> None:
        """Show `text`; `rows` lines are visible, 0 lets the layout decide."""
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.set_value(text)
        if rows:
            line = QFontMetrics(theme.font()).lineSpacing() * LINE_PERCENT // 100
            self.setFixedHeight(line * rows + 26)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show another text; it cannot be undone with Ctrl+Z in the field."""
        self.setPlainText(text)
        airy = QTextBlockFormat()
        airy.setLineHeight(LINE_PERCENT, _PROPORTIONAL)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(airy)
        self.document().clearUndoRedoStacks()

    def retype(self, text: str) -> None:
        """Show another text as if it had been typed: Ctrl+Z brings the old one back."""
        if text == self.toPlainText():
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def problem(self) -> str:
        """Return nothing: any text is a text."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether there is nothing but blanks."""
        return not self.value()


class ChoiceField(QComboBox):
    """A box to choose from; the wheel scrolls the form and not the choice.

    Signals: `changed()` when another entry becomes current.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: list[object] = []
        # The usual one of combo boxes takes no notice of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def set_choices(self, choices: Sequence[tuple[object, str]], current: object = None) -> None:
        """Offer these values by their labels; `current` is chosen, else the first."""
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _label in choices]
        for _value, text in choices:
            self.addItem(text)
        self.set_value(current)
        self.blockSignals(False)

    def value(self) -> object:
        """Return the chosen value, None where there is nothing to choose."""
        place = self.currentIndex()
        return self._values[place] if place >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value if it is offered."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def problem(self) -> str:
        """Return nothing: only what is offered can be chosen."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether the choice is none."""
        return self.value() is None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.tokens()
        place = QRect(self.width() - 24, (self.height() - 14) // 2, 14, 14)
        colour = look.muted if self.isEnabled() else look.faint
        paint_icon(QPainter(self), place, "chevron-down", colour)


class WordField(ChoiceField, Generic[WordT]):
    """A choice among the words of one enum of the vocabulary, by their names."""

    def __init__(self, words: type[WordT], current: WordT | None = None) -> None:
        super().__init__()
        self._words = words
        self.set_choices([(word, say(label(word))) for word in words], current)

    def value(self) -> WordT:
        """Return the chosen word."""
        return self._words(str(super().value()))


class NumberField(QSpinBox):
    """A whole number with its unit; Up and Down change it, the wheel does not.

    Signals: `changed()` on every change of the number.
    """

    changed = Signal()

    def __init__(
        self, number: int = 0, *, minimum: int = 0, maximum: int = 9999, unit: str = ""
    ) -> None:
        super().__init__()
        self.setRange(minimum, maximum)
        self.setValue(number)
        # The style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(9, 0, 9, 0)
        self.setSuffix(f" {unit}" if unit else "")
        self.valueChanged.connect(lambda _number: self.changed.emit())

    def problem(self) -> str:
        """Return nothing: only numbers in the range can be entered."""
        return ""

    def is_empty(self) -> bool:
        """Tell that there always is a number."""
        return False

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CheckField(QCheckBox):
    """A yes or no with its words beside it.

    Signals: `changed()` when it is switched.
    """

    changed = Signal()

    def __init__(self, text: str, *, checked: bool = False) -> None:
        super().__init__(text)
        self.setChecked(checked)
        self.toggled.connect(lambda _on: self.changed.emit())

    def value(self) -> bool:
        """Tell whether it is checked."""
        return self.isChecked()

    def problem(self) -> str:
        """Return nothing: both are answers."""
        return ""

    def is_empty(self) -> bool:
        """Tell that there always is an answer."""
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        paint_icon(QPainter(self), box.adjusted(2, 2, -2, -2), "check", theme.tokens().on_primary)
