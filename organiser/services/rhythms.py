"""How often the organiser wants to be in touch with people."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Rhythm
from organiser.services.person_values import Gap


def list_gaps(session: Session) -> dict[int, Gap]:
    """Return the wanted gaps by person; people without a rhythm are not in it."""
    query = select(
        Rhythm.person_id, Rhythm.wanted, Rhythm.worst, Rhythm.unit, Rhythm.paused_until
    ).where(Rhythm.person_id.is_not(None))
    return {
        person_id: Gap(wanted=wanted, worst=worst, unit=unit, paused_until=paused)
        for person_id, wanted, worst, unit, paused in session.execute(query)
        if person_id is not None
    }
