"""A represents a body until March, B from April; A is free and offers what they can."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from organiser.models import Expertise, Skill
from organiser.ui.timeline.flowing_text import FlowingText
from organiser.vocabulary import SkillKind, Stance
from tests.factories import PREPARE, add, make_organisation, make_person, make_position
from tests.journeys.desk import CTRL, Desk

FORMER = "代表理事"


def prepare(desk: Desk) -> tuple[int, int, int]:
    """Put A, who represents a body, and B into the book."""
    body = desk.store.do(PREPARE, make_organisation)
    before = desk.store.do(PREPARE, make_person)
    after = desk.store.do(
        PREPARE, make_person, family_name="林", given_name="健", family_reading="はやし"
    )
    post = {"since": date(2014, 6, 1), "title": FORMER}
    desk.store.do(PREPARE, make_position, before, body, **post)
    return body, before, after


def hand_over(desk: Desk, body: int) -> None:
    """Note the change on the organisation's page."""
    desk.window.show_organisation(body)
    desk.press("handover_button")
    form = desk.dialog("handover_form")
    desk.write_into(form.fields.field("comes").edit, "はやし")
    desk.qtbot.waitUntil(lambda: bool(form.fields.field("comes").completion.proposals()))
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: form.fields.field("comes").newcomer().person_id is not None)
    desk.activate(form)
    desk.fill(form, from_day="2026-04-01")
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.shows("handover_form"))


def lines(page: QWidget) -> list[str]:
    """Return what can be read on a page."""
    kinds = (QLabel, QAbstractButton, FlowingText)
    shown: list[Any] = [one for kind in kinds for one in page.findChildren(kind)]
    return [one.text() for one in shown if one.isVisible()]


def tells(desk: Desk, room: str, *words: str) -> None:
    """Wait until the page of a room says all these words on one line."""
    page = desk.window.enter(room).page
    desk.qtbot.waitUntil(lambda: any(all(word in line for word in words) for line in lines(page)))


def test_every_page_tells_it_rightly(desk: Desk) -> None:
    body, before, after = prepare(desk)
    hand_over(desk, body)
    skill = desk.store.do(PREPARE, add, Skill(name="看護師", kind=SkillKind.QUALIFICATION))
    offer = Expertise(person_id=before, skill_id=skill, stance=Stance.OFFERS)
    desk.store.do(PREPARE, add, offer)

    tells(desk, "organisations", FORMER, "2026年4月")
    tells(desk, "organisations", f"{FORMER} · 2014年6月 – 2026年3月")
    tells(desk, "organisations", "代表の交代: 高橋 美咲 → 林 健")
    desk.window.show_person(before)
    tells(desk, "people", FORMER, "2026年3月")
    tells(desk, "people", "看護師")
    tells(desk, "people", "代表の交代: 高橋 美咲 → 林 健")
    desk.window.show_person(after)
    tells(desk, "people", f"みらい協同組合 {FORMER} (2026–)")
    tells(desk, "people", "代表の交代: 高橋 美咲 → 林 健")


def rows(desk: Desk, searched: str) -> dict[str, str]:
    """Search among the people and return the second lines of those found, by name."""
    room = desk.window.enter("people")
    room.search.setText(searched)
    model = room.model
    found = [model.row_at(place) for place in range(model.rowCount())]
    return {line.name: line.second_line for line in found}


@pytest.mark.parametrize("restarts", [False, True])
def test_the_list_and_its_reasons_tell_it_rightly(desk: Desk, restarts: bool) -> None:
    body, before, after = prepare(desk)
    hand_over(desk, body)
    if restarts:
        desk.close()
        desk.open()
    assert rows(desk, "") == {"高橋 美咲": "", "林 健": f"みらい協同組合 {FORMER}"}
    once = "団体 (2026年3月まで): みらい協同組合"
    assert rows(desk, "みらい") == {"高橋 美咲": once, "林 健": f"みらい協同組合 {FORMER}"}
    assert list(rows(desk, "団体:みらい")) == ["林 健"]
    for person_id in (before, after):
        desk.window.show_person(person_id)
        tells(desk, "people", "代表の交代: 高橋 美咲 → 林 健")
    desk.window.show_organisation(body)
    tells(desk, "organisations", f"{FORMER} · 2014年6月 – 2026年3月")


def test_the_lists_follow_and_it_is_undone_whole(desk: Desk) -> None:
    body, before, after = prepare(desk)
    hand_over(desk, body)

    def organisations() -> list[str]:
        return [row.organisation for row in desk.store.people_page([before, after])]

    assert organisations() == ["", "みらい協同組合"]
    entry = desk.store.undoable()
    assert entry is not None
    assert entry.action.in_language("ja") == "代表の交代: みらい協同組合"
    desk.window.undo()
    assert organisations() == ["みらい協同組合", ""]
    tells(desk, "organisations", FORMER, "2014年6月")
    told = lines(desk.window.enter("organisations").page)
    assert not any("→" in text or "2026年3月" in text for text in told)


def test_a_contact_is_logged_with_the_organisation_on_the_screen(desk: Desk) -> None:
    body, _before, _after = prepare(desk)
    desk.window.show_organisation(body)
    desk.key(Qt.Key.Key_L, CTRL)
    desk.dialog("quick_log")
    desk.write("事務局と日程を相談")
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.shows("quick_log"))
    tells(desk, "organisations", "事務局と日程を相談")
