"""The room of organisations: all of them in kana order, and a page for each."""

from PySide6.QtCore import Signal

from organiser.services.organisation_pages import get_organisation_page
from organiser.ui.language import say
from organiser.ui.list_room import ListRoom, RoomWords
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.ui.overriding import override
from organiser.ui.person_rows import PersonLine, PersonRowDelegate
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.vocabulary import OrganisationKind, label


class OrganisationsRoom(ListRoom):
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

    model: RowsModel[PersonLine]
    page: OrganisationPageView

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="organisations", one="organisation")
        self.model = RowsModel(
            [Column(header="", text=lambda line: line.name)],
            key=lambda line: line.person_id,
            parent=self,
        )
        self.page = OrganisationPageView()
        self.page.person_requested.connect(self.person_requested)
        self.page.tour_requested.connect(self.tour_requested)
        words = RoomWords(
            title=self.tr("Organisations"),
            search=self.tr("Name or reading"),
            add=self.tr("Add organisation"),
            not_found=self.tr("Nothing is found by “{text}”."),
            empty=self.tr("No organisation is in the book yet. Add the first one."),
        )
        self._furnish(
            words,
            icon_name="building-2",
            enter=self.page.edit_button,
            delegate=PersonRowDelegate(trailing="chip"),
        )

    def show_organisation(self, organisation_id: int) -> None:
        """Open an organisation's page, whatever is being searched for."""
        self.show_entry(organisation_id)

    def current_organisation_id(self) -> int | None:
        """Return the organisation whose page is open, None without one."""
        return self.current_id()

    @override
    def _open_form(self, entry_id: int | None, name: str) -> OrganisationForm:
        return OrganisationForm.open_for(self._store, self, organisation_id=entry_id, name=name)

    @override
    def _fill(self, query: str) -> None:
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

    @override
    def _turn_to(self, entry_id: int) -> None:
        today = self._store.today()
        page = self._store.read(get_organisation_page, entry_id, today=today)
        self.page.show_page(page, today=today)
