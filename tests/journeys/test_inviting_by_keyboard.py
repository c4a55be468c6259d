"""Inviting from the first programme to the next of its series, without a mouse, in Japanese."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from organiser.services.inviting.invitation_lists import get_invitation
from organiser.services.programmes.asking_balance import list_balances
from organiser.services.sessions import sessions
from organiser.services.sessions.thanks import list_owed, list_settled
from organiser.vocabulary import Channel, Presence, Stage, ThanksState
from tests.factories import PREPARE
from tests.journeys.desk import CTRL, Desk
from tests.journeys.keyed import ALT, Keys, prepare

SPRING, AUTUMN, SERIES = "春の会", "秋の会", "器の会"
#: Places in the bar of channels.
LINE, MAIL, TELEPHONE = range(3)
REASON = "会場が広がったため"
AFTER_THE_ANSWERS = [
    Stage.ACCEPTED,
    Stage.CONSIDERING,
    Stage.NOT_THIS_TIME,
    Stage.ASKED,
    Stage.CANDIDATE,
]


@pytest.fixture
def keys(desk: Desk) -> Keys:
    desk.store.do(PREPARE, prepare)
    return Keys(desk)


def test_from_a_programme_to_the_next_of_its_series(keys: Keys) -> None:
    desk = keys.desk
    held_on = desk.today + timedelta(days=21)
    keys.make_programme(SPRING, series=SERIES, seats=3, held_on=held_on)
    fill_the_order(keys)
    ask_four(keys)
    answer_three(keys)
    go_on_after_the_date(keys)
    hold_the_session(keys, held_on)
    thank(keys, held_on + timedelta(days=1))
    make_the_next(keys)
    look_at_the_balance(keys)
    before = everything(keys)
    desk.close()
    desk.open()
    assert everything(keys) == before


def fill_the_order(keys: Keys) -> None:
    keys.add_the_circle()
    assert keys.order() == ["伊藤", "岡本", "高橋", "田村", "森田"]
    keys.go_to_person("森田")
    keys.desk.key(Qt.Key.Key_Home, ALT)
    keys.desk.key(Qt.Key.Key_Down, ALT)
    keys.desk.key(Qt.Key.Key_F2)
    keys.desk.write("研修に熱心")
    keys.desk.key(Qt.Key.Key_Return)
    assert keys.order() == ["伊藤", "森田", "岡本", "高橋", "田村"]
    assert keys.row("森田").reason == "研修に熱心"


def ask_four(keys: Keys) -> None:
    desk, clipboard = keys.desk, QGuiApplication.clipboard()
    for name, place in (("伊藤", LINE), ("森田", MAIL), ("岡本", TELEPHONE)):
        words = keys.ask(place)
        assert name in words
        if place != TELEPHONE:
            assert clipboard.text().strip().endswith(words.strip())
    channels = [row.channel for row in keys.rows()]
    assert channels[:3] == [Channel.LINE, Channel.MAIL, Channel.TELEPHONE]
    assert keys.ask(LINE) == ""
    assert keys.row("高橋").stage is Stage.CANDIDATE, "no seat is free"
    keys.go_to_person("高橋")
    assert desk.shows("hurdle_label")
    keys.overwrite("override_edit", REASON)
    desk.key(Qt.Key.Key_Return, CTRL)
    row = keys.row("高橋")
    assert row.stage is Stage.ASKED
    page = desk.store.read(get_invitation, row.invitation_id, today=desk.today)
    assert page.override_reason == REASON


def answer_three(keys: Keys) -> None:
    keys.answer("伊藤", "accepted", "喜んで")
    back_on = keys.desk.today + timedelta(days=9)
    keys.answer("森田", "considering", "少し考えます", come_back_on=back_on.isoformat())
    keys.answer("岡本", "not_this_time", "今回は見送ります")
    assert [row.stage for row in keys.rows()] == AFTER_THE_ANSWERS
    assert keys.row("森田").come_back_on == back_on


def go_on_after_the_date(keys: Keys) -> None:
    desk = keys.desk
    desk.turn_to(desk.today + timedelta(days=1))
    keys.go_to_person("高橋")
    assert not desk.shows("close_button"), "their answer may still come"
    desk.turn_to(desk.today + timedelta(days=9))
    keys.go_to_person("森田")
    keys.press("remind_button")
    dialog = desk.dialog("words_dialog")
    assert "森田" in dialog.editor.said()
    keys.keep("words_dialog")
    assert keys.row("森田").reply_by > desk.today
    keys.go_to_person("高橋")
    keys.press("close_button")
    assert keys.row("高橋").stage is Stage.NO_REPLY
    keys.answer("森田", "accepted", "伺います")


def hold_the_session(keys: Keys, held_on: date) -> None:
    desk = keys.desk
    desk.turn_to(held_on)
    keys.go_to_side("sessions")
    desk.tab_to("agenda_lines")
    for line in ("10 ごあいさつ", "50 器の話"):
        desk.write(line)
        desk.key(Qt.Key.Key_Return)
    keys.overwrite("minutes_edit", "器の使い方を話し合った")
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.tab_to("attendance_list")
    for key in (Qt.Key.Key_P, Qt.Key.Key_L):
        desk.key(key)
    page = session_page(keys)
    assert [(line.title, line.minutes) for line in page.agenda.lines] == [
        ("ごあいさつ", 10),
        ("器の話", 50),
    ]
    assert page.minutes == "器の使い方を話し合った"
    assert [line.presence for line in page.attendance] == [Presence.PRESENT, Presence.LATE]


def session_page(keys: Keys) -> sessions.SessionPage:
    (held,) = keys.page().draft.sessions
    assert held.session_id is not None
    return keys.desk.store.read(sessions.get_session, held.session_id, today=keys.desk.today)


def thank(keys: Keys, day: date) -> None:
    desk = keys.desk
    desk.turn_to(day)
    keys.go_to_side("after")
    programme_id = keys.page().programme_id
    assert len(desk.store.read(list_owed, desk.today, programme_id=programme_id)) == 2
    for key in (Qt.Key.Key_T, Qt.Key.Key_Return):
        # A line that has just been made takes the keyboard once it is shown.
        desk.qtbot.waitUntil(lambda: desk.focus().objectName().startswith("owed_session"))
        desk.key(key)
    desk.dialog("words_dialog")
    keys.keep("words_dialog")
    assert desk.store.read(list_owed, desk.today, programme_id=programme_id) == ()
    settled = desk.store.read(list_settled, programme_id)
    assert [row.state for row in settled] == [ThanksState.GIVEN] * 2
    assert desk.shows("thanks_empty")


def make_the_next(keys: Keys) -> None:
    desk = keys.desk
    keys.press_in_menu("more_button", 2)
    form = desk.dialog("programme_form")
    assert form.fields.field("series").value() == SERIES
    keys.overwrite("name_edit", AUTUMN)
    keys.keep("programme_form")
    assert keys.page().name == AUTUMN
    assert keys.order() == ["岡本"]
    assert SPRING in keys.row("岡本").reason


def look_at_the_balance(keys: Keys) -> None:
    desk = keys.desk
    keys.press("programme_header_crumb")
    desk.key(Qt.Key.Key_B, CTRL)
    dialog = desk.dialog("balance_dialog")
    shown = [dialog.people.model.row_at(place) for place in range(5)]
    asked = {row.name.split()[0]: row.balance.asked for row in shown}
    assert asked == {"伊藤": 1, "森田": 1, "岡本": 1, "高橋": 1, "田村": 0}
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.shows("balance_dialog"))


def everything(keys: Keys) -> list[object]:
    """Return what both programmes and the balance say."""
    desk, found = keys.desk, []
    keys.enter()
    room = keys.room()
    for programme_id in (1, 2):
        room.show_programme(programme_id)
        found += [keys.page(), keys.rows()]
    found.append(desk.store.read(list_balances, since=None, today=desk.today))
    return found
