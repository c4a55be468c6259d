"""The side of the plan: the days as timelines, what to mind, who receives the group."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours import hosts, live, tours
from organiser.touring.itinerary import Conflict, Itinerary
from organiser.touring.plan import PlannedDay
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.hosts.actions import mark_stage
from organiser.ui.tours.hosts.hosts_card import HostsCard
from organiser.ui.tours.maps.map_card import MapCard
from organiser.ui.tours.plan.cautions_card import CautionsCard
from organiser.ui.tours.plan.day_pane import DayPane
from organiser.ui.tours.plan.mend_actions import take_mend
from organiser.ui.tours.plan.stop_deeds import StopDeeds
from organiser.ui.tours.sides import TourSide
from organiser.ui.tours.tour_forms import TourForms, find_stop

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
        self._deeds = StopDeeds(
            self,
            self._actions,
            itinerary=lambda: self.itinerary,
            select=self._select_stop,
            edit=lambda stop_id: self._forms.edit_stop(self.itinerary, stop_id),
        )
        self.day_pane = DayPane()
        self.cautions_card = CautionsCard()
        self.map_card = MapCard()
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
        self.day_pane.set_itinerary(itinerary, self._store.read(live.get_notes, itinerary.tour_id))
        if is_another and itinerary.timeline.days:
            self.day_pane.show_day(itinerary.timeline.days[0].plan.day_id)
        self.cautions_card.set_itinerary(itinerary)
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
        cards.addWidget(self.map_card)
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
        self.day_pane.insert_day_requested.connect(self._on_insert_day)
        self.day_pane.reverse_requested.connect(
            lambda day_id: self._actions.reverse_day(self._plan(day_id))
        )
        self.day_pane.later_requested.connect(self._on_later)
        self.day_pane.day_shown.connect(self._show_map)

    def _connect_timeline(self) -> None:
        timeline = self.day_pane.timeline
        timeline.stop_opened.connect(lambda key: self._forms.edit_stop(self.itinerary, key))
        timeline.leg_opened.connect(lambda key: self._forms.edit_leg(self.itinerary, key))
        timeline.move_requested.connect(self._deeds.move_on_its_day)
        timeline.day_step_requested.connect(self._deeds.step_day)
        timeline.deed_requested.connect(self._deeds.do)
        timeline.dropped_outside.connect(self._on_dropped_outside)
        timeline.menu_requested.connect(self._deeds.open_menu)
        timeline.current_changed.connect(lambda: self.map_card.set_current(timeline.current_stop()))

    def _connect_cards(self) -> None:
        self.cautions_card.chosen.connect(self._on_caution_chosen)
        self.cautions_card.mend_requested.connect(partial(take_mend, self._store))
        self.cautions_card.minutes_requested.connect(
            lambda key: self._forms.edit_leg(self.itinerary, key)
        )
        self.hosts_card.stage_requested.connect(partial(mark_stage, self._store))
        self.hosts_card.stop_requested.connect(
            lambda key: self._forms.edit_stop(self.itinerary, key)
        )
        self.map_card.stop_chosen.connect(self._select_stop)
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

    def _on_insert_day(self, day_id: int) -> None:
        self.day_pane.show_day(self._actions.insert_day(self._plan(day_id)))

    def _on_edit_day(self, day_id: int) -> None:
        self._forms.edit_day(self._plan(day_id))

    def _on_later(self, day_id: int, begins: int) -> None:
        draft = self._store.read(tours.get_day_draft, day_id)
        self._actions.change_day(day_id, replace(draft, starts_at=begins))

    def _plan(self, day_id: int) -> PlannedDay:
        return next(plan for plan in self.itinerary.plan.days if plan.day_id == day_id)

    def _show_map(self) -> None:
        self.map_card.show_itinerary(self.itinerary, self.day_pane.current_day_id())

    def _on_dropped_outside(self, stop_id: int, place: QPoint) -> None:
        target = self.day_pane.day_at(place)
        plan, _index = find_stop(self.itinerary, stop_id)
        if target is not None and target != plan.day_id:
            self._deeds.move_to(stop_id, self._plan(target))

    def _on_caution_chosen(self, conflict: Conflict) -> None:
        if conflict.stop_ids:
            self._select_stop(conflict.stop_ids[0])
        else:
            self.day_pane.show_day(conflict.day_id)

    def _select_stop(self, stop_id: int) -> None:
        self.day_pane.show_stop(stop_id)
        self.day_pane.timeline.setFocus()
