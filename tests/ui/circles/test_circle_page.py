"""A circle's page: members in their places, what happened, whom one has not met for long."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle, CircleMember, Expertise, Rhythm, Skill
from organiser.services.relations.circle_pages import get_circle_page
from organiser.services.relations.circle_values import CirclePage
from organiser.ui.circles.gathering_form import GatheringForm
from organiser.ui.circles.members_form import MembersForm
from organiser.ui.circles.room import CirclesRoom
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.vocabulary import GapUnit, Stance
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)

CIRCLE = 1
NAMES = (("高橋", "たかはし"), ("藤井", "ふじい"), ("山田", "やまだ"))


def three_members(session: Session) -> None:
    """One spoken with lately, one overdue by a rhythm, one never spoken with; and one who left."""
    add(session, Circle(name="介護グループ", purpose="工夫を持ち寄る"))
    people = [make_person(session, family_name=one, family_reading=two) for one, two in NAMES]
    body = make_organisation(session)
    make_position(session, people[0], body)
    for person, role in zip(people, ("世話役", "", ""), strict=True):
        add(session, CircleMember(circle_id=CIRCLE, person_id=person, role=role))
    gone = make_person(session, family_name="渡辺")
    until = TODAY - timedelta(days=30)
    add(session, CircleMember(circle_id=CIRCLE, person_id=gone, until=until, role="会計"))
    add(session, Rhythm(person_id=people[1], wanted=1, worst=2, unit=GapUnit.MONTH))
    make_interaction(session, people[0], circle_id=CIRCLE, happened_on=date(2026, 11, 1))
    make_interaction(session, people[1], happened_on=date(2026, 7, 1))


@pytest.fixture
def room(qtbot: QtBot, store: Store, book: Book) -> CirclesRoom:
    book.do(PREPARE, three_members)
    made = CirclesRoom(store)
    qtbot.addWidget(made)
    made.resize(1160, 900)
    made.show()
    return made


def page_of(store: Store) -> CirclePage:
    return store.read(get_circle_page, CIRCLE, today=TODAY)


def shown(room: QWidget, kind: type[QWidget], name: str) -> list[QWidget]:
    return [found for found in room.findChildren(kind, name) if found.isVisible()]


def texts(room: QWidget, name: str) -> list[str]:
    found = shown(room, QLabel, name)
    return [label.text() for label in found if isinstance(label, QLabel)]


def press(qtbot: QtBot, room: QWidget, name: str) -> None:
    (button,) = shown(room, QAbstractButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot: QtBot, room: QWidget, member_id: int, place: int) -> None:
    name = f"more_member_{member_id}"
    press(qtbot, room, name)
    (menu,) = shown(room, QMenu, f"{name}_menu")
    menu.actions()[place].trigger()
    menu.close()


def test_members_have_role_reading_post_and_last_contact(room: CirclesRoom) -> None:
    assert texts(room, "member_reading") == ["たかはし みさき", "ふじい みさき", "やまだ みさき"]
    assert texts(room, "member_role") == ["世話役"]
    assert texts(room, "member_post") == ["みらい協同組合 代表理事", "", ""]
    assert texts(room, "member_age") == ["20 d", "143 d", "no contact yet"]
    chips = [chip for chip in shown(room, Chip, "member_age") if isinstance(chip, Chip)]
    assert [chip.tone() for chip in chips] == ["neutral", "stop", "neutral"]
    assert texts(room, "former_times") == ["会計 · until 2026-10"]


def test_who_was_not_met_for_long_can_be_logged_at_once(qtbot: QtBot, room: CirclesRoom) -> None:
    assert texts(room, "missed_age") == ["143 d", "no contact yet"]
    with qtbot.waitSignal(room.log_requested) as heard:
        press(qtbot, room, "log_missed_2")
    assert heard.args == [[2]]


def test_several_are_added_at_once(qtbot: QtBot, store: Store, room: CirclesRoom) -> None:
    more = [store.do(PREPARE, make_person, family_name=name) for name in ("森", "林")]
    press(qtbot, room, "add_members")
    form = room.findChild(MembersForm)
    assert form is not None
    assert form.fields.field("since").value() == TODAY
    for key in more:
        form.fields.field("person_ids").add(key, str(key))
    form.fields.field("role").setText("書記")
    form.save()
    roles = {line.person_id: line.role for line in page_of(store).members}
    assert [roles[key] for key in more] == ["書記", "書記"]
    entry = store.undoable()
    assert entry is not None
    assert str(entry.action) == "Add members to 介護グループ"


def part_of(room: CirclesRoom, member_id: int) -> InPlace:
    (part,) = shown(room, InPlace, f"member_part_{member_id}")
    assert isinstance(part, InPlace)
    return part


def opened_part(room: CirclesRoom) -> InlineForm:
    part = part_of(room, 2)
    part.setFocus()
    part.open()
    form = part.form()
    assert form is not None
    return form


def test_a_role_is_changed_in_its_place(qtbot: QtBot, store: Store, room: CirclesRoom) -> None:
    form = opened_part(room)
    qtbot.waitUntil(form.fields.field("role").hasFocus)
    form.fields.field("role").setText("会計")
    qtbot.keyClick(form.fields.field("role"), Qt.Key.Key_Return)
    assert texts(room, "member_role") == ["世話役", "会計"]
    qtbot.waitUntil(lambda: part_of(room, 2).hasFocus())
    store.undo()
    assert texts(room, "member_role") == ["世話役"]


def test_a_wrong_last_day_is_said_under_its_field(store: Store, room: CirclesRoom) -> None:
    form = opened_part(room)
    form.fields.field("since").set_value(TODAY)
    form.fields.field("until").set_value(TODAY - timedelta(days=3))
    assert not form.save()
    assert "before it begins" in "".join(texts(room, "until_problem"))


def test_what_is_being_entered_outlives_other_changes(
    qtbot: QtBot, store: Store, room: CirclesRoom
) -> None:
    form = opened_part(room)
    form.fields.field("role").setText("会計")
    store.do(PREPARE, make_interaction, 3, happened_on=TODAY)
    assert form.fields.field("role").value() == "会計"
    assert form.save()
    qtbot.waitUntil(lambda: "会計" in texts(room, "member_role"))
    qtbot.waitUntil(lambda: "today" in texts(room, "member_age"))


def test_another_circle_keeps_what_was_being_entered(store: Store, room: CirclesRoom) -> None:
    other = store.do(PREPARE, add, Circle(name="解体新書"))
    opened_part(room).fields.field("role").setText("会計")
    room.show_circle(other)
    assert "会計" in {line.role for line in page_of(store).members}
    assert texts(room, "members_empty")


def test_members_leave_and_come_back(qtbot: QtBot, store: Store, room: CirclesRoom) -> None:
    choose(qtbot, room, 1, 1)
    assert [line.person_id for line in page_of(store).former] == [1, 4]
    choose(qtbot, room, 1, 1)
    back = page_of(store).members[0]
    assert (back.person_id, back.since, back.role) == (1, TODAY, "世話役")
    choose(qtbot, room, 3, 2)
    assert [line.person_id for line in page_of(store).members] == [1, 2]
    entry = store.undoable()
    assert entry is not None
    assert str(entry.action) == "Remove 山田 美咲 from 介護グループ"


def test_the_menu_of_a_member_opens_the_form(qtbot: QtBot, room: CirclesRoom) -> None:
    choose(qtbot, room, 4, 0)
    form = part_of(room, 4).form()
    assert form is not None
    assert form.fields.field("role").value() == "会計"


def gathering(room: CirclesRoom) -> GatheringForm:
    room.page.log()
    form = room.window().findChild(GatheringForm)
    assert form is not None
    return form


def test_a_gathering_is_logged_with_those_present(
    qtbot: QtBot, store: Store, room: CirclesRoom
) -> None:
    form = gathering(room)
    press(qtbot, form, "present_all")
    form.fields.field("present").tick([2, 3])
    form.fields.field("guests").add(4, "渡辺 美咲")
    form.fields.field("text").setPlainText("次は三月")
    form.save()
    assert page_of(store).last_present == (2, 3, 4)
    (entry, *_older) = room.page.timeline.rows()
    assert entry.entry.text == "次は三月"
    assert room.model.rows()[0].trailing == "today"
    action = store.undoable()
    assert action is not None
    assert str(action.action) == "Log: Met, 介護グループ"


@pytest.mark.parametrize(
    ("name", "ticked"),
    [("present_all", (1, 2, 3)), ("present_last", (1,)), ("present_none", ())],
)
def test_members_are_ticked_together(
    qtbot: QtBot, room: CirclesRoom, name: str, ticked: tuple[int, ...]
) -> None:
    form = gathering(room)
    press(qtbot, form, name)
    assert form.draft().person_ids == ticked
    assert form.draft().circle_id == CIRCLE


def test_a_circle_without_members_says_what_to_do(
    qtbot: QtBot, store: Store, room: CirclesRoom
) -> None:
    room.show_circle(store.do(PREPARE, add, Circle(name="解体新書")))
    assert not shown(room, QWidget, "missed_card")
    form = gathering(room)
    assert texts(form, "present_empty")
    form.reject()
    press(qtbot, room, "add_first_members")
    assert room.findChild(MembersForm) is not None


def many_members(session: Session) -> None:
    add(session, Circle(name="みちしるべ"))
    for number in range(30):
        person = make_person(session, given_name=f"{number:02}")
        until = TODAY - timedelta(days=9) if number >= 20 else None
        add(session, CircleMember(circle_id=CIRCLE, person_id=person, until=until))
        skill = add(session, Skill(name=f"技{number:02}"))
        stance = Stance.OFFERS if number % 2 else Stance.LEARNING
        add(session, Expertise(person_id=person, skill_id=skill, stance=stance))


def count(room: CirclesRoom, name: str) -> Callable[[], int]:
    return lambda: len(shown(room, QWidget, name))


def test_many_members_are_folded_until_asked_for(qtbot: QtBot, store: Store, book: Book) -> None:
    book.do(PREPARE, many_members)
    room = CirclesRoom(store)
    qtbot.addWidget(room)
    room.resize(1160, 900)
    room.show()
    members, former, skills = (
        count(room, name) for name in ("member_line", "former_line", "skill_name")
    )
    assert (members(), former(), skills()) == (12, 4, 6)
    assert texts(room, "missed_more") == ["and 14 more"]
    for name in ("all_members", "all_former", "skills_more"):
        press(qtbot, room, name)
    assert (members(), former(), skills()) == (20, 10, 20)
    store.do(PREPARE, make_person)
    assert (members(), former()) == (20, 10)
