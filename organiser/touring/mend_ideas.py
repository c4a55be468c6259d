"""Changes worth trying for a caution, the smallest first; nothing says yet that they help."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from organiser.touring.caution_words import minutes_said
from organiser.touring.closed_conflicts import open_days
from organiser.touring.itinerary import Conflict, Mend, MendKind, TimedDay, clock
from organiser.touring.plan import PlannedDay, PlannedStop, PlannedTour
from organiser.vocabulary import OrderLock, StopKind
from organiser.wording import phrase

_STEP = 5
_EARLIEST_LEAVE = 5 * 60
_SHORTEST_STAY = 10
_ENDS_OF_A_DAY = (StopKind.DEPARTURE, StopKind.MEETING, StopKind.LODGING, StopKind.END)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A caution, the day it speaks of as computed, and the index of its stop there.

    A caution of a whole day is one of its last stop. `minutes` are what has to be gained.
    """

    tour: PlannedTour
    day: TimedDay
    index: int
    conflict: Conflict
    minutes: int

    @property
    def stop(self) -> PlannedStop:
        """Return the stop as it is planned."""
        return self.day.stops[self.index].stop

    @property
    def stops(self) -> Sequence[PlannedStop]:
        """Return the stops of the day."""
        return self.day.plan.stops


def earlier(trouble: Trouble) -> Iterator[Mend]:
    """Yield what brings the group to the stop earlier, as far as that is on its day."""
    amount = in_steps(trouble.minutes)
    yield from leave_by(trouble, -amount)
    yield from shorten_before(trouble)
    yield from leave_out(trouble)
    yield from move_on_the_day(trouble)


def shorten(trouble: Trouble) -> Iterator[Mend]:
    """Yield a shorter stay at the stop."""
    stop = trouble.stop
    minutes = (stop.dwell_minutes - trouble.minutes) // _STEP * _STEP
    if minutes >= _least(stop):
        said = phrase("Stay {minutes}", minutes=minutes_said(minutes))
        yield Mend(kind=MendKind.DWELL, said=said, stop_id=stop.stop_id, minutes=minutes)


def shorten_before(trouble: Trouble) -> Iterator[Mend]:
    """Yield a shorter stay at each of the stops before, the nearest first."""
    amount = in_steps(trouble.minutes)
    for stop in reversed(trouble.stops[: trouble.index]):
        minutes = stop.dwell_minutes - amount
        if minutes >= _least(stop):
            said = phrase("{stop}: {minutes} shorter", stop=stop.name, minutes=minutes_said(amount))
            yield Mend(kind=MendKind.DWELL_BEFORE, said=said, stop_id=stop.stop_id, minutes=minutes)


def lengthen_before(trouble: Trouble) -> Iterator[Mend]:
    """Yield a longer stay at the stop before, to use the waiting."""
    if not trouble.index:
        return
    stop = trouble.stops[trouble.index - 1]
    most = stop.most_dwell_minutes
    room = trouble.minutes if most is None else min(trouble.minutes, most - stop.dwell_minutes)
    amount = room // _STEP * _STEP
    if amount > 0:
        said = phrase("{stop}: {minutes} longer", stop=stop.name, minutes=minutes_said(amount))
        minutes = stop.dwell_minutes + amount
        yield Mend(kind=MendKind.DWELL, said=said, stop_id=stop.stop_id, minutes=minutes)


def leave_by(trouble: Trouble, minutes: int) -> Iterator[Mend]:
    """Yield another time to leave in the morning, later or, below 0, earlier."""
    day = trouble.day.plan
    starts_at = day.starts_at + minutes
    if not minutes or not _EARLIEST_LEAVE <= starts_at < 24 * 60:
        return
    amount = minutes_said(abs(minutes))
    if minutes > 0:
        said = phrase("Leave {minutes} later", minutes=amount)
    else:
        said = phrase("Leave {minutes} earlier", minutes=amount)
    yield Mend(kind=MendKind.DAY_START, said=said, day_id=day.day_id, minutes=starts_at)


def begin_when_planned(trouble: Trouble) -> Iterator[Mend]:
    """Yield a day that may begin as early as its first stop has it."""
    begins = trouble.day.begins // _STEP * _STEP
    if 0 <= begins < 24 * 60:
        said = phrase("Let the day begin at {time}", time=clock(begins))
        day_id = trouble.day.plan.day_id
        yield Mend(kind=MendKind.DAY_START, said=said, day_id=day_id, minutes=begins)


def leave_out(trouble: Trouble) -> Iterator[Mend]:
    """Yield to leave out what may be left out, from the stop itself backwards."""
    for stop in reversed(trouble.stops[: trouble.index + 1]):
        if stop.is_optional:
            said = phrase("Leave out {stop}", stop=stop.name)
            yield Mend(kind=MendKind.DROP, said=said, stop_id=stop.stop_id)


def move_on_the_day(trouble: Trouble) -> Iterator[Mend]:
    """Yield other places on the day for the stop, or for the nearest before it that may move."""
    for index in range(trouble.index, max(trouble.index - 3, -1), -1):
        stop = trouble.stops[index]
        if not _may_move(stop, trouble.stops[index + 1 : index + 2], on_its_day=True):
            continue
        others = [other for other in trouble.stops if other is not stop]
        places = [place for place in _places(others) if place != index]
        for place in sorted(places, key=lambda place: abs(place - index)):
            yield _moved(stop, trouble.day.plan, others, place)


def move_to_another_day(trouble: Trouble) -> Iterator[Mend]:
    """Yield places on the other days on which the host receives the group."""
    stop, index = trouble.stop, trouble.index
    if not _may_move(stop, trouble.stops[index + 1 : index + 2], on_its_day=False):
        return
    for number in open_days(trouble.tour, stop, than=trouble.day.number):
        day = trouble.tour.days[number - 1]
        for place in _places(day.stops):
            said = phrase("{stop} to day {number}", stop=stop.name, number=number)
            yield Mend(
                kind=MendKind.MOVE,
                said=said,
                stop_id=stop.stop_id,
                day_id=day.day_id,
                place=place + 1,
            )


def _moved(stop: PlannedStop, day: PlannedDay, others: Sequence[PlannedStop], place: int) -> Mend:
    if place < len(others):
        said = phrase("{stop} before {next}", stop=stop.name, next=others[place].name)
    else:
        said = phrase("{stop} at the end of the day", stop=stop.name)
    return Mend(
        kind=MendKind.MOVE, said=said, stop_id=stop.stop_id, day_id=day.day_id, place=place + 1
    )


def _may_move(stop: PlannedStop, following: Sequence[PlannedStop], *, on_its_day: bool) -> bool:
    """Return whether nothing ties a stop to its place; an appointment is kept on its day."""
    if stop.kind in _ENDS_OF_A_DAY or stop.fixed_start is not None:
        return False
    if any(other.lock is OrderLock.AFTER for other in following):
        return False
    return stop.lock is OrderLock.FREE or (on_its_day and stop.lock is OrderLock.DAY)


def _places(stops: Sequence[PlannedStop]) -> Iterator[int]:
    """Yield where between the stops of a day another may stand."""
    for place in range(len(stops) + 1):
        before, after = stops[place - 1] if place else None, stops[place : place + 1]
        if before is not None and _is_last(before):
            continue
        if not any(_is_first(other) or other.lock is OrderLock.AFTER for other in after):
            yield place


def _is_first(stop: PlannedStop) -> bool:
    return stop.lock is OrderLock.FIRST or stop.kind in (StopKind.DEPARTURE, StopKind.MEETING)


def _is_last(stop: PlannedStop) -> bool:
    return stop.lock is OrderLock.LAST or stop.kind in (StopKind.LODGING, StopKind.END)


def _least(stop: PlannedStop) -> int:
    """Return the shortest stay a mend may ask for: half of it where nothing was said."""
    if stop.least_dwell_minutes is not None:
        return max(stop.least_dwell_minutes, 1)
    return max(-(-stop.dwell_minutes // 2), _SHORTEST_STAY)


def in_steps(minutes: int) -> int:
    """Return minutes rounded up as people say them."""
    return -(-minutes // _STEP) * _STEP
