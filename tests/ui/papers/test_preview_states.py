"""What a preview says besides the pages: what is left out, what failed, what is being made."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser.documents.itinerary import build
from organiser.documents.paper import Paper
from organiser.errors import Refused
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.ui.papers.choices import Choice
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.wording import phrase
from tests.documents.itineraries import full_days
from tests.ui.papers.conftest import JAPANESE, paper_for, passed_tour


def texts(preview: PaperPreview) -> dict[str, str]:
    return {one.objectName(): one.text() for one in preview.findChildren(QLabel)}


def test_what_was_left_out_is_said_in_plain_words(preview: PaperPreview) -> None:
    said = texts(preview)
    assert said["reader_label"] == "For: Participants"
    assert said["left_out_private_contact"] == "Private telephone numbers and addresses"
    assert said["left_out_private_contact_count"] == "2"
    assert said["left_out_internal"] == "Internal notes"
    assert "090-5550" not in " ".join(said.values())


def test_only_what_makes_a_difference_is_offered(qtbot: QtBot) -> None:
    preview = PaperPreview(
        None, "Labels", build=paper_for, options=JAPANESE, choices={Choice.LANGUAGE}
    )
    qtbot.addWidget(preview)
    with qtbot.waitSignal(preview.shown):
        preview.open()
    assert preview.option_fields.language_field.isVisible()
    assert not any(field.isVisible() for field in preview.option_fields.checks.values())
    assert "left_out_told" not in texts(preview)


def test_a_refusal_is_said_in_the_place_of_the_pages(qtbot: QtBot) -> None:
    refusing = [True]

    def built(options: PaperOptions) -> Paper:
        if refusing:
            raise Refused(phrase("There are no minutes yet. Write them first."))
        return paper_for(options)

    preview = PaperPreview(None, "Minutes", build=built, options=JAPANESE)
    qtbot.addWidget(preview)
    preview.open()
    failure = preview.stage.failure
    qtbot.waitUntil(failure.isVisible)
    assert failure.sentence_label.text() == "There are no minutes yet. Write them first."
    assert not preview.save_button.isEnabled()
    refusing.clear()
    with qtbot.waitSignal(preview.shown):
        qtbot.mouseClick(failure.action_button, Qt.MouseButton.LeftButton)
    assert preview.pages_view.isVisible()


@pytest.fixture
def gate() -> Iterator[Event]:
    """Return what a paper under way waits for; it waits for nobody after the test."""
    made = Event()
    yield made
    made.set()


def waiting_preview(qtbot: QtBot, gate: Event) -> PaperPreview:
    def built(options: PaperOptions) -> Paper:
        gate.wait(20)
        return paper_for(options)

    preview = PaperPreview(None, "Itinerary", build=built, options=JAPANESE)
    qtbot.addWidget(preview)
    preview.open()
    return preview


def test_the_first_paper_is_waited_for_in_words(qtbot: QtBot, gate: Event) -> None:
    preview = waiting_preview(qtbot, gate)
    assert preview.stage.waiting.isVisible()
    assert preview.stage.waiting.sentence_label.text() == "The paper is being made…"
    qtbot.waitUntil(preview.stage.progress.isVisible)
    with qtbot.waitSignal(preview.shown):
        gate.set()
    assert not preview.stage.progress.isVisible()
    assert not preview.stage.waiting.isVisible()


def test_old_pages_stay_dimmed_while_others_are_made(qtbot: QtBot, gate: Event) -> None:
    gate.set()
    preview = waiting_preview(qtbot, gate)
    qtbot.waitSignal(preview.shown).wait()
    before = preview.pages_view.widget().grab().toImage()
    gate.clear()
    preview.option_fields.checks[Choice.ERA_DATES].setChecked(False)
    assert not preview.file_chip.isEnabled()
    qtbot.waitUntil(preview.stage.progress.isVisible)
    assert preview.pages_view.widget().grab().toImage() != before
    assert preview.pages_view.isVisible()


@pytest.fixture
def long_preview(qtbot: QtBot) -> PaperPreview:
    """Return the preview of a tour of many pages."""
    passed = replace(passed_tour(), value=TourMaterial(itinerary=full_days(12, 12)))
    preview = PaperPreview(
        None, "Itinerary", build=lambda options: build(passed, options), options=JAPANESE
    )
    qtbot.addWidget(preview)
    with qtbot.waitSignal(preview.shown):
        preview.open()
    qtbot.waitExposed(preview)
    return preview


def test_a_page_is_reached_by_its_number(long_preview: PaperPreview) -> None:
    bar, view = long_preview.page_bar, long_preview.pages_view
    assert long_preview.paper is not None
    count = long_preview.paper.page_count
    assert count > 4
    assert bar.count_label.text() == f"of {count}"
    bar.page_field.setValue(4)
    assert view.page() == 4
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert bar.page_field.value() == count


def test_few_pictures_of_pages_are_kept(long_preview: PaperPreview) -> None:
    view = long_preview.pages_view
    for _ in range(12):
        view.zoom_in()
    sheets = view.widget()
    for page in range(1, 7):
        view.show_page(page)
        view.grab()
    drawn = sheets._drawn.values()
    assert sum(one.width() * one.height() for one in drawn) <= 36_000_000


def test_it_fits_a_small_screen(preview: PaperPreview) -> None:
    least = preview.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 600
    room = preview.screen().availableGeometry().size()
    assert preview.height() <= room.height()
    assert preview.width() <= room.width()


def test_the_zoom_follows_keys_wherever_one_is(preview: PaperPreview, qtbot: QtBot) -> None:
    before = preview.pages_view.zoom_percent()
    field = preview.option_fields.checks[Choice.LARGE_PRINT]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.pages_view.zoom_percent() > before
