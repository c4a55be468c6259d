"""Lines among which the arrow keys lead, and which keep the focus while they are made anew."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from organiser.ui.overriding import override
from organiser.ui.today.lines import OpenLine

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SteppingLine(OpenLine):
    """A line from which Down and Up lead to the next one.

    Signals: `step_requested(int)` with 1 or -1 for the line below or above.
    """

    step_requested = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)


def join_lines(lines: Sequence[SteppingLine]) -> None:
    """Let the arrow keys lead from line to line."""
    for line in lines:
        line.step_requested.connect(partial(step_from, lines, line))


def step_from(lines: Sequence[QWidget], line: QWidget, steps: int) -> None:
    """Put the focus so many lines below one of them, or above; nowhere past the ends."""
    target = lines.index(line) + steps
    if 0 <= target < len(lines):
        lines[target].setFocus()


def focused_place(around: QWidget, lines: Sequence[QWidget]) -> int:
    """Return which of some lines has the focus, itself or a button of it; -1 for none."""
    focused = around.window().focusWidget()
    for place, line in enumerate(lines):
        if line is focused or line.isAncestorOf(focused):
            return place
    return -1


def focus_place(lines: Sequence[QWidget], place: int) -> None:
    """Put the focus on the line at a place, or the last one; nowhere below zero."""
    if place >= 0 and lines:
        lines[min(place, len(lines) - 1)].setFocus()
