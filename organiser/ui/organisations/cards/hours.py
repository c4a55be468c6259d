"""When an organisation receives visitors: a week as a picture, the hours in words, closed days."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from organiser.services.organisations.organisation_values import (
    ClosedLine,
    OrganisationPage,
    WindowLine,
)
from organiser.text.dates import month_day
from organiser.touring.itinerary import clock
from organiser.ui import theme
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import current_language
from organiser.ui.overriding import override
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_XS
from organiser.wording import day_label

_HEIGHT = 96
_HEAD = 16
_SCALE = 22
_MARGIN = 3
#: The picture shows these hours at least, in minutes of the day.
_FIRST, _LAST = 9 * 60, 17 * 60


def hours_card(page: OrganisationPage) -> Card | None:
    """Return the week and the closed days; nothing where neither is known."""
    if not page.windows and not page.closed_days:
        return None
    title = QCoreApplication.translate("OrganisationPage", "Receives visitors")
    card = Card(title, name="hours_card")
    card.body.setSpacing(SPACE_XS)
    if page.windows:
        card.body.addWidget(WeekPicture(page.windows))
        for text in hours_texts(page.windows):
            card.body.addWidget(text_label(text, "small", wrap=True, name="hours_text"))
    if page.windows and page.closed_days:
        card.body.addWidget(thin_line())
    for closed in page.closed_days:
        card.body.addWidget(text_label(closed_text(closed), wrap=True, name="closed_text"))
    return card


def hours_texts(windows: tuple[WindowLine, ...]) -> list[str]:
    """Return the hours in words, days of the same hours together: Mon, Wed 10:00–12:00."""
    days: dict[tuple[str, ...], list[int]] = {}
    for weekday, found in groupby(windows, key=lambda window: window.weekday):
        hours = tuple(f"{clock(window.opens)}–{clock(window.closes)}" for window in found)
        days.setdefault(hours, []).append(weekday)
    comma = QCoreApplication.translate("OrganisationPage", ", ")
    return [
        f"{comma.join(map(_weekday, weekdays))} {comma.join(hours)}"
        for hours, weekdays in days.items()
    ]


def closed_text(closed: ClosedLine) -> str:
    """Return when nobody is received, and why."""
    language = current_language()
    days = [closed.first_day]
    if closed.last_day != closed.first_day:
        days.append(closed.last_day)
    if closed.every_year:
        told = "–".join(_day_of_year(month_day(day, language=language)) for day in days)
        words = QCoreApplication.translate("OrganisationPage", "closed every year {days}")
    else:
        told = " – ".join(day_label(day, language) for day in days)
        words = QCoreApplication.translate("OrganisationPage", "closed {days}")
    return " · ".join(filter(None, (words.format(days=told), closed.reason)))


class WeekPicture(QWidget):
    """Seven columns from Monday on, with the hours of each as blocks."""

    def __init__(self, windows: tuple[WindowLine, ...]) -> None:
        """Show these hours."""
        super().__init__()
        self.setObjectName("week_picture")
        self._windows = windows
        self._first = min([_FIRST, *(window.opens // 60 * 60 for window in windows)])
        self._last = max([_LAST, *(-(-window.closes // 60) * 60 for window in windows)])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        texts = hours_texts(windows)
        self.setAccessibleName("; ".join(texts))
        self.setToolTip("\n".join(texts))

    @override
    def sizeHint(self) -> QSize:
        return QSize(7 * 30 + _SCALE, _HEIGHT)

    def blocks(self) -> list[QRect]:
        """Return where the hours stand in the picture."""
        return [self._block(window) for window in self._windows]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("tiny"))
        self._paint_scale(painter)
        painter.setPen(theme.colour(look.muted))
        for day in range(7):
            head = QRect(self._left(day), 0, self._left(day + 1) - self._left(day), _HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, _weekday(day))
        painter.setPen(QPen(theme.colour(look.info.dot), 1))
        painter.setBrush(theme.colour(look.info.line))
        for block in self.blocks():
            painter.drawRoundedRect(block, 3, 3)

    def _paint_scale(self, painter: QPainter) -> None:
        look = theme.tokens()
        middle = (self._first + self._last) // 120 * 60
        for minutes in (self._first, middle, self._last):
            line = self._top(minutes)
            painter.setPen(theme.colour(look.line))
            painter.drawLine(_SCALE, line, self.width(), line)
            painter.setPen(theme.colour(look.muted))
            place = QRect(0, min(line - 7, self.height() - 14), _SCALE - 5, 14)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, str(minutes // 60))

    def _block(self, window: WindowLine) -> QRect:
        left, right = self._left(window.weekday), self._left(window.weekday + 1)
        top, bottom = self._top(window.opens), self._top(window.closes)
        return QRect(left + _MARGIN, top, right - left - 2 * _MARGIN, max(3, bottom - top))

    def _left(self, day: int) -> int:
        return _SCALE + (self.width() - _SCALE) * day // 7

    def _top(self, minutes: int) -> int:
        room = self.height() - _HEAD - 8
        return _HEAD + 2 + room * (minutes - self._first) // (self._last - self._first)


def _weekday(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def _day_of_year(text: str) -> str:
    """Return a day without its weekday, which another year does not share."""
    return text.split("(", maxsplit=1)[0].strip()
