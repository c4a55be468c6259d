"""A room with a list at the left and the page of one of its entries at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import NotFound
from organiser.ui.buttons import button
from organiser.ui.entry_page import EntryPage
from organiser.ui.find_pane import FindPane
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.ui.page_header import PageHeader, SearchField
from organiser.ui.person_rows import PersonLine, PersonRowDelegate
from organiser.ui.pieces import EmptyState, scrolled
from organiser.ui.store import Store, View, keep_fresh
from organiser.ui.tables import ColumnsModel


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomWords:
    """What a room says; `not_found` has a place for the {text} searched for in vain."""

    title: str
    search: str
    add: str
    not_found: str
    empty: str


class ListRoom(View):
    """All entries of a kind, searched at the head of the room; Ctrl+N adds one, Ctrl+E edits one.

    Subclasses set `model` and `page`, and then furnish the room with them.
    """

    model: ColumnsModel[PersonLine]
    page: EntryPage

    def __init__(self, store: Store, *, name: str, one: str) -> None:
        """Remember the store, and what all entries and one of them are called among widgets."""
        super().__init__()
        self.setObjectName(f"{name}_room")
        self._store = store
        self._name = name
        self._one = one
        self._shown_id = 0

    @override
    def reload(self) -> None:
        """Read the list and the open page anew."""
        self._find(self.pane.query())
        self._show_page()

    def focus_search(self, text: str = "") -> None:
        """Put the cursor into the search field, with a text to search for if one is given."""
        if text:
            self.search.setText(text)
        self.search.setFocus()
        self.search.selectAll()

    def take_focus(self) -> None:
        """Put the keyboard where one goes on: into the rows, or the search where there are none."""
        if self.model.rowCount():
            self.pane.enter()
        else:
            self.search.setFocus()

    def current_id(self) -> int | None:
        """Return the entry whose page is open, None without one."""
        key = self.pane.view.current_key()
        return key if isinstance(key, int) else None

    def show_entry(self, entry_id: int) -> None:
        """Open an entry's page, whatever is being searched for."""
        if self.model.position_of(entry_id) < 0:
            self.search.clear()
            self._find("")
        self.pane.view.select_key(entry_id)
        self._show_page()

    def add(self) -> None:
        """Open the form for a new entry, beginning with what was searched for in vain."""
        name = self._name_to_add() if self.model.rowCount() == 0 else ""
        self._open_form(None, name).saved.connect(self.show_entry)

    def edit(self) -> None:
        """Open the form of the entry on the page."""
        entry_id = self.current_id()
        if entry_id is not None:
            self._open_form(entry_id, "")

    def _fill(self, query: str) -> None:
        """Have the model show what a query finds, everything for none."""
        raise NotImplementedError

    def _turn_to(self, entry_id: int) -> None:
        """Have the page show an entry; raises `NotFound`."""
        raise NotImplementedError

    def _open_form(self, entry_id: int | None, name: str) -> FormDialog:
        """Open the form of an entry, or of a new one that begins with `name`; return it."""
        raise NotImplementedError

    def _find(self, query: str) -> None:
        self._fill(query)
        found, searched = self.model.rowCount(), query.strip()
        self._everything.setCurrentWidget(self._two_panes if found or searched else self._nothing)
        self._say_in_vain(searched if not found else "")
        if found and self.current_id() is None:
            self.pane.view.select_first()

    def _say_in_vain(self, searched: str) -> None:
        """Say that a search found nothing and what to do, or take that away where it did."""
        self.pane.show_sentence(self._words.not_found.format(text=searched) if searched else "")

    def _name_to_add(self) -> str:
        """Return what a new entry is called where the search found nothing."""
        return self.search.text().strip()

    def _help_in_vain(self) -> None:
        """Do what the button under that sentence offers."""
        self.add()

    def _restore(self) -> None:
        """Bring back how the room was left, before its list is first filled."""

    def _on_moved(self) -> None:
        """Follow the list to another row."""
        self._show_page()

    def _show_page(self) -> None:
        entry_id = self.current_id()
        if entry_id is None or not self._found(entry_id):
            self._pages.setCurrentWidget(self._no_page)
            return
        if self._shown_id != entry_id:
            self._area.verticalScrollBar().setValue(0)
        self._shown_id = entry_id
        self._pages.setCurrentWidget(self._area)

    def _found(self, entry_id: int) -> bool:
        try:
            self._turn_to(entry_id)
        except NotFound:
            return False
        return True

    def _furnish(
        self,
        words: RoomWords,
        *,
        icon_name: str,
        enter: QWidget,
        delegate: PersonRowDelegate | None = None,
        actions: Sequence[QWidget] = (),
    ) -> None:
        """Build the room and fill it; Enter in the list leads to `enter` on the page."""
        self._words = words
        self._enter = enter
        self.search = SearchField(words.search, name="search")
        self.add_button = button(
            words.add, name="add_button", kind="primary", icon_name="plus", tip="Ctrl+N"
        )
        self.pane = FindPane(
            self.search, name=f"{self._name}_list", action_label=words.add, delegate=delegate
        )
        self.pane.view.show_model(self.model)
        self._nothing = EmptyState(
            icon_name, words.empty, action_label=words.add, name=f"{self._name}_empty"
        )
        self.header = PageHeader(words.title, name=f"{self._name}_header")
        for made in (self.search, *actions, self.add_button):
            self.header.add_action(made)
        self._lay_out()
        self.pane.view.key_activated.connect(lambda _key: enter.setFocus())
        self._wire()
        keep_fresh(self, self._store)
        self._restore()
        self.reload()

    def _lay_out(self) -> None:
        self._area = scrolled(self.page, name=f"{self._one}_area")
        self._no_page = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._no_page)
        self._pages.addWidget(self._area)
        self._two_panes = QWidget()
        self._row = QHBoxLayout(self._two_panes)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.pane)
        self._row.addWidget(self._pages, 1)
        self._everything = QStackedWidget()
        self._everything.addWidget(self._two_panes)
        self._everything.addWidget(self._nothing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self._everything, 1)

    def _wire(self) -> None:
        self.pane.query_changed.connect(self._find)
        self.pane.action_requested.connect(self._help_in_vain)
        self._nothing.action_requested.connect(self.add)
        self.pane.view.current_key_changed.connect(lambda _key: self._on_moved())
        self.add_button.clicked.connect(self.add)
        self.page.edit_requested.connect(self.edit)
        for keys, slot in (("Ctrl+N", self.add), ("Ctrl+E", self.edit)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
