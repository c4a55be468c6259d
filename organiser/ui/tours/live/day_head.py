"""Which day and which moment are shown: the clock on the day itself, chosen when practising."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary, TimedDay, clock
from organiser.touring.zones import zone_mark
from organiser.ui.buttons import ChoiceBar, button
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.moment_fields import TimeField
from organiser.ui.pieces import Chip
from organiser.ui.tokens import SPACE_S

_STEP_MINUTES = 10
_LAST_MINUTE = 24 * 60 - 1


class DayHead(QWidget):
    """The line at the head of the side.

    Signals: `practice_chosen(bool)`; `moment_chosen()` when another day or time is practised.
    """

    practice_chosen = Signal(bool)
    moment_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("live_head")
        self._days: tuple[TimedDay, ...] = ()
        self.clock_label = text_label("", "huge", name="clock_label")
        self.day_label = text_label("", "muted", name="live_day_label")
        self.practice_chip = Chip(self.tr("Practice"), "caution", name="practice_chip")
        self.practice_label = text_label("", "small", wrap=True, name="practice_label")
        self.day_bar = ChoiceBar(name="live_day_bar")
        self.time_edit = TimeField()
        self.time_edit.setObjectName("practice_time_edit")
        self.time_edit.setAccessibleName(self.tr("Pretended time"))
        self.later_button = button(
            self.tr("+{minutes} min").format(minutes=_STEP_MINUTES), name="later_button"
        )
        self.practice_button = button(self.tr("Practise"), name="practice_button")
        self.practice_button.setCheckable(True)
        self._lay_out()
        self.day_bar.chosen.connect(self._on_day)
        self.time_edit.changed.connect(self._on_time)
        self.later_button.clicked.connect(self._on_later)
        self.practice_button.clicked.connect(self.practice_chosen)

    def set_days(self, itinerary: Itinerary) -> None:
        """Offer the days of a tour; the one that was chosen stays so."""
        before = [day.plan.day_id for day in self._days]
        self._days = tuple(day for day in itinerary.timeline.days if day.stops)
        if before == [day.plan.day_id for day in self._days]:
            return
        choices: list[tuple[object, str]] = [
            (day.plan.day_id, self._named(day)) for day in self._days
        ]
        self.day_bar.set_choices(choices)
        self._begin()

    def show_practice(self, on: bool, *, is_today: bool) -> None:
        """Show that things are only tried out, or the clock; off the day one can only practise."""
        for part in (self.practice_chip, self.practice_label, self._practising):
            part.setVisible(on)
        self.practice_label.setText(
            self.tr("Nothing is written down while you practise.")
            if is_today
            else self.tr(
                "Today is no day of this tour: try here what a delay would do. Nothing is written"
                " down; how it really was is noted at “Afterwards”."
            )
        )
        self.day_bar.setVisible(on and len(self._days) > 1)
        self.practice_button.setChecked(on)
        self.practice_button.setVisible(is_today)

    def show_moment(self, day: TimedDay, minute: int) -> None:
        """Show the time of day where the group is."""
        marks = {timed.stop.zone for timed in day.stops}
        mark = zone_mark(day.stops[0].stop.zone, day.plan.day) if len(marks) == 1 else ""
        self.clock_label.setText(clock(max(minute, 0)))
        self.day_label.setText(" ".join(filter(None, (self._named(day), mark))))

    def practised_day(self) -> TimedDay | None:
        """Return the day that is tried out."""
        chosen = self.day_bar.current()
        return next((day for day in self._days if day.plan.day_id == chosen), None)

    def practised_moment(self) -> datetime | None:
        """Return the moment that is tried out, nothing while what is typed is no time."""
        day = self.practised_day()
        if day is None or self.time_edit.problem() or self.time_edit.is_empty():
            return None
        midnight = datetime.combine(day.plan.day, time(), UTC)
        minute = self._minute() - day.stops[0].offset_minutes
        return midnight + timedelta(minutes=minute)

    def _minute(self) -> int:
        typed = self.time_edit.value()
        return 0 if typed is None else typed.hour * 60 + typed.minute

    def _begin(self) -> None:
        """Begin to practise with the beginning of the day."""
        day = self.practised_day()
        if day is not None:
            self._set_minute(day.stops[0].starts)

    def _set_minute(self, minute: int) -> None:
        hours, minutes = divmod(min(max(minute, 0), _LAST_MINUTE), 60)
        self.time_edit.set_value(time(hours, minutes))

    def _on_day(self) -> None:
        self._begin()
        self.moment_chosen.emit()

    def _on_time(self) -> None:
        if not self.time_edit.problem():
            self.moment_chosen.emit()

    def _on_later(self) -> None:
        if not self.time_edit.problem():
            self._set_minute(self._minute() + _STEP_MINUTES)

    def _named(self, day: TimedDay) -> str:
        held_on = month_day(day.plan.day, language=current_language())
        return self.tr("Day {number}  {date}").format(number=day.number, date=held_on)

    def _lay_out(self) -> None:
        self._practising = QWidget()
        self._practising.setObjectName("practising")
        trying = QHBoxLayout(self._practising)
        trying.setContentsMargins(0, 0, 0, 0)
        trying.setSpacing(SPACE_S)
        trying.addWidget(self.time_edit)
        trying.addWidget(self.later_button)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for part in (self.clock_label, self.day_label, self.practice_chip):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._practising)
        row.addWidget(self.practice_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        column.addWidget(self.practice_label)
        column.addWidget(self.day_bar)
