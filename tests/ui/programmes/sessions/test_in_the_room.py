"""The dates of a programme as one side of it in the room, by keyboard from end to end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.programmes.sessions.sessions_side import SessionsSide
from organiser.vocabulary import Presence
from tests.services.gathering import Gathering
from tests.ui.programmes.pressing import find, press


def test_one_notes_a_whole_session_by_keyboard(
    qtbot: QtBot, gathering: Gathering, room: ProgrammesRoom
) -> None:
    room.show_programme(gathering.programme_id)
    room.programme_screen.show_side("sessions")
    side: SessionsSide = find(room, "sessions_side")
    press(qtbot, side, "unfold_past")
    side.take_focus()
    qtbot.keyClick(side.list.view, Qt.Key.Key_Down)
    assert side.page is not None
    assert side.page.session_id == gathering.past_id
    assert side.page.notes is not None
    side.page.attendance.view.setFocus()
    for key in (Qt.Key.Key_P, Qt.Key.Key_N, Qt.Key.Key_L):
        qtbot.keyClick(QApplication.focusWidget(), key)
    side.page.notes.minutes.setFocus()
    QApplication.focusWidget().setPlainText("姫路の事例を聞いた。")  # type: ignore[attr-defined]
    enter, control = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(QApplication.focusWidget(), enter, control)
    page = gathering.page()
    assert page.minutes == "姫路の事例を聞いた。"
    assert [line.presence for line in page.attendance] == [
        Presence.PRESENT,
        Presence.ABSENT_WITHOUT_WORD,
        Presence.LATE,
    ]
    assert gathering.entries()[0][3] == (gathering.people[0], gathering.people[2])
