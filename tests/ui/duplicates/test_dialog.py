"""The list of duplicates: found beside the window, compared, set apart and taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from organiser.ui import dialogs
from organiser.ui.duplicates.dialog import DuplicatesDialog
from organiser.ui.duplicates.kinds import ORGANISATIONS
from organiser.ui.duplicates.merge_form import MergeForm
from organiser.ui.duplicates.pair_rows import PairLine, spoken
from organiser.ui.store import Store
from tests.factories import PREPARE, make_contact_point, make_organisation, make_person


@pytest.fixture
def filled(store: Store) -> Store:
    """Return a door to a book with two pairs of people, the surer one with one mail address."""
    for family in ("森田", "森田", "秋吉", "秋吉"):
        person = store.do(PREPARE, make_person, family_name=family)
        if family == "秋吉":
            store.do(PREPARE, make_contact_point, person)
    return store


@pytest.fixture
def dialog(qtbot: QtBot, filled: Store) -> Iterator[DuplicatesDialog]:
    opened = open_dialog(qtbot, filled)
    qtbot.waitUntil(lambda: len(opened.model.rows()) == 2)
    qtbot.waitUntil(opened.view.hasFocus)
    QAbstractItemModelTester(opened.model)
    yield opened
    opened.done(0)


def open_dialog(qtbot: QtBot, store: Store) -> DuplicatesDialog:
    opened = DuplicatesDialog.open_for(store, None)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def names(dialog: DuplicatesDialog) -> list[str]:
    return [line.first.name for line in dialog.model.rows()]


def choose_list(qtbot: QtBot, dialog: DuplicatesDialog, place: int) -> None:
    button = dialog.list_bar.findChild(type(dialog.close_button), f"list_bar_{place}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_surest_pair_stands_first_and_is_chosen(dialog: DuplicatesDialog) -> None:
    assert names(dialog) == ["秋吉 美咲", "森田 美咲"]
    line = dialog.model.rows()[0]
    assert dialog.view.current_key() == line.key
    assert [index.row() for index in dialog.view.selectionModel().selectedRows()] == [0]
    assert [text for text, _tone in line.chips] == ["Same e-mail address", "Same name"]
    assert "misaki@example.jp" in spoken(line)
    assert not dialog.progress_bar.isVisible()


def test_n_sets_a_pair_apart_and_the_next_is_chosen(qtbot: QtBot, dialog: DuplicatesDialog) -> None:
    qtbot.keyClick(dialog.view, Qt.Key.Key_N)
    assert names(dialog) == ["森田 美咲"]
    assert dialog.view.current_key() == dialog.model.rows()[0].key
    choose_list(qtbot, dialog, 1)
    assert names(dialog) == ["秋吉 美咲"]
    assert dialog.model.rows()[0].chips[0][0] == "Not the same since 2026-11-21 (Sat)"
    assert not dialog.compare_button.isVisible()


def test_a_pair_set_apart_is_taken_back(qtbot: QtBot, dialog: DuplicatesDialog) -> None:
    dialog.part()
    choose_list(qtbot, dialog, 1)
    qtbot.mouseClick(dialog.part_button, Qt.MouseButton.LeftButton)
    assert names(dialog) == []
    choose_list(qtbot, dialog, 0)
    qtbot.waitUntil(lambda: names(dialog) == ["秋吉 美咲", "森田 美咲"])


def test_enter_compares_and_a_merged_pair_is_gone(
    qtbot: QtBot, dialog: DuplicatesDialog, filled: Store
) -> None:
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    form = dialog.findChild(MergeForm)
    assert isinstance(form, MergeForm)
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(dialog) == ["秋吉 美咲"])
    assert filled.counts()["people"] == 3


def test_organisations_stand_in_a_list_of_their_own(
    qtbot: QtBot, dialog: DuplicatesDialog, filled: Store
) -> None:
    filled.do(PREPARE, make_organisation)
    filled.do(PREPARE, make_organisation, name="協同組合みらい")
    dialog.kind_bar.set_current(ORGANISATIONS)
    dialog.kind_bar.chosen.emit(ORGANISATIONS)
    qtbot.waitUntil(lambda: names(dialog) == ["みらい協同組合"])
    dialog.part()
    assert names(dialog) == []


def test_without_pairs_it_says_so(qtbot: QtBot, store: Store) -> None:
    dialog = open_dialog(qtbot, store)
    empty = dialog.findChild(object, "duplicates_empty")
    qtbot.waitUntil(lambda: empty.sentence_label.text() == "No two people look alike.")
    assert not dialog.compare_button.isEnabled()
    dialog.compare()
    dialog.part()
    choose_list(qtbot, dialog, 1)
    assert empty.sentence_label.text().startswith("No pair has been set apart.")
    dialog.kind_bar.chosen.emit(ORGANISATIONS)
    choose_list(qtbot, dialog, 0)
    said = "No two organisations look alike."
    qtbot.waitUntil(lambda: empty.sentence_label.text() == said)


def test_closing_stops_the_search(qtbot: QtBot, filled: Store) -> None:
    dialog = open_dialog(qtbot, filled)
    dialog.search.start(ORGANISATIONS)
    assert dialog.search.is_running()
    dialog.reject()
    assert not dialog.search.is_running()


def test_a_search_that_fails_is_not_waited_for(
    qtbot: QtBot, dialog: DuplicatesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_more: object) -> None:
        raise ValueError("planted")

    monkeypatch.setattr(dialog.search._store.book, "read", fail)
    with qtbot.captureExceptions() as raised:
        dialog.search.start(ORGANISATIONS)
        qtbot.waitUntil(lambda: bool(raised))
    assert "planted" in str(raised[0][1])
    assert not dialog.search.is_running()


def test_the_menu_opens_it(qtbot: QtBot, store: Store, dialog: DuplicatesDialog) -> None:
    opened = dialogs.open_dialog("duplicates", store, dialog)
    qtbot.addWidget(opened)
    assert isinstance(opened, DuplicatesDialog)
    opened.done(0)


def test_rows_are_painted_also_when_they_are_narrow(qtbot: QtBot, dialog: DuplicatesDialog) -> None:
    dialog.resize(420, 400)
    assert not dialog.grab().isNull()
    assert isinstance(dialog.model.rows()[0], PairLine)
