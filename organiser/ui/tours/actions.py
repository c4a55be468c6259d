"""What can be done in the room of tours, each under the name that undo shows."""

from datetime import date

from organiser.services.tours import days, stops, tours
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.services.tours.tours import DayDraft
from organiser.touring.itinerary import clock
from organiser.touring.plan import PlannedDay
from organiser.ui.store import Store
from organiser.ui.tours.tour_form import NewTour
from organiser.vocabulary import OrderLock, label
from organiser.wording import phrase


class TourActions:
    """Writes to the book; every method is one action with its name in the undo menu."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add_tour(self, new: NewTour) -> int:
        """Add a tour with its days and return its id."""
        action = phrase("Add the tour “{tour}”", tour=new.draft.name)
        return self._store.do(action, days.begin_tour, new.draft, new.days, begin=new.begin)

    def change_tour(self, tour_id: int, new: NewTour) -> None:
        """Keep what was edited about a tour."""
        action = phrase("Edit the tour “{tour}”", tour=new.draft.name)
        self._store.do(action, tours.change_tour, tour_id, new.draft)

    def remove_tour(self, tour_id: int, name: str) -> None:
        """Remove a tour with its days and stops."""
        action = phrase("Remove the tour “{tour}”", tour=name)
        self._store.do(action, tours.remove_tour, tour_id)

    def add_day(self, tour_id: int) -> int:
        """Add the day that follows the last and return its id."""
        held_on = self._store.read(tours.propose_day, tour_id, self._store.today())
        action = phrase("Add {day} to the tour", day=held_on)
        return self._store.do(action, tours.add_day, tour_id, held_on=held_on)

    def insert_day(self, after: PlannedDay) -> int:
        """Add a day after another, moving on those right behind it, and return its id."""
        action = phrase("Add a day after {day} to the tour", day=after.day)
        return self._store.do(action, days.insert_day, after.day_id)

    def split_day(self, stop_id: int, name: str) -> int:
        """Put a stop and all after it on a new day and return its id."""
        action = phrase("Begin a new day with “{stop}”", stop=name)
        return self._store.do(action, days.split_day, stop_id)

    def move_tour(self, tour_id: int, name: str, *, first_day: date) -> None:
        """Put a whole tour on other dates."""
        action = phrase("Move the tour “{tour}” to {day}", tour=name, day=first_day)
        self._store.do(action, days.move_days, tour_id, first_day=first_day)

    def change_day(self, day_id: int, draft: DayDraft) -> None:
        """Keep what was edited about a day."""
        action = phrase("Edit the day {day}", day=draft.held_on)
        self._store.do(action, tours.change_day, day_id, draft)

    def reverse_day(self, plan: PlannedDay) -> None:
        """Turn the order of a day's stops round."""
        action = phrase("Reverse the order of {day}", day=plan.day)
        self._store.do(action, stops.reverse_stops, plan.day_id)

    def remove_day(self, day_id: int, held_on: date) -> None:
        """Remove a day with its stops."""
        action = phrase("Remove {day} from the tour", day=held_on)
        self._store.do(action, tours.remove_day, day_id)

    def add_stop(self, day_id: int, draft: StopDraft, *, place: int) -> int:
        """Add a stop at a place of a day, from 1, and return its id."""
        action = phrase("Add the stop “{stop}”", stop=draft.name)
        return self._store.do(action, stops.add_stop, day_id, draft, place=place)

    def change_stop(self, stop_id: int, draft: StopDraft) -> int:
        """Keep what was edited about a stop."""
        action = phrase("Edit the stop “{stop}”", stop=draft.name)
        self._store.do(action, stops.change_stop, stop_id, draft)
        return stop_id

    def move_stop(self, stop_id: int, name: str, *, day_id: int, place: int) -> None:
        """Put a stop at a place of a day, from 1."""
        action = phrase("Move the stop “{stop}”", stop=name)
        self._store.do(action, stops.move_stop, stop_id, day_id=day_id, place=place)

    def remove_stop(self, stop_id: int, name: str) -> None:
        """Remove a stop."""
        action = phrase("Remove the stop “{stop}”", stop=name)
        self._store.do(action, stops.remove_stop, stop_id)

    def copy_stop(self, stop_id: int, name: str) -> int:
        """Add a stop once more right after it and return the new id."""
        action = phrase("Duplicate the stop “{stop}”", stop=name)
        return self._store.do(action, stops.copy_stop, stop_id)

    def change_dwell(self, stop_id: int, name: str, *, minutes: int) -> None:
        """Make a stop longer or shorter."""
        action = phrase("Stay {minutes} minutes at “{stop}”", stop=name, minutes=minutes)
        self._store.do(action, stops.change_dwell, stop_id, minutes=minutes)

    def fix_start(self, stop_id: int, name: str, *, minute: int) -> None:
        """Fix when a stop begins."""
        action = phrase("Fix the time of “{stop}” at {time}", stop=name, time=clock(minute))
        self._store.do(action, stops.change_start, stop_id, minute=minute)

    def free_start(self, stop_id: int, name: str) -> None:
        """Let a stop begin when the group is there."""
        action = phrase("Free the time of “{stop}”", stop=name)
        self._store.do(action, stops.change_start, stop_id, minute=None)

    def change_lock(self, stop_id: int, name: str, lock: OrderLock) -> None:
        """Say how far a better order may move a stop."""
        action = phrase("Order of “{stop}”: {lock}", stop=name, lock=label(lock))
        self._store.do(action, stops.change_lock, stop_id, lock)

    def change_leg(self, stop_id: int, name: str, draft: LegDraft) -> None:
        """Keep what was edited about the way to a stop."""
        action = phrase("Edit the way to “{stop}”", stop=name)
        self._store.do(action, stops.change_leg, stop_id, draft)
