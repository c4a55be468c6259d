"""What one knows of some people at a glance: name, post, and how much contact there has been."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import (
    ContactPoint,
    Interaction,
    InteractionParticipant,
    Organisation,
    Person,
    Position,
)
from organiser.services.periods import holding
from organiser.text.names import full_name
from organiser.vocabulary import REAL_CONTACT, Channel, ContactKind

#: Which channel a contact point opens.
_CHANNELS = {
    ContactKind.LINE: Channel.LINE,
    ContactKind.MAIL: Channel.MAIL,
    ContactKind.TELEPHONE: Channel.TELEPHONE,
    ContactKind.MOBILE: Channel.TELEPHONE,
    ContactKind.WHATSAPP: Channel.WHATSAPP,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A person as a line shows them; the post is the representative one, else the first."""

    person_id: int
    name: str
    honorific: str
    organisation: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """How many real contacts there were with a person, and the last one's day."""

    count: int = 0
    last_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """By which channels one person can be reached, the preferred one first, and their address."""

    channels: tuple[Channel, ...] = ()
    mail: str = ""


def list_faces(session: Session, person_ids: Collection[int], *, today: date) -> dict[int, Face]:
    """Return faces by person id; ids that are gone are left out."""
    posts = _posts(session, person_ids, today)
    people = select(
        Person.id, Person.family_name, Person.given_name, Person.name_order, Person.honorific
    ).where(Person.id.in_(person_ids))
    faces: dict[int, Face] = {}
    for person_id, family, given, order, honorific in session.execute(people):
        organisation, title = posts.get(person_id, ("", ""))
        faces[person_id] = Face(
            person_id=person_id,
            name=full_name(family, given, order),
            honorific=honorific,
            organisation=organisation,
            title=title,
        )
    return faces


def list_contacts(session: Session, person_ids: Collection[int]) -> dict[int, Contacts]:
    """Return real contacts by person id; people without any are left out."""
    rows = session.execute(
        select(
            InteractionParticipant.person_id,
            func.count(),
            func.max(Interaction.happened_on),
        )
        .join(Interaction, Interaction.id == InteractionParticipant.interaction_id)
        .where(InteractionParticipant.person_id.in_(person_ids), Interaction.kind.in_(REAL_CONTACT))
        .group_by(InteractionParticipant.person_id)
    )
    return {person_id: Contacts(count=count, last_on=last_on) for person_id, count, last_on in rows}


def get_reach(session: Session, person_id: int) -> Reach:
    """Return how one person can be reached; the preferred address counts before the first."""
    rows = session.execute(
        select(ContactPoint.kind, ContactPoint.value)
        .where(ContactPoint.person_id == person_id)
        .order_by(ContactPoint.preferred.desc(), ContactPoint.id)
    ).all()
    channels = [_CHANNELS[kind] for kind, _value in rows if kind in _CHANNELS]
    mails = (value for kind, value in rows if kind is ContactKind.MAIL)
    return Reach(channels=tuple(dict.fromkeys(channels)), mail=next(mails, ""))


def _posts(
    session: Session, person_ids: Collection[int], today: date
) -> dict[int, tuple[str, str]]:
    rows = session.execute(
        select(Position.person_id, Organisation.name, Position.title)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(
            Position.person_id.in_(person_ids),
            holding(Position.since, Position.until, today),
        )
        .order_by(Position.person_id, Position.represents.desc(), Position.id)
    )
    posts: dict[int, tuple[str, str]] = {}
    for person_id, organisation, title in rows:
        posts.setdefault(person_id, (organisation, title))
    return posts
