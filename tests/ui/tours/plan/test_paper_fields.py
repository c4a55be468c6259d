"""What the form of a stop says to the driver and to the organiser alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from organiser.services.tours import stops
from organiser.ui.store import Store
from organiser.ui.tours.plan.stop_form import StopForm
from organiser.ui.tours.tour_page import TourPage
from tests.services.tour_books import Hyogo

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def edit(page: TourPage, open_form: Callable[[], StopForm]) -> Callable[[int], StopForm]:
    def opened(stop_id: int) -> StopForm:
        page.plan.day_pane.timeline.stop_opened.emit(stop_id)
        return open_form()

    return opened


def test_what_is_typed_is_kept(
    edit: Callable[[int], StopForm], store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.factory)
    assert form.papers.section.is_folded()
    qtbot.mouseClick(form.papers.section.heading, LEFT)
    form.fields.field("parking").setPlainText("東門の内側")
    form.fields.field("other_plan").setPlainText("会議室で映像を見る")
    with qtbot.waitSignal(form.saved):
        form.save()
    kept = store.read(stops.get_draft, tour.factory)
    assert (kept.parking, kept.other_plan) == ("東門の内側", "会議室で映像を見る")


def test_what_is_noted_stands_open_and_folded_says_it(
    edit: Callable[[int], StopForm], tour: Hyogo, qtbot: QtBot
) -> None:
    form = edit(tour.visit)
    assert not form.papers.section.is_folded()
    assert form.draft().own_note == "駐車は裏門"
    qtbot.mouseClick(form.papers.section.heading, LEFT)
    assert form.papers.section.summary_label.text() == "駐車は裏門"


def test_what_is_no_text_is_refused(edit: Callable[[int], StopForm], tour: Hyogo) -> None:
    form = edit(tour.visit)
    form.fields.field("other_plan").setPlainText("会議室\x07")
    assert not form.save_button.isEnabled()


def test_the_form_fits_a_small_screen(edit: Callable[[int], StopForm], tour: Hyogo) -> None:
    form = edit(tour.visit)
    assert form.minimumSizeHint().height() <= 600
    assert form.height() <= QGuiApplication.primaryScreen().availableGeometry().height()
