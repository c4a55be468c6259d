"""Reminding one person of an ask, telling one person of a free seat, holding on for one person.

Each takes one invitation and keeps a seat for it until a new date to reply by.
"""

from datetime import date

from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import FollowUp, Invitation
from organiser.services.checking import check_text
from organiser.services.inviting.invitation_checks import check_reply_by, said_so, usual_reply_by
from organiser.services.inviting.invitation_steps import (
    leave_entry,
    load_invitation,
    name_of,
    overcome,
    require_approachable,
)
from organiser.services.inviting.invitation_values import FollowUpDraft
from organiser.services.inviting.seats import HOLDING, MAY_HOLD
from organiser.services.inviting.turns import find_hold_hurdle
from organiser.services.programmes.programmes import load_programme
from organiser.vocabulary import Channel, FollowUpKind, Stage, label
from organiser.wording import phrase


def remind(session: Session, invitation_id: int, draft: FollowUpDraft, *, today: date) -> None:
    """Record that one person was reminded today, in these words; hold their seat from now on.

    Raises `Refused` when no answer is awaited from them, when they do not wish to be approached or
    when their seat is gone and no reason is given; `InvalidInput` for a date that has passed.
    """
    invitation = load_invitation(session, invitation_id)
    _require_stage(session, invitation, HOLDING)
    _say_and_hold(session, invitation, draft, kind=FollowUpKind.REMINDED, today=today)


def offer_seat(session: Session, invitation_id: int, draft: FollowUpDraft, *, today: date) -> None:
    """Record that one person who waits was told today that a seat is free, and hold it for them.

    Raises `Refused` when they do not wait for a seat, when none is free or somebody comes first
    and no reason is given; `InvalidInput` for a date that has passed.
    """
    invitation = load_invitation(session, invitation_id)
    _require_stage(session, invitation, (Stage.WAITING,))
    _say_and_hold(session, invitation, draft, kind=FollowUpKind.OFFERED, today=today)


def hold_on(
    session: Session,
    invitation_id: int,
    reply_by: date | None = None,
    *,
    today: date,
    override_reason: str = "",
) -> None:
    """Go on holding the seat of one person without a word to them, by the programme's rule.

    Raises as `remind` does.
    """
    invitation = load_invitation(session, invitation_id)
    _require_stage(session, invitation, MAY_HOLD)
    day = _until(session, invitation, reply_by, today)
    if invitation.stage is Stage.WAITING and invitation.reply_by is None:
        raise Refused(
            phrase("No seat has been offered to {person} yet.", person=name_of(session, invitation))
        )
    _hold(session, invitation, day, reason=override_reason, today=today)
    session.add(
        FollowUp(
            invitation_id=invitation.id,
            kind=FollowUpKind.HELD_ON,
            noted_on=today,
            reply_by=day,
        )
    )


def find_usual_day(session: Session, invitation_id: int, *, today: date) -> date:
    """Return the date to reply by that a reminder gives by the programme's rule."""
    invitation = load_invitation(session, invitation_id)
    return usual_reply_by(today, load_programme(session, invitation.programme_id))


def find_asked_channel(session: Session, invitation_id: int) -> Channel | None:
    """Return the channel by which somebody was asked, nothing if none is noted."""
    return load_invitation(session, invitation_id).channel


def _say_and_hold(
    session: Session,
    invitation: Invitation,
    draft: FollowUpDraft,
    *,
    kind: FollowUpKind,
    today: date,
) -> None:
    require_approachable(session, invitation)
    check_text(draft.words, field="words", name=phrase("The words"))
    day = _until(session, invitation, draft.reply_by, today)
    _hold(session, invitation, day, reason=draft.override_reason, today=today)
    session.add(
        FollowUp(
            invitation_id=invitation.id,
            kind=kind,
            noted_on=today,
            reply_by=day,
            channel=draft.channel,
            words=draft.words,
        )
    )
    said = said_so(label(kind), draft.channel, draft.words).in_language(draft.language)
    leave_entry(session, invitation, said, happened_on=today)


def _until(session: Session, invitation: Invitation, reply_by: date | None, today: date) -> date:
    programme = load_programme(session, invitation.programme_id)
    if programme.closed_on is not None:
        raise Refused(phrase("The programme is closed. Reopen it to go on waiting for an answer."))
    day = reply_by or usual_reply_by(today, programme)
    check_reply_by(day, today=today)
    return day


def _hold(session: Session, invitation: Invitation, day: date, *, reason: str, today: date) -> None:
    overcome(invitation, find_hold_hurdle(session, invitation.id, today=today), reason)
    invitation.reply_by = day
    if invitation.stage is Stage.CONSIDERING:
        invitation.come_back_on = day


def _require_stage(session: Session, invitation: Invitation, stages: tuple[Stage, ...]) -> None:
    if invitation.stage not in stages:
        raise Refused(
            phrase(
                "{person} is at “{stage}”: no answer is awaited from them.",
                person=name_of(session, invitation),
                stage=label(invitation.stage),
            )
        )
