"""What cannot be is said at its field in the window's language, and nothing of it is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from organiser.services.people.importing import Standing
from organiser.services.tours import stops
from organiser.vocabulary import Stage
from tests.book.test_journal import contents
from tests.factories import PREPARE
from tests.journeys.asking import stages
from tests.journeys.desk import CTRL, Desk
from tests.journeys.peopling import address_book
from tests.services.seat_books import start_inviting
from tests.services.tour_books import Hyogo, make_hyogo

ChooseFiles = Callable[..., None]
Language = str
both = pytest.mark.parametrize("language", ["ja", "en"], indirect=True)

SAID = {
    "empty name": {
        "ja": "氏名が空です。姓または名を入力してください。",
        "en": "The name is empty. Please enter a family name or a given name.",
    },
    "impossible date": {"ja": "2月30日はありません", "en": "There is no 2/30"},
    "reply-by": {"ja": "過ぎています", "en": "has passed"},
    "end": {"ja": "20分", "en": "20 minutes before it begins"},
    "picture": {"ja": "vCard ではありません", "en": "is not a vCard file"},
}


def save_in_vain(desk: Desk, form_name: str) -> None:
    """Try to save all the same: the button is off and Ctrl+Enter does nothing."""
    form = desk.find(form_name)
    assert not desk.find("save_button", form).isEnabled()
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.shows(form_name)


@both
def test_an_empty_name(desk: Desk, language: Language) -> None:
    before = contents(desk.path)
    desk.press("room_people")
    desk.press("people_empty_action")
    form = desk.dialog("person_form")
    desk.fill(form, family_name="高橋")
    desk.fill(form, family_name=" ", given_name="　", family_reading="たかはし")
    assert desk.text("family_name_problem", form) == SAID["empty name"][language]
    save_in_vain(desk, "person_form")
    assert contents(desk.path) == before


@both
def test_an_impossible_date(desk: Desk, language: Language) -> None:
    before = contents(desk.path)
    desk.press("room_tours")
    desk.press("no_tours_action")
    form = desk.dialog("tour_form")
    desk.fill(form, name="Kobe", first_day="2026-02-30")
    desk.key(Qt.Key.Key_Tab)
    assert SAID["impossible date"][language] in desk.text("first_day_problem", form)
    save_in_vain(desk, "tour_form")
    assert contents(desk.path) == before


@both
def test_a_reply_by_before_today(desk: Desk, language: Language) -> None:
    inviting = start_inviting(desk.book)
    desk.window.show_programme(inviting.programme_id)
    before = contents(desk.path)
    desk.write_into(desk.find("reply_by_edit"), "2026-11-20")
    assert SAID["reply-by"][language] in desk.text("ask_problem")
    assert not desk.find("ask_button").isEnabled()
    desk.find("words_edit").setFocus()
    desk.key(Qt.Key.Key_Return, CTRL)
    assert set(stages(desk)) == {Stage.CANDIDATE}
    assert contents(desk.path) == before


@both
def test_a_stop_that_ends_before_it_begins(desk: Desk, language: Language) -> None:
    hyogo: Hyogo = desk.store.do(PREPARE, make_hyogo)
    desk.window.show_tour(hyogo.tour_id)
    before = contents(desk.path)
    timeline = desk.find("timeline")
    timeline.select_stop(hyogo.visit)
    timeline.setFocus()
    desk.key(Qt.Key.Key_Return)
    form = desk.dialog("stop_form")
    desk.fill(form, fixed_start="10:00", ends="9:40")
    assert SAID["end"][language] in desk.text("ends_problem", form)
    save_in_vain(desk, "stop_form")
    assert contents(desk.path) == before
    assert desk.store.read(stops.get_draft, hyogo.visit).fixed_start is None


@both
def test_a_picture_among_address_books(
    desk: Desk, language: Language, choose_files: ChooseFiles, tmp_path: Path
) -> None:
    picture = tmp_path / "写真.vcf"
    picture.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 8)
    choose_files(picture, address_book(tmp_path))
    desk.key(Qt.Key.Key_I, CTRL)
    dialog = desk.dialog("import_dialog")
    desk.qtbot.waitUntil(dialog.tabs.isVisible)
    (line,) = [line for _place, line in dialog.unread.rows()]
    shown = [dialog.unread.index(0, column).data() for column in range(4)]
    assert line.file == shown[0] == "写真.vcf"
    assert SAID["picture"][language] in shown[3]
    assert {judged.standing for _place, judged in dialog.cards.rows()} == {Standing.NEW}
    desk.press("import_button", dialog)
    desk.qtbot.waitUntil(lambda: desk.store.counts()["people"] == 4)
