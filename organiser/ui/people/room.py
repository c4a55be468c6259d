"""The room of people: everyone in kana order with a search at the head, and a page for each."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal

from organiser.services import interactions, rhythms
from organiser.services.person_pages import get_person_page
from organiser.services.person_values import Gap, PersonPage
from organiser.ui.ages import age_text, age_tone
from organiser.ui.buttons import button
from organiser.ui.list_room import ListRoom, RoomWords
from organiser.ui.overriding import override
from organiser.ui.people.import_dialog import ImportDialog
from organiser.ui.people.log_form import LogForm
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.person_page import PersonPageView
from organiser.ui.people.programme_menu import ProgrammeMenu
from organiser.ui.person_rows import PersonLine
from organiser.ui.store import Store
from organiser.ui.tables import Column, KeyedModel
from organiser.wording import phrase

#: Moving through the list shows a page only where one stays for this long.
_LINGER_MILLISECONDS = 60


class PeopleRoom(ListRoom):
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

    model: KeyedModel[PersonLine]
    page: PersonPageView

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="people", one="person")
        words = RoomWords(
            search=self.tr("Name, reading, organisation, anything"),
            title=self.tr("People"),
            add=self.tr("Add person"),
            not_found=self.tr("Nobody is found by “{text}”."),
            empty=self.tr(
                "Nobody is in the book yet. Add the first person, or import your address book."
            ),
        )
        self._gaps: dict[int, Gap] = {}
        self._shown: PersonPage | None = None
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MILLISECONDS)
        self._linger.timeout.connect(self._show_page)
        self.import_button = button(
            self.tr("Import…"), name="import_button", icon_name="upload", tip="Ctrl+I"
        )
        self.import_button.clicked.connect(lambda: ImportDialog.open_for(store, self))
        self.model = KeyedModel(
            [Column(header="", text=lambda line: line.name)],
            fetch_page=self._fetch,
            key=lambda line: line.person_id,
            parent=self,
        )
        self.page = PersonPageView(store)
        self.programme_menu = ProgrammeMenu(store, self)
        self._follow_page()
        self._furnish(
            words, icon_name="users", enter=self.page.log_button, actions=[self.import_button]
        )
        self.search.setToolTip("Ctrl+K")

    @override
    def reload(self) -> None:
        self._gaps = self._store.read(rhythms.list_gaps)
        super().reload()

    def show_person(self, person_id: int) -> None:
        """Open a person's page, whatever is being searched for."""
        self.show_entry(person_id)

    def current_person_id(self) -> int | None:
        """Return the person whose page is open, None without one."""
        return self.current_id()

    @override
    def _open_form(self, entry_id: int | None, name: str) -> PersonForm:
        return PersonForm.open_for(self._store, self, person_id=entry_id, name=name)

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

    @override
    def _fill(self, query: str) -> None:
        self.model.set_keys(self._store.people_keys(query))
        found = self.tr("%n found", "", self.model.rowCount()) if query.strip() else ""
        self.header.set_title(self.tr("People"), subtitle=found)

    @override
    def _on_moved(self) -> None:
        self._linger.start()

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
        if self._shown is not None:
            self.programme_menu.open_for(self._shown, self.page.invite_button)

    def _remove_entry(self, interaction_id: int) -> None:
        entry = self._store.read(interactions.get_draft, interaction_id)
        self._store.do(
            phrase("Remove the entry of {day}", day=entry.happened_on),
            interactions.remove_interaction,
            interaction_id,
        )

    def _follow_page(self) -> None:
        self.page.log_requested.connect(self._log)
        self.page.invite_requested.connect(self._invite)
        self.page.person_requested.connect(self.show_person)
        self.page.organisation_requested.connect(self.organisation_requested)
        self.page.invitation_requested.connect(self.invitation_requested)
        self.page.entry_change_requested.connect(
            lambda key: LogForm.open_for(self._store, self, interaction_id=key)
        )
        self.page.entry_removal_requested.connect(self._remove_entry)
        self.programme_menu.invitation_requested.connect(self.invitation_requested)
