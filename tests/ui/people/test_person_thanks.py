"""What a person is still to be thanked for stands on their page, and is noted from its menu."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.services.sessions import thanks
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from tests.factories import PREPARE, TODAY, make_programme
from tests.ui.programmes.after.afters import hold
from tests.ui.programmes.pressing import dialog, press


def open_page(qtbot: QtBot, store: Store) -> PeopleRoom:
    """The page of somebody who came to two sessions."""

    def fill(session: Session) -> None:
        programme_id = make_programme(session)
        hold(session, programme_id, TODAY - timedelta(days=3), people=1)
        hold(session, programme_id, TODAY - timedelta(days=400), people=1)

    store.do(PREPARE, fill)
    room = PeopleRoom(store)
    qtbot.addWidget(room)
    room.resize(1200, 900)
    with qtbot.waitExposed(room):
        room.show()
    room.show_person(1)
    QApplication.processEvents()
    return room


def told(room: PeopleRoom) -> list[str]:
    QApplication.processEvents()
    labels = room.page.findChildren(QLabel, "owed_what")
    return [label.text() for label in labels if label.isVisible()]


def test_thanks_owed_are_done_from_the_page(qtbot: QtBot, store: Store) -> None:
    room = open_page(qtbot, store)
    assert told(room) == ["Took part"]
    press(qtbot, room.page, "thanked_session_1_1")
    assert store.read(thanks.list_owed, TODAY, person_id=1) == ()
    assert told(room) == []
    assert not [one for one in room.page.findChildren(QWidget, "owed_card") if one.isVisible()]


def test_thanks_are_noted_from_the_menu_of_the_page(qtbot: QtBot, store: Store) -> None:
    room = open_page(qtbot, store)
    room.page.more.entry("thanks").trigger()
    form = dialog(room, "thanks_form")
    assert not form.fields.has_field("person_ids")
    form.fields.field("about").setText("紹介のお礼")
    form.save()
    assert told(room) == ["紹介のお礼", "Took part"]
