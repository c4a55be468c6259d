"""Asking: the order on the left, the briefing in the middle, the words on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.services.inviting import invitation_lists
from organiser.services.inviting.invitation_values import CarriedOver
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.pieces import EmptyState
from organiser.ui.programmes import actions
from organiser.ui.programmes.asking.follow_up_menu import add_follow_ups
from organiser.ui.programmes.asking.order_keeper import OrderKeeper
from organiser.ui.programmes.asking.order_pane import OrderPane
from organiser.ui.programmes.asking.order_rows import OrderRows
from organiser.ui.programmes.asking.person_panes import PersonPanes
from organiser.ui.programmes.sides import ProgrammeSide
from organiser.vocabulary import Stage

#: Whom to show first when it is nobody's turn.
_SHOWN_FIRST = (Stage.ASKED, Stage.CONSIDERING, Stage.CANDIDATE)


class AskingSide(ProgrammeSide):
    """Shows one programme at one of its invitations; keeps the person over reloads.

    Signals: `take_out_possible(bool)`, whether the person shown was never asked.
    """

    take_out_possible = Signal(bool)

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("asking_side")
        self._desk = desk
        self._store = store = desk.store
        self._programme_id = 0
        self._selected: int | None = None
        self._page: ProgrammePage | None = None
        self._rows = OrderRows(store)
        self._carried: Sequence[CarriedOver] = ()
        self.order = OrderPane(self._rows)
        self.keeper = OrderKeeper(store, self.order, self._rows, parent=self)
        self.person = PersonPanes(store)
        self.empty = EmptyState(
            "user-plus",
            self.tr(
                "Nobody is in the order yet. Add people in the order in which you want to ask"
                " them; nobody is asked by this."
            ),
            action_label=self.tr("Add people…"),
            name="empty_order",
        )
        self.propose_button = button(
            self.tr("Proposals…"), name="empty_proposals", kind="quiet", icon_name="lightbulb"
        )
        self._lay_out()
        self._wire()

    def go_to(self, programme_id: int, invitation_id: int | None = None) -> None:
        """Show next a programme at one person: the one given, else whoever is next."""
        self._programme_id, self._selected = programme_id, invitation_id
        self.order.fold()

    @override
    def show_programme(self, page: ProgrammePage) -> None:
        today, read, key = self._store.today(), self._store.read, page.programme_id
        self._page = page
        self._rows.load(key)
        self._carried = read(invitation_lists.list_carried_over, key)
        self._content.setCurrentIndex(1 if self._rows.places or self._carried else 0)
        if self._rows.stage_of(self._selected) is None:
            self._selected = self._first(page)
        self.keeper.keep(key, self._carried)
        self.order.show_order(page, self._carried, today=today)
        self.select(self._selected)

    @override
    def take_focus(self) -> None:
        self.order.view.setFocus()

    def select(self, invitation_id: int | None) -> None:
        """Show another person of the programme."""
        self.order.select(invitation_id)
        self._show(invitation_id)

    def ask_next(self) -> None:
        """Go to the person whose turn it is, with the cursor in the words."""
        turn = self._page.turn if self._page else None
        if turn is not None and turn.invitation_id is not None:
            self.select(turn.invitation_id)
            self.person.focus_words()

    def add_people(self) -> None:
        """Open the window in which people are found and put into the order."""
        self.keeper.add_people()

    def _first(self, page: ProgrammePage) -> int | None:
        if page.turn.invitation_id is not None:
            return page.turn.invitation_id
        places = self._rows.places
        found = [place for stage in _SHOWN_FIRST for place in places if place.stage is stage]
        first = next(iter((*found, *places)), None)
        return None if first is None else first.invitation_id

    def _show(self, invitation_id: object) -> None:
        self._selected = invitation_id if isinstance(invitation_id, int) else None
        row = self._rows.row(self._selected)
        self.person.setVisible(row is not None)
        self.take_out_possible.emit(row is not None and row.asked_on is None)
        if row is not None and self._page is not None:
            self.person.show_invitation(row, page=self._page)

    def _on_later(self) -> None:
        if self._selected is not None:
            self.keeper.step([self._selected], 1)

    def take_out(self) -> None:
        """Take the person shown out of the order."""
        row = self._rows.row(self._selected)
        if row is not None:
            actions.remove_candidate(self._store, row)

    def _lay_out(self) -> None:
        panes = QWidget()
        row = QHBoxLayout(panes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.order)
        row.addWidget(self.person, 1)
        row.addStretch(0)
        below = self.empty.layout()
        assert isinstance(below, QVBoxLayout)
        # Above the stretch that keeps it all in the middle.
        below.insertWidget(below.count() - 1, self.propose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._content = QStackedWidget()
        self._content.addWidget(self.empty)
        self._content.addWidget(panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._content, 1)

    def _wire(self) -> None:
        self.empty.action_requested.connect(self.add_people)
        self.propose_button.clicked.connect(self.keeper.propose)
        self.order.chosen.connect(self._show)
        self.keeper.person_requested.connect(self._desk.show_person)
        self.person.later_requested.connect(self._on_later)
        self.person.person_requested.connect(self._desk.show_person)
        add_follow_ups(self.keeper.menu, self.person)
