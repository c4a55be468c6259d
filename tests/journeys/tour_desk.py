"""A tour planned at the desk: its form, its stops typed one after the other, its sides."""

from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from organiser.services.tours import itineraries, tours
from organiser.touring.itinerary import Itinerary, TimedStop, clock
from organiser.touring.lines import RowKind
from organiser.ui.tours.sides import SIDES
from organiser.vocabulary import LegMode, StopKind
from tests.journeys.desk import Desk

_CHOICES = frozenset({"kind", "mode"})


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What is typed into the form of a stop; what is empty stays as the form proposes it."""

    name: str
    kind: StopKind | None = None
    address: str = ""
    fixed_start: str = ""
    dwell_minutes: str = ""
    windows: str = ""
    mode: LegMode | None = None
    way: str = ""
    point: str = ""


_FIELDS = {"mode": "leg.mode", "way": "leg.typed_minutes", "point": "latitude"}


def new_tour(desk: Desk, *, programme_id: int | None = None, **texts: str) -> None:
    """Fill in the form of a tour and save it."""
    desk.press("room_tours")
    desk.press("no_tours_action")
    form = desk.dialog("tour_form")
    desk.fill(form, **texts)
    if programme_id is not None:
        choose_value(desk, desk.find("programme_id_edit", form), programme_id)
    save(desk, form)


def add_stop(desk: Desk, typed: Typed) -> None:
    """Add a stop after the one that is current."""
    desk.press("stop_button")
    form = desk.dialog("stop_form")
    fill_stop(desk, form, typed)
    save(desk, form)


def fill_stop(desk: Desk, form: QWidget, typed: Typed) -> None:
    """Write what is typed, the place first, as people do."""
    desk.write_into(desk.find("name_edit", form), typed.name)
    if typed.point:
        desk.press("limits_fold", form)
    for field in fields(typed)[1:]:
        wanted = getattr(typed, field.name)
        if not wanted:
            continue
        edit = desk.find(f"{_FIELDS.get(field.name, field.name)}_edit", form)
        if field.name in _CHOICES:
            choose_value(desk, edit, wanted)
        else:
            desk.write_into(edit, wanted)


def choose_value(desk: Desk, field: Any, wanted: object) -> None:
    """Go through a choice by keys until it says what is wanted."""
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    desk.key(Qt.Key.Key_Home)
    while field.value() != wanted:
        before = field.value()
        desk.key(Qt.Key.Key_Down)
        assert field.value() != before, f"{wanted} is not offered"


def save(desk: Desk, form: Any) -> None:
    """Save a form and wait until it is gone."""
    name = form.objectName()
    desk.press("save_button", form)
    desk.qtbot.waitUntil(lambda: not desk.shows(name))


def show_side(desk: Desk, key: str) -> QWidget:
    """Turn to a side of the tour by its button."""
    place = [side.key for side in SIDES].index(key)
    desk.press(f"tour_side_choice_{place}")
    shown: QWidget = desk.find("tour_page").findChild(QWidget, _NAMES[key])
    return shown


_NAMES = {
    "plan": "plan_side",
    "hosts": "hosts_side",
    "group": "group_side",
    "costs": "costs_side",
    "live": "live_side",
    "after": "tour_after_side",
}


def show_day(desk: Desk, number: int) -> None:
    """Press the button of a day of the plan, from 1."""
    desk.press(f"day_bar_{number - 1}")


def itinerary(desk: Desk) -> Itinerary:
    """Return the newest tour of the book."""
    newest = max(row.tour_id for row in desk.store.read(tours.list_tours))
    return desk.store.read(itineraries.get_itinerary, newest)


def stop(desk: Desk, name: str) -> TimedStop:
    """Return a stop of the tour as it is timed."""
    days = itinerary(desk).timeline.days
    return next(one for day in days for one in day.stops if one.stop.name == name)


def times(desk: Desk, number: int) -> list[tuple[str, str]]:
    """Return the stops of a day, from 1, with the time each begins at."""
    day = itinerary(desk).timeline.days[number - 1]
    return [(one.stop.name, clock(one.starts)) for one in day.stops]


def codes(desk: Desk) -> list[str]:
    """Return what there is to mind, by its codes."""
    return [one.code.name for one in itinerary(desk).timeline.conflicts]


def cautions(desk: Desk, code: str) -> list[str]:
    """Return the Japanese sentences of one code."""
    found = itinerary(desk).timeline.conflicts
    return [one.sentence.in_language("ja") for one in found if one.code.name == code]


def edit_leg(desk: Desk, stop_name: str, **texts: str) -> None:
    """Open the way to a stop of the day shown, write its timetable and save."""
    timeline, key = desk.find("timeline"), stop(desk, stop_name).stop.stop_id
    rows = timeline.rows()
    place = next(
        at for at, row in enumerate(rows) if row.kind is RowKind.LEG and row.stop_id == key
    )
    index = timeline.model().index(place, 0)
    timeline.scrollTo(index)
    desk.click_at(timeline.viewport(), timeline.visualRect(index).center())
    desk.key(Qt.Key.Key_Return)
    form = desk.dialog("leg_form")
    if not desk.shows("leg.departs_at_edit", form):
        desk.press("timetable_fold", form)
    for name, text in texts.items():
        desk.write_into(desk.find(f"leg.{name}_edit", form), text)
    save(desk, form)
