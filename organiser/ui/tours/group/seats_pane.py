"""The vehicles of a tour and who sits where in them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours import participants, seating, vehicles
from organiser.services.tours.participants import ParticipantRow
from organiser.services.tours.seating import SeatQuestion
from organiser.services.tours.vehicles import SeatDraft, SeatRow, VehicleRow
from organiser.touring.itinerary import Itinerary
from organiser.touring.seat_plans import SeatPlace
from organiser.touring.seating_words import Lodging, SeatingProposal, propose
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.jobs import start_job
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.pieces import Card, EmptyState, scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from organiser.ui.tours.group.actions import SeatActions
from organiser.ui.tours.group.proposal_dialog import ProposalDialog
from organiser.ui.tours.group.proposed_plans import seat_plans, show_too_near
from organiser.ui.tours.group.seat_painting import Sitting
from organiser.ui.tours.group.seat_plan import SeatPlan
from organiser.ui.tours.group.unseated_list import UnseatedCard
from organiser.ui.tours.group.vehicle_line import VehicleLine
from organiser.ui.tours.group.wishes_card import SIDE_WIDEST, WishesCard


class SeatsPane(QWidget):
    """One vehicle's plan, the people without a seat, and the wishes beside it."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("group_seats")
        self._desk = desk
        self._store = desk.store
        self._tour_id = 0
        self._vehicles: tuple[VehicleRow, ...] = ()
        self._people: tuple[ParticipantRow, ...] = ()
        self._new: frozenset[int] = frozenset()
        #: Who is being given a seat, taken from the list or from another vehicle.
        self._awaited: int | None = None
        self.line = VehicleLine(desk)
        self.propose_button = button(
            self.tr("Propose seats"), name="propose_seats", icon_name="armchair"
        )
        self.plan = SeatPlan(name="seat_plan")
        self.hint_label = text_label(
            self.tr(
                "Enter or a click takes somebody up and puts them down, dragging too · L: lock"
                " · Delete: off the seat"
            ),
            "small",
            wrap=True,
            name="seat_hint",
        )
        self.near_label = text_label("", "stop", wrap=True, name="too_near_label")
        self.unseated = UnseatedCard()
        self.wishes = WishesCard(desk)
        self.empty = EmptyState(
            "bus", self.tr("No vehicle yet. Add the one the group rides in."), name="no_vehicle"
        )
        self._lay_out()
        self._wire()

    def show_tour(self, itinerary: Itinerary) -> None:
        """Show the vehicles; the one that was shown stays so."""
        self._tour_id = itinerary.tour_id
        self._vehicles = self._store.read(vehicles.list_vehicles, self._tour_id)
        self._people = self._store.read(participants.list_participants, self._tour_id)
        keys = [row.person_id for row in self._people]
        new = self._store.read(seating.list_newcomers, self._tour_id, keys)
        # Where all are there for the first time nobody needs to be told so of each.
        self._new = new if len(new) < len(keys) else frozenset()
        self.line.show_vehicles(self._tour_id, self._vehicles)
        if self._awaited not in keys:
            self._awaited = None
        self.wishes.show_tour(self._tour_id)
        question = self._store.read(seating.ask_for_seats, self._tour_id)
        show_too_near(self.near_label, question.problem)
        self._show_vehicle()

    def take_focus(self) -> None:
        """Put the keyboard into the plan, or where a vehicle is added."""
        (self.plan if self._vehicles else self.line.add_button).setFocus()

    def propose(self) -> None:
        """Look for a plan in the background and show it beside the present one."""
        question = self._store.read(seating.ask_for_seats, self._tour_id)
        self.propose_button.setEnabled(False)
        start_job(
            lambda _control: propose(question.problem, Lodging.SEATS),
            done=lambda proposal: self._on_proposed(question, proposal),
            owner=self,
        )

    def _show_vehicle(self) -> None:
        vehicle = self.line.current()
        for part in (self._card, self.hint_label):
            part.setVisible(vehicle is not None)
        self.empty.setVisible(vehicle is None)
        self.unseated.setVisible(vehicle is not None)
        self.propose_button.setEnabled(vehicle is not None and bool(self._people))
        self.plan.is_awaited = self._awaited is not None
        if vehicle is not None:
            self.plan.show_seats(
                vehicle.draft.layout, {seat.place: self._sitting(seat) for seat in vehicle.seats}
            )
            self._say(vehicle)
        self._show_unseated()

    def _say(self, vehicle: VehicleRow) -> None:
        draft = vehicle.draft
        free = draft.layout.count() - len(vehicle.seats)
        parts = [self.tr("%n seats free", "", free), draft.company, draft.driver, draft.telephone]
        self._card.set_heading(draft.name, " · ".join(filter(None, parts)))

    def _show_unseated(self) -> None:
        seated = {seat.person_id for row in self._vehicles for seat in row.seats}
        rows = [row for row in self._people if row.person_id not in seated]
        awaited = "" if self._awaited is None else self._name(self._awaited)
        self.unseated.show_people(rows, awaited)

    def _sitting(self, seat: SeatRow) -> Sitting:
        return Sitting(
            person_id=seat.person_id,
            name=seat.name,
            is_locked=seat.is_locked,
            is_new=seat.person_id in self._new,
        )

    def _await(self, person_id: int | None) -> None:
        """Let the next seat chosen be that of somebody, or of nobody."""
        self._awaited = person_id
        self.plan.drop_held()
        self._show_vehicle()
        if person_id is not None:
            self.plan.setFocus()

    def _on_vehicle_chosen(self) -> None:
        # Whoever was picked up in one vehicle is put down in the other.
        held = self.plan.held()
        sitting = self.plan.sitting(held) if held else None
        if sitting is not None:
            self._awaited = sitting.person_id
            self.plan.drop_held()
        self._show_vehicle()

    def _on_put_requested(self, origin: SeatPlace | None, target: SeatPlace) -> None:
        vehicle = self.line.current()
        sitting = self.plan.sitting(origin) if origin else None
        person_id = sitting.person_id if sitting else self._awaited
        if vehicle is None or person_id is None:
            return
        self._awaited = None
        draft = SeatDraft(
            person_id=person_id, vehicle_id=vehicle.vehicle_id, row=target[0], number=target[1]
        )
        self._actions().move(draft, self._name(person_id))

    def _on_lock_requested(self, place: SeatPlace) -> None:
        vehicle, sitting = self.line.current(), self.plan.sitting(place)
        if vehicle is not None and sitting is not None:
            self._actions().lock(
                vehicle.vehicle_id,
                sitting.person_id,
                sitting.name,
                is_locked=not sitting.is_locked,
            )

    def _on_leave_requested(self, place: SeatPlace) -> None:
        sitting = self.plan.sitting(place)
        if sitting is not None:
            self._actions().leave(sitting.person_id, sitting.name)

    def _on_proposed(self, question: SeatQuestion, proposal: SeatingProposal) -> None:
        self.propose_button.setEnabled(True)
        drafts = question.drafts(proposal.places)
        actions = self._actions()
        ProposalDialog(
            self._desk.parent,
            seat_plans(self._vehicles, drafts, {row.person_id: row.name for row in self._people}),
            proposal,
            on_take=lambda: actions.take(drafts),
        ).open()

    def _actions(self) -> SeatActions:
        return SeatActions(self._store, self._tour_id)

    def _name(self, person_id: int) -> str:
        return next((row.name for row in self._people if row.person_id == person_id), "")

    def _wire(self) -> None:
        self.line.chosen.connect(self._on_vehicle_chosen)
        self.propose_button.clicked.connect(self.propose)
        self.plan.put_requested.connect(self._on_put_requested)
        self.plan.lock_requested.connect(self._on_lock_requested)
        self.plan.leave_requested.connect(self._on_leave_requested)
        self.unseated.view.key_activated.connect(self._await)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.line, 1)
        head.addWidget(self.propose_button)
        self._card = Card(name="seats_card")
        self._card.body.addWidget(scrolled(self.plan, name="seats_area"), 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(self.near_label)
        left.addWidget(self._card, 1)
        left.addWidget(self.hint_label)
        left.addWidget(self.empty, 1)
        content = QWidget()
        content.setObjectName("seats_side")
        right = scrolled(content, name="seats_side_area")
        right.setMaximumWidth(SIDE_WIDEST)
        cards = QVBoxLayout(content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(SPACE_M)
        cards.addWidget(self.unseated)
        cards.addWidget(self.wishes)
        cards.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(SPACE_L)
        below.addLayout(left, 3)
        below.addWidget(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addLayout(below, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._awaited is not None:
            self._await(None)
        else:
            super().keyPressEvent(event)
