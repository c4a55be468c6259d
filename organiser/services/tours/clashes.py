"""Cautions of a tour that only the book knows of: other tours, other programmes, seats and beds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Tour, TourDay
from organiser.services.tours.attendances import list_absences
from organiser.services.tours.earlier_visits import list_earlier_visits
from organiser.services.tours.limits import list_limits
from organiser.services.tours.on_tour import OnTour
from organiser.services.tours.other_tours import (
    list_host_clashes,
    list_person_clashes,
)
from organiser.services.tours.participants import list_participants
from organiser.services.tours.same_day_sessions import list_session_clashes
from organiser.touring.conflicts import in_tour_order
from organiser.touring.itinerary import Conflict, Timeline
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute

PlanOf = Callable[[Session, int], PlannedTour]


def with_clashes(
    session: Session,
    tour_id: int,
    timeline: Timeline,
    *,
    plan_of: PlanOf,
    today: date | None = None,
) -> Timeline:
    """Return a timeline with the book's own cautions among the others, in the order of the tour.

    `plan_of` plans the other tours of the same dates. Without `today` nothing is said of letters
    that have not gone out yet.
    """
    if not any(day.stops for day in timeline.days):
        return timeline
    found = _list_clashes(session, tour_id, timeline, plan_of=plan_of, today=today)
    conflicts = in_tour_order(timeline.days, (*timeline.conflicts, *found))
    return replace(timeline, conflicts=conflicts)


def _list_clashes(
    session: Session,
    tour_id: int,
    timeline: Timeline,
    *,
    plan_of: PlanOf,
    today: date | None,
) -> list[Conflict]:
    tour = session.get_one(Tour, tour_id)
    here = _on_tour(session, tour, timeline)
    others = [
        _on_tour(session, other, compute(plan_of(session, other.id)))
        for other in _tours_beside(session, tour_id, timeline)
    ]
    return [
        *list_person_clashes(here, others),
        *list_session_clashes(session, here, home_zone=tour.home_zone),
        *list_host_clashes(here, others),
        *list_earlier_visits(session, here),
        *list_limits(session, here, group_size=tour.group_size or 0, today=today),
    ]


def _on_tour(session: Session, tour: Tour, timeline: Timeline) -> OnTour:
    people = {row.person_id: row.name for row in list_participants(session, tour.id)}
    return OnTour(
        tour_id=tour.id,
        programme_id=tour.programme_id,
        name=tour.name,
        timeline=timeline,
        people=people,
        absent=list_absences(session, tour.id),
    )


def _tours_beside(session: Session, tour_id: int, timeline: Timeline) -> list[Tour]:
    """Return the other tours that have a day in common with this one."""
    days = [day.plan.day for day in timeline.days]
    query = (
        select(Tour)
        .where(Tour.id != tour_id)
        .where(Tour.id.in_(select(TourDay.tour_id).where(TourDay.held_on.in_(days))))
        .order_by(Tour.id)
    )
    return list(session.scalars(query))
