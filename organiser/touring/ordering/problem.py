"""What the search for a better order is asked, and what it answers: plain values, no tour needed.

Times are minutes on one clock that all days share within themselves (a day's own midnight), lengths
are minutes. Nodes are places: indices into the matrix of minutes. Stops and days are known by their
index in the problem.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from organiser.touring.plan import Lunch, Window
from organiser.vocabulary import OrderLock

Order = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDay:
    """One day: where it starts and ends, and within which times.

    Without `start` the day begins at its first stop, where the group is ready at `leaves`; without
    `end` it ends with its last. The group leaves `start` at `leaves` or later, and is at `end` (or
    done with the last stop) by `arrives_by`. Where both are given, a day without stops still leads
    from one to the other.

    Lunch takes idle minutes of its length between its two times: when the group is ready at a stop,
    or where that is too late, before it leaves the place before. Waiting counts first; nobody eats
    before a stop that is over when lunch begins. A day that begins late enough or ends early enough
    for lunch before or after it needs none on the way.
    """

    leaves: int
    arrives_by: int | None = None
    start: int | None = None
    end: int | None = None
    lunch: Lunch | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderStop:
    """One stop to be put in order.

    `windows` holds for each day of the problem when the stop may be visited: nothing for any time,
    an empty tuple for a day it cannot be visited at all; `()` as a whole for any time on all days.
    `fixed_day` and `fixed_start` are never moved; a fixed start stands above the windows of its
    day. Leaving out an `is_optional` stop is allowed where it makes the rest possible.

    `lock` speaks of the order that is there today: FIRST, LAST and DAY keep a stop on the day it
    has there. `after` is the stop it has to follow directly, with AFTER and no `after` the one
    before it today; it falls out with that stop.
    """

    node: int
    dwell: int
    windows: tuple[tuple[Window, ...] | None, ...] = ()
    fixed_day: int | None = None
    fixed_start: int | None = None
    lock: OrderLock = OrderLock.FREE
    after: int | None = None
    is_optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderProblem:
    """What is asked: days, stops, `minutes[a][b]` from node to node, buffers, today's order.

    The matrix may be asymmetric and need not keep the triangle inequality; `None` is no way at all.
    `arrival_buffer` lies between arriving at a stop and being ready to begin, `boarding_buffer`
    between its end and leaving; the start and the end of a day have neither. Ties keep `current`,
    the order of today, which may lack stops.
    """

    days: tuple[OrderDay, ...]
    stops: tuple[OrderStop, ...]
    minutes: tuple[tuple[int | None, ...], ...]
    arrival_buffer: int = 0
    boarding_buffer: int = 0
    current: Order | None = None


class LeftOutReason(StrEnum):
    """Why a stop fits nowhere; the first that holds."""

    CLOSED = "closed on all days"
    WINDOW_TOO_SHORT = "window shorter than the stay"
    UNREACHABLE = "cannot be reached between two others"
    DAY_FULL = "the days are full"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A stop that fits nowhere: why, and by how many minutes at best where that can be said.

    `day` is where least is missing. `between` are the two fixed stops it cannot be put between,
    where that is the reason.
    """

    stop: int
    reason: LeftOutReason
    minutes: int | None = None
    day: int | None = None
    between: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The best order found; `starts[day][place]` is when each stop begins.

    `cost` is travel + 0.3 x waiting; `is_proven` where nothing better exists. Waiting is idle time
    that is neither lunch nor a buffer, nor before a day's first stop: one leaves later. `left_out`
    is empty where all stops fit.
    """

    order: Order
    starts: tuple[tuple[int, ...], ...]
    travel_minutes: int
    waiting_minutes: int
    cost: float
    is_proven: bool
    left_out: tuple[LeftOut, ...] = field(default=())


#: Told the best so far and the share of the work done; returns whether to go on.
Watch = Callable[[Proposal | None, float], bool]
