from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from organiser.errors import Refused
from organiser.ui import ask, questions
from organiser.ui.questions import MessageDialog
from organiser.wording import verbatim

Answer = Callable[[MessageDialog], None]
Answered = Callable[[Answer], list[MessageDialog]]


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Answered:
    """Let a function answer the dialogs; return the list of those that were shown."""

    def install(answer: Answer) -> list[MessageDialog]:
        shown: list[MessageDialog] = []

        def answer_at_once(dialog: MessageDialog) -> int:
            shown.append(dialog)
            dialog.show()
            answer(dialog)
            return dialog.result()

        monkeypatch.setattr(MessageDialog, "exec", answer_at_once)
        return shown

    return install


def press(name: str) -> Answer:
    return lambda dialog: dialog.findChild(QPushButton, name).click()


@pytest.mark.parametrize(("name", "yes"), [("accept_button", True), ("cancel_button", False)])
def test_confirm_tells_which_button_was_pressed(answered: Answered, name: str, yes: bool) -> None:
    answered(press(name))
    assert ask.confirm(None, "消しますか", "9件", action_label="消す", dangerous=True) is yes


@pytest.mark.parametrize(("dangerous", "default"), [(True, "Cancel"), (False, "読み込む")])
def test_enter_takes_the_safe_way(qtbot: QtBot, dangerous: bool, default: str) -> None:
    dialog = questions.confirmation(None, "A", "B", action_label="読み込む", dangerous=dangerous)
    qtbot.addWidget(dialog)
    [found] = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
    assert found.text() == default


def test_error_is_said_with_its_detail_folded_away(answered: Answered) -> None:
    shown = answered(press("accept_button"))
    ask.show_error(None, Refused(verbatim("満席です。")).message, detail="席: 8")
    assert shown[0].text_label.text() == "満席です。"
    assert not shown[0].findChild(QPlainTextEdit, "detail_text").isVisible()


def test_files_to_open_come_as_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(kinds)
        return ["/a/one.vcf", "/a/two.vcf"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    found = ask.open_paths(None, "Import", kinds=[("vCard", ["*.vcf", "*.vcard"])])
    assert found == [Path("/a/one.vcf"), Path("/a/two.vcf")]
    assert asked == ["vCard (*.vcf *.vcard);;All files (*)"]


def choose_for_saving(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    answer = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: answer)


def test_ending_is_added_to_a_name_without_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_for_saving(monkeypatch, tmp_path / "兵庫")
    assert ask.save_path(None, "Save", "tour.pdf") == tmp_path / "兵庫.pdf"


def test_a_dot_in_a_name_is_no_ending(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    choose_for_saving(monkeypatch, tmp_path / "Plan v1.2")
    assert ask.save_path(None, "Save", "tour.pdf") == tmp_path / "Plan v1.2.pdf"


def test_file_with_the_added_ending_is_not_replaced_unasked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "tour.pdf").touch()
    choose_for_saving(monkeypatch, tmp_path / "tour")
    monkeypatch.setattr(ask, "confirm", lambda *_words, **_more: False)
    assert ask.save_path(None, "Save", "tour.pdf") is None


def test_nothing_is_saved_when_the_dialog_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    choose_for_saving(monkeypatch, None)
    assert ask.save_path(None, "Save", "tour.pdf") is None


def test_unexpected_dialog_fails(qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="would wait"):
        ask.confirm(None, "A", action_label="B")
