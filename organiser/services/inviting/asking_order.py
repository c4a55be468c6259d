"""The asking order of one programme: its candidates, and putting them into another order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Invitation, Person
from organiser.services.rows import load
from organiser.vocabulary import Stage
from organiser.wording import phrase

#: New places stand this far apart, so that somebody moved in between is all that is written.
_STEP = 1 << 16
#: So often somebody can be put right before the same person until room runs short.
_MOVES = 1 << 8


def next_place(session: Session, programme_id: int) -> int:
    """Return the place behind everybody in a programme."""
    query = select(func.max(Invitation.place)).where(Invitation.programme_id == programme_id)
    return (session.scalar(query) or 0) + _STEP


def new_candidate(
    session: Session, programme_id: int, person_id: int, reason: str = ""
) -> Invitation:
    """Put somebody at the end of the order and return the mapped invitation."""
    load(session, Person, person_id, phrase("This person is no longer in the book."))
    invitation = Invitation(
        programme_id=programme_id,
        person_id=person_id,
        place=next_place(session, programme_id),
        reason=reason,
    )
    session.add(invitation)
    session.flush()
    return invitation


def new_candidates(
    session: Session, programme_id: int, person_ids: Sequence[int], reason: str = ""
) -> list[Invitation]:
    """Put people at the end of the order, in the order given; return the mapped invitations."""
    known = set(session.scalars(select(Person.id).where(Person.id.in_(person_ids))))
    if not known.issuperset(person_ids):
        raise NotFound(phrase("This person is no longer in the book."))
    first = next_place(session, programme_id)
    new = [
        Invitation(programme_id=programme_id, person_id=person_id, place=place, reason=reason)
        for place, person_id in zip(count(first, _STEP), person_ids, strict=False)
    ]
    session.add_all(new)
    session.flush()
    return new


def put_at(
    session: Session, programme_id: int, invitation_ids: Sequence[int], position: int
) -> None:
    """Put candidates, in the order given, at a position among the others, counted from 0.

    A position beyond an end is that end. Where there is room between two places, only those who
    move are written; whoever was asked already stays where they are.
    """
    everybody = _list_places(session, programme_id)
    moved = set(invitation_ids)
    others = [row for row in everybody if row.is_candidate and row.invitation_id not in moved]
    position = max(0, min(position, len(others)))
    keys = [row.invitation_id for row in others]
    wanted = [*keys[:position], *invitation_ids, *keys[position:]]
    before = [row for row in everybody if row.is_candidate]
    pairs = zip(wanted, before, strict=True)
    changed = {key: row.place for key, row in pairs if key != row.invitation_id}
    staying = [row.place for row in everybody if row.invitation_id not in moved]
    room = _find_room(staying, [row.place for row in others], position, len(moved))
    if changed and room:
        changed = dict(zip(invitation_ids, room, strict=True))
    _write(session, changed)


@dataclass(frozen=True, slots=True)
class _Placed:
    invitation_id: int
    place: int
    is_candidate: bool


def _list_places(session: Session, programme_id: int) -> list[_Placed]:
    query = (
        select(Invitation.id, Invitation.place, Invitation.stage)
        .where(Invitation.programme_id == programme_id)
        .order_by(Invitation.place, Invitation.id)
    )
    return [
        _Placed(key, place, stage is Stage.CANDIDATE)
        for key, place, stage in session.execute(query)
    ]


def _find_room(
    taken: Sequence[int], candidates: Sequence[int], position: int, count: int
) -> list[int]:
    """Return free places right before the candidate at a position, or behind the last one.

    Nothing where they are too close together. `taken` has the places of all who stay, sorted.
    """
    if not candidates:
        return []
    if position < len(candidates):
        high = candidates[position]
        low = max((place for place in taken if place < high), default=high - (count + 1) * _STEP)
    else:
        low = candidates[-1]
        high = min((place for place in taken if place > low), default=low + (count + 1) * _STEP)
    apart = min((high - low) // (count + 1), _STEP // _MOVES)
    return [high - apart * left for left in range(count, 0, -1)] if apart else []


def _write(session: Session, places: Mapping[int, int]) -> None:
    for invitation in session.scalars(select(Invitation).where(Invitation.id.in_(places))):
        invitation.place = places[invitation.id]
