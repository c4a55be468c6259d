"""The room of people: everyone in kana order with a search at the head, and a page for each."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView

from organiser.services.people.person_pages import get_person_page
from organiser.services.people.person_values import PersonPage
from organiser.ui.buttons import button
from organiser.ui.list_room import RoomWords
from organiser.ui.overriding import override
from organiser.ui.people.import_dialog import ImportDialog
from organiser.ui.people.people_list import PeopleListRoom
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.person_page import PersonPageView
from organiser.ui.people.programme_menu import ProgrammeMenu
from organiser.ui.store import Store

#: Moving through the list shows a page only where one stays for this long.
_LINGER_MILLISECONDS = 60


class PeopleRoom(PeopleListRoom):
    """List and page of people.

    Signals: `organisation_requested(int)`, `invitation_requested(int)`, `log_requested(list)` with
    the ids of the people to log a contact with.
    """

    organisation_requested = Signal(int)
    circle_requested = Signal(int)
    invitation_requested = Signal(int)
    programme_requested = Signal(int)
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
            "attachment",
            "relationship",
            "promise",
            "rhythm",
            "setting",
            "circle",
            "circle_member",
            "programme",
            "next_step",
            "invitation",
            "session",
            "attendance",
            "contributor",
            "thanks",
            "tour_day",
            "stop",
            "host_visit",
            "consent",
            "saved_filter",
            "saved_filter_person",
        }
    )

    page: PersonPageView

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        words = RoomWords(
            search=self.tr("Name, reading, organisation, anything"),
            title=self.tr("People"),
            add=self.tr("Add person"),
            not_found=self.tr("Nobody is found by “{text}”."),
            empty=self.tr(
                "Nobody is in the book yet. Add the first person, or import your address book."
            ),
        )
        self._shown: PersonPage | None = None
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MILLISECONDS)
        self._linger.timeout.connect(self._show_page)
        self.import_button = button(
            self.tr("Import…"), name="import_button", icon_name="upload", tip="Ctrl+I"
        )
        self.import_button.clicked.connect(lambda: ImportDialog.open_for(store, self))
        self.page = PersonPageView(store)
        self.programme_menu = ProgrammeMenu(store, self)
        self._follow_page()
        self._furnish(
            words,
            icon_name="users",
            enter=self.page.log_button,
            delegate=self.row_delegate(),
            actions=[self.import_button],
        )
        # Several are put into the order of a programme together; the page shows one of them.
        self.pane.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.search.setToolTip("Ctrl+K")
        self.page.more.follow(self.pane.view)
        self.pane.view.key_activated.connect(lambda _key: self._catch_up())

    def show_person(self, person_id: int) -> None:
        """Open a person's page, whatever is being searched for."""
        self.show_entry(person_id)

    def current_person_id(self) -> int | None:
        """Return the person whose page is open, None without one."""
        return self.current_id()

    @override
    def _open_form(self, entry_id: int | None, name: str) -> PersonForm:
        form = PersonForm.open_for(self._store, self, person_id=entry_id, name=name)
        form.person_requested.connect(self.show_person)
        return form

    @override
    def _on_moved(self) -> None:
        self._linger.start()

    def _catch_up(self) -> None:
        """Show the page that is waited for: the next key is meant for it."""
        if self._linger.isActive():
            self._show_page()

    @override
    def _show_page(self) -> None:
        self._linger.stop()
        super()._show_page()

    @override
    def _turn_to(self, entry_id: int) -> None:
        today = self._store.today()
        self._shown = self._store.read(get_person_page, entry_id, today=today)
        self.page.show_page(self._shown, today=today)

    def _log(self) -> None:
        person_id = self.current_person_id()
        self.log_requested.emit([] if person_id is None else [person_id])

    def _invite(self) -> None:
        several = self._selected()
        if len(several) > 1:
            self.programme_menu.open_for_several(several, self.page.invite_button)
        elif self._shown is not None:
            self.programme_menu.open_for(self._shown, self.page.invite_button)

    def _selected(self) -> list[int]:
        """Return the people who are selected, in the order of the list."""
        return [key for key in self.pane.view.selected_keys() if isinstance(key, int)]

    def _follow_page(self) -> None:
        self.page.log_requested.connect(self._log)
        self.page.invite_requested.connect(self._invite)
        self.page.person_requested.connect(self.show_person)
        self.page.organisation_requested.connect(self.organisation_requested)
        self.page.circle_requested.connect(self.circle_requested)
        self.page.invitation_requested.connect(self.invitation_requested)
        self.page.programme_requested.connect(self.programme_requested)
        self.programme_menu.invitation_requested.connect(self.invitation_requested)
