"""Plans that are only looked at: today's beside the proposed one, and what is wrong today."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from organiser.services.tours.rooms import Night
from organiser.services.tours.vehicles import SeatDraft, VehicleRow
from organiser.touring.seat_plans import SeatPlace
from organiser.touring.seating import SeatingProblem
from organiser.touring.seating_words import list_too_near
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.tokens import SPACE_M
from organiser.ui.tours.group.seat_painting import Sitting
from organiser.ui.tours.group.seat_plan import SeatPlan

#: Where somebody sits: the vehicle and the seat.
_At = tuple[int, SeatPlace]


def seat_plans(
    vehicles: Sequence[VehicleRow], drafts: Sequence[SeatDraft], names: Mapping[int, str]
) -> tuple[QWidget, QWidget]:
    """Return the seats of all vehicles as they are and as proposed; who moves is marked."""
    locked = {seat.person_id for row in vehicles for seat in row.seats if seat.is_locked}
    now: dict[int, _At] = {
        seat.person_id: (row.vehicle_id, seat.place) for row in vehicles for seat in row.seats
    }
    then: dict[int, _At] = {
        draft.person_id: (draft.vehicle_id, (draft.row, draft.number)) for draft in drafts
    }

    def shown(places: Mapping[int, _At], *, marks: bool) -> QWidget:
        sitting: dict[int, dict[SeatPlace, Sitting]] = {}
        for person_id, (vehicle_id, place) in places.items():
            sitting.setdefault(vehicle_id, {})[place] = Sitting(
                person_id=person_id,
                name=names.get(person_id, ""),
                is_locked=person_id in locked,
                is_moved=marks and now.get(person_id) != places[person_id],
            )
        return _stack(vehicles, sitting)

    return shown(now, marks=False), shown(then, marks=True)


def room_plans(
    night: Night, by_room: Mapping[int, Sequence[int]], names: Mapping[int, str]
) -> tuple[QWidget, QWidget]:
    """Return the rooms of a night as they are and as proposed; who moves has an arrow."""
    now = {room.room_id: [one.person_id for one in room.sleepers] for room in night.rooms}

    def shown(plan: Mapping[int, Sequence[int]], *, marks: bool) -> QWidget:
        made, column = _column("room_plan")
        for room in night.rooms:
            people = plan.get(room.room_id, ())
            before = now[room.room_id]
            said = [
                f"→ {names[key]}" if marks and key not in before else names[key] for key in people
            ]
            line = f"{room.draft.name}:  {'、'.join(said) or '–'}"
            column.addWidget(text_label(line, "body", wrap=True, name="room_line"))
        column.addStretch(1)
        return made

    return shown(now, marks=False), shown(by_room, marks=True)


def show_too_near(label: QLabel, problem: SeatingProblem) -> None:
    """Let a label say who is too near to whom as things are, or nothing."""
    label.setText("\n".join(map(say, list_too_near(problem))))
    label.setVisible(bool(label.text()))


def _stack(
    vehicles: Sequence[VehicleRow], sitting: Mapping[int, Mapping[SeatPlace, Sitting]]
) -> QWidget:
    made, column = _column("vehicle_plans")
    for row in vehicles:
        if len(vehicles) > 1:
            column.addWidget(text_label(row.draft.name, "strong", name="vehicle_name"))
        plan = SeatPlan(name="shown_plan", is_shown_only=True)
        plan.show_seats(row.draft.layout, sitting.get(row.vehicle_id, {}))
        column.addWidget(plan)
    column.addStretch(1)
    return made


def _column(name: str) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    made.setObjectName(name)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    return made, column
