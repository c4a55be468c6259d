"""How one seat of a plan is drawn, and the front of the vehicle."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.painting import draw_line
from organiser.ui.tokens import RADIUS_CONTROL

_LOCK = 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Who sits on a seat; `is_moved` marks who would sit elsewhere than today."""

    person_id: int
    name: str
    is_locked: bool = False
    is_new: bool = False
    is_moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLook:
    """One seat as it looks now; `is_held` waits to be put down elsewhere."""

    name: str
    sitting: Sitting | None
    is_kept: bool = False
    is_held: bool = False
    is_marked: bool = False


def paint_front(painter: QPainter, line: QRect) -> None:
    """Draw the front of the vehicle: the driver sits on the right."""
    look, translate = theme.tokens(), QCoreApplication.translate
    painter.setPen(theme.colour(look.muted))
    painter.setFont(theme.font("small"))
    front, driver = translate("SeatPlan", "Front"), translate("SeatPlan", "Driver")
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | _MIDDLE, front)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | _MIDDLE, driver)
    painter.setPen(theme.colour(look.line))
    painter.drawLine(line.bottomLeft(), line.bottomRight())


def paint_seat(painter: QPainter, rect: QRect, seat: SeatLook) -> None:
    """Draw a seat with who sits there; one kept for staff has a broken outline."""
    look, sitting = theme.tokens(), seat.sitting
    tone = look.tone("caution" if sitting and sitting.is_moved else "info")
    ground, line = (tone.ground, tone.line) if sitting else (look.field, look.line_strong)
    pen = QPen(theme.colour(look.accent if seat.is_marked else line), 2 if seat.is_marked else 1)
    if seat.is_kept:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.colour(look.hover if seat.is_held else ground))
    painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
    _paint_words(painter, rect.adjusted(7, 4, -6, -3), seat)


def _paint_words(painter: QPainter, room: QRect, seat: SeatLook) -> None:
    look, translate, sitting = theme.tokens(), QCoreApplication.translate, seat.sitting
    upper = QRect(room.left(), room.top(), room.width() - _LOCK, 13)
    lower = QRect(room.left(), room.top() + 14, room.width(), room.height() - 14)
    said = seat.name
    if sitting and sitting.is_new:
        said = translate("SeatPlan", "{seat} · first time").format(seat=said)
    elif seat.is_kept:
        said = translate("SeatPlan", "{seat} · staff").format(seat=said)
    draw_line(painter, upper, said, theme.font("tiny"), look.muted)
    if sitting is None:
        return
    draw_line(painter, lower, sitting.name, theme.font("body", bold=True), look.text)
    if sitting.is_locked:
        place = QRect(room.right() - _LOCK, room.top(), _LOCK, _LOCK)
        paint_icon(painter, place, "lock", look.muted)
