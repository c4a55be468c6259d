"""A tour from the side of what became of it."""

from PySide6.QtWidgets import QVBoxLayout

from organiser.services.tours import afterwards, photos
from organiser.touring.itinerary import Itinerary
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.tours.after.copy_form import CopyTourForm
from organiser.ui.tours.after.people_card import PeopleCard
from organiser.ui.tours.after.photos_card import PhotosCard
from organiser.ui.tours.after.report_card import ReportCard
from organiser.ui.tours.after.stops_card import StopsCard
from organiser.ui.tours.after.thanks_card import ThanksCard
from organiser.ui.tours.sides import TourSide
from organiser.ui.tours.two_columns import TwoColumns


class AfterSide(TourSide):
    """Shows how a tour was, its pictures and report, whom to thank; the next tour begins here."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("tour_after_side")
        self._desk = desk
        self._tour_id = 0
        self.stops = StopsCard(desk)
        self.people = PeopleCard(desk)
        self.photos = PhotosCard(desk)
        self.report = ReportCard(desk)
        self.thanks = ThanksCard(desk)
        self.next_button = button(
            self.tr("Plan the next tour like this one…"), name="copy_tour_button", icon_name="copy"
        )
        self.next_button.clicked.connect(self._plan_next)
        columns = TwoColumns(
            (self.stops, self.people),
            (self.report, self.photos, self.thanks, self.next_button),
            name="after_columns",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        tour_id, store = itinerary.tour_id, self._desk.store
        self._tour_id = tour_id
        stops = store.read(afterwards.stops_of, itinerary)
        choices: list[tuple[object, str]] = [(one.stop_id, one.name) for one in stops]
        self.stops.show_stops(tour_id, stops)
        self.people.show_people(tour_id, store.read(afterwards.list_attended, tour_id))
        self.photos.show_photos(tour_id, store.read(photos.list_photos, tour_id), choices)
        self.report.show_report(tour_id)
        self.thanks.show_tour(itinerary)

    @override
    def take_focus(self) -> None:
        if self.stops.planned_button.isVisible():
            self.stops.planned_button.setFocus()
        else:
            self.report.paper_button.setFocus()

    def _plan_next(self) -> None:
        desk = self._desk
        CopyTourForm.open_for(desk.store, desk.parent, self._tour_id, then=desk.show_tour)
