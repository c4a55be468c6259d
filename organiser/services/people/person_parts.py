"""One contact point or address of a person by itself, and who else can be reached by it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import ContactPoint, Person
from organiser.services.people.people import change_parts, get_draft
from organiser.services.people.person_drafts import AddressDraft, ContactPointDraft
from organiser.services.people.person_values import PersonName
from organiser.text.names import full_name
from organiser.text.telephones import dialled
from organiser.vocabulary import ContactKind

RowDraft = TypeVar("RowDraft", ContactPointDraft, AddressDraft)

#: Contact points that are telephone numbers, WhatsApp's too.
NUMBERS = frozenset(
    {ContactKind.TELEPHONE, ContactKind.MOBILE, ContactKind.FAX, ContactKind.WHATSAPP}
)


def keep_contact_point(
    session: Session, person_id: int, point: ContactPointDraft, *, today: date
) -> None:
    """Change the contact point with the draft's id, or add one.

    A preferred one takes that mark from the others of its kind. Raises `InvalidInput` with a field
    like `contact_points.2.value`, or `NotFound` without the person.
    """
    points = _with_row(get_draft(session, person_id).contact_points, point)
    change_parts(session, person_id, today=today, contact_points=prefer_one(points, point))


def remove_contact_point(session: Session, person_id: int, row_id: int, *, today: date) -> None:
    """Take a contact point away; nothing happens if it is gone. Raises `NotFound`."""
    points = get_draft(session, person_id).contact_points
    left = tuple(point for point in points if point.row_id != row_id)
    change_parts(session, person_id, today=today, contact_points=left)


def keep_address(session: Session, person_id: int, address: AddressDraft, *, today: date) -> None:
    """Change the address with the draft's id, or add one; raises as for contact points."""
    addresses = _with_row(get_draft(session, person_id).addresses, address)
    change_parts(session, person_id, today=today, addresses=addresses)


def remove_address(session: Session, person_id: int, row_id: int, *, today: date) -> None:
    """Take an address away; nothing happens if it is gone. Raises `NotFound`."""
    addresses = get_draft(session, person_id).addresses
    left = tuple(address for address in addresses if address.row_id != row_id)
    change_parts(session, person_id, today=today, addresses=left)


def prefer_one(
    points: Sequence[ContactPointDraft], chosen: ContactPointDraft
) -> tuple[ContactPointDraft, ...]:
    """Return contact points of which `chosen`, if preferred, is the only such one of its kind."""
    if not chosen.preferred:
        return tuple(points)
    return tuple(
        replace(point, preferred=False)
        if point.kind is chosen.kind and point.preferred and point != chosen
        else point
        for point in points
    )


def find_sharers(
    session: Session,
    value: str,
    kind: ContactKind,
    *,
    among: Sequence[int],
    without: int | None = None,
) -> tuple[PersonName, ...]:
    """Return those of some people who have the same number, mail address or other contact point.

    Numbers count as the same when the same telephone rings, texts when they differ only in case.
    """
    wanted = _comparable(value, kind)
    query = (
        select(Person, ContactPoint.kind, ContactPoint.value)
        .join(ContactPoint, ContactPoint.person_id == Person.id)
        .where(Person.id.in_(among), Person.id != (without or 0))
        .order_by(Person.id)
    )
    names = {
        person.id: full_name(person.family_name, person.given_name, person.name_order)
        for person, other_kind, other in session.execute(query)
        if wanted and _comparable(other, other_kind) == wanted
    }
    return tuple(PersonName(person_id=key, name=name) for key, name in names.items())


def _comparable(value: str, kind: ContactKind) -> str:
    number = dialled(value) if kind in NUMBERS else ""
    return number or value.strip().casefold()


def _with_row(rows: Sequence[RowDraft], wanted: RowDraft) -> tuple[RowDraft, ...]:
    kept = {row.row_id: row for row in rows}
    place = wanted.row_id if wanted.row_id in kept else None
    return tuple((kept | {place: wanted}).values())
