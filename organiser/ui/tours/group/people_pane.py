"""The people of a tour: who comes to which stop, what they eat, who may stand on lists."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours import attendances, participants
from organiser.services.tours.participants import ParticipantRow, count_diets
from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary, clock
from organiser.ui import ask, discretion
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card, ChipFlow, EmptyState, scrolled
from organiser.ui.suggest_field import PersonField
from organiser.ui.tokens import SPACE_L, SPACE_M, ToneName
from organiser.ui.tours.group.actions import PeopleActions
from organiser.ui.tours.group.matrix import MatrixStop
from organiser.ui.tours.group.matrix_view import MatrixView
from organiser.ui.tours.group.participant_form import ParticipantForm
from organiser.vocabulary import Listing

_ADD_WIDTH = 300
#: Six people under the heads of the stops; where there is less room, the pane scrolls.
_LEAST_MATRIX = 344


class PeoplePane(QWidget):
    """The matrix, above it the field to add somebody, below it what the organiser has to mind."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("group_people")
        self._desk = desk
        self._store = desk.store
        self._tour_id = 0
        self.person_field = PersonField(
            desk.store, placeholder=self.tr("Add somebody: type a name")
        )
        self.person_field.setObjectName("add_participant")
        self.person_field.setAccessibleName(self.tr("Add somebody to the tour"))
        self.person_field.setFixedWidth(_ADD_WIDTH)
        self.count_label = text_label("", "muted", name="group_count_label")
        self.view = MatrixView()
        self.empty = EmptyState("users", "", name="nobody_on_tour")
        self.hint_label = text_label(
            self.tr(
                "Space: comes or not (Shift: everywhere, Ctrl: everybody) · J: joins here"
                " · L: leaves after this stop · Enter: what is noted"
            ),
            "small",
            wrap=True,
            name="matrix_hint",
        )
        self.diets_card = Card(self.tr("Diet"), name="diets_card")
        self.diets = ChipFlow(name="diet_chips", parent=self.diets_card)
        self.diet_names = text_label("", "small", wrap=True, name="diet_names")
        self.lists_card = Card(self.tr("Lists and emergencies"), name="lists_card")
        self.lists_label = text_label("", "body", wrap=True, name="lists_label")
        self._lay_out()
        self._wire()

    def show_tour(self, itinerary: Itinerary) -> None:
        """Show the people; the cell that was current stays so."""
        self._tour_id = itinerary.tour_id
        place = self.view.keep_place()
        rows = self._store.read(participants.list_participants, self._tour_id)
        absent = self._store.read(attendances.list_absences, self._tour_id)
        self.view.matrix.show_group(rows, _stops(itinerary), absent)
        self.view.go_to(place)
        for part in (self._card, self.hint_label, self._cards):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.set_sentence(
            self.tr(
                "Nobody takes part yet. Whoever accepts the tour's programme comes here by"
                " themselves; others are added above by their name."
            )
        )
        self.count_label.setText(self.tr("%n people", "", len(rows)) if rows else "")
        self._show_diets(rows)
        self._show_lists(rows)

    def take_focus(self) -> None:
        """Put the keyboard into the matrix, or where somebody is added."""
        (self.view if self.view.matrix.people else self.person_field).setFocus()

    def _show_diets(self, rows: Sequence[ParticipantRow]) -> None:
        found = count_diets(rows)
        chips: list[tuple[str, ToneName]] = [
            (f"{diet} {len(names)}", "caution") for diet, names in found.items()
        ]
        self.diets.set_chips(chips)
        named = " · ".join(f"{diet}: {', '.join(names)}" for diet, names in found.items())
        if not found:
            named = self.tr("Nothing noted. Press Enter at a name to note what somebody eats.")
        elif discretion.is_on():
            named = discretion.hidden_text()
        self.diet_names.setText(named)

    def _show_lists(self, rows: Sequence[ParticipantRow]) -> None:
        agreed = sum(row.listing is Listing.AGREED for row in rows)
        refused = sum(row.listing is Listing.REFUSED for row in rows)
        missing = sum(not row.emergency_contact for row in rows)
        parts = [
            self.tr("Agreed to be listed: {count} of {all}").format(count=agreed, all=len(rows)),
            self.tr("Not asked yet: {count}").format(count=len(rows) - agreed - refused),
        ]
        if refused:
            parts.append(self.tr("Do not want to be listed: {count}").format(count=refused))
        if missing:
            parts.append(self.tr("Without an emergency contact: {count}").format(count=missing))
        self.lists_label.setText("\n".join(parts))

    def _on_person_chosen(self, person_id: int) -> None:
        name = self.person_field.chosen_name()
        self.person_field.set_chosen(None, "")
        self._actions().add(person_id, name)
        self.view.go_to((person_id, 0))

    def _on_part_changed(self, pairs: list[tuple[int, int]], what: str, takes_part: bool) -> None:
        self._actions().set_part(pairs, what, takes_part=takes_part)

    def _on_stay_changed(self, person_id: int, missed: list[int], joined: list[int]) -> None:
        name = self._row(person_id).name
        self._actions().set_stay(person_id, name, missed=missed, joined=joined)

    def _on_opened(self, person_id: int) -> None:
        row = self._row(person_id)
        draft = self._store.read(participants.get_draft, self._tour_id, person_id)
        actions = self._actions()
        ParticipantForm(
            self._desk.parent,
            row,
            draft,
            on_save=lambda new: actions.change(person_id, row.name, new),
        ).open()

    def _on_remove_requested(self, person_id: int) -> None:
        row = self._row(person_id)
        if row.has_accepted:
            ask.show_error(
                self._desk.parent,
                self.tr(
                    "{person} has accepted the programme. Change the answer there; the tour"
                    " follows it."
                ).format(person=row.name),
                title=self.tr("Still on the tour"),
            )
            return
        self._actions().remove(person_id, row.name)

    def _actions(self) -> PeopleActions:
        return PeopleActions(self._store, self._tour_id)

    def _row(self, person_id: int) -> ParticipantRow:
        return next(row for row in self.view.matrix.people if row.person_id == person_id)

    def _wire(self) -> None:
        self.person_field.chosen.connect(self._on_person_chosen)
        self.view.part_changed.connect(self._on_part_changed)
        self.view.stay_changed.connect(self._on_stay_changed)
        self.view.opened.connect(self._on_opened)
        self.view.remove_requested.connect(self._on_remove_requested)

    def _lay_out(self) -> None:
        self._card = Card(name="matrix_card")
        inside = self._card.layout()
        assert inside is not None
        inside.setContentsMargins(1, 1, 1, 1)
        self._card.body.addWidget(self.view)
        self._card.setMinimumHeight(_LEAST_MATRIX)
        self.diets_card.body.addWidget(self.diets)
        self.diets_card.body.addWidget(self.diet_names)
        self.diets_card.body.addStretch(1)
        self.lists_card.body.addWidget(self.lists_label)
        self.lists_card.body.addStretch(1)
        self._cards = QWidget()
        self._cards.setObjectName("group_cards")
        cards = QHBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(SPACE_L)
        cards.addWidget(self.diets_card, 1)
        cards.addWidget(self.lists_card, 1)
        content = QWidget()
        content.setObjectName("group_people_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self.person_field)
        head.addWidget(self.count_label, 1)
        column.addLayout(head)
        column.addWidget(self._card, 1)
        column.addWidget(self.hint_label)
        column.addWidget(self.empty, 1)
        column.addWidget(self._cards)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, name="group_people_area"))


def _stops(itinerary: Itinerary) -> list[MatrixStop]:
    found = []
    for day in itinerary.timeline.days:
        held_on = month_day(day.plan.day, language=current_language())
        for timed in day.stops:
            found.append(
                MatrixStop(
                    stop_id=timed.stop.stop_id,
                    name=timed.stop.name,
                    time=f"{held_on} {clock(timed.starts)}",
                )
            )
    return found
