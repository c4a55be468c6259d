"""How the time of a day, and of a tour, is spent, in one line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from organiser.touring.itinerary import TimedDay
from organiser.touring.lines import duration
from organiser.ui.language import say


def totals_text(days: Sequence[TimedDay]) -> str:
    """Return travel, visits, meals and free time of some days; what there is none of is left out.

    Days whose fixed times overlap lack time instead of having some free.
    """
    translate = QCoreApplication.translate
    free = sum(day.free_minutes for day in days)
    parts = (
        (translate("Totals", "travel {time}"), sum(day.travel_minutes for day in days)),
        (translate("Totals", "visits {time}"), sum(day.visit_minutes for day in days)),
        (translate("Totals", "meals {time}"), sum(day.meal_minutes for day in days)),
        (translate("Totals", "free {time}"), free),
        (translate("Totals", "{time} missing"), -free),
    )
    return " · ".join(
        template.format(time=say(duration(minutes))) for template, minutes in parts if minutes > 0
    )
