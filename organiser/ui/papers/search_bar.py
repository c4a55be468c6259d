"""The line in which one searches the text of a paper."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from organiser.ui.buttons import icon_button
from organiser.ui.fields import TextField
from organiser.ui.icons import icon
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.papers.pages_view import PagesView
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.papers.sheets import Found
from organiser.ui.papers.text_search import TextSearch
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS


class SearchBar(QFrame):
    """Marks what is found on the pages; Enter and Shift+Enter step through it, Escape leaves.

    Signals: `left()` when it is closed.
    """

    left = Signal()

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self.setObjectName("search_bar")
        self.setProperty("surface", "header")
        self._view = view
        self._search: TextSearch | None = None
        self._found: tuple[Found, ...] = ()
        self._place = 0
        self.edit = TextField(placeholder=self.tr("Search in the paper"))
        self.edit.setObjectName("search_edit")
        self.edit.setAccessibleName(self.edit.placeholderText())
        self.edit.addAction(icon("search", "muted"), TextField.ActionPosition.LeadingPosition)
        self.edit.setProperty("leading", "true")
        self.edit.setMaximumWidth(320)
        self.edit.installEventFilter(self)
        self.said_label = text_label("", "muted", name="search_said_label")
        self.previous_button = icon_button(
            "chevron-up", self.tr("The one before (Shift+Enter)"), name="previous_button"
        )
        self.next_button = icon_button(
            "chevron-down", self.tr("The next one (Enter)"), name="next_button"
        )
        close = icon_button("x", self.tr("Close the search (Esc)"), name="close_search_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addWidget(self.edit, 1)
        for widget in (self.previous_button, self.next_button, self.said_label):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.edit.changed.connect(self._find)
        self.next_button.clicked.connect(lambda: self.step(1))
        self.previous_button.clicked.connect(lambda: self.step(-1))
        close.clicked.connect(self.leave)
        self.hide()

    def open(self) -> None:
        """Show the line with what was searched last, ready to be typed over."""
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()
        self._find()

    def leave(self) -> None:
        """Take the line and its marks away."""
        self.hide()
        self._view.mark(())
        self.left.emit()

    def set_pages(self, pages: PdfPages | None) -> None:
        """Search in another document, and at once where the line is open."""
        self._search = TextSearch(pages) if pages is not None else None
        self._found = ()
        if self.isVisible():
            self._find()

    def step(self, steps: int) -> None:
        """Go to the next thing found, with -1 to the one before; round at the ends."""
        if not self._found:
            return
        self._place = (self._place + steps) % len(self._found)
        self._show()

    def _find(self) -> None:
        wanted = self.edit.value()
        self._found = self._search.find(wanted) if self._search is not None else ()
        # One reads on from the page one looks at.
        seen = self._view.page() - 1
        later = (n for n, one in enumerate(self._found) if one.spots and one.spots[0].page >= seen)
        self._place = next(later, 0)
        self._show()

    def _show(self) -> None:
        found = self._found
        self.next_button.setEnabled(len(found) > 1)
        self.previous_button.setEnabled(len(found) > 1)
        if found:
            told = self.tr("{place} of {count}").format(place=self._place + 1, count=len(found))
        elif self.edit.value():
            told = self.tr("Not found in this paper")
        else:
            told = ""
        self.said_label.setText(told)
        self._view.mark(found, found[self._place] if found else None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if is_back else 1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)
