"""The room of circles: the list, forms, removal, and what it asks other rooms for."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle, CircleMember, Rhythm
from organiser.services.relations import circles
from organiser.ui.circles.circle_form import CircleForm
from organiser.ui.circles.room import CirclesRoom
from organiser.ui.main_window import MainWindow
from organiser.ui.store import Store
from organiser.vocabulary import Channel, GapUnit
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person


def two_circles(session: Session) -> list[int]:
    quiet = add(session, Circle(name="介護グループ", purpose="工夫を\n持ち寄る"))
    calm = add(session, Circle(name="解体新書", channel=Channel.MAIL, channel_name="読書 ML"))
    add(session, CircleMember(circle_id=quiet, person_id=make_person(session)))
    add(session, Rhythm(circle_id=quiet, wanted=1, worst=2, unit=GapUnit.MONTH))
    long_ago = TODAY - timedelta(days=200)
    make_interaction(session, circle_id=quiet, happened_on=long_ago)
    return [quiet, calm]


@pytest.fixture
def ids(book: Book) -> list[int]:
    return book.do(PREPARE, two_circles).value


def entered(qtbot: QtBot, store: Store) -> CirclesRoom:
    room = CirclesRoom(store)
    qtbot.addWidget(room)
    room.resize(1160, 800)
    room.show()
    return room


def form_of(room: QWidget) -> CircleForm:
    form = room.findChild(CircleForm)
    assert form is not None
    return form


def test_an_empty_book_says_what_to_do(qtbot: QtBot, store: Store) -> None:
    room = entered(qtbot, store)
    sentence = room.findChild(QLabel, "circles_empty_sentence")
    assert sentence is not None
    assert sentence.text().startswith("No circle is in the book yet.")
    room.add()
    form = form_of(room)
    assert not form.save_button.isEnabled()
    form.fields.field("name").setText("介護グループ")
    form.fields.field("channel_name").setText("介護 LINE")
    form.save()
    assert [one.channel_name for one in store.circles()] == ["介護 LINE"]
    assert room.current_circle_id() is not None


def test_the_list_says_how_quiet_a_circle_is_and_never_in_red(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    lines = {line.person_id: line for line in entered(qtbot, store).model.rows()}
    quiet, calm = (lines[key] for key in ids)
    assert (quiet.trailing, quiet.tone) == ("200 d", "caution")
    assert quiet.second_line == "1 member · LINE · 工夫を 持ち寄る"
    assert (calm.trailing, calm.tone) == ("", "neutral")
    assert calm.second_line == "0 members · 読書 ML"


def test_the_search_finds_members_and_offers_what_is_missing(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.search.setText("たかはし")
    assert [line.person_id for line in room.model.rows()] == ids[:1]
    room.search.setText("朝の会")
    assert room.model.rowCount() == 0
    qtbot.mouseClick(room.pane.nobody.action_button, Qt.MouseButton.LeftButton)
    assert form_of(room).fields.field("name").value() == "朝の会"
    room.show_circle(ids[1])
    assert room.current_circle_id() == ids[1]


def test_a_circle_is_changed(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.show_circle(ids[1])
    room.edit()
    form = form_of(room)
    form.fields.field("purpose").setPlainText("制度を読み解く")
    form.save()
    draft = store.read(circles.get_draft, ids[1])
    assert (draft.purpose, draft.channel) == ("制度を読み解く", Channel.MAIL)
    entry = store.undoable()
    assert entry is not None
    assert str(entry.action) == "Change the circle 解体新書"


def test_a_circle_goes_to_the_trash_and_comes_back(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.show_circle(ids[0])
    room.page.more.entry("remove").trigger()
    assert [line.person_id for line in room.model.rows()] == ids[1:]
    assert [str(entry.name) for entry in store.trash()] == ["介護グループ"]
    store.undo()
    assert room.model.rowCount() == 2
    room.show_circle(ids[0])
    assert room.findChild(QWidget, "member_1") is not None


def test_members_are_searched_in_the_list_of_people(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.show_circle(ids[0])
    with qtbot.waitSignal(room.search_requested) as heard:
        room.page.more.entry("find_members").trigger()
    assert heard.args == ["circle:介護グループ"]
    assert list(store.people_keys(heard.args[0])) == [1]


def test_the_person_leads_to_the_circle_and_back(
    qtbot: QtBot, store: Store, book: Book, ids: list[int]
) -> None:
    window = MainWindow(store, book.path)
    qtbot.addWidget(window)
    window.show()
    window.show_person(1)
    people = window.stack.currentWidget()
    link = people.findChild(QWidget, f"circle_{ids[0]}")
    assert link is not None
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    room = window.stack.currentWidget()
    assert isinstance(room, CirclesRoom)
    assert room.current_circle_id() == ids[0]
    room.page.person_requested.emit(1)
    assert window.stack.currentWidget() is people
    window.close()


def test_one_line_logs_with_the_circle_on_the_screen(
    qtbot: QtBot, store: Store, book: Book, ids: list[int]
) -> None:
    window = MainWindow(store, book.path)
    qtbot.addWidget(window)
    window.show()
    window.show_circle(ids[1])
    window.log_contact()
    log = window.findChild(QWidget, "quick_log")
    assert log is not None
    assert log.understood().draft().circle_id == ids[1]  # type: ignore[attr-defined]
    window.close()
