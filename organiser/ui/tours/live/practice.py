"""Trying out a day: what would be noted stands here for a while, and never in the book."""

from dataclasses import replace

from organiser.touring.itinerary import TimedStop
from organiser.touring.progress import NOTHING, Noted


class Practice:
    """Does what `LiveActions` does for a stop, but only pretends."""

    def __init__(self) -> None:
        self.notes: dict[int, Noted] = {}

    def come(self, timed: TimedStop, minute: int) -> None:
        """Pretend that the group came to a stop."""
        self._note(timed, Noted(came_at=minute, told_start=self._told(timed)))

    def leave(self, timed: TimedStop, minute: int) -> None:
        """Pretend that the group left a stop."""
        noted = self._noted(timed)
        came = None if noted.came_at is None else min(noted.came_at, minute)
        left = replace(noted, came_at=came, left_at=minute, is_done=True, is_dropped=False)
        self._note(timed, left)

    def finish(self, timed: TimedStop) -> None:
        """Pretend that a stop is done."""
        self._note(timed, replace(self._noted(timed), is_done=True, is_dropped=False))

    def drop(self, timed: TimedStop) -> None:
        """Pretend to leave a stop out."""
        self._note(timed, Noted(is_dropped=True))

    def say_late(self, timed: TimedStop, minutes: int) -> None:
        """Pretend to be late."""
        self._note(timed, replace(self._noted(timed), late_minutes=minutes or None))

    def take_back(self, timed: TimedStop) -> None:
        """Forget what was pretended of a stop."""
        self._note(timed, Noted(told_start=self._told(timed)))

    def tell(self, timed: TimedStop, comes: int | None, words: str) -> None:
        """Pretend that a host was told."""
        del words
        start = timed.starts if comes is None else comes
        self._note(timed, replace(self._noted(timed), told_start=start))

    def _noted(self, timed: TimedStop) -> Noted:
        return self.notes.get(timed.stop.stop_id, NOTHING)

    def _told(self, timed: TimedStop) -> int | None:
        return self._noted(timed).told_start

    def _note(self, timed: TimedStop, noted: Noted) -> None:
        self.notes[timed.stop.stop_id] = noted
