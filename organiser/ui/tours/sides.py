"""The sides from which one tour is looked at, each made when it is first shown."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from organiser.touring.itinerary import Itinerary
from organiser.ui.card_desk import CardDesk


class TourSide(QWidget):
    """One side of a tour. It is made with a `CardDesk` and shown the itinerary after each change.

    Signals: `side_requested(str)` with the key of another side to turn to.
    """

    side_requested = Signal(str)

    def show_tour(self, itinerary: Itinerary) -> None:
        """Show this tour."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        self.setFocus()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side: its key and where its class is."""

    key: str
    module: str
    made_by: str

    def make(self, desk: CardDesk) -> TourSide:
        """Return the side, importing it if nobody has."""
        made: TourSide = getattr(import_module(self.module), self.made_by)(desk)
        return made


SIDES = (
    Side(key="plan", module="organiser.ui.tours.plan.plan_side", made_by="PlanSide"),
    Side(key="hosts", module="organiser.ui.tours.hosts.hosts_side", made_by="HostsSide"),
    Side(key="group", module="organiser.ui.tours.group.group_side", made_by="GroupSide"),
    Side(key="costs", module="organiser.ui.tours.costs.costs_side", made_by="CostsSide"),
    Side(key="papers", module="organiser.ui.tours.papers_out.papers_side", made_by="PapersSide"),
    Side(key="live", module="organiser.ui.tours.live.live_side", made_by="LiveSide"),
    Side(key="after", module="organiser.ui.tours.after.after_side", made_by="AfterSide"),
)


def label_of(key: str) -> str:
    """Return the name of a side, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "plan": translate("TourSides", "Plan"),
        "hosts": translate("TourSides", "Hosts"),
        "group": translate("TourSides", "People, seats, rooms"),
        "costs": translate("TourSides", "Costs"),
        "papers": translate("TourSides", "Papers given out"),
        "live": translate("TourSides", "On the day"),
        "after": translate("TourSides", "Afterwards"),
    }[key]
