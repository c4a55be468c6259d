"""Sessions that a programme's own tour stands for."""

from sqlalchemy import ColumnElement, select

from organiser.models import Programme, Session, Tour, TourDay


def is_own_tour_day() -> ColumnElement[bool]:
    """Return the condition that a session is on a day of a tour of its own programme."""
    return (
        select(TourDay.id)
        .join(Tour, Tour.id == TourDay.tour_id)
        .where(Tour.programme_id == Programme.id, TourDay.held_on == Session.held_on)
        .exists()
    )
