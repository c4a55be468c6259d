"""A tour from the side of its money: costs at the left, sums and payments at the right."""

from PySide6.QtWidgets import QVBoxLayout

from organiser.services.tours import costs
from organiser.touring.itinerary import Itinerary
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.tours.costs.costs_card import CostsCard
from organiser.ui.tours.costs.payers_card import PayersCard
from organiser.ui.tours.costs.sums_card import SumsCard
from organiser.ui.tours.sides import TourSide
from organiser.ui.tours.two_columns import TwoColumns


class CostsSide(TourSide):
    """Shows what a tour costs, who bears it and who has paid."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("costs_side")
        self._store = desk.store
        self.costs = CostsCard(desk)
        self.sums = SumsCard(desk)
        self.payers = PayersCard(desk)
        columns = TwoColumns((self.costs,), (self.sums, self.payers), name="costs_columns")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(columns)

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        page = self._store.read(costs.get_costs, itinerary.tour_id)
        stops = [
            (timed.stop.stop_id, timed.stop.name)
            for day in itinerary.timeline.days
            for timed in day.stops
        ]
        self.costs.show_costs(page, stops)
        self.sums.show_costs(page)
        self.payers.show_costs(page)

    @override
    def take_focus(self) -> None:
        self.costs.adder.setFocus()
