"""Loading the rows of a tour, for the services of this subject only."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import Stop, Tour, TourDay
from organiser.services.rows import load
from organiser.wording import phrase

#: The order of the stops of a day, turned round.
LAST_FIRST = (Stop.place.desc(), Stop.id.desc())


def load_tour(session: Session, tour_id: int) -> Tour:
    """Return a tour's row; raises `NotFound`."""
    return load(session, Tour, tour_id, phrase("This tour is no longer in the book."))


def load_day(session: Session, day_id: int) -> TourDay:
    """Return a day's row; raises `NotFound`."""
    return load(session, TourDay, day_id, phrase("This day is no longer in the tour."))


def load_stop(session: Session, stop_id: int) -> Stop:
    """Return a stop's row; raises `NotFound`."""
    return load(session, Stop, stop_id, phrase("This stop is no longer in the tour."))


def tour_of_stop(session: Session, stop_id: int) -> int:
    """Return the id of the tour a stop belongs to; raises `NotFound`."""
    return load_day(session, load_stop(session, stop_id).day_id).tour_id


def list_days_of(session: Session, tour_id: int) -> list[TourDay]:
    """Return the rows of a tour's days in their order, none where the tour is gone."""
    query = select(TourDay).where(TourDay.tour_id == tour_id).order_by(TourDay.held_on)
    return list(session.scalars(query))


def list_stops_of(session: Session, day_id: int) -> list[Stop]:
    """Return the rows of a day's stops in their order, none where the day is gone."""
    query = select(Stop).where(Stop.day_id == day_id).order_by(Stop.place, Stop.id)
    return list(session.scalars(query))


def find_stop_before(session: Session, stop: Stop) -> Stop | None:
    """Return the row of the stop before one on its day, nothing for the first."""
    earlier = or_(Stop.place < stop.place, (Stop.place == stop.place) & (Stop.id < stop.id))
    query = select(Stop).where(Stop.day_id == stop.day_id, earlier)
    return session.scalar(query.order_by(*LAST_FIRST).limit(1))
