"""What giving out papers leaves on the timelines of those who got them.

Only what was handed over in person, or told by telephone, is a contact; the rest is a note.
"""

from datetime import date

from sqlalchemy.orm import Session

from organiser.models import Interaction, InteractionParticipant
from organiser.vocabulary import Channel, InteractionKind


def leave_given(
    session: Session,
    person_id: int,
    text: str,
    *,
    given_on: date,
    kind: InteractionKind,
    about: str,
) -> int:
    """Put one entry on somebody's timeline and return its id."""
    entry = Interaction(kind=kind, happened_on=given_on, text=text, about=about)
    entry.participants = [InteractionParticipant(person_id=person_id)]
    session.add(entry)
    session.flush()
    return entry.id


def given_kind(channel: Channel | None) -> InteractionKind:
    """Return what handing out a paper is by a channel."""
    return InteractionKind.MET if channel is Channel.FACE_TO_FACE else InteractionKind.NOTE


def told_kind(channel: Channel | None) -> InteractionKind:
    """Return what telling somebody is by a channel."""
    return InteractionKind.CALL if channel is Channel.TELEPHONE else given_kind(channel)
