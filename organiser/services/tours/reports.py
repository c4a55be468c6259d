"""The report of a tour: what others may read of it, and the organiser's own text about it.

Internal notes, telephone numbers and payments are never in it; names only of who agreed.
"""

from sqlalchemy.orm import Session

from organiser.services.checking import check_text
from organiser.services.settings import get_settings
from organiser.services.tours import afterwards, attendances, costs, photos
from organiser.services.tours.afterwards import Attended, StopAfter
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.tour_rows import load_tour
from organiser.touring.itinerary import Itinerary
from organiser.touring.report import (
    ReportDay,
    ReportName,
    ReportPhoto,
    ReportStop,
    ReportSum,
    TourReport,
)
from organiser.vocabulary import Listing, Presence, Stage
from organiser.wording import phrase


def get_report(session: Session, tour_id: int) -> TourReport:
    """Return the report of a tour; raises `NotFound`."""
    itinerary = get_itinerary(session, tour_id)
    came = [one for one in afterwards.list_attended(session, tour_id) if one.came]
    named = [one for one in came if one.participant.listing is Listing.AGREED]
    kinds = costs.get_costs(session, tour_id).kinds
    return TourReport(
        tour_id=tour_id,
        title=itinerary.title,
        text=get_text(session, tour_id),
        days=_days(itinerary, _counted(session, itinerary, came=len(came))),
        names=tuple(_name(one) for one in named),
        others=len(came) - len(named),
        photos=tuple(
            ReportPhoto(
                digest=photo.digest,
                file_name=photo.file_name,
                caption=photo.caption,
                stop_name=photo.stop_name,
            )
            for photo in photos.list_photos(session, tour_id)
        ),
        sums=tuple(ReportSum(kind=one.kind, amount=one.total) for one in kinds),
        organiser_name=get_settings(session).organiser_name,
    )


def get_text(session: Session, tour_id: int) -> str:
    """Return what the organiser wrote about a tour."""
    return load_tour(session, tour_id).report


def change_text(session: Session, tour_id: int, text: str) -> None:
    """Keep what the organiser wrote about a tour; raises `InvalidInput`."""
    check_text(text, field="report", name=phrase("The report"))
    load_tour(session, tour_id).report = text.strip()


def _counted(
    session: Session, itinerary: Itinerary, *, came: int
) -> tuple[tuple[StopAfter, int | None], ...]:
    """Return the stops with how many were there, where that is fully noted and not everybody."""
    expected = attendances.count_at(session, itinerary.tour_id)
    return tuple(
        (
            after,
            after.came
            if after.came != came and after.came + after.away >= expected[after.stop_id]
            else None,
        )
        for after in afterwards.stops_of(session, itinerary)
    )


def _days(
    itinerary: Itinerary, stops: tuple[tuple[StopAfter, int | None], ...]
) -> tuple[ReportDay, ...]:
    hosts = {
        timed.stop.stop_id: timed.stop.host.name
        for day in itinerary.timeline.days
        for timed in day.stops
        if timed.stop.host is not None and timed.stop.host.stage is Stage.ACCEPTED
    }
    return tuple(
        ReportDay(
            number=day.number,
            day=day.plan.day,
            stops=tuple(
                _stop(one, hosts.get(one.stop_id, ""), came=came)
                for one, came in stops
                if one.day_number == day.number and not one.outcome.is_dropped
            ),
        )
        for day in itinerary.timeline.days
    )


def _stop(after: StopAfter, host: str, *, came: int | None) -> ReportStop:
    outcome = after.outcome
    return ReportStop(
        kind=after.kind,
        name=after.name,
        starts=after.planned_from if outcome.came_at is None else outcome.came_at,
        ends=after.planned_until if outcome.left_at is None else outcome.left_at,
        host=host,
        seen=outcome.seen,
        came=came,
    )


def _name(attended: Attended) -> ReportName:
    row = attended.participant
    return ReportName(
        name=row.name,
        organisation=row.organisation,
        by_deputy=attended.presence is Presence.DEPUTY,
    )
