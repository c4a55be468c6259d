"""Proposals under a line of text while somebody types, found by reading or name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from organiser.ui.typed_text import TypedText

#: A value and how it is proposed.
Proposal = tuple[object, str]


class Completion(QObject):
    """Asks `find` for proposals at every change and lists them; Enter or a click takes one.

    Signals: `picked(object)` with the value of the proposal taken.
    """

    picked = Signal(object)

    def __init__(self, edit: QLineEdit, find: Callable[[str], Sequence[Proposal]]) -> None:
        super().__init__(edit)
        self._find = find
        self._edit = edit
        self._proposals: Sequence[Proposal] = ()
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(12)
        # The first proposal is marked already: an arrow past the last one must not unmark all.
        self.completer.setWrapAround(False)
        self._popup = QListView()
        self._popup.setObjectName("proposals")
        self._popup.setSpacing(3)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.completer.setPopup(self._popup)
        self.completer.setWidget(edit)
        self._popup.clicked.connect(self._on_chosen)
        self._popup.activated.connect(self._on_chosen)
        self._typed = TypedText(edit)
        self._typed.changed.connect(self._on_typed)

    def proposals(self) -> Sequence[Proposal]:
        """Return what is proposed now, the best first."""
        return self._proposals

    def take(self, place: int) -> None:
        """Take one of the proposals, as a click on it does."""
        value, _label = self._proposals[place]
        self._popup.hide()
        # The line edit handles the key that chose first; its text is set after that.
        QTimer.singleShot(0, self, lambda: self.picked.emit(value))

    def _on_typed(self, text: str) -> None:
        if not self._edit.hasFocus() or not text.strip():
            self._popup.hide()
            return
        self._proposals = self._find(text)
        self._model.setStringList([label for _value, label in self._proposals])
        if self._proposals:
            self.completer.complete()
            self._popup.setCurrentIndex(self._model.index(0, 0))
        else:
            self._popup.hide()

    def _on_chosen(self, index: QModelIndex) -> None:
        self.take(index.row())
