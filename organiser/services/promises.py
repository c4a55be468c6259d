"""Promises that are still open."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Promise
from organiser.services.person_values import PromiseLine
from organiser.services.rows import read_values
from organiser.vocabulary import PromiseState


def list_promises(session: Session, person_id: int) -> tuple[PromiseLine, ...]:
    """Return the open promises to and of a person, by the day they are due, the rest last."""
    query = (
        select(Promise.side, Promise.text, Promise.due_on)
        .where(Promise.person_id == person_id, Promise.state == PromiseState.OPEN)
        .order_by(Promise.due_on.is_(None), Promise.due_on, Promise.id)
    )
    return read_values(session, query, PromiseLine)
