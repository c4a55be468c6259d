"""A tour from the side of its papers that are out."""

from PySide6.QtWidgets import QVBoxLayout

from organiser.papers.held_papers import HolderOfOld
from organiser.services.papers import issues
from organiser.services.settings import get_settings
from organiser.touring.itinerary import Itinerary
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.tours.papers_out.given_card import GivenCard
from organiser.ui.tours.papers_out.old_holders import OldHolders
from organiser.ui.tours.papers_out.old_papers_card import OldPapersCard
from organiser.ui.tours.sides import TourSide
from organiser.ui.tours.two_columns import TwoColumns


class PapersSide(TourSide):
    """Shows who holds an older paper and what to tell them, and everything that was given out."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("tour_papers_side")
        self._desk = desk
        self.old = OldPapersCard(desk)
        self.given = GivenCard(desk)
        self._title, self._is_any_out = "", False
        self._holders = OldHolders(desk.store, parent=self)
        self._holders.found.connect(self._show_holders)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TwoColumns((self.old,), (self.given,), name="papers_columns"))

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        store = self._desk.store
        given = store.read(issues.list_issues, itinerary.tour_id)
        self._title, self._is_any_out = itinerary.title, bool(given)
        self.given.show_issues(given)
        self._holders.look(itinerary.tour_id)

    @override
    def take_focus(self) -> None:
        if not self.old.take_focus():
            self.given.take_focus()

    def _show_holders(self, holders: tuple[HolderOfOld, ...]) -> None:
        sender = self._desk.store.read(get_settings).organiser_name
        self.old.show_holders(holders, self._title, sender=sender, is_any_out=self._is_any_out)
