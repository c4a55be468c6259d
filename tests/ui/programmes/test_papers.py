"""The papers of a programme and its sessions: in their menus, and by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.programmes.room import ProgrammesRoom
from tests.factories import PREPARE, make_programme, make_session

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(book: Book, room: ProgrammesRoom) -> ProgrammesRoom:
    """The room at a programme with one date."""
    programme_id = book.do(PREPARE, make_programme).value
    book.do(PREPARE, make_session, programme_id, theme="器の話")
    room.show_programme(programme_id)
    return room


def preview(qtbot: QtBot, room: ProgrammesRoom) -> PaperPreview:
    """Return the preview that is open, once its pages are seen, and close it."""
    found = room.window().findChild(PaperPreview)
    assert found is not None
    if found.paper is None:
        with qtbot.waitSignal(found.shown, timeout=20_000):
            pass
    found.close()
    return found


def choose(room: ProgrammesRoom, menu: str, paper: str) -> None:
    found = room.findChild(QMenu, menu)
    (action,) = [one for one in found.actions() if one.objectName() == f"{paper}_action"]
    action.trigger()


@pytest.mark.parametrize("paper", ["participant_list", "series_calendar"])
def test_papers_of_a_programme_are_in_its_menu(
    qtbot: QtBot, opened: ProgrammesRoom, paper: str
) -> None:
    choose(opened, "paper_menu", paper)
    shown = preview(qtbot, opened).paper
    assert shown is not None
    assert "監理団体の器をひろげる会" in shown.file_name


@pytest.mark.parametrize("paper", ["session_programme", "attendance_sheet"])
def test_papers_of_a_session_are_in_its_menu(
    qtbot: QtBot, opened: ProgrammesRoom, paper: str
) -> None:
    opened.programme_screen.show_side("sessions")
    choose(opened, "session_paper_menu", paper)
    shown = preview(qtbot, opened).paper
    assert shown is not None
    assert "2026-12-12" in shown.file_name


@pytest.mark.parametrize(
    ("side", "title"), [("overview", "List of participants"), ("sessions", "Programme")]
)
def test_one_key_opens_the_first_paper_of_what_is_shown(
    qtbot: QtBot, opened: ProgrammesRoom, side: str, title: str
) -> None:
    opened.programme_screen.show_side(side)
    qtbot.keyClick(opened.programme_screen, Qt.Key.Key_P, CTRL)
    assert preview(qtbot, opened).windowTitle().startswith(title)
