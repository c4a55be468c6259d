"""Who goes on a tour of the sample: what matters for them, seats, rooms, and the money."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from organiser.services.sample.gatherings import Known
from organiser.services.sample.tour_hosts import Course
from organiser.services.sample.tour_plans import AddedTour
from organiser.services.tours import (
    attendances,
    costs,
    participants,
    payments,
    rooms,
    vehicles,
    wishes,
)
from organiser.services.tours.cost_values import CostDraft, PaymentDraft
from organiser.services.tours.participants import ParticipantDraft
from organiser.services.tours.vehicles import SeatDraft, VehicleDraft
from organiser.services.tours.wishes import WishDraft
from organiser.vocabulary import (
    CostKind,
    CostShare,
    Currency,
    Listing,
    PairWishKind,
    SeatingRule,
    TourRole,
    VehicleKind,
)


def add_group(session: Session, data: Mapping[str, Any], tour: AddedTour, known: Known) -> None:
    """Note who takes part and where, and give them seats and rooms."""
    people = known.people
    participants.add_participants(session, tour.tour_id, [people[key] for key in data["added"]])
    for key, noted in data["people"].items():
        draft = ParticipantDraft(
            **{
                **noted,
                "role": TourRole(noted.get("role", TourRole.PARTICIPANT)),
                "listing": Listing(noted.get("listing", Listing.NOT_ASKED)),
            }
        )
        participants.change_participant(session, tour.tour_id, people[key], draft)
    for key, number in data["away"]:
        pairs = [(stop_id, people[key]) for stop_id in tour.days[number - 1]]
        attendances.set_taking_part(session, pairs, False)
    for first, second, kind, note in data["wishes"]:
        wish = WishDraft(
            first_person_id=people[first],
            second_person_id=people[second],
            kind=PairWishKind(kind),
            note=note,
        )
        wishes.add_wish(session, tour.tour_id, wish)
    for row in data["vehicles"]:
        _add_vehicle(session, row, tour, known)
    for stop, nights in data["rooms"].items():
        _add_rooms(session, nights, tour, known, stop_id=tour.stops[stop])


def add_money(session: Session, data: Mapping[str, Any], tour: AddedTour, course: Course) -> None:
    """Note what the tour costs, and who has paid."""
    drafts = [
        CostDraft(
            what=row["what"],
            amount=row["amount"],
            kind=CostKind(row["kind"]),
            currency=Currency(row.get("currency", Currency.YEN)),
            share=CostShare(row["share"]),
            stop_id=tour.stops[row["stop"]] if "stop" in row else None,
            spent_on=course.before(row["spent"]) if "spent" in row else None,
            note=row.get("note", ""),
        )
        for row in data["costs"]
    ]
    costs.add_costs(session, tour.tour_id, drafts)
    for person, amount, days, note in data["payments"]:
        draft = PaymentDraft(amount=amount, paid_on=course.before(days), note=note)
        payments.add_payment(session, tour.tour_id, course.known.people[person], draft)


def _add_vehicle(session: Session, row: Mapping[str, Any], tour: AddedTour, known: Known) -> None:
    plain = {name: value for name, value in row.items() if name != "seats"}
    draft = VehicleDraft(
        **{
            **plain,
            "kind": VehicleKind(row["kind"]),
            "rule": SeatingRule(row.get("rule", SeatingRule.ANY)),
        }
    )
    vehicle_id = vehicles.add_vehicle(session, tour.tour_id, draft)
    seats = [
        SeatDraft(
            person_id=known.people[person], vehicle_id=vehicle_id, row=seat_row, number=number
        )
        for person, (seat_row, number) in row["seats"].items()
    ]
    vehicles.keep_seats(session, tour.tour_id, seats)


def _add_rooms(
    session: Session,
    nights: Mapping[str, Any],
    tour: AddedTour,
    known: Known,
    *,
    stop_id: int,
) -> None:
    for name, people in nights.items():
        rooms.add_rooms(session, stop_id, name, max(len(people), 1))
    (night,) = (one for one in rooms.list_nights(session, tour.tour_id) if one.stop_id == stop_id)
    ids = {room.draft.name: room.room_id for room in night.rooms}
    wanted = {ids[name]: [known.people[key] for key in people] for name, people in nights.items()}
    rooms.keep_places(session, stop_id, wanted)
