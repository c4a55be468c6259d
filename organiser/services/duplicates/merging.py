"""Merging two people, or two bodies, into one: field by field, with everything of both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Base, FormerName, Person, Photo, Rhythm
from organiser.services.duplicates.belongings import Belonging, list_belongings
from organiser.services.duplicates.merge_fields import (
    ORGANISATION_FIELDS,
    PERSON_FIELDS,
    PHOTO,
    RHYTHM,
    Choice,
    FieldPair,
    find_own_row,
    list_organisation_fields,
    list_person_fields,
    take_fields,
)
from organiser.services.duplicates.merge_joins import BELOW, IN_LINE, joined_text
from organiser.services.duplicates.merge_moves import matched_rows, move_rows
from organiser.services.duplicates.merge_rules import ORGANISATION_RULES, PERSON_RULES, Rule
from organiser.services.organisations.organisations import load_organisation
from organiser.services.people.people import load_person
from organiser.text.names import full_name
from organiser.wording import Phrase, phrase


class OtherName(StrEnum):
    """What becomes of the name that the merged person or body does not bear."""

    FORMER = "former name"
    FURTHER = "further name"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeDraft:
    """Who is kept, who goes, whose value of which field is taken; others as `get_merge` proposes.

    Of an organisation any other name than a dropped one is written below the notes.
    """

    kept_id: int
    gone_id: int
    choices: Mapping[str, Choice] = field(default_factory=dict)
    other_name: OtherName = OtherName.FORMER


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPair:
    """The rows of one table on both sides; `joined` of the second say what the first say too."""

    label: Phrase
    kept: tuple[Belonging, ...]
    gone: tuple[Belonging, ...]
    joined: int

    def together(self) -> int:
        """Return how many there are after the merge."""
        return len(self.kept) + len(self.gone) - self.joined


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Both sides as they are, before anything is merged; lists that are empty are left out."""

    kept_id: int
    gone_id: int
    kept_name: str
    gone_name: str
    fields: tuple[FieldPair, ...]
    lists: tuple[ListPair, ...]


def get_merge(session: Session, kept_id: int, gone_id: int) -> Merge:
    """Return two people side by side; raises `NotFound`, or `Refused` for one and the same."""
    kept, gone = _two(session, load_person, kept_id, gone_id)
    return Merge(
        kept_id=kept_id,
        gone_id=gone_id,
        kept_name=_person_name(kept),
        gone_name=_person_name(gone),
        fields=list_person_fields(session, kept, gone),
        lists=_list_pairs(session, PERSON_RULES, kept_id, gone_id),
    )


def get_organisation_merge(session: Session, kept_id: int, gone_id: int) -> Merge:
    """Return two bodies side by side; raises like `get_merge`."""
    kept, gone = _two(session, load_organisation, kept_id, gone_id)
    return Merge(
        kept_id=kept_id,
        gone_id=gone_id,
        kept_name=kept.name,
        gone_name=gone.name,
        fields=list_organisation_fields(session, kept, gone),
        lists=_list_pairs(session, ORGANISATION_RULES, kept_id, gone_id),
    )


def merge_people(session: Session, draft: MergeDraft) -> int:
    """Make one person of two and return the id of the one who is kept; the other row is removed.

    Everything that points at the other points at the one kept; see `merge_rules`. Raises like
    `get_merge`.
    """
    kept, gone = _two(session, load_person, draft.kept_id, draft.gone_id)
    pairs = list_person_fields(session, kept, gone)
    names = {(person.family_name, person.given_name) for person in (kept, gone)}
    _take_own_rows(session, draft, pairs)
    leftover = move_rows(session, PERSON_RULES, draft.kept_id, draft.gone_id)
    take_fields(kept, gone, PERSON_FIELDS, pairs, draft.choices)
    kept.notes = _with_leftover(kept.notes, leftover)
    for parts in sorted(names - {(kept.family_name, kept.given_name)}):
        _keep_name(session, kept, parts, draft.other_name)
    _remove(session, gone)
    return draft.kept_id


def merge_organisations(session: Session, draft: MergeDraft) -> int:
    """Make one body of two and return the id of the one that is kept, as `merge_people` does."""
    kept, gone = _two(session, load_organisation, draft.kept_id, draft.gone_id)
    pairs = list_organisation_fields(session, kept, gone)
    names = {kept.name, gone.name}
    leftover = move_rows(session, ORGANISATION_RULES, draft.kept_id, draft.gone_id)
    take_fields(kept, gone, ORGANISATION_FIELDS, pairs, draft.choices)
    if draft.other_name is not OtherName.DROPPED:
        leftover += sorted(names - {kept.name})
    kept.notes = _with_leftover(kept.notes, leftover)
    _remove(session, gone)
    return draft.kept_id


def _list_pairs(
    session: Session, rules: tuple[Rule, ...], kept_id: int, gone_id: int
) -> tuple[ListPair, ...]:
    pairs = []
    for rule in rules:
        if rule.mapped in (Photo, Rhythm):
            continue
        kept = list_belongings(session, rule, kept_id)
        gone = list_belongings(session, rule, gone_id)
        joined = _count_joined(session, rule, kept_id, gone_id)
        if kept or gone:
            pairs.append(ListPair(label=rule.label, kept=kept, gone=gone, joined=joined))
    return tuple(pairs)


def _count_joined(session: Session, rule: Rule, kept_id: int, gone_id: int) -> int:
    matched = matched_rows(session, rule, kept_id, gone_id)
    return sum(ours is not None for _row, ours in matched)


def _take_own_rows(session: Session, draft: MergeDraft, pairs: tuple[FieldPair, ...]) -> None:
    """Put the chosen photo and wanted gap into the row of the one who is kept, or take it away."""
    chosen = {pair.name: draft.choices.get(pair.name, pair.proposed) for pair in pairs}
    ids = draft.kept_id, draft.gone_id
    photos = [find_own_row(session, Photo, person_id) for person_id in ids]
    rhythms = [find_own_row(session, Rhythm, person_id) for person_id in ids]
    for rule, (ours, theirs) in ((PHOTO, photos), (RHYTHM, rhythms)):
        is_theirs = chosen[rule.name] is Choice.GONE
        if ours is not None and theirs is not None:
            for name in rule.companions if is_theirs else ():
                setattr(ours, name, getattr(theirs, name))
        elif unwanted := ours if is_theirs else theirs:
            session.delete(unwanted)
    session.flush()


def _keep_name(session: Session, kept: Person, parts: tuple[str, str], use: OtherName) -> None:
    family, given = parts
    if use is OtherName.FORMER:
        same = {"person_id": kept.id, "family_name": family, "given_name": given}
        if session.scalars(select(FormerName.id).filter_by(**same)).first() is None:
            session.add(FormerName(person_id=kept.id, family_name=family, given_name=given))
    elif use is OtherName.FURTHER:
        written = full_name(family, given, kept.name_order)
        kept.further_names = joined_text(kept.further_names, written, between=IN_LINE)


def _with_leftover(notes: str, leftover: list[str]) -> str:
    for text in leftover:
        notes = joined_text(notes, text, between=BELOW)
    return notes


def _remove(session: Session, gone: Base) -> None:
    session.flush()
    session.delete(gone)
    session.flush()


def _two(
    session: Session, load: Callable[[Session, int], Any], kept_id: int, gone_id: int
) -> tuple[Any, Any]:
    if kept_id == gone_id:
        raise Refused(phrase("Both are one and the same. Choose another one to merge with."))
    return load(session, kept_id), load(session, gone_id)


def _person_name(person: Person) -> str:
    return full_name(person.family_name, person.given_name, person.name_order)
