from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from organiser.documents.itinerary import build
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.services.tours import stops, tours
from organiser.services.tours.stop_drafts import LegDraft
from organiser.touring.lines import lines_of
from organiser.ui.forms import FormDialog
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import LegMode, PaperKind
from tests.conftest import TODAY
from tests.factories import make_programme
from tests.services.tour_books import ACT, Hyogo

OpenForm = Callable[[], FormDialog]


def save(form: FormDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)


def test_a_tour_is_edited(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    programme_id = store.do(ACT, make_programme, name="器の会")
    page.header.edit_requested.emit()
    form = open_form()
    assert not form.fields.has_field("first_day")
    form.fields.field("programme_id").set_value(programme_id)
    form.fields.field("arrival_buffer_minutes").setValue(10)
    form.fields.field("rain_rule").setText("雨天決行")
    save(form, qtbot)
    kept = store.read(tours.get_draft, tour.tour_id)
    assert (kept.programme_id, kept.arrival_buffer_minutes) == (programme_id, 10)
    assert (kept.rain_rule, kept.group_size) == ("雨天決行", 5)
    assert page.plan.day_pane.timeline.rows()[2].time == "9:50 – 11:20"


def test_a_number_of_people_is_a_number(page: TourPage, qtbot: QtBot, open_form: OpenForm) -> None:
    page.header.edit_requested.emit()
    form = open_form()
    size = form.fields.field("group_size")
    size.setFocus()
    size.selectAll()
    qtbot.keyClicks(size, "some")
    form.fields.field("name").setFocus()
    label = form.findChild(QLabel, "group_size_problem")
    assert isinstance(label, QLabel)
    assert label.text() == "“some” is not a number of people. Write 12."
    assert not form.save_button.isEnabled()


def test_the_paper_of_what_is_shown_is_previewed(
    page: TourPage, store: Store, qtbot: QtBot
) -> None:
    page.header.paper_menu.actions()[0].trigger()
    preview = page.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    qtbot.waitUntil(lambda: preview.paper is not None)
    subject = PaperSubject(tour_id=page.itinerary.tour_id)
    passed = store.read(get_passed, PaperKind.ITINERARY, subject, today=TODAY)
    assert lines_of(passed.value.itinerary, "en") == lines_of(page.itinerary, "en")
    assert preview.paper == build(passed, PaperOptions(language="en", printed_on=TODAY))
    preview.reject()


def test_what_was_typed_for_another_way_is_not_in_the_form(
    page: TourPage, store: Store, tour: Hyogo, open_form: OpenForm
) -> None:
    store.do(ACT, stops.move_stop, tour.factory, day_id=tour.day_ids[0], place=2)
    assert store.read(stops.get_draft, tour.factory).leg == LegDraft(mode=LegMode.CAR)
    page.plan.day_pane.timeline.leg_opened.emit(tour.factory)
    form = open_form()
    assert form.fields.field("leg.typed_minutes").text() == ""
    assert form.findChild(QLabel, "outcome_label").text() == "Car, time not known yet"


def test_the_menu_key_opens_the_menu_of_the_current_stop(page: TourPage, tour: Hyogo) -> None:
    timeline = page.plan.day_pane.timeline
    timeline.select_stop(tour.gathering)
    place = timeline.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, timeline.mapToGlobal(place))
    assert event.type() == QEvent.Type.ContextMenu
    QApplication.sendEvent(timeline.viewport(), event)
    menu = page.findChild(QMenu, "stop_menu")
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:3] == ["Edit…", "Later", "To 4 Dec (Fri)"]
    assert "Free the time" in texts
    menu.close()
