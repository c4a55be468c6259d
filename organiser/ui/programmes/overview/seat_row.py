"""The seats of a programme drawn in a row: taken, held, free, and who waits behind them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from organiser.services.inviting.seats import Seats
from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_M, SPACE_S, SPACE_XS, ToneName

_LARGE, _SMALL = 24, 12
_MOST_LARGE, _MOST_DRAWN = 30, 240

#: What a drawn seat means; nothing for a free one.
Seat = ToneName | None
_SEATS: tuple[Seat, ...] = ("positive", "caution", "stop", None)


def seat_tones(seats: Seats) -> list[Seat]:
    """Return the seats in the order in which they are drawn; oversold ones are one too many."""
    capacity = seats.capacity or 0
    positive, caution, stop, free = _SEATS
    taken = [positive] * seats.accepted + [caution] * seats.held
    over = [stop] * max(0, len(taken) - capacity)
    return [*taken[:capacity], *over, *([free] * max(0, capacity - len(taken)))]


class SeatRow(QWidget):
    """Draws one square a seat, and a ring for each who waits in line; wraps where it must."""

    def __init__(self, seats: Seats, *, spoken: str) -> None:
        """Draw these seats; `spoken` says the same in words."""
        super().__init__()
        self.setObjectName("seat_row")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self._tones = seat_tones(seats)
        self._waiting = seats.in_line
        drawn = len(self._tones) + self._waiting
        self._side = _LARGE if drawn <= _MOST_LARGE else _SMALL
        self._gap = SPACE_S if drawn <= _MOST_LARGE else SPACE_XS
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @staticmethod
    def can_show(seats: Seats) -> bool:
        """Tell whether the seats are few enough to be drawn one by one."""
        return seats.capacity is not None and len(seat_tones(seats)) + seats.in_line <= _MOST_DRAWN

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1].bottom()) + 2 if places else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, painter = theme.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places(self.width())
        for place, tone in zip(places, self._tones, strict=False):
            shade = look.tone(tone) if tone is not None else None
            painter.setPen(QPen(theme.colour(shade.dot if shade else look.line_strong), 1.4))
            painter.setBrush(theme.colour(shade.dot) if shade else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, self._side / 4, self._side / 4)
        painter.setPen(QPen(theme.colour(look.info.dot), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in places[len(self._tones) :]:
            painter.drawEllipse(place.adjusted(1, 1, -1, -1))

    def _places(self, width: int) -> list[QRectF]:
        """Return where each seat stands, and behind a wider gap each who waits."""
        places: list[QRectF] = []
        x, y, side = 1.0, 1.0, float(self._side)
        for number in range(len(self._tones) + self._waiting):
            if number == len(self._tones) and number:
                x += SPACE_M
            if x > 1 and x + side > width - 1:
                x, y = 1.0, y + side + self._gap
            places.append(QRectF(x, y, side, side))
            x += side + self._gap
        return places
