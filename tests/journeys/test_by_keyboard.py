"""The same desk without a mouse: every step is a key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from organiser.vocabulary import InteractionKind, Stage
from tests.journeys.asking import rows, stages
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.journeys.peopling import address_book, log_a_visit
from tests.journeys.touring import shown_stops
from tests.timelines import list_timeline

ChooseFiles = Callable[..., None]
ROOMS = ("today", "people", "organisations", "circles", "programmes", "tours")
pytestmark = pytest.mark.parametrize("language", ["en"], indirect=True)


@pytest.fixture
def peopled(desk: Desk, choose_files: ChooseFiles, tmp_path: Path) -> Desk:
    """The desk with four people, imported by keys."""
    choose_files(address_book(tmp_path))
    desk.key(Qt.Key.Key_I, CTRL)
    dialog = desk.dialog("import_dialog")
    desk.qtbot.waitUntil(lambda: desk.find("import_button", dialog).hasFocus())
    desk.key(Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: desk.find("cancel_button", dialog).hasFocus())
    desk.key(Qt.Key.Key_Space)
    assert desk.store.counts()["people"] == 4
    return desk


def room_shown(desk: Desk) -> str:
    return desk.window.stack.currentWidget().objectName().removesuffix("_room")


def found_person(desk: Desk, typed: str) -> int:
    """Search from anywhere and go to the page of the first person found."""
    desk.key(Qt.Key.Key_K, CTRL)
    room = desk.window.stack.currentWidget()
    desk.qtbot.waitUntil(room.search.hasFocus)
    desk.write(typed)
    desk.key(Qt.Key.Key_Down)
    desk.qtbot.waitUntil(room.pane.view.hasFocus)
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(desk.find("log_button").hasFocus)
    return room.current_person_id()


def test_numbers_lead_through_the_rooms(desk: Desk) -> None:
    keys = [Qt.Key(Qt.Key.Key_1 + place) for place in range(len(ROOMS))]
    for key, room in [*zip(keys, ROOMS, strict=True), (keys[0], ROOMS[0])]:
        desk.key(key, CTRL)
        assert room_shown(desk) == room
        assert desk.window.side_bar.current() == room


def test_a_person_is_added_and_taken_back(desk: Desk) -> None:
    desk.key(Qt.Key.Key_2, CTRL)
    desk.key(Qt.Key.Key_N, CTRL)
    desk.dialog("person_form")
    for text in ("山内", "やまうち", "桜", "さくら"):
        desk.write(text)
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows("person_form"))
    assert desk.text("person_name") == "山内 桜"
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.store.counts()["people"] == 0
    assert desk.shows("people_empty")
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
    assert desk.text("person_name") == "山内 桜"


def test_a_circle_is_added_and_taken_back(desk: Desk) -> None:
    desk.key(Qt.Key.Key_4, CTRL)
    desk.key(Qt.Key.Key_N, CTRL)
    desk.dialog("circle_form")
    desk.write("Book club")
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows("circle_form"))
    assert desk.text("circle_name") == "Book club"
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.shows("circles_empty")


def test_a_visit_is_found_logged_and_taken_back(peopled: Desk) -> None:
    person_id = found_person(peopled, "okamo")
    peopled.qtbot.waitUntil(lambda: peopled.text("person_name") == "岡本 さくら")
    log_a_visit(peopled, "We spoke of spring")
    (visit,) = peopled.store.read(list_timeline, person_id)
    assert (visit.kind, visit.text) == (InteractionKind.VISIT, "We spoke of spring")
    assert peopled.text("entry_text") == "We spoke of spring"
    peopled.key(Qt.Key.Key_Z, CTRL)
    assert peopled.store.read(list_timeline, person_id) == ()
    assert not peopled.shows("entry_text")


def test_somebody_is_named_in_the_log_itself(peopled: Desk) -> None:
    peopled.key(Qt.Key.Key_L, CTRL)
    log = peopled.dialog("quick_log")
    peopled.qtbot.waitUntil(log.edit.hasFocus)
    peopled.write("yesterday call mori")
    peopled.key(Qt.Key.Key_Return)
    peopled.qtbot.waitUntil(lambda: log.edit.text().endswith("森田 修 "))
    peopled.write("about spring")
    peopled.key(Qt.Key.Key_Return)
    peopled.qtbot.waitUntil(lambda: not peopled.shows("quick_log"))
    (entry,) = peopled.store.history()[:1]
    assert str(entry.action) == "Log: Call, 森田 修"


def test_the_line_becomes_the_full_form(peopled: Desk) -> None:
    peopled.key(Qt.Key.Key_L, CTRL)
    log = peopled.dialog("quick_log")
    peopled.qtbot.waitUntil(log.edit.hasFocus)
    peopled.write("met morita: spring")
    peopled.key(Qt.Key.Key_Return, CTRL)
    form = peopled.dialog("log_form")
    assert form.fields.field("text").value() == "spring"
    peopled.key(Qt.Key.Key_Return, CTRL)
    peopled.qtbot.waitUntil(lambda: not peopled.shows("log_form"))
    (entry,) = peopled.store.history()[:1]
    assert str(entry.action) == "Log: Met, 森田 修"


def new_programme(desk: Desk) -> None:
    """Make a programme with three seats and put three people into its order."""
    desk.key(Qt.Key.Key_5, CTRL)
    desk.key(Qt.Key.Key_N, CTRL)
    desk.dialog("programme_form")
    desk.write("Small round")
    desk.tab_to("capacity_edit")
    desk.key(Qt.Key.Key_A, CTRL)
    desk.write("3")
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.find("empty_order_action")
    desk.tab_to("empty_order_action")
    desk.key(Qt.Key.Key_Space)
    dialog = desk.dialog("add_people")
    for typed in ("tamura", "okamoto", "morita"):
        desk.qtbot.waitUntil(dialog.search.hasFocus)
        desk.key(Qt.Key.Key_A, CTRL)
        desk.write(typed)
        desk.key(Qt.Key.Key_Down)
        desk.key(Qt.Key.Key_Return)
        desk.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.shows("add_people"))


def test_an_ask_and_its_answer(peopled: Desk) -> None:
    new_programme(peopled)
    assert [row.name.split()[0] for row in rows(peopled)] == ["田村", "岡本", "森田"]
    peopled.key(Qt.Key.Key_J, CTRL)
    words = peopled.find("words_edit")
    peopled.qtbot.waitUntil(words.hasFocus)
    said = words.value()
    peopled.key(Qt.Key.Key_Return, CTRL)
    assert stages(peopled)[0] is Stage.ASKED
    assert QGuiApplication.clipboard().text().strip() == said
    peopled.tab_to("answer_accepted")
    peopled.key(Qt.Key.Key_Space)
    peopled.dialog("answer_form")
    peopled.key(Qt.Key.Key_Return, CTRL)
    peopled.qtbot.waitUntil(lambda: not peopled.shows("answer_form"))
    assert stages(peopled)[0] is Stage.ACCEPTED
    peopled.key(Qt.Key.Key_Z, CTRL)
    peopled.key(Qt.Key.Key_Z, CTRL)
    assert stages(peopled)[0] is Stage.CANDIDATE


def test_a_tour_and_its_stops(desk: Desk) -> None:
    desk.key(Qt.Key.Key_6, CTRL)
    desk.key(Qt.Key.Key_N, CTRL)
    desk.dialog("tour_form")
    desk.write("Kobe")
    desk.key(Qt.Key.Key_Tab)
    desk.write("12/3")
    desk.key(Qt.Key.Key_Return, CTRL)
    for name in ("Station", "Harbour"):
        desk.qtbot.waitUntil(lambda: not desk.shows("tour_form") and not desk.shows("stop_form"))
        desk.key(Qt.Key.Key_N, CTRL)
        desk.dialog("stop_form")
        desk.write(name)
        desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows("stop_form"))
    assert shown_stops(desk) == ["Station", "Harbour"]
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown_stops(desk) == ["Harbour", "Station"]
    desk.key(Qt.Key.Key_Z, CTRL)
    assert shown_stops(desk) == ["Station", "Harbour"]
    desk.key(Qt.Key.Key_Delete)
    assert shown_stops(desk) == ["Station"]
