"""Loading sessions of programmes, and what is refused of one that is off the record."""

from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Session as ProgrammeSession
from organiser.services.rows import load
from organiser.wording import phrase


def load_session(session: Session, session_id: int) -> ProgrammeSession:
    """Return a session's row, for writing services; raises `NotFound`."""
    missing = phrase("This session is no longer in the book.")
    return load(session, ProgrammeSession, session_id, missing)


def load_on_record(session: Session, session_id: int) -> ProgrammeSession:
    """Return a session's row if texts may be kept with it; raises `NotFound`, or `Refused`."""
    held = load_session(session, session_id)
    if held.off_the_record:
        raise Refused(
            phrase(
                "The session on {day} is off the record: only its date, its place and its people"
                " are kept. To keep more, put it back on the record first.",
                day=held.held_on,
            )
        )
    return held
