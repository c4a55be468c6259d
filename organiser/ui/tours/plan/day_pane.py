"""The days of a tour as buttons, and the timeline of the one that is pressed."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from organiser.text.dates import month_day
from organiser.touring.itinerary import Itinerary, TimedDay
from organiser.touring.lines import duration
from organiser.ui.buttons import ChoiceBar, icon_button
from organiser.ui.labels import ElidedLabel
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card, EmptyState
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.ui.tours.plan.timeline_rows import timeline_rows
from organiser.ui.tours.plan.timeline_view import TimelineView


class DayPane(QWidget):
    """Day bar and timeline.

    Signals: `add_day_requested()`; `edit_day_requested(int)` with a day's id; `stop_requested()`
    when a day without stops wants its first.
    """

    add_day_requested = Signal()
    edit_day_requested = Signal(int)
    stop_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_pane")
        self._itinerary: Itinerary | None = None
        self.day_bar = ChoiceBar(name="day_bar")
        self.add_day_button = icon_button("plus", self.tr("Add a day"), name="add_day_button")
        self.edit_day_button = icon_button(
            "pencil", self.tr("Edit this day: date, beginning, note"), name="edit_day_button"
        )
        self.totals_label = ElidedLabel("", "muted", name="totals_label")
        self.timeline = TimelineView(name="timeline")
        self.empty_state = EmptyState("route", "", action_label=self.tr("Add a stop"))
        self._choices: list[tuple[object, str]] = []
        self._lay_out()
        self.day_bar.chosen.connect(lambda _day_id: self._show_day())
        self.add_day_button.clicked.connect(self.add_day_requested)
        self.edit_day_button.clicked.connect(self._on_edit_clicked)
        self.empty_state.action_requested.connect(self._on_empty_action)

    def set_itinerary(self, itinerary: Itinerary) -> None:
        """Show a tour; the day and the stop that were current stay so."""
        self._itinerary = itinerary
        kept = self.current_day_id()
        choices: list[tuple[object, str]] = [
            (day.plan.day_id, self._day_name(day)) for day in itinerary.timeline.days
        ]
        if choices != self._choices:
            self._choices = choices
            self.day_bar.set_choices(choices, kept)
        self.edit_day_button.setEnabled(bool(choices))
        self._show_day()

    def current_day_id(self) -> int | None:
        """Return the day that is shown, None without one."""
        day_id = self.day_bar.current()
        return day_id if isinstance(day_id, int) else None

    def current_day(self) -> TimedDay | None:
        """Return the computed day that is shown."""
        days = self._itinerary.timeline.days if self._itinerary else ()
        return next((day for day in days if day.plan.day_id == self.current_day_id()), None)

    def show_day(self, day_id: int) -> None:
        """Press the button of a day."""
        self.day_bar.set_current(day_id)
        self._show_day()

    def show_stop(self, stop_id: int) -> None:
        """Make a stop current, on whichever day it is."""
        for day in self._itinerary.timeline.days if self._itinerary else ():
            if any(timed.stop.stop_id == stop_id for timed in day.stops):
                self.show_day(day.plan.day_id)
                self.timeline.select_stop(stop_id)

    def day_at(self, place: QPoint) -> int | None:
        """Return the day whose button is at a global position."""
        under = QApplication.widgetAt(place) or self.day_bar.childAt(
            self.day_bar.mapFromGlobal(place)
        )
        for position, (day_id, _name) in enumerate(self._choices):
            named = f"{self.day_bar.objectName()}_{position}"
            if under is not None and under.objectName() == named and isinstance(day_id, int):
                return day_id
        return None

    def _show_day(self) -> None:
        day = self.current_day()
        has_stops = day is not None and bool(day.stops)
        self._card.setVisible(has_stops)
        self.empty_state.setVisible(not has_stops)
        if day is None:
            self.empty_state.set_sentence(self.tr("This tour has no days yet."))
            self.empty_state.action_button.setText(self.tr("Add a day"))
            self.totals_label.setText("")
            return
        self.empty_state.set_sentence(
            self.tr("Nothing planned on this day yet. Begin with where the group gathers.")
        )
        self.empty_state.action_button.setText(self.tr("Add a stop"))
        assert self._itinerary is not None
        self.timeline.set_rows(timeline_rows(day, self._itinerary.timeline))
        self.totals_label.setText(
            self.tr("travel {travel} · visits {visits}").format(
                travel=say(duration(day.travel_minutes)), visits=say(duration(day.visit_minutes))
            )
        )

    def _day_name(self, day: TimedDay) -> str:
        held_on = month_day(day.plan.day, language=current_language())
        return self.tr("Day {number}  {date}").format(number=day.number, date=held_on)

    def _on_edit_clicked(self) -> None:
        day_id = self.current_day_id()
        if day_id is not None:
            self.edit_day_requested.emit(day_id)

    def _on_empty_action(self) -> None:
        if self.current_day() is None:
            self.add_day_requested.emit()
        else:
            self.stop_requested.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.day_bar)
        head.addWidget(self.add_day_button)
        head.addWidget(self.edit_day_button)
        head.addStretch(1)
        head.addWidget(self.totals_label)
        self._card = Card(name="timeline_card")
        whole = self._card.layout()
        assert whole is not None
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self._card.body.addWidget(self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self._card, 1)
        column.addWidget(self.empty_state, 1)
