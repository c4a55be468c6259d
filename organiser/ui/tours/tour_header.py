"""The head of a tour's page: its name, its chips, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from organiser.services.tours.itineraries import count_confirmed
from organiser.text.dates import short_period
from organiser.touring.itinerary import Itinerary
from organiser.ui.buttons import button, icon_button, menu_button
from organiser.ui.icons import icon
from organiser.ui.language import current_language
from organiser.ui.page_header import PageHeader
from organiser.ui.tokens import ToneName


class TourHeader(PageHeader):
    """Name, dates, participants, confirmed visits.

    Signals: `edit_requested()`, `dates_requested()` to move the whole tour, `copy_requested()`
    for the next one, `remove_requested()`, `order_requested()`, `stop_requested()`.
    """

    edit_requested = Signal()
    dates_requested = Signal()
    copy_requested = Signal()
    remove_requested = Signal()
    order_requested = Signal()
    stop_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(name="tour_header", parent=parent)
        menu = QMenu()
        edit = menu.addAction(icon("pencil"), self.tr("Edit tour…"))
        edit.setObjectName("edit_tour_action")
        edit.triggered.connect(self.edit_requested)
        self.dates_action = menu.addAction(icon("calendar-days"), self.tr("Move to other dates…"))
        self.dates_action.setObjectName("move_tour_action")
        self.dates_action.triggered.connect(self.dates_requested)
        following = menu.addAction(icon("copy"), self.tr("Plan the next tour like this one…"))
        following.setObjectName("copy_tour_action")
        following.triggered.connect(self.copy_requested)
        remove = menu.addAction(icon("trash-2"), self.tr("Remove tour…"))
        remove.setObjectName("remove_tour_action")
        remove.triggered.connect(self.remove_requested)
        self.tour_button = icon_button(
            "ellipsis", self.tr("More about this tour"), name="tour_button"
        )
        menu.setParent(self.tour_button, menu.windowFlags())
        self.tour_button.setMenu(menu)
        self.tour_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order_button = button(
            self.tr("Suggest an order"),
            name="order_button",
            icon_name="waypoints",
            tip=self.tr("Look for an order with shorter ways that keeps all times (Ctrl+Shift+O)"),
        )
        self.order_button.setShortcut("Ctrl+Shift+O")
        self.order_button.clicked.connect(self.order_requested)
        self.paper_menu = QMenu()
        self.paper_menu.setObjectName("paper_menu")
        self.paper_button = menu_button(self.tr("Papers"), self.paper_menu, name="paper_button")
        self.stop_button = button(
            self.tr("Stop"),
            name="stop_button",
            kind="primary",
            icon_name="plus",
            tip=self.tr("Add a stop after the one that is selected (Ctrl+N)"),
        )
        self.stop_button.setShortcut("Ctrl+N")
        self.stop_button.clicked.connect(self.stop_requested)
        for made in (self.tour_button, self.order_button, self.paper_button, self.stop_button):
            self.add_action(made)

    def lend_paper_keys(self) -> None:
        """Let Ctrl+P open the first paper of the menu."""
        first = self.paper_menu.actions()[0]
        first.setShortcut("Ctrl+P")
        # A shortcut counts where its action is known, and nobody has opened the menu yet.
        self.addAction(first)

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
        for made in (self.stop_button, self.dates_action):
            made.setEnabled(bool(itinerary.timeline.days))
        self.order_button.setEnabled(any(len(day.stops) > 1 for day in itinerary.timeline.days))


def _dates(itinerary: Itinerary, none: str) -> str:
    language = current_language()
    days = [day.plan.day for day in itinerary.timeline.days]
    if not days:
        return none
    return short_period(days[0], days[-1], language=language)
