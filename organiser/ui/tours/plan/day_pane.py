"""The days of a tour as buttons, and the timeline of the one that is pressed."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Itinerary, TimedDay, Timeline
from organiser.touring.margins import later_start_minutes
from organiser.touring.progress import Notes
from organiser.touring.timeline import compute
from organiser.ui.buttons import icon_button
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.language import say
from organiser.ui.pieces import Card, ChipFlow, EmptyState
from organiser.ui.programmes.sessions.day_notes import day_mark, day_tone
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.ui.tours.plan.consequences import Consequence, ConsequenceWords, try_move
from organiser.ui.tours.plan.day_bar import DayBar
from organiser.ui.tours.plan.timeline_rows import TimelineRow, previewed, timeline_rows
from organiser.ui.tours.plan.timeline_view import TimelineView
from organiser.ui.tours.plan.totals import totals_text

#: So much later a day may begin before it is offered.
_WORTH_OFFERING_MINUTES = 5


class DayPane(QWidget):
    """Day bar and timeline; while a stop is dragged it shows what would come of it.

    Signals: `add_day_requested()`; `edit_day_requested(int)`, `insert_day_requested(int)` and
    `reverse_requested(int)` with a day's id; `later_requested(int, int)` with a day and the minute
    at which it may begin instead; `stop_requested()` when a day without stops wants its first;
    `day_shown()`.
    """

    add_day_requested = Signal()
    edit_day_requested = Signal(int)
    insert_day_requested = Signal(int)
    reverse_requested = Signal(int)
    later_requested = Signal(int, int)
    stop_requested = Signal()
    day_shown = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_pane")
        self._itinerary: Itinerary | None = None
        self._notes: Notes = {}
        self._before: Timeline | None = None
        self._shown: tuple[TimelineRow, ...] = ()
        self._words = ConsequenceWords(self)
        self.day_bar = DayBar()
        self.add_day_button = icon_button("plus", self.tr("Add a day"), name="add_day_button")
        self.edit_day_button = icon_button(
            "pencil", self.tr("Edit this day: date, beginning, lunch, note"), name="edit_day_button"
        )
        self.day_menu_button = icon_button(
            "ellipsis", self.tr("More about this day"), name="day_menu_button"
        )
        self.day_menu = QMenu(self.day_menu_button)
        self.day_chip = ChipFlow(name="day_chip")
        self.totals_label = ElidedLabel("", "muted", name="totals_label")
        self.tour_label = ElidedLabel("", "small", name="tour_totals_label")
        self.timeline = TimelineView(name="timeline")
        self.empty_state = EmptyState("route", "", action_label=self.tr("Add a stop"))
        self._build_menu()
        self._lay_out()
        self._connect()

    def set_itinerary(self, itinerary: Itinerary, notes: Notes | None = None) -> None:
        """Show a tour; the day and the stop that were current stay so.

        `notes` say what became of stops on the day itself.
        """
        self._itinerary, self._notes, self._before = itinerary, notes or {}, None
        self.day_bar.set_itinerary(itinerary)
        for made in (self.edit_day_button, self.day_menu_button):
            made.setEnabled(bool(itinerary.timeline.days))
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
        return self.day_bar.day_at(place)

    def _show_day(self) -> None:
        day = self.current_day()
        has_stops = day is not None and bool(day.stops)
        self._card.setVisible(has_stops)
        self.empty_state.setVisible(not has_stops)
        self._show_totals(day)
        self.day_shown.emit()
        if day is None:
            self.empty_state.set_sentence(self.tr("This tour has no days yet."))
            self.empty_state.action_button.setText(self.tr("Add a day"))
            return
        self.empty_state.set_sentence(
            self.tr("Nothing planned on this day yet. Begin with where the group gathers.")
        )
        self.empty_state.action_button.setText(self.tr("Add a stop"))
        self._show_rows(day)

    def _show_rows(self, day: TimedDay) -> None:
        assert self._itinerary is not None
        self._shown = timeline_rows(day, self._itinerary.timeline, self._notes)
        self.timeline.set_rows(self._shown)

    def _show_totals(self, day: TimedDay | None) -> None:
        days = self._itinerary.timeline.days if self._itinerary else ()
        mark = day_mark(day.plan.day, abroad=True) if day else ""
        tone = day_tone(day.plan.day) if day else "neutral"
        self.day_chip.set_chips([(mark, tone)] if mark else [])
        totals = totals_text([day]) if day else ""
        self.totals_label.setText(totals)
        self.totals_label.setToolTip(plain_tip(totals))
        whole = totals_text(days) if sum(bool(one.stops) for one in days) > 1 else ""
        self.tour_label.setText(self.tr("Whole tour: {totals}").format(totals=whole))
        self.tour_label.setVisible(bool(whole))

    def _preview(self, stop_id: int, *, day_id: int, place: int) -> None:
        """Show what would come of dropping a stop there."""
        if self._itinerary is None:
            return
        if self._before is None:
            self._before = compute(self._itinerary.plan)
        move = try_move(
            self._itinerary.plan, self._before, stop_id=stop_id, day_id=day_id, place=place
        )
        words = self._words.of(move)
        self.totals_label.setText(words)
        self.timeline.show_preview(self._rows_after(move), words)

    def _rows_after(self, move: Consequence) -> tuple[TimelineRow, ...]:
        for day in move.after.days:
            if day.plan.day_id == self.current_day_id():
                return previewed(self._shown, timeline_rows(day, move.after, self._notes))
        return self._shown

    def _on_dragged(self, stop_id: int, place: int) -> None:
        day_id = self.current_day_id()
        if day_id is not None:
            self._preview(stop_id, day_id=day_id, place=place)

    def _on_dragged_outside(self, stop_id: int, place: QPoint) -> None:
        target = self.day_at(place)
        plans = {day.day_id: day for day in self._itinerary.plan.days} if self._itinerary else {}
        if target in plans and target != self.current_day_id():
            self._preview(stop_id, day_id=target, place=len(plans[target].stops) + 1)
        else:
            self._on_drag_ended()

    def _on_drag_ended(self) -> None:
        day = self.current_day()
        self._show_totals(day)
        if day is not None:
            self._show_rows(day)

    def _on_edit_clicked(self) -> None:
        day_id = self.current_day_id()
        if day_id is not None:
            self.edit_day_requested.emit(day_id)

    def _on_empty_action(self) -> None:
        if self.current_day() is None:
            self.add_day_requested.emit()
        else:
            self.stop_requested.emit()

    def _show_menu_entries(self) -> None:
        """Let the menu offer what makes sense for the day that is shown."""
        day = self.current_day()
        minutes = later_start_minutes(day) if day else 0
        self._later_action.setVisible(minutes >= _WORTH_OFFERING_MINUTES)
        if day is not None:
            self._later_action.setText(
                self.tr("Begin at {time}, as late as it works").format(
                    time=say(moment(day.begins + minutes))
                )
            )
        self._reverse_action.setEnabled(day is not None and len(day.stops) > 1)

    def _on_later(self) -> None:
        day = self.current_day()
        if day is not None:
            self.later_requested.emit(day.plan.day_id, day.begins + later_start_minutes(day))

    def _build_menu(self) -> None:
        self.day_menu.setObjectName("day_menu")
        insert = self.day_menu.addAction(icon("calendar-plus"), self.tr("Insert a day after this"))
        insert.setObjectName("insert_day_action")
        insert.triggered.connect(lambda: self.insert_day_requested.emit(self.current_day_id()))
        self._reverse_action = self.day_menu.addAction(
            icon("arrow-up-down"), self.tr("Reverse the order of the stops")
        )
        self._reverse_action.setObjectName("reverse_day_action")
        self._reverse_action.triggered.connect(
            lambda: self.reverse_requested.emit(self.current_day_id())
        )
        self._later_action = self.day_menu.addAction(icon("clock"), "")
        self._later_action.setObjectName("later_day_action")
        self._later_action.triggered.connect(self._on_later)
        self.day_menu.aboutToShow.connect(self._show_menu_entries)
        self.day_menu_button.setMenu(self.day_menu)
        self.day_menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self.day_bar.chosen.connect(lambda _day_id: self._show_day())
        self.add_day_button.clicked.connect(self.add_day_requested)
        self.edit_day_button.clicked.connect(self._on_edit_clicked)
        self.empty_state.action_requested.connect(self._on_empty_action)
        self.timeline.dragged.connect(self._on_dragged)
        self.timeline.dragged_outside.connect(self._on_dragged_outside)
        self.timeline.drag_ended.connect(self._on_drag_ended)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.day_bar, 1)
        for made in (self.add_day_button, self.edit_day_button, self.day_menu_button):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        self._card = Card(name="timeline_card")
        whole = self._card.layout()
        assert whole is not None
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self._card.body.addWidget(self.timeline)
        told = QHBoxLayout()
        told.setSpacing(SPACE_M)
        told.addWidget(self.day_chip)
        told.addWidget(self.totals_label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addLayout(told)
        column.addWidget(self._card, 1)
        column.addWidget(self.empty_state, 1)
        column.addWidget(self.tour_label)
