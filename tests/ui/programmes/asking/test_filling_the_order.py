"""One way through it all by keys: three from a circle, another order, one who is proposed."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import Circle, CircleMember
from organiser.services.inviting.invitation_lists import list_invitations
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from tests.factories import PREPARE, TODAY, add, make_person, make_programme
from tests.ui.programmes.pressing import dialog, lines, press

ALT = Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NAMES = (("青木", "あおき"), ("井上", "いのうえ"), ("宇野", "うの"), ("江藤", "えとう"))


def prepare(session: Session) -> int:
    people = [
        make_person(session, family_name=name, family_reading=reading) for name, reading in NAMES
    ]
    circle_id = add(session, Circle(name="姫路の輪"))
    for person_id in people[:3]:
        add(session, CircleMember(circle_id=circle_id, person_id=person_id))
    return make_programme(session)


def test_from_an_empty_programme_to_four_in_order(
    qtbot: QtBot, store: Store, room: ProgrammesRoom
) -> None:
    programme_id = store.do(PREPARE, prepare)
    room.show_programme(programme_id)
    press(qtbot, room, "empty_order_action")
    people = dialog(room, "add_people")
    people.source.show_source("circle")
    for _ in range(3):
        qtbot.keyClick(people.view, Qt.Key.Key_Space)
        qtbot.keyClick(people.view, Qt.Key.Key_Down)
    qtbot.keyClick(people.view, Qt.Key.Key_Return)
    qtbot.keyClick(people, Qt.Key.Key_Escape)
    view = room.programme_screen.asking.order.view
    view.select_key(view.order.key_at(3))
    qtbot.keyClick(view, Qt.Key.Key_Home, ALT)
    qtbot.keyClick(view, Qt.Key.Key_P, CTRL_SHIFT)
    shown = dialog(room, "proposals_dialog")
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert lines(room)[1:] == ["宇野", "青木", "井上", "江藤"]
    rows = store.read(list_invitations, programme_id, today=TODAY)
    assert [row.reason for row in rows] == [
        *["Member of 姫路の輪"] * 3,
        "Never asked to anything yet",
    ]
    assert {row.asked_on for row in rows} == {None}
