"""The room of organisations: all of them in kana order, and a page for each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import NotFound
from organiser.services.organisation_pages import get_organisation_page
from organiser.ui.buttons import button
from organiser.ui.find_pane import FindPane
from organiser.ui.language import say
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.ui.page_header import PageHeader, SearchField
from organiser.ui.person_rows import PersonLine, PersonRowDelegate
from organiser.ui.pieces import EmptyState, scrolled
from organiser.ui.store import Store, View, keep_fresh
from organiser.ui.tables import Column, RowsModel
from organiser.vocabulary import OrganisationKind, label


class OrganisationsRoom(View):
    """List and page of organisations.

    Signals: `person_requested(int)`, `tour_requested(int)`.
    """

    person_requested = Signal(int)
    tour_requested = Signal(int)

    WATCHES = frozenset(
        {
            "organisation",
            "address",
            "visiting_window",
            "licence",
            "position",
            "person",
            "stop",
            "host_visit",
            "tour",
            "tour_day",
        }
    )

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("organisations_room")
        self._store = store
        self._shown_id = 0
        self.search = SearchField(self.tr("Name or reading"), name="search")
        self.add_button = button(
            self.tr("Add organisation"),
            name="add_button",
            kind="primary",
            icon_name="plus",
            tip="Ctrl+N",
        )
        self.pane = FindPane(
            self.search,
            name="organisations_list",
            action_label=self.tr("Add organisation"),
            delegate=PersonRowDelegate(trailing="chip"),
        )
        self.model: RowsModel[PersonLine] = RowsModel(
            [Column(header="", text=lambda line: line.name)],
            key=lambda line: line.person_id,
            parent=self,
        )
        self.pane.view.show_model(self.model)
        self.page = OrganisationPageView()
        self._lay_out()
        self._wire()
        keep_fresh(self, store)
        self.reload()

    def reload(self) -> None:
        """Read the list and the open page anew."""
        self._find(self.pane.query())
        self._show_page()

    def show_organisation(self, organisation_id: int) -> None:
        """Open an organisation's page, whatever is being searched for."""
        if self.model.position_of(organisation_id) < 0:
            self.search.clear()
            self._find("")
        self.pane.view.select_key(organisation_id)
        self._show_page()

    def focus_search(self, text: str = "") -> None:
        """Put the cursor into the search field, with a text to search for if one is given."""
        if text:
            self.search.setText(text)
        self.search.setFocus()
        self.search.selectAll()

    def current_organisation_id(self) -> int | None:
        """Return the organisation whose page is open, None without one."""
        key = self.pane.view.current_key()
        return key if isinstance(key, int) else None

    def add_organisation(self) -> None:
        """Open the form for a new organisation, beginning with what was searched for in vain."""
        name = self.search.text().strip() if self.model.rowCount() == 0 else ""
        form = OrganisationForm.open_for(self._store, self, name=name)
        form.saved.connect(self.show_organisation)

    def edit_organisation(self) -> None:
        """Open the form of the organisation on the page."""
        organisation_id = self.current_organisation_id()
        if organisation_id is not None:
            OrganisationForm.open_for(self._store, self, organisation_id=organisation_id)

    def _find(self, query: str) -> None:
        lines = [
            PersonLine(
                person_id=found.organisation_id,
                name=found.name,
                reading=found.reading,
                second_line=" · ".join(
                    filter(None, (say(label(OrganisationKind(found.kind))), found.place))
                ),
                trailing=str(found.people or ""),
            )
            for found in self._store.organisations(query)
        ]
        self.model.set_rows(lines)
        is_empty = not lines and not query.strip()
        self._everything.setCurrentWidget(self._nothing if is_empty else self._two_panes)
        sentence = ""
        if not lines and query.strip():
            sentence = self.tr("Nothing is found by “{text}”.").format(text=query.strip())
        self.pane.show_sentence(sentence)
        if lines and self.current_organisation_id() is None:
            self.pane.view.select_first()

    def _show_page(self) -> None:
        organisation_id = self.current_organisation_id()
        if organisation_id is None:
            self._pages.setCurrentWidget(self._no_page)
            return
        today = self._store.today()
        try:
            page = self._store.read(get_organisation_page, organisation_id, today=today)
        except NotFound:
            self._pages.setCurrentWidget(self._no_page)
            return
        self.page.show_page(page, today=today)
        if self._shown_id != organisation_id:
            self._area.verticalScrollBar().setValue(0)
        self._shown_id = organisation_id
        self._pages.setCurrentWidget(self._area)

    def _lay_out(self) -> None:
        header = PageHeader(self.tr("Organisations"), name="organisations_header")
        header.add_action(self.search)
        header.add_action(self.add_button)
        self._area = scrolled(self.page, name="organisation_area")
        self._no_page = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._no_page)
        self._pages.addWidget(self._area)
        self._two_panes = QWidget()
        row = QHBoxLayout(self._two_panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self._pages, 1)
        self._nothing = EmptyState(
            "building-2",
            self.tr("No organisation is in the book yet. Add the first one."),
            action_label=self.tr("Add organisation"),
            name="organisations_empty",
        )
        self._everything = QStackedWidget()
        self._everything.addWidget(self._two_panes)
        self._everything.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._everything, 1)

    def _wire(self) -> None:
        self.pane.query_changed.connect(self._find)
        self.pane.action_requested.connect(self.add_organisation)
        self._nothing.action_requested.connect(self.add_organisation)
        self.pane.view.current_key_changed.connect(lambda _key: self._show_page())
        self.pane.view.key_activated.connect(lambda _key: self.page.edit_button.setFocus())
        self.add_button.clicked.connect(self.add_organisation)
        self.page.edit_requested.connect(self.edit_organisation)
        self.page.person_requested.connect(self.person_requested)
        self.page.tour_requested.connect(self.tour_requested)
        for keys, slot in (("Ctrl+N", self.add_organisation), ("Ctrl+E", self.edit_organisation)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
