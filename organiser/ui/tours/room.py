"""The room of tours: the list, and one tour."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import NotFound
from organiser.touring.maps import background
from organiser.ui.jobs import start_job
from organiser.ui.overriding import override
from organiser.ui.store import Store, View, keep_fresh
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.tour_forms import TourForms
from organiser.ui.tours.tour_list import TourList
from organiser.ui.tours.tour_page import TourPage


class ToursRoom(View):
    """Begins with the list; a tour stays open until the list is wanted again.

    Signals: `person_requested(int)`; `organisation_requested(int)`; `programme_requested(int)`.
    """

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
            "closed_day",
            "contact_point",
            "cost",
            "host_answer",
            "host_visit",
            "interaction",
            "interaction_participant",
            "invitation",
            "leg",
            "organisation",
            "pair_wish",
            "paper_holder",
            "paper_issue",
            "participant",
            "payment",
            "person",
            "position",
            "programme",
            "relationship",
            "room",
            "room_place",
            "seat",
            "session",
            "setting",
            "stop",
            "stop_attendance",
            "stop_window",
            "thanks",
            "tour",
            "tour_day",
            "tour_photo",
            "vehicle",
            "visiting_window",
        }
    )
    person_requested = Signal(int)
    organisation_requested = Signal(int)
    programme_requested = Signal(int)

    def __init__(self, store: Store, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tours_room")
        self._tour_id: int | None = None
        self._forms = TourForms(self, store, TourActions(store))
        self.tour_list = TourList(store)
        self.tour_page = TourPage(store)
        self._stack = QStackedWidget()
        self._stack.setObjectName("tours_stack")
        self._stack.addWidget(self.tour_list)
        self._stack.addWidget(self.tour_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.tour_list.tour_chosen.connect(self.show_tour)
        self.tour_list.new_tour_requested.connect(lambda: self._forms.new_tour(self.show_tour))
        self.tour_page.left.connect(self.show_list)
        self.tour_page.person_requested.connect(self.person_requested)
        self.tour_page.organisation_requested.connect(self.organisation_requested)
        self.tour_page.programme_requested.connect(self.programme_requested)
        self.tour_page.tour_requested.connect(self.show_tour)
        self.reload()
        keep_fresh(self, store)
        # Coasts and towns are unpacked beside the window, before the first map is drawn.
        start_job(lambda _control: background.prepare(), done=lambda _none: None, owner=self)

    def show_tour(self, tour_id: int) -> None:
        """Open a tour; raises `NotFound`."""
        self.tour_page.show_tour(tour_id)
        self._tour_id = tour_id
        self._stack.setCurrentWidget(self.tour_page)
        self.tour_page.take_focus()

    def show_live(self, tour_id: int) -> None:
        """Open a tour at the day itself; raises `NotFound`."""
        self.show_tour(tour_id)
        self.tour_page.show_side("live")
        self.tour_page.take_focus()

    def show_host(self, tour_id: int, stop_id: int) -> None:
        """Open a tour at the host of one stop; raises `NotFound`."""
        self.show_tour(tour_id)
        self.tour_page.show_host(stop_id)

    def show_papers(self, tour_id: int) -> None:
        """Open a tour at its papers that are out; raises `NotFound`."""
        self.show_tour(tour_id)
        self.tour_page.show_side("papers")
        self.tour_page.take_focus()

    def show_list(self) -> None:
        """Go back to the list."""
        self._tour_id = None
        self.tour_list.reload()
        self._stack.setCurrentWidget(self.tour_list)
        self.tour_list.view.setFocus()

    @override
    def reload(self) -> None:
        """Show what is in the book now; a tour that is gone gives way to the list."""
        if self._tour_id is None:
            self.tour_list.reload()
            return
        try:
            self.tour_page.show_tour(self._tour_id)
        except NotFound:
            self.show_list()
