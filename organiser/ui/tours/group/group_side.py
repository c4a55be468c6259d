"""The side of the group: its people, their seats, their rooms."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from organiser.touring.itinerary import Itinerary
from organiser.ui.buttons import ChoiceBar
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_L, SPACE_M
from organiser.ui.tours.group.people_pane import PeoplePane
from organiser.ui.tours.group.rooms_pane import RoomsPane
from organiser.ui.tours.group.seats_pane import SeatsPane
from organiser.ui.tours.sides import TourSide


class GroupSide(TourSide):
    """Shows one of three panes; the choice stays from tour to tour."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("group_side")
        self._itinerary: Itinerary | None = None
        self.bar = ChoiceBar(name="group_choice")
        self.people = PeoplePane(desk)
        self.seats = SeatsPane(desk)
        self.rooms = RoomsPane(desk)
        self._panes: dict[object, PeoplePane | SeatsPane | RoomsPane] = {
            "people": self.people,
            "seats": self.seats,
            "rooms": self.rooms,
        }
        self._stack = QStackedWidget()
        self._stack.setObjectName("group_panes")
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        self.bar.set_choices(
            [
                ("people", self.tr("People")),
                ("seats", self.tr("Seats")),
                ("rooms", self.tr("Rooms")),
            ]
        )
        self.bar.chosen.connect(self.show_pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        """Show a tour in the pane that is chosen; the others follow when they are."""
        self._itinerary = itinerary
        self._pane().show_tour(itinerary)

    @override
    def take_focus(self) -> None:
        """Put the keyboard into the pane."""
        self._pane().take_focus()

    def show_pane(self, key: object) -> None:
        """Turn to people, seats or rooms."""
        self.bar.set_current(key)
        self._stack.setCurrentWidget(self._pane())
        if self._itinerary is not None:
            self._pane().show_tour(self._itinerary)
        self.take_focus()

    def _pane(self) -> PeoplePane | SeatsPane | RoomsPane:
        return self._panes[self.bar.current()]
