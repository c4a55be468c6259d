"""A person's whole timeline in one call, for tests that look at what was left on it."""

from sqlalchemy.orm import Session

from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timeline_values import TimelineEntry
from organiser.services.relations.timelines import list_entries


def list_timeline(session: Session, person_id: int) -> tuple[TimelineEntry, ...]:
    """Return everything that happened with a person, newest first."""
    return list_entries(session, TimelineOwner(person_id=person_id))
