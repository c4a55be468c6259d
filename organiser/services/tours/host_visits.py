"""Who visited whom on tours: kept with the host when the day is over, told to both sides."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session, selectinload

from organiser.models import (
    HostVisit,
    Interaction,
    InteractionParticipant,
    Invitation,
    Organisation,
    Participant,
    Person,
    Position,
    Stop,
    Tour,
    TourDay,
)
from organiser.services.organisations.organisation_values import VisitMadeLine
from organiser.services.people.person_values import PersonName
from organiser.services.tours.attendances import list_away
from organiser.services.tours.participants import list_participants
from organiser.services.tours.tour_rows import load_tour
from organiser.text.names import full_name
from organiser.vocabulary import InteractionKind, Stage
from organiser.wording import Phrase, phrase


def record_visits(session: Session, tour_id: int, *, today: date, language: str = "ja") -> int:
    """Keep on the timelines of every host and organisation who came; return at how many stops.

    Only what is over and was agreed counts. What was kept before follows what is known now: it is
    changed, or goes where nobody received the group after all.
    """
    tour = load_tour(session, tour_id)
    bodies = {row.person_id: row.organisation for row in list_participants(session, tour_id)}
    kept = _kept(session, tour_id)
    received = _received(session, tour_id, today)
    away = list_away(session, [stop.id for stop, _host, _held_on in received])
    for stop, host, held_on in received:
        entry = kept.pop(stop.id, None)
        if entry is None:
            entry = Interaction(kind=InteractionKind.VISIT, happened_on=held_on, stop_id=stop.id)
            entry.participants = []
            session.add(entry)
        entry.happened_on, entry.about = held_on, tour.name
        entry.organisation_id = stop.organisation_id
        there = [key for key in bodies if (stop.id, key) not in away]
        entry.text = _said(stop, [bodies[key] for key in there]).in_language(language)
        _fill_people(entry, host.person_id)
    for gone in kept.values():
        session.delete(gone)
    session.flush()
    return len(received)


def list_visits_made(
    session: Session, organisation_id: int, *, today: date, limit: int = 12
) -> tuple[VisitMadeLine, ...]:
    """Return where people of an organisation went on tours that are over, the latest first."""
    own = _own_people(session, organisation_id)
    rows = session.execute(_made_query(organisation_id, own, today).limit(limit)).all()
    away = list_away(session, [row.stop_id for row in rows])
    found = []
    for row in rows:
        people = [
            person.name
            for person in own
            if person.tour_id == row.tour_id
            and person.was_here(row.held_on)
            and (row.stop_id, person.name.person_id) not in away
        ]
        if people:
            found.append(
                VisitMadeLine(
                    tour_id=row.tour_id,
                    tour=row.tour,
                    held_on=row.held_on,
                    organisation_id=row.organisation_id,
                    organisation=row.organisation,
                    people=tuple(dict.fromkeys(people)),
                )
            )
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Own:
    """One person of an organisation on one tour, and when they had their post."""

    tour_id: int
    name: PersonName
    since: date | None
    until: date | None

    def was_here(self, day: date) -> bool:
        """Tell whether the post was held on a day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


def _received(session: Session, tour_id: int, today: date) -> list[tuple[Stop, HostVisit, date]]:
    """Return the stops of a tour that are over and whose hosts had agreed."""
    query = (
        select(Stop, HostVisit, TourDay.held_on)
        .join(HostVisit, HostVisit.stop_id == Stop.id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(
            TourDay.tour_id == tour_id,
            HostVisit.stage == Stage.ACCEPTED,
            or_(HostVisit.person_id.is_not(None), Stop.organisation_id.is_not(None)),
            or_(TourDay.held_on < today, and_(TourDay.held_on == today, Stop.is_done)),
            Stop.is_dropped.is_(False),
        )
        .order_by(TourDay.held_on, Stop.place, Stop.id)
    )
    return [(stop, host, held_on) for stop, host, held_on in session.execute(query)]


def _kept(session: Session, tour_id: int) -> dict[int | None, Interaction]:
    """Return what is on the timelines already, by stop."""
    rows = session.scalars(
        select(Interaction)
        .join(Stop, Stop.id == Interaction.stop_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(TourDay.tour_id == tour_id, Interaction.kind == InteractionKind.VISIT)
        .options(selectinload(Interaction.participants))
    )
    return {row.stop_id: row for row in rows}


def _said(stop: Stop, bodies: Sequence[str]) -> Phrase:
    """Return how many came, from which organisations, and what they saw.

    `bodies` has a name for each who came, empty for those of no organisation.
    """
    named = dict.fromkeys(filter(None, bodies))
    visit = phrase("Visit of a group to {stop}", stop=stop.name)
    if bodies:
        visit = phrase("Visit of a group of {count} to {stop}", count=len(bodies), stop=stop.name)
    if named:
        visit = phrase("{visit}. Visitors: {bodies}", visit=visit, bodies="、".join(named))
    return phrase("{visit}. Seen: {seen}", visit=visit, seen=stop.seen) if stop.seen else visit


def _fill_people(entry: Interaction, person_id: int | None) -> None:
    wanted = set() if person_id is None else {person_id}
    if {one.person_id for one in entry.participants} != wanted:
        entry.participants = [InteractionParticipant(person_id=one) for one in wanted]


def _own_people(session: Session, organisation_id: int) -> tuple[_Own, ...]:
    """Return the people of an organisation who took part in tours, by tour and post."""
    accepted = (
        select(Tour.id, Invitation.person_id)
        .join(Invitation, Invitation.programme_id == Tour.programme_id)
        .where(Invitation.stage == Stage.ACCEPTED)
    )
    added = select(Participant.tour_id, Participant.person_id).where(Participant.is_added)
    parts = accepted.union(added).subquery()
    tour_id, person_id = parts.c
    rows = session.execute(
        select(
            tour_id,
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
            Position.since,
            Position.until,
        )
        .join(Position, Position.person_id == person_id)
        .join(Person, Person.id == person_id)
        .where(Position.organisation_id == organisation_id)
        .order_by(Position.represents.desc(), Position.id)
    )
    return tuple(
        _Own(
            tour_id=tour,
            name=PersonName(person_id=key, name=full_name(family, given, order)),
            since=since,
            until=until,
        )
        for tour, key, family, given, order, since, until in rows
    )


def _made_query(
    organisation_id: int, own: Collection[_Own], today: date
) -> Select[int, int, str, date, int, str]:
    return (
        select(
            Stop.id.label("stop_id"),
            Tour.id.label("tour_id"),
            Tour.name.label("tour"),
            TourDay.held_on,
            Organisation.id.label("organisation_id"),
            Organisation.name.label("organisation"),
        )
        .join(TourDay, TourDay.id == Stop.day_id)
        .join(Tour, Tour.id == TourDay.tour_id)
        .join(HostVisit, HostVisit.stop_id == Stop.id)
        .join(Organisation, Organisation.id == Stop.organisation_id)
        .where(
            Tour.id.in_({person.tour_id for person in own}),
            HostVisit.stage == Stage.ACCEPTED,
            Organisation.id != organisation_id,
            TourDay.held_on < today,
            Stop.is_dropped.is_(False),
        )
        .order_by(TourDay.held_on.desc(), Stop.place.desc())
    )
