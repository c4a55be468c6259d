from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.services.tours import live, stops, tours
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import StopDraft
from organiser.touring.progress import Noted
from organiser.wording import phrase
from tests.services.tour_books import contents
from tests.ui.tours.live.conftest import Desk

ACT = phrase("Do what is tested")


def before_the_day(desk: Desk) -> None:
    desk.at("12:00", later_days=-7)


def test_off_the_day_one_can_only_practise_and_it_is_said(desk: Desk) -> None:
    before_the_day(desk)
    assert desk.side.is_practice
    assert desk.find("practice_chip").isVisible()
    assert "no day of this tour" in desk.text("practice_label")
    assert not desk.find("practice_button").isVisible()
    assert desk.text("clock_label") == "9:00"
    assert not desk.side.presence_card.isVisible()
    assert not desk.side.expenses_card.isVisible()


def test_practising_writes_nothing(desk: Desk) -> None:
    before_the_day(desk)
    book = desk.store.book
    kept = contents(book)
    for letter in "ADTXBF":
        desk.key(letter)
        desk.press("late_60_button")
    desk.key("T")
    assert contents(book) == kept
    assert desk.store.read(live.get_notes, desk.day.tour_id) == {}


def test_a_delay_can_be_tried_at_a_pretended_time(desk: Desk) -> None:
    before_the_day(desk)
    desk.key("A")
    desk.press("late_20_button")
    assert desk.text("rest_time", f"rest_{desk.day.visit}") == "9:55"
    desk.press("later_button")
    assert desk.text("clock_label") == "9:10"
    desk.press("leave_button")
    assert desk.text("now_label") == "On the way"
    desk.press("take_back_button")
    assert desk.text("now_label") != "On the way"
    desk.find("practice_time_edit").setText("12:15")
    assert desk.text("clock_label") == "12:15"
    assert desk.text("now_label") == "レストラン播磨"


def test_a_time_that_is_none_changes_nothing(desk: Desk) -> None:
    before_the_day(desk)
    desk.find("practice_time_edit").setText("昼すぎ")
    desk.press("later_button")
    assert desk.text("clock_label") == "9:00"


def test_on_the_day_practice_is_a_choice_that_leaves_the_notes_alone(desk: Desk) -> None:
    desk.at("9:00")
    desk.key("A")
    desk.press("practice_button")
    assert desk.side.is_practice
    desk.press("late_60_button")
    desk.press("practice_button")
    assert desk.noted(desk.day.station) == Noted(came_at=540)
    assert desk.text("no_calls_label")


def test_practice_ends_by_itself_when_the_day_begins(desk: Desk) -> None:
    before_the_day(desk)
    desk.press("late_60_button")
    desk.at("8:00")
    assert not desk.side.is_practice
    assert desk.text("no_calls_label")


def test_another_day_can_be_practised(desk: Desk) -> None:
    second = desk.store.do(ACT, tours.add_day, desk.day.tour_id, held_on=date(2026, 12, 4))
    draft = StopDraft(name="明石港", dwell_minutes=30, fixed_start=600)
    desk.store.do(ACT, stops.add_stop, second, draft)
    before_the_day(desk)
    desk.press("live_day_bar_1")
    assert desk.text("clock_label") == "10:00"
    assert desk.text("now_label") == "明石港"
    desk.press("live_day_bar_0")
    assert desk.text("now_label") == "JR姫路駅 中央改札前"


def test_without_stops_the_way_leads_to_the_plan(desk: Desk) -> None:
    day = desk.day
    desk.store.do(ACT, tours.remove_day, day.day_id)
    assert desk.find("live_empty").isVisible()
    desk.key("A")
    asked: list[str] = []
    desk.side.side_requested.connect(asked.append)
    desk.press("live_empty_action")
    assert asked == ["plan"]


def test_hidden_the_side_waits_for_no_minute(desk: Desk) -> None:
    assert desk.side.minutes.is_running()
    desk.side.hide()
    assert not desk.side.minutes.is_running()


def test_what_stays_the_same_is_not_made_anew(desk: Desk) -> None:
    rows = desk.side.rest_card.findChildren(QWidget, f"rest_{desk.day.factory}")
    desk.at("8:51")
    desk.side.show_tour(desk.store.read(get_itinerary, desk.day.tour_id))
    again = desk.side.rest_card.findChildren(QWidget, f"rest_{desk.day.factory}")
    assert rows == again
