from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.services.tours import stops
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.lines import RowKind
from organiser.ui.forms import FormDialog
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.ui.tours.plan.timeline_view import TimelineView
from organiser.ui.tours.room import ToursRoom
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import LegMode, Stage, StopKind
from tests.services.tour_books import ACT, Hyogo

OpenForm = Callable[[], FormDialog]


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    found = within.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    qtbot.waitUntil(found.isVisible)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def rect_of(timeline: TimelineView, kind: RowKind, stop_id: int) -> QPoint:
    """Return the middle of a row."""
    keys = [row.key for row in timeline.rows()]
    index = timeline.model().index(keys.index((kind.value, stop_id)), 0)
    return timeline.visualRect(index).center()


def click(qtbot: QtBot, timeline: TimelineView, kind: RowKind, stop_id: int) -> None:
    place = rect_of(timeline, kind, stop_id)
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)


def names(page: TourPage) -> str:
    """Return the day's stops by their first two signs."""
    rows = page.plan.day_pane.timeline.rows()
    return "".join(row.text[:2] for row in rows if row.kind is RowKind.STOP)


def chips(page: TourPage) -> list[str]:
    found = page.header.findChildren(Chip)
    return [chip.text() for chip in found if chip.isVisible()]


def action_name(store: Store) -> str:
    undoable = store.undoable()
    return str(undoable.action) if undoable else ""


def test_the_head_says_how_the_tour_stands(page: TourPage) -> None:
    assert page.header.title_label.text() == "実地見学ツアー 兵庫"
    dates, people, visits = chips(page)
    assert (dates, visits) == ("3 Dec (Thu) – 4 Dec (Fri)", "visits confirmed 1/2")
    assert people.startswith("5 participant")
    totals = "travel 1 h 25 min · visits 3 h · meals 1 h · free 15 min"
    assert page.plan.day_pane.totals_label.text() == totals


def test_the_factory_is_mended_by_one_press_and_one_undo(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    rows = {row.key: row for row in page.plan.day_pane.timeline.rows()}
    factory = rows["stop", tour.factory]
    assert factory.ground == "stop"
    assert factory.chips[0] == ("Receives 13:00–14:30 → 10 min over", "stop")
    told = [
        label.text() for label in page.plan.cautions_card.findChildren(QLabel, "caution_sentence")
    ]
    assert "10 minutes after visiting hours (until 14:30)" in told[0]
    card = page.plan.cautions_card
    qtbot.waitUntil(lambda: bool(card.findChild(QPushButton, f"mend_{tour.factory}_1_button")))
    press(qtbot, card, f"mend_{tour.factory}_1_button")
    assert store.read(stops.get_draft, tour.factory).dwell_minutes == 80
    assert page.plan.day_pane.timeline.rows()[6].ground == "caution"
    assert action_name(store) == "Mend the tour: Stay 80 minutes"
    store.undo()
    assert page.plan.day_pane.timeline.rows()[6].ground == "stop"


def test_a_caution_leads_to_its_stop_also_on_another_day(
    page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    page.plan.day_pane.show_day(tour.day_ids[1])
    row = page.plan.cautions_card.findChild(QWidget, "caution_runs_past_close")
    assert isinstance(row, QWidget)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page.plan.day_pane.current_day_id() == tour.day_ids[0]
    assert page.plan.day_pane.timeline.current_stop() == tour.factory
    page.plan.day_pane.show_day(tour.day_ids[1])
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert page.plan.day_pane.timeline.current_stop() == tour.factory


def test_a_host_is_marked_confirmed(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    press(qtbot, page.plan.hosts_card, f"accepted_{tour.factory}_button")
    host = store.read(stops.get_draft, tour.factory).host
    assert host is not None
    assert host.stage is Stage.ACCEPTED
    assert "visits confirmed 2/2" in chips(page)

    def states() -> list[str]:
        shown = page.plan.hosts_card.findChildren(Chip)
        return [chip.text() for chip in shown if chip.isVisible()]

    qtbot.waitUntil(lambda: states() == ["Confirmed", "Confirmed"])
    assert action_name(store) == "Mark the host of “播州機械工業”: Confirmed"


def test_hosts_lead_to_their_pages(
    room: ToursRoom, page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(room.person_requested) as asked:
        press(qtbot, page.plan.hosts_card, f"person_{tour.visit}_button")
    assert asked.args == [tour.person_id]
    with qtbot.waitSignal(room.organisation_requested) as asked:
        press(qtbot, page.plan.hosts_card, f"organisation_{tour.visit}_button")
    assert asked.args == [tour.organisation_id]


@pytest.mark.parametrize("by_key", [False, True])
def test_a_stop_opens_by_click_and_by_enter(
    page: TourPage, tour: Hyogo, qtbot: QtBot, open_form: OpenForm, by_key: bool
) -> None:
    timeline = page.plan.day_pane.timeline
    if by_key:
        timeline.select_stop(tour.lunch)
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    else:
        click(qtbot, timeline, RowKind.STOP, tour.lunch)
    form = open_form()
    assert form.fields.field("name").text() == "レストラン播磨"
    form.fields.field("name").setText("茶店")
    press(qtbot, form, "save_button")
    assert names(page) == "JRみら茶店播州"
    assert timeline.current_stop() == tour.lunch


def test_a_way_opens_and_its_minutes_are_typed(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    click(qtbot, page.plan.day_pane.timeline, RowKind.LEG, tour.lunch)
    form = open_form()
    assert form.findChild(QLabel, "ends_label").text() == "みらい協同組合 → レストラン播磨"
    minutes = form.fields.field("leg.typed_minutes")
    assert form.focusWidget() is minutes
    minutes.selectAll()
    qtbot.keyClicks(minutes, "35")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    leg = store.read(stops.get_draft, tour.lunch).leg
    assert leg == LegDraft(mode=LegMode.BUS, typed_minutes=35, typed_distance_m=9_000)
    assert page.plan.day_pane.timeline.rows()[3].text == "Chartered bus, 35 min (about 9 km)"


def test_an_unknown_way_says_so_and_asks_for_its_minutes(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    store.do(ACT, stops.change_leg, tour.lunch, LegDraft())
    row = page.plan.day_pane.timeline.rows()[3]
    assert (row.text, row.ground) == ("Chartered bus, time not known yet", "caution")
    press(qtbot, page.plan.cautions_card, f"minutes_{tour.lunch}_button")
    assert open_form().objectName() == "leg_form"


@pytest.mark.parametrize(
    ("key", "moved", "expected"),
    [
        (Qt.Key.Key_Up, "factory", "JRみら播州レス"),
        (Qt.Key.Key_Down, "visit", "JRレスみら播州"),
        (Qt.Key.Key_Up, "gathering", "JRみらレス播州"),
        (Qt.Key.Key_Down, "factory", "JRみらレス播州"),
    ],
)
def test_alt_and_arrows_move_a_stop(
    page: TourPage, tour: Hyogo, qtbot: QtBot, key: Qt.Key, moved: str, expected: str
) -> None:
    timeline, stop_id = page.plan.day_pane.timeline, getattr(tour, moved)
    timeline.select_stop(stop_id)
    qtbot.keyClick(timeline, key, Qt.KeyboardModifier.AltModifier)
    assert names(page) == expected
    assert timeline.current_stop() == stop_id


def test_alt_and_arrows_move_a_stop_to_another_day(
    page: TourPage, tour: Hyogo, qtbot: QtBot, store: Store
) -> None:
    timeline, alt = page.plan.day_pane.timeline, Qt.KeyboardModifier.AltModifier
    timeline.select_stop(tour.visit)
    qtbot.keyClick(timeline, Qt.Key.Key_Left, alt)
    assert names(page) == "JRみらレス播州"
    qtbot.keyClick(timeline, Qt.Key.Key_Right, alt)
    assert page.plan.day_pane.current_day_id() == tour.day_ids[1]
    assert names(page) == "みらホテ"
    assert timeline.current_stop() == tour.visit
    qtbot.keyClick(timeline, Qt.Key.Key_Left, alt)
    assert names(page) == "JRレス播州みら"
    store.undo()
    store.undo()
    assert names(page) == "JRみらレス播州"


def drag(qtbot: QtBot, timeline: TimelineView, start: QPoint, end: QPoint) -> None:
    view, left = timeline.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    assert view.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    timeline.viewport().repaint()
    qtbot.mouseRelease(view, left, pos=end)


@pytest.mark.parametrize(
    ("moved", "onto", "expected"),
    [
        ("factory", ("visit", -4), "JR播州みらレス"),
        ("gathering", ("lunch", 4), "みらレスJR播州"),
        ("visit", ("factory", 4), "JRレス播州みら"),
        ("visit", ("visit", 20), "JRみらレス播州"),
    ],
)
def test_a_stop_is_dragged(
    page: TourPage, tour: Hyogo, qtbot: QtBot, moved: str, onto: tuple[str, int], expected: str
) -> None:
    timeline = page.plan.day_pane.timeline
    start = rect_of(timeline, RowKind.STOP, getattr(tour, moved))
    target, below = onto
    end = rect_of(timeline, RowKind.STOP, getattr(tour, target)) + QPoint(0, below)
    drag(qtbot, timeline, start, end)
    assert names(page) == expected


def test_a_stop_is_dropped_on_another_day(page: TourPage, tour: Hyogo, qtbot: QtBot) -> None:
    timeline = page.plan.day_pane.timeline
    button = page.plan.day_pane.findChild(QPushButton, "day_bar_1")
    assert isinstance(button, QPushButton)
    end = timeline.viewport().mapFromGlobal(button.mapToGlobal(button.rect().center()))
    drag(qtbot, timeline, rect_of(timeline, RowKind.STOP, tour.visit), end)
    assert page.plan.day_pane.current_day_id() == tour.day_ids[1]
    assert names(page) == "ホテみら"


def test_escape_leaves_a_dragged_stop_where_it_was(
    page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    timeline, left = page.plan.day_pane.timeline, Qt.MouseButton.LeftButton
    start = rect_of(timeline, RowKind.STOP, tour.factory)
    qtbot.mousePress(timeline.viewport(), left, pos=start)
    qtbot.mouseMove(timeline.viewport(), start - QPoint(0, 200))
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    qtbot.mouseRelease(timeline.viewport(), left, pos=start - QPoint(0, 200))
    assert names(page) == "JRみらレス播州"


def test_delete_removes_a_stop_and_undo_brings_it_back(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    timeline = page.plan.day_pane.timeline
    timeline.select_stop(tour.visit)
    qtbot.keyClick(timeline, Qt.Key.Key_Delete)
    assert names(page) == "JRレス播州"
    assert timeline.current_stop() == tour.lunch
    store.undo()
    assert names(page) == "JRみらレス播州"


def test_a_new_stop_stands_after_the_one_selected(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    page.plan.day_pane.timeline.select_stop(tour.visit)
    press(qtbot, page.header, "stop_button")
    form = open_form()
    qtbot.keyClicks(form.focusWidget(), "Castle")
    press(qtbot, form, "save_button")
    assert names(page) == "JRみらCaレス播州"
    new = page.plan.day_pane.timeline.current_stop()
    assert new is not None
    assert store.read(stops.get_draft, new).kind is StopKind.VISIT
    assert action_name(store) == "Add the stop “Castle”"


def test_a_day_is_added_moved_and_removed(
    page: TourPage, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    qtbot.mouseClick(page.plan.day_pane.add_day_button, Qt.MouseButton.LeftButton)
    day = page.plan.day_pane.current_day()
    assert day is not None
    assert (day.number, day.plan.day) == (3, date(2026, 12, 5))
    assert page.plan.day_pane.empty_state.isVisible()
    qtbot.mouseClick(page.plan.day_pane.edit_day_button, Qt.MouseButton.LeftButton)
    form = open_form()
    form.fields.field("held_on").set_value(date(2026, 12, 4))
    press(qtbot, form, "save_button")
    assert "already a day of this tour" in form.notice_label.text()
    form.fields.field("held_on").set_value(date(2026, 12, 7))
    form.fields.field("note").setText("貸切バス")
    press(qtbot, form, "save_button")
    day = page.plan.day_pane.current_day()
    assert day is not None
    assert (day.plan.day, day.plan.note) == (date(2026, 12, 7), "貸切バス")
    qtbot.mouseClick(page.plan.day_pane.edit_day_button, Qt.MouseButton.LeftButton)
    press(qtbot, open_form(), "remove_day_button")
    assert [one.plan.day_id for one in page.itinerary.timeline.days] == list(tour.day_ids)


def test_without_days_the_first_is_asked_for(
    page: TourPage, tour: Hyogo, store: Store, qtbot: QtBot
) -> None:
    from organiser.services.tours import tours

    for day_id in tour.day_ids:
        store.do(ACT, tours.remove_day, day_id)
    assert not page.header.stop_button.isEnabled()
    press(qtbot, page.plan.day_pane.empty_state, "empty_state_action")
    day = page.plan.day_pane.current_day()
    assert day is not None
    assert day.plan.day == date(2026, 12, 19)


def test_the_menu_of_a_stop_can_what_the_keys_can(
    page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    page.plan.day_pane.timeline.menu_requested.emit(tour.visit, QPoint(300, 300))
    menu = page.findChild(QMenu, "stop_menu")
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:5] == ["Edit…", "Earlier", "Later", "To 4 Dec (Fri)", "Begin a new day here"]
    assert texts[5:8] == ["5 minutes longer", "5 minutes shorter", "Fix the time"]
    assert texts[8:] == ["When an order is suggested", "Duplicate", "Remove"]
    menu.actions()[4].trigger()
    menu.close()
    assert page.plan.day_pane.current_day_id() == tour.day_ids[1]
    assert names(page) == "ホテみら"


def test_waiting_stands_between_and_cannot_be_chosen(
    page: TourPage, store: Store, tour: Hyogo
) -> None:
    draft = store.read(stops.get_draft, tour.lunch)
    store.do(ACT, stops.change_stop, tour.lunch, replace(draft, fixed_start=720))
    timeline = page.plan.day_pane.timeline
    waiting = [place for place, row in enumerate(timeline.rows()) if row.kind is RowKind.WAIT]
    assert [timeline.rows()[place].text for place in waiting] == [
        "about 30 min until the next stop"
    ]
    index = timeline.model().index(waiting[0], 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsSelectable


def test_changes_made_elsewhere_show_at_once_and_keep_the_place(
    page: TourPage, store: Store, tour: Hyogo
) -> None:
    page.plan.day_pane.show_day(tour.day_ids[1])
    page.plan.day_pane.timeline.select_stop(tour.hotel)
    store.do(ACT, stops.add_stop, tour.day_ids[1], StopDraft(name="港"), place=1)
    assert names(page) == "港ホテ"
    assert page.plan.day_pane.timeline.current_stop() == tour.hotel
