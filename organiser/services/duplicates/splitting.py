"""Splitting one person in two: what was two people's goes to whom it belongs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Interaction, InteractionParticipant, NotTheSame, Person
from organiser.services.checking import check_line
from organiser.services.duplicates.belongings import Belonging, list_belongings
from organiser.services.duplicates.merge_rules import PERSON_RULES, Rule
from organiser.services.people.people import load_person
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitDraft:
    """Who is split, the name of the new person, and which rows go to them, by table."""

    person_id: int
    family_name: str = ""
    given_name: str = ""
    family_reading: str = ""
    given_reading: str = ""
    going: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The rows of one table that may go to the new person."""

    table: str
    label: Phrase
    rows: tuple[Belonging, ...]


_NAMES = {
    "family_name": phrase("Family name"),
    "given_name": phrase("Given name"),
    "family_reading": phrase("Reading of the family name"),
    "given_reading": phrase("Reading of the given name"),
}
#: Notes about pairs are noted of the one that stays; a split says nothing about others.
_SHARED = tuple(rule for rule in PERSON_RULES if rule.mapped is not NotTheSame)


def list_shares(session: Session, person_id: int) -> tuple[Share, ...]:
    """Return all that may go to somebody else when a person is split; empty tables are left out."""
    load_person(session, person_id)
    shares = (
        Share(table=rule.table, label=rule.label, rows=list_belongings(session, rule, person_id))
        for rule in _SHARED
    )
    return tuple(share for share in shares if share.rows)


def check_split(draft: SplitDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for a name that cannot be kept."""
    if not draft.family_name.strip() and not draft.given_name.strip():
        raise InvalidInput(
            phrase("The name is empty. Please enter a family name or a given name."),
            field="family_name",
        )
    for name, words in _NAMES.items():
        check_line(getattr(draft, name), field=name, name=words)


def split_person(session: Session, draft: SplitDraft) -> int:
    """Add a second person and give them the rows named; return their id.

    What an invitation left on the timeline goes with it; the first keeps everything else. Raises
    `InvalidInput` with the field, or `NotFound`.
    """
    check_split(draft)
    first = load_person(session, draft.person_id)
    second = Person(
        **{name: getattr(draft, name) for name in _NAMES},
        name_order=first.name_order,
        honorific=first.honorific,
    )
    session.add(second)
    session.flush()
    for rule in _SHARED:
        for row in _going(session, rule, draft):
            for column in rule.columns:
                if getattr(row, column) == draft.person_id:
                    setattr(row, column, second.id)
    session.flush()
    return second.id


def _going(session: Session, rule: Rule, draft: SplitDraft) -> list[Any]:
    ids = {*draft.going.get(rule.table, ()), *_following(session, rule, draft)}
    if not ids:
        return []
    rows = session.scalars(select(rule.mapped).where(rule.mapped.id.in_(ids)))
    return [row for row in rows if _is_owned(row, rule, draft.person_id)]


def _following(session: Session, rule: Rule, draft: SplitDraft) -> Iterable[int]:
    """Return the person's part in what the invitations that go have left on the timeline."""
    invitations = draft.going.get("invitation", ())
    if rule.mapped is not InteractionParticipant or not invitations:
        return ()
    query = (
        select(InteractionParticipant.id)
        .join(Interaction, Interaction.id == InteractionParticipant.interaction_id)
        .where(Interaction.invitation_id.in_(invitations))
    )
    return session.scalars(query)


def _is_owned(row: Any, rule: Rule, person_id: int) -> bool:  # noqa: ANN401 - any mapped row
    return any(getattr(row, column) == person_id for column in rule.columns)
