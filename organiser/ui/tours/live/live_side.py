"""The side of the day itself: where the group is, what a delay does, whom to call, who is there."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.settings import get_settings
from organiser.services.tours import attendances, hosts, live
from organiser.services.tours.attendances import StopAttendanceRow
from organiser.services.tours.cost_values import CostDraft
from organiser.services.tours.hosts import HostRow
from organiser.touring.itinerary import Itinerary, TimedDay, TimedStop
from organiser.touring.progress import find_day
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.pieces import EmptyState, scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M
from organiser.ui.tours.live.call_lines import call_lines
from organiser.ui.tours.live.calls_card import CallsCard
from organiser.ui.tours.live.day_head import DayHead
from organiser.ui.tours.live.decisions_card import DecisionsCard
from organiser.ui.tours.live.deeds import Deeds
from organiser.ui.tours.live.expenses_card import ExpensesCard
from organiser.ui.tours.live.minutes import Minutes
from organiser.ui.tours.live.now_card import NowCard
from organiser.ui.tours.live.practice import Practice
from organiser.ui.tours.live.presence_card import PresenceCard
from organiser.ui.tours.live.rest_card import RestCard
from organiser.ui.tours.live.scene import scene_at
from organiser.ui.tours.sides import TourSide

_RIGHT_LEAST = 270


class LiveSide(TourSide):
    """Shows the day as it happens and notes what happens; off the day one can only practise."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("live_side")
        self._store = desk.store
        self.deeds = Deeds(desk.store, tried=self.refresh)
        self._itinerary: Itinerary | None = None
        self._hosts: tuple[HostRow, ...] = ()
        self._caller = ""
        # By choice; off the day there is nothing but practice.
        self._practises = False
        self.head = DayHead()
        self.now_card = NowCard()
        self.rest_card = RestCard()
        self.calls_card = CallsCard()
        self.decisions_card = DecisionsCard()
        self.presence_card = PresenceCard()
        self.expenses_card = ExpensesCard()
        self.empty_state = EmptyState(
            "clock",
            self.tr("Nothing is planned yet, so there is nothing to follow on the day."),
            action_label=self.tr("Go to the plan"),
            name="live_empty",
        )
        self._lay_out()
        self._wire(desk)
        self._add_keys()
        self.minutes = Minutes(self)
        self.minutes.passed.connect(self.refresh)

    @property
    def is_practice(self) -> bool:
        """Tell whether what is pressed is only tried out."""
        return self.deeds.practice is not None

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        """Show a tour; what is being practised or typed stays."""
        is_another = self._itinerary is None or self._itinerary.tour_id != itinerary.tour_id
        self._itinerary = itinerary
        if is_another:
            self.deeds.practice = None
            self._practises = False
        self.head.set_days(itinerary)
        self._hosts = self._store.read(hosts.list_hosts, itinerary.tour_id)
        self._caller = self._store.read(get_settings).organiser_name
        self.refresh()

    @override
    def take_focus(self) -> None:
        """Put the keyboard on the arrival."""
        self.now_card.take_focus()

    def refresh(self) -> None:
        """Show the moment; what stays the same is not painted anew."""
        itinerary = self._itinerary
        if itinerary is None:
            return
        today = find_day(itinerary.timeline.days, self.minutes.clock())
        if today is not None and not self._practises:
            self.deeds.practice = None
        elif self.deeds.practice is None:
            self.deeds.practice = Practice()
        self.head.show_practice(self.is_practice, is_today=today is not None)
        day = self.head.practised_day() if self.is_practice else today
        self._whole.setVisible(day is not None)
        self.empty_state.setVisible(day is None)
        if day is not None:
            had_keyboard = self._has_keyboard()
            self._show(itinerary, day)
            # What had it may be gone; the letters only work in here.
            if had_keyboard and not self._has_keyboard():
                self.now_card.take_focus()

    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def _show(self, itinerary: Itinerary, day: TimedDay) -> None:
        moment = self.head.practised_moment() if self.is_practice else self.minutes.clock()
        if moment is None:
            return
        if self.deeds.practice is not None:
            notes = dict(self.deeds.practice.notes)
        else:
            notes = self._store.read(live.get_notes, itinerary.tour_id)
        scene = scene_at(itinerary, day, notes, moment)
        self.deeds.set_scene(scene)
        at = scene.standing.stop or scene.standing.coming or day.stops[0]
        self.head.show_moment(day, scene.local_now(at))
        self.now_card.show_scene(scene)
        self.rest_card.show_scene(scene)
        self.decisions_card.show_scene(scene)
        self.calls_card.show_calls(call_lines(scene, self._hosts, self._caller))
        self._show_written(itinerary.tour_id)

    def _show_written(self, tour_id: int) -> None:
        """Show what can only be written down, which a practice leaves out."""
        self.presence_card.setVisible(not self.is_practice and self._boarding() is not None)
        self.expenses_card.setVisible(not self.is_practice)
        boarding = self._boarding()
        if self.is_practice:
            return
        if boarding is not None:
            rows = self._store.read(attendances.list_attendances, boarding.stop.stop_id)
            self.presence_card.show_people(boarding.stop.name, rows)
        today = self._store.today()
        self.expenses_card.show_expenses(self._store.read(live.list_expenses, tour_id, today))

    def _boarding(self) -> TimedStop | None:
        """Return the stop at which heads are counted."""
        return self.deeds.scene.here or self.deeds.scene.coming or self.deeds.scene.standing.stop

    def _on_marked(self, row: StopAttendanceRow, present: bool) -> None:
        boarding = self._boarding()
        if boarding is not None:
            self.deeds.actions.mark(boarding, row, present=present)

    def _on_everybody(self) -> None:
        boarding = self._boarding()
        if boarding is not None and self.presence_card.everybody_button.isVisible():
            self.deeds.actions.mark_everybody(boarding)

    def _on_spent(self, draft: CostDraft) -> None:
        if self._itinerary is not None:
            spent = replace(draft, spent_on=self._store.today())
            self.deeds.actions.spend(self._itinerary.tour_id, spent)

    def _on_practice(self, on: bool) -> None:
        self._practises = on
        self.refresh()

    def _wire(self, desk: CardDesk) -> None:
        card = self.now_card
        card.come_requested.connect(self.deeds.come)
        card.leave_requested.connect(self.deeds.leave)
        card.finish_requested.connect(self.deeds.finish)
        card.drop_requested.connect(self.deeds.drop)
        card.take_back_requested.connect(self.deeds.take_back)
        card.late_requested.connect(self.deeds.say_late)
        self.rest_card.drop_requested.connect(self.deeds.drop)
        self.rest_card.take_back_requested.connect(self.deeds.take_back)
        self.decisions_card.drop_requested.connect(self.deeds.drop)
        self.calls_card.told.connect(self.deeds.tell)
        self.calls_card.person_requested.connect(desk.show_person)
        self.presence_card.marked.connect(self._on_marked)
        self.presence_card.everybody_requested.connect(self._on_everybody)
        self.expenses_card.spent.connect(self._on_spent)
        self.head.practice_chosen.connect(self._on_practice)
        self.head.moment_chosen.connect(self.refresh)
        self.empty_state.action_requested.connect(lambda: self.side_requested.emit("plan"))

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "A": self.deeds.come,
            "D": self.deeds.leave,
            "F": self.deeds.finish,
            "X": self.deeds.drop,
            "B": self.deeds.take_back,
            "L": self.now_card.late_row.take_focus,
            "T": self.calls_card.tell_first,
            "P": self._on_everybody,
            "E": self.expenses_card.edit.setFocus,
        }
        for letter, slot in keys.items():
            made = QShortcut(QKeySequence(letter), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(partial(self._press, slot))

    def _press(self, slot: Callable[[], object]) -> None:
        if self._whole.isVisible():
            slot()

    def _lay_out(self) -> None:
        left = _column(self.now_card, self.rest_card)
        right = _column(
            self.calls_card, self.presence_card, self.expenses_card, self.decisions_card
        )
        right.setMinimumWidth(_RIGHT_LEAST)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_L)
        columns.addWidget(left, 3)
        columns.addWidget(right, 2)
        content = QWidget()
        content.setObjectName("live_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.head)
        column.addLayout(columns, 1)
        self._whole = scrolled(content, name="live_area")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)
        whole.addWidget(self.empty_state)


def _column(*cards: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return whole
