"""The head of a tour's page: its name, its chips, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from organiser.services.tours.itineraries import count_confirmed
from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary
from organiser.ui.buttons import button, menu_button
from organiser.ui.icons import icon
from organiser.ui.language import current_language
from organiser.ui.page_header import PageHeader
from organiser.ui.tokens import ToneName


class TourHeader(PageHeader):
    """Name, dates, participants, confirmed visits.

    Signals: `edit_requested()`, `remove_requested()`, `paper_requested()`, `stop_requested()`.
    """

    edit_requested = Signal()
    remove_requested = Signal()
    paper_requested = Signal()
    stop_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(name="tour_header", parent=parent)
        menu = QMenu()
        edit = menu.addAction(icon("pencil"), self.tr("Edit tour…"))
        edit.setObjectName("edit_tour_action")
        edit.triggered.connect(self.edit_requested)
        remove = menu.addAction(icon("trash-2"), self.tr("Remove tour…"))
        remove.setObjectName("remove_tour_action")
        remove.triggered.connect(self.remove_requested)
        self.tour_button = menu_button(self.tr("Tour"), menu, name="tour_button")
        self.paper_button = button(
            self.tr("Itinerary PDF…"),
            name="paper_button",
            icon_name="file-text",
            tip=self.tr("See, save and print the participants' itinerary (Ctrl+P)"),
        )
        self.paper_button.setShortcut("Ctrl+P")
        self.paper_button.clicked.connect(self.paper_requested)
        self.stop_button = button(
            self.tr("Stop"),
            name="stop_button",
            kind="primary",
            icon_name="plus",
            tip=self.tr("Add a stop after the one that is selected (Ctrl+N)"),
        )
        self.stop_button.setShortcut("Ctrl+N")
        self.stop_button.clicked.connect(self.stop_requested)
        for made in (self.tour_button, self.paper_button, self.stop_button):
            self.add_action(made)

    def set_itinerary(self, itinerary: Itinerary) -> None:
        """Say which tour this is and how it stands."""
        self.set_title(itinerary.title, crumb=self.tr("Tours"))
        chips: list[tuple[str, ToneName]] = [(_dates(itinerary, self.tr("no days yet")), "info")]
        if itinerary.participants:
            count = self.tr("%n participant(s)", "", itinerary.participants)
            chips.append((count, "positive"))
        confirmed, visits = count_confirmed(itinerary)
        if visits:
            told = self.tr("visits confirmed {count}/{total}").format(count=confirmed, total=visits)
            chips.append((told, "positive" if confirmed == visits else "caution"))
        self.set_chips(chips)
        self.stop_button.setEnabled(bool(itinerary.timeline.days))


def _dates(itinerary: Itinerary, none: str) -> str:
    language = current_language()
    days = [day.plan.day for day in itinerary.timeline.days]
    if not days:
        return none
    first, last = month_day(days[0], language=language), month_day(days[-1], language=language)
    return first if len(days) == 1 else f"{first} – {last}"
