"""Gathering what the papers of a tour are made of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sqlalchemy.orm import Session

from organiser.papers.people import PaperName
from organiser.papers.tour_material import (
    Guest,
    NightAt,
    Ride,
    RoomOf,
    SeatOf,
    Sleeper,
    TourMaterial,
)
from organiser.services.papers.contacts import Contacts, list_contacts
from organiser.services.papers.naming import get_sender, list_own_texts, list_paper_names
from organiser.services.papers.stop_notes import list_stop_notes
from organiser.services.tours.attendances import count_at, list_absences
from organiser.services.tours.cost_values import Payer
from organiser.services.tours.costs import get_costs
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.participants import ParticipantRow, count_diets, list_participants
from organiser.services.tours.rooms import Night, list_nights
from organiser.services.tours.tour_rows import load_tour
from organiser.services.tours.vehicles import list_vehicles
from organiser.touring.sharing import NOTHING
from organiser.vocabulary import Listing


def gather_tour(session: Session, tour_id: int) -> TourMaterial:
    """Return all that the papers of a tour may be made of; raises `NotFound`."""
    tour = load_tour(session, tour_id)
    group = list_participants(session, tour_id)
    itinerary = get_itinerary(session, tour_id)
    money = get_costs(session, tour_id, group=group)
    guests = tuple(_guests(session, tour_id, group, money.payers))
    rides = tuple(_rides(session, tour_id, group))
    return TourMaterial(
        itinerary=itinerary,
        head_count=itinerary.participants,
        counts_at=tuple(count_at(session, tour_id, group=group).items()),
        diets=tuple((diet, len(names)) for diet, names in count_diets(group).items()),
        guests=guests,
        rides=rides,
        nights=tuple(_night(night) for night in list_nights(session, tour_id, group=group)),
        stops=tuple(list_stop_notes(session, tour_id, money.lines, guests=guests, rides=rides)),
        cost_note=tour.cost_note,
        insurance=tour.insurance,
        cancellation=tour.cancellation,
        emergency_numbers=tour.emergency_numbers,
        sender=get_sender(session),
        texts=list_own_texts(session),
    )


def _guests(
    session: Session, tour_id: int, group: Iterable[ParticipantRow], payers: Iterable[Payer]
) -> Iterator[Guest]:
    rows = tuple(group)
    keys = [row.person_id for row in rows]
    names, contacts = list_paper_names(session, keys), list_contacts(session, keys)
    money = {one.person_id: one for one in payers}
    away: dict[int, set[int]] = defaultdict(set)
    for stop_id, person_id in list_absences(session, tour_id):
        away[person_id].add(stop_id)
    for row in rows:
        yield _guest(
            row,
            names[row.person_id],
            contacts.get(row.person_id, Contacts()),
            money=money.get(row.person_id),
            away_from=frozenset(away[row.person_id]),
        )


def _guest(
    row: ParticipantRow,
    name: PaperName,
    contacts: Contacts,
    *,
    money: Payer | None,
    away_from: frozenset[int],
) -> Guest:
    return Guest(
        person_id=row.person_id,
        name=name,
        organisation=row.organisation,
        title=row.title,
        represents=row.represents,
        role=row.role,
        deputy_name=row.deputy_name,
        has_agreed=row.listing is not Listing.REFUSED,
        away_from=away_from,
        telephone=contacts.telephone,
        secret_telephone=contacts.secret_telephone,
        mail=contacts.mail,
        diet=row.diet,
        emergency_contact=row.emergency_contact,
        note=row.note,
        owed=money.due if money else NOTHING,
        paid=money.paid if money else NOTHING,
    )


def _rides(session: Session, tour_id: int, group: Iterable[ParticipantRow]) -> Iterator[Ride]:
    for row in list_vehicles(session, tour_id, group=group):
        seats = (
            SeatOf(person_id=seat.person_id, row=seat.row, number=seat.number) for seat in row.seats
        )
        yield Ride(
            vehicle_id=row.vehicle_id,
            name=row.draft.name,
            kind=row.draft.kind,
            layout=row.draft.layout,
            company=row.draft.company,
            driver=row.draft.driver,
            telephone=row.draft.telephone,
            seats=tuple(seats),
        )


def _night(night: Night) -> NightAt:
    rooms = (
        RoomOf(room_id=row.room_id, name=row.draft.name, beds=row.draft.beds, note=row.draft.note)
        for row in night.rooms
    )
    sleepers = (
        Sleeper(
            person_id=one.person_id,
            room=row.draft.name,
            mates=tuple(
                other.person_id for other in row.sleepers if other.person_id != one.person_id
            ),
        )
        for row in night.rooms
        for one in row.sleepers
    )
    return NightAt(
        stop_id=night.stop_id,
        name=night.name,
        day=night.day,
        rooms=tuple(rooms),
        sleepers=tuple(sleepers),
    )
