"""One day before and after: today's order at the left, the proposed one at the right."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from organiser.touring.clock_words import moment
from organiser.touring.itinerary import TimedStop
from organiser.touring.proposing.offer import DayOffer
from organiser.ui.columns import clear_column
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel, LabelRole, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card, scrolled
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import OrderLock

_LOCK_SIZE = 14


class DaysBeside(QWidget):
    """Two columns of stops with their times; what moves is strong, the rest quiet."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("days_beside")
        self._columns = []
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for name, title in (("today", self.tr("Today's order")), ("proposed", self.tr("Proposed"))):
            card = Card(title, name=f"{name}_card")
            row.addWidget(card, 1)
            self._columns.append(card.body)
        content = QWidget()
        content.setObjectName("days_beside_content")
        content.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(content, name="days_beside_area"))

    def show_day(self, day: DayOffer, moved: frozenset[int]) -> None:
        """Show a day; `moved` are the stops that move."""
        for body, timed_day in zip(self._columns, (day.before, day.after), strict=True):
            clear_column(body)
            for timed in timed_day.stops:
                body.addWidget(_line(timed, is_moved=timed.stop.stop_id in moved))
            if not timed_day.stops:
                body.addWidget(text_label(self.tr("No stops on this day"), "muted"))
            body.addStretch(1)


def _line(timed: TimedStop, *, is_moved: bool) -> QWidget:
    role: LabelRole = "strong" if is_moved else "muted"
    line = QFrame()
    line.setObjectName(f"order_line_{timed.stop.stop_id}")
    grid = QGridLayout(line)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_S)
    time = text_label(say(moment(timed.starts)), role)
    time.setMinimumWidth(44)
    grid.addWidget(time, 0, 0)
    name = ElidedLabel(timed.stop.name, role, name=f"order_name_{timed.stop.stop_id}")
    grid.addWidget(name, 0, 1)
    grid.setColumnStretch(1, 1)
    if timed.stop.fixed_start is not None or timed.stop.lock is not OrderLock.FREE:
        held = text_label("", name="order_lock")
        held.setPixmap(icon("lock", "muted").pixmap(_LOCK_SIZE))
        held.setToolTip(QCoreApplication.translate("DaysBeside", "Held where it is: no change"))
        grid.addWidget(held, 0, 2)
    return line
