"""The ground of a row in a list: pointed at, chosen, with the keyboard.

Apart from `painting`, whose circles and chips the first paint needs: QStyle costs 5 ms to name.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from organiser.ui import theme


def paint_row_ground(
    painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, tint: str = "", resting: str = ""
) -> None:
    """Draw what lies under a list's row: selection or hover, a hair line, a strip for the focus.

    A row with a `tint` has that colour whatever its state. The strip of a selected row without the
    focus has the colour `resting`; without one there is none.
    """
    look = theme.tokens()
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if tint:
        painter.setOpacity(0.6)
        painter.fillRect(rect, theme.colour(tint))
        painter.setOpacity(1.0)
    elif selected:
        painter.fillRect(rect, theme.colour(look.selection))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour(look.hover))
    painter.setPen(QPen(theme.colour(look.line_soft), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    strip = look.accent if state & QStyle.StateFlag.State_HasFocus else resting
    if selected and strip:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour(strip))
