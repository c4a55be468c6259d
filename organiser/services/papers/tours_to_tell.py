"""The tours of the next days of which somebody holds an older paper."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import PaperHolder, PaperIssue, Tour, TourDay

#: So many days before a tour its papers should be right.
TOLD_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class TourToTell:
    """A tour that comes or is under way, and who holds an older paper of it."""

    tour_id: int
    name: str
    first_day: date
    names: tuple[str, ...]


def list_tours_to_tell(session: Session, *, today: date, language: str) -> tuple[TourToTell, ...]:
    """Return the tours whose papers somebody has to be told about, the next one first."""
    first, last = func.min(TourDay.held_on), func.max(TourDay.held_on)
    is_out = (
        select(PaperHolder.id)
        .join(PaperIssue, PaperIssue.id == PaperHolder.issue_id)
        .where(PaperIssue.tour_id == Tour.id)
        .exists()
    )
    query = (
        select(Tour.id, Tour.name, first.label("first_day"))
        .join(TourDay, TourDay.tour_id == Tour.id)
        .where(is_out)
        .group_by(Tour.id)
        .having(last >= today, first <= today + timedelta(days=TOLD_DAYS))
        .order_by(first, Tour.id)
    )
    rows = session.execute(query).all()
    if not rows:
        return ()
    # All that papers are made of takes longer to import than the first screen to fill.
    from organiser.services.papers.old_holders import who_holds_old

    found = []
    for row in rows:
        holders = who_holds_old(session, row.id, today=today, language=language)
        names = tuple(holder.name for holder in holders)
        found.append(
            TourToTell(tour_id=row.id, name=row.name, first_day=row.first_day, names=names)
        )
    return tuple(one for one in found if one.names)
