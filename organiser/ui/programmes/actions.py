"""What the room does to the book, each under the name it has in the undo menu."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from organiser.services import removing
from organiser.services.inviting import follow_ups, invitations
from organiser.services.inviting.invitation_values import (
    AnswerDraft,
    AskDraft,
    FollowUpDraft,
    InvitationRow,
)
from organiser.services.programmes import programmes
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.ui.language import current_language
from organiser.ui.store import Store
from organiser.vocabulary import label
from organiser.wording import phrase


class Invited(Protocol):
    """One person in one programme."""

    @property
    def invitation_id(self) -> int:
        """Return the id of the invitation."""

    @property
    def name(self) -> str:
        """Return the name of the person."""


def add_programme(store: Store, draft: ProgrammeDraft) -> int:
    """Add a programme; return its id."""
    return store.do(
        phrase("Add the programme {programme}", programme=draft.name),
        programmes.add_programme,
        draft,
        language=current_language(),
    )


def change_programme(store: Store, programme_id: int, draft: ProgrammeDraft) -> None:
    """Change a programme."""
    store.do(
        phrase("Change the programme {programme}", programme=draft.name),
        programmes.change_programme,
        programme_id,
        draft,
        today=store.today(),
        language=current_language(),
    )


def close_programme(store: Store, programme_id: int, name: str) -> None:
    """Close a programme."""
    store.do(
        phrase("Close the programme {programme}", programme=name),
        programmes.close_programme,
        programme_id,
        today=store.today(),
    )


def reopen_programme(store: Store, programme_id: int, name: str) -> None:
    """Open a closed programme again."""
    store.do(
        phrase("Reopen the programme {programme}", programme=name),
        programmes.reopen_programme,
        programme_id,
    )


def remove_programme(store: Store, programme_id: int, name: str) -> None:
    """Remove a programme in which nobody was asked."""
    store.do(
        phrase("Remove the programme {programme}", programme=name),
        removing.remove_programme,
        programme_id,
    )


def carry_over(store: Store, programme_id: int, person_ids: Sequence[int], *, reason: str) -> None:
    """Put those carried over at the head of the order; nobody is asked by it."""
    store.do(
        phrase("Put those carried over first in the order"),
        invitations.add_candidates,
        programme_id,
        person_ids,
        first=True,
        reason=reason,
    )


def set_reason(store: Store, row: InvitationRow, reason: str) -> None:
    """Keep why somebody is invited."""
    store.do(
        phrase("Note why {person} is invited", person=row.name),
        invitations.set_reason,
        row.invitation_id,
        reason,
    )


def set_aside(store: Store, row: InvitationRow, reason: str) -> None:
    """Decide not to ask somebody this time."""
    store.do(
        phrase("Set {person} aside this time", person=row.name),
        invitations.set_aside,
        row.invitation_id,
        reason,
        today=store.today(),
        language=current_language(),
    )


def take_back(store: Store, row: InvitationRow) -> None:
    """Put somebody back into the order."""
    store.do(
        phrase("Put {person} back into the order", person=row.name),
        invitations.take_back,
        row.invitation_id,
        today=store.today(),
        language=current_language(),
    )


def remove_candidate(store: Store, row: InvitationRow) -> None:
    """Take somebody out of the programme who was never asked."""
    store.do(
        phrase("Take {person} out of the order", person=row.name),
        invitations.remove_candidate,
        row.invitation_id,
    )


def ask(store: Store, row: InvitationRow, draft: AskDraft) -> None:
    """Record that this one person was asked today."""
    store.do(
        phrase("Ask {person}", person=row.name),
        invitations.ask,
        row.invitation_id,
        draft,
        today=store.today(),
    )


def record_answer(store: Store, invited: Invited, draft: AnswerDraft) -> None:
    """Record what this one person answered."""
    store.do(
        phrase(
            "Record the answer of {person}: {stage}",
            person=invited.name,
            stage=label(draft.stage),
        ),
        invitations.record_answer,
        invited.invitation_id,
        draft,
        today=store.today(),
    )


def remind(store: Store, invited: Invited, draft: FollowUpDraft) -> None:
    """Record that this one person was reminded today."""
    store.do(
        phrase("Remind {person}", person=invited.name),
        follow_ups.remind,
        invited.invitation_id,
        draft,
        today=store.today(),
    )


def offer_seat(store: Store, invited: Invited, draft: FollowUpDraft) -> None:
    """Record that this one person was told today that a seat is free."""
    store.do(
        phrase("Tell {person} that a seat is free", person=invited.name),
        follow_ups.offer_seat,
        invited.invitation_id,
        draft,
        today=store.today(),
    )


def hold_on(store: Store, invited: Invited, until: date, *, reason: str = "") -> None:
    """Go on holding the seat of this one person."""
    store.do(
        phrase("Hold on for the answer of {person}", person=invited.name),
        follow_ups.hold_on,
        invited.invitation_id,
        until,
        today=store.today(),
        override_reason=reason,
    )
