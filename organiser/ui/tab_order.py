"""The order in which Tab goes through a form: as it is read, also where rows come and go."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_reading(widget: QWidget) -> tuple[QWidget, ...]:
    """Let Tab go through everything inside a widget as its layouts place it; return that order."""
    found = tuple(_inside(widget.layout()))
    for before, after in pairwise(found):
        QWidget.setTabOrder(before, after)
    return found


def _inside(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    items = (layout.itemAt(place) for place in range(layout.count()))
    for item in filter(None, items):
        widget = item.widget()
        if widget is None:
            yield from _inside(item.layout())
        elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        else:
            yield from _inside(widget.layout())
