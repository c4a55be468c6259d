"""The lines of Today's cards: pressed as a whole, by mouse or keyboard."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from organiser.services.inviting.awaiting import AwaitedRow
from organiser.services.tours.coming import Coming
from organiser.text.dates import month_day
from organiser.touring.itinerary import clock
from organiser.ui import theme
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import RADIUS_CONTROL, SPACE_M, SPACE_S, ToneName
from organiser.vocabulary import ConflictLevel, Stage, label

_DATE_WIDTH = 214


class OpenLine(QFrame):
    """A row of widgets that opens something when it is clicked or Enter is pressed on it.

    Signals: `opened()`.
    """

    opened = Signal()

    def __init__(self, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        """Make an empty line; widgets go into `row`."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SPACE_S, 2, SPACE_S, 2)
        self.row.setSpacing(SPACE_S)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not (self.underMouse() or self.hasFocus()):
            return
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(look.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(look.hover))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        focused = QApplication.focusWidget()
        # Keys that a button on the line has no use for come here, too.
        is_for_a_button = focused not in (None, self) and self.isAncestorOf(focused)
        if event.key() in keys and not is_for_a_button:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def let_lines_stand_out(card: Card) -> None:
    """Give lines room for the ground they show when pointed at, their text under the heading."""
    column = card.layout()
    if column is not None:
        edges = column.contentsMargins()
        column.setContentsMargins(SPACE_S, edges.top(), SPACE_S, edges.bottom())
    card.head.setContentsMargins(SPACE_S, 0, SPACE_S, 0)


class AwaitedLine(OpenLine):
    """One answer awaited: who, how long still, by which way and when asked."""

    def __init__(self, row: AwaitedRow) -> None:
        """Show one answer awaited."""
        due, tone = self._due(row.days_left)
        super().__init__(name=f"awaited_{row.invitation_id}", spoken=f"{row.name}, {due}")
        self.row.addWidget(ElidedLabel(row.name, "body", name="awaited_name"))
        self.row.addWidget(text_label(row.honorific, "small"))
        self.row.addWidget(Chip(due, tone))
        asked = month_day(row.asked_on, language=current_language())
        way = f"{say(label(row.channel))} {asked}" if row.channel else asked
        stands = way if row.stage is Stage.ASKED else say(label(row.stage))
        self.row.addWidget(ElidedLabel(stands, "small", name="awaited_way"), 1)
        self.setToolTip(plain_tip(f"{row.programme} · {way}"))

    def _due(self, days_left: int) -> tuple[str, ToneName]:
        """Return how long an answer may still take, or how long it is overdue, and its tone."""
        if days_left < 0:
            return self.tr("%n day(s) over", "", -days_left), "stop"
        if days_left == 0:
            return self.tr("due today"), "caution"
        tone: ToneName = "caution" if days_left <= 2 else "neutral"
        return self.tr("%n day(s) left", "", days_left), tone


class ComingLine(OpenLine):
    """One thing that is coming: when, what, its gravest caution, how full."""

    def __init__(self, row: Coming) -> None:
        """Show one session or tour."""
        kind, key = ("tour", row.tour_id) if row.tour_id else ("programme", row.programme_id)
        super().__init__(name=f"coming_{kind}_{key}", spoken=f"{_when(row)}, {row.title}")
        self.row.setSpacing(SPACE_M)
        when = text_label(_when(row), "strong")
        when.setFixedWidth(_DATE_WIDTH)
        self.row.addWidget(when)
        title = f"{row.title} — {row.theme}" if row.theme else row.title
        self.row.addWidget(ElidedLabel(title, "body", name="coming_title"))
        if row.cautions and row.caution is not None:
            grave = row.worst is ConflictLevel.ERROR
            text = self.tr("%n caution(s)", "", row.cautions)
            chip = Chip(text, "stop" if grave else "caution", name="coming_cautions")
            chip.setToolTip(plain_tip(say(row.caution)))
            self.row.addWidget(chip)
        self.row.addStretch(1)
        self.row.addWidget(text_label(self._fullness(row), "small"))

    def _fullness(self, row: Coming) -> str:
        if row.capacity is None:
            parts = [self.tr("%n take(s) part", "", row.accepted)]
        else:
            said = self.tr("{accepted} of {capacity} seats")
            parts = [said.format(accepted=row.accepted, capacity=row.capacity)]
        if row.visits:
            said = self.tr("{confirmed} of {visits} visits confirmed")
            parts.append(said.format(confirmed=row.confirmed, visits=row.visits))
        return " · ".join(parts)


def _when(row: Coming) -> str:
    first = _day(row.first_day)
    if row.last_day != row.first_day:
        return f"{first} – {_day(row.last_day)}"
    return first if row.starts is None else f"{first} {clock(row.starts)}"


def _day(day: date) -> str:
    return month_day(day, language=current_language())
