from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.people import people
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.room import PeopleRoom
from organiser.ui.person_rows import PersonLine
from organiser.ui.store import Store
from organiser.ui.tables import ROW_ROLE
from organiser.vocabulary import InteractionKind
from tests.factories import (
    PREPARE,
    TODAY,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
)
from tests.timelines import list_timeline


@pytest.fixture
def ids(book: Book) -> list[int]:
    names = (("林", "はやし"), ("石川", "いしかわ"), ("高橋", "たかはし"))
    found = [
        book.do(PREPARE, make_person, family_name=name, family_reading=reading).value
        for name, reading in names
    ]
    body = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, make_position, found[2], body)
    book.do(PREPARE, make_interaction, found[2], found[0])
    return found


def entered(qtbot: QtBot, store: Store) -> PeopleRoom:
    room = PeopleRoom(store)
    qtbot.addWidget(room)
    room.resize(1160, 800)
    room.show()
    return room


def text_of(room: QWidget, name: str) -> str:
    label = room.findChild(QWidget, name)
    assert label is not None
    return str(label.text())


def click(qtbot: QtBot, room: QWidget, name: str) -> None:
    button = room.findChild(QAbstractButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_book_says_what_to_do(qtbot: QtBot, store: Store) -> None:
    room = entered(qtbot, store)
    click(qtbot, room, "people_empty_action")
    assert room.findChild(PersonForm) is not None


def test_the_list_is_in_kana_order_with_age_and_post(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    model = room.model
    lines = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    assert [line.name[:1] for line in lines] == ["石", "高", "林"]
    last: PersonLine = lines[1]
    assert (last.trailing, last.tone) == ("38 d", "neutral")
    assert last.second_line == "みらい協同組合 代表理事"


def test_typing_finds_and_keys_lead_to_the_page(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.focus_search()
    qtbot.waitUntil(room.search.hasFocus)
    qtbot.keyClicks(room.search, "ta")
    qtbot.waitUntil(lambda: text_of(room, "person_name") == "高橋 美咲")
    qtbot.keyClick(room.search, Qt.Key.Key_Down)
    qtbot.waitUntil(room.pane.view.hasFocus)
    qtbot.keyClick(room.pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(room.page.log_button.hasFocus)
    room.pane.view.setFocus()
    qtbot.keyClick(room.pane.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(room.search.hasFocus)


def test_nobody_found_offers_to_add_them(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.search.setText("鷲尾")
    assert "鷲尾" in text_of(room, "people_list_nobody_sentence")
    click(qtbot, room, "people_list_nobody_action")
    form = room.findChild(PersonForm)
    assert form is not None
    assert form.fields.field("family_name").text() == "鷲尾"


def test_the_page_shows_the_person_and_follows_ties(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.show_person(ids[2])
    assert room.current_person_id() == ids[2]
    assert text_of(room, "person_posts") == "みらい協同組合 代表理事"
    assert text_of(room, "entry_text") == "姫路の見学に同行"
    click(qtbot, room, f"other_{ids[0]}")
    assert room.current_person_id() == ids[0]


def test_a_person_outside_the_search_is_shown_all_the_same(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.search.setText("いしかわ")
    room.show_person(ids[2])
    assert room.search.text() == ""
    assert text_of(room, "person_name") == "高橋 美咲"


def test_a_change_elsewhere_is_seen_and_the_selection_stays(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.show_person(ids[2])
    draft = replace(store.read(people.get_draft, ids[2]), family_name="渡邉", family_reading="わた")
    store.do(PREPARE, people.change_person, ids[2], draft, today=TODAY)
    assert room.current_person_id() == ids[2]
    assert text_of(room, "person_name") == "渡邉 美咲"


def test_undoing_the_person_on_the_page_shows_another(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    new = store.do(PREPARE, make_person, family_name="未来")
    room.show_person(new)
    store.undo()
    assert room.current_person_id() in ids


def test_an_entry_is_removed_from_its_menu_and_comes_back(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.show_person(ids[2])
    (row,) = room.page.timeline.rows()
    room.page.timeline.remove(row.entry)
    assert store.read(list_timeline, ids[2]) == ()
    store.undo()
    assert len(store.read(list_timeline, ids[2])) == 1


def test_inviting_makes_a_candidate_and_asks_nobody(
    qtbot: QtBot, store: Store, book: Book, ids: list[int]
) -> None:
    first = book.do(PREPARE, make_programme).value
    second = book.do(PREPARE, make_programme, name="春の会").value
    there = book.do(PREPARE, make_invitation, first, ids[2]).value
    room = entered(qtbot, store)
    room.show_person(ids[2])
    click(qtbot, room, "invite_button")
    actions = {action.text(): action for action in room.programme_menu.menu.actions()}
    assert len(actions) == 2
    with qtbot.waitSignal(room.invitation_requested) as heard:
        actions["監理団体の器をひろげる会 — Candidate"].trigger()
    assert heard.args == [there]
    with qtbot.waitSignal(room.invitation_requested):
        actions["春の会"].trigger()
    room.programme_menu.menu.close()
    assert store.counts()["programmes"] == 2
    assert second


def test_logging_is_a_wish(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.show_person(ids[1])
    with qtbot.waitSignal(room.log_requested) as heard:
        click(qtbot, room, "log_button")
    assert heard.args == [[ids[1]]]


def test_years_unfold(qtbot: QtBot, store: Store, book: Book, ids: list[int]) -> None:
    for year in (2024, 2025):
        day = TODAY.replace(year=year)
        book.do(PREPARE, make_interaction, ids[2], happened_on=day, kind=InteractionKind.CALL)
    room = entered(qtbot, store)
    room.show_person(ids[2])
    assert len(room.page.timeline.rows()) == 1
    click(qtbot, room, "unfold_2024")
    assert len(room.page.timeline.rows()) == 2
