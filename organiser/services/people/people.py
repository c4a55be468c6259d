"""Adding and changing people, with their picture, posts, contact points, addresses and tags."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import (
    Address,
    ContactPoint,
    FormerName,
    Organisation,
    Person,
    PersonTag,
    Photo,
    Position,
)
from organiser.services.organisations.organisations import (
    find_or_add_organisation,
    load_organisation,
)
from organiser.services.people.person_drafts import (
    COLUMNS,
    AddressDraft,
    ContactPointDraft,
    FormerNameDraft,
    PersonDraft,
    PhotoDraft,
    PositionDraft,
    check_person,
)
from organiser.services.rows import Values, keep_in_step, list_values, load, read_values, row_values
from organiser.wording import phrase


def add_person(session: Session, draft: PersonDraft, *, today: date) -> int:
    """Add a person with everything the draft says and return their id.

    Raises `InvalidInput` with the field for what cannot be kept.
    """
    check_person(draft, today=today)
    _check_introducer(session, draft.introduced_by_id, None)
    person = Person(**{name: getattr(draft, name) for name in COLUMNS})
    session.add(person)
    session.flush()
    _keep_rows(session, person.id, draft)
    return person.id


def change_person(session: Session, person_id: int, draft: PersonDraft, *, today: date) -> None:
    """Make a person what the draft says; rows the draft no longer has are removed.

    Raises `InvalidInput` with the field, or `NotFound`.
    """
    check_person(draft, today=today)
    person = load_person(session, person_id)
    _check_introducer(session, draft.introduced_by_id, person_id)
    for name in COLUMNS:
        setattr(person, name, getattr(draft, name))
    _keep_rows(session, person_id, draft)


def change_parts(
    session: Session,
    person_id: int,
    /,
    *,
    today: date,
    **parts: Any,  # noqa: ANN401
) -> None:
    """Make these attributes of a person's draft something else; all others stay as they are.

    Raises like `change_person`.
    """
    draft = replace(get_draft(session, person_id), **parts)
    change_person(session, person_id, draft, today=today)


def get_draft(session: Session, person_id: int) -> PersonDraft:
    """Return a person as a form shows them; raises `NotFound`."""
    person = load_person(session, person_id)
    owner = {"person_id": person_id}
    tags = select(PersonTag.tag).filter_by(**owner).order_by(PersonTag.id)
    return PersonDraft(
        **{name: getattr(person, name) for name in COLUMNS},
        former_names=list_values(session, FormerName, owner, FormerNameDraft),
        positions=_list_positions(session, person_id),
        contact_points=list_values(session, ContactPoint, owner, ContactPointDraft),
        addresses=list_values(session, Address, owner, AddressDraft),
        tags=tuple(session.scalars(tags)),
        photo=next(iter(list_values(session, Photo, owner, PhotoDraft)), None),
    )


def load_person(session: Session, person_id: int) -> Person:
    """Return a person's row, for writing services; raises `NotFound`."""
    return load(session, Person, person_id, phrase("This person is not in the book any more."))


def _check_introducer(session: Session, introducer_id: int | None, person_id: int | None) -> None:
    if introducer_id is None:
        return
    if introducer_id == person_id:
        raise InvalidInput(
            phrase("Nobody introduces themselves. Please choose another person."),
            field="introduced_by_id",
        )
    load_person(session, introducer_id)


def _keep_rows(session: Session, person_id: int, draft: PersonDraft) -> None:
    owner = {"person_id": person_id}
    keep_in_step(session, FormerName, owner, map(row_values, draft.former_names))
    keep_in_step(session, Position, owner, list(_position_values(session, draft.positions)))
    keep_in_step(session, ContactPoint, owner, map(row_values, draft.contact_points))
    keep_in_step(session, Address, owner, map(row_values, draft.addresses))
    _keep_tags(session, person_id, draft.tags)
    _keep_photo(session, person_id, draft.photo)


def _position_values(
    session: Session, positions: tuple[PositionDraft, ...]
) -> Iterator[tuple[int | None, Values]]:
    for position in positions:
        row_id, values = row_values(position)
        name = values.pop("organisation_name")
        if position.organisation_id is None:
            values["organisation_id"] = find_or_add_organisation(session, name)
        else:
            load_organisation(session, position.organisation_id)
        yield row_id, values


def _keep_tags(session: Session, person_id: int, tags: tuple[str, ...]) -> None:
    here = session.execute(
        select(PersonTag.tag, PersonTag.id).where(PersonTag.person_id == person_id)
    )
    ids = {row.tag: row.id for row in here}
    wanted = [(ids.get(tag), {"tag": tag}) for tag in dict.fromkeys(tags)]
    keep_in_step(session, PersonTag, {"person_id": person_id}, wanted)


def _keep_photo(session: Session, person_id: int, photo: PhotoDraft | None) -> None:
    here = session.scalar(select(Photo.id).where(Photo.person_id == person_id))
    wanted = []
    if photo is not None:
        wanted.append((here, {"content": photo.content, "media_type": photo.media_type}))
    keep_in_step(session, Photo, {"person_id": person_id}, wanted)


def _list_positions(session: Session, person_id: int) -> tuple[PositionDraft, ...]:
    query = (
        select(
            Position.id.label("row_id"),
            Position.organisation_id,
            Organisation.name.label("organisation_name"),
            Position.title,
            Position.department,
            Position.since,
            Position.until,
            Position.represents,
        )
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id == person_id)
        .order_by(Position.id)
    )
    return read_values(session, query, PositionDraft)
