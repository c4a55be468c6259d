"""The side of the plan: the days as timelines, what to mind, who receives the group."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours import hosts
from organiser.text.dates import month_day
from organiser.touring.itinerary import Conflict, Itinerary
from organiser.touring.plan import PlannedDay
from organiser.ui.card_desk import CardDesk
from organiser.ui.language import current_language
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.hosts.hosts_card import HostsCard
from organiser.ui.tours.plan.cautions_card import CautionsCard
from organiser.ui.tours.plan.day_pane import DayPane
from organiser.ui.tours.plan.stop_menu import stop_menu
from organiser.ui.tours.sides import TourSide
from organiser.ui.tours.tour_forms import TourForms, find_stop
from organiser.vocabulary import Stage

_SIDE_WIDTH = 420
_SIDE_LEAST = 280


class PlanSide(TourSide):
    """Shows and edits what is planned."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("plan_side")
        self._desk = desk
        self._store = desk.store
        self._actions = TourActions(desk.store)
        self._forms = TourForms(desk.parent, desk.store, self._actions)
        self._itinerary: Itinerary | None = None
        self.day_pane = DayPane()
        self.cautions_card = CautionsCard()
        self.hosts_card = HostsCard()
        self._lay_out()
        self._connect_days()
        self._connect_timeline()
        self._connect_cards()

    @property
    def itinerary(self) -> Itinerary:
        """Return what is shown."""
        assert self._itinerary is not None
        return self._itinerary

    @override
    def show_tour(self, itinerary: Itinerary) -> None:
        """Show a tour; the day and stop that were current stay so."""
        is_another = self._itinerary is None or self._itinerary.tour_id != itinerary.tour_id
        self._itinerary = itinerary
        self.day_pane.set_itinerary(itinerary)
        if is_another and itinerary.timeline.days:
            self.day_pane.show_day(itinerary.timeline.days[0].plan.day_id)
        self.cautions_card.set_cautions(itinerary.timeline.conflicts)
        # Without a stop there is nothing that could fit or not.
        self.cautions_card.setVisible(any(day.stops for day in itinerary.timeline.days))
        self.hosts_card.set_hosts(self._store.read(hosts.list_hosts, itinerary.tour_id))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("side_cards")
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(SPACE_M)
        cards.addWidget(self.cautions_card)
        cards.addWidget(self.hosts_card)
        cards.addStretch(1)
        area = scrolled(side, name="side_area")
        area.setMinimumWidth(_SIDE_LEAST)
        area.setMaximumWidth(_SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.setSpacing(SPACE_L)
        row.addWidget(self.day_pane, 3)
        row.addWidget(area, 2)

    def _connect_days(self) -> None:
        self.day_pane.stop_requested.connect(self.new_stop)
        self.day_pane.add_day_requested.connect(self._on_add_day)
        self.day_pane.edit_day_requested.connect(self._on_edit_day)

    def _connect_timeline(self) -> None:
        timeline = self.day_pane.timeline
        timeline.stop_opened.connect(lambda key: self._forms.edit_stop(self.itinerary, key))
        timeline.leg_opened.connect(lambda key: self._forms.edit_leg(self.itinerary, key))
        timeline.move_requested.connect(self._on_move)
        timeline.day_step_requested.connect(self._on_day_step)
        timeline.remove_requested.connect(self._on_remove_stop)
        timeline.dropped_outside.connect(self._on_dropped_outside)
        timeline.menu_requested.connect(self._on_menu_requested)

    def _connect_cards(self) -> None:
        self.cautions_card.chosen.connect(self._on_caution_chosen)
        self.cautions_card.shorten_requested.connect(self._on_shorten)
        self.cautions_card.minutes_requested.connect(
            lambda key: self._forms.edit_leg(self.itinerary, key)
        )
        self.hosts_card.state_requested.connect(self._on_host_state)
        self.hosts_card.stop_requested.connect(
            lambda key: self._forms.edit_stop(self.itinerary, key)
        )
        self.hosts_card.person_requested.connect(self._desk.show_person)
        self.hosts_card.organisation_requested.connect(self._desk.show_organisation)

    @override
    def take_focus(self) -> None:
        """Put the keyboard into the timeline."""
        self.day_pane.timeline.setFocus()

    def new_stop(self) -> None:
        """Open the form of a stop after the one that is current."""
        day, timeline = self.day_pane.current_day(), self.day_pane.timeline
        if day is None:
            return
        stop_ids = [stop.stop_id for stop in day.plan.stops]
        current = timeline.current_stop() if stop_ids else None
        index = stop_ids.index(current) + 1 if current in stop_ids else len(stop_ids)
        self._forms.new_stop(self.itinerary, day.plan.day_id, index=index, then=self._select_stop)

    def _on_add_day(self) -> None:
        self.day_pane.show_day(self._actions.add_day(self.itinerary.tour_id))

    def _on_edit_day(self, day_id: int) -> None:
        days = (day.plan for day in self.itinerary.timeline.days)
        self._forms.edit_day(next(plan for plan in days if plan.day_id == day_id))

    def _on_move(self, stop_id: int, place: int) -> None:
        plan, index = find_stop(self.itinerary, stop_id)
        self._move(stop_id, plan.stops[index].name, day_id=plan.day_id, place=place)

    def _on_day_step(self, stop_id: int, step: int) -> None:
        """Put a stop first on the next day or last on the one before, if there is one."""
        plan, _index = find_stop(self.itinerary, stop_id)
        plans = [day.plan for day in self.itinerary.timeline.days]
        position = plans.index(plan) + step
        if 0 <= position < len(plans):
            self._move_to(stop_id, plans[position], first=step > 0)

    def _on_dropped_outside(self, stop_id: int, place: QPoint) -> None:
        target = self.day_pane.day_at(place)
        plan, _index = find_stop(self.itinerary, stop_id)
        for day in self.itinerary.timeline.days:
            if day.plan.day_id == target != plan.day_id:
                self._move_to(stop_id, day.plan)

    def _on_remove_stop(self, stop_id: int) -> None:
        plan, index = find_stop(self.itinerary, stop_id)
        self._actions.remove_stop(stop_id, plan.stops[index].name)
        self.day_pane.timeline.select_nearest(index)

    def _on_menu_requested(self, stop_id: int, place: QPoint) -> None:
        plan, index = find_stop(self.itinerary, stop_id)
        move = {}
        if index:
            move["up"] = partial(self._on_move, stop_id, index)
        if index + 1 < len(plan.stops):
            move["down"] = partial(self._on_move, stop_id, index + 2)
        others = [day.plan for day in self.itinerary.timeline.days if day.plan is not plan]
        menu = stop_menu(
            self,
            edit=partial(self._forms.edit_stop, self.itinerary, stop_id),
            move=move,
            remove=partial(self._on_remove_stop, stop_id),
            days=[
                (
                    month_day(other.day, language=current_language()),
                    partial(self._move_to, stop_id, other),
                )
                for other in others
            ],
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_caution_chosen(self, conflict: Conflict) -> None:
        if conflict.stop_ids:
            self._select_stop(conflict.stop_ids[0])
        else:
            self.day_pane.show_day(conflict.day_id)

    def _on_shorten(self, stop_id: int, minutes: int) -> None:
        plan, index = find_stop(self.itinerary, stop_id)
        self._actions.shorten_stop(stop_id, plan.stops[index].name, minutes=minutes)

    def _on_host_state(self, stop_id: int, state: Stage) -> None:
        plan, index = find_stop(self.itinerary, stop_id)
        self._actions.change_host_state(stop_id, plan.stops[index].name, state)

    def _move_to(self, stop_id: int, target: PlannedDay, *, first: bool = False) -> None:
        plan, index = find_stop(self.itinerary, stop_id)
        place = 1 if first else len(target.stops) + 1
        self._move(stop_id, plan.stops[index].name, day_id=target.day_id, place=place)

    def _move(self, stop_id: int, name: str, *, day_id: int, place: int) -> None:
        self._actions.move_stop(stop_id, name, day_id=day_id, place=place)
        self._select_stop(stop_id)

    def _select_stop(self, stop_id: int) -> None:
        self.day_pane.show_stop(stop_id)
        self.day_pane.timeline.setFocus()
