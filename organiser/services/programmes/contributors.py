"""Who carries a programme: hosts, co-hosts, helpers and partners, each a person or a body."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Contributor, Organisation, Person
from organiser.services.checking import check_line
from organiser.services.rows import keep_in_step
from organiser.text.names import full_name
from organiser.vocabulary import ContributorRole, label
from organiser.wording import phrase

#: Who invites to a programme, and is thanked as its host.
HOSTING = (ContributorRole.HOST, ContributorRole.CO_HOST)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributorDraft:
    """One who carries a programme, as its form shows them: a person or a body.

    `duty` is what they do, in words. `name` is how they are called; it is shown and not kept.
    """

    role: ContributorRole = ContributorRole.HOST
    person_id: int | None = None
    organisation_id: int | None = None
    duty: str = ""
    name: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributorLine:
    """One who carries a programme, with their name; a person or a body."""

    contributor_id: int
    role: ContributorRole
    person_id: int | None
    organisation_id: int | None
    name: str
    duty: str


def list_contributors(session: Session, programme_id: int) -> tuple[ContributorLine, ...]:
    """Return who carries a programme: hosts first, in each role in the organiser's order."""
    rows = session.execute(
        select(Contributor, Person, Organisation.name)
        .outerjoin(Person, Person.id == Contributor.person_id)
        .outerjoin(Organisation, Organisation.id == Contributor.organisation_id)
        .where(Contributor.programme_id == programme_id)
        .order_by(Contributor.place, Contributor.id)
    )
    roles = list(ContributorRole)
    lines = [_line(row, person, body) for row, person, body in rows]
    return tuple(sorted(lines, key=lambda line: roles.index(line.role)))


def list_drafts(session: Session, programme_id: int) -> tuple[ContributorDraft, ...]:
    """Return who carries a programme as its form shows them."""
    return tuple(
        ContributorDraft(
            role=line.role,
            person_id=line.person_id,
            organisation_id=line.organisation_id,
            duty=line.duty,
            name=line.name,
        )
        for line in list_contributors(session, programme_id)
    )


def check_contributors(drafts: Sequence[ContributorDraft]) -> None:
    """Raise `InvalidInput` for a row of nobody, or somebody twice in one role."""
    seen: set[tuple[ContributorRole, int | None, int | None]] = set()
    for draft in drafts:
        check_line(draft.duty, field="contributors", name=phrase("The duty"))
        if (draft.person_id is None) == (draft.organisation_id is None):
            raise InvalidInput(
                phrase(
                    "Please choose a person or an organisation as “{role}”, or remove the row.",
                    role=label(draft.role),
                ),
                field="contributors",
            )
        key = draft.role, draft.person_id, draft.organisation_id
        if key in seen:
            raise InvalidInput(
                phrase(
                    "{name} stands there twice as “{role}”. Please remove one.",
                    name=draft.name,
                    role=label(draft.role),
                ),
                field="contributors",
            )
        seen.add(key)


def write_contributors(
    session: Session, programme_id: int, drafts: Sequence[ContributorDraft]
) -> None:
    """Make the programme carried by those of the drafts, in their order."""
    rows = session.scalars(select(Contributor).where(Contributor.programme_id == programme_id))
    here = {(row.role, row.person_id, row.organisation_id): row.id for row in rows}
    keep_in_step(
        session,
        Contributor,
        {"programme_id": programme_id},
        [
            (
                here.get((draft.role, draft.person_id, draft.organisation_id)),
                {
                    "role": draft.role,
                    "person_id": draft.person_id,
                    "organisation_id": draft.organisation_id,
                    "duty": draft.duty,
                    "place": place,
                },
            )
            for place, draft in enumerate(drafts)
        ],
    )


def _line(row: Contributor, person: Person | None, body: str | None) -> ContributorLine:
    name = body or ""
    if person is not None:
        name = full_name(person.family_name, person.given_name, person.name_order)
    return ContributorLine(
        contributor_id=row.id,
        role=row.role,
        person_id=row.person_id,
        organisation_id=row.organisation_id,
        name=name,
        duty=row.duty,
    )
