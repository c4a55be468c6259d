"""A question made ready for fast searching: tables to look up instead of rules to apply.

The searches know no rules of their own: windows, buffers, locks and missing ways are all in these
tables. All numbers are whole, so that the same plan gives the same answer on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass

#: Longer than any tour; a way of this length is none.
FAR = 10**9
#: The end of a day that has none; nothing at the end of a way of `FAR` minutes lies before it.
NO_LIMIT = FAR // 2
#: What a minute of travel and of waiting costs, in tenths of a minute.
TRAVEL_TENTHS, WAITING_TENTHS = 10, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWays:
    """One day in tables; all times count from its earliest leave.

    `legs[a][b]` is from the end of stop a to being ready at stop b, buffers included, and FAR where
    there is no way or a lock forbids it; the last row is from the day's start. `ends[b][ready]` is
    when stop b is over for a group ready at that minute. Nothing lies behind the last minute that
    still lets the day end in time, so that too late is an IndexError. `home[a]` leads to the end.

    `strays` are, as bits, the stops that are on another day today.

    `steps` and `home_steps` are what the ways add to the reduced worth, which is the worth of an
    order less `Ways.waiting` for each minute that has passed. It grows by the same amount whenever
    a leg is taken, and of two ways to have seen the same stops the earlier with the smaller reduced
    worth is never worse. (Comparing time and plain cost would be wrong: the earlier may wait more.)
    """

    legs: list[list[int]]
    steps: list[list[int]]
    ends: list[Sequence[int]]
    home: list[int]
    home_steps: list[int]
    limit: int
    strays: int
    empty_worth: int
    eat_minutes: int
    eats_from: int
    eats_until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """The whole question in tables.

    The worth of an order is one whole number, the less the better. Its digits are, from the left:
    travel and 0.3 x waiting in tenths of a minute, the sum of the days' ends, neighbours that are
    new, stops on another day than today. `tenth`, `waiting` and `ending` are what a tenth of a
    minute, a minute of waiting and a later end add to it, `left_out` what each stop adds that is
    not visited: more than all else.

    `days_of` names the days a stop may be visited on, `only_day` the one it may not leave, `after`
    the stop it has to follow directly.
    """

    days: list[DayWays]
    dwells: list[int]
    days_of: list[list[int]]
    only_day: list[int | None]
    after: list[int | None]
    tenth: int
    waiting: int
    ending: int
    left_out: list[int]
