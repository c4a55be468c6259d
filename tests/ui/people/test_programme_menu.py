"""Several people chosen in the list go into the order of a programme together."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.inviting import invitation_lists
from organiser.ui import ask
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from tests.conftest import TODAY
from tests.factories import PREPARE, make_person, make_programme

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made._glance.close()


@pytest.fixture
def room(qtbot: QtBot, store: Store) -> PeopleRoom:
    """The room with 青木, 井上 and 宇野, the first two of them selected."""
    for name, reading in (("青木", "あおき"), ("井上", "いのうえ"), ("宇野", "うの")):
        store.do(PREPARE, make_person, family_name=name, family_reading=reading)
    made = PeopleRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    with qtbot.waitExposed(made):
        made.show()
    made.pane.view.select_first()
    qtbot.keyClick(made.pane.view, Qt.Key.Key_Down, SHIFT)
    return made


def choose(room: PeopleRoom, place: int) -> None:
    room._invite()
    actions = [one for one in room.programme_menu.menu.actions() if not one.isSeparator()]
    assert actions[0].text() == "Put 2 people into the order of…"
    actions[place].trigger()
    room.programme_menu.menu.close()


def order(store: Store, programme_id: int) -> list[str]:
    rows = store.read(invitation_lists.list_invitations, programme_id, today=TODAY)
    return [row.name.split()[0] for row in rows]


def test_those_selected_go_in_in_the_order_of_the_list(
    qtbot: QtBot, store: Store, room: PeopleRoom
) -> None:
    programme_id = store.do(PREPARE, make_programme)
    with qtbot.waitSignal(room.invitation_requested) as asked:
        choose(room, 1)
    assert order(store, programme_id) == ["青木", "井上"]
    assert asked.args == [1]
    assert str(store.undo()) == "Add 2 people to 監理団体の器をひろげる会"
    assert order(store, programme_id) == []


def test_where_all_are_in_already_it_says_so(
    store: Store, room: PeopleRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(ask, "show_error", lambda _over, text, **_more: said.append(text))
    store.do(PREPARE, make_programme)
    choose(room, 1)
    room.programme_menu.open_for_several([1, 2], room.page.invite_button)
    room.programme_menu.menu.actions()[2].trigger()
    room.programme_menu.menu.close()
    assert said == ["All of them are in 監理団体の器をひろげる会 already."]


def test_without_an_open_programme_it_says_what_to_do(room: PeopleRoom) -> None:
    room._invite()
    texts = [one.text() for one in room.programme_menu.menu.actions()]
    assert texts[-1] == "No programme is open. Add one under Programmes."
    room.programme_menu.menu.close()
