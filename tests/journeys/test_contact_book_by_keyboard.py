"""The contact book without a mouse, in Japanese: found, logged, changed, merged, removed, due."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy.orm import Session

from organiser.models import Availability, Circle, Expertise, Skill
from organiser.ui import ask
from organiser.vocabulary import AvailabilityLevel, SkillKind, Stance
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.timelines import list_timeline

PEOPLE = (("高橋", "たかはし"), ("岡本", "おかもと"), ("森田", "もりた"))
TAKAHASHI, OKAMOTO, MORITA = 1, 2, 3


def prepare(session: Session) -> None:
    """Put in three people; two are nurses, one of them with room."""
    for family, reading in PEOPLE:
        make_person(session, family_name=family, family_reading=reading, nickname="さくらさん")
    skill = add(session, Skill(name="看護師", kind=SkillKind.QUALIFICATION))
    for person_id, level in (
        (TAKAHASHI, AvailabilityLevel.NONE),
        (OKAMOTO, AvailabilityLevel.OPEN),
    ):
        add(session, Expertise(person_id=person_id, skill_id=skill, stance=Stance.OFFERS))
        add(session, Availability(person_id=person_id, level=level, as_of=TODAY))


@pytest.fixture
def peopled(desk: Desk) -> Desk:
    desk.store.do(PREPARE, prepare)
    return desk


def room_of(desk: Desk) -> Any:
    return desk.window.stack.currentWidget()


def search_for(desk: Desk, typed: str) -> list[int]:
    """Search from anywhere, over what was searched for before; return who is found."""
    desk.key(Qt.Key.Key_K, CTRL)
    room = room_of(desk)
    desk.qtbot.waitUntil(room.search.hasFocus)
    desk.write(typed)
    model = room.model
    return [int(model.key_at(row)) for row in range(model.rowCount())]


def go_to(desk: Desk, typed: str) -> Any:
    """Search for somebody and go to their page; return it."""
    (person_id,) = search_for(desk, typed)
    room = room_of(desk)
    desk.key(Qt.Key.Key_Down)
    desk.qtbot.waitUntil(room.pane.view.hasFocus)
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(desk.find("log_button").hasFocus)
    assert room.current_person_id() == person_id
    return room.page


def log(desk: Desk, line: str) -> None:
    """Log one line from wherever the cursor is."""
    desk.key(Qt.Key.Key_L, CTRL)
    made = desk.dialog("quick_log")
    desk.qtbot.waitUntil(made.edit.hasFocus)
    desk.write(line)
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.shows("quick_log"))


def says(desk: Desk, page: Any, name: str, *words: str) -> None:
    """Wait until a label of a page says all these words."""

    def said() -> bool:
        shown = [one.text() for one in page.findChildren(QLabel, name) if one.isVisible()]
        return any(all(word in text for word in words) for text in shown)

    desk.qtbot.waitUntil(said)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("おかもと", [OKAMOTO]),
        ("okamo", [OKAMOTO]),
        ("ｵｶﾓﾄ", [OKAMOTO]),
        ("専門:看護師", [OKAMOTO, TAKAHASHI]),
        ("専門:看護師 余裕:あり", [OKAMOTO]),
        ("専門:看護師 -余裕:あり", [TAKAHASHI]),
    ],
)
def test_somebody_is_found_in_every_way(peopled: Desk, typed: str, found: list[int]) -> None:
    assert search_for(peopled, typed) == found


def test_conditions_lead_to_a_page(peopled: Desk) -> None:
    page = go_to(peopled, "専門:看護師 余裕:あり")
    says(peopled, page, "person_name", "岡本")


def test_a_line_is_logged_and_a_part_changed_in_its_place(peopled: Desk) -> None:
    page = go_to(peopled, "okamo")
    log(peopled, "昨日 電話 研修の相談")
    (entry,) = peopled.store.read(list_timeline, OKAMOTO)
    assert (entry.happened_on, entry.text) == (date(2026, 11, 20), "研修の相談")
    peopled.tab_to("nickname")
    peopled.key(Qt.Key.Key_Return)
    peopled.key(Qt.Key.Key_A, CTRL)
    peopled.write("おかちゃん")
    peopled.key(Qt.Key.Key_Return)
    says(peopled, page, "fact_text", "おかちゃん")
    peopled.key(Qt.Key.Key_Z, CTRL)
    says(peopled, page, "fact_text", "さくらさん")
    peopled.key(Qt.Key.Key_Z, CTRL)
    assert peopled.store.read(list_timeline, OKAMOTO) == ()


def test_two_who_are_one_are_merged_and_taken_back(peopled: Desk) -> None:
    peopled.store.do(PREPARE, make_person, family_name="森田", family_reading="もりた")
    peopled.key(Qt.Key.Key_U, CTRL_SHIFT)
    dialog = peopled.dialog("duplicates_dialog")
    peopled.qtbot.waitUntil(dialog.view.hasFocus)
    peopled.key(Qt.Key.Key_Return)
    peopled.dialog("merge_form")
    peopled.key(Qt.Key.Key_Return, CTRL)
    peopled.qtbot.waitUntil(lambda: not peopled.shows("merge_form"))
    assert peopled.store.counts()["people"] == 3
    peopled.activate(dialog)
    peopled.key(Qt.Key.Key_Escape)
    peopled.qtbot.waitUntil(lambda: not peopled.shows("duplicates_dialog"))
    peopled.key(Qt.Key.Key_Z, CTRL)
    assert peopled.store.counts()["people"] == 4


def test_somebody_goes_to_the_trash_and_comes_back(
    peopled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
    assert search_for(peopled, "もりた") == [MORITA]
    peopled.key(Qt.Key.Key_Down)
    peopled.qtbot.waitUntil(room_of(peopled).pane.view.hasFocus)
    peopled.key(Qt.Key.Key_Delete)
    assert search_for(peopled, "もりた") == []
    peopled.key(Qt.Key.Key_Delete, CTRL_SHIFT)
    trash = peopled.dialog("trash_dialog")
    peopled.qtbot.waitUntil(trash.view.hasFocus)
    peopled.key(Qt.Key.Key_Return)
    peopled.key(Qt.Key.Key_Escape)
    peopled.qtbot.waitUntil(lambda: not peopled.shows("trash_dialog"))
    assert search_for(peopled, "もりた") == [MORITA]


def test_the_next_contact_is_due_a_month_after_the_last(peopled: Desk) -> None:
    peopled.store.do(PREPARE, make_interaction, MORITA, happened_on=date(2026, 8, 1))
    peopled.turn_to(date(2026, 8, 20))
    page = go_to(peopled, "morita")
    peopled.tab_to("quick_rhythm_0")
    peopled.key(Qt.Key.Key_Space)
    says(peopled, page, "rhythm_due", "9月1日", "8月1日")
    log(peopled, "昨日 電話")
    says(peopled, page, "rhythm_due", "9月19日", "8月19日")
    peopled.key(Qt.Key.Key_Z, CTRL)
    says(peopled, page, "rhythm_due", "9月1日")


def test_a_circle_on_the_screen_is_logged_in_one_line(peopled: Desk) -> None:
    circle_id = peopled.store.do(PREPARE, lambda session: add(session, Circle(name="介護の輪")))
    peopled.window.show_circle(circle_id)
    log(peopled, "昨日 集まり 器の話")
    (circle,) = peopled.store.circles()
    assert circle.last_contact == date(2026, 11, 20)
