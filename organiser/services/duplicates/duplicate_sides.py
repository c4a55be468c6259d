"""What is shown of each of two that look alike."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Address, ContactPoint, Organisation, Person, Position
from organiser.text.addresses import joined_place
from organiser.text.names import full_name
from organiser.text.romaji import kana_to_romaji
from organiser.vocabulary import Sensitivity, Sureness

#: The database takes so many ids in one question.
_AT_ONCE = 500
_CONTACTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of a pair: name, reading, where they belong, how they are reached.

    `sure_sound` is the reading as it sounds, empty while it is only guessed.
    """

    row_id: int
    name: str
    reading: str = ""
    belongs: str = ""
    reached: str = ""
    sure_sound: str = ""
    birthday: date | None = None


def list_person_sides(session: Session, person_ids: Collection[int]) -> dict[int, Side]:
    """Return what is shown of some people, by their ids."""
    return {side.row_id: side for part in _parts(person_ids) for side in _people(session, part)}


def list_body_sides(session: Session, organisation_ids: Collection[int]) -> dict[int, Side]:
    """Return what is shown of some organisations, by their ids."""
    parts = _parts(organisation_ids)
    return {side.row_id: side for part in parts for side in _bodies(session, part)}


def _people(session: Session, ids: list[int]) -> Iterator[Side]:
    posts: dict[int, list[str]] = defaultdict(list)
    query = (
        select(Position.person_id, Organisation.name, Position.title)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id.in_(ids))
        .order_by(Position.until.is_not(None), Position.id)
    )
    for person_id, body, title in session.execute(query):
        posts[person_id].append(f"{body} {title}".strip())
    reached: dict[int, list[str]] = defaultdict(list)
    # A list of others' pairs is no place for what only the organiser may read.
    points = select(ContactPoint.person_id, ContactPoint.value).where(
        ContactPoint.person_id.in_(ids), ContactPoint.sensitivity != Sensitivity.ME_ONLY
    )
    for person_id, value in session.execute(points.order_by(ContactPoint.id)):
        reached[person_id].append(value)
    for person in session.scalars(select(Person).where(Person.id.in_(ids))):
        readings = (person.family_reading, person.given_reading)
        sureness = {person.family_reading_sureness, person.given_reading_sureness}
        is_sure = all(readings) and sureness == {Sureness.SURE}
        yield Side(
            row_id=person.id,
            name=full_name(person.family_name, person.given_name, person.name_order),
            reading=" ".join(filter(None, readings)),
            belongs=posts[person.id][0] if posts[person.id] else "",
            reached=" · ".join(reached[person.id][:_CONTACTS]),
            sure_sound=kana_to_romaji(" ".join(readings)) if is_sure else "",
            birthday=person.birthday,
        )


def _bodies(session: Session, ids: list[int]) -> Iterator[Side]:
    places: dict[int | None, str] = {}
    query = select(Address.organisation_id, Address.prefecture, Address.municipality, Address.rest)
    for owner_id, *parts in session.execute(query.where(Address.organisation_id.in_(ids))):
        places.setdefault(owner_id, joined_place(*parts))
    for body in session.scalars(select(Organisation).where(Organisation.id.in_(ids))):
        yield Side(
            row_id=body.id,
            name=body.name,
            reading=body.reading,
            belongs=" ".join(filter(None, (body.branch, places.get(body.id, "")))),
            reached=" · ".join(filter(None, (body.telephone, body.website))),
        )


def _parts(ids: Collection[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for begin in range(0, len(ordered), _AT_ONCE):
        yield ordered[begin : begin + _AT_ONCE]
