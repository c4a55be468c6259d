"""The best order of one day for every set of its stops, by exact search over labels.

Held and Karp's table of (stops seen, last stop), with time in it as Dumas, Desrosiers, Gelinas and
Solomon (1995) do for time windows. A label is one way to have seen the same stops; it is dropped
where another is neither later nor of a greater reduced worth (see `DayWays`).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from organiser.touring.ordering.pulse import Pulse
from organiser.touring.ordering.walking import hungry_end, ready_after_lunch
from organiser.touring.ordering.ways import FAR, DayWays, Ways

#: End of the last stop, reduced worth, that stop, the label before it.
Label = tuple[int, int, int, "Label | None"]
#: Labels of groups that have not eaten yet, and of those that have, for (stops seen, last stop).
_Layer = dict[tuple[int, int], tuple[list[Label], list[Label]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The best way through a set of stops on one day; who strays from another is not counted."""

    worth: int
    label: Label | None

    def backward(self) -> Iterator[tuple[int, int]]:
        """Yield each stop with the minute it is over, the last first."""
        label = self.label
        while label is not None:
            yield label[2], label[0]
            label = label[3]

    @property
    def order(self) -> tuple[int, ...]:
        """Return the stops in their order."""
        return tuple(stop for stop, _over in self.backward())[::-1]


class DaySearch:
    """One day while it is searched; sets of stops are bits of a number."""

    def __init__(
        self, ways: Ways, day: DayWays, stops: Sequence[int], *, needed: int, pulse: Pulse
    ) -> None:
        self._ways = ways
        self._day = day
        self._needed = needed
        self._pulse = pulse
        self._onward = {
            origin: [
                (stop, 1 << stop, day.legs[origin][stop], _step(day, origin, stop))
                for stop in stops
                if day.legs[origin][stop] < FAR and len(day.ends[stop])
            ]
            for origin in (*stops, -1)
        }
        self._lost = _lost_in_time(ways, day, stops, needed)
        self._lunch_worth = ways.waiting * day.eat_minutes
        self._courses: dict[int, Course] = {}

    def keep_order(self, order: Sequence[int]) -> None:
        """Search nothing but when to eat on a given order."""
        for origin, stop in zip((-1, *order[:-1]), order, strict=True):
            self._onward[origin] = [way for way in self._onward[origin] if way[0] == stop]
        self._onward[order[-1]] = []

    def find_courses(self) -> dict[int, Course]:
        """Return the best course for each set that holds all needed stops and can be kept."""
        if not self._needed:
            self._courses[0] = Course(worth=self._day.empty_worth, label=None)
        layer = self._first_layer()
        while layer:
            following: _Layer = {}
            for (seen, last), tables in layer.items():
                self._pulse.spend(sum(map(len, tables)) * len(self._onward[last]) + 1)
                hungry, fed = (self._in_time(seen, last, _thinned(table)) for table in tables)
                hungry = _not_outdone(hungry, fed, self._lunch_worth)
                if not self._needed & ~seen:
                    self._finish(seen, hungry, fed)
                self._extend(seen, last, hungry=hungry, fed=fed, following=following)
            layer = following
        return self._courses

    def _first_layer(self) -> _Layer:
        """Return a label for each stop a day can begin with; nothing is waited for there."""
        layer: _Layer = {}
        for stop, bit, leg, step in self._onward[-1]:
            ends = self._day.ends[stop]
            if leg >= len(ends):
                continue
            over = ends[leg]
            fed = [over]
            hungry: list[int] = []
            if self._day.eat_minutes:
                hungry = [over] if over <= self._day.eats_until else []
                fed = self._fed_first(over, leg, ends)
            layer[bit, stop] = (
                [(end, step - self._ways.waiting * end, stop, None) for end in hungry],
                [(end, step - self._ways.waiting * end, stop, None) for end in fed],
            )
        return layer

    def _fed_first(self, over: int, leg: int, ends: Sequence[int]) -> list[int]:
        """Return when a day's first stop is over if lunch comes before it, or nothing."""
        if over <= self._day.eats_from:
            return []
        ready = ready_after_lunch(self._day, 0, leg)
        return [ends[ready]] if ready < len(ends) else []

    def _in_time(self, seen: int, last: int, labels: list[Label]) -> list[Label]:
        """Return the labels that are early enough for every needed stop not yet seen."""
        minutes, sets = self._lost[last]
        if not minutes:
            return labels
        for place, label in enumerate(labels):
            if sets[bisect_left(minutes, label[0])] & ~seen:
                return labels[:place]
        return labels

    def _extend(
        self, seen: int, last: int, *, hungry: list[Label], fed: list[Label], following: _Layer
    ) -> None:
        for stop, bit, leg, step in self._onward[last]:
            if seen & bit:
                continue
            ends = self._day.ends[stop]
            latest = len(ends) - leg
            after: list[Label] = [
                (ends[label[0] + leg], label[1] + step, stop, label)
                for label in fed
                if label[0] < latest
            ]
            still: list[Label] = []
            for label in hungry:
                if label[0] >= latest:
                    break
                self._feed(label, (stop, leg, step), still=still, after=after)
            if after or still:
                tables = following.get((seen | bit, stop))
                if tables is None:
                    following[seen | bit, stop] = still, after
                else:
                    tables[0].extend(still)
                    tables[1].extend(after)

    def _feed(
        self, label: Label, way: tuple[int, int, int], *, still: list[Label], after: list[Label]
    ) -> None:
        """Go a way hungry, with lunch and without; drop what could never eat any more."""
        stop, leg, step = way
        day = self._day
        ends = day.ends[stop]
        over = ends[label[0] + leg]
        if over <= day.eats_until:
            still.append((over, label[1] + step, stop, label))
        # Before a stop that is over when lunch begins nobody eats: after it is as good.
        if over > day.eats_from:
            ready = ready_after_lunch(day, label[0], leg)
            if ready < len(ends):
                after.append((ends[ready], label[1] + step - self._lunch_worth, stop, label))

    def _finish(self, seen: int, hungry: list[Label], fed: list[Label]) -> None:
        for label in fed:
            self._end(seen, label, label[0] + self._day.home[label[2]], 0)
        for label in hungry:
            self._end(seen, label, *hungry_end(self._day, label[0], self._day.home[label[2]]))

    def _end(self, seen: int, label: Label, end: int, eaten: int) -> None:
        if end > self._day.limit:
            return
        ways = self._ways
        worth = label[1] + self._day.home_steps[label[2]] + (ways.waiting + ways.ending) * end
        worth -= ways.waiting * eaten
        best = self._courses.get(seen)
        if best is None or worth < best.worth:
            self._courses[seen] = Course(worth=worth, label=label)


def _step(day: DayWays, origin: int, stop: int) -> int:
    """Return what a way adds to the reduced worth, alike on all days that are alike."""
    return day.steps[origin][stop] - (day.strays >> stop & 1)


def _thinned(labels: list[Label]) -> list[Label]:
    """Return the labels no other one outdoes, the earliest first."""
    if len(labels) < 2:
        return labels
    labels.sort(key=_time_and_worth)
    kept = [labels[0]]
    for label in labels:
        if label[1] < kept[-1][1]:
            kept.append(label)
    return kept


def _time_and_worth(label: Label) -> tuple[int, int]:
    return label[0], label[1]


def _not_outdone(hungry: list[Label], fed: list[Label], lunch_worth: int) -> list[Label]:
    """Return who is still hungry and gains by it: lunch may yet fall into a wait."""
    if not fed:
        return hungry
    return [
        label
        for label in hungry
        if not any(one[0] <= label[0] and one[1] <= label[1] - lunch_worth for one in fed)
    ]


def _lost_in_time(
    ways: Ways, day: DayWays, stops: Sequence[int], needed: int
) -> dict[int, tuple[list[int], list[int]]]:
    """Return for each stop from which minute on which needed stops can no more be reached.

    The second list is one longer: the set lost before each minute of the first, then all of them.
    """
    wanted = [stop for stop in stops if needed >> stop & 1]
    if len(wanted) < 2:
        return {stop: ([], [0]) for stop in stops}
    least = _least_minutes(ways, day, stops)
    lost = {}
    for origin in stops:
        latest = sorted(
            (len(day.ends[stop]) - 1 - least[origin][stop], stop)
            for stop in wanted
            if stop != origin
        )
        sets = [0]
        for _minute, stop in latest:
            sets.append(sets[-1] | 1 << stop)
        lost[origin] = [minute for minute, _stop in latest], sets
    return lost


def _least_minutes(ways: Ways, day: DayWays, stops: Sequence[int]) -> dict[int, dict[int, int]]:
    """Return the least minutes between any two stops, by whatever stops (Floyd and Warshall)."""
    least = {origin: {stop: day.legs[origin][stop] for stop in stops} for origin in stops}
    for between in stops:
        onward = least[between]
        for row in least.values():
            there = row[between] + ways.dwells[between]
            for stop, way in onward.items():
                row[stop] = min(row[stop], there + way)
    return least
