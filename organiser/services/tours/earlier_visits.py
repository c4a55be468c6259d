"""Notes on hosts whom people of a tour have visited on an earlier one."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import (
    Invitation,
    Participant,
    Stop,
    Tour,
    TourDay,
)
from organiser.services.tours.attendances import AWAY, list_away
from organiser.services.tours.on_tour import OnTour, names_said
from organiser.touring.caution_words import caution_of_stop
from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.vocabulary import Presence, Stage
from organiser.wording import phrase

#: A deputy knows the place then, and not whom they stood in for.
_NOT_THERE = AWAY | {Presence.DEPUTY}

#: The date of a visit, its tour, and its stop.
_Visit = tuple[date, int, str, int]


def list_earlier_visits(session: Session, here: OnTour) -> Iterator[Conflict]:
    """Yield a note for each stop at an organisation that people of the tour know from a visit.

    Only the latest of several visits is told.
    """
    if not here.people:
        return
    visits = _visits(session, here)
    people = _people(session, {visit[1] for found in visits.values() for visit in found})
    stop_ids = {visit[3] for found in visits.values() for visit in found}
    absent = list_away(session, stop_ids, away=_NOT_THERE)
    for day, timed in here.stops():
        for held_on, tour_id, tour, stop_id in visits.get(timed.stop.organisation_id or 0, []):
            again = [
                name
                for person_id, name in here.people.items()
                if person_id in people[tour_id]
                and (stop_id, person_id) not in absent
                and (timed.stop.stop_id, person_id) not in here.absent
            ]
            if again:
                sentence = phrase(
                    "{stop} — visited before by {people} (“{tour}”, {day}).",
                    stop=timed.stop.name,
                    people=names_said(again),
                    tour=tour,
                    day=held_on,
                )
                yield caution_of_stop(ConflictCode.VISITED_BEFORE, day, timed, sentence=sentence)
                break


def _visits(session: Session, here: OnTour) -> dict[int, list[_Visit]]:
    """Return the visits of organisations on tours before this one, the latest first."""
    wanted = {timed.stop.organisation_id for _day, timed in here.stops()}
    first = min(day.plan.day for day in here.timeline.days)
    query = (
        select(Stop.organisation_id, TourDay.held_on, Tour.id, Tour.name, Stop.id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .join(Tour, Tour.id == TourDay.tour_id)
        .where(Stop.organisation_id.in_(wanted - {None}), Stop.is_dropped.is_(False))
        .where(Tour.id != here.tour_id, TourDay.held_on < first)
        .order_by(TourDay.held_on.desc(), Stop.id)
    )
    found: dict[int, list[_Visit]] = defaultdict(list)
    for organisation_id, held_on, tour_id, tour, stop_id in session.execute(query):
        found[organisation_id or 0].append((held_on, tour_id, tour, stop_id))
    return found


def _people(session: Session, tour_ids: set[int]) -> dict[int, set[int]]:
    """Return who was on each of the earlier tours."""
    found: dict[int, set[int]] = defaultdict(set)
    if not tour_ids:
        return found
    accepted = (
        select(Tour.id, Invitation.person_id)
        .join(Invitation, Invitation.programme_id == Tour.programme_id)
        .where(Tour.id.in_(tour_ids), Invitation.stage == Stage.ACCEPTED)
    )
    added = select(Participant.tour_id, Participant.person_id).where(
        Participant.tour_id.in_(tour_ids), Participant.is_added
    )
    for tour_id, person_id in session.execute(accepted.union(added)):
        found[tour_id].add(person_id)
    return found
