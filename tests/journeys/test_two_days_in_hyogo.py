"""Two days in Hyogo from nothing to the thanks, by clicks, keys and typing, in Japanese."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from organiser.services.tours import costs
from organiser.touring.progress import Noted
from organiser.vocabulary import LegMode, Stage, StopKind
from tests.factories import PREPARE
from tests.journeys import hyogo_book
from tests.journeys.asking import accept, ask_next, make_programme, put_in_order
from tests.journeys.boarding import house_all, note_diet, seat_all
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.journeys.homecoming import owed, read_report, thank_all
from tests.journeys.hyogo_book import FACTORY, FIRST_DAY, GUILD, LIGHT, SCHOOL, SECOND_DAY
from tests.journeys.peopling import FAMILY_NAMES
from tests.journeys.receiving import answer, ask, change_in_place, choose_host, host
from tests.journeys.tour_desk import (
    Typed,
    add_stop,
    codes,
    itinerary,
    new_tour,
    save,
    show_day,
    show_side,
    stop,
    times,
)
from tests.journeys.touring import squeezed
from tests.journeys.under_way import (
    call,
    follow,
    noted,
    planned_and_new,
    set_clock,
    spend,
)

SaveAs = Callable[[Path], None]
TOUR, STATION = "監理団体実地見学ツアー 兵庫", "JR姫路駅 中央改札前"
LUNCH, HOTEL, END = "レストラン播磨", "ホテル うみかぜ明石", "JR三ノ宮駅"
BUS = LegMode.BUS
#: As it came to mind: the school first, though it opens at one.
DAY_ONE = (
    Typed(name=SCHOOL, mode=BUS),
    Typed(name=FACTORY, mode=BUS),
    Typed(name=GUILD, mode=BUS, way="35"),
    Typed(
        name=LUNCH,
        kind=StopKind.MEAL,
        address="兵庫県加古川市加古川町",
        windows="11:30-14:00",
        mode=BUS,
    ),
    Typed(name=HOTEL, kind=StopKind.LODGING, address="兵庫県明石市大明石町", mode=BUS),
)
DAY_TWO = (
    Typed(
        name="ホテル ロビー", kind=StopKind.DEPARTURE, fixed_start="8:30", point="34.648, 134.996"
    ),
    Typed(name=LIGHT, mode=BUS),
    Typed(name=END, kind=StopKind.END, address="兵庫県神戸市中央区", mode=LegMode.WALK),
)


@pytest.fixture
def prepared(desk: Desk) -> Desk:
    desk.store.do(PREPARE, hyogo_book.prepare)
    return desk


def test_from_nothing_to_the_thanks(prepared: Desk, save_as: SaveAs, tmp_path: Path) -> None:
    desk = prepared
    programme_id = invite_three(desk)
    plan(desk, programme_id)
    take_the_proposed_order(desk)
    confirm_the_hosts(desk)
    give_seats_and_rooms(desk)
    run_the_first_day(desk)
    look_back(desk, save_as, tmp_path / "報告.pdf")


def invite_three(desk: Desk) -> int:
    programme_id = make_programme(desk)
    put_in_order(desk)
    for name in FAMILY_NAMES[:3]:
        assert ask_next(desk) == name
        accept(desk, name)
    return programme_id


def plan(desk: Desk, programme_id: int) -> None:
    new_tour(
        desk,
        programme_id=programme_id,
        name=TOUR,
        first_day=FIRST_DAY.isoformat(),
        days="2",
        begin=STATION,
        begins_at="9:00",
        gathering="JR姫路駅 中央改札前",
        things_to_bring="名刺20枚、上履き",
    )
    give_the_station_its_address(desk)
    for typed in DAY_ONE:
        add_stop(desk, typed)
    assert [name for name, _start in times(desk, 1)] == [STATION, *(one.name for one in DAY_ONE)]
    assert {"RUNS_PAST_CLOSE", "AFTER_CLOSE", "DAY_TOO_LONG", "DRIVER_HOURS"} < set(codes(desk))
    show_day(desk, 2)
    for typed in DAY_TWO:
        add_stop(desk, typed)
    show_day(desk, 1)


def give_the_station_its_address(desk: Desk) -> None:
    desk.find("timeline").setFocus()
    desk.key(Qt.Key.Key_Home)
    desk.key(Qt.Key.Key_Return)
    form = desk.dialog("stop_form")
    desk.fill(form, address="兵庫県姫路市駅前町")
    save(desk, form)


def take_the_proposed_order(desk: Desk) -> None:
    before = times(desk, 1)
    desk.press("order_button")
    dialog = desk.dialog("order_dialog")
    desk.qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.answer_page, timeout=30000)
    desk.press("take_order_button", dialog)
    desk.qtbot.waitUntil(lambda: not desk.shows("order_dialog"))
    after = times(desk, 1)
    assert [name for name, _start in after] == [STATION, GUILD, LUNCH, FACTORY, HOTEL]
    assert (after[0], times(desk, 2)[0]) == ((STATION, "9:00"), ("ホテル ロビー", "8:30"))
    assert set(codes(desk)) == {"HOST_NOT_CONFIRMED", "LEAVES_TOO_EARLY"}
    desk.key(Qt.Key.Key_Z, CTRL)
    assert times(desk, 1) == before
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
    assert times(desk, 1) == after


def confirm_the_hosts(desk: Desk) -> None:
    reply_by = desk.today + timedelta(days=5)
    words = ask(desk, GUILD, reply_by=reply_by, by="channel_bar_1")
    assert QGuiApplication.clipboard().text().strip().endswith(words.strip())
    answer(desk, GUILD, "accepted", "お待ちしております")
    ask(desk, SCHOOL, reply_by=reply_by)
    answer(desk, SCHOOL, "declined", "試験の日です")
    assert host(desk, SCHOOL).stage is Stage.DECLINED
    desk.press("next_host_button")
    ask(desk, SCHOOL, reply_by=reply_by)
    answer(desk, SCHOOL, "accepted", "午後なら")
    for name in (FACTORY, LIGHT):
        ask(desk, name, reply_by=reply_by)
        answer(desk, name, "accepted", "どうぞ")
    choose_host(desk, GUILD)
    change_in_place(desk, "host_gift_place", gift="神戸プリン 2箱")
    assert host(desk, GUILD).gift == "神戸プリン 2箱"
    assert codes(desk) == ["LEAVES_TOO_EARLY"]


def give_seats_and_rooms(desk: Desk) -> None:
    note_diet(desk, "甲殻類なし")
    assert len(seat_all(desk, preset=0, company="播州観光バス")) == 3
    asleep = house_all(desk, "501-502")
    assert sorted(len(room) for room in asleep) == [1, 2]
    before = desk.window.undo_action.text()
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
    assert desk.window.undo_action.text() == before


def run_the_first_day(desk: Desk) -> None:
    follow(desk, FIRST_DAY)
    set_clock(desk, "9:05")
    desk.press("come_button")
    desk.press("everybody_button")
    desk.press("late_20_button")
    assert planned_and_new(desk, GUILD) == ("10:25", "予定 10:05")
    number, words = call(desk, GUILD)
    assert number == "090-5551-0100"
    assert "西田 彩 様" in words
    assert "10時25分" in words
    desk.press(f"told_{stop(desk, GUILD).stop.stop_id}_button")
    spend(desk, "駐車場 800")
    (spent,) = desk.store.read(costs.get_costs, itinerary(desk).tour_id).lines
    assert (spent.draft.what, spent.draft.amount) == ("駐車場", 800)
    set_clock(desk, "9:35")
    desk.key(Qt.Key.Key_D)
    set_clock(desk, "10:22")
    desk.key(Qt.Key.Key_A)
    set_clock(desk, "11:40")
    desk.key(Qt.Key.Key_D)
    assert noted(desk, GUILD) == Noted(came_at=622, left_at=700, is_done=True, told_start=625)


def look_back(desk: Desk, save_as: SaveAs, target: Path) -> None:
    desk.turn_to(SECOND_DAY + timedelta(days=1))
    show_side(desk, "after")
    desk.press("all_as_planned_button")
    guild = f"after_stop_{stop(desk, GUILD).stop.stop_id}"
    assert desk.text("after_time", desk.find(guild)) == "10:22 – 11:40"
    change_in_place(desk, guild, seen="入国後講習と寮を見せていただいた")
    change_in_place(desk, "report_part", report="受け入れの工夫を学びました。")
    desk.press("record_visits_button")
    thank_all(desk)
    text = read_report(desk, save_as, target)
    for said in (TOUR, "10:22–11:40", "入国後講習と寮", "受け入れの工夫", "担当部長西田彩様"):
        assert squeezed(said) in text
    assert owed(desk) == ()
