"""A caution of a tour is mended by its button."""

from organiser.touring.itinerary import Mend, MendKind
from organiser.ui.tours.plan.mend_actions import take_mend
from organiser.wording import phrase
from tests.journeys.desk import Desk


def shorten(desk: Desk, stop_id: int, *, minutes: int) -> None:
    """Take the mend that makes a stop shorter."""
    said = phrase("Stay {minutes}", minutes=phrase("{count} minutes", count=minutes))
    mend = Mend(kind=MendKind.DWELL, said=said, stop_id=stop_id, minutes=minutes)
    take_mend(desk.store, mend)
