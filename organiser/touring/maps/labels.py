"""Names beside points, placed so that they cover neither each other nor what matters."""

from collections.abc import Iterable, Sequence
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
    """The names placed on a map so far, and all they keep clear of."""

    def __init__(self, whole: Box, taken: Iterable[Box], lines: Sequence[Segment]) -> None:
        self._whole = whole
        self._taken = list(taken)
        self._lines = lines

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
            chosen = min(clear, key=self._crossings)
        elif must:
            chosen = min(places or _around(x, y, reach, size), key=self._harm)
        else:
            return None
        self._taken.append(chosen)
        return chosen

    def _is_inside(self, box: Box) -> bool:
        return box.overlap(self._whole) >= box.width * box.height - 1e-6

    def _crossings(self, box: Box) -> int:
        return sum(box.is_crossed(line) for line in self._lines)

    def _harm(self, box: Box) -> float:
        outside = box.width * box.height - box.overlap(self._whole)
        return outside * 2 + sum(box.overlap(other) for other in self._taken)


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
