"""What the order does to the book, each under the name it has in the undo menu; nobody is asked."""

from collections.abc import Sequence

from organiser.services.inviting import invitations, order_moves, proposals
from organiser.services.inviting.invitation_values import InvitationRow
from organiser.ui.language import current_language
from organiser.ui.store import Store
from organiser.wording import Phrase, phrase


def put_in(
    store: Store, programme_id: int, person_ids: Sequence[int], *, reason: str = ""
) -> tuple[int, ...]:
    """Put people at the end of the order, with the reason; return the new invitations."""
    if len(person_ids) == 1:
        name = store.people_page(person_ids)[0].name
        action = phrase("Put {person} into the order", person=name)
    else:
        action = phrase("Put {count} people into the order", count=len(person_ids))
    return store.do(
        action, invitations.add_candidates, programme_id, person_ids, reason=reason.strip()
    )


def move(store: Store, rows: Sequence[InvitationRow], position: int) -> None:
    """Move candidates to a position among the others, counted from 0."""
    store.do(_moving(rows), order_moves.move_candidates, _keys(rows), position)


def move_by(store: Store, rows: Sequence[InvitationRow], steps: int) -> None:
    """Move candidates some steps down the order, or up below zero."""
    store.do(_moving(rows), order_moves.move_candidates_by, _keys(rows), steps)


def move_after(store: Store, rows: Sequence[InvitationRow], other_id: int) -> None:
    """Move candidates right behind another one."""
    store.do(_moving(rows), order_moves.move_candidates_after, _keys(rows), other_id)


def leave_out(store: Store, programme_id: int, person_id: int, *, name: str, reason: str) -> None:
    """Decide not to ask somebody who was proposed to this programme."""
    store.do(
        phrase("Leave {person} out of this programme", person=name),
        proposals.leave_out,
        programme_id,
        person_id,
        reason=reason,
        today=store.today(),
        language=current_language(),
    )


def _moving(rows: Sequence[InvitationRow]) -> Phrase:
    if len(rows) == 1:
        return phrase("Move {person} in the order", person=rows[0].name)
    return phrase("Move {count} people in the order", count=len(rows))


def _keys(rows: Sequence[InvitationRow]) -> list[int]:
    return [row.invitation_id for row in rows]
