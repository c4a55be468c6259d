"""Opening the forms of a tour, filled with what they are about."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from organiser.services.organisations import places
from organiser.services.tours import days, learned_legs, stops, tours
from organiser.services.tours.stop_drafts import StopDraft
from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import PlannedDay
from organiser.ui.store import Store
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.day_form import DayForm
from organiser.ui.tours.move_tour_form import MoveTourForm
from organiser.ui.tours.plan.leg_form import LegForm
from organiser.ui.tours.plan.stop_form import StopForm
from organiser.ui.tours.plan.what_if import NEW_STOP, Spot
from organiser.ui.tours.tour_form import TourForm

Then = Callable[[int], object]


class TourForms:
    """Opens forms over a widget; what they save goes through the actions."""

    def __init__(self, parent: QWidget, store: Store, actions: TourActions) -> None:
        self._parent = parent
        self._store = store
        self._actions = actions

    def new_tour(self, then: Then) -> None:
        """Open the form of a new tour; `then` gets the new id."""
        form = TourForm(self._parent, self._store, on_save=self._actions.add_tour)
        form.saved.connect(then)
        form.open()

    def edit_tour(self, tour_id: int) -> None:
        """Open the form of a tour."""
        draft = self._store.read(tours.get_draft, tour_id)
        TourForm(
            self._parent,
            self._store,
            tour=draft,
            on_save=lambda new: self._actions.change_tour(tour_id, new),
        ).open()

    def edit_day(self, plan: PlannedDay) -> None:
        """Open the form of a day."""
        draft = self._store.read(tours.get_day_draft, plan.day_id)
        form = DayForm(
            self._parent,
            draft,
            today=self._store.today(),
            on_save=lambda new: self._actions.change_day(plan.day_id, new),
        )
        form.remove_requested.connect(lambda: self._actions.remove_day(plan.day_id, plan.day))
        form.open()

    def move_tour(self, itinerary: Itinerary) -> None:
        """Open the form that puts the tour on other dates."""
        if itinerary.first_day is None:
            return
        tour_id, name = itinerary.tour_id, itinerary.title
        MoveTourForm(
            self._parent,
            first_day=itinerary.first_day,
            today=self._store.today(),
            closed_then=lambda day: self._store.read(days.list_closed, tour_id, first_day=day),
            on_save=lambda day: self._actions.move_tour(tour_id, name, first_day=day),
        ).open()

    def new_stop(self, itinerary: Itinerary, day_id: int, *, index: int, then: Then) -> None:
        """Open the form of a new stop at an index of a day; `then` gets the new id."""
        spot = Spot(tour=itinerary.plan, day_id=day_id, stop_id=NEW_STOP, index=index)
        form = StopForm(
            self._parent,
            self._store,
            spot,
            on_save=lambda draft: self._actions.add_stop(day_id, draft, place=index + 1),
        )
        form.saved.connect(then)
        form.open()

    def edit_stop(self, itinerary: Itinerary, stop_id: int) -> None:
        """Open the form of a stop."""
        spot, draft = self._found(itinerary, stop_id)
        StopForm(
            self._parent,
            self._store,
            spot,
            stop=draft,
            on_save=lambda new: self._actions.change_stop(stop_id, new),
        ).open()

    def edit_leg(self, itinerary: Itinerary, stop_id: int) -> None:
        """Open the form of the way to a stop."""
        spot, draft = self._found(itinerary, stop_id)
        if spot.is_first:
            return
        LegForm(
            self._parent,
            spot,
            stop=draft,
            known=self._store.read(learned_legs.propose_leg, stop_id),
            today=self._store.today(),
            on_save=lambda new: self._actions.change_leg(stop_id, draft.name, new),
        ).open()

    def _found(self, itinerary: Itinerary, stop_id: int) -> tuple[Spot, StopDraft]:
        draft = self._store.read(stops.get_draft, stop_id)
        plan, index = find_stop(itinerary, stop_id)
        place = None
        if draft.organisation_id is not None:
            known = self._store.read(places.propose_stop, draft.organisation_id, day=plan.day)
            place = known.location.place
        spot = Spot(
            tour=itinerary.plan, day_id=plan.day_id, stop_id=stop_id, index=index, place=place
        )
        return spot, draft


def find_stop(itinerary: Itinerary, stop_id: int) -> tuple[PlannedDay, int]:
    """Return the day of a stop and its index there; a stop of another tour raises LookupError."""
    for day in itinerary.timeline.days:
        for index, stop in enumerate(day.plan.stops):
            if stop.stop_id == stop_id:
                return day.plan, index
    raise LookupError(stop_id)
