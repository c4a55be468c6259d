from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from organiser.errors import NotFound
from organiser.services.tours import tours
from organiser.services.tours.tours import TourDraft
from organiser.ui import ask
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.tours.hosts.hosts_side import HostsSide
from organiser.ui.tours.room import ToursRoom
from organiser.ui.tours.tour_page import TourPage
from tests.services.tour_books import ACT, FIRST_DAY, Hyogo

OpenForm = Callable[[], FormDialog]


def press(qtbot: QtBot, within: object, name: str) -> None:
    found = within.findChild(QPushButton, name)  # type: ignore[attr-defined]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def shows_list(room: ToursRoom) -> bool:
    return room.tour_list.isVisible()


def test_an_empty_room_says_what_to_do_first(
    room: ToursRoom, qtbot: QtBot, open_form: OpenForm
) -> None:
    assert room.tour_list.empty_state.isVisible()
    press(qtbot, room.tour_list.empty_state, "no_tours_action")
    assert open_form().objectName() == "tour_form"


def test_a_tour_is_planned_from_nothing_by_keys(
    room: ToursRoom, qtbot: QtBot, open_form: OpenForm, store: Store
) -> None:
    press(qtbot, room.tour_list, "new_tour_button")
    form = open_form()
    assert not form.save_button.isEnabled()
    qtbot.keyClicks(form.focusWidget(), "Kobe")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(form.focusWidget(), "12/3")
    form.fields.field("days").setValue(2)
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = room.tour_page
    assert page.isVisible()
    assert page.header.title_label.text() == "Kobe"
    assert [day.plan.day for day in page.itinerary.timeline.days] == list(
        tours.days_from(FIRST_DAY, 2)
    )
    assert page.plan.day_pane.empty_state.isVisible()
    assert not page.plan.cautions_card.isVisible()
    undoable = store.undoable()
    assert undoable is not None
    assert str(undoable.action) == "Add the tour “Kobe”"


def test_a_click_opens_a_tour_and_the_crumb_leads_back(
    room: ToursRoom, tour: Hyogo, qtbot: QtBot
) -> None:
    room.reload()
    view = room.tour_list.view
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model().index(0, 0)).center(),
    )
    assert room.tour_page.itinerary.tour_id == tour.tour_id
    press(qtbot, room.tour_page, "tour_header_crumb")
    assert shows_list(room)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not shows_list(room)


def test_a_removed_tour_gives_way_to_the_list_and_comes_back(
    room: ToursRoom, page: TourPage, store: Store, tour: Hyogo, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(ask, "confirm", lambda *_given, **_named: answers.pop(0))
    page.header.remove_requested.emit()
    assert not shows_list(room)
    page.header.remove_requested.emit()
    assert shows_list(room)
    assert room.tour_list.empty_state.isVisible()
    store.undo()
    assert [row.tour_id for row in store.read(tours.list_tours)] == [tour.tour_id]
    room.show_tour(tour.tour_id)
    assert not shows_list(room)


def test_the_list_says_when_and_how_many(room: ToursRoom, tour: Hyogo, store: Store) -> None:
    store.do(ACT, tours.add_tour, TourDraft(name="日程なし"))
    model = room.tour_list.view.model()
    texts = [[model.index(row, column).data() for column in (0, 1, 3, 4, 5)] for row in range(2)]
    assert texts == [
        ["日程なし", "–", "", "0", ""],
        ["実地見学ツアー 兵庫", "2026-12-03 (Thu) – 2026-12-04 (Fri)", "5", "5", "1/2"],
    ]


def test_a_host_is_shown_at_their_stop(room: ToursRoom, tour: Hyogo) -> None:
    room.show_host(tour.tour_id, tour.factory)
    side = room.tour_page.findChild(HostsSide)
    assert isinstance(side, HostsSide)
    assert side.isVisible()
    assert side.title_label.text() == "播州機械工業"


def test_a_tour_that_is_gone_is_said(room: ToursRoom) -> None:
    with pytest.raises(NotFound):
        room.show_tour(99)
    assert shows_list(room)
