"""Ties that are noted by hand, between people and organisations: add, change, end, remove."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Organisation, Person, Relationship
from organiser.services.checking import check_span, check_text
from organiser.services.people.person_values import Party
from organiser.services.relations.tie_words import BOTH_WAYS, tie_sentence
from organiser.services.rows import load
from organiser.text.names import full_name
from organiser.vocabulary import RelationshipKind
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationshipDraft:
    """How the first stands to the second; `until` is the day on which it ended."""

    kind: RelationshipKind
    first: Party
    second: Party
    since: date | None = None
    until: date | None = None
    note: str = ""


def check_relationship(draft: RelationshipDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_span(draft.since, draft.until, field="until")
    check_text(draft.note, field="note", name=phrase("The note"))
    if _same(draft.first, draft.second):
        raise InvalidInput(
            phrase("Nobody can be tied to themselves. Please choose someone else."), field="second"
        )


def add_relationship(session: Session, draft: RelationshipDraft, *, today: date) -> int:
    """Note how two stand to each other and return the tie's id.

    Raises `InvalidInput` with the field, `NotFound` for somebody who is gone, or `Refused` while
    the same tie between the two is still open.
    """
    tie = Relationship(kind=draft.kind)
    _fill(session, tie, draft, today=today)
    session.add(tie)
    session.flush()
    return tie.id


def change_relationship(
    session: Session, relationship_id: int, draft: RelationshipDraft, *, today: date
) -> None:
    """Make a tie what the draft says; raises like `add_relationship`."""
    _fill(session, _load(session, relationship_id), draft, today=today)


def end_relationship(session: Session, relationship_id: int, *, today: date) -> None:
    """Let a tie end today: it counts no more and is told among the past ones.

    Raises `NotFound`, or `Refused` for one that is still to begin.
    """
    tie = _load(session, relationship_id)
    if tie.since is not None and tie.since > today:
        raise Refused(
            phrase(
                "This tie begins only on {since} and cannot end before. Remove it instead.",
                since=tie.since,
            )
        )
    tie.until = today


def remove_relationship(session: Session, relationship_id: int) -> None:
    """Take a tie out of the book as if it had never been noted; raises `NotFound`."""
    session.delete(_load(session, relationship_id))


def get_draft(session: Session, relationship_id: int) -> RelationshipDraft:
    """Return a tie as a form shows it, with the names; raises `NotFound`."""
    tie = _load(session, relationship_id)
    return RelationshipDraft(
        kind=tie.kind,
        first=get_party(session, tie.first_person_id, tie.first_organisation_id),
        second=get_party(session, tie.second_person_id, tie.second_organisation_id),
        since=tie.since,
        until=tie.until,
        note=tie.note,
    )


def get_party(session: Session, person_id: int | None, organisation_id: int | None) -> Party:
    """Return a person, or else an organisation, with the name; raises `NotFound`."""
    if person_id is not None:
        person = load(
            session, Person, person_id, phrase("This person is not in the book any more.")
        )
        name = full_name(person.family_name, person.given_name, person.name_order)
        return Party(person_id=person_id, name=name)
    missing = phrase("This organisation is not in the book any more.")
    body = load(session, Organisation, organisation_id or 0, missing)
    return Party(organisation_id=organisation_id, name=body.name)


def open_on(today: date) -> ColumnElement[bool]:
    """Return the condition that a tie counts today; on the day it ends it counts no more."""
    return or_(Relationship.until.is_(None), Relationship.until > today)


def _fill(session: Session, tie: Relationship, draft: RelationshipDraft, *, today: date) -> None:
    check_relationship(draft)
    first = get_party(session, draft.first.person_id, draft.first.organisation_id)
    second = get_party(session, draft.second.person_id, draft.second.organisation_id)
    if draft.until is None or draft.until > today:
        _check_single(session, draft, (first, second), but_for=tie.id, today=today)
    tie.kind = draft.kind
    tie.first_person_id, tie.first_organisation_id = first.person_id, first.organisation_id
    tie.second_person_id, tie.second_organisation_id = second.person_id, second.organisation_id
    tie.since, tie.until, tie.note = draft.since, draft.until, draft.note


def _check_single(
    session: Session,
    draft: RelationshipDraft,
    pair: tuple[Party, Party],
    *,
    but_for: int | None,
    today: date,
) -> None:
    """Refuse the same kind between the same two while one is open."""
    ways = [_reads(*pair)]
    if draft.kind not in BOTH_WAYS:
        ways.append(_reads(*reversed(pair)))
    query = select(Relationship.id).where(
        Relationship.kind == draft.kind, open_on(today), or_(*ways)
    )
    if any(found != but_for for found in session.scalars(query)):
        told = tie_sentence(draft.kind, pair[0].name, pair[1].name)
        raise Refused(
            phrase(
                "“{tie}” is noted already and still open. Change that entry, or end it first.",
                tie=told,
            )
        )


def _reads(first: Party, second: Party) -> ColumnElement[bool]:
    return and_(
        Relationship.first_person_id.is_not_distinct_from(first.person_id),
        Relationship.first_organisation_id.is_not_distinct_from(first.organisation_id),
        Relationship.second_person_id.is_not_distinct_from(second.person_id),
        Relationship.second_organisation_id.is_not_distinct_from(second.organisation_id),
    )


def _same(one: Party, other: Party) -> bool:
    return (one.person_id, one.organisation_id) == (other.person_id, other.organisation_id)


def _load(session: Session, relationship_id: int) -> Relationship:
    return load(
        session,
        Relationship,
        relationship_id,
        phrase("This tie is not in the book any more."),
    )
