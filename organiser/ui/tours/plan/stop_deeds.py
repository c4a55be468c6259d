"""What can be done with one stop of the plan by a key, in its menu, or by dragging."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from organiser.services.tours.stop_drafts import DAY_MINUTES
from organiser.text.dates import month_day
from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Itinerary, TimedStop
from organiser.touring.plan import PlannedDay, PlannedStop
from organiser.ui.language import current_language, say
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.plan.stop_menu import StopMenu
from organiser.ui.tours.tour_forms import find_stop
from organiser.vocabulary import OrderLock, label

_STEP_MINUTES = 5


class StopDeeds(QObject):
    """Every deed is one action; afterwards it is said for those who listen."""

    def __init__(
        self,
        page: QWidget,
        actions: TourActions,
        *,
        itinerary: Callable[[], Itinerary],
        select: Callable[[int], object],
        edit: Callable[[int], object],
    ) -> None:
        """Act on stops of `itinerary()`; `select` makes a stop current, `edit` opens its form."""
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._itinerary = itinerary
        self._select = select
        self._edit = edit

    def do(self, deed: str, stop_id: int) -> None:
        """Do one of the deeds a key asks for."""
        {
            "longer": lambda: self.stay(stop_id, _STEP_MINUTES),
            "shorter": lambda: self.stay(stop_id, -_STEP_MINUTES),
            "fix": lambda: self.fix(stop_id),
            "lock": lambda: self.lock(stop_id),
            "copy": lambda: self.copy(stop_id),
            "remove": lambda: self.remove(stop_id),
        }[deed]()

    def move(self, stop_id: int, *, day: PlannedDay, place: int) -> None:
        """Put a stop at a place of a day, from 1."""
        self._actions.move_stop(stop_id, self._name(stop_id), day_id=day.day_id, place=place)
        self._select(stop_id)
        self._tell_times(stop_id)

    def move_on_its_day(self, stop_id: int, place: int) -> None:
        """Put a stop at another place of its day, from 1."""
        plan, _index = find_stop(self._itinerary(), stop_id)
        self.move(stop_id, day=plan, place=place)

    def move_to(self, stop_id: int, day: PlannedDay, *, first: bool = False) -> None:
        """Put a stop first or last on another day."""
        self.move(stop_id, day=day, place=1 if first else len(day.stops) + 1)

    def step_day(self, stop_id: int, step: int) -> None:
        """Put a stop first on the next day or last on the one before, if there is one."""
        plan, _index = find_stop(self._itinerary(), stop_id)
        plans = [day.plan for day in self._itinerary().timeline.days]
        position = [one.day_id for one in plans].index(plan.day_id) + step
        if 0 <= position < len(plans):
            self.move_to(stop_id, plans[position], first=step > 0)

    def stay(self, stop_id: int, more: int) -> None:
        """Make a stop longer, or shorter by less than nothing; at its limits nothing happens."""
        stop = self._stop(stop_id)
        least = stop.least_dwell_minutes or 0
        most = DAY_MINUTES if stop.most_dwell_minutes is None else stop.most_dwell_minutes
        minutes = min(max(stop.dwell_minutes + more, least), most)
        if minutes != stop.dwell_minutes:
            self._actions.change_dwell(stop_id, stop.name, minutes=minutes)
        self._tell_times(stop_id)

    def fix(self, stop_id: int) -> None:
        """Fix a stop at the time it now has, or free it."""
        timed = self._timed(stop_id)
        if timed.stop.fixed_start is None:
            self._actions.fix_start(stop_id, timed.stop.name, minute=timed.starts)
        else:
            self._actions.free_start(stop_id, timed.stop.name)
        self._tell_times(stop_id)

    def lock(self, stop_id: int, lock: OrderLock | None = None) -> None:
        """Set how far a better order may move a stop; by itself, keep it on its day or free it."""
        stop = self._stop(stop_id)
        if lock is None:
            lock = OrderLock.DAY if stop.lock is OrderLock.FREE else OrderLock.FREE
        self._actions.change_lock(stop_id, stop.name, lock)
        self._tell(say(label(lock)))

    def copy(self, stop_id: int) -> None:
        """Add the stop once more right after it."""
        self._select(self._actions.copy_stop(stop_id, self._name(stop_id)))

    def remove(self, stop_id: int) -> None:
        """Remove a stop and make the one in its place current."""
        plan, index = find_stop(self._itinerary(), stop_id)
        self._actions.remove_stop(stop_id, plan.stops[index].name)
        left = next(day for day in self._itinerary().plan.days if day.day_id == plan.day_id).stops
        if left:
            self._select(left[min(index, len(left) - 1)].stop_id)

    def split(self, stop_id: int) -> None:
        """Begin a new day with a stop."""
        self._actions.split_day(stop_id, self._name(stop_id))
        self._select(stop_id)

    def open_menu(self, stop_id: int, place: QPoint) -> None:
        """Open the menu of a stop at a global position."""
        plan, index = find_stop(self._itinerary(), stop_id)
        stop, menu = plan.stops[index], StopMenu(self._page)
        menu.add("edit", lambda: self._edit(stop_id))
        menu.addSeparator()
        if index:
            menu.add("up", lambda: self.move_on_its_day(stop_id, index))
        if index + 1 < len(plan.stops):
            menu.add("down", lambda: self.move_on_its_day(stop_id, index + 2))
        for day in self._itinerary().plan.days:
            if day.day_id != plan.day_id:
                name = month_day(day.day, language=current_language())
                menu.add_day(name, partial(self.move_to, stop_id, day))
        if index:
            menu.add("split", lambda: self.split(stop_id))
        menu.addSeparator()
        menu.add("longer", lambda: self.do("longer", stop_id))
        menu.add("shorter", lambda: self.do("shorter", stop_id))
        menu.add("fix" if stop.fixed_start is None else "free", lambda: self.fix(stop_id))
        menu.add_locks(stop.lock, lambda lock: self.lock(stop_id, lock))
        menu.addSeparator()
        menu.add("copy", lambda: self.copy(stop_id))
        menu.add("remove", lambda: self.remove(stop_id))
        menu.popup(place)

    def _timed(self, stop_id: int) -> TimedStop:
        stops = (timed for day in self._itinerary().timeline.days for timed in day.stops)
        return next(timed for timed in stops if timed.stop.stop_id == stop_id)

    def _stop(self, stop_id: int) -> PlannedStop:
        return self._timed(stop_id).stop

    def _name(self, stop_id: int) -> str:
        return self._stop(stop_id).name

    def _tell_times(self, stop_id: int) -> None:
        timed = self._timed(stop_id)
        template = self.tr("{stop}: {start} to {end}, place {number}")
        self._tell(
            template.format(
                stop=timed.stop.name,
                start=_clock(timed.starts),
                end=_clock(timed.ends),
                number=timed.number,
            )
        )

    def _tell(self, words: str) -> None:
        """Let a screen reader say what became of a deed."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words))


def _clock(minute: int) -> str:
    return say(moment(minute))
