"""The day itself at the desk: a clock that is set, taps, a delay, calls, and what is spent."""

from datetime import UTC, date, datetime, time, timedelta

from organiser.services.tours import live
from organiser.touring.progress import Noted
from organiser.ui.tours.live.live_side import LiveSide
from tests.journeys.desk import Desk
from tests.journeys.tour_desk import itinerary, show_side, stop


def follow(desk: Desk, day: date) -> None:
    """Let it be a day of the tour, and turn to the side that follows it."""
    desk.turn_to(day)
    show_side(desk, "live")


def set_clock(desk: Desk, clock: str, *, hours_ahead: int = 9) -> None:
    """Let it be a time of that day where the clock is so far ahead of UTC."""
    side = desk.find("live_side")
    assert isinstance(side, LiveSide)
    midnight = datetime.combine(desk.today, time(), UTC)
    hours, minutes = map(int, clock.split(":"))
    moment = midnight + timedelta(hours=hours - hours_ahead, minutes=minutes)
    side.minutes.clock = lambda: moment
    side.minutes.passed.emit()


def noted(desk: Desk, stop_name: str) -> Noted:
    """Return what was noted of a stop."""
    notes = desk.store.read(live.get_notes, itinerary(desk).tour_id)
    return notes.get(stop(desk, stop_name).stop.stop_id, Noted())


def call(desk: Desk, stop_name: str) -> tuple[str, str]:
    """Return the number of the host to call about a stop, and the words."""
    part = desk.find(f"call_{stop(desk, stop_name).stop.stop_id}")
    return desk.text("call_number", part), desk.text("call_words", part)


def planned_and_new(desk: Desk, stop_name: str) -> tuple[str, str]:
    """Return when a stop begins now by what the rest of the day says, and by the plan."""
    part = desk.find(f"rest_{stop(desk, stop_name).stop.stop_id}")
    planned = desk.text("rest_planned", part) if desk.shows("rest_planned", part) else ""
    return desk.text("rest_time", part), planned


def spend(desk: Desk, line: str) -> None:
    """Note an expense in one line."""
    desk.write_into(desk.find("expense_edit"), line)
    desk.press("note_expense_button")
