"""What is coming: sessions of programmes and tours of the next weeks, with their cautions."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import Invitation, Programme, Tour, TourDay
from organiser.models import Session as ProgrammeSession
from organiser.services.tours.own_tours import is_own_tour_day
from organiser.vocabulary import ConflictLevel, ProgrammeKind, Stage
from organiser.wording import Phrase

if TYPE_CHECKING:
    from organiser.touring.itinerary import Itinerary

_BY_WEIGHT = (ConflictLevel.ERROR, ConflictLevel.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One session or tour that is coming, or a tour that is under way.

    It opens as the tour where there is a `tour_id`, otherwise as the programme. `starts` is a
    minute of the day, nothing while it is not known; `capacity` nothing without a limit. Of
    `visits` hosts `confirmed` have agreed. `cautions` counts errors and warnings; `worst` is the
    weight of the heaviest and `caution` the first sentence of that weight.
    """

    first_day: date
    last_day: date
    starts: int | None
    title: str
    theme: str
    kind: ProgrammeKind
    programme_id: int | None
    tour_id: int | None
    accepted: int
    capacity: int | None
    confirmed: int = 0
    visits: int = 0
    cautions: int = 0
    worst: ConflictLevel | None = None
    caution: Phrase | None = None


def list_coming(session: Session, today: date, *, days: int = 30) -> tuple[Coming, ...]:
    """Return what happens from today until `days` days from now, in the order of time.

    Sessions of closed programmes are left out; tours are not, for they take place all the same. A
    session on a day of its programme's own tour is that tour, and named once.
    """
    until = today + timedelta(days=days)
    found = [*_sessions(session, today, until), *_tours(session, today, until)]
    return tuple(sorted(found, key=_by_time))


def _by_time(row: Coming) -> tuple[date, bool, int, str]:
    return row.first_day, row.starts is None, row.starts or 0, row.title


def _sessions(session: Session, today: date, until: date) -> list[Coming]:
    accepted = (
        select(func.count(Invitation.id))
        .where(Invitation.programme_id == Programme.id, Invitation.stage == Stage.ACCEPTED)
        .scalar_subquery()
    )
    query = (
        select(ProgrammeSession, Programme, accepted)
        .join(Programme, Programme.id == ProgrammeSession.programme_id)
        .where(
            Programme.closed_on.is_(None),
            ProgrammeSession.held_on.between(today, until),
            ~is_own_tour_day(),
        )
    )
    return [
        Coming(
            first_day=held.held_on,
            last_day=held.held_on,
            starts=held.starts,
            title=programme.name,
            theme=held.theme,
            kind=programme.kind,
            programme_id=programme.id,
            tour_id=None,
            accepted=count,
            capacity=programme.capacity,
        )
        for held, programme, count in session.execute(query)
    ]


def _tours(session: Session, today: date, until: date) -> list[Coming]:
    first, last = func.min(TourDay.held_on), func.max(TourDay.held_on)
    query = (
        select(Tour.id, Tour.programme_id, Programme.capacity)
        .join(TourDay, TourDay.tour_id == Tour.id)
        .outerjoin(Programme, Programme.id == Tour.programme_id)
        .group_by(Tour.id)
        .having(last >= today, first <= until)
    )
    rows = session.execute(query).all()
    if not rows:
        return []
    # All that a tour is made of takes longer to import than the first screen to fill.
    from organiser.services.tours.itineraries import count_confirmed, get_itinerary

    itineraries = ((get_itinerary(session, row.id, today=today), row) for row in rows)
    return [
        _tour(
            itinerary,
            count_confirmed(itinerary),
            programme_id=row.programme_id,
            capacity=row.capacity,
        )
        for itinerary, row in itineraries
    ]


def _tour(
    itinerary: "Itinerary",
    of_visits: tuple[int, int],
    *,
    programme_id: int | None,
    capacity: int | None,
) -> Coming:
    days = itinerary.timeline.days
    conflicts = [one for one in itinerary.timeline.conflicts if one.level in _BY_WEIGHT]
    worst = min(conflicts, key=lambda one: _BY_WEIGHT.index(one.level), default=None)
    confirmed, visits = of_visits
    return Coming(
        first_day=days[0].plan.day,
        last_day=days[-1].plan.day,
        starts=days[0].stops[0].starts if days[0].stops else None,
        title=itinerary.title,
        theme="",
        kind=ProgrammeKind.TOUR,
        programme_id=programme_id,
        tour_id=itinerary.tour_id,
        accepted=itinerary.participants,
        capacity=capacity,
        confirmed=confirmed,
        visits=visits,
        cautions=len(conflicts),
        worst=worst.level if worst else None,
        caution=worst.sentence if worst else None,
    )
