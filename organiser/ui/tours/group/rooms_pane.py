"""The nights of a tour: rooms, and who sleeps where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.services.tours import participants, rooms, seating
from organiser.services.tours.rooms import Night, RoomRow
from organiser.services.tours.seating import RoomQuestion
from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary
from organiser.touring.seating_words import Lodging, SeatingProposal, propose
from organiser.ui.buttons import ChoiceBar, button, icon_button, menu_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.jobs import start_job
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card, EmptyState
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from organiser.ui.tours.group.actions import RoomActions
from organiser.ui.tours.group.proposal_dialog import ProposalDialog
from organiser.ui.tours.group.proposed_plans import room_plans, show_too_near
from organiser.ui.tours.group.room_forms import RoomForm, RoomsForm
from organiser.ui.tours.group.room_list import RoomLine, RoomList, Slot
from organiser.ui.tours.group.wishes_card import SIDE_WIDEST, WishesCard
from organiser.vocabulary import SeatingRule, label


class RoomsPane(QWidget):
    """One night's rooms as a list, the wishes beside it."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("group_rooms")
        self._desk = desk
        self._store = desk.store
        self._tour_id = 0
        self._nights: tuple[Night, ...] = ()
        #: Who was taken up, to be put into another bed.
        self._held: RoomLine | None = None
        self.bar = ChoiceBar(name="night_bar")
        self.add_button = button(self.tr("Add rooms"), name="add_rooms", icon_name="plus")
        self.copy_button = button(
            self.tr("As the night before"), name="copy_night", icon_name="copy"
        )
        self.propose_button = menu_button(
            self.tr("Propose rooms"), self._rule_menu(), name="propose_rooms"
        )
        self.view = RoomList()
        self.edit_button = icon_button("pencil", self.tr("Edit room"), name="edit_room")
        self.remove_button = icon_button("trash-2", self.tr("Remove room"), name="remove_room")
        self.hint_label = text_label("", "small", wrap=True, name="room_hint")
        self.near_label = text_label("", "stop", wrap=True, name="too_near_label")
        self.wishes = WishesCard(desk)
        self.empty = EmptyState("hotel", "", name="no_rooms")
        self._lay_out()
        self._wire()

    def show_tour(self, itinerary: Itinerary) -> None:
        """Show the nights; the one that was shown stays so."""
        self._tour_id = itinerary.tour_id
        self._nights = self._store.read(rooms.list_nights, self._tour_id)
        choices: list[tuple[object, str]] = [
            (night.stop_id, f"{month_day(night.day, language=current_language())}  {night.name}")
            for night in self._nights
        ]
        self.bar.set_choices(choices, self.bar.current())
        self._held = None
        self.wishes.show_tour(self._tour_id)
        self._show_night()

    def take_focus(self) -> None:
        """Put the keyboard into the list, or where rooms are added."""
        (self.view if self.view.isVisible() else self.add_button).setFocus()

    def propose(self, rule: SeatingRule) -> None:
        """Look for a plan in the background and show it beside the present one."""
        night = self._night()
        if night is None:
            return
        question = self._store.read(seating.ask_for_rooms, self._tour_id, night.stop_id, rule)
        self.propose_button.setEnabled(False)
        start_job(
            lambda _control: propose(question.problem, Lodging.ROOMS),
            done=lambda proposal: self._on_proposed(night, question, proposal),
            owner=self,
        )

    def _show_night(self) -> None:
        night = self._night()
        has_rooms = night is not None and bool(night.rooms)
        for part in (self._card, self.hint_label):
            part.setVisible(has_rooms)
        self.empty.setVisible(not has_rooms)
        self.add_button.setEnabled(night is not None)
        self.propose_button.setEnabled(has_rooms)
        before = self._store.read(rooms.find_night_before, night.stop_id) if night else None
        self.copy_button.setVisible(before is not None)
        self.near_label.setVisible(False)
        if night is None:
            self.empty.set_sentence(
                self.tr("This tour has no night: add a lodging to the plan first.")
            )
            return
        self.empty.set_sentence(
            self.tr("No rooms noted at {stop} yet. Add them all in one line: 501-506.").format(
                stop=night.name
            )
        )
        self.view.show_night(night, self._held.person_id if self._held else None)
        if self.view.current_key() is None:
            self.view.select_first()
        self._offer_room()
        self._say(night)
        asked = self._tour_id, night.stop_id, SeatingRule.ANY
        show_too_near(self.near_label, self._store.read(seating.ask_for_rooms, *asked).problem)

    def _offer_room(self) -> None:
        """Offer to edit and remove the room of the current line, if it is one's."""
        for part in (self.edit_button, self.remove_button):
            part.setEnabled(self._room() is not None)

    def _say(self, night: Night) -> None:
        inside = sum(len(room.sleepers) for room in night.rooms)
        everybody = inside + len(night.without)
        parts = [
            self.tr("%n beds", "", night.beds),
            self.tr("for %n people", "", everybody),
        ]
        if night.beds < everybody:
            parts.append(self.tr("%n beds too few", "", everybody - night.beds))
        self._card.set_heading(night.name, " · ".join(parts))
        hint = self.tr(
            "Enter takes somebody up, Enter at a bed puts them there, at a person swaps both"
            " · L: lock · Delete: out of the room"
        )
        if self._held is not None:
            hint = self.tr("Choose a bed for {person}; Escape leaves it.").format(
                person=self._held.text
            )
        self.hint_label.setText(hint)

    def _on_chosen(self, line: RoomLine) -> None:
        night, held = self._night(), self._held
        if night is None:
            return
        if held is None or held.key == line.key:
            may_go = line.slot is Slot.PERSON and not line.is_locked
            self._hold(line if held is None and may_go else None)
            return
        self._held = None
        actions = RoomActions(self._store, night)
        assert held.person_id is not None
        if line.slot is not Slot.PERSON:
            actions.put(held.person_id, held.text, line.room_id)
        elif line.person_id is not None and not line.is_locked:
            actions.swap((held.person_id, line.person_id), (held.text, line.text))
        else:
            self._show_night()

    def _hold(self, line: RoomLine | None) -> None:
        self._held = line
        self._show_night()

    def _on_let_go(self) -> None:
        if self._held is not None:
            self._hold(None)

    def _on_lock_requested(self, line: RoomLine) -> None:
        night = self._night()
        if night is not None and line.person_id is not None and line.room_id is not None:
            actions = RoomActions(self._store, night)
            actions.lock(line.person_id, line.text, is_locked=not line.is_locked)

    def _on_leave_requested(self, line: RoomLine) -> None:
        night = self._night()
        if night is not None and line.person_id is not None and line.room_id is not None:
            RoomActions(self._store, night).put(line.person_id, line.text, None)

    def _on_proposed(self, night: Night, question: RoomQuestion, proposal: SeatingProposal) -> None:
        self.propose_button.setEnabled(True)
        rows = self._store.read(participants.list_participants, self._tour_id)
        by_room = question.by_room(proposal.places)
        actions = RoomActions(self._store, night)
        ProposalDialog(
            self._desk.parent,
            room_plans(night, by_room, {row.person_id: row.name for row in rows}),
            proposal,
            on_take=lambda: actions.take(by_room),
        ).open()

    def _on_add_clicked(self) -> None:
        night = self._night()
        if night is not None:
            actions = RoomActions(self._store, night)
            RoomsForm(self._desk.parent, stop_name=night.name, on_save=actions.add).open()

    def _on_copy_clicked(self) -> None:
        night = self._night()
        before = self._store.read(rooms.find_night_before, night.stop_id) if night else None
        if night is not None and before is not None:
            RoomActions(self._store, night).copy(before)

    def _on_edit_clicked(self) -> None:
        night, room = self._night(), self._room()
        if night is not None and room is not None:
            actions = RoomActions(self._store, night)
            RoomForm(
                self._desk.parent,
                room.draft,
                on_save=lambda draft: actions.change(room.room_id, draft),
            ).open()

    def _on_remove_clicked(self) -> None:
        night, room = self._night(), self._room()
        if night is not None and room is not None:
            RoomActions(self._store, night).remove(room.room_id, room.draft.name)

    def _night(self) -> Night | None:
        key = self.bar.current()
        return next((night for night in self._nights if night.stop_id == key), None)

    def _room(self) -> RoomRow | None:
        night, line = self._night(), self.view.current_line()
        wanted = line.room_id if line else None
        found = (room for room in (night.rooms if night else ()) if room.room_id == wanted)
        return next(found, None)

    def _rule_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("room_rule_menu")
        for rule in SeatingRule:
            action = menu.addAction(say(label(rule)))
            action.triggered.connect(lambda _checked, chosen=rule: self.propose(chosen))
        return menu

    def _wire(self) -> None:
        self.bar.chosen.connect(lambda _stop_id: self._hold(None))
        self.add_button.clicked.connect(self._on_add_clicked)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.edit_button.clicked.connect(self._on_edit_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.view.chosen.connect(self._on_chosen)
        self.view.current_key_changed.connect(lambda _key: self._offer_room())
        self.view.let_go.connect(self._on_let_go)
        self.view.lock_requested.connect(self._on_lock_requested)
        self.view.leave_requested.connect(self._on_leave_requested)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.bar, 1)
        for part in (self.add_button, self.copy_button, self.propose_button):
            head.addWidget(part)
        self._card = Card(name="rooms_card")
        self._card.head.addWidget(self.edit_button)
        self._card.head.addWidget(self.remove_button)
        self._card.body.addWidget(self.view, 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(self.near_label)
        left.addWidget(self._card, 1)
        left.addWidget(self.hint_label)
        left.addWidget(self.empty, 1)
        self.wishes.setMaximumWidth(SIDE_WIDEST)
        below = QHBoxLayout()
        below.setSpacing(SPACE_L)
        below.addLayout(left, 3)
        below.addWidget(self.wishes, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addLayout(below, 1)
