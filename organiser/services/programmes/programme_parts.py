"""What belongs to a programme, kept in step with a draft: its conditions and its sessions."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import AgendaItem, Attendance, NextStep, ProgrammeCondition, Skill
from organiser.models import Session as ProgrammeSession
from organiser.services.programmes.programme_drafts import ConditionDraft, SessionDraft
from organiser.services.removing import remove_session
from organiser.services.rows import load, read_values
from organiser.services.sessions.attendances import find_move_hurdle, keep_in_step
from organiser.services.sessions.session_rows import load_on_record
from organiser.wording import phrase

_SESSION_FIELDS = ("held_on", "starts", "ends", "theme", "place", "link")


def list_conditions(session: Session, programme_id: int) -> tuple[ConditionDraft, ...]:
    """Return what a programme asks of those it invites, in the order of their adding."""
    query = (
        select(
            ProgrammeCondition.kind,
            ProgrammeCondition.weight,
            ProgrammeCondition.number_value,
            ProgrammeCondition.text_value,
            ProgrammeCondition.skill_id,
            Skill.name,
        )
        .outerjoin(Skill, Skill.id == ProgrammeCondition.skill_id)
        .where(ProgrammeCondition.programme_id == programme_id)
        .order_by(ProgrammeCondition.id)
    )
    return tuple(
        ConditionDraft(
            kind=kind,
            weight=weight,
            number_value=number,
            text_value=text,
            skill_id=skill_id,
            skill=skill or "",
        )
        for kind, weight, number, text, skill_id, skill in session.execute(query)
    )


def write_conditions(session: Session, programme_id: int, drafts: Sequence[ConditionDraft]) -> None:
    """Make the programme ask what the drafts say, and nothing else."""
    rows = session.scalars(
        select(ProgrammeCondition).where(ProgrammeCondition.programme_id == programme_id)
    )
    kept = {(row.kind, row.text_value, row.skill_id): row for row in rows}
    for draft in drafts:
        row = kept.pop((draft.kind, draft.text_value, draft.skill_id), None)
        if row is None:
            row = _new_condition(session, programme_id, draft)
        row.weight = draft.weight
        row.number_value = draft.number_value
    for row in kept.values():
        session.delete(row)


def list_sessions(session: Session, programme_id: int) -> tuple[SessionDraft, ...]:
    """Return the dates of a programme in their order."""
    query = (
        select(
            ProgrammeSession.id.label("session_id"),
            *(getattr(ProgrammeSession, field) for field in _SESSION_FIELDS),
        )
        .where(ProgrammeSession.programme_id == programme_id)
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
    )
    return read_values(session, query, SessionDraft)


def require_possible(
    session: Session, programme_id: int, drafts: Sequence[SessionDraft], *, today: date
) -> None:
    """Refuse a theme off the record, and moving into the future a date to which people came.

    Raises `Refused` for the one, `InvalidInput` for the other.
    """
    rows = session.scalars(
        select(ProgrammeSession).where(ProgrammeSession.programme_id == programme_id)
    )
    here = {row.id: row for row in rows}
    for draft in drafts:
        held = here.get(draft.session_id or 0)
        if held is None:
            continue
        if draft.theme:
            load_on_record(session, held.id)
        hurdle = find_move_hurdle(session, held, draft.held_on, today=today)
        if hurdle is not None:
            raise InvalidInput(hurdle, field="sessions")


def write_sessions(session: Session, programme_id: int, drafts: Sequence[SessionDraft]) -> None:
    """Make the programme's dates those of the drafts; a new one takes over the agenda it names.

    Raises `Refused` for a date that would go although something was recorded of it.
    """
    rows = session.scalars(
        select(ProgrammeSession).where(ProgrammeSession.programme_id == programme_id)
    )
    kept = {row.id: row for row in rows}
    changed = []
    for draft in drafts:
        row = kept.pop(draft.session_id, None) if draft.session_id is not None else None
        if row is None:
            row = ProgrammeSession(programme_id=programme_id, held_on=draft.held_on)
            session.add(row)
        for field in _SESSION_FIELDS:
            setattr(row, field, getattr(draft, field))
        if draft.session_id is not None and session.is_modified(row):
            changed.append(row)
        if draft.session_id is None and draft.agenda_of is not None:
            _take_over_agenda(session, row, draft.agenda_of)
    for row in kept.values():
        _require_blank(session, row)
        remove_session(session, row.id)
    for row in changed:
        keep_in_step(session, row)


def _new_condition(
    session: Session, programme_id: int, draft: ConditionDraft
) -> ProgrammeCondition:
    if draft.skill_id is not None:
        load(session, Skill, draft.skill_id, phrase("This skill is not in the book any more."))
    row = ProgrammeCondition(
        programme_id=programme_id,
        kind=draft.kind,
        text_value=draft.text_value,
        skill_id=draft.skill_id,
    )
    session.add(row)
    return row


def _take_over_agenda(session: Session, row: ProgrammeSession, source_id: int) -> None:
    session.flush()
    items = select(AgendaItem).where(AgendaItem.session_id == source_id)
    for item in session.scalars(items.order_by(AgendaItem.place, AgendaItem.id)).all():
        copied = AgendaItem(
            session_id=row.id,
            place=item.place,
            title=item.title,
            minutes=item.minutes,
            person_id=item.person_id,
            note=item.note,
        )
        session.add(copied)


def _require_blank(session: Session, row: ProgrammeSession) -> None:
    if session.scalar(select(Attendance.id).where(Attendance.session_id == row.id).limit(1)):
        raise Refused(
            phrase(
                "The session on {day} cannot be removed: its attendance has been recorded.",
                day=row.held_on,
            )
        )
    steps = session.scalar(select(NextStep.id).where(NextStep.session_id == row.id).limit(1))
    if row.minutes or row.decisions or steps is not None:
        raise Refused(
            phrase(
                "The session on {day} cannot be removed: minutes, decisions or next steps have"
                " been recorded.",
                day=row.held_on,
            )
        )
