"""The room of people: everyone in kana order with a search at the head, and a page for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import NotFound
from organiser.services import interactions, rhythms
from organiser.services.person_pages import get_person_page
from organiser.services.person_values import Gap, PersonPage
from organiser.ui.ages import age_text, age_tone
from organiser.ui.buttons import button
from organiser.ui.find_pane import FindPane
from organiser.ui.page_header import PageHeader, SearchField
from organiser.ui.people.import_dialog import ImportDialog
from organiser.ui.people.log_form import LogForm
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.person_page import PersonPageView
from organiser.ui.people.programme_menu import ProgrammeMenu
from organiser.ui.person_rows import PersonLine
from organiser.ui.pieces import EmptyState, scrolled
from organiser.ui.store import Store, View, keep_fresh
from organiser.ui.tables import Column, KeyedModel
from organiser.wording import phrase

#: Moving through the list shows a page only where one stays for this long.
_LINGER_MILLISECONDS = 60


class PeopleRoom(View):
    """List and page of people.

    Signals: `organisation_requested(int)`, `invitation_requested(int)`, `log_requested(list)` with
    the ids of the people to log a contact with.
    """

    organisation_requested = Signal(int)
    invitation_requested = Signal(int)
    log_requested = Signal(list)

    WATCHES = frozenset(
        {
            "person",
            "organisation",
            "position",
            "contact_point",
            "address",
            "person_tag",
            "photo",
            "former_name",
            "expertise",
            "skill",
            "availability",
            "interaction",
            "interaction_participant",
            "relationship",
            "promise",
            "rhythm",
            "circle",
            "circle_member",
            "programme",
            "invitation",
        }
    )

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("people_room")
        self._store = store
        self._gaps: dict[int, Gap] = {}
        self._shown: PersonPage | None = None
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MILLISECONDS)
        self.search = SearchField(self.tr("Name, reading, organisation, anything"), name="search")
        self.search.setToolTip("Ctrl+K")
        self.add_button = button(
            self.tr("Add person"),
            name="add_button",
            kind="primary",
            icon_name="plus",
            tip="Ctrl+N",
        )
        self.import_button = button(
            self.tr("Import…"), name="import_button", icon_name="upload", tip="Ctrl+I"
        )
        self.pane = FindPane(self.search, name="people_list", action_label=self.tr("Add person"))
        self.model = KeyedModel(
            [Column(header="", text=lambda line: line.name)],
            fetch_page=self._fetch,
            key=lambda line: line.person_id,
            parent=self,
        )
        self.pane.view.show_model(self.model)
        self.page = PersonPageView()
        self.programme_menu = ProgrammeMenu(store, self)
        self._lay_out()
        self._wire()
        keep_fresh(self, store)
        self.reload()

    def reload(self) -> None:
        """Read the list and the open page anew."""
        self._gaps = self._store.read(rhythms.list_gaps)
        self._find(self.pane.query())
        self._show_page()

    def show_person(self, person_id: int) -> None:
        """Open a person's page, whatever is being searched for."""
        if self.model.position_of(person_id) < 0:
            self.search.clear()
            self._find("")
        self.pane.view.select_key(person_id)
        self._show_page()

    def focus_search(self, text: str = "") -> None:
        """Put the cursor into the search field, with a text to search for if one is given."""
        if text:
            self.search.setText(text)
        self.search.setFocus()
        self.search.selectAll()

    def current_person_id(self) -> int | None:
        """Return the person whose page is open, None without one."""
        key = self.pane.view.current_key()
        return key if isinstance(key, int) else None

    def add_person(self) -> None:
        """Open the form for a new person, beginning with what was searched for in vain."""
        name = self.search.text().strip() if self.model.rowCount() == 0 else ""
        form = PersonForm.open_for(self._store, self, name=name)
        form.saved.connect(self.show_person)

    def edit_person(self) -> None:
        """Open the form of the person on the page."""
        person_id = self.current_person_id()
        if person_id is not None:
            PersonForm.open_for(self._store, self, person_id=person_id)

    def _fetch(self, keys: Sequence[int]) -> list[PersonLine]:
        today = self._store.today()
        return [
            PersonLine(
                person_id=found.person_id,
                name=found.name,
                reading=found.reading,
                second_line=f"{found.organisation} {found.title}".strip(),
                trailing=age_text(found.last_contact, today=today),
                tone=age_tone(found.last_contact, self._gaps.get(found.person_id), today=today),
            )
            for found in self._store.people_page(keys)
        ]

    def _find(self, query: str) -> None:
        self.model.set_keys(self._store.people_keys(query))
        found = self.model.rowCount()
        self._everyone.setCurrentWidget(self._nobody if self._is_empty() else self._two_panes)
        sentence = ""
        if not found and query.strip():
            sentence = self.tr("Nobody is found by “{text}”.").format(text=query.strip())
        self.pane.show_sentence(sentence)
        subtitle = self.tr("%n found", "", found) if query.strip() else ""
        self.header.set_title(self.tr("People"), subtitle=subtitle)
        if found and self.current_person_id() is None:
            self.pane.view.select_first()

    def _is_empty(self) -> bool:
        return self.model.rowCount() == 0 and not self.pane.query().strip()

    def _show_page(self) -> None:
        self._linger.stop()
        person_id = self.current_person_id()
        if person_id is None:
            self._pages.setCurrentWidget(self._no_page)
            return
        today = self._store.today()
        try:
            page = self._store.read(get_person_page, person_id, today=today)
        except NotFound:
            self._pages.setCurrentWidget(self._no_page)
            return
        self.page.show_page(page, today=today)
        if self._shown is None or self._shown.facts.person_id != person_id:
            self._area.verticalScrollBar().setValue(0)
        self._shown = page
        self._pages.setCurrentWidget(self._area)

    def _log(self) -> None:
        person_id = self.current_person_id()
        self.log_requested.emit([] if person_id is None else [person_id])

    def _invite(self) -> None:
        if self._shown is not None:
            self.programme_menu.open_for(self._shown, self.page.invite_button)

    def _remove_entry(self, interaction_id: int) -> None:
        entry = self._store.read(interactions.get_draft, interaction_id)
        self._store.do(
            phrase("Remove the entry of {day}", day=entry.happened_on),
            interactions.remove_interaction,
            interaction_id,
        )

    def _lay_out(self) -> None:
        self.header = PageHeader(self.tr("People"), name="people_header")
        for made in (self.search, self.import_button, self.add_button):
            self.header.add_action(made)
        self._area: QScrollArea = scrolled(self.page, name="person_area")
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
        self._nobody = EmptyState(
            "users",
            self.tr(
                "Nobody is in the book yet. Add the first person, or import your address book."
            ),
            action_label=self.tr("Add person"),
            name="people_empty",
        )
        self._everyone = QStackedWidget()
        self._everyone.addWidget(self._two_panes)
        self._everyone.addWidget(self._nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._everyone, 1)

    def _wire(self) -> None:
        self._linger.timeout.connect(self._show_page)
        self.pane.query_changed.connect(self._find)
        self.pane.action_requested.connect(self.add_person)
        self._nobody.action_requested.connect(self.add_person)
        self.pane.view.current_key_changed.connect(lambda _key: self._linger.start())
        self.pane.view.key_activated.connect(lambda _key: self.page.log_button.setFocus())
        self.add_button.clicked.connect(self.add_person)
        self.import_button.clicked.connect(lambda: ImportDialog.open_for(self._store, self))
        self.page.log_requested.connect(self._log)
        self.page.invite_requested.connect(self._invite)
        self.page.edit_requested.connect(self.edit_person)
        self.page.person_requested.connect(self.show_person)
        self.page.organisation_requested.connect(self.organisation_requested)
        self.page.invitation_requested.connect(self.invitation_requested)
        self.page.entry_change_requested.connect(
            lambda key: LogForm.open_for(self._store, self, interaction_id=key)
        )
        self.page.entry_removal_requested.connect(self._remove_entry)
        self.programme_menu.invitation_requested.connect(self.invitation_requested)
        for keys, slot in (("Ctrl+N", self.add_person), ("Ctrl+E", self.edit_person)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
