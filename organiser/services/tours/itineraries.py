"""From the rows of a tour to the computed itinerary that screen and papers read."""

from datetime import date

from sqlalchemy.orm import Session

from organiser.models import Tour
from organiser.services.settings import get_settings
from organiser.services.tours.clashes import with_clashes
from organiser.services.tours.planned_days import list_planned_days
from organiser.services.tours.tour_rows import load_tour
from organiser.services.tours.tours import count_participants
from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import Stage, StopKind


def get_plan(session: Session, tour_id: int) -> PlannedTour:
    """Return a tour as it is planned: what the timeline is computed from."""
    return _plan(session, load_tour(session, tour_id))


def get_itinerary(session: Session, tour_id: int, *, today: date | None = None) -> Itinerary:
    """Return a tour, computed: times, travel, cautions, and texts that participants may read.

    Only with `today` the cautions speak of letters that have to go out soon.
    """
    tour = load_tour(session, tour_id)
    settings = get_settings(session)
    plan = _plan(session, tour)
    return Itinerary(
        tour_id=tour_id,
        title=tour.name,
        first_day=plan.days[0].day if plan.days else None,
        last_day=plan.days[-1].day if plan.days else None,
        timeline=with_clashes(session, tour_id, compute(plan), plan_of=get_plan, today=today),
        participants=plan.group_size,
        gathering=tour.gathering,
        organiser_name=settings.organiser_name,
        organiser_telephone=settings.organiser_telephone,
        things_to_bring=tour.things_to_bring,
        rain_rule=tour.rain_rule,
        closing_note=tour.closing_note,
        revision=tour.revision,
        plan=plan,
    )


def count_confirmed(itinerary: Itinerary) -> tuple[int, int]:
    """Return how many visits their hosts have confirmed, and how many there are.

    A visit without a host so far counts, and so does every other stop with one.
    """
    stops = [timed.stop for day in itinerary.timeline.days for timed in day.stops]
    hosts = [stop.host for stop in stops if stop.host or stop.kind is StopKind.VISIT]
    confirmed = [host for host in hosts if host and host.stage is Stage.ACCEPTED]
    return len(confirmed), len(hosts)


def _plan(session: Session, tour: Tour) -> PlannedTour:
    return PlannedTour(
        days=list_planned_days(session, tour),
        group_size=count_participants(session, tour.id),
        arrival_buffer_minutes=tour.arrival_buffer_minutes,
        boarding_buffer_minutes=tour.boarding_buffer_minutes,
        longest_day_minutes=tour.longest_day_minutes,
        garage_minutes=tour.garage_minutes,
    )
