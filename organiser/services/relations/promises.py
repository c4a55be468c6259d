"""Promises both ways: what the organiser owes people, and what they were promised."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Person, Promise
from organiser.services.checking import (
    check_filled,
    check_line,
    check_not_future,
    check_text,
)
from organiser.services.people.people import load_person
from organiser.services.people.person_values import PromiseLine
from organiser.services.rows import load, read_values
from organiser.text.names import full_name
from organiser.vocabulary import PromiseSide, PromiseState
from organiser.wording import phrase

_LINE: tuple[Any, ...] = (
    Promise.id.label("promise_id"),
    Promise.side,
    Promise.text,
    Promise.since,
    Promise.due_on,
    Promise.state,
    Promise.closed_on,
    Promise.outcome,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseDraft:
    """Who promised what, on which day, and until when; no day means whenever it suits."""

    side: PromiseSide = PromiseSide.MINE
    text: str = ""
    since: date
    due_on: date | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuePromise:
    """An open promise with whom it is; `days_left` is below zero when it is overdue."""

    promise_id: int
    person_id: int
    name: str
    side: PromiseSide
    text: str
    due_on: date | None
    days_left: int | None


def list_promises(session: Session, person_id: int) -> tuple[PromiseLine, ...]:
    """Return the open promises to and of a person, by the day they are due, the rest last."""
    query = (
        select(*_LINE)
        .where(Promise.person_id == person_id, Promise.state == PromiseState.OPEN)
        .order_by(Promise.due_on.is_(None), Promise.due_on, Promise.id)
    )
    return read_values(session, query, PromiseLine)


def list_closed_promises(session: Session, person_id: int) -> tuple[PromiseLine, ...]:
    """Return the promises to and of a person that were kept or eased, the latest first."""
    query = (
        select(*_LINE)
        .where(Promise.person_id == person_id, Promise.state != PromiseState.OPEN)
        .order_by(Promise.closed_on.desc(), Promise.id.desc())
    )
    return read_values(session, query, PromiseLine)


def list_due_promises(session: Session, *, today: date) -> tuple[DuePromise, ...]:
    """Return all open promises by the day they are due, those without a day last."""
    rows = session.execute(
        select(
            Promise.id,
            Promise.person_id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
            Promise.side,
            Promise.text,
            Promise.due_on,
        )
        .join(Person, Person.id == Promise.person_id)
        .where(Promise.state == PromiseState.OPEN)
        .order_by(Promise.due_on.is_(None), Promise.due_on, Promise.id)
    )
    return tuple(
        DuePromise(
            promise_id=row.id,
            person_id=row.person_id,
            name=full_name(row.family_name, row.given_name, row.name_order),
            side=row.side,
            text=row.text,
            due_on=row.due_on,
            days_left=None if row.due_on is None else (row.due_on - today).days,
        )
        for row in rows
    )


def check_promise(draft: PromiseDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("What was promised")
    check_filled(draft.text, field="text", name=name)
    check_line(draft.text, field="text", name=name)
    check_text(draft.outcome, field="outcome", name=phrase("The outcome"))
    check_not_future(draft.since, today=today, field="since", name=phrase("The day of the promise"))
    if draft.due_on is not None and draft.due_on < draft.since:
        raise InvalidInput(
            phrase(
                "It is due on {due}, before it was promised on {since}."
                " Please change one of the two days.",
                due=draft.due_on,
                since=draft.since,
            ),
            field="due_on",
        )


def add_promise(session: Session, person_id: int, draft: PromiseDraft, *, today: date) -> int:
    """Note a promise to or of a person and return its id; raises `InvalidInput`, `NotFound`."""
    check_promise(draft, today=today)
    load_person(session, person_id)
    promise = Promise(
        person_id=person_id,
        side=draft.side,
        text=draft.text,
        since=draft.since,
        due_on=draft.due_on,
    )
    session.add(promise)
    session.flush()
    return promise.id


def change_promise(session: Session, promise_id: int, draft: PromiseDraft, *, today: date) -> None:
    """Make a promise what the draft says; it stays open or closed. Raises like `add_promise`."""
    check_promise(draft, today=today)
    promise = _load(session, promise_id)
    promise.side = draft.side
    promise.text = draft.text
    promise.since = draft.since
    promise.due_on = draft.due_on
    promise.outcome = draft.outcome


def close_promise(
    session: Session, promise_id: int, state: PromiseState, *, outcome: str = "", today: date
) -> None:
    """Note that a promise was kept, or that one was released from it, and what came of it.

    Raises `NotFound`, `InvalidInput` for the outcome, or `Refused` if it is closed already.
    """
    check_text(outcome, field="outcome", name=phrase("The outcome"))
    promise = _load(session, promise_id)
    if promise.state is not PromiseState.OPEN:
        raise Refused(phrase("This promise is closed already. Open it again to change that."))
    promise.state = state
    promise.closed_on = today
    promise.outcome = outcome


def reopen_promise(session: Session, promise_id: int) -> None:
    """Make a promise open again; what came of it stays noted. Raises `NotFound`."""
    promise = _load(session, promise_id)
    promise.state = PromiseState.OPEN
    promise.closed_on = None


def postpone_promise(session: Session, promise_id: int, due_on: date | None) -> None:
    """Give a promise another due day, or none; raises `NotFound`, `InvalidInput`."""
    promise = _load(session, promise_id)
    draft = PromiseDraft(side=promise.side, text=promise.text, since=promise.since, due_on=due_on)
    check_promise(draft, today=promise.since)
    promise.due_on = due_on


def remove_promise(session: Session, promise_id: int) -> None:
    """Take a promise out of the book; raises `NotFound`."""
    session.delete(_load(session, promise_id))


def get_draft(session: Session, promise_id: int) -> PromiseDraft:
    """Return a promise as a form shows it; raises `NotFound`."""
    promise = _load(session, promise_id)
    return PromiseDraft(
        side=promise.side,
        text=promise.text,
        since=promise.since,
        due_on=promise.due_on,
        outcome=promise.outcome,
    )


def _load(session: Session, promise_id: int) -> Promise:
    return load(session, Promise, promise_id, phrase("This promise is not in the book any more."))
