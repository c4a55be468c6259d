"""One tour: its head, and below it one of its sides."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.papers.options import PaperSubject
from organiser.services.tours import itineraries
from organiser.touring.itinerary import Itinerary
from organiser.ui.buttons import ChoiceBar
from organiser.ui.card_desk import CardDesk
from organiser.ui.more_menu import may_remove
from organiser.ui.papers.paper_menu import fill_paper_menu
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S, SPACE_XL
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.ordering.order_dialog import OrderDialog
from organiser.ui.tours.paper_kinds import TOUR_PAPERS
from organiser.ui.tours.papers_out.old_holders import OldHolders
from organiser.ui.tours.papers_out.old_papers_notice import OldPapersNotice
from organiser.ui.tours.plan.plan_side import PlanSide
from organiser.ui.tours.sides import SIDES, TourSide, label_of
from organiser.ui.tours.tour_forms import TourForms
from organiser.ui.tours.tour_header import TourHeader
from organiser.vocabulary import PaperKind


class TourPage(QWidget):
    """Shows one tour from one of its sides, first from that of the plan.

    Signals: `left()` when the list is wanted or the tour was removed; `person_requested(int)`;
    `organisation_requested(int)`; `programme_requested(int)`; `tour_requested(int)`.
    """

    left = Signal()
    person_requested = Signal(int)
    organisation_requested = Signal(int)
    programme_requested = Signal(int)
    tour_requested = Signal(int)

    def __init__(self, store: Store, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour_page")
        self._store = store
        self._actions = TourActions(store)
        self._forms = TourForms(self, store, self._actions)
        self._itinerary: Itinerary | None = None
        self._made: dict[str, TourSide] = {}
        self._desk = CardDesk(
            store=store,
            parent=self,
            show_person=self.person_requested.emit,
            show_organisation=self.organisation_requested.emit,
            show_tour=self.tour_requested.emit,
            show_programme=self.programme_requested.emit,
        )
        self.header = TourHeader()
        self.bar = ChoiceBar(name="tour_side_choice")
        self.old_papers = OldPapersNotice()
        self.old_papers.show_requested.connect(lambda: self._on_chosen("papers"))
        self._old_holders = OldHolders(store, parent=self)
        self._old_holders.found.connect(self.old_papers.show_holders)
        self._sides = QStackedWidget()
        self._lay_out()
        self._connect_header()
        self._fill_papers()
        self.bar.chosen.connect(self._on_chosen)
        QShortcut(QKeySequence.StandardKey.NextChild, self, lambda: self._step(1))
        QShortcut(QKeySequence.StandardKey.PreviousChild, self, lambda: self._step(-1))

    @property
    def itinerary(self) -> Itinerary:
        """Return what is shown; papers are made from this very value."""
        assert self._itinerary is not None
        return self._itinerary

    @property
    def plan(self) -> PlanSide:
        """Return the side of the plan."""
        side = self._side("plan")
        assert isinstance(side, PlanSide)
        return side

    def show_tour(self, tour_id: int) -> None:
        """Show a tour as it is in the book now; raises `NotFound`.

        The one shown already stays at its side, another begins with the plan.
        """
        is_another = self._itinerary is None or self._itinerary.tour_id != tour_id
        self._itinerary = self._store.read(
            itineraries.get_itinerary, tour_id, today=self._store.today()
        )
        self.header.set_itinerary(self._itinerary)
        self._old_holders.look(tour_id)
        if is_another:
            self._turn_to("plan")
        self._current().show_tour(self._itinerary)

    def show_side(self, key: str) -> None:
        """Show the tour from another side."""
        self._turn_to(key)
        self._current().show_tour(self.itinerary)

    def show_host(self, stop_id: int) -> None:
        """Show the host of one stop, and put the keyboard there."""
        from organiser.ui.tours.hosts.hosts_side import HostsSide

        self.show_side("hosts")
        side = self._current()
        assert isinstance(side, HostsSide)
        side.select(stop_id)
        side.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the side shown."""
        self._current().take_focus()

    def _lay_out(self) -> None:
        line = QWidget()
        line.setObjectName("tour_side_line")
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, 0)
        row.addWidget(self.bar, 1)
        self.bar.set_choices([(side.key, label_of(side.key)) for side in SIDES])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line)
        column.addWidget(self.old_papers)
        column.addWidget(self._sides, 1)

    def _connect_header(self) -> None:
        self.header.crumb_requested.connect(self.left)
        self.header.edit_requested.connect(lambda: self._forms.edit_tour(self.itinerary.tour_id))
        self.header.dates_requested.connect(lambda: self._forms.move_tour(self.itinerary))
        self.header.copy_requested.connect(self._on_copy_tour)
        self.header.remove_requested.connect(self._on_remove_tour)
        self.header.order_requested.connect(self._on_order_requested)
        self.header.stop_requested.connect(self._on_stop_requested)

    def _fill_papers(self) -> None:
        menu = self.header.paper_menu
        for kinds in TOUR_PAPERS:
            fill_paper_menu(menu, self, self._store, kinds, self._paper_subject)
            menu.addSeparator()
        self.header.lend_paper_keys()

    def _paper_subject(self, _kind: PaperKind) -> PaperSubject:
        return PaperSubject(tour_id=self.itinerary.tour_id)

    def _current(self) -> TourSide:
        return self._side(str(self.bar.current() or "plan"))

    def _side(self, key: str) -> TourSide:
        if key not in self._made:
            side = next(side for side in SIDES if side.key == key)
            self._made[key] = side.make(self._desk)
            self._made[key].side_requested.connect(self._on_chosen)
            self._sides.addWidget(self._made[key])
        return self._made[key]

    def _turn_to(self, key: str) -> None:
        self._sides.setCurrentWidget(self._side(key))
        self.bar.set_current(key)
        # Above their list it would be said twice.
        self.old_papers.be_silent(silent=key == "papers")

    def _on_chosen(self, key: object) -> None:
        self.show_side(str(key))
        self.take_focus()

    def _step(self, steps: int) -> None:
        keys = [side.key for side in SIDES]
        self._on_chosen(keys[(keys.index(str(self.bar.current())) + steps) % len(keys)])

    def _on_stop_requested(self) -> None:
        self.show_side("plan")
        self.plan.new_stop()

    def _on_copy_tour(self) -> None:
        from organiser.ui.tours.after.copy_form import CopyTourForm

        copied = self.itinerary.tour_id
        CopyTourForm.open_for(self._store, self, copied, then=self.tour_requested.emit)

    def _on_remove_tour(self) -> None:
        thing = self.itinerary.tour_id, self.itinerary.title
        if may_remove(self._store, self, "tour", *thing):
            self._actions.remove_tour(*thing)

    def _on_order_requested(self) -> None:
        OrderDialog(self, self._store, self.itinerary).open()
