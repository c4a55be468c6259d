"""A full disk or a book that may not be written: the window says so once and goes on working."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from organiser.book.check import problems
from organiser.services.papers.issues import list_issues
from organiser.ui.dialogs import open_dialog
from organiser.vocabulary import Stage
from tests.book.hindrances import Hindrance, full_disk, write_protected
from tests.book.test_journal import contents
from tests.factories import PREPARE, make_person
from tests.journeys.asking import stages
from tests.journeys.desk import CTRL, Desk
from tests.journeys.paper_tour import open_tour
from tests.journeys.papering import leave, ready
from tests.journeys.peopling import address_book
from tests.journeys.tour_desk import save
from tests.services.seat_books import start_inviting

SAID = {
    ("full_disk", "ja"): "ディスクがいっぱい",
    ("full_disk", "en"): "The disk is full",
    ("write_protected", "ja"): "書き込めません",
    ("write_protected", "en"): "cannot be written any more",
}
hindered = pytest.mark.parametrize("hindrance", [full_disk, write_protected])
both = pytest.mark.parametrize("language", ["ja", "en"], indirect=True)
LONG = "長い話。" * 4_000


@both
@hindered
def test_a_form_stays_open_with_all_that_was_typed(
    desk: Desk, hindrance: Hindrance, language: str
) -> None:
    before = contents(desk.path)
    desk.press("room_people")
    desk.press("people_empty_action")
    form = desk.dialog("person_form")
    desk.fill(form, family_name="髙橋")
    form.fields.field("notes").insertPlainText(LONG)
    with hindrance(desk.book):
        desk.press("save_button", form)
        said = desk.text("notice_label", form)
    assert SAID[hindrance.__name__, language] in said
    assert contents(desk.path) == before
    assert problems(desk.path) == []
    desk.press("save_button", form)
    desk.qtbot.waitUntil(lambda: not desk.shows("person_form"))
    assert desk.text("person_name") == "髙橋"


@hindered
def test_a_stop_stays_in_its_form_until_it_can_be_kept(desk: Desk, hindrance: Hindrance) -> None:
    open_tour(desk)
    before = contents(desk.path)
    desk.press("stop_button")
    form = desk.dialog("stop_form")
    desk.write_into(desk.find("name_edit", form), "道の駅")
    form.fields.field("purpose").insertPlainText(LONG)
    with hindrance(desk.book):
        desk.press("save_button", form)
        said = desk.text("notice_label", form)
    assert SAID[hindrance.__name__, "ja"] in said
    assert contents(desk.path) == before
    save(desk, form)
    assert any(row.text == "道の駅" for row in desk.find("timeline").rows())


@hindered
def test_nobody_holds_a_paper_that_could_not_be_noted(desk: Desk, hindrance: Hindrance) -> None:
    hyogo = open_tour(desk)
    before = contents(desk.path)
    desk.key(Qt.Key.Key_P, CTRL)
    ready(desk)
    desk.key(Qt.Key.Key_D, CTRL)
    form = desk.dialog("give_out_form")
    with hindrance(desk.book):
        desk.press("save_button", form)
        said = desk.text("notice_label", form)
    assert SAID[hindrance.__name__, "ja"] in said
    assert contents(desk.path) == before
    save(desk, form)
    assert len(desk.store.read(list_issues, hyogo.tour_id)) == 1
    leave(desk)


@both
@hindered
def test_an_ask_is_refused_whole_and_then_done(
    desk: Desk, boxes: list[str], hindrance: Hindrance, language: str
) -> None:
    desk.window.show_programme(start_inviting(desk.book).programme_id)
    desk.find("words_edit").setPlainText(LONG)
    before = contents(desk.path)
    with hindrance(desk.book):
        desk.press("ask_button")
    (said,) = boxes
    assert SAID[hindrance.__name__, language] in said
    assert contents(desk.path) == before
    assert desk.find("words_edit").value() == LONG
    desk.press("ask_button")
    assert stages(desk)[0] is Stage.ASKED


def test_undo_is_refused_and_then_done(desk: Desk, boxes: list[str]) -> None:
    desk.store.do(PREPARE, make_person)
    before = contents(desk.path)
    with write_protected(desk.book):
        desk.key(Qt.Key.Key_Z, CTRL)
    (said,) = boxes
    assert SAID["write_protected", "ja"] in said
    assert contents(desk.path) == before
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.store.counts()["people"] == 0


@hindered
def test_an_import_is_refused_whole_and_can_be_tried_again(
    desk: Desk,
    boxes: list[str],
    hindrance: Hindrance,
    choose_files: Callable[..., None],
    tmp_path: Path,
) -> None:
    people = address_book(tmp_path)
    cards = people.read_text(encoding="utf-8")
    people.write_text(cards.replace("END:VCARD", f"NOTE:{LONG}\nEND:VCARD"), encoding="utf-8")
    choose_files(people)
    before = contents(desk.path)
    desk.key(Qt.Key.Key_I, CTRL)
    dialog = desk.dialog("import_dialog")
    desk.qtbot.waitUntil(dialog.tabs.isVisible)
    with hindrance(desk.book):
        desk.press("import_button", dialog)
        desk.qtbot.waitUntil(lambda: bool(boxes))
    assert SAID[hindrance.__name__, "ja"] in boxes[0]
    assert contents(desk.path) == before
    desk.press("import_button", dialog)
    desk.qtbot.waitUntil(lambda: desk.store.counts()["people"] == 4)


@pytest.mark.parametrize("name", ["paper texts", "wordings"])
def test_own_words_wait_until_they_can_be_kept(desk: Desk, boxes: list[str], name: str) -> None:
    dialog: Any = open_dialog(name, desk.store, desk.window)
    dialog.editor.text.insertPlainText("長い話。")
    for hindrance in (write_protected, full_disk):
        with hindrance(desk.book):
            dialog.editor.text.insertPlainText(LONG[:5_000])
            desk.press("save_button", dialog)
    assert len(boxes) == 2
    assert dialog.editor.is_changed()
    desk.press("save_button", dialog)
    assert not dialog.editor.is_changed()
    with write_protected(desk.book):
        desk.press("back_button", dialog)
    assert len(boxes) == 3
    assert "長い話。" in dialog.editor.text.toPlainText()
    desk.press("back_button", dialog)
    assert "長い話。" not in dialog.editor.text.toPlainText()
    assert not dialog.back_button.isEnabled()
    dialog.reject()
