"""Taking a mend that a caution offers, as one change of the book."""

from sqlalchemy.orm import Session

from organiser.services.tours import stops
from organiser.services.tours.tour_rows import load_day
from organiser.touring.itinerary import Mend, MendKind


def take_mend(session: Session, mend: Mend) -> None:
    """Change the plan as a mend has it; raises `NotFound` where what it speaks of is gone."""
    if mend.kind is MendKind.DAY_START:
        load_day(session, mend.day_id or 0).starts_at = mend.minutes or 0
    elif mend.kind is MendKind.DROP:
        stops.remove_stop(session, mend.stop_id or 0)
    elif mend.kind is MendKind.MOVE:
        place = mend.place or 1
        stops.move_stop(session, mend.stop_id or 0, day_id=mend.day_id or 0, place=place)
    else:
        stops.change_dwell(session, mend.stop_id or 0, minutes=mend.minutes or 0)
