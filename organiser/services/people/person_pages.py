"""Reading all that a person's page shows, in a fixed number of queries."""

from datetime import date

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from organiser.models import (
    Address,
    Circle,
    CircleMember,
    ContactPoint,
    FormerName,
    Invitation,
    Organisation,
    PersonTag,
    Photo,
    Position,
    Programme,
)
from organiser.services.organisations.organisation_kinds import kind_on
from organiser.services.people.availability import list_rooms
from organiser.services.people.consents import list_consents
from organiser.services.people.expertise import list_expertise
from organiser.services.people.people import load_person
from organiser.services.people.person_values import (
    AddressLine,
    CircleLine,
    ContactLine,
    InvitationLine,
    PersonFacts,
    PersonPage,
    Post,
)
from organiser.services.periods import holding, lasting
from organiser.services.relations.person_ties import find_name, list_ties
from organiser.services.relations.promises import list_closed_promises, list_promises
from organiser.services.relations.rhythms import get_person_rhythm
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timelines import get_outline
from organiser.services.rows import list_values, read_values
from organiser.text.addresses import joined_place
from organiser.text.names import full_name
from organiser.vocabulary import Sureness


def get_person_page(session: Session, person_id: int, *, today: date) -> PersonPage:
    """Return all about a person; raises `NotFound`."""
    facts = _facts(session, person_id)
    posts = _posts(session, person_id, today)
    addresses = list_values(session, Address, {"person_id": person_id}, AddressLine)
    history = get_outline(session, TimelineOwner(person_id=person_id))
    return PersonPage(
        facts=facts,
        posts=posts,
        place=_place(session, addresses, posts),
        history=history,
        known_since=min(filter(None, (facts.met_on, history.first_day)), default=None),
        expertise=list_expertise(session, person_id),
        rooms=list_rooms(session, person_id),
        consents=list_consents(session, person_id),
        invitations=_invitations(session, person_id),
        ties=list_ties(session, person_id, today=today),
        circles=_circles(session, person_id, today),
        contact_points=_contact_points(session, person_id),
        addresses=addresses,
        promises=list_promises(session, person_id),
        closed_promises=list_closed_promises(session, person_id),
        rhythm=get_person_rhythm(session, person_id, today=today),
    )


def _facts(session: Session, person_id: int) -> PersonFacts:
    person = load_person(session, person_id)
    former = select(FormerName.family_name, FormerName.given_name).where(
        FormerName.person_id == person_id
    )
    tags = select(PersonTag.tag).where(PersonTag.person_id == person_id).order_by(PersonTag.id)
    photo = select(Photo.content).where(Photo.person_id == person_id)
    sureness = {
        person.family_reading_sureness if person.family_reading else Sureness.SURE,
        person.given_reading_sureness if person.given_reading else Sureness.SURE,
    }
    return PersonFacts(
        person_id=person_id,
        name=full_name(person.family_name, person.given_name, person.name_order),
        further_names=person.further_names,
        further_reading=person.further_reading,
        former_names=tuple(
            full_name(family or person.family_name, given or person.given_name, person.name_order)
            for family, given in session.execute(former)
        ),
        reading=f"{person.family_reading} {person.given_reading}".strip(),
        reading_is_guessed=Sureness.GUESSED in sureness,
        honorific=person.honorific,
        nickname=person.nickname,
        languages=person.languages,
        birthday=person.birthday,
        how_we_met=person.how_we_met,
        met_on=person.met_on,
        met_place=person.met_place,
        introduced_by=find_name(session, person.introduced_by_id),
        topics_to_avoid=person.topics_to_avoid,
        do_not_approach=person.do_not_approach,
        notes=person.notes,
        notes_sensitivity=person.notes_sensitivity,
        tags=tuple(session.scalars(tags)),
        photo=session.scalars(photo).first(),
    )


def _posts(session: Session, person_id: int, today: date) -> tuple[Post, ...]:
    is_current = holding(Position.since, Position.until, today)
    query = (
        select(
            Position.organisation_id,
            Organisation.name.label("organisation"),
            kind_on(today).label("kind"),
            Position.title,
            Position.department,
            Position.since,
            Position.until,
            Position.represents,
            is_current.label("is_current"),
        )
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id == person_id)
        .order_by(is_current.desc(), Position.represents.desc(), Position.until.desc(), Position.id)
    )
    return read_values(session, query, Post)


def _place(session: Session, addresses: tuple[AddressLine, ...], posts: tuple[Post, ...]) -> str:
    if addresses:
        return joined_place(addresses[0].prefecture, addresses[0].municipality)
    bodies = {post.organisation_id: place for place, post in enumerate(posts) if post.is_current}
    if not bodies:
        return ""
    found = session.execute(
        select(Address.prefecture, Address.municipality)
        .where(Address.organisation_id.in_(bodies))
        .order_by(case(bodies, value=Address.organisation_id), Address.id)
        .limit(1)
    ).first()
    return joined_place(*found) if found else ""


def _invitations(session: Session, person_id: int) -> tuple[InvitationLine, ...]:
    query = (
        select(
            Invitation.id.label("invitation_id"),
            Invitation.programme_id,
            Programme.name.label("programme"),
            Invitation.stage,
            Invitation.asked_on,
        )
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(Invitation.person_id == person_id)
        .order_by(Invitation.id.desc())
    )
    return read_values(session, query, InvitationLine)


def _circles(session: Session, person_id: int, today: date) -> tuple[CircleLine, ...]:
    query = (
        select(Circle.id.label("circle_id"), Circle.name, CircleMember.role)
        .join(CircleMember, CircleMember.circle_id == Circle.id)
        .where(
            CircleMember.person_id == person_id,
            lasting(CircleMember.until, today),
        )
        .order_by(Circle.id)
    )
    return read_values(session, query, CircleLine)


def _contact_points(session: Session, person_id: int) -> tuple[ContactLine, ...]:
    query = (
        select(
            ContactPoint.id.label("row_id"),
            ContactPoint.kind,
            ContactPoint.value,
            ContactPoint.label,
            ContactPoint.preferred,
            ContactPoint.sensitivity,
        )
        .where(ContactPoint.person_id == person_id)
        .order_by(ContactPoint.preferred.desc(), ContactPoint.id)
    )
    return read_values(session, query, ContactLine)
