"""Invitations: the asking order, the ask of one person, and the answers.

Every function takes one invitation; none takes several people to ask.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Invitation
from organiser.services.checking import check_text
from organiser.services.inviting.asking_order import new_candidates, next_place, put_at
from organiser.services.inviting.invitation_checks import (
    check_answer,
    check_reply_by,
    usual_reply_by,
)
from organiser.services.inviting.invitation_steps import (
    last_step_on,
    load_invitation,
    name_of,
    overcome,
    require_approachable,
    require_candidate,
    require_step,
    take_step,
)
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft
from organiser.services.inviting.turns import find_hurdle, find_seat_hurdle
from organiser.services.programmes.carrying import carry_on
from organiser.services.programmes.programmes import load_programme, remove_invitation
from organiser.vocabulary import Stage
from organiser.wording import phrase


def add_candidates(
    session: Session,
    programme_id: int,
    person_ids: Sequence[int],
    *,
    first: bool = False,
    reason: str = "",
) -> tuple[int, ...]:
    """Put people into the asking order, in the order given; nobody is asked by this.

    They go to its end, or with `first` to its head. People already in the programme are left
    where they are. Return the ids of the new invitations.
    """
    load_programme(session, programme_id)
    known = select(Invitation.person_id).where(Invitation.programme_id == programme_id)
    present = set(session.scalars(known))
    absent = [person_id for person_id in dict.fromkeys(person_ids) if person_id not in present]
    new = [item.id for item in new_candidates(session, programme_id, absent, reason)]
    if first:
        put_at(session, programme_id, new, 0)
    return tuple(new)


def set_reason(session: Session, invitation_id: int, reason: str) -> None:
    """Keep why this person is invited."""
    check_text(reason, field="reason", name=phrase("The reason"))
    load_invitation(session, invitation_id).reason = reason


def set_aside(
    session: Session, invitation_id: int, reason: str = "", *, today: date, language: str = "ja"
) -> None:
    """Decide not to ask a candidate this time; the reason stays with the step."""
    check_text(reason, field="reason", name=phrase("The reason"))
    draft = AnswerDraft(stage=Stage.SET_ASIDE, given_on=today, words=reason, language=language)
    take_step(session, load_invitation(session, invitation_id), draft)


def take_back(session: Session, invitation_id: int, *, today: date, language: str = "ja") -> None:
    """Put someone who was set aside back into the order, at its end."""
    invitation = load_invitation(session, invitation_id)
    draft = AnswerDraft(stage=Stage.CANDIDATE, given_on=today, language=language)
    take_step(session, invitation, draft)
    invitation.place = next_place(session, invitation.programme_id)


def remove_candidate(session: Session, invitation_id: int) -> None:
    """Take someone out of a programme who was never asked; raises `Refused` afterwards."""
    invitation = load_invitation(session, invitation_id)
    if invitation.asked_on is not None:
        name = name_of(session, invitation)
        raise Refused(
            phrase("{person} has been asked and stays in the programme's course.", person=name)
        )
    remove_invitation(session, invitation)


def ask(session: Session, invitation_id: int, draft: AskDraft, *, today: date) -> None:
    """Record that this one person was asked today, in these words, and hold their seat.

    Raises `Refused` when the person does not wish to be approached, when it is not their turn and
    no reason is given, or when they were asked before; `InvalidInput` for a reply-by date that
    has passed.
    """
    invitation = load_invitation(session, invitation_id)
    programme = load_programme(session, invitation.programme_id)
    require_candidate(session, invitation)
    require_approachable(session, invitation)
    reply_by = draft.reply_by or usual_reply_by(today, programme)
    check_reply_by(reply_by, today=today)
    check_text(draft.words, field="words", name=phrase("The words"))
    hurdle = find_hurdle(session, invitation_id, today=today)
    overcome(invitation, hurdle, draft.override_reason, closed=programme.closed_on is not None)
    invitation.asked_on, invitation.reply_by = today, reply_by
    invitation.channel, invitation.words = draft.channel, draft.words
    step = AnswerDraft(
        stage=Stage.ASKED, given_on=today, channel=draft.channel, language=draft.language
    )
    take_step(session, invitation, step)


def record_answer(session: Session, invitation_id: int, draft: AnswerDraft, *, today: date) -> None:
    """Record what someone who was asked has answered.

    Raises `Refused` for a step that the stages do not know, or for a seat that is not there and
    no reason is given; `InvalidInput` for a day that cannot be.
    """
    invitation = load_invitation(session, invitation_id)
    check_answer(draft, last_step_on=last_step_on(session, invitation_id), today=today)
    require_step(session, invitation, draft.stage)
    hurdle = find_seat_hurdle(session, invitation_id, draft.stage, today=today)
    overcome(invitation, hurdle, draft.override_reason)
    take_step(session, invitation, draft)
    if draft.stage is Stage.NOT_THIS_TIME:
        carry_on(session, invitation_id, language=draft.language)
