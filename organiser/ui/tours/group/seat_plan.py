"""The drawn plan of a vehicle's seats, worked with mouse and keys."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from organiser.touring.seat_plans import SeatLayout, SeatPlace, seat_name
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.ui.tours.group.seat_painting import SeatLook, Sitting, paint_front, paint_seat

_HEIGHT, _GAP, _FRONT = 42, 6, 38
_WIDEST, _NARROWEST = 132, 66


class SeatPlan(QWidget):
    """Draws the seats from the front; one is current, one may be picked up to be put elsewhere.

    Enter or a click picks up and puts down, dragging does both. L locks, Delete takes off.

    Signals: `put_requested(object, object)` with the seats from and to; `lock_requested(object)`;
    `leave_requested(object)`; `picked(object)` with the seat picked up, None when put down.
    """

    put_requested = Signal(object, object)
    lock_requested = Signal(object)
    leave_requested = Signal(object)
    picked = Signal(object)

    def __init__(self, *, name: str, is_shown_only: bool = False) -> None:
        """Draw an empty plan; one `is_shown_only` cannot be changed."""
        super().__init__()
        self.setObjectName(name)
        self._layout = SeatLayout()
        self._sitting: dict[SeatPlace, Sitting] = {}
        self._current: SeatPlace = (1, 1)
        self._held: SeatPlace | None = None
        self._is_shown_only = is_shown_only
        self._pressed: QPoint | None = None
        #: Whether somebody from outside the plan waits to be put on a seat.
        self.is_awaited = False
        if not is_shown_only:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Seats"))

    def show_seats(self, layout: SeatLayout, sitting: Mapping[SeatPlace, Sitting]) -> None:
        """Show who sits where; the current seat stays so if it is there."""
        self._layout, self._sitting = layout, dict(sitting)
        seats = set(layout.seats())
        if self._current not in seats:
            self._current = (1, 1)
        if self._held is not None and self._held not in self._sitting:
            self._hold(None)
        self.setFixedHeight(self._height())
        self._say_current()
        self.update()

    def current(self) -> SeatPlace:
        """Return the current seat."""
        return self._current

    def sitting(self, place: SeatPlace) -> Sitting | None:
        """Return who sits on a seat."""
        return self._sitting.get(place)

    def held(self) -> SeatPlace | None:
        """Return the seat whose person is picked up."""
        return self._held

    def go_to(self, place: SeatPlace) -> None:
        """Make a seat current."""
        self._current = place
        self._say_current()
        self.update()

    def choose(self) -> None:
        """Pick up who is on the current seat, or put down there whoever was picked up."""
        if self.is_awaited:
            self.put_requested.emit(None, self._current)
        elif self._held is None:
            sitting = self._sitting.get(self._current)
            if sitting is not None and not sitting.is_locked:
                self._hold(self._current)
        elif self._held == self._current:
            self._hold(None)
        else:
            held = self._held
            self._hold(None)
            self.put_requested.emit(held, self._current)

    def drop_held(self) -> None:
        """Leave whoever was picked up where they are."""
        self._hold(None)

    def seat_rect(self, place: SeatPlace) -> QRect:
        """Return where a seat is drawn."""
        width = self._seat_width()
        left = (self.width() - self._plan_width()) // 2
        x = left + round(self._layout.column(place) * (width + _GAP))
        y = _FRONT + (place[0] - 1) * (_HEIGHT + _GAP)
        return QRect(x, y, width, _HEIGHT)

    def seat_at(self, point: QPoint) -> SeatPlace | None:
        """Return the seat at a point of the plan."""
        return next(
            (seat for seat in self._layout.seats() if self.seat_rect(seat).contains(point)), None
        )

    def _hold(self, place: SeatPlace | None) -> None:
        if place != self._held:
            self._held = place
            self.picked.emit(place)
            self.update()

    def _seat_width(self) -> int:
        room = (self.width() - 2 * SPACE_M) // self._layout.width - _GAP
        return max(_NARROWEST, min(_WIDEST, room))

    def _plan_width(self) -> int:
        return self._layout.width * (self._seat_width() + _GAP) - _GAP

    def _height(self) -> int:
        rows = self._layout.seat_rows + bool(self._layout.back_seats)
        return _FRONT + rows * (_HEIGHT + _GAP) + SPACE_S

    def _say_current(self) -> None:
        sitting = self._sitting.get(self._current)
        words = sitting.name if sitting else self.tr("free")
        if sitting and sitting.is_locked:
            words = self.tr("{person}, locked").format(person=words)
        self.setAccessibleDescription(f"{seat_name(self._current)} {words}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._layout.width * (_WIDEST + _GAP), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._layout.width * (_NARROWEST + _GAP) + SPACE_M, self._height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = (self.width() - self._plan_width()) // 2
        paint_front(painter, QRect(left, 4, self._plan_width(), _FRONT - 12))
        for seat in self._layout.seats():
            is_current = seat == self._current and self.hasFocus()
            look = SeatLook(
                name=seat_name(seat),
                sitting=self._sitting.get(seat),
                is_kept=self._layout.is_kept(seat),
                is_held=seat == self._held,
                is_marked=is_current or seat == self._held,
            )
            paint_seat(painter, self.seat_rect(seat), look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        elif key == Qt.Key.Key_L and self._current in self._sitting:
            self.lock_requested.emit(self._current)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._current in self._sitting:
            self.leave_requested.emit(self._current)
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self._hold(None)
        else:
            super().keyPressEvent(event)

    def _step(self, rows: int, columns: int) -> None:
        """Go to the nearest seat in a direction, if there is one."""
        here = self._current
        column = self._layout.column(here)

        def is_there(seat: SeatPlace) -> bool:
            if rows:
                return (seat[0] - here[0]) * rows > 0
            return seat[0] == here[0] and (self._layout.column(seat) - column) * columns > 0

        def distance(seat: SeatPlace) -> float:
            return abs(seat[0] - here[0]) * 100 + abs(self._layout.column(seat) - column)

        seats = [seat for seat in self._layout.seats() if is_there(seat)]
        if seats:
            self.go_to(min(seats, key=distance))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        seat = self.seat_at(event.position().toPoint())
        if self._is_shown_only or seat is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.go_to(seat)
        self._pressed = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._held is not None or self.is_awaited:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self.choose()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        self._pressed = None
        seat = self.seat_at(event.position().toPoint())
        if seat is not None:
            was_dragged = seat != self._current
            self.go_to(seat)
            if not was_dragged or self._held is not None:
                self.choose()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            seat = self.seat_at(event.pos())
            sitting = self._sitting.get(seat) if seat else None
            QToolTip.showText(event.globalPos(), plain_tip(sitting.name) if sitting else "", self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
