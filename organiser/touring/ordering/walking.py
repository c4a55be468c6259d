"""What one order of one day is worth: a single pass with two clocks, before and after lunch."""

from collections.abc import Sequence

from organiser.touring.ordering.ways import FAR, DayWays, Ways


def day_worth(ways: Ways, day: DayWays, order: Sequence[int]) -> int | None:
    """Return what a day in this order is worth (see `Ways`), or nothing where it cannot be kept.

    Of the places for lunch only that one is followed which lets the day go on earliest. It is the
    best one too, except that a day beginning around noon may save waiting by another.
    """
    if not order:
        return day.empty_worth
    try:
        if day.eat_minutes:
            return _worth_with_lunch(ways, day, order)
        return _worth(ways, day, order)
    except IndexError:
        return None


def ready_after_lunch(day: DayWays, now: int, leg: int) -> int:
    """Return when a group that leaves at `now` is ready at the next stop, having eaten.

    It eats on arrival, or before leaving where that is too late; `now` lies within the time to eat.
    """
    arrival = now + leg
    if arrival <= day.eats_until:
        return max(arrival, day.eats_from) + day.eat_minutes
    return max(now, day.eats_from) + day.eat_minutes + leg


def _worth(ways: Ways, day: DayWays, order: Sequence[int]) -> int | None:
    legs, steps, ends = day.legs, day.steps, day.ends
    last = order[0]
    now = ends[last][legs[-1][last]]
    reduced = steps[-1][last] - ways.waiting * now
    for stop in order[1:]:
        now = ends[stop][now + legs[last][stop]]
        reduced += steps[last][stop]
        last = stop
    return _ended(ways, day, reduced + day.home_steps[last], now + day.home[last])


def _worth_with_lunch(ways: Ways, day: DayWays, order: Sequence[int]) -> int | None:
    """Return the same with lunch; `fed` is the clock of the group that has eaten, FAR for none.

    Nobody eats before a stop that is over before lunch begins: eating after it is as good.
    """
    legs, steps, all_ends = day.legs, day.steps, day.ends
    now, fed, last, reduced, paid, fed_paid = 0, FAR, -1, 0, 0, 0
    for stop in order:
        leg, ends = legs[last][stop], all_ends[stop]
        over = ends[now + leg]
        fed = ends[fed + leg] if fed + leg < len(ends) else FAR
        if over > day.eats_from and now <= day.eats_until:
            ready = ready_after_lunch(day, now, leg)
            if ready < len(ends) and ends[ready] < fed:
                fed, fed_paid = ends[ready], paid + day.eat_minutes
        if last < 0:
            paid, fed_paid = over, fed
        now = over
        reduced += steps[last][stop]
        last = stop
    reduced += day.home_steps[last]
    best = _ended(ways, day, reduced - ways.waiting * fed_paid, fed + day.home[last])
    end, eaten = hungry_end(day, now, day.home[last])
    other = _ended(ways, day, reduced - ways.waiting * (paid + eaten), end)
    return other if best is None or (other is not None and other < best) else best


def hungry_end(day: DayWays, now: int, way: int) -> tuple[int, int]:
    """Return when a day ends whose group has not eaten yet, and what lunch took of it.

    It eats after the day, or else before the last way; FAR where it is too late for both.
    """
    if now + way <= day.eats_until:
        return now + way, 0
    if now <= day.eats_until:
        return max(now, day.eats_from) + day.eat_minutes + way, day.eat_minutes
    return FAR, 0


def _ended(ways: Ways, day: DayWays, reduced: int, end: int) -> int | None:
    if end > day.limit:
        return None
    return reduced + (ways.waiting + ways.ending) * end
