"""One programme at a glance: who comes from where, what they can do, what is coming and open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from organiser.models import (
    AgendaItem,
    Expertise,
    Invitation,
    NextStep,
    Organisation,
    Person,
    Programme,
    ProgrammeCondition,
    Skill,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.programmes.programme_guests import Guest, count_guests, list_guests
from organiser.services.programmes.programmes import load_programme
from organiser.text.folding import fold
from organiser.text.names import full_name
from organiser.vocabulary import ConditionKind, Stage, Stance, Verdict

#: Who is to be reckoned with: those who come, those who may, those who wait.
PRESENT_STAGES = (Stage.ACCEPTED, Stage.ASKED, Stage.CONSIDERING, Stage.WAITING)

_BRINGS = (Stance.OFFERS, Stance.PASSES_ON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The people who have something in common: a body, a region, a skill.

    `accepted` and `awaited` are in asking order; `key` is the body's or the skill's id.
    """

    key: int | None
    name: str
    accepted: tuple[Guest, ...] = ()
    awaited: tuple[Guest, ...] = ()

    @property
    def people(self) -> tuple[Guest, ...]:
        """Return all of them, those who come first."""
        return (*self.accepted, *self.awaited)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillMix:
    """What those who come can do, the wanted first; `missing` are wanted skills nobody has."""

    brought: tuple[Share, ...]
    wanted: frozenset[int]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingSession:
    """The next session; `agenda_minutes` is nothing where no agenda is written."""

    session_id: int
    held_on: date
    starts: int | None
    ends: int | None
    theme: str
    place: str
    link: str
    off_the_record: bool
    agenda_minutes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStep:
    """A next step that is not done; `owner` is empty for the organiser's own and for nobody's."""

    step_id: int
    text: str
    due_on: date | None
    own: bool
    owner: str
    person_id: int | None
    organisation_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionLine:
    """What the programme asks of those it invites; `text` is a skill, a prefecture, a kind."""

    kind: ConditionKind
    weight: Verdict
    number: int | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A programme at a glance; `guests` are those of `PRESENT_STAGES` in asking order."""

    counts: dict[Stage, int]
    guests: tuple[Guest, ...]
    organisations: tuple[Share, ...]
    regions: tuple[Share, ...]
    skills: SkillMix
    next_session: ComingSession | None
    last_held_on: date | None
    open_steps: tuple[OpenStep, ...]
    conditions: tuple[ConditionLine, ...]

    @property
    def asked(self) -> int:
        """Return how many were asked, whatever came of it."""
        never = (Stage.CANDIDATE, Stage.SET_ASIDE)
        return sum(count for stage, count in self.counts.items() if stage not in never)

    def at(self, *stages: Stage) -> tuple[Guest, ...]:
        """Return the guests who stand at one of these stages."""
        return tuple(guest for guest in self.guests if guest.stage in stages)


def get_overview(session: Session, programme_id: int, *, today: date) -> Overview:
    """Return one programme at a glance; raises `NotFound`."""
    programme = load_programme(session, programme_id)
    guests = list_guests(session, programme_id, stages=PRESENT_STAGES, today=today)
    return Overview(
        counts=count_guests(session, programme_id),
        guests=guests,
        organisations=_shares(
            (guest, guest.organisation_id, guest.organisation) for guest in guests
        ),
        regions=_shares((guest, None, guest.region) for guest in guests),
        skills=_skills(session, programme, guests, today),
        next_session=_next_session(session, programme_id, today),
        last_held_on=_last_held_on(session, programme_id, today),
        open_steps=_open_steps(session, programme_id),
        conditions=_conditions(session, programme_id),
    )


def _shares(parts: Iterable[tuple[Guest, int | None, str]]) -> tuple[Share, ...]:
    """Group guests by a key and name: those with most accepted first, nameless ones last."""
    groups: dict[tuple[int | None, str], list[Guest]] = {}
    for guest, key, name in parts:
        if guest.stage is not Stage.WAITING:
            groups.setdefault((key, name), []).append(guest)
    shares = [
        Share(
            key=key,
            name=name,
            accepted=tuple(guest for guest in guests if guest.stage is Stage.ACCEPTED),
            awaited=tuple(guest for guest in guests if guest.stage is not Stage.ACCEPTED),
        )
        for (key, name), guests in groups.items()
    ]
    return tuple(sorted(shares, key=_by_weight))


def _by_weight(share: Share) -> tuple[bool, int, int, str]:
    return not share.name, -len(share.accepted), -len(share.awaited), share.name


def _skills(
    session: Session, programme: Programme, guests: Sequence[Guest], today: date
) -> SkillMix:
    coming = {guest.person_id: guest for guest in guests if guest.stage is Stage.ACCEPTED}
    accepted = select(Invitation.person_id).where(
        Invitation.programme_id == programme.id, Invitation.stage == Stage.ACCEPTED
    )
    rows = session.execute(
        select(Skill.id, Skill.name, Expertise.person_id)
        .join(Expertise, Expertise.skill_id == Skill.id)
        .where(
            Expertise.person_id.in_(accepted),
            Expertise.stance.in_(_BRINGS),
            or_(Expertise.valid_to.is_(None), Expertise.valid_to >= today),
        )
        .distinct()
    )
    wanted = _wanted_skills(session, programme)
    shares = _shares((coming[person_id], key, name) for key, name, person_id in rows)
    brought = {share.key for share in shares}
    return SkillMix(
        brought=tuple(sorted(shares, key=lambda share: share.key not in wanted)),
        wanted=frozenset(wanted),
        missing=tuple(sorted(name for key, name in wanted.items() if key not in brought)),
    )


def _wanted_skills(session: Session, programme: Programme) -> dict[int, str]:
    """Return the skills that conditions ask for, or that theme and aim name, with their names."""
    asked = set(
        session.scalars(
            select(ProgrammeCondition.skill_id).where(
                ProgrammeCondition.programme_id == programme.id,
                ProgrammeCondition.skill_id.is_not(None),
            )
        )
    )
    said = fold(f"{programme.theme}\n{programme.aim}")
    found = session.execute(select(Skill.id, Skill.name))
    return {key: name for key, name in found if key in asked or fold(name) in said}


def _next_session(session: Session, programme_id: int, today: date) -> ComingSession | None:
    row = session.execute(
        select(
            ProgrammeSession.id.label("session_id"),
            ProgrammeSession.held_on,
            ProgrammeSession.starts,
            ProgrammeSession.ends,
            ProgrammeSession.theme,
            ProgrammeSession.place,
            ProgrammeSession.link,
            ProgrammeSession.off_the_record,
            select(func.sum(AgendaItem.minutes))
            .where(AgendaItem.session_id == ProgrammeSession.id)
            .scalar_subquery()
            .label("agenda_minutes"),
        )
        .where(ProgrammeSession.programme_id == programme_id, ProgrammeSession.held_on >= today)
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
        .limit(1)
    ).first()
    return None if row is None else ComingSession(**row._asdict())


def _last_held_on(session: Session, programme_id: int, today: date) -> date | None:
    return session.scalar(
        select(func.max(ProgrammeSession.held_on)).where(
            ProgrammeSession.programme_id == programme_id, ProgrammeSession.held_on < today
        )
    )


def _open_steps(session: Session, programme_id: int) -> tuple[OpenStep, ...]:
    rows = session.execute(
        select(NextStep, Person, Organisation.name)
        .outerjoin(Person, Person.id == NextStep.person_id)
        .outerjoin(Organisation, Organisation.id == NextStep.organisation_id)
        .where(NextStep.programme_id == programme_id, NextStep.done_on.is_(None))
    )
    steps = [
        OpenStep(
            step_id=step.id,
            text=step.text,
            due_on=step.due_on,
            own=step.own,
            owner=_name(person) or body or "",
            person_id=step.person_id,
            organisation_id=step.organisation_id,
        )
        for step, person, body in rows
    ]
    return tuple(sorted(steps, key=lambda step: (step.due_on or date.max, step.step_id)))


def _conditions(session: Session, programme_id: int) -> tuple[ConditionLine, ...]:
    rows = session.execute(
        select(ProgrammeCondition, Skill.name)
        .outerjoin(Skill, Skill.id == ProgrammeCondition.skill_id)
        .where(ProgrammeCondition.programme_id == programme_id)
        .order_by(ProgrammeCondition.id)
    )
    return tuple(
        ConditionLine(
            kind=row.kind,
            weight=row.weight,
            number=row.number_value,
            text=skill or row.text_value,
        )
        for row, skill in rows
    )


def _name(person: Person | None) -> str:
    if person is None:
        return ""
    return full_name(person.family_name, person.given_name, person.name_order)
