"""The tours of the next days of which somebody holds an older paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import PaperHolder, PaperIssue, Tour, TourDay

if TYPE_CHECKING:
    from organiser.papers.held_papers import HeldPapers

#: So many days before a tour its papers should be right.
TOLD_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class TourGivenOut:
    """A tour that comes or is under way, of which somebody holds papers."""

    tour_id: int
    name: str
    first_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TourToTell(TourGivenOut):
    """Such a tour, and who holds an older paper of it."""

    names: tuple[str, ...]


def list_given_out(session: Session, *, today: date) -> tuple[TourGivenOut, ...]:
    """Return the tours of the next days whose papers somebody holds, the next one first."""
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
    return tuple(
        TourGivenOut(tour_id=row.id, name=row.name, first_day=row.first_day)
        for row in session.execute(query)
    )


def find_to_tell(
    tours: Iterable[tuple[TourGivenOut, "HeldPapers"]], language: str
) -> tuple[TourToTell, ...]:
    """Return those of the tours of which somebody has to be told what changed."""
    # All that papers are made of takes longer to import than the first screen to fill.
    from organiser.papers.held_papers import find_old

    found = (
        TourToTell(
            tour_id=tour.tour_id,
            name=tour.name,
            first_day=tour.first_day,
            names=tuple(holder.name for holder in find_old(held, language)),
        )
        for tour, held in tours
    )
    return tuple(one for one in found if one.names)
