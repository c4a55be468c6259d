"""What was done, as a list, and taken back from it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from organiser.book.journal import Entry
from organiser.services import settings
from organiser.services.settings import Settings
from organiser.ui.person_rows import HeadingLine
from organiser.ui.settings.history import HistoryDialog
from organiser.ui.settings.history_rows import HistoryLine, history_lines
from organiser.ui.store import Store
from organiser.wording import phrase, verbatim
from tests.factories import make_interaction, make_person

JAPAN = timezone(timedelta(hours=9))


@pytest.fixture
def filled(store: Store) -> Store:
    """Return a door to a book with a person added and settings changed twice."""
    store.do(phrase("Add {name}", name="高橋 美咲"), make_person)
    for name in ("秋吉 遥", "秋吉 はるか"):
        store.do(verbatim(name), settings.change_settings, Settings(organiser_name=name))
    return store


def open_history(qtbot: QtBot, store: Store) -> HistoryDialog:
    opened = HistoryDialog.open_for(store, None)
    qtbot.addWidget(opened)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


@pytest.fixture
def dialog(qtbot: QtBot, filled: Store) -> HistoryDialog:
    opened = open_history(qtbot, filled)
    QAbstractItemModelTester(opened.model)
    return opened


def shown(dialog: HistoryDialog) -> list[tuple[str, bool]]:
    lines = dialog.model.rows()
    return [(line.action, line.undone) for line in lines if isinstance(line, HistoryLine)]


def choose(dialog: HistoryDialog, action: str) -> None:
    for line in dialog.model.rows():
        if isinstance(line, HistoryLine) and line.action == action:
            dialog.view.select_key(line.change_id)


def test_the_newest_comes_first_and_is_chosen(dialog: HistoryDialog) -> None:
    assert [action for action, _ in shown(dialog)] == ["秋吉 はるか", "秋吉 遥", "Add 高橋 美咲"]
    assert dialog.undo_button.isEnabled()


def test_any_action_is_taken_back_alone(qtbot: QtBot, dialog: HistoryDialog, filled: Store) -> None:
    choose(dialog, "Add 高橋 美咲")
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    assert shown(dialog)[-1] == ("Add 高橋 美咲", True)
    assert not dialog.undo_button.isEnabled()
    assert filled.counts()["people"] == 0


def test_a_refusal_stands_under_the_list_until_the_next_step(
    qtbot: QtBot, dialog: HistoryDialog
) -> None:
    choose(dialog, "秋吉 遥")
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    assert "“秋吉 はるか” stands on it" in dialog.notice_label.text()
    assert dialog.notice_label.isVisible()
    choose(dialog, "秋吉 はるか")
    assert not dialog.notice_label.isVisible()


def test_keys_undo_and_redo_the_last(qtbot: QtBot, dialog: HistoryDialog) -> None:
    keys = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, keys)
    assert shown(dialog)[0] == ("秋吉 はるか", True)
    assert dialog.redo_button.toolTip().startswith("秋吉 はるか")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, keys | Qt.KeyboardModifier.ShiftModifier)
    assert shown(dialog)[0] == ("秋吉 はるか", False)
    assert not dialog.redo_button.isEnabled()


def test_arrows_choose_and_enter_leads_to_the_button(qtbot: QtBot, dialog: HistoryDialog) -> None:
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.undo_button.hasFocus()
    qtbot.keyClick(dialog.undo_button, Qt.Key.Key_Return)
    assert shown(dialog)[-1] == ("Add 高橋 美咲", True)


def test_what_is_done_elsewhere_appears(dialog: HistoryDialog, filled: Store) -> None:
    filled.do(phrase("Add {name}", name="森田 誠"), make_person)
    assert shown(dialog)[0] == ("Add 森田 誠", False)


def test_an_empty_journal_says_so(qtbot: QtBot, store: Store) -> None:
    dialog = open_history(qtbot, store)
    assert dialog.findChild(object, "history_empty").isVisible()
    assert not dialog.undo_button.isEnabled()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.notice_label.text() == "There is nothing to undo."


def test_days_are_headings_in_the_time_of_the_place() -> None:
    moments = [
        datetime(2026, 11, 20, 15, 30, tzinfo=UTC),
        datetime(2026, 11, 20, 14, 5, tzinfo=UTC),
        datetime(2026, 11, 12, 3, 0, tzinfo=UTC),
    ]
    entries = [
        Entry(change_id=number, action=verbatim("x"), done_at=moment, undone=False)
        for number, moment in enumerate(moments)
    ]
    lines = history_lines(entries, today=date(2026, 11, 21), zone=JAPAN)
    said = [line.text if isinstance(line, HeadingLine) else line.clock for line in lines]
    assert said == [
        "Today, 2026-11-21 (Sat)",
        "0:30",
        "Yesterday, 2026-11-20 (Fri)",
        "23:05",
        "2026-11-12 (Thu)",
        "12:00",
    ]


def test_what_others_stand_on_is_taken_back_as_far_as_possible(
    qtbot: QtBot, dialog: HistoryDialog, filled: Store
) -> None:
    filled.do(phrase("Log a visit"), make_interaction, 1)
    choose(dialog, "Add 高橋 美咲")
    assert not dialog.lenient_button.isVisible()
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.lenient_button, Qt.MouseButton.LeftButton)
    first, second = dialog.notice_label.text().splitlines()
    assert first == "Taken back, as far as possible."
    assert second == "Person “高橋 美咲” stays: it was changed or used since."
    assert not dialog.lenient_button.isVisible()
