"""The days of a tour as buttons, with what is to know of each."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from organiser.text.dates import brief_day, month_day
from organiser.touring.itinerary import Conflict, ConflictCode, Itinerary, TimedDay
from organiser.ui.buttons import ChoiceBar
from organiser.ui.icons import IconRole, icon
from organiser.ui.labels import plain_tip
from organiser.ui.language import current_language
from organiser.ui.overriding import override
from organiser.ui.programmes.sessions.day_notes import day_mark, holiday
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import ConflictLevel

_ICON = QSize(20, 14)
#: What a day's button shows a sign for, the graver first.
_SHOWN = (ConflictLevel.ERROR, ConflictLevel.WARNING)


class DayBar(ChoiceBar):
    """One button per day: number, date, whether it is a holiday, how many cautions.

    Where they do not fit beside each other, they say the date alone.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(name="day_bar", parent=parent)
        self._choices: list[tuple[object, str]] = []
        self._briefly: list[str] = []
        self._levels: list[ConflictLevel | None] = []
        self.chosen.connect(lambda _day_id: self._show_signs())

    @override
    def set_current(self, value: object) -> None:
        """Press the button of a day; nothing is announced."""
        super().set_current(value)
        self._show_signs()

    def set_itinerary(self, itinerary: Itinerary) -> None:
        """Show the days of a tour; the pressed one stays so."""
        timeline = itinerary.timeline
        choices: list[tuple[object, str]] = [
            (day.plan.day_id, self._name(day)) for day in timeline.days
        ]
        if choices != self._choices:
            kept = self.current()
            self._choices, self._levels = choices, []
            self.set_choices(choices, kept)
        language = current_language()
        self._briefly = [brief_day(day.plan.day, language=language) for day in timeline.days]
        self._levels = []
        for place, day in enumerate(timeline.days):
            here = [one for one in timeline.conflicts if one.day_id == day.plan.day_id]
            self._levels.append(next((one for one in _SHOWN if one in _levels(here)), None))
            self._tell(self._button(place), day, here)
        self._show_signs()
        self._fit()

    def day_at(self, place: QPoint) -> int | None:
        """Return the day whose button is at a global position."""
        under = QApplication.widgetAt(place) or self.childAt(self.mapFromGlobal(place))
        for position, (day_id, _name) in enumerate(self._choices):
            if under is not None and under is self._button(position) and isinstance(day_id, int):
                return day_id
        return None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say number and date on the buttons, the date alone if one line cannot hold that."""
        names = [name for _day_id, name in self._choices]
        made = [self._button(place) for place in range(len(names))]
        room = self.width() + SPACE_S
        for one, name in zip(made, names, strict=True):
            metrics = one.fontMetrics()
            around = one.sizeHint().width() - metrics.horizontalAdvance(one.text())
            room -= around + metrics.horizontalAdvance(name) + SPACE_S
        for one, name in zip(made, names if room >= 0 else self._briefly, strict=True):
            if one.text() != name:
                one.setText(name)

    def _button(self, place: int) -> QAbstractButton:
        return self._group.button(place)

    def _name(self, day: TimedDay) -> str:
        held_on = month_day(day.plan.day, language=current_language())
        if holiday(day.plan.day):
            held_on = self.tr("{day}, holiday").format(day=held_on)
        return self.tr("Day {number}  {date}").format(number=day.number, date=held_on)

    def _show_signs(self) -> None:
        """Show by a sign on its button whether something is wrong on a day."""
        for place, level in enumerate(self._levels):
            made = self._button(place)
            role: IconRole = "stop" if level is ConflictLevel.ERROR else "caution"
            sign = icon("triangle-alert", "on_primary" if made.isChecked() else role)
            made.setIcon(sign if level else QIcon())
            made.setIconSize(_ICON)

    def _tell(self, made: QAbstractButton, day: TimedDay, conflicts: Sequence[Conflict]) -> None:
        """Say in the tip of a button what is to know of its day."""
        told = [day_mark(day.plan.day, abroad=True)]
        count = sum(level in _SHOWN for level in _levels(conflicts))
        if count:
            told.append(self.tr("%n caution(s)", "", count))
        if any(one.code is ConflictCode.HOST_CLOSED_DAY for one in conflicts):
            told.append(self.tr("somebody is closed that day"))
        words = " · ".join(filter(None, told))
        name = self._name(day)
        made.setAccessibleName(name)
        made.setToolTip(plain_tip(" · ".join(filter(None, (name, words)))))
        made.setAccessibleDescription(words)


def _levels(conflicts: Sequence[Conflict]) -> list[ConflictLevel]:
    return [one.level for one in conflicts]
