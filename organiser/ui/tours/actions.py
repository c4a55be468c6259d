"""What can be done in the room of tours, each under the name that undo shows."""

from organiser.services.tours import hosts, stops, tours
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.ui.store import Store
from organiser.ui.tours.tour_form import DayDraft, NewTour
from organiser.vocabulary import Stage, host_label
from organiser.wording import phrase


class TourActions:
    """Writes to the book; every method is one action with its name in the undo menu."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add_tour(self, new: NewTour) -> int:
        """Add a tour with its days and return its id."""
        action = phrase("Add the tour “{tour}”", tour=new.draft.name)
        return self._store.do(action, tours.add_tour, new.draft, days=new.days)

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

    def change_day(self, day_id: int, draft: DayDraft) -> None:
        """Move a day to another date or beginning."""
        action = phrase("Edit the day {day}", day=draft.held_on)
        self._store.do(
            action,
            tours.change_day,
            day_id,
            held_on=draft.held_on,
            starts_at=draft.starts_at,
            note=draft.note,
        )

    def remove_day(self, day_id: int, draft: DayDraft) -> None:
        """Remove a day with its stops."""
        action = phrase("Remove {day} from the tour", day=draft.held_on)
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

    def shorten_stop(self, stop_id: int, name: str, *, minutes: int) -> None:
        """Make a stop as long as its caution says would fit."""
        action = phrase("Shorten “{stop}” to {minutes} minutes", stop=name, minutes=minutes)
        self._store.do(action, stops.change_dwell, stop_id, minutes=minutes)

    def change_leg(self, stop_id: int, name: str, draft: LegDraft) -> None:
        """Keep what was edited about the way to a stop."""
        action = phrase("Edit the way to “{stop}”", stop=name)
        self._store.do(action, stops.change_leg, stop_id, draft)

    def change_host_state(self, stop_id: int, name: str, state: Stage) -> None:
        """Keep how far a host visit is agreed."""
        action = phrase("Mark the host of “{stop}”: {state}", stop=name, state=host_label(state))
        today = self._store.today()
        self._store.do(action, hosts.change_host_state, stop_id, state, today=today)
