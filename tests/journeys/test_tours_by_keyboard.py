"""A tour planned without a mouse: its form, its stops, their order and times, the way back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from organiser.ui.tours.sides import SIDES
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.journeys.keyed import ALT
from tests.journeys.tour_desk import itinerary

TOUR, STATION, FACTORY, LUNCH = "秋の見学", "姫路駅", "播磨製作所", "食堂はりま"


@pytest.fixture
def planned(desk: Desk) -> Desk:
    """Return a desk where a tour of one day with three stops was made by keys alone."""
    desk.key(Qt.Key.Key_6, CTRL)
    desk.key(Qt.Key.Key_N, CTRL)
    fill(desk, "tour_form", name=TOUR, first_day=(desk.today + timedelta(days=30)).isoformat())
    for name in (STATION, FACTORY, LUNCH):
        desk.key(Qt.Key.Key_N, CTRL)
        fill(desk, "stop_form", name=name)
    return desk


def fill(desk: Desk, form: str, **texts: str) -> None:
    """Write into the fields of a form, going there by Tab, and save it by Ctrl+Enter."""
    desk.dialog(form)
    for name, text in texts.items():
        if desk.focus().objectName() != f"{name}_edit":
            desk.tab_to(f"{name}_edit")
        desk.key(Qt.Key.Key_A, CTRL)
        desk.write(text)
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows(form))


def names(desk: Desk) -> list[str]:
    return [timed.stop.name for timed in itinerary(desk).timeline.days[0].stops]


def dwell(desk: Desk) -> list[int]:
    return [timed.stop.dwell_minutes for timed in itinerary(desk).timeline.days[0].stops]


def fixed(desk: Desk) -> list[bool]:
    stops = itinerary(desk).timeline.days[0].stops
    return [timed.stop.fixed_start is not None for timed in stops]


def test_stops_are_moved_lengthened_fixed_and_removed_by_keys(planned: Desk) -> None:
    desk = planned
    assert names(desk) == [STATION, FACTORY, LUNCH]
    desk.tab_to("timeline")
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Up, ALT)
    assert names(desk) == [STATION, LUNCH, FACTORY]
    before = dwell(desk)[1]
    desk.key(Qt.Key.Key_Plus)
    assert dwell(desk)[1] == before + 5
    desk.key(Qt.Key.Key_F)
    assert fixed(desk) == [False, True, False]
    desk.key(Qt.Key.Key_Delete)
    assert names(desk) == [STATION, FACTORY]


def test_each_step_is_taken_back_and_done_again_by_keys(planned: Desk) -> None:
    desk = planned
    desk.tab_to("timeline")
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Delete)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert names(desk) == [STATION, FACTORY, LUNCH]
    desk.key(Qt.Key.Key_Z, CTRL)
    assert names(desk) == [STATION, FACTORY]
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
    assert names(desk) == [STATION, FACTORY, LUNCH]


def test_all_sides_and_the_papers_are_reached_by_keys(planned: Desk) -> None:
    desk = planned
    bar = desk.find("tour_page").bar
    seen = [bar.current()]
    for _side in SIDES[1:]:
        desk.key(Qt.Key.Key_Tab, CTRL)
        seen.append(bar.current())
    assert seen == [side.key for side in SIDES]
    desk.key(Qt.Key.Key_P, CTRL)
    preview = desk.dialog("paper_preview")
    desk.qtbot.waitUntil(lambda: preview.paper is not None)
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.shows("paper_preview"))
