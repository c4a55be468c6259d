"""Joint projects: who carries them in which role, and what has come of them."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Contributor, Programme
from organiser.services.checking import check_line, check_text
from organiser.services.organisations.organisations import load_organisation
from organiser.services.people.people import load_person
from organiser.services.programmes.contributors import ContributorLine, list_contributors
from organiser.services.programmes.programmes import load_programme
from organiser.services.rows import load, read_values
from organiser.vocabulary import ContributorRole, ProgrammeKind
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerDraft:
    """A person or body in a project: in which role, and in words what they do."""

    person_id: int | None = None
    organisation_id: int | None = None
    role: ContributorRole = ContributorRole.PARTNER
    duty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What a joint project's page tells beside its steps."""

    aim: str = ""
    outcome: str = ""
    partners: tuple[ContributorLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectOfBody:
    """A programme that an organisation carries, and how."""

    programme_id: int
    programme: str
    kind: ProgrammeKind
    role: ContributorRole
    duty: str


def get_project(session: Session, programme_id: int) -> Project:
    """Return aim, outcome and partners of a project; raises `NotFound`."""
    programme = load_programme(session, programme_id)
    return Project(
        aim=programme.aim,
        outcome=programme.outcome,
        partners=list_contributors(session, programme_id),
    )


def list_projects_of(session: Session, organisation_id: int) -> tuple[ProjectOfBody, ...]:
    """Return the programmes that an organisation carries, the latest first."""
    query = (
        select(
            Programme.id.label("programme_id"),
            Programme.name.label("programme"),
            Programme.kind,
            Contributor.role,
            Contributor.duty,
        )
        .join(Programme, Programme.id == Contributor.programme_id)
        .where(Contributor.organisation_id == organisation_id)
        .order_by(Programme.id.desc(), Contributor.place, Contributor.id)
    )
    return read_values(session, query, ProjectOfBody)


def note_outcome(session: Session, programme_id: int, outcome: str) -> None:
    """Note in words what came of a programme; raises `InvalidInput`, `NotFound`."""
    check_text(outcome, field="outcome", name=phrase("The outcome"))
    load_programme(session, programme_id).outcome = outcome


def add_partner(session: Session, programme_id: int, draft: PartnerDraft) -> int:
    """Let a person or body carry a programme; return the row's id.

    Raises `InvalidInput` for nobody or for who has that role already, `NotFound` for who is gone.
    """
    load_programme(session, programme_id)
    if (draft.person_id is None) == (draft.organisation_id is None):
        raise InvalidInput(
            phrase("Nobody is chosen. Please choose a person or an organisation."), field="party"
        )
    if draft.person_id is not None:
        load_person(session, draft.person_id)
    if draft.organisation_id is not None:
        load_organisation(session, draft.organisation_id)
    _check(session, programme_id, draft, without=None)
    highest = select(func.max(Contributor.place)).where(Contributor.programme_id == programme_id)
    row = Contributor(
        programme_id=programme_id,
        role=draft.role,
        person_id=draft.person_id,
        organisation_id=draft.organisation_id,
        duty=draft.duty,
        place=(session.scalar(highest) or 0) + 1,
    )
    session.add(row)
    session.flush()
    return row.id


def change_partner(
    session: Session, contributor_id: int, *, role: ContributorRole, duty: str
) -> None:
    """Give a partner another role or duty; raises like `add_partner`."""
    row = _load(session, contributor_id)
    draft = PartnerDraft(
        person_id=row.person_id, organisation_id=row.organisation_id, role=role, duty=duty
    )
    _check(session, row.programme_id, draft, without=contributor_id)
    row.role = role
    row.duty = duty


def remove_partner(session: Session, contributor_id: int) -> None:
    """Let somebody carry a programme no more; their steps stay theirs. Raises `NotFound`."""
    session.delete(_load(session, contributor_id))


def _load(session: Session, contributor_id: int) -> Contributor:
    missing = phrase("This partner is not in the programme any more.")
    return load(session, Contributor, contributor_id, missing)


def _check(
    session: Session, programme_id: int, draft: PartnerDraft, *, without: int | None
) -> None:
    check_line(draft.duty, field="duty", name=phrase("The duty"))
    same = select(Contributor.id).where(
        Contributor.programme_id == programme_id,
        Contributor.role == draft.role,
        Contributor.person_id.is_not_distinct_from(draft.person_id),
        Contributor.organisation_id.is_not_distinct_from(draft.organisation_id),
        Contributor.id.is_distinct_from(without),
    )
    if session.scalar(same) is not None:
        raise InvalidInput(
            phrase("They have this role already. Please choose another one."), field="role"
        )
