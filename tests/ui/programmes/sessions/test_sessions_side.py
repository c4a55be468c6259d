"""The dates of a programme: chosen, added, moved, removed, taken off the record."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.services.sessions import sessions
from organiser.ui import ask
from organiser.ui.in_place import InPlace
from organiser.ui.programmes.sessions.head_card import page_url
from organiser.ui.programmes.sessions.session_form import SessionForm
from organiser.ui.programmes.sessions.session_page import SessionPageView
from organiser.ui.programmes.sessions.sessions_side import SessionsSide
from organiser.vocabulary import Presence
from tests.factories import PREPARE, TODAY, make_session
from tests.services.gathering import Gathering
from tests.ui.programmes.pressing import dialog, find, press


def page(side: SessionsSide) -> SessionPageView:
    assert side.page is not None
    return side.page


def names(side: SessionsSide) -> list[str]:
    rows = side.list.model.rows()
    return [getattr(line, "name", getattr(line, "text", "")) for line in rows]


def move(side: SessionsSide, day: date) -> None:
    part: InPlace = find(page(side), "session_part")
    part.open()
    form = part.form()
    assert form is not None
    form.fields.field("held_on").set_value(day)
    assert form.save()


def test_the_next_date_is_chosen_and_past_ones_are_folded(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    assert side.list.current() == gathering.coming_id
    assert names(side) == ["12 Dec (Sat)"]
    press(qtbot, side, "unfold_past")
    assert names(side) == ["12 Dec (Sat)", "Past, the last one first", "10 Nov (Tue)"]
    press(qtbot, side, "unfold_past")
    assert len(names(side)) == 1
    assert find(side, "session_mark").text() == "Saturday"


def test_the_arrow_keys_go_from_date_to_date(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    press(qtbot, side, "unfold_past")
    side.take_focus()
    qtbot.keyClick(side.list.view, Qt.Key.Key_Down)
    assert page(side).session_id == gathering.past_id
    assert find(side, "session_theme").text() == "日本語教室"


def test_a_date_is_added_by_keyboard_and_chosen(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    press(qtbot, side, "add_session")
    form: SessionForm = dialog(side.window(), "session_form")
    assert not form.save_button.isEnabled()
    qtbot.keyClicks(form.fields.field("held_on"), "2027-01-11")
    assert find(form, "day_note").text() == "Coming of Age Day"
    form.fields.field("theme").setText("新年の会")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    draft = gathering.page(page(side).session_id).draft
    assert (draft.held_on, draft.starts, draft.theme) == (date(2027, 1, 11), 810, "新年の会")
    assert find(side, "session_mark").text() == "Coming of Age Day"


def test_whoever_accepted_is_named_when_a_date_moves(
    qtbot: QtBot, side: SessionsSide, followed: list[tuple[str, int]], gathering: Gathering
) -> None:
    move(side, TODAY + timedelta(days=30))
    assert find(side, "told_card").isVisible()
    line = gathering.page().attendance[0]
    assert line.invitation_id is not None
    press(qtbot, side, f"told_{line.invitation_id}")
    assert followed == [("invitation", line.invitation_id)]
    press(qtbot, side, "unfold_past")
    side.list.choose(gathering.past_id)
    side.list.choose(gathering.coming_id)
    press(qtbot, side, "told_done")
    with pytest.raises(AssertionError):
        find(side, "told_card")


def test_a_half_changed_date_stays_while_something_else_is_read_anew(
    side: SessionsSide, gathering: Gathering
) -> None:
    part: InPlace = find(page(side), "session_part")
    part.open()
    form = part.form()
    assert form is not None
    form.fields.field("theme").setText("書きかけ")
    gathering.do(sessions.set_theme, gathering.coming_id, "別のテーマ")
    side._desk.store.announce_day()
    assert form.isVisible()
    assert form.save()
    assert gathering.page(gathering.coming_id).draft.theme == "書きかけ"


def test_an_end_before_the_start_is_said_at_its_field(
    side: SessionsSide, gathering: Gathering
) -> None:
    part: InPlace = find(page(side), "session_part")
    part.open()
    form = part.form()
    assert form is not None
    form.fields.field("ends").setText("9:00")
    assert not form.save()
    assert find(form, "ends_problem").text() == "The end must be after the start."
    form.close_form()
    assert gathering.page(gathering.coming_id).draft.ends == 990


def test_nobody_wants_telling_once_the_move_is_undone(
    side: SessionsSide, store: object, gathering: Gathering
) -> None:
    move(side, TODAY + timedelta(days=30))
    side._desk.store.undo()
    with pytest.raises(AssertionError):
        find(side, "told_card")


def test_the_link_is_opened_and_only_pages_are(
    qtbot: QtBot, side: SessionsSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    press(qtbot, side, "session_link")
    assert opened == ["https://example.jp/meet"]
    assert page_url("file:///etc/passwd") is None
    assert page_url("会議室A") is None


def test_a_date_is_removed_after_a_question(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering, questions: list[str]
) -> None:
    press(qtbot, side, "remove_session")
    assert "2026-12-12" in questions[0]
    assert side.list.current() == gathering.past_id
    gathering.do(sessions.remove_session, gathering.past_id)
    side._desk.store.announce_day()
    assert side.page is None
    assert find(side, "no_sessions").isVisible()
    side.take_focus()


def test_off_the_record_asks_what_goes_and_shows_that_it_keeps_to_it(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering, questions: list[str]
) -> None:
    gathering.do(sessions.write_notes, gathering.past_id, minutes="話", decisions="")
    gathering.mark(gathering.people[0], Presence.PRESENT)
    side.list.choose(gathering.past_id)
    press(qtbot, side, "off_the_record")
    assert "its minutes" in questions[0]
    assert find(side, "discreet_card").isVisible()
    assert page(side).notes is None
    assert gathering.page().minutes == ""
    press(qtbot, side, "off_the_record")
    assert page(side).notes is not None


def test_off_the_record_is_left_when_the_question_is_denied(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_args, **_more: False)
    side.list.choose(gathering.past_id)
    press(qtbot, side, "off_the_record")
    assert not gathering.page().off_the_record
    assert not find(side, "off_the_record").isChecked()


def test_minutes_are_kept_when_they_are_left(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    notes = page(side).notes
    assert notes is not None
    notes.minutes.setFocus()
    notes.minutes.setPlainText("次は姫路で")
    assert notes.is_changed()
    side.list.view.setFocus()
    assert gathering.page(gathering.coming_id).minutes == "次は姫路で"
    notes.decisions.setPlainText("会場を予約")
    qtbot.keyClick(notes.decisions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert gathering.page(gathering.coming_id).decisions == "会場を予約"
    assert not notes.is_changed()


def test_minutes_are_kept_when_another_date_is_chosen(
    side: SessionsSide, gathering: Gathering
) -> None:
    notes = page(side).notes
    assert notes is not None
    notes.minutes.setPlainText("書きかけ")
    side.list.choose(gathering.past_id)
    assert gathering.page(gathering.coming_id).minutes == "書きかけ"
    assert page(side).session_id == gathering.past_id
    assert page(side).isVisible()


def test_writing_stays_over_a_change_elsewhere_and_escape_takes_it_back(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    notes = page(side).notes
    assert notes is not None
    notes.minutes.setPlainText("書きかけ")
    side._desk.store.announce_day()
    assert notes.minutes.toPlainText() == "書きかけ"
    qtbot.keyClick(notes.minutes, Qt.Key.Key_Escape)
    assert notes.minutes.toPlainText() == ""
    assert gathering.page(gathering.coming_id).minutes == ""
    qtbot.keyClick(notes.minutes, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert notes.minutes.toPlainText() == "書きかけ"


def test_the_keyboard_stays_on_the_box_of_the_record(qtbot: QtBot, side: SessionsSide) -> None:
    for discreet in (True, False):
        box = page(side).head.discreet_box
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
        assert page(side).is_discreet is discreet
        assert side.window().focusWidget() is page(side).head.discreet_box


def test_what_cannot_be_kept_is_said_and_stays(
    side: SessionsSide, gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(ask, "show_error", lambda _parent, text, **_more: said.append(text))
    notes = page(side).notes
    assert notes is not None
    notes.minutes.setPlainText("a\x07")
    assert not notes.keep()
    assert "U+0007" in notes.problem()
    side.list.choose(gathering.past_id)
    assert len(said) == 1


def test_forty_dates_with_long_themes_fit_a_small_window(
    side: SessionsSide, gathering: Gathering
) -> None:
    def fill(session: object) -> None:
        for number in range(40):
            make_session(
                session,  # type: ignore[arg-type]
                gathering.programme_id,
                held_on=TODAY + timedelta(days=30 + number),
                theme="特定技能の受け入れと地域の学校" * 12,
            )

    gathering.book.do(PREPARE, fill)
    side._desk.store.announce_day()
    side.list.choose(gathering.coming_id + 5)
    side.window().resize(700, 500)
    QApplication.processEvents()
    area = find(side, "session_area")
    assert area.widget().width() <= area.viewport().width()
    assert side.list.model.rowCount() == 41
