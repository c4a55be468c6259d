from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.ui import ask
from organiser.ui.people.import_dialog import ImportDialog
from organiser.ui.store import Store

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:高橋 美咲\nN:高橋;美咲;;;\nORG:みらい協同組合\nEND:VCARD\n"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    good, picture = tmp_path / "good.vcf", tmp_path / "picture.vcf"
    good.write_text(CARD + CARD.replace("美咲", "未来") + "stray line\n", encoding="utf-8")
    picture.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
    return [good, picture, tmp_path / "missing.vcf"]


def opened(qtbot: QtBot, store: Store, files: list[Path]) -> ImportDialog:
    dialog = ImportDialog(store, None, files)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.tabs.isVisible)
    return dialog


def test_what_is_new_comes_in_and_the_rest_is_said(
    qtbot: QtBot, store: Store, files: list[Path]
) -> None:
    dialog = opened(qtbot, store, files)
    assert [judged.name for _place, judged in dialog.cards.rows()] == ["高橋 美咲", "高橋 未来"]
    unread = [line for _place, line in dialog.unread.rows()]
    assert {line.file for line in unread} == {"good.vcf", "picture.vcf", "missing.vcf"}
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert store.counts()["people"] == 2
    assert "2" in dialog.summary_label.text()
    store.undo()
    assert store.counts()["people"] == 0


def test_a_second_time_there_is_nothing_to_import(
    qtbot: QtBot, store: Store, files: list[Path]
) -> None:
    first = opened(qtbot, store, files)
    with qtbot.waitSignal(first.imported):
        first.import_new()
    dialog = opened(qtbot, store, files)
    assert not dialog.import_button.isEnabled()
    assert "2 already in the book" in dialog.summary_label.text()


def test_only_bad_files_show_what_was_wrong(qtbot: QtBot, store: Store, files: list[Path]) -> None:
    dialog = opened(qtbot, store, files[1:])
    assert dialog.tabs.currentIndex() == 1
    assert not dialog.import_button.isEnabled()


def test_choosing_no_file_opens_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "open_paths", lambda *_said, **_more: [])
    assert ImportDialog.open_for(store, None) is None


def test_closing_while_reading_is_quiet(qtbot: QtBot, store: Store, files: list[Path]) -> None:
    dialog = ImportDialog(store, None, files * 50)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.reject()
    assert store.counts()["people"] == 0


def test_an_import_that_fails_can_be_tried_again(
    qtbot: QtBot, store: Store, files: list[Path]
) -> None:
    dialog = opened(qtbot, store, files)
    with store.book._engine.connect() as blocker, qtbot.captureExceptions() as errors:
        blocker.exec_driver_sql("DROP TABLE imported_card")
        blocker.exec_driver_sql("CREATE VIEW imported_card AS SELECT 1 AS fingerprint, 1 AS uid")
        blocker.commit()
        dialog.import_new()
        assert not dialog.cancel_button.isEnabled()
        qtbot.waitUntil(lambda: bool(errors))
    assert dialog.import_button.isEnabled()
    assert dialog.cancel_button.isEnabled()
    assert store.counts()["people"] == 0
