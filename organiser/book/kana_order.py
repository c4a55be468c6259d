"""Places in kana order: numbers with wide gaps, so that a newcomer seldom moves anybody."""

import sqlite3
from typing import NamedTuple

from organiser.book.search_rows import SELECT_ROWS, Row, put_in, take_out

#: What lies between neighbours where the order is open at an end.
GAP = 2**40
# What lies between neighbours at least after they were moved apart: room for twenty halvings.
_ROOM = 2**20
_FIRST_REACH = 16
_FIRST, _LAST = -(2**63), 2**63 - 1

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


def spread(low: int | None, high: int | None, count: int, *, least: int = 1) -> list[int]:
    """Return `count` rising places between two others; none if they lay closer than `least`.

    None stands for an open end, where places follow at a distance of `GAP`.
    """
    if low is None and high is None:
        return [GAP * number for number in range(count)]
    if high is None:
        low = low or 0
        step = min(GAP, (_LAST - low) // (count + 1))
    elif low is None:
        step = min(GAP, (high - _FIRST) // (count + 1))
        low = high - step * (count + 1)
    else:
        step = (high - low) // (count + 1)
    return [low + step * number for number in range(1, count + 1)] if step >= least else []


def make_room(connection: sqlite3.Connection, sort_key: str, person_id: int) -> None:
    """Move the people around a key apart, as few as will do, so that there is room at the key."""
    reach = _FIRST_REACH
    while True:
        around = (sort_key, person_id, reach + 1)
        before = [Row(*row) for row in connection.execute(f"{SELECT_ROWS} {_BEFORE}", around)]
        after = [Row(*row) for row in connection.execute(f"{SELECT_ROWS} {_AFTER}", around)]
        low = before.pop().position if len(before) > reach else None
        high = after.pop().position if len(after) > reach else None
        moved = [*reversed(before), *after]
        places = spread(low, high, len(moved) + 1, least=_ROOM)
        if places:
            del places[len(before)]
            take_out(connection, moved)
            put_in(
                connection,
                (row._replace(position=at) for row, at in zip(moved, places, strict=True)),
            )
            return
        reach *= 2
