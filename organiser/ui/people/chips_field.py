"""A field for several words or people: chips, and a line that adds one more."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from organiser.ui.buttons import icon_button
from organiser.ui.completion import Completion, Proposal
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.leaving import Leaving
from organiser.ui.overriding import override
from organiser.ui.pieces import Chip

Find = Callable[[str], Sequence[Proposal]]


class ChipsField(QWidget):
    """Values shown as chips above the line that takes the next; Backspace removes the last.

    Signals: `changed()` when a value comes or goes, or while one is being typed.
    """

    changed = Signal()

    def __init__(
        self, *, find: Find, placeholder: str = "", values: Sequence[Proposal] = (), most: int = 99
    ) -> None:
        """Show `values`; `find` proposes further ones for what is typed, `most` fit in."""
        super().__init__()
        self._values: list[Proposal] = []
        self._most = most
        self.edit = QLineEdit()
        self.edit.setObjectName("chips_edit")
        self.edit.setPlaceholderText(placeholder)
        self.edit.installEventFilter(self)
        Leaving(self).watch(self.edit)
        self.completion = Completion(self.edit, lambda text: self._proposed(find(text)))
        self.completion.picked.connect(self._on_picked)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        self.edit.returnPressed.connect(self.take_typed)
        for value, label in values:
            self._values.append((value, label))
        self._show()

    def value(self) -> tuple[object, ...]:
        """Return the values in the order in which they were added."""
        return tuple(value for value, _label in self._values)

    def problem(self) -> str:
        """Return what is wrong: something typed that has not become a value."""
        typed = self.edit.text().strip()
        if not typed:
            return ""
        sentence = QCoreApplication.translate(
            "ChipsField", "“{text}” is not chosen yet. Please choose from the list."
        )
        return sentence.format(text=typed)

    def is_empty(self) -> bool:
        """Tell whether there is no value."""
        return not self._values and not self.edit.text().strip()

    def text(self) -> str:
        """Return what is being typed after the values, for comparing."""
        return f"{self.value()} {self.edit.text()}"

    def add(self, value: object, label: str) -> None:
        """Add a value if it is not there yet; where only one fits it takes the other's place."""
        if value in self.value():
            return
        if len(self._values) >= self._most:
            self._values.pop()
        self._values.append((value, label))
        self._show()
        self.changed.emit()

    def remove(self, value: object) -> None:
        """Take a value out."""
        self._values = [entry for entry in self._values if entry[0] != value]
        self._show()
        self.changed.emit()

    def set_values(self, values: Sequence[Proposal]) -> None:
        """Show these values with their labels instead of those there; nothing is announced."""
        if tuple(value for value, _label in values) != tuple(
            value for value, _label in self._values
        ):
            self._values = list(values)
            self._show()

    def take_typed(self) -> None:
        """Make a value of what is typed: here the first proposal."""
        if self.completion.proposals() and self.edit.text().strip():
            self.completion.take(0)

    def _proposed(self, found: Sequence[Proposal]) -> list[Proposal]:
        return [entry for entry in found if entry[0] not in self.value()]

    def _on_picked(self, value: object) -> None:
        label = next((text for key, text in self.completion.proposals() if key == value), "")
        self.edit.clear()
        self.add(value, label)

    def _show(self) -> None:
        self._flow.clear()
        for value, label in self._values:
            self._flow.addWidget(self._chip(value, label))
        self._chips.setVisible(bool(self._values))
        self._chips.updateGeometry()

    def _chip(self, value: object, label: str) -> QWidget:
        holder = QWidget(self._chips)
        holder.setObjectName("value_chip")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(0)
        row.addWidget(Chip(label, "info"))
        sentence = QCoreApplication.translate("ChipsField", "Remove {name}")
        away = icon_button("x", sentence.format(name=label), name="remove_chip")
        away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        away.clicked.connect(lambda: self.remove(value))
        row.addWidget(away)
        holder.show()
        return holder

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self.edit.text()
            and self._values
        ):
            self.remove(self._values[-1][0])
            return True
        return False


class WordsField(ChipsField):
    """Chips of words that anybody may make up: tags."""

    def value(self) -> tuple[str, ...]:
        """Return the words, with the one that is still being typed."""
        words = [str(word) for word in super().value()]
        typed = self.edit.text().strip()
        return tuple(dict.fromkeys([*words, typed] if typed else words))

    def problem(self) -> str:
        """Return nothing: any word is a word."""
        return ""

    def take_typed(self) -> None:
        """Make a word of what is typed."""
        typed = self.edit.text().strip()
        self.edit.clear()
        if typed:
            self.add(typed, typed)
