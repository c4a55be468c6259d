"""Places in kana order: numbers with gaps, so that a newcomer seldom moves anybody.

The full-text tables write the distance from one hit to the next, so gaps are paid for in size: as
wide as a fixed range allows while people are few, and narrow, but never closed, when they are many
(gaps of 32 make the tables a tenth larger than none, gaps of 2**20 two and a half times as large).
"""

import sqlite3
from typing import NamedTuple

from organiser.book.search_rows import SELECT_ROWS, Row, put_in, take_out

_RANGE = 2**19
_NARROWEST = 32
# Where there was no room, as many neighbours are moved as it takes to leave this distance.
_ROOM = 4
_FIRST_REACH = 4

_BEFORE = "WHERE (sort_key, person_id) < (?, ?) ORDER BY sort_key DESC, person_id DESC LIMIT ?"
_AFTER = "WHERE (sort_key, person_id) > (?, ?) ORDER BY sort_key, person_id LIMIT ?"


class Neighbours(NamedTuple):
    """Who stands beside a key: their places, None at an open end, and the key of the one after."""

    low: int | None
    high: int | None
    next_key: tuple[str, int] | None


def neighbours(connection: sqlite3.Connection, sort_key: str, person_id: int) -> Neighbours:
    """Return who stands before and after a key in the order; who has that key is passed over."""
    places = "SELECT position, sort_key, person_id FROM person_search"
    before = connection.execute(f"{places} {_BEFORE}", (sort_key, person_id, 1)).fetchone()
    after = connection.execute(f"{places} {_AFTER}", (sort_key, person_id, 1)).fetchone()
    return Neighbours(
        low=before[0] if before else None,
        high=after[0] if after else None,
        next_key=(after[1], after[2]) if after else None,
    )


def gap_for(people: int) -> int:
    """Return the distance between neighbours where nothing narrows it."""
    return max(_NARROWEST, _RANGE // max(people, 1))


def spread(low: int | None, high: int | None, count: int, *, gap: int, least: int = 1) -> list[int]:
    """Return `count` rising places between two others; none if they lay closer than `least`.

    None stands for an open end, where places follow at a distance of `gap`.
    """
    if low is not None and high is not None:
        gap = (high - low) // (count + 1)
    elif high is not None:
        low = high - gap * (count + 1)
    low = low or 0
    return [low + gap * number for number in range(1, count + 1)] if gap >= least else []


def make_room(
    connection: sqlite3.Connection, sort_key: str, person_id: int, *, count: int, gap: int
) -> None:
    """Move people around a key apart, as few as will do, to leave `count` places at the key."""
    reach = _FIRST_REACH
    while True:
        around = (sort_key, person_id, reach + 1)
        before = [Row(*row) for row in connection.execute(f"{SELECT_ROWS} {_BEFORE}", around)]
        after = [Row(*row) for row in connection.execute(f"{SELECT_ROWS} {_AFTER}", around)]
        low = before.pop().position if len(before) > reach else None
        high = after.pop().position if len(after) > reach else None
        moved = [*reversed(before), *after]
        places = spread(low, high, len(moved) + count, gap=gap, least=_ROOM)
        if places:
            del places[len(before) : len(before) + count]
            take_out(connection, moved)
            put_in(
                connection,
                (row._replace(position=at) for row, at in zip(moved, places, strict=True)),
            )
            return
        reach *= 2
