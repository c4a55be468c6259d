"""What could come next in the search line, below it while somebody types: keys and their values."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from organiser.text.query_proposals import Proposal, Proposals
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.typed_text import TypedText

_LINE = 28
_MOST_SHOWN = 9
_LEAST_WIDTH = 260
_TAKING = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)

#: Gives what could stand in a line at a place of the cursor.
Propose = Callable[[str, int], Proposals]


class SearchProposals(QObject):
    """Lists proposals under a line edit; the edit keeps the focus all the while.

    Values of a key are there to be taken: Down and Up choose, Enter or Tab takes the first or the
    chosen one. Keys are only offered, to be taken by Tab or a click: Enter and Down go on to the
    list of people as they do without them.
    """

    def __init__(self, edit: QLineEdit, propose: Propose) -> None:
        super().__init__(edit)
        self._edit = edit
        self._propose = propose
        self._shown = Proposals(start=0, end=0, items=())
        self.list: QListWidget | None = None
        self._typed = TypedText(edit)
        self._typed.changed.connect(self._on_typed)
        edit.cursorPositionChanged.connect(lambda _old, _new: self._on_typed())
        edit.installEventFilter(self)

    def is_open(self) -> bool:
        """Tell whether something is proposed now."""
        return self.list is not None and self.list.isVisible()

    def texts(self) -> list[str]:
        """Return what is proposed now, nothing while the list is closed."""
        return [item.text for item in self._shown.items] if self.is_open() else []

    def take(self, place: int) -> None:
        """Put one of the proposals into the line, and a space after it where it is complete."""
        text = self._edit.text()
        chosen = self._shown.items[place].text
        rest = text[self._shown.end :]
        if not self._offers_keys() and not rest.startswith(" "):
            chosen += " "
        begun = text[: self._shown.start] + chosen
        self._edit.setText(begun + rest)
        self._edit.setCursorPosition(len(begun))

    def close(self) -> None:
        """Propose nothing until something else is typed."""
        if self.list is not None:
            self.list.hide()

    def _offers_keys(self) -> bool:
        return any(item.meaning is not None for item in self._shown.items)

    def _on_typed(self) -> None:
        # What the input method has not finished is in no place of the line yet.
        if not self._edit.hasFocus() or self._typed.text() != self._edit.text():
            self.close()
            return
        self._shown = self._propose(self._edit.text(), self._edit.cursorPosition())
        begun = self._edit.text()[self._shown.start : self._shown.end]
        if not self._shown.items or [item.text for item in self._shown.items] == [begun]:
            self.close()
            return
        self._open()

    def _open(self) -> None:
        shown = self.list or self._make_list()
        shown.clear()
        for item in self._shown.items:
            line = QListWidgetItem(_told(item))
            line.setSizeHint(QSize(0, _LINE))
            shown.addItem(line)
        shown.setCurrentRow(-1 if self._offers_keys() else 0)
        self._place(shown)
        shown.show()
        shown.raise_()

    def _place(self, shown: QListWidget) -> None:
        width = max(_LEAST_WIDTH, self._edit.width(), shown.sizeHintForColumn(0) + 24)
        shown.resize(width, min(len(self._shown.items), _MOST_SHOWN) * _LINE + 12)
        window = self._edit.window()
        place = self._edit.mapTo(window, QPoint(0, self._edit.height() + 3))
        shown.move(max(0, min(place.x(), window.width() - width - 4)), place.y())

    def _make_list(self) -> QListWidget:
        # A child of the window, not a window of its own: the line and its input method go on.
        self.list = QListWidget(self._edit.window())
        self.list.setObjectName("search_proposals")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self.take(index.row()))
        return self.list

    def _on_key(self, key: int) -> bool:
        """Use a key for the list, or leave it to the line."""
        shown = self.list
        if shown is None or not shown.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key == Qt.Key.Key_Tab or (key in _TAKING and shown.currentRow() >= 0):
            self.take(max(0, shown.currentRow()))
            return True
        if key in steps and shown.currentRow() >= 0:
            shown.setCurrentRow((shown.currentRow() + steps[Qt.Key(key)]) % shown.count())
            return True
        return False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.list is not None:
            self._place(self.list)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return not event.modifiers() and self._on_key(event.key())
        return False


def _told(item: Proposal) -> str:
    return f"{item.text}  {say(item.meaning)}" if item.meaning is not None else item.text
