"""Names beside points, placed so that they cover neither each other nor what matters."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from organiser.touring.maps.map_values import Segment

_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    def overlap(self, other: "Box") -> float:
        """Return the area both cover."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return max(across, 0.0) * max(down, 0.0)

    def gap(self, other: "Box") -> float:
        """Return how far two rectangles lie apart, 0 where they meet."""
        across = max(self.left, other.left) - min(self.left + self.width, other.left + other.width)
        down = max(self.top, other.top) - min(self.top + self.height, other.top + other.height)
        return math.hypot(max(across, 0.0), max(down, 0.0))

    def is_around(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        return 0 <= x - self.left <= self.width and 0 <= y - self.top <= self.height

    def is_crossed(self, segment: Segment) -> bool:
        """Tell whether a straight line runs through it (Liang and Barsky, 1984)."""
        (x1, y1), (x2, y2) = segment
        enters, leaves = 0.0, 1.0
        for step, before in (
            (x1 - x2, x1 - self.left),
            (x2 - x1, self.left + self.width - x1),
            (y1 - y2, y1 - self.top),
            (y2 - y1, self.top + self.height - y1),
        ):
            if step == 0:
                if before < 0:
                    return False
                continue
            at = before / step
            enters, leaves = (max(enters, at), leaves) if step < 0 else (enters, min(leaves, at))
        return enters <= leaves


class Labels:
    """The names placed on a map so far, and all they keep clear of: the scale and the discs."""

    def __init__(
        self, whole: Box, *, scale: Box, discs: Sequence[Box], lines: Sequence[Segment]
    ) -> None:
        self._whole = whole
        self._discs = discs
        self._taken = [scale, *discs]
        self._lines = lines

    @property
    def width(self) -> float:
        """Return how wide the map is."""
        return self._whole.width

    def place(
        self, x: float, y: float, *, reach: float, size: tuple[float, float], must: bool
    ) -> Box | None:
        """Return where a name of this size goes beside a point that `reach`es so far around.

        What must be there goes where it harms least; anything else is left out when it finds no
        clear place.
        """
        places = [box for box in _around(x, y, reach, size) if self._is_inside(box)]
        clear = [box for box in places if not any(box.overlap(other) for other in self._taken)]
        if clear:
            chosen = min(
                clear, key=lambda box: (self._is_anothers(box, x, y), self._crossings(box))
            )
        elif must:
            pushed = [self._pushed_in(box) for box in _around(x, y, reach, size)]
            chosen = min(places or pushed, key=self._harm)
        else:
            return None
        self._taken.append(chosen)
        return chosen

    def _is_inside(self, box: Box) -> bool:
        return box.overlap(self._whole) >= box.width * box.height - 1e-6

    def _pushed_in(self, box: Box) -> Box:
        """Return a box moved as little as needed to lie on the map."""
        left = max(0.0, min(box.left, self._whole.width - box.width))
        top = max(0.0, min(box.top, self._whole.height - box.height))
        return Box(left, top, box.width, box.height)

    def _is_anothers(self, box: Box, x: float, y: float) -> bool:
        """Tell whether a name would lie closer to another disc than to the one it is of."""
        own = next((disc for disc in self._discs if disc.is_around(x, y)), None)
        if own is None:
            return False
        return any(box.gap(disc) < box.gap(own) for disc in self._discs if disc is not own)

    def _crossings(self, box: Box) -> int:
        return sum(box.is_crossed(line) for line in self._lines)

    def _harm(self, box: Box) -> float:
        return sum(box.overlap(other) for other in self._taken)


def _around(x: float, y: float, reach: float, size: tuple[float, float]) -> list[Box]:
    """Return the places beside a point, the best first: right, left, below, above, corners."""
    width, height = size
    away = reach + _GAP
    lefts = {"right": x + away, "left": x - away - width, "middle": x - width / 2}
    tops = {"beside": y - height / 2, "below": y + away, "above": y - away - height}
    order = (
        ("right", "beside"),
        ("left", "beside"),
        ("middle", "below"),
        ("middle", "above"),
        ("right", "below"),
        ("right", "above"),
        ("left", "below"),
        ("left", "above"),
    )
    return [Box(lefts[across], tops[down], width, height) for across, down in order]
