"""The list of the room of people: filters, the index at its edge, the table, how it was left."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent

from organiser.text.filter_values import PeopleFilter, terms_of
from organiser.ui.buttons import icon_button
from organiser.ui.find_pane import WIDTH as LIST_WIDTH
from organiser.ui.kana_index import WIDTH as INDEX_WIDTH
from organiser.ui.kana_index import KanaIndex
from organiser.ui.list_room import ListRoom
from organiser.ui.overriding import override
from organiser.ui.people.faces import Faces
from organiser.ui.people.filter_desk import FilterDesk
from organiser.ui.people.filter_panel import WIDTH as PANEL_WIDTH
from organiser.ui.people.list_rows import list_lines, table_lines
from organiser.ui.people.list_state import ListState, keep_state, read_state
from organiser.ui.people.table_mode import TableMode
from organiser.ui.person_rows import PersonLine, PersonRowDelegate
from organiser.ui.store import Store
from organiser.ui.tables import Column, KeyedModel

#: Beside a panel narrower than this a page is not worth showing.
_PAGE_LEAST = 420
#: How the list stands is written to disk only where one stays for this long.
_KEEP_MILLISECONDS = 1000
#: A search by words stops looking here.
_MOST_FOUND = 1000


class PeopleListRoom(ListRoom):
    """Finds people by words and conditions, as rows of two lines or as a table.

    Subclasses make the page, and furnish the room with `row_delegate`.
    """

    model: KeyedModel[PersonLine]

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="people", one="person")
        self._top = 0
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MILLISECONDS)
        self._keeping.timeout.connect(self._keep_state)
        self.model = KeyedModel(
            [Column(header="", text=lambda line: line.name, tip=_tip)],
            fetch_page=self._fetch,
            key=lambda line: line.person_id,
            parent=self,
        )
        self.faces = Faces(store.photo, self)
        store.changed.connect(self._on_book_changed)

    def row_delegate(self) -> PersonRowDelegate:
        """Return what paints the rows, with the pictures of those who have one."""
        return PersonRowDelegate(self, face_of=self.faces.face_of)

    def show_table(self, *, shown: bool) -> None:
        """Show the people as a table over the whole room, or as a list beside a page."""
        self._turn(table=shown)
        self._find(self.pane.query())
        self._show_page()

    @override
    def reload(self) -> None:
        self.desk.reload()
        super().reload()

    @override
    def show_entry(self, entry_id: int) -> None:
        if self.table.is_on():
            self.show_table(shown=False)
        super().show_entry(entry_id)

    def _turn(self, *, table: bool) -> None:
        """Make room for the table or for the list; the rows stay as they are."""
        self.table.turn(on=table)
        self.table_button.setChecked(table)
        self.columns_button.setVisible(table)
        self.pane.set_wide(wide=table)
        self._row.setStretchFactor(self.pane, 1 if table else 0)
        self._arrange()

    def _fetch(self, keys: Sequence[int]) -> list[PersonLine]:
        if self.table.is_on():
            return table_lines(self._store, keys, self.table.names(), self.desk.wanted)
        return list_lines(self._store, keys, self.desk.wanted)

    @override
    def _fill(self, query: str) -> None:
        wanted = self.desk.read(query)
        keys = self._store.people_keys(wanted)
        by_reading = not wanted.words
        if self.table.is_on() and self.table.order:
            order, descending = self.table.order, self.table.descending
            keys, by_reading = self._store.order_people(keys, order, descending=descending), False
        elif self.table.is_on() and self.table.descending:
            keys, by_reading = keys[::-1], False
        self.model.set_keys(keys)
        self._show_index(keys if by_reading else array("q"))
        self.header.set_title(self._words.title, subtitle=self._count(wanted))

    @override
    def _say_in_vain(self, searched: str) -> None:
        if not searched or not terms_of(self.desk.wanted):
            super()._say_in_vain(searched)
            return
        sentence = self.tr("Nobody meets all of this. Take a condition out, or clear them all.")
        self.pane.show_sentence(sentence, action_label=self.tr("Clear all"))

    @override
    def _name_to_add(self) -> str:
        return self.desk.wanted.words

    @override
    def _help_in_vain(self) -> None:
        if terms_of(self.desk.wanted):
            self.desk.bar.clear()
        else:
            self.add()

    @override
    def _show_page(self) -> None:
        self.index.follow(self.pane.view.currentIndex().row())
        if not self.table.is_on():
            super()._show_page()
        self._keeping.start()

    @override
    def _restore(self) -> None:
        kept = read_state(self._store.book_path)
        self.table.set_widths(kept.columns)
        self.table.sort_by(kept.order, descending=kept.descending)
        self.search.setText(kept.line)
        self._turn(table=kept.is_table)
        self._find(self.pane.query())
        if kept.person_id is not None:
            self.pane.view.select_key(kept.person_id)
        self._top = kept.top

    @override
    def _lay_out(self) -> None:
        super()._lay_out()
        self.desk = FilterDesk(self._store, self.search)
        self.table = TableMode(self.pane.view, self.model)
        self.index = KanaIndex()
        self.table_button = icon_button(
            "table-2", self.tr("Show as a table (Ctrl+Shift+T)"), name="table_button"
        )
        self.table_button.setCheckable(True)
        self.columns_button = icon_button(
            "columns-3", self.tr("Choose columns"), name="columns_button"
        )
        for made in (self.desk.button, self.table_button, self.columns_button):
            self.header.add_beside_title(made)
        self._column.insertWidget(1, self.desk.bar)
        self._row.insertWidget(1, self.desk.panel)
        # Takes what is left where the page gives way to the panel.
        self._row.addStretch(0)
        self.pane.add_edge(self.index)

    @override
    def _wire(self) -> None:
        super()._wire()
        view = self.pane.view
        self.index.chosen.connect(view.show_position)
        self.index.left.connect(view.setFocus)
        self.faces.arrived.connect(view.viewport().update)
        self.desk.opened.connect(lambda _shown: self._arrange())
        self.table.columns_changed.connect(lambda: self._find(self.pane.query()))
        self.table.order_changed.connect(lambda: self._find(self.pane.query()))
        self.table_button.clicked.connect(lambda checked: self.show_table(shown=checked))
        self.columns_button.clicked.connect(self._offer_columns)
        view.key_activated.connect(self._on_activated)
        shortcuts = (
            ("Ctrl+Shift+F", self.desk.toggle),
            ("Ctrl+Shift+T", lambda: self.show_table(shown=not self.table.is_on())),
        )
        for keys, slot in shortcuts:
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _on_activated(self, key: object) -> None:
        if self.table.is_on() and isinstance(key, int):
            self.show_entry(key)
            self._enter.setFocus()

    def _on_book_changed(self, tables: frozenset[str]) -> None:
        if "photo" in tables:
            self.faces.forget()

    def _offer_columns(self) -> None:
        below = QPoint(0, self.columns_button.height() + 2)
        self.table.menu.popup(self.columns_button.mapToGlobal(below))

    def _show_index(self, keys: Sequence[int]) -> None:
        """Show where the initials begin in keys that are in kana order; for none, no index."""
        self.index.set_places(self._store.first_places(keys) if keys else {})
        self.index.setVisible(len(keys) > 0)

    def _count(self, wanted: PeopleFilter) -> str:
        found = self.model.rowCount()
        if wanted.words and found >= _MOST_FOUND:
            return self.tr("{count} or more found").format(count=_MOST_FOUND)
        return _Counts().found(found) if wanted else ""

    def _arrange(self) -> None:
        """Leave the page out where the table or the panel needs its room."""
        beside = LIST_WIDTH + INDEX_WIDTH
        beside += 0 if self.desk.panel.isHidden() else PANEL_WIDTH + _PAGE_LEAST
        self._pages.setVisible(not self.table.is_on() and self.width() >= beside)

    def _keep_state(self) -> None:
        self._keeping.stop()
        state = ListState(
            line=self.search.text(),
            person_id=self.current_id(),
            top=self.pane.view.verticalScrollBar().value(),
            is_table=self.table.is_on(),
            columns=self.table.widths(),
            order=self.table.order,
            descending=self.table.descending,
        )
        keep_state(self._store.book_path, state)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_state()
        super().hideEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        top, self._top = self._top, 0
        if top:
            # Only when the rows have their places can they be scrolled.
            bar = self.pane.view.verticalScrollBar()
            QTimer.singleShot(0, self, lambda: bar.setValue(top))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _Counts(QObject):
    """Says how many: plurals are translated only by `tr` of a class."""

    def found(self, count: int) -> str:
        return self.tr("%n found", "", count)


def _tip(line: PersonLine) -> str:
    return line.tip
