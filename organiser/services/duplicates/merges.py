"""The merges a person or body has gone through, as the journal knows them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from organiser.models import Change, Organisation, Person
from organiser.services.duplicates.merging import Merge
from organiser.wording import Phrase, phrase

_PEOPLE = phrase("Merge {gone} into {kept}")
_BODIES = phrase("Merge the organisation {gone} into {kept}")


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeDone:
    """A merge in force: the action to take back, who went, and when."""

    change_id: int
    gone: str
    done_at: datetime


def merge_action(merge: Merge) -> Phrase:
    """Return the name of the action that merges two people, with the ids of both."""
    return Phrase(_PEOPLE.template, _values(merge))


def organisation_merge_action(merge: Merge) -> Phrase:
    """Return the name of the action that merges two organisations, with the ids of both."""
    return Phrase(_BODIES.template, _values(merge))


def list_merges(session: Session, person_id: int) -> tuple[MergeDone, ...]:
    """Return the merges in force that made others part of a person, the latest first."""
    return _list(session, _PEOPLE, Person, person_id)


def list_organisation_merges(session: Session, organisation_id: int) -> tuple[MergeDone, ...]:
    """Return the merges in force that made others part of an organisation, the latest first."""
    return _list(session, _BODIES, Organisation, organisation_id)


def _values(merge: Merge) -> tuple[tuple[str, object], ...]:
    names = {"gone": merge.gone_name, "kept": merge.kept_name}
    return tuple((names | {"gone_id": merge.gone_id, "kept_id": merge.kept_id}).items())


def _list(
    session: Session, action: Phrase, mapped: type[Person] | type[Organisation], kept_id: int
) -> tuple[MergeDone, ...]:
    name: Any = Change.action
    gone_id = name["values"]["gone_id"].as_integer()
    query = (
        select(Change.id, name["values"]["gone"].as_string(), Change.done_at)
        .where(
            Change.undone_order.is_(None),
            name["text"].as_string() == action.template,
            name["values"]["kept_id"].as_integer() == kept_id,
            # one who is back, by whatever way, needs no second return
            ~exists().where(mapped.id == gone_id),
        )
        .order_by(Change.id.desc())
    )
    return tuple(
        MergeDone(change_id=change_id, gone=gone, done_at=done_at.replace(tzinfo=UTC))
        for change_id, gone, done_at in session.execute(query)
    )
