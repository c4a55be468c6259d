"""The trash: found, brought back, erased for good; and what cannot be, said."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services import removing
from organiser.ui import ask
from organiser.ui.settings.trash import TrashDialog
from organiser.ui.store import Store
from organiser.wording import phrase
from tests.book.full_books import Full, fill_book
from tests.conftest import TODAY
from tests.factories import PREPARE, make_person


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(qapp: QApplication, book_file: Path, clock: Clock) -> Iterator[Store]:
    del qapp
    book = Book(book_file, clock=clock)
    made = Store(Glance(book_file), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def full(store: Store) -> Full:
    return store.do(PREPARE, fill_book)


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Agree to every question and keep what was asked."""
    asked: list[str] = []

    def agree(_parent: object, title: str, text: str = "", **more: object) -> bool:
        assert more["dangerous"]
        asked.append(f"{title}\n{text}")
        return True

    monkeypatch.setattr(ask, "confirm", agree)
    return asked


def remove(store: Store, person_id: int, name: str) -> None:
    store.do(phrase("Remove {person}", person=name), removing.remove_person, person_id)


def open_trash(qtbot: QtBot, store: Store) -> TrashDialog:
    opened = TrashDialog.open_for(store, None)
    qtbot.addWidget(opened)
    qtbot.waitUntil(opened.isActiveWindow)
    QAbstractItemModelTester(opened.model)
    return opened


def names(dialog: TrashDialog) -> list[str]:
    return [line.name for line in dialog.model.rows()]


def test_an_empty_trash_says_what_will_be_here(qtbot: QtBot, store: Store) -> None:
    dialog = open_trash(qtbot, store)
    assert dialog._empty.isVisible()
    assert dialog._empty.sentence_label.text().startswith("The trash is empty.")
    assert not dialog.foot.restore_button.isEnabled()
    assert not dialog.foot.erase_old_button.isEnabled()


def test_what_was_removed_is_told_with_what_went_along(
    qtbot: QtBot, store: Store, full: Full
) -> None:
    remove(store, full.person, "高橋 美咲")
    dialog = open_trash(qtbot, store)
    (line,) = dialog.model.rows()
    assert (line.kind, line.name, line.action) == ("Person", "高橋 美咲", "Remove 高橋 美咲")
    assert line.day == "2026-11-21 (Sat)"
    assert "Contact points: 1" in dialog.foot.detail_label.text()


def test_enter_brings_back_and_the_next_is_chosen(qtbot: QtBot, store: Store, full: Full) -> None:
    remove(store, full.friend, "小林 健")
    remove(store, full.person, "高橋 美咲")
    dialog = open_trash(qtbot, store)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.foot.done_label.text() == "“高橋 美咲” is back."
    assert names(dialog) == ["小林 健"]
    assert dialog.view.current_key() == dialog.model.rows()[0].change_id
    assert store.counts()["people"] == 1


def test_what_could_not_come_back_is_said(qtbot: QtBot, store: Store, full: Full) -> None:
    remove(store, full.person, "高橋 美咲")
    store.do(PREPARE, removing.remove_organisation, full.organisation)
    dialog = open_trash(qtbot, store)
    dialog.view.select_key(dialog.model.rows()[1].change_id)
    qtbot.mouseClick(dialog.foot.restore_button, Qt.MouseButton.LeftButton)
    assert dialog.foot.done_label.text() == "“高橋 美咲” is back."
    assert (
        dialog.foot.notice_label.text()
        == "Post “代表理事” did not come back: what it belongs to is gone."
    )


def test_typing_finds(qtbot: QtBot, store: Store, full: Full) -> None:
    remove(store, full.person, "高橋 美咲")
    remove(store, full.friend, "小林 健")
    dialog = open_trash(qtbot, store)
    dialog.search.setText("髙橋")
    assert names(dialog) == ["高橋 美咲"]
    dialog.search.setText("山田")
    assert dialog._empty.sentence_label.text() == "Nothing in the trash is found by this."
    assert not dialog.foot.erase_button.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert len(names(dialog)) == 2


def test_delete_asks_and_erases(
    qtbot: QtBot, store: Store, full: Full, questions: list[str]
) -> None:
    remove(store, full.person, "高橋 美咲")
    remove(store, full.friend, "小林 健")
    dialog = open_trash(qtbot, store)
    dialog.view.setFocus()
    with qtbot.waitSignal(store.changed):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
        assert not dialog.foot.close_button.isEnabled()
        dialog.reject()
        assert dialog.isVisible()
    assert questions[0].startswith("Erase “小林 健” for good?")
    assert "Backups made earlier still hold it." in questions[0]
    assert names(dialog) == ["高橋 美咲"]
    qtbot.waitUntil(dialog.foot.close_button.isEnabled)
    assert dialog.foot.done_label.text() == "Erased for good."


def test_nothing_is_erased_without_consent(
    qtbot: QtBot, store: Store, full: Full, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove(store, full.person, "高橋 美咲")
    dialog = open_trash(qtbot, store)
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: False)
    qtbot.mouseClick(dialog.foot.erase_button, Qt.MouseButton.LeftButton)
    assert names(dialog) == ["高橋 美咲"]


def test_what_is_older_than_a_year_is_erased_together(
    qtbot: QtBot, store: Store, full: Full, clock: Clock, questions: list[str]
) -> None:
    now, clock.now = clock.now, clock.now - timedelta(days=400)
    for name in "甲乙丙丁戊己庚":
        remove(store, store.do(PREPARE, make_person, family_name=name), name)
    clock.now = now
    remove(store, full.person, "高橋 美咲")
    dialog = open_trash(qtbot, store)
    with qtbot.waitSignal(store.changed):
        qtbot.mouseClick(dialog.foot.erase_old_button, Qt.MouseButton.LeftButton)
    assert questions[0].startswith("Erase 7 thing")
    assert "and 1 more" in questions[0]
    assert names(dialog) == ["高橋 美咲"]


def test_a_failed_erasing_leaves_the_dialog_usable(
    qtbot: QtBot, store: Store, full: Full, questions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    remove(store, full.person, "高橋 美咲")
    dialog = open_trash(qtbot, store)

    def fail(done: object, failed: object, ids: object) -> None:
        del done, ids
        failed()  # type: ignore[operator]

    monkeypatch.setattr(store, "purge_beside", fail)
    qtbot.mouseClick(dialog.foot.erase_button, Qt.MouseButton.LeftButton)
    assert dialog.foot.close_button.isEnabled()
    assert not dialog.foot.done_label.isVisible()


def test_a_refusal_is_said(qtbot: QtBot, store: Store, full: Full) -> None:
    remove(store, full.person, "高橋 美咲")
    dialog = open_trash(qtbot, store)
    dialog._store.changed.disconnect(dialog.reload)
    store.undo()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert "nothing to take back" in dialog.foot.notice_label.text()
