"""Editing on the page of a person: each part where it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.people import people
from organiser.ui import ask
from organiser.ui.inline_form import open_forms
from organiser.ui.people.cards.about import beginning
from organiser.ui.store import Store
from organiser.vocabulary import Sensitivity, Sureness
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person
from tests.ui.people.page_desk import DRAFT, Desk

Make = Callable[..., Desk]


@pytest.fixture
def desk_of(qtbot: QtBot, store: Store) -> Make:
    return lambda draft=DRAFT: Desk(qtbot, store, draft)


def test_a_double_click_opens_and_enter_keeps(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    label = desk.part("birthday").findChild(QLabel, "fact_text")
    assert label is not None
    qtbot.mouseDClick(label, Qt.MouseButton.LeftButton)
    field = desk.form("birthday").fields.field("birthday")
    field.setText("1981-03-01")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.draft.birthday == date(1981, 3, 1)
    entry = desk.store.undoable()
    assert entry is not None
    assert str(entry.action) == "Change 高橋 美咲"
    assert "1981" in "".join(desk.texts("fact_text"))
    desk.store.undo()
    assert desk.draft.birthday == DRAFT.birthday


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    part = desk.part("how_we_met")
    part.setFocus()
    qtbot.keyClick(part, Qt.Key.Key_Return)
    form = desk.form("how_we_met")
    form.fields.field("met_place").setText("大阪")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert part.form() is None
    assert desk.draft.met_place == ""
    qtbot.waitUntil(part.hasFocus)


def test_an_impossible_day_is_said_where_it_stands(desk_of: Make) -> None:
    desk = desk_of()
    form = desk.open("birthday")
    form.fields.field("birthday").setText("2026-02-30")
    assert not form.save()
    problem = form.findChild(QLabel, "birthday_problem")
    assert problem is not None
    assert "There is no 2/30 in 2026" in problem.text()
    form.fields.field("birthday").setText("2030-01-01")
    assert not form.save()
    assert "still to come" in problem.text()
    assert desk.draft.birthday == DRAFT.birthday


def test_opening_another_part_keeps_the_first(desk_of: Make) -> None:
    desk = desk_of()
    desk.open("how_we_met").fields.field("met_place").setText("大阪")
    form = desk.open("birthday")
    assert form.is_open
    assert desk.draft.met_place == "大阪"
    form.fields.field("birthday").setText("99")
    desk.part("notes").open()
    assert desk.part("notes").form() is None


def test_going_to_somebody_else_keeps_what_was_entered(
    desk_of: Make, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of()
    other = book.do(PREPARE, make_person, family_name="林").value
    desk.room.reload()
    desk.open("how_we_met").fields.field("met_place").setText("大阪")
    desk.room.show_person(other)
    assert desk.draft.met_place == "大阪"
    assert not list(open_forms(desk.room))
    desk.room.show_person(desk.person_id)
    desk.open("birthday").fields.field("birthday").setText("99")
    said: list[str] = []
    monkeypatch.setattr(ask, "show_error", lambda _on, text, **_more: said.append(text))
    desk.room.show_person(other)
    assert "99" in said[0]


def test_what_is_being_entered_survives_a_change_elsewhere(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    form = desk.open("how_we_met")
    form.fields.field("met_place").setText("大阪")
    change = phrase("Change it elsewhere")
    desk.store.do(change, people.change_parts, desk.person_id, today=TODAY, nickname="みさ")
    assert form.fields.field("met_place").text() == "大阪"
    form.close_form()
    qtbot.waitUntil(lambda: "みさ" in desk.texts("fact_text"))


def test_a_contact_point_is_changed_added_and_removed(desk_of: Make) -> None:
    desk = desk_of()
    mobile = desk.draft.contact_points[1].row_id
    form = desk.open(f"contact_{mobile}")
    form.fields.field("label").setText("仕事")
    form.fields.field("value").clear()
    assert not form.save()
    form.fields.field("value").setText("090-1111-2222")
    assert form.save()
    assert desk.draft.contact_points[1].value == "090-1111-2222"
    desk.choose("add_contact", 0)
    form = desk.form("contact_new")
    form.fields.field("value").setText("078")
    assert form.save()
    assert desk.draft.contact_points[-1].value == "078"
    form = desk.open(f"contact_{mobile}")
    desk.seen(QPushButton, "inline_remove").click()
    assert "090-1111-2222" not in [point.value for point in desk.draft.contact_points]


def test_an_address_is_added_and_changed(desk_of: Make) -> None:
    desk = desk_of(replace(DRAFT, addresses=()))
    desk.choose("add_contact", 1)
    form = desk.form("address_new")
    editor = form.fields.field("addresses")
    editor.rows[0].cells["rest"].setText("元町1")
    assert form.save()
    (address,) = desk.draft.addresses
    form = desk.open(f"address_{address.row_id}")
    form.fields.field("addresses").rows[0].cells["rest"].setText("元町2")
    assert form.save()
    assert desk.draft.addresses == (replace(address, rest="元町2"),)
    assert desk.texts("address_label") == ["元町2"]


def test_tags_are_added_with_enter_and_kept_with_another(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    desk.seen(QToolButton, "add_tag").click()
    edit = desk.form("tags").fields.field("tags").edit
    edit.setText("姫路")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert desk.draft.tags == ("介護",)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert desk.draft.tags == ("介護", "姫路")


PARTS = ["topics_to_avoid", "nickname", "further_names", "former_names", "languages"]


@pytest.mark.parametrize("place", range(len(PARTS)))
def test_what_is_not_known_yet_is_added(desk_of: Make, place: int) -> None:
    desk, name = desk_of(), PARTS[place]
    desk.choose("add_about", place)
    field = desk.form(name).fields.field(name)
    if name == "former_names":
        field.rows[0].cells["family_name"].setText("山本")
    elif name == "languages":
        field.add("日本語", "日本語")
    else:
        field.setText("何か")
    assert desk.form(name).save()
    assert getattr(desk.draft, name)


def test_long_notes_are_folded(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    assert desk.texts("notes_label") == [beginning(DRAFT.notes)]
    more = desk.seen(QPushButton, "all_notes")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert desk.texts("notes_label") == [DRAFT.notes]
    desk.room.reload()
    assert desk.texts("notes_label") == [DRAFT.notes]
    assert beginning("x" * 430) == "x" * 430
    assert beginning("x" * 500) == "x" * 400 + "…"


def test_a_guessed_reading_is_confirmed(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    page = desk.room.page
    assert "(guessed)" in page.reading_label.text()
    qtbot.mouseClick(page.confirm_button, Qt.MouseButton.LeftButton)
    assert "(guessed)" not in page.reading_label.text()
    assert not page.confirm_button.isVisible()
    assert desk.draft.family_reading_sureness is Sureness.SURE


def test_approaching_is_forbidden_and_allowed_again(desk_of: Make) -> None:
    desk = desk_of()
    entry = desk.room.page.more.entry("approach")
    assert entry.text() == "Do not approach"
    entry.trigger()
    assert desk.draft.do_not_approach
    assert entry.text() == "May be approached again"
    entry.trigger()
    assert not desk.draft.do_not_approach


def test_the_pencil_is_seen_under_the_mouse(desk_of: Make) -> None:
    desk = desk_of()
    part = desk.part("birthday")
    assert not part.open_button.isVisible()
    place = QPointF(2, 2)
    part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(part, QEnterEvent(place, place, place))
    assert part.open_button.isVisible()
    part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    QApplication.sendEvent(part, QEvent(QEvent.Type.Leave))
    assert not part.open_button.isVisible()


def test_notes_are_changed_with_who_may_read_them(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    part = desk.part("notes")
    qtbot.mouseDClick(part, Qt.MouseButton.LeftButton)
    form = desk.form("notes")
    form.fields.field("notes").setPlainText("一行目\n二行目")
    form.fields.field("notes_sensitivity").set_value(Sensitivity.CIRCLE)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(form.fields.field("notes"), Qt.Key.Key_Return, control)
    assert (desk.draft.notes, desk.draft.notes_sensitivity) == (
        "一行目\n二行目",
        Sensitivity.CIRCLE,
    )
    assert desk.texts("notes_sensitivity") == ["Within the circle"]


def test_saving_untouched_writes_nothing(desk_of: Make) -> None:
    desk = desk_of()
    desk.open("birthday").save_button.click()
    assert desk.part("birthday").form() is None
    entry = desk.store.undoable()
    assert entry is not None
    assert entry.action == PREPARE


def test_a_control_character_is_said_where_it_stands(desk_of: Make) -> None:
    desk = desk_of()
    form = desk.open("how_we_met")
    form.fields.field("met_place").setText("大\x07阪")
    assert not form.save()
    problem = form.findChild(QLabel, "met_place_problem")
    assert problem is not None
    assert "control character" in problem.text()


def test_the_button_that_was_pressed_keeps_the_focus(qtbot: QtBot, desk_of: Make) -> None:
    desk = desk_of()
    desk.seen(QToolButton, "add_promise_button").setFocus()
    desk.store.do(phrase("Tag"), people.change_parts, desk.person_id, today=TODAY, tags=("輪",))
    qtbot.waitUntil(desk.seen(QToolButton, "add_promise_button").hasFocus)
