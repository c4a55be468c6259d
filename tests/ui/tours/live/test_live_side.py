import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from organiser.services.tours import attendances, stops
from organiser.services.tours.hosts import find_host
from organiser.services.tours.stop_drafts import StopDraft
from organiser.touring.progress import Noted
from organiser.vocabulary import Presence, StopKind
from organiser.wording import phrase
from tests.ui.tours.live.conftest import Desk


def rest(desk: Desk, stop_id: int) -> list[str]:
    """Return the chips of a stop to come."""
    row = desk.find(f"rest_{stop_id}")
    return [chip.text() for chip in row.findChildren(type(desk.side.head.practice_chip))]


def test_before_the_first_stop_the_beginning_is_said(desk: Desk) -> None:
    assert desk.text("now_label") == "Not begun yet"
    assert "9:00" in desk.text("now_detail")
    assert desk.text("coming_label") == "JR姫路駅 中央改札前"
    assert desk.text("clock_label") == "8:50"


def test_a_day_is_followed_by_letters(desk: Desk) -> None:
    day = desk.day
    desk.at("9:00")
    desk.key("A")
    desk.key("A")
    assert not desk.find("come_button").isEnabled()
    desk.at("9:17")
    desk.key("D")
    assert desk.noted(day.station) == Noted(came_at=540, left_at=557, is_done=True)
    assert desk.text("now_label") == "On the way"
    assert "9:17" in desk.text("now_detail")
    desk.at("9:40")
    desk.key("A")
    assert desk.text("now_label") == "みらい協同組合"
    assert "leaving in 1 h 15 min" in desk.text("coming_detail")
    desk.key("F")
    assert desk.noted(day.visit).is_done


def test_twenty_late_moves_the_rest_and_names_whom_to_call(desk: Desk) -> None:
    day = desk.day
    desk.at("9:05")
    desk.key("A")
    desk.press("late_20_button")
    assert desk.noted(day.station) == Noted(came_at=545, late_minutes=20)
    assert desk.text("rest_time", f"rest_{day.visit}") == "9:55"
    assert desk.text("rest_planned", f"rest_{day.visit}") == "planned 9:40"
    assert rest(desk, day.visit) == ["15 min later"]
    assert "090-1234-5678" in desk.text("call_number", f"call_{day.visit}")
    assert "9:55" in desk.text("call_words", f"call_{day.visit}")
    assert desk.find("late_20_button").isChecked()
    desk.press("on_time_button")
    assert desk.noted(day.station).late_minutes is None
    assert desk.text("no_calls_label")


def test_a_fixed_time_that_breaks_is_said_after_stays_were_shortened(desk: Desk) -> None:
    day = desk.day
    desk.at("9:40")
    desk.key("A")
    desk.press("late_60_button")
    assert "shortened to 40 min" in rest(desk, day.lunch)
    assert rest(desk, day.factory) == ["35 min late for the appointment", "fixed"]
    assert desk.text("slack_label") == "none left"


def test_a_delay_can_be_typed(desk: Desk) -> None:
    desk.at("9:00")
    desk.key("A")
    desk.key("L")
    desk.qtbot.waitUntil(desk.find("late_5_button").hasFocus)
    field = desk.find("late_minutes_edit")
    field.lineEdit().selectAll()
    desk.qtbot.keyClicks(field.lineEdit(), "33")
    desk.press("late_typed_button")
    assert desk.noted(desk.day.station).late_minutes == 33


def test_a_host_is_told_by_one_letter_and_stays_told(desk: Desk) -> None:
    day = desk.day
    desk.at("9:05")
    desk.key("A")
    desk.press("late_20_button")
    desk.key("T")
    assert desk.store.read(find_host, day.visit).told_start == 595
    assert desk.text("no_calls_label")
    desk.press("late_30_button")
    assert "9:55" in desk.text("call_times", f"call_{day.visit}")
    assert "10:05" in desk.text("call_times", f"call_{day.visit}")


def test_words_can_be_copied_and_the_number_dialled(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    day = desk.day
    desk.at("9:05")
    desk.press("late_45_button")
    desk.press(f"copy_{day.visit}_button")
    assert QGuiApplication.clipboard().text() == desk.text("call_words", f"call_{day.visit}")
    desk.press(f"dial_{day.visit}_button")
    assert opened == ["tel:+819012345678"]
    desk.find(f"call_person_{day.visit}").click()
    assert desk.led == [day.host_id]


def test_a_stop_is_left_out_and_visited_after_all(desk: Desk) -> None:
    museum = desk.day.museum
    desk.press(f"drop_{museum}_button")
    assert desk.noted(museum).is_dropped
    assert rest(desk, museum) == ["left out"]
    desk.press(f"take_back_{museum}_button")
    assert desk.noted(museum) == Noted()


def test_leaving_out_is_proposed_before_it_is_needed_and_taken_by_a_press(desk: Desk) -> None:
    assert "30 minutes late or more" in desk.text("decision")
    desk.at("9:40")
    desk.key("A")
    assert "30 minutes late or more" in desk.text("decision")
    desk.press(f"decide_{desk.day.museum}_button")
    assert desk.noted(desk.day.museum).is_dropped
    assert not desk.side.decisions_card.isVisible()


def test_what_was_noted_last_is_taken_back(desk: Desk) -> None:
    desk.at("9:00")
    desk.key("A")
    desk.key("X")
    assert desk.noted(desk.day.visit).is_dropped
    desk.key("B")
    assert desk.noted(desk.day.visit) == Noted()
    desk.key("B")
    assert desk.noted(desk.day.station) == Noted()
    assert not desk.find("take_back_button").isEnabled()


def test_heads_are_counted_by_taps(desk: Desk) -> None:
    day = desk.day
    desk.at("9:00")
    desk.key("A")
    assert desk.text("presence_count") == "0/4"
    first, second = day.people[:2]
    desk.press(f"present_{first}_button")
    desk.press(f"present_{second}_button")
    desk.press(f"present_{second}_button")
    assert desk.text("presence_count") == "1/4"
    desk.key("P")
    assert desk.text("presence_count") == "4/4"
    assert not desk.find("everybody_button").isVisible()
    rows = desk.store.read(attendances.list_attendances, day.station)
    assert {row.presence for row in rows} == {Presence.PRESENT}


def test_an_expense_is_noted_in_one_line(desk: Desk) -> None:
    desk.key("E")
    field = desk.find("expense_edit")
    desk.qtbot.waitUntil(field.hasFocus)
    field.setText("駐車場 800")
    desk.press("note_expense_button")
    assert field.text() == ""
    assert "駐車場" in desk.text("expense")
    assert "800" in desk.text("expenses_card_subtitle")
    field.setText("駐車場")
    desk.press("note_expense_button")
    assert desk.find("expense_problem").isVisible()
    field.setText("駐車場 9")
    assert not desk.find("expense_problem").isVisible()


def test_letters_typed_into_a_field_note_nothing(desk: Desk) -> None:
    desk.key("E")
    field = desk.find("expense_edit")
    desk.qtbot.waitUntil(field.hasFocus)
    desk.qtbot.keyClicks(field, "adfx")
    assert field.text() == "adfx"
    assert desk.noted(desk.day.station) == Noted()


def test_after_midnight_the_evening_goes_on(desk: Desk) -> None:
    draft = StopDraft(name="反省会", kind=StopKind.MEAL, dwell_minutes=90, fixed_start=1400)
    key = desk.store.do(phrase("Add a stop"), stops.add_stop, desk.day.day_id, draft)
    desk.at("0:30", later_days=1)
    assert not desk.side.is_practice
    assert desk.text("clock_label") == "24:30"
    desk.key("A")
    assert desk.noted(key) == Noted(came_at=1470)
    desk.at("0:55", later_days=1)
    desk.key("D")
    assert desk.noted(key).left_at == 1495
    assert desk.text("now_label") == "The day is over"


def test_each_stop_goes_by_its_own_clock(desk: Desk) -> None:
    draft = StopDraft(name="Jakarta", dwell_minutes=60, fixed_start=1080, zone="Asia/Jakarta")
    key = desk.store.do(phrase("Add a stop"), stops.add_stop, desk.day.day_id, draft)
    assert desk.text("rest_time", f"rest_{key}") == "18:00 WIB"
    # 20:05 in Japan is 18:05 there.
    desk.at("20:05")
    desk.key("A")
    assert desk.noted(key) == Noted(came_at=1085)
    assert desk.text("clock_label") == "18:05"
