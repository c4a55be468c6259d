"""What invitations ask of the organiser today: answers awaited, and who is next."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import Interaction, InteractionParticipant, Invitation, Person, Programme
from organiser.services.inviting.invitation_checks import usual_reply_by
from organiser.services.inviting.seats import (
    HOLDING,
    Seats,
    Standing,
    count_seats,
    first_candidate,
    first_in_line,
    next_turn,
)
from organiser.services.inviting.standings import list_standings, was_offered_a_seat
from organiser.services.people.acquaintance import Contacts, Face, list_contacts, list_faces
from organiser.text.names import full_name
from organiser.vocabulary import REAL_CONTACT, Channel, Sensitivity, Stage
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedRow:
    """An answer awaited; `days_left` is below zero when it is overdue.

    Somebody who waits for a seat is among them once one was offered. Until `hold_until` their seat
    is kept, by the programme's rule, if one goes on waiting today.
    """

    invitation_id: int
    person_id: int
    name: str
    honorific: str
    programme_id: int
    programme: str
    stage: Stage
    channel: Channel | None
    asked_on: date
    due_on: date
    days_left: int
    hold_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LastAsk:
    """The last programme a person was asked to before, and what became of it."""

    programme: str
    asked_on: date
    stage: Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class NextPerson:
    """The person whose turn it is, with what one wants to know before asking."""

    invitation_id: int
    person_id: int
    name: str
    honorific: str
    organisation: str
    title: str
    reason: str
    contact_count: int
    last_contact_on: date | None
    last_contact_days: int | None
    last_text: str
    last_sensitivity: Sensitivity
    last_ask: LastAsk | None
    introduced_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextToAsk:
    """An open programme and who is next in it; without a person, the reason why nobody is.

    With `offers` the person waits for a seat, and is told that one is free. A programme
    is `at_rest` when nobody is in its order and it has no seats that want to be filled.
    """

    programme_id: int
    programme: str
    seats: Seats
    person: NextPerson | None
    reason: Phrase | None
    opens_on: date | None
    offers: bool = False
    at_rest: bool = False


def list_awaited(session: Session, today: date) -> tuple[AwaitedRow, ...]:
    """Return the answers awaited in open programmes, the most overdue first."""
    rows = session.execute(_awaited_query()).all()
    faces = list_faces(session, {row.person_id for row in rows}, today=today)
    found = []
    for row in rows:
        due_on = row.come_back_on or row.reply_by or today
        found.append(
            AwaitedRow(
                invitation_id=row.id,
                person_id=row.person_id,
                name=faces[row.person_id].name,
                honorific=faces[row.person_id].honorific,
                programme_id=row.programme_id,
                programme=row.name,
                stage=row.stage,
                channel=row.channel,
                asked_on=row.asked_on or today,
                due_on=due_on,
                days_left=(due_on - today).days,
                hold_until=usual_reply_by(today, row),
            )
        )
    return tuple(sorted(found, key=lambda row: (row.due_on, row.invitation_id)))


def _awaited_query() -> Select[*tuple[object, ...]]:
    return (
        select(
            Invitation.id,
            Invitation.person_id,
            Invitation.programme_id,
            Programme.name,
            Invitation.stage,
            Invitation.channel,
            Invitation.asked_on,
            Invitation.reply_by,
            Invitation.come_back_on,
            Programme.reply_days,
            Programme.answers_until,
        )
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(
            or_(Invitation.stage.in_(HOLDING), was_offered_a_seat()),
            Programme.closed_on.is_(None),
        )
    )


def next_to_ask(session: Session, today: date) -> tuple[NextToAsk, ...]:
    """Return every open programme with the person whose turn it is, or why it is nobody's."""
    programmes = session.execute(
        select(Programme.id, Programme.name, Programme.capacity, Programme.one_at_a_time)
        .where(Programme.closed_on.is_(None))
        .order_by(Programme.id)
    ).all()
    standings = list_standings(session, open_only=True)
    turns = {
        row.id: next_turn(
            row.capacity,
            standings.get(row.id, ()),
            today=today,
            one_at_a_time=row.one_at_a_time,
        )
        for row in programmes
    }
    people = _next_people(
        session, {turn.invitation_id for turn in turns.values() if turn.invitation_id}, today
    )
    seats = {
        row.id: count_seats(row.capacity, standings.get(row.id, ()), today) for row in programmes
    }
    return tuple(
        NextToAsk(
            programme_id=row.id,
            programme=row.name,
            seats=seats[row.id],
            person=people.get(turns[row.id].invitation_id or 0),
            reason=turns[row.id].reason,
            opens_on=turns[row.id].opens_on,
            offers=turns[row.id].offers,
            at_rest=_is_at_rest(seats[row.id], standings.get(row.id, ())),
        )
        for row in programmes
    )


def _is_at_rest(seats: Seats, standings: Sequence[Standing]) -> bool:
    wants_people = seats.free is not None and seats.free != 0
    return not (wants_people or first_in_line(standings) or first_candidate(standings))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What is known of the people who are next, by person id."""

    faces: Mapping[int, Face]
    contacts: Mapping[int, Contacts]
    texts: Mapping[int, tuple[str, Sensitivity]]
    asks: Mapping[int, LastAsk]
    introducers: Mapping[int, str]


def _next_people(
    session: Session, invitation_ids: Collection[int], today: date
) -> dict[int, NextPerson]:
    rows = session.execute(
        select(Invitation.id, Invitation.person_id, Invitation.reason).where(
            Invitation.id.in_(invitation_ids)
        )
    ).all()
    people = {row.person_id for row in rows}
    known = _Known(
        faces=list_faces(session, people, today=today),
        contacts=list_contacts(session, people),
        texts=_last_texts(session, people),
        asks=list_last_asks(session, people),
        introducers=_introducers(session, people),
    )
    return {
        invitation_id: _person(known, invitation_id, person_id, reason=reason, today=today)
        for invitation_id, person_id, reason in rows
    }


def _person(
    known: _Known, invitation_id: int, person_id: int, *, reason: str, today: date
) -> NextPerson:
    face = known.faces[person_id]
    contacts = known.contacts.get(person_id, Contacts())
    text, sensitivity = known.texts.get(person_id, ("", Sensitivity.OPEN))
    return NextPerson(
        invitation_id=invitation_id,
        person_id=person_id,
        name=face.name,
        honorific=face.honorific,
        organisation=face.organisation,
        title=face.title,
        reason=reason,
        contact_count=contacts.count,
        last_contact_on=contacts.last_on,
        last_contact_days=(today - contacts.last_on).days if contacts.last_on else None,
        last_text=text,
        last_sensitivity=sensitivity,
        last_ask=known.asks.get(person_id),
        introduced_by=known.introducers.get(person_id, ""),
    )


def list_last_asks(session: Session, person_ids: Collection[int]) -> dict[int, LastAsk]:
    """Return, by person id, the last programme each was asked to; only those ever asked."""
    rows = session.execute(
        select(Invitation.person_id, Programme.name, Invitation.asked_on, Invitation.stage)
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(Invitation.person_id.in_(person_ids), Invitation.asked_on.is_not(None))
        .order_by(Invitation.asked_on, Invitation.id)
    )
    return {
        person_id: LastAsk(programme=name, asked_on=asked_on, stage=stage)
        for person_id, name, asked_on, stage in rows
        if asked_on is not None
    }


def _last_texts(
    session: Session, person_ids: Collection[int]
) -> dict[int, tuple[str, Sensitivity]]:
    rows = session.execute(
        select(InteractionParticipant.person_id, Interaction.text, Interaction.sensitivity)
        .join(Interaction, Interaction.id == InteractionParticipant.interaction_id)
        .where(InteractionParticipant.person_id.in_(person_ids), Interaction.kind.in_(REAL_CONTACT))
        .order_by(Interaction.happened_on, Interaction.id)
    )
    return {person_id: (text, sensitivity) for person_id, text, sensitivity in rows}


def _introducers(session: Session, person_ids: Collection[int]) -> dict[int, str]:
    introducer = aliased(Person)
    rows = session.execute(
        select(Person.id, introducer.family_name, introducer.given_name, introducer.name_order)
        .join(introducer, introducer.id == Person.introduced_by_id)
        .where(Person.id.in_(person_ids))
    )
    return {person_id: full_name(family, given, order) for person_id, family, given, order in rows}
