from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services import people
from organiser.services.person_drafts import PersonDraft
from organiser.ui import ask
from organiser.ui.people.person_form import PersonForm
from organiser.ui.row_editor import RowEditor
from organiser.ui.store import Store
from organiser.vocabulary import Sureness
from tests.factories import PREPARE, make_contact_point, make_organisation, make_person
from tests.factories import make_position as post


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
    box = form.fields.field("readings_guessed")
    assert box.isChecked()
    box.setChecked(False)
    form.save()
    assert draft_of(store).given_reading_sureness is Sureness.SURE


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
