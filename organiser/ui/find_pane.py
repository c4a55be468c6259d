"""The list pane of a room, with the search field that leads into it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from organiser.ui.overriding import override
from organiser.ui.page_header import SearchField
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, PersonRowDelegate
from organiser.ui.pieces import EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.typed_text import TypedText

WIDTH = 330
#: Qt's own greatest size of a widget (QWIDGETSIZE_MAX), which PySide6 does not export.
_ANY_WIDTH = (1 << 24) - 1


class FindPane(QFrame):
    """Rows found by what is typed above them, or a sentence where there are none.

    Down and Enter lead from the search into the rows; Up from the first row and Escape lead back.
    Signals: `query_changed(str)`; `action_requested()` when the button of the sentence is pressed.
    """

    query_changed = Signal(str)
    action_requested = Signal()

    def __init__(
        self,
        search: SearchField,
        *,
        name: str,
        action_label: str,
        delegate: PersonRowDelegate | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_pane")
        self.setProperty("surface", "pane")
        self._width = WIDTH
        self.setFixedWidth(WIDTH)
        self._action_label = action_label
        self.search = search
        self.view = RowsView(name=name, row_height=PERSON_ROW_HEIGHT)
        self._delegate = delegate or PersonRowDelegate()
        self.view.setItemDelegate(self._delegate)
        self.view.installEventFilter(self)
        self.nobody = EmptyState("search", "", action_label=action_label, name=f"{name}_nobody")
        self.nobody.action_requested.connect(self.action_requested)
        self._typed = TypedText(search)
        self._typed.changed.connect(self.query_changed)
        search.list_requested.connect(self.enter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nobody)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 1, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._stack, 1)

    def query(self) -> str:
        """Return what is searched for, unfinished kana included."""
        return self._typed.text()

    def add_edge(self, widget: QWidget) -> None:
        """Put something at the right of the rows, and make room for it."""
        self._line.addWidget(widget)
        self._width += widget.sizeHint().width()
        self.setFixedWidth(self._width)

    def set_wide(self, *, wide: bool) -> None:
        """Take all the room there is, or only what rows of two lines need."""
        if wide:
            self.setMinimumWidth(self._width)
            self.setMaximumWidth(_ANY_WIDTH)
        else:
            self.setFixedWidth(self._width)

    def show_sentence(self, sentence: str, *, action_label: str = "") -> None:
        """Show the rows, or a sentence instead of them if it is not empty, with what to do."""
        self.nobody.set_sentence(sentence)
        self.nobody.action_button.setText(action_label or self._action_label)
        self._stack.setCurrentWidget(self.nobody if sentence else self.view)

    def enter(self) -> None:
        """Put the focus into the rows, on the one that is current or the first."""
        if self.view.current_key() is None:
            self.view.select_first()
        self.view.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        at_top = self.view.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and at_top):
            self.search.setFocus()
            self.search.selectAll()
            return True
        # A letter typed in the list goes on with the search.
        if event.text().isprintable() and event.text().strip() and not event.modifiers():
            QLineEdit.setFocus(self.search)
            self.search.insert(event.text())
            return True
        return False
