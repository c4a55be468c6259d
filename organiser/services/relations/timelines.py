"""Reading what happened with a person, a body or a circle: only as much of it as is shown."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, extract, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from organiser.models import (
    Attachment,
    Circle,
    Interaction,
    InteractionParticipant,
    Organisation,
    Person,
)
from organiser.services.people.person_values import PersonName
from organiser.services.relations.timeline_outlines import (
    TimelineOutline,
    TimelineOwner,
    YearOfKind,
)
from organiser.services.relations.timeline_values import AttachmentLine, TimelineEntry
from organiser.text.names import full_name
from organiser.vocabulary import InteractionKind, NameOrder

Query = Select[*tuple[Any, ...]]
Owning = InstrumentedAttribute[int] | InstrumentedAttribute[int | None]

#: So much of a text is read at once: more than a folded entry ever shows.
BEGINNING_SIGNS = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which entries of a timeline are read: by year, by kind if any is named, so many at most."""

    year: int | None = None
    kinds: tuple[InteractionKind, ...] = ()
    limit: int = 1000


def get_outline(session: Session, owner: TimelineOwner) -> TimelineOutline:
    """Return how many entries of which kinds each year has, in one query."""
    column, key = _column_of(owner)
    rows = session.execute(_outline_query(column), {"owner": key})
    return TimelineOutline(
        parts=tuple(
            YearOfKind(year=number, kind=kind, count=count, first=first, last=last)
            for number, kind, count, first, last in rows
        )
    )


def list_entries(
    session: Session, owner: TimelineOwner, wanted: Wanted | None = None
) -> tuple[TimelineEntry, ...]:
    """Return entries newest first, long texts only by their beginnings, in three queries."""
    rows = _entries(session, owner, wanted or Wanted())
    keys = [row.id for row in rows]
    others = _others(session, keys, without=owner.person_id)
    files = list_attachments(session, keys)
    return tuple(_entry(row, others, files) for row in rows)


def get_text(session: Session, interaction_id: int) -> str:
    """Return the whole text of an entry, empty if the entry is gone."""
    text = session.scalar(select(Interaction.text).where(Interaction.id == interaction_id))
    return text or ""


def list_attachments(
    session: Session, interaction_ids: Collection[int]
) -> Mapping[int, Sequence[AttachmentLine]]:
    """Return the files attached to some entries, by entry, in the order of their adding."""
    found: dict[int, list[AttachmentLine]] = defaultdict(list)
    rows = session.execute(_attachments_query(), {"keys": list(interaction_ids)})
    for key, attachment_id, file_name, size_bytes, digest in rows:
        line = AttachmentLine(
            attachment_id=attachment_id, file_name=file_name, size_bytes=size_bytes, digest=digest
        )
        found[key].append(line)
    return found


# Putting these together takes longer than asking them: each is made once, with a gap for values.


@cache
def _attachments_query() -> Select[int, int, str, int, str]:
    return (
        select(
            Attachment.interaction_id,
            Attachment.id,
            Attachment.file_name,
            Attachment.size_bytes,
            Attachment.digest,
        )
        .where(Attachment.interaction_id.in_(bindparam("keys", expanding=True)))
        .order_by(Attachment.id)
    )


@cache
def _others_query() -> Select[int, int, str, str, NameOrder]:
    return (
        select(
            InteractionParticipant.interaction_id,
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(Person, Person.id == InteractionParticipant.person_id)
        .where(InteractionParticipant.interaction_id.in_(bindparam("keys", expanding=True)))
        .order_by(InteractionParticipant.id)
    )


@cache
def _outline_query(column: Owning) -> Query:
    day = Interaction.happened_on
    year = extract("year", day)
    query: Query = select(year, Interaction.kind, func.count(), func.min(day), func.max(day))
    return _of(column, query).group_by(year, Interaction.kind)


@cache
def _entries_query(column: Owning) -> Query:
    query: Query = (
        select(
            Interaction.id,
            Interaction.kind,
            Interaction.happened_on,
            func.substr(Interaction.text, 1, BEGINNING_SIGNS).label("text"),
            (func.length(Interaction.text) <= BEGINNING_SIGNS).label("is_whole"),
            Interaction.about,
            Interaction.sensitivity,
            Interaction.organisation_id,
            Organisation.name.label("organisation"),
            Interaction.circle_id,
            Circle.name.label("circle"),
            Interaction.invitation_id,
            Interaction.session_id,
            Interaction.stop_id,
        )
        .select_from(Interaction)
        .outerjoin(Organisation, Organisation.id == Interaction.organisation_id)
        .outerjoin(Circle, Circle.id == Interaction.circle_id)
    )
    newest = Interaction.happened_on.desc(), Interaction.id.desc()
    return (
        _of(column, query)
        .where(
            Interaction.happened_on.between(bindparam("first"), bindparam("last")),
            Interaction.kind.in_(bindparam("kinds", expanding=True)),
        )
        .order_by(*newest)
        .limit(bindparam("limit"))
    )


def _of(column: Owning, query: Query) -> Query:
    if column is InteractionParticipant.person_id:
        entry = InteractionParticipant.interaction_id
        query = query.join(InteractionParticipant, entry == Interaction.id)
    return query.where(column == bindparam("owner"))


def _column_of(owner: TimelineOwner) -> tuple[Owning, int | None]:
    """Return the column that names the owner of an entry, and the owner's id."""
    if owner.organisation_id is not None:
        return Interaction.organisation_id, owner.organisation_id
    if owner.circle_id is not None:
        return Interaction.circle_id, owner.circle_id
    return InteractionParticipant.person_id, owner.person_id


def _entries(session: Session, owner: TimelineOwner, wanted: Wanted) -> Sequence[Row[Any]]:
    column, key = _column_of(owner)
    values = {
        "owner": key,
        "first": date(wanted.year or date.min.year, 1, 1),
        "last": date(wanted.year or date.max.year, 12, 31),
        "kinds": wanted.kinds or tuple(InteractionKind),
        "limit": wanted.limit,
    }
    return session.execute(_entries_query(column), values).all()


def _others(
    session: Session, keys: Iterable[int], *, without: int | None
) -> Mapping[int, Sequence[PersonName]]:
    found: dict[int, list[PersonName]] = defaultdict(list)
    rows = session.execute(_others_query(), {"keys": list(keys)})
    for key, person_id, family, given, order in rows:
        if person_id != without:
            name = full_name(family, given, order)
            found[key].append(PersonName(person_id=person_id, name=name))
    return found


def _entry(
    row: Any,  # noqa: ANN401 - a row of the query above
    others: Mapping[int, Sequence[PersonName]],
    files: Mapping[int, Sequence[AttachmentLine]],
) -> TimelineEntry:
    return TimelineEntry(
        interaction_id=row.id,
        kind=row.kind,
        happened_on=row.happened_on,
        text=row.text,
        is_whole=bool(row.is_whole),
        about=row.about,
        sensitivity=row.sensitivity,
        organisation_id=row.organisation_id,
        organisation=row.organisation or "",
        circle_id=row.circle_id,
        circle=row.circle or "",
        others=tuple(others.get(row.id, ())),
        attachments=tuple(files.get(row.id, ())),
        is_own=row.invitation_id is None and row.session_id is None and row.stop_id is None,
    )
