"""Moving candidates in the asking order, one or several together, in few writes."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import NotFound, Refused
from organiser.models import Invitation
from organiser.services.inviting.asking_order import put_at
from organiser.vocabulary import Stage
from organiser.wording import phrase


@dataclass(frozen=True, slots=True)
class _Order:
    """The candidates of a programme by their invitations, in asking order."""

    programme_id: int
    keys: Sequence[int]


def move_candidates(session: Session, invitation_ids: Sequence[int], position: int) -> None:
    """Move candidates to a position among the others, counted from 0.

    They stay in the order in which they stand. A position beyond an end is that end. Raises
    `Refused` for somebody who is no longer a candidate.
    """
    order = _order(session, invitation_ids)
    _move(session, order, set(invitation_ids), position)


def move_candidates_by(session: Session, invitation_ids: Sequence[int], steps: int) -> None:
    """Move candidates some steps down the order, or up for a negative number.

    Those who do not stand together close up to the one who goes ahead.
    """
    order = _order(session, invitation_ids)
    moved = set(invitation_ids)
    places = [place for place, key in enumerate(order.keys) if key in moved]
    leader = places[0] if steps < 0 else places[-1]
    ahead = sum(key not in moved for key in order.keys[:leader])
    _move(session, order, moved, ahead + steps)


def move_candidates_after(session: Session, invitation_ids: Sequence[int], other_id: int) -> None:
    """Move candidates right behind another one, who stays."""
    order = _order(session, [*invitation_ids, other_id])
    moved = set(invitation_ids) - {other_id}
    others = [key for key in order.keys if key not in moved]
    _move(session, order, moved, others.index(other_id) + 1)


def _order(session: Session, invitation_ids: Sequence[int]) -> _Order:
    """Return the candidates of the programme of these invitations, who must all be among them."""
    programme_id = session.scalar(
        select(Invitation.programme_id).where(Invitation.id == invitation_ids[0])
    )
    if programme_id is None:
        raise NotFound(phrase("This invitation is no longer in the book."))
    query = (
        select(Invitation.id)
        .where(Invitation.programme_id == programme_id, Invitation.stage == Stage.CANDIDATE)
        .order_by(Invitation.place, Invitation.id)
    )
    keys = session.scalars(query).all()
    if not set(keys).issuperset(invitation_ids):
        raise Refused(phrase("Somebody chosen here is no longer a candidate. Please choose again."))
    return _Order(programme_id, keys)


def _move(session: Session, order: _Order, moved: set[int], position: int) -> None:
    together = [key for key in order.keys if key in moved]
    put_at(session, order.programme_id, together, position)
