"""The entries on a person's timeline that thanks and feedback leave: one person, one channel."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Interaction, InteractionParticipant, Invitation, Thanks
from organiser.services.people.acquaintance import get_reach
from organiser.vocabulary import Channel, InteractionKind

_WRITTEN = InteractionKind.MESSAGE
_KINDS = {
    Channel.TELEPHONE: InteractionKind.CALL,
    Channel.FACE_TO_FACE: InteractionKind.MET,
    Channel.LETTER: InteractionKind.LETTER,
}


def leave_entry(
    session: Session,
    person_id: int,
    text: str,
    *,
    happened_on: date,
    channel: Channel | None,
    about: str = "",
) -> None:
    """Put what was said to, or by, one person on their timeline."""
    entry = Interaction(kind=contact_kind(channel), happened_on=happened_on, text=text, about=about)
    entry.participants = [InteractionParticipant(person_id=person_id)]
    session.add(entry)


def contact_kind(channel: Channel | None) -> InteractionKind:
    """Return which kind of contact a channel makes; one that is not known counts as writing."""
    return _WRITTEN if channel is None else _KINDS.get(channel, _WRITTEN)


def usual_channel(session: Session, person_id: int) -> Channel | None:
    """Return by which channel one reaches a person.

    It is that of the last thanks, else of the last ask, else the preferred contact point's.
    """
    thanked = (
        select(Thanks.channel)
        .where(Thanks.person_id == person_id, Thanks.channel.is_not(None))
        .order_by(Thanks.given_on.desc(), Thanks.id.desc())
        .limit(1)
    )
    asked = (
        select(Invitation.channel)
        .where(Invitation.person_id == person_id, Invitation.channel.is_not(None))
        .order_by(Invitation.asked_on.desc(), Invitation.id.desc())
        .limit(1)
    )
    used = session.scalar(thanked) or session.scalar(asked)
    return used or next(iter(get_reach(session, person_id).channels), None)
