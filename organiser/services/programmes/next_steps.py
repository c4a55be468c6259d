"""Next steps of programmes and their sessions: who does what until when, and what came of it."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import NextStep, Organisation, Person, Programme
from organiser.models import Session as ProgrammeSession
from organiser.services.checking import check_filled, check_line, check_not_future
from organiser.services.organisations.organisations import load_organisation
from organiser.services.people.people import load_person
from organiser.services.programmes.programmes import load_programme
from organiser.services.programmes.step_values import Owner, StepDraft, StepLine, StepsPage
from organiser.services.rows import load
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder
from organiser.wording import phrase

#: So many days ahead the organiser's own steps are said to be due.
SOON_DAYS = 7


def get_steps(session: Session, programme_id: int, *, session_id: int | None = None) -> StepsPage:
    """Return the steps of a programme with those of its sessions, or of one session alone.

    Open ones come by the day they are due, those without a day last; of those done the latest is
    first. Raises `NotFound`.
    """
    load_programme(session, programme_id)
    which = NextStep.programme_id == programme_id
    off_the_record = False
    if session_id is not None:
        which = NextStep.session_id == session_id
        off_the_record = _load_session(session, programme_id, session_id).off_the_record
    lines = _lines(session, which)
    done = [line for line in lines if line.is_done]
    done.sort(key=lambda line: (line.done_on or date.min, line.step_id), reverse=True)
    return StepsPage(
        open=tuple(line for line in lines if not line.is_done),
        done=tuple(done),
        off_the_record=off_the_record,
    )


def list_steps_of(session: Session, person_id: int) -> tuple[StepLine, ...]:
    """Return the open steps that a person has to do in any programme, by the day they are due."""
    return _lines(session, and_(NextStep.person_id == person_id, NextStep.done_on.is_(None)))


def list_due_steps(session: Session, *, today: date) -> tuple[StepLine, ...]:
    """Return the organiser's own steps due soon or overdue, and those of others overdue."""
    soon = today + timedelta(days=SOON_DAYS)
    due = or_(
        and_(NextStep.own, NextStep.due_on <= soon),
        and_(NextStep.own.is_(False), NextStep.due_on < today),
    )
    return _lines(session, and_(NextStep.done_on.is_(None), due))


def check_step(draft: StepDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("What is to be done")
    check_filled(draft.text, field="text", name=name)
    check_line(draft.text, field="text", name=name)


def add_step(
    session: Session, programme_id: int, draft: StepDraft, *, session_id: int | None = None
) -> int:
    """Note what is to be done in a programme, or after one of its sessions; return its id.

    Raises `InvalidInput`, `NotFound` for what is gone, `Refused` for a session off the record.
    """
    check_step(draft)
    if draft.owner.is_nobody:
        raise _needs_owner()
    load_programme(session, programme_id)
    if session_id is not None:
        _refuse_off_the_record(_load_session(session, programme_id, session_id))
    _require_owner(session, draft.owner)
    highest = select(func.max(NextStep.place)).where(NextStep.programme_id == programme_id)
    step = NextStep(
        programme_id=programme_id,
        session_id=session_id,
        text=draft.text,
        place=(session.scalar(highest) or 0) + 1,
        own=draft.owner.own,
        person_id=draft.owner.person_id,
        organisation_id=draft.owner.organisation_id,
        due_on=draft.due_on,
    )
    session.add(step)
    session.flush()
    return step.id


def change_step(session: Session, step_id: int, draft: StepDraft) -> None:
    """Make a step what the draft says; it stays open or done. Raises like `add_step`.

    A step that has lost its owner may stay without one.
    """
    check_step(draft)
    step = _load(session, step_id)
    if step.session_id is not None:
        _refuse_off_the_record(_load_session(session, step.programme_id, step.session_id))
    if draft.owner.is_nobody and (step.own or step.person_id or step.organisation_id):
        raise _needs_owner()
    _require_owner(session, draft.owner)
    step.text = draft.text
    step.own = draft.owner.own
    step.person_id = draft.owner.person_id
    step.organisation_id = draft.owner.organisation_id
    step.due_on = draft.due_on


def put_off_step(session: Session, step_id: int, due_on: date | None) -> None:
    """Give a step another due day, or none; raises `NotFound`."""
    _load(session, step_id).due_on = due_on


def finish_step(
    session: Session, step_id: int, *, done_on: date, today: date, outcome: str = ""
) -> None:
    """Note on which day a step was done, and in a line what came of it.

    A step that is done already gets this day and outcome. Raises `NotFound`, `InvalidInput`.
    """
    check_line(outcome, field="outcome", name=phrase("The outcome"))
    name = phrase("The day on which it was done")
    check_not_future(done_on, today=today, field="done_on", name=name)
    step = _load(session, step_id)
    step.done_on = done_on
    step.outcome = outcome


def reopen_step(session: Session, step_id: int) -> None:
    """Make a step one that is still to be done; its outcome stays noted. Raises `NotFound`."""
    _load(session, step_id).done_on = None


def remove_step(session: Session, step_id: int) -> None:
    """Take a step out of the book; raises `NotFound`."""
    session.delete(_load(session, step_id))


def _load(session: Session, step_id: int) -> NextStep:
    return load(session, NextStep, step_id, phrase("This step is not in the book any more."))


def _load_session(session: Session, programme_id: int, session_id: int) -> ProgrammeSession:
    missing = phrase("This session is not in the book any more.")
    found = load(session, ProgrammeSession, session_id, missing)
    if found.programme_id != programme_id:
        raise NotFound(missing)
    return found


def _refuse_off_the_record(found: ProgrammeSession) -> None:
    if found.off_the_record:
        raise Refused(
            phrase(
                "The session on {day} is off the record: only its date and people are kept."
                " Note the step with the programme instead.",
                day=found.held_on,
            )
        )


def _needs_owner() -> InvalidInput:
    return InvalidInput(
        phrase("Nobody is named who does it. Please choose yourself or someone else."),
        field="owner",
    )


def _require_owner(session: Session, owner: Owner) -> None:
    if owner.person_id is not None:
        load_person(session, owner.person_id)
    if owner.organisation_id is not None:
        load_organisation(session, owner.organisation_id)


def _lines(session: Session, which: ColumnElement[bool]) -> tuple[StepLine, ...]:
    query = (
        select(
            NextStep,
            Programme.name.label("programme"),
            ProgrammeSession.held_on,
            Person.family_name.label("family"),
            Person.given_name.label("given"),
            func.coalesce(Person.name_order, NameOrder.FAMILY_FIRST).label("order"),
            Organisation.name.label("organisation"),
        )
        .join(Programme, Programme.id == NextStep.programme_id)
        .outerjoin(ProgrammeSession, ProgrammeSession.id == NextStep.session_id)
        .outerjoin(Person, Person.id == NextStep.person_id)
        .outerjoin(Organisation, Organisation.id == NextStep.organisation_id)
        .where(which)
        .order_by(NextStep.due_on.is_(None), NextStep.due_on, NextStep.place, NextStep.id)
    )
    return tuple(_line(row) for row in session.execute(query))


def _line(row: Any) -> StepLine:  # noqa: ANN401 - a row of `_lines`
    step: NextStep = row.NextStep
    return StepLine(
        step_id=step.id,
        programme_id=step.programme_id,
        programme=row.programme,
        text=step.text,
        owner=Owner(
            own=step.own,
            person_id=step.person_id,
            organisation_id=step.organisation_id,
            name=row.organisation or full_name(row.family or "", row.given or "", row.order),
        ),
        due_on=step.due_on,
        done_on=step.done_on,
        outcome=step.outcome,
        session_id=step.session_id,
        session_on=row.held_on,
    )
