"""One line, what it understood, and what becomes of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.relations.interactions import get_draft
from organiser.ui.people.log_form import LogForm
from organiser.ui.people.person_form import PersonForm
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.ui.timeline.quick_log import QuickLog
from organiser.vocabulary import InteractionKind
from tests.factories import PREPARE, TODAY, make_organisation, make_person
from tests.timelines import list_timeline

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    yield made
    for log in made.findChildren(QuickLog):
        log.done(0)


def opened(qtbot: QtBot, store: Store, window: QWidget, *people: int, **more: Any) -> QuickLog:
    log = QuickLog.open_for(store, window, list(people), **more)
    log.activateWindow()
    qtbot.waitUntil(log.edit.hasFocus)
    return log


def chips(log: QuickLog) -> list[str]:
    return [chip.text() for chip in log.answers.chips.findChildren(Chip) if chip.isVisible()]


def says(log: QuickLog, name: str) -> str:
    return "\n".join(label.text() for label in log.findChildren(QLabel, name) if label.isVisible())


def test_a_line_is_understood_while_it_is_typed_and_kept_with_enter(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    log.edit.setText("昨日 電話 高橋 見積の件")
    told = ["2026-11-20 (Fri)", "Call", "高橋 美咲", "Text: 見積の件"]
    qtbot.waitUntil(lambda: chips(log) == told)
    with qtbot.waitSignal(log.logged):
        qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    (entry,) = store.read(list_timeline, person_id)
    assert (entry.kind, entry.text) == (InteractionKind.CALL, "見積の件")
    done = store.undoable()
    assert done is not None
    assert str(done.action) == "Log: Call, 高橋 美咲"


def test_enter_held_down_keeps_one_entry(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    log.edit.setText("昨日 電話 高橋 見積の件")
    with qtbot.waitSignal(log.destroyed):
        for _press in range(3):
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier(0))
            QCoreApplication.sendEvent(log.edit, press)
    assert len(store.read(list_timeline, person_id)) == 1


def test_a_name_is_completed_by_its_reading(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    qtbot.keyClicks(log.edit, "met takaha")
    qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: log.edit.text() == "met 高橋 美咲 ")
    assert [person.key for person in log.understood().people] == [person_id]
    assert store.read(list_timeline, person_id) == ()


def test_who_is_on_the_screen_is_proposed(
    qtbot: QtBot, store: Store, book: Book, window: QWidget, person_id: int
) -> None:
    body = book.do(PREPARE, make_organisation).value
    log = opened(qtbot, store, window, person_id, organisation_id=body)
    log.edit.setText("訪問 新しい棟")
    qtbot.waitUntil(lambda: chips(log)[2:4] == ["高橋 美咲", "みらい協同組合"])
    with qtbot.waitSignal(log.logged) as heard:
        qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    kept = store.read(get_draft, heard.args[0])
    assert (kept.person_ids, kept.organisation_id) == ((person_id,), body)


def test_namesakes_are_chosen_with_the_keyboard(
    qtbot: QtBot, store: Store, book: Book, window: QWidget, person_id: int
) -> None:
    other = book.do(PREPARE, make_person, given_name="健二", given_reading="けんじ").value
    log = opened(qtbot, store, window)
    log.edit.setText("高橋さんと電話")
    assert "several" in says(log, "quick_question")
    qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(log.focusWidget(), QPushButton))
    assert log.focusWidget().text() == "高橋 健二"
    qtbot.keyClick(log.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(log.edit.hasFocus)
    with qtbot.waitSignal(log.logged):
        qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    assert len(store.read(list_timeline, other)) == 1
    assert store.read(list_timeline, person_id) == ()


def test_a_stranger_is_added_first(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    log.edit.setText("鷲尾さんと電話 見積")
    qtbot.mouseClick(log.findChild(QPushButton, "add_person"), Qt.MouseButton.LeftButton)
    form = log.findChild(PersonForm)
    assert form.fields.field("family_name").text() == "鷲尾"
    form.save()
    qtbot.waitUntil(lambda: not log.understood().unknown)
    with qtbot.waitSignal(log.logged):
        qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    done = store.undoable()
    assert done is not None
    assert str(done.action) == "Log: Call, 鷲尾"


def test_a_stranger_may_stay_in_the_text(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    log.edit.setText("電話 高橋、鷲尾 見積")
    qtbot.mouseClick(log.findChild(QPushButton, "leave_in_text"), Qt.MouseButton.LeftButton)
    log.save()
    (entry,) = store.read(list_timeline, person_id)
    assert entry.text == "鷲尾 見積"


def test_what_cannot_be_kept_is_said_and_stays(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    assert says(log, "quick_problem") == ""
    qtbot.keyClick(log.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nobody is named" in says(log, "quick_problem"))
    log.edit.setText("明日 高橋")
    qtbot.waitUntil(lambda: "still to come" in says(log, "quick_problem"))
    log.save()
    assert log.isVisible()
    assert store.read(list_timeline, person_id) == ()


def test_ctrl_enter_opens_the_full_form_with_it(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    log.edit.setText("3日前 訪問 高橋 新しい棟")
    qtbot.keyClick(log.edit, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.findChild(LogForm) is not None)
    form = window.findChild(LogForm)
    assert form.fields.field("person_ids").person_ids() == (person_id,)
    assert form.fields.field("text").value() == "新しい棟"
    form.save()
    (entry,) = store.read(list_timeline, person_id)
    assert (entry.kind, (TODAY - entry.happened_on).days) == (InteractionKind.VISIT, 3)


def test_dropped_files_are_attached(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int, tmp_path: Path
) -> None:
    file = tmp_path / "計画.txt"
    file.write_text("見学の計画", encoding="utf-8")
    log = opened(qtbot, store, window, person_id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    more: tuple[Any, ...] = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    log.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), *more))
    log.dropEvent(QDropEvent(QPointF(5, 5), *more))
    qtbot.waitUntil(lambda: chips(log)[-1:] == ["File: 計画.txt"])
    log.save()
    (entry,) = store.read(list_timeline, person_id)
    assert entry.attachments[0].file_name == "計画.txt"


def test_escape_leaves_an_empty_line_at_once(
    qtbot: QtBot, store: Store, window: QWidget, person_id: int
) -> None:
    log = opened(qtbot, store, window)
    with qtbot.waitSignal(log.rejected):
        qtbot.keyClick(log.edit, Qt.Key.Key_Escape)
