"""What is noted on the day, each under the name that undo shows."""

from organiser.services.tours import attendances, costs, live
from organiser.services.tours.attendances import StopAttendanceRow
from organiser.services.tours.cost_values import CostDraft
from organiser.touring.itinerary import TimedStop, clock
from organiser.ui.store import Store
from organiser.vocabulary import Presence
from organiser.wording import phrase


class LiveActions:
    """Writes to the book; every method is one action with its name in the undo menu."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def come(self, timed: TimedStop, minute: int) -> None:
        """Note that the group came to a stop."""
        action = phrase(
            "Arrived at “{stop}” at {time}", stop=timed.stop.name, time=clock(max(minute, 0))
        )
        self._store.do(action, live.note_came, timed.stop.stop_id, minute)

    def leave(self, timed: TimedStop, minute: int) -> None:
        """Note that the group left a stop."""
        action = phrase("Left “{stop}” at {time}", stop=timed.stop.name, time=clock(max(minute, 0)))
        self._store.do(action, live.note_left, timed.stop.stop_id, minute)

    def finish(self, timed: TimedStop) -> None:
        """Note that a stop is done."""
        action = phrase("Mark “{stop}” as done", stop=timed.stop.name)
        self._store.do(action, live.note_done, timed.stop.stop_id)

    def drop(self, timed: TimedStop) -> None:
        """Leave a stop out."""
        action = phrase("Leave out “{stop}” today", stop=timed.stop.name)
        self._store.do(action, live.note_dropped, timed.stop.stop_id)

    def say_late(self, timed: TimedStop, minutes: int) -> None:
        """Note how late the group will be, 0 for on time again."""
        name = timed.stop.name
        action = (
            phrase("{minutes} minutes late at “{stop}”", minutes=minutes, stop=name)
            if minutes
            else phrase("On time at “{stop}”", stop=name)
        )
        self._store.do(action, live.note_late, timed.stop.stop_id, minutes)

    def take_back(self, timed: TimedStop) -> None:
        """Take back what was noted of a stop."""
        action = phrase("Take back what was noted of “{stop}”", stop=timed.stop.name)
        self._store.do(action, live.forget_notes, timed.stop.stop_id)

    def tell(self, timed: TimedStop, comes: int | None, words: str) -> None:
        """Note that the host was told when the group comes, nothing where it does not."""
        name = timed.stop.name
        start = timed.starts if comes is None else comes
        action = (
            phrase("Told the host of “{stop}” that we do not come", stop=name)
            if comes is None
            else phrase("Told the host of “{stop}”: {time}", stop=name, time=clock(start))
        )
        today = self._store.today()
        self._store.do(action, live.note_told, timed.stop.stop_id, start, words=words, today=today)

    def mark(self, timed: TimedStop, row: StopAttendanceRow, *, present: bool) -> None:
        """Note that somebody is there, or nothing of them."""
        action = (
            phrase("{person} is there at “{stop}”", person=row.name, stop=timed.stop.name)
            if present
            else phrase("{person} is not noted at “{stop}”", person=row.name, stop=timed.stop.name)
        )
        presence = Presence.PRESENT if present else None
        self._store.do(
            action, attendances.set_presence, timed.stop.stop_id, row.person_id, presence
        )

    def mark_everybody(self, timed: TimedStop) -> None:
        """Note all as present of whom nothing is noted."""
        action = phrase("All are there at “{stop}”", stop=timed.stop.name)
        self._store.do(action, live.note_everybody_present, timed.stop.stop_id)

    def spend(self, tour_id: int, draft: CostDraft) -> None:
        """Note something spent on the way."""
        action = phrase("Note the expense “{what}”", what=draft.what)
        self._store.do(action, costs.add_cost, tour_id, draft)
