"""The asking order of one programme: its candidates, and putting them into another order."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Invitation, Person
from organiser.services.rows import load
from organiser.vocabulary import Stage
from organiser.wording import phrase


def list_candidates(session: Session, programme_id: int) -> list[Invitation]:
    """Return the mapped invitations of those still to be asked, in asking order."""
    query = (
        select(Invitation)
        .where(Invitation.programme_id == programme_id, Invitation.stage == Stage.CANDIDATE)
        .order_by(Invitation.place, Invitation.id)
    )
    return list(session.scalars(query))


def last_place(session: Session, programme_id: int) -> int:
    """Return the last place that anybody has in a programme, 0 if there is nobody."""
    query = select(func.max(Invitation.place)).where(Invitation.programme_id == programme_id)
    return session.scalar(query) or 0


def new_candidate(
    session: Session, programme_id: int, person_id: int, reason: str = ""
) -> Invitation:
    """Put somebody at the end of the order and return the mapped invitation."""
    load(session, Person, person_id, phrase("This person is no longer in the book."))
    invitation = Invitation(
        programme_id=programme_id,
        person_id=person_id,
        place=last_place(session, programme_id) + 1,
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
    last = last_place(session, programme_id)
    new = [
        Invitation(programme_id=programme_id, person_id=person_id, place=place, reason=reason)
        for place, person_id in enumerate(person_ids, start=last + 1)
    ]
    session.add_all(new)
    session.flush()
    return new


def put_in_order(invitations: Sequence[Invitation]) -> None:
    """Give these invitations their own places anew, in the order given."""
    places = sorted(invitation.place for invitation in invitations)
    for invitation, place in zip(invitations, places, strict=True):
        invitation.place = place


def put_first(session: Session, programme_id: int, first: Sequence[Invitation]) -> None:
    """Put some of the candidates before all others, in the order given."""
    moved = {invitation.id for invitation in first}
    others = [item for item in list_candidates(session, programme_id) if item.id not in moved]
    put_in_order([*first, *others])
