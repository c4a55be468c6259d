from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser.errors import InvalidInput, Refused
from organiser.ui import ask
from organiser.ui.forms import FormDialog
from organiser.wording import verbatim

TODAY = date(2026, 11, 21)


@dataclass(frozen=True)
class TripDraft:
    name: str
    begins_on: date | None
    ends_on: date | None


class TripForm(FormDialog):
    def __init__(self, on_save: Callable[[TripDraft], object]) -> None:
        super().__init__(None, "ツアー", on_save=on_save)
        self.name_edit = self.fields.add_text("name", "名前", required=True)
        with self.fields.side_by_side():
            self.begin_edit = self.fields.add_date("begins_on", "初日", today=TODAY)
            self.end_edit = self.fields.add_date("ends_on", "最終日", today=TODAY)

    def draft(self) -> TripDraft:
        begin, end = self.begin_edit.value(), self.end_edit.value()
        if begin and end and end < begin:
            raise InvalidInput(verbatim("終わりが先です。"), field="ends_on")
        return TripDraft(self.name_edit.value(), begin, end)


@pytest.fixture
def kept() -> list[TripDraft]:
    return []


@pytest.fixture
def form(qtbot: QtBot, kept: list[TripDraft]) -> TripForm:
    made = TripForm(kept.append)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made, before_close_func=FormDialog.hide)
    made.open()
    qtbot.waitExposed(made)
    return made


def problem(form: FormDialog, name: str) -> str:
    label = form.findChild(QLabel, f"{name}_problem")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_save_waits_until_everything_is_valid(qtbot: QtBot, form: TripForm) -> None:
    assert not form.save_button.isEnabled()
    qtbot.keyClicks(form.name_edit, "Hyogo")
    assert form.save_button.isEnabled()
    form.begin_edit.setText("2/30")
    assert not form.save_button.isEnabled()


def test_nothing_is_complained_about_before_something_was_typed(
    qtbot: QtBot, form: TripForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> TripDraft:
        raise InvalidInput(verbatim("名前が足りません。"), field="name")

    monkeypatch.setattr(form, "draft", refuse)
    assert problem(form, "name") == ""
    assert form.save_button.toolTip() == "This cannot stay empty."
    qtbot.keyClicks(form.name_edit, "H")
    assert problem(form, "name") == form.save_button.toolTip() == "名前が足りません。"


def test_saving_hands_over_the_draft_and_closes(
    qtbot: QtBot, form: TripForm, kept: list[TripDraft]
) -> None:
    qtbot.keyClicks(form.name_edit, "Hyogo")
    form.begin_edit.setText("12/3")
    with qtbot.waitSignal(form.saved):
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert kept == [TripDraft("Hyogo", date(2026, 12, 3), None)]
    assert not form.isVisible()


def test_ctrl_enter_saves_and_enter_alone_does_not(
    qtbot: QtBot, form: TripForm, kept: list[TripDraft]
) -> None:
    qtbot.keyClicks(form.name_edit, "Hyogo")
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert kept == []
    qtbot.keyClick(form.name_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(kept) == 1


def test_complaint_stands_under_the_field_it_names(form: TripForm) -> None:
    form.name_edit.setText("兵庫")
    form.begin_edit.setText("12/4")
    form.end_edit.setText("12/3")
    assert problem(form, "ends_on") == "終わりが先です。"
    assert not form.save_button.isEnabled()
    form.end_edit.setText("12/5")
    assert problem(form, "ends_on") == ""


def test_half_typed_date_is_left_alone_until_the_field_is_left(
    qtbot: QtBot, form: TripForm
) -> None:
    form.begin_edit.setFocus()
    qtbot.keyClicks(form.begin_edit, "2/30")
    assert problem(form, "begins_on") == ""
    form.name_edit.setFocus()
    assert problem(form, "begins_on") == "There is no 2/30 in 2026. Please check the day."


@pytest.mark.parametrize(
    ("error", "under_name", "above_buttons"),
    [
        (InvalidInput(verbatim("同じ名前があります。"), field="name"), "同じ名前があります。", ""),
        (Refused(verbatim("満席です。")), "", "満席です。"),
    ],
)
def test_refusal_keeps_the_form_open(
    qtbot: QtBot, error: Exception, under_name: str, above_buttons: str
) -> None:
    def refuse(_draft: TripDraft) -> None:
        raise error

    form = TripForm(refuse)
    qtbot.addWidget(form, before_close_func=FormDialog.hide)
    form.open()
    form.name_edit.setText("兵庫")
    form.save()
    assert form.isVisible()
    assert problem(form, "name") == under_name
    assert form.notice_label.text() == above_buttons
    form.name_edit.setText("兵庫2")
    assert form.notice_label.text() == problem(form, "name") == ""


def test_escape_closes_an_untouched_form_without_asking(qtbot: QtBot, form: TripForm) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


@pytest.mark.parametrize("discard", [True, False])
def test_escape_asks_before_what_was_typed_is_lost(
    qtbot: QtBot, form: TripForm, monkeypatch: pytest.MonkeyPatch, discard: bool
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_words, **_more: discard)
    qtbot.keyClicks(form.name_edit, "Hyogo")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible() != discard


def test_enter_presses_the_button_that_has_the_focus(form: TripForm, qtbot: QtBot) -> None:
    form.cancel_button.setFocus()
    qtbot.waitUntil(form.cancel_button.hasFocus)
    qtbot.keyClick(form.cancel_button, Qt.Key.Key_Return)
    assert not form.isVisible()
