"""Rows that are valid as they stand; a test names only what it is about."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import (
    Base,
    ContactPoint,
    Interaction,
    InteractionParticipant,
    Invitation,
    Organisation,
    Person,
    Position,
    Programme,
    Stop,
    Tour,
    TourDay,
)
from organiser.models import Session as ProgrammeSession
from organiser.vocabulary import ContactKind, InteractionKind, OrganisationKind, Stage, StopKind
from organiser.wording import phrase

TODAY = date(2026, 11, 21)
PREPARE = phrase("Prepare a test")


def add(session: Session, thing: Base) -> int:
    session.add(thing)
    session.flush()
    return thing.id


def make_person(session: Session, **changes: Any) -> int:
    values = {
        "family_name": "高橋",
        "given_name": "美咲",
        "family_reading": "たかはし",
        "given_reading": "みさき",
    }
    return add(session, Person(**(values | changes)))


def make_organisation(session: Session, **changes: Any) -> int:
    values = {
        "name": "みらい協同組合",
        "reading": "みらいきょうどうくみあい",
        "kind": OrganisationKind.SUPERVISING,
    }
    return add(session, Organisation(**(values | changes)))


def make_position(session: Session, person_id: int, organisation_id: int, **changes: Any) -> int:
    values = {"title": "代表理事", "represents": True}
    return add(
        session,
        Position(person_id=person_id, organisation_id=organisation_id, **(values | changes)),
    )


def make_contact_point(session: Session, person_id: int, **changes: Any) -> int:
    values = {"kind": ContactKind.MAIL, "value": "misaki@example.jp"}
    return add(session, ContactPoint(person_id=person_id, **(values | changes)))


def make_interaction(session: Session, *person_ids: int, **changes: Any) -> int:
    values = {
        "kind": InteractionKind.VISIT,
        "happened_on": TODAY - timedelta(days=38),
        "text": "姫路の見学に同行",
    }
    interaction = Interaction(**(values | changes))
    interaction.participants = [
        InteractionParticipant(person_id=person_id) for person_id in person_ids
    ]
    return add(session, interaction)


def make_programme(session: Session, **changes: Any) -> int:
    values = {"name": "監理団体の器をひろげる会", "capacity": 3, "reply_days": 7}
    return add(session, Programme(**(values | changes)))


def make_session(session: Session, programme_id: int, **changes: Any) -> int:
    values = {"held_on": TODAY + timedelta(days=21), "starts": 810, "ends": 990}
    return add(session, ProgrammeSession(programme_id=programme_id, **(values | changes)))


def make_invitation(session: Session, programme_id: int, person_id: int, **changes: Any) -> int:
    values = {"place": 1, "stage": Stage.CANDIDATE}
    return add(
        session,
        Invitation(programme_id=programme_id, person_id=person_id, **(values | changes)),
    )


def make_tour(session: Session, **changes: Any) -> int:
    return add(session, Tour(**({"name": "実地見学ツアー 兵庫"} | changes)))


def make_day(session: Session, tour_id: int, **changes: Any) -> int:
    values = {"held_on": TODAY + timedelta(days=12), "starts_at": 540}
    return add(session, TourDay(tour_id=tour_id, **(values | changes)))


def make_stop(session: Session, day_id: int, **changes: Any) -> int:
    values = {"place": 1, "kind": StopKind.VISIT, "name": "播州機械工業", "dwell_minutes": 90}
    return add(session, Stop(day_id=day_id, **(values | changes)))
