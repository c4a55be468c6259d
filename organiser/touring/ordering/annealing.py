"""A good order of many stops: take some out, put them back where they cost least, cool down.

Ruin and recreate under simulated annealing, as Christiaens and Vanden Berghe do for vehicles with
time windows (Slack Induction by String Removals, 2020). Cooled and stopped by counting and never by
the clock, and only with the four kinds of arithmetic that are exact everywhere: the same question
gives the same order on every machine.
"""

from collections.abc import Callable, Sequence
from random import Random

from organiser.touring.ordering.places import DayOrder, find_place, keep_day
from organiser.touring.ordering.starting import freedom, keep_days
from organiser.touring.ordering.ways import FAR, Ways

#: In tenths of a minute for each minute of a usual way: the temperature at the beginning and at the
#: end, and what it weighs to leave a stop out for a while, which grows.
_HOT, _COLD = 12, 0.08
_LEFT_OUT_AT_FIRST, _LEFT_OUT_AT_LAST = 16, 240
#: At most so many stops are taken out at once, and so many in a row.
_MOST_TAKEN, _MOST_IN_A_ROW = 10, 5
_BETWEEN_BEATS = 250


class Annealing:
    """Orders of all days while they are changed; `best` is the best seen so far."""

    def __init__(self, ways: Ways, routes: Sequence[Sequence[int]], seed: int) -> None:
        self._ways = ways
        self._chance = Random(seed).random
        # Long days take longer to try: they count for more, and so cost no more time.
        self._weight = 1 + len(ways.dwells) // len(ways.days) // 16
        self._unit = ways.tenth * _average_leg(ways)
        self._near = _near_stops(ways)
        self._freedom = [freedom(ways, stop) for stop in range(len(ways.dwells))]
        self._days = keep_days(ways, routes)
        placed = {stop for route in routes for stop in route}
        self._bank = [stop for stop in range(len(ways.dwells)) if stop not in placed]
        self.best = [list(route) for route in routes]
        self._best_worth = self._true_worth()

    def run(self, iterations: int, beat: Callable[[float], bool]) -> bool:
        """Put back so many stops, and cool; return whether it ran to its end."""
        done, next_beat = 0, 0
        while done < iterations:
            share = done / iterations
            if done >= next_beat:
                next_beat = done + _BETWEEN_BEATS
                if not beat(share):
                    return False
            done += self._step(share)
        return True

    def _step(self, share: float) -> int:
        """Take some stops out and put them back, if that is good; return how many."""
        days, taken = self._take_out()
        if days is None:
            return 1
        stops = [*self._bank, *taken]
        bank = []
        for stop in self._in_some_order(stops):
            found = find_place(self._ways, days, stop, self._chance)
            if found is None:
                bank.append(stop)
            else:
                days[found[0]] = found[1]
        self._decide(days, bank, share)
        return (1 + len(stops)) * self._weight

    def _take_out(self) -> tuple[list[DayOrder] | None, list[int]]:
        """Return the days without some stops in a row around one, and these; no days without a way.

        Who has to follow a stop directly falls out with it.
        """
        days = list(self._days)
        where = {stop: number for number, day in enumerate(days) for stop in day.order}
        middle = self._pick(len(self._near))
        most = 1 + self._pick(_MOST_TAKEN)
        taken: list[int] = []
        for stop in (middle, *self._near[middle]):
            number = where.get(stop)
            if number is None or days[number] is not self._days[number]:
                continue
            if len(taken) >= most:
                break
            order = days[number].order
            first, last = self._row(order, order.index(stop), most - len(taken))
            taken += order[first:last]
            rest = keep_day(self._ways, self._ways.days[number], order[:first] + order[last:])
            if rest is None:
                return None, taken
            days[number] = rest
        return days, taken

    def _row(self, order: list[int], place: int, most: int) -> tuple[int, int]:
        """Return the first place of a row by chance that holds a place, and the one behind it."""
        length = 1 + self._pick(min(len(order), _MOST_IN_A_ROW, most))
        earliest, latest = max(0, place - length + 1), min(place, len(order) - length)
        first = earliest + self._pick(latest - earliest + 1)
        last = first + length
        while last < len(order) and self._ways.after[order[last]] is not None:
            last += 1
        return first, last

    def _in_some_order(self, stops: list[int]) -> list[int]:
        """Return stops by chance, by how little choice they leave, or the farthest first."""
        kind = self._chance()
        if kind < 0.5:
            stops = [stop for _, stop in sorted((self._chance(), stop) for stop in stops)]
        elif kind < 0.8:
            stops.sort(key=lambda stop: (self._freedom[stop], stop))
        else:
            stops.sort(key=lambda stop: (-self._ways.days[0].legs[-1][stop], stop))
        return sorted(stops, key=lambda stop: self._ways.after[stop] is not None)

    def _decide(self, days: list[DayOrder], bank: list[int], share: float) -> None:
        """Go on from another order if it is better, or by chance if it is not much worse."""
        rest = 1 - share
        heat = (_COLD + _HOT * rest * rest * rest) * self._unit
        missing = _LEFT_OUT_AT_FIRST + (_LEFT_OUT_AT_LAST - _LEFT_OUT_AT_FIRST) * share
        gain = sum([day.worth for day in days]) - sum([day.worth for day in self._days])
        loss = gain / heat + (len(bank) - len(self._bank)) * missing * self._unit / heat
        if loss > 0 and not self._is_lucky(loss):
            return
        self._days, self._bank = days, bank
        worth = self._true_worth()
        if worth < self._best_worth:
            self._best_worth = worth
            self.best = [day.order for day in days]

    def _is_lucky(self, loss: float) -> bool:
        """Return true with about the chance exp(-loss), by the first terms of its series."""
        grown = 1 + loss * (1 + loss * (0.5 + loss * (0.16 + loss * 0.04)))
        return self._chance() * grown < 1

    def _true_worth(self) -> int:
        return sum(day.worth for day in self._days) + sum(
            self._ways.left_out[stop] for stop in self._bank
        )

    def _pick(self, count: int) -> int:
        return int(self._chance() * count)


def _average_leg(ways: Ways) -> int:
    legs = [leg for row in ways.days[0].legs for leg in row if 0 < leg < FAR]
    return max(sum(legs) // max(len(legs), 1), 1)


def _near_stops(ways: Ways) -> list[list[int]]:
    """Return for each stop the others, the nearest first, whichever way leads there."""
    legs = ways.days[0].legs
    stops = range(len(ways.dwells))
    return [
        sorted(
            (one for one in stops if one != stop),
            key=lambda one: (min(legs[stop][one], legs[one][stop]), one),
        )
        for stop in stops
    ]
