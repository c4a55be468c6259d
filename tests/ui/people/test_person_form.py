from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.people import people
from organiser.services.people.person_drafts import PersonDraft
from organiser.ui import ask, discretion
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.reading_fields import Reading
from organiser.ui.row_editor import RowEditor
from organiser.ui.store import Store
from organiser.vocabulary import NameOrder, Sensitivity, Sureness
from tests.factories import PREPARE, make_contact_point, make_organisation, make_person
from tests.factories import make_position as post
from tests.ui.people.composing import compose


def opened(qtbot: QtBot, store: Store, **given: Any) -> PersonForm:
    form = PersonForm.open_for(store, None, **given)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    return form


def draft_of(store: Store) -> PersonDraft:
    (person_id,) = store.people_keys()
    return store.read(people.get_draft, person_id)


def test_a_new_person_with_a_post_and_a_number(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store)
    assert not form.save_button.isEnabled()
    form.fields.field("family_name").setText("髙﨑")
    for name, column, text in (
        ("positions", "organisation_name", "みらい協同組合"),
        ("contact_points", "value", "079-000-0000"),
    ):
        editor: RowEditor[Any] = form.fields.field(name)
        qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
        editor.rows[0].cells[column].setText(text)
    with qtbot.waitSignal(form.saved):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    draft = draft_of(store)
    assert draft.family_name == "髙﨑"
    assert draft.positions[0].organisation_name == "みらい協同組合"
    assert draft.contact_points[0].value == "079-000-0000"
    entry = store.undoable()
    assert entry is not None
    assert str(entry.action) == "Add 髙﨑"


@pytest.fixture
def person_id(book: Book) -> int:
    key = book.do(PREPARE, make_person, given_reading_sureness=Sureness.GUESSED).value
    body = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, post, key, body)
    book.do(PREPARE, make_contact_point, key)
    book.do(PREPARE, make_contact_point, key, value="079")
    return key


def test_saving_untouched_changes_nothing(qtbot: QtBot, store: Store, person_id: int) -> None:
    before = draft_of(store)
    form = opened(qtbot, store, person_id=person_id)
    form.save()
    assert draft_of(store) == before
    entry = store.undoable()
    assert entry is not None
    assert entry.action == PREPARE


def test_a_row_is_removed_and_an_empty_new_one_is_none(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = opened(qtbot, store, person_id=person_id)
    editor: RowEditor[Any] = form.fields.field("contact_points")
    qtbot.mouseClick(editor.rows[0].remove_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    form.save()
    assert [point.value for point in draft_of(store).contact_points] == ["079"]


def test_a_new_row_and_the_button_below_it_are_in_sight(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store)
    form.resize(form.width(), 500)
    editor: RowEditor[Any] = form.fields.field("contact_points")
    for _ in range(12):
        editor.add_button.click()
    area = form.findChild(QScrollArea, "form_area")
    assert isinstance(area, QScrollArea)
    view = area.viewport()

    def is_seen(widget: QWidget) -> bool:
        return view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size()))

    qtbot.waitUntil(lambda: is_seen(editor.rows[-1]) and is_seen(editor.add_button))


def test_an_empty_form_greets_without_a_complaint(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store)
    label = form.findChild(QLabel, "family_name_problem")
    assert isinstance(label, QLabel)
    assert not label.isVisible()
    assert "empty" in form.save_button.toolTip()


def test_a_cleared_row_is_complained_about_at_its_place(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = opened(qtbot, store, person_id=person_id)
    editor: RowEditor[Any] = form.fields.field("contact_points")
    editor.rows[1].cells["value"].clear()
    assert not form.save_button.isEnabled()
    assert editor.rows[1].cells["value"].property("problem") is True
    problem = form.findChild(QLabel, "contact_points_problem")
    assert problem is not None
    assert "empty" in problem.text()
    editor.rows[1].cells["value"].setText("080")
    assert form.save_button.isEnabled()
    assert not editor.rows[1].cells["value"].property("problem")


def test_half_a_date_keeps_save_off_and_says_why(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = opened(qtbot, store, person_id=person_id)
    editor: RowEditor[Any] = form.fields.field("positions")
    field = editor.rows[0].cells["since"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "2026-99")
    assert not form.save_button.isEnabled()
    form.fields.field("family_name").setFocus()
    problem = form.findChild(QLabel, "positions_problem")
    assert problem is not None
    assert "2026-99" in problem.text()


def test_a_post_can_move_to_another_organisation(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = opened(qtbot, store, person_id=person_id)
    editor: RowEditor[Any] = form.fields.field("positions")
    editor.rows[0].cells["organisation_name"].setText("ひかり協同組合")
    form.save()
    (position,) = draft_of(store).positions
    assert position.organisation_name == "ひかり協同組合"
    assert len(store.organisations()) == 2


def test_the_mark_of_a_guess(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store, person_id=person_id)
    reading = form.fields.field("given_reading")
    assert reading.is_guessed()
    reading.confirm_action.trigger()
    form.save()
    assert draft_of(store).given_reading_sureness is Sureness.SURE


def test_a_guess_is_seen_before_it_is_kept(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store)
    name, reading = form.fields.field("family_name"), form.fields.field("family_reading")
    name.setFocus()
    qtbot.waitUntil(name.hasFocus)
    name.setText("角田")
    form.fields.field("given_name").setFocus()
    qtbot.waitUntil(reading.is_guessed)
    assert reading.text() == "かくた"
    form.save()
    draft = draft_of(store)
    assert draft.family_reading == "かくた"
    assert draft.family_reading_sureness is Sureness.GUESSED


def test_a_whole_name_is_put_apart(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store, name="佐藤 翔太")
    form.names.offer_split()
    assert "佐藤" in form.names.split_button.text()
    qtbot.mouseClick(form.names.split_button, Qt.MouseButton.LeftButton)
    form.save()
    draft = draft_of(store)
    assert (draft.family_name, draft.given_name) == ("佐藤", "翔太")
    assert (draft.family_reading, draft.given_reading) == ("さとう", "しょうた")


def test_the_typed_reading_is_put_apart_too(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store)
    for kana, text in (("さとう", "佐藤"), ("しょうた", "翔太")):
        compose(form.fields.field("family_name"), kana, text)
    form.names.offer_split()
    form.names.split()
    assert form.fields.field("family_reading").value() == Reading("さとう", Sureness.SURE)
    assert form.fields.field("given_reading").text() == "しょうた"


def test_a_namesake_is_told_and_led_to(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store)
    form.fields.field("family_name").setText("髙橋")
    assert not form.names.namesakes.isVisible()
    form.fields.field("given_name").setText("美咲")
    assert form.names.namesakes.isVisible()
    link = form.findChild(QAbstractButton, f"namesakes_link_{person_id}")
    assert link is not None
    with qtbot.waitSignal(form.person_requested) as heard:
        link.click()
    assert heard.args == [person_id]
    assert not form.isVisible()


def test_one_is_no_namesake_of_oneself(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store, person_id=person_id)
    form.fields.field("nickname").setText("みさ")
    form.fields.field("given_name").setText("美咲 ")
    assert not form.names.namesakes.isVisible()


def test_the_same_reading_is_told(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store)
    form.fields.field("family_name").setText("高梁")
    form.fields.field("given_name").setText("岬")
    form.fields.field("family_reading").setText("タカハシ")
    form.fields.field("given_reading").setText("みさき")
    assert form.names.namesakes.isVisible()


def test_the_body_honorific_is_refused(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store, person_id=person_id)
    field = form.fields.field("honorific")
    field.setText("御中")
    assert not form.save_button.isEnabled()
    form.fields.field("name_order").set_value(NameOrder.GIVEN_FIRST)
    assert field.choices()[0] == "Mr"
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = field.findChild(QMenu, "honorifics_menu")
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "Ms").trigger()
    menu.close()
    form.save()
    assert draft_of(store).honorific == "Ms"


def test_everything_else_is_kept(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store, person_id=person_id)
    fields = form.fields
    fields.field("met_place").setText("大阪")
    fields.field("languages").add("ja", "ja")
    fields.field("languages").add("id", "id")
    fields.field("tags").add("介護", "介護")
    fields.field("further_reading").setText("まりあ")
    editor: RowEditor[Any] = fields.field("former_names")
    editor.add_row()
    editor.rows[0].cells["family_name"].setText("山本")
    form.save()
    draft = draft_of(store)
    assert (draft.met_place, draft.languages, draft.tags) == ("大阪", "ja, id", ("介護",))
    assert draft.further_reading == "まりあ"
    assert draft.former_names[0].family_name == "山本"


def test_hidden_notes_stay_as_they_are(qtbot: QtBot, store: Store, book: Book) -> None:
    secret = {"notes": "内緒", "notes_sensitivity": Sensitivity.ME_ONLY}
    person_id = book.do(PREPARE, make_person, **secret).value
    book.do(PREPARE, make_contact_point, person_id, sensitivity=Sensitivity.ME_ONLY)
    discretion.set_on(True)
    form = opened(qtbot, store, person_id=person_id)
    assert not form.fields.has_field("notes")
    editor: RowEditor[Any] = form.fields.field("contact_points")
    assert editor.rows[0].cells["value"].echoMode() is QLineEdit.EchoMode.Password
    form.fields.field("nickname").setText("みさ")
    form.save()
    assert draft_of(store).notes == "内緒"


def test_escape_asks_before_anything_is_lost(
    qtbot: QtBot, store: Store, person_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = opened(qtbot, store, person_id=person_id)
    editor: RowEditor[Any] = form.fields.field("contact_points")
    editor.rows[0].cells["value"].setText("changed@example.jp")
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: False)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert draft_of(store).contact_points[0].value == "misaki@example.jp"


def test_organisations_are_proposed_by_reading(qtbot: QtBot, store: Store, person_id: int) -> None:
    form = opened(qtbot, store, person_id=person_id)
    editor: RowEditor[Any] = form.fields.field("positions")
    qtbot.mouseClick(form.findChild(QPushButton, "positions_add"), Qt.MouseButton.LeftButton)
    field = editor.rows[-1].cells["organisation_name"]
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "mira")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    field.setText("みらい")
    proposals = store.organisations("みらい")
    assert [found.name for found in proposals] == ["みらい協同組合"]
