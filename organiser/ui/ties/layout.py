"""Where the points of a picture of ties go: rings around the middle, nothing on anything else.

Pure computing without Qt. The same input always gives the same picture: every order comes from the
input, and nothing is left to chance.
"""

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

KeyT = TypeVar("KeyT", bound=Hashable)

#: Screens and sheets are wider than high, and so are the rings.
_FLATNESS = 0.62
_RING = 200.0
#: Between boxes there is at least this much room.
_GAP_X, _GAP_Y = 14.0, 12.0
_ROUNDS = 120
_GROWTH = 1.06
_PULL = 0.04


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Generic[KeyT]):
    """A point with the room its name takes; `step` 0 is the middle, of which there is one."""

    key: KeyT
    step: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Spot:
    """The middle of a box; x grows to the right and y downwards, the middle box is at 0, 0."""

    x: float
    y: float


def place_boxes(boxes: Sequence[Box[KeyT]], lines: Iterable[tuple[KeyT, KeyT]]) -> dict[KeyT, Spot]:
    """Return a spot for every box, those of one step around the one they are tied to.

    No two boxes touch.
    """
    angles = _angles(boxes, _children(boxes, lines))
    wanted = {
        box.key: (
            math.cos(angles[box.key]) * _RING * box.step,
            math.sin(angles[box.key]) * _RING * _FLATNESS * box.step,
        )
        for box in boxes
    }
    places = {key: [x, y] for key, (x, y) in wanted.items()}
    for _round in range(_ROUNDS):
        if not _push_apart(boxes, places):
            break
        for key, (x, y) in wanted.items():
            places[key][0] += (x - places[key][0]) * _PULL
            places[key][1] += (y - places[key][1]) * _PULL
    while _push_apart(boxes, places):
        for place in places.values():
            place[0] *= _GROWTH
            place[1] *= _GROWTH
    return {key: Spot(x, y) for key, (x, y) in places.items()}


def nearest_in(spots: Mapping[KeyT, Spot], start: KeyT, direction: tuple[int, int]) -> KeyT | None:
    """Return which box an arrow key leads to: the nearest one in that direction, if there is one.

    `direction` is (1, 0) for right and (0, 1) for down.
    """
    here = spots[start]
    best: tuple[float, KeyT] | None = None
    for key, spot in spots.items():
        across, down = spot.x - here.x, spot.y - here.y
        ahead = across * direction[0] + down * direction[1]
        aside = abs(across * direction[1]) + abs(down * direction[0])
        if key == start or ahead <= 0 or aside > 2 * ahead:
            continue
        cost = ahead + 2 * aside
        if best is None or cost < best[0]:
            best = (cost, key)
    return None if best is None else best[1]


def _children(
    boxes: Sequence[Box[KeyT]], lines: Iterable[tuple[KeyT, KeyT]]
) -> dict[KeyT, list[KeyT]]:
    """Hang every box under the first one a step nearer that it is tied to, else the middle."""
    steps = {box.key: box.step for box in boxes}
    order = {box.key: place for place, box in enumerate(boxes)}
    ties: dict[KeyT, list[KeyT]] = defaultdict(list)
    for first, second in lines:
        ties[first].append(second)
        ties[second].append(first)
    middle = boxes[0].key
    children: dict[KeyT, list[KeyT]] = defaultdict(list)
    for box in boxes[1:]:
        nearer = [key for key in ties[box.key] if steps.get(key, box.step) == box.step - 1]
        children[min(nearer, key=order.__getitem__, default=middle)].append(box.key)
    return children


def _angles(
    boxes: Sequence[Box[KeyT]], children: Mapping[KeyT, Sequence[KeyT]]
) -> dict[KeyT, float]:
    """Give every box its share of the circle: as much as hangs under it."""
    shares: dict[KeyT, float] = {}
    for box in sorted(boxes, key=lambda box: -box.step):
        shares[box.key] = max(1.0, sum(shares[key] for key in children.get(box.key, ())))
    angles = {boxes[0].key: 0.0}
    # The first of them stands above the middle, where reading begins.
    spans = {boxes[0].key: (-math.pi * 0.5, math.pi * 1.5)}
    for box in sorted(boxes, key=lambda box: box.step):
        begin, end = spans[box.key]
        under = children.get(box.key, ())
        share = (end - begin) / (sum(shares[key] for key in under) or 1.0)
        for key in under:
            spans[key] = (begin, begin + share * shares[key])
            angles[key] = sum(spans[key]) / 2
            begin = spans[key][1]
    return angles


def _push_apart(boxes: Sequence[Box[KeyT]], places: Mapping[KeyT, list[float]]) -> bool:
    """Move boxes that are too near from one another; tell whether there were any."""
    were_too_near = False
    middle = boxes[0].key
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            here, there = places[one.key], places[other.key]
            over_x = (one.width + other.width) / 2 + _GAP_X - abs(there[0] - here[0])
            over_y = (one.height + other.height) / 2 + _GAP_Y - abs(there[1] - here[1])
            if over_x <= 1e-6 or over_y <= 1e-6:
                continue
            were_too_near = True
            axis, over = (0, over_x) if over_x < over_y else (1, over_y)
            sign = 1.0 if there[axis] >= here[axis] else -1.0
            # The middle stays where it is.
            held = one.key == middle
            if not held:
                here[axis] -= sign * over / 2
            there[axis] += sign * (over if held else over / 2)
    return were_too_near
