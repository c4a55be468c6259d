"""One step of one invitation: what may be done with it, and what the step leaves in the book."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Answer, Interaction, InteractionParticipant, Invitation, Person
from organiser.services.checking import check_text
from organiser.services.inviting.invitation_checks import step_said
from organiser.services.inviting.invitation_values import AnswerDraft
from organiser.services.programmes.programmes import load_programme
from organiser.services.rows import load
from organiser.text.names import full_name
from organiser.vocabulary import TRANSITIONS, InteractionKind, Stage, label
from organiser.wording import Phrase, phrase


def load_invitation(session: Session, invitation_id: int) -> Invitation:
    """Return a mapped invitation, for writing services; raises `NotFound`."""
    missing = phrase("This invitation is no longer in the book.")
    return load(session, Invitation, invitation_id, missing)


def name_of(session: Session, invitation: Invitation) -> str:
    """Return the name of the person invited."""
    person = session.get_one(Person, invitation.person_id)
    return full_name(person.family_name, person.given_name, person.name_order)


def last_step_on(session: Session, invitation_id: int) -> date | None:
    """Return the day of the last step an invitation took, nothing before the first."""
    query = select(func.max(Answer.given_on)).where(Answer.invitation_id == invitation_id)
    return session.scalar(query)


def take_step(session: Session, invitation: Invitation, draft: AnswerDraft) -> None:
    """Take one step of the table; leave an answer, and an entry on the person's timeline."""
    require_step(session, invitation, draft.stage)
    session.add(
        Answer(
            invitation_id=invitation.id,
            from_stage=invitation.stage,
            to_stage=draft.stage,
            given_on=draft.given_on,
            channel=draft.channel,
            words=draft.words,
            come_back_on=draft.come_back_on,
        )
    )
    invitation.stage = draft.stage
    invitation.come_back_on = draft.come_back_on
    if draft.stage is Stage.WAITING:
        # Whoever waits has no date to reply by until a seat is offered to them.
        invitation.reply_by = None
    said = step_said(draft.stage, draft.channel, draft.words).in_language(draft.language)
    leave_entry(session, invitation, said, happened_on=draft.given_on)


def leave_entry(session: Session, invitation: Invitation, text: str, *, happened_on: date) -> None:
    """Put what was done or said about an invitation on the person's timeline."""
    entry = Interaction(
        kind=InteractionKind.INVITATION,
        happened_on=happened_on,
        text=text,
        about=load_programme(session, invitation.programme_id).name,
        invitation_id=invitation.id,
    )
    entry.participants = [InteractionParticipant(person_id=invitation.person_id)]
    session.add(entry)


def require_step(session: Session, invitation: Invitation, stage: Stage) -> None:
    """Refuse a step that the table does not know."""
    if stage not in TRANSITIONS[invitation.stage]:
        raise Refused(
            phrase(
                "{person} is at “{now}”: from there “{then}” is not possible.",
                person=name_of(session, invitation),
                now=label(invitation.stage),
                then=label(stage),
            )
        )


def require_candidate(session: Session, invitation: Invitation) -> None:
    """Refuse what is done only with those still to be asked."""
    if invitation.stage is not Stage.CANDIDATE:
        raise Refused(
            phrase(
                "{person} is no longer a candidate: {stage}.",
                person=name_of(session, invitation),
                stage=label(invitation.stage),
            )
        )


def require_approachable(session: Session, invitation: Invitation) -> None:
    """Refuse to approach somebody who does not wish it."""
    person = session.get_one(Person, invitation.person_id)
    if person.do_not_approach:
        raise Refused(
            phrase(
                "{person} does not wish to be approached and is not asked.",
                person=name_of(session, invitation),
            )
        )


def overcome(
    invitation: Invitation, hurdle: Phrase | None, reason: str, *, closed: bool = False
) -> None:
    """Keep the reason to do something in spite of a hurdle, beside earlier ones.

    Raises `Refused` without a reason, and in a closed programme whatever the reason.
    """
    if hurdle is None:
        return
    check_text(reason, field="override_reason", name=phrase("The reason"))
    if closed:
        raise Refused(hurdle)
    if not reason.strip():
        raise Refused(
            phrase("{hurdle} Give a reason if it is to be done all the same.", hurdle=hurdle)
        )
    invitation.override_reason = "\n".join(filter(None, (invitation.override_reason, reason)))
