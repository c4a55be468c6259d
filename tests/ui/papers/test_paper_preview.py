from dataclasses import replace
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.documents.paper import MissingSign, Paper
from organiser.errors import OrganiserError
from organiser.papers.options import PaperOptions
from organiser.ui import ask
from organiser.ui.papers import printing
from organiser.ui.papers.choices import Choice
from organiser.ui.papers.paper_preview import PaperPreview
from tests.ui.papers.conftest import ENGLISH, JAPANESE, opened, paper_for

CTRL = Qt.KeyboardModifier.ControlModifier


def choose_path(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Answer the question where to save; return what was suggested."""
    suggested: list[str] = []

    def answer(_parent: object, _title: str, name: str, **_named: object) -> Path | None:
        suggested.append(name)
        return path

    monkeypatch.setattr(ask, "save_path", answer)
    return suggested


def test_the_paper_is_seen_before_it_is_saved(preview: PaperPreview) -> None:
    assert preview.paper is not None
    assert preview.page_bar.count_label.text() == "of 1"
    assert preview.save_button.isEnabled()
    assert not preview.missing_note.isVisible()
    seen = preview.pages_view.grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(60, 400, 5) for y in range(60, 400, 5)}
    assert {"#ffffff", "#f1f5f7"} & colours
    assert len(colours) > 10


def test_what_is_saved_is_what_was_shown(
    preview: PaperPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "行程表.pdf"
    suggested = choose_path(monkeypatch, target)
    with qtbot.waitSignal(preview.saved) as saved:
        qtbot.mouseClick(preview.save_button, Qt.MouseButton.LeftButton)
    assert saved.args == [target]
    assert preview.paper is not None
    assert suggested == [preview.paper.file_name]
    assert target.read_bytes() == preview.paper.data
    assert preview.status_label.text() == f"Saved as {target}"
    assert [file.name for file in tmp_path.iterdir()] == ["行程表.pdf"]


def test_a_question_left_saves_nothing(
    preview: PaperPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_path(monkeypatch, None)
    with qtbot.assertNotEmitted(preview.saved):
        qtbot.mouseClick(preview.save_button, Qt.MouseButton.LeftButton)


def test_a_folder_that_refuses_is_said(
    preview: PaperPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose_path(monkeypatch, tmp_path / "nowhere" / "a.pdf")
    with qtbot.captureExceptions() as raised:
        qtbot.mouseClick(preview.save_button, Qt.MouseButton.LeftButton)
    (error,) = [one[1] for one in raised]
    assert isinstance(error, OrganiserError)
    assert "a.pdf could not be written" in str(error)
    assert preview.save_button.isEnabled()


def test_keys_turn_the_pages_and_not_the_language(preview: PaperPreview, qtbot: QtBot) -> None:
    assert preview.focusWidget() is preview.pages_view
    qtbot.keyClick(preview.pages_view, Qt.Key.Key_Down)
    assert preview.pages_view.verticalScrollBar().value() > 0
    assert preview.options().language == "ja"


def test_language_and_era_are_chosen(preview: PaperPreview, qtbot: QtBot) -> None:
    first = preview.paper
    with qtbot.waitSignal(preview.shown):
        preview.option_fields.checks[Choice.ERA_DATES].setChecked(False)
    assert preview.paper == paper_for(replace(JAPANESE, era_dates=False))
    with qtbot.waitSignal(preview.shown):
        preview.option_fields.language_field.set_value("en")
    assert preview.paper == paper_for(replace(ENGLISH, era_dates=False))
    assert not preview.option_fields.checks[Choice.ERA_DATES].isEnabled()
    assert preview.paper != first


def test_only_the_last_choice_is_shown(qtbot: QtBot) -> None:
    go, asked = Event(), []

    def built(options: PaperOptions) -> Paper:
        asked.append(options.language)
        go.wait(10)
        return paper_for(options)

    preview = PaperPreview(None, "Itinerary", build=built, options=JAPANESE)
    qtbot.addWidget(preview)
    for language in ("en", "ja", "en"):
        preview.option_fields.language_field.set_value(language)
    assert not preview.save_button.isEnabled()
    with qtbot.waitSignal(preview.shown):
        go.set()
    assert preview.paper == paper_for(ENGLISH)
    assert asked == ["ja", "en"]


def test_a_paper_that_cannot_be_made_is_said(qtbot: QtBot) -> None:
    def built(_options: PaperOptions) -> Paper:
        raise ValueError("no paper")

    with qtbot.captureExceptions() as raised:
        preview = PaperPreview(None, "Itinerary", build=built, options=JAPANESE)
        qtbot.addWidget(preview)
        qtbot.waitUntil(lambda: bool(raised))
    assert str(raised[0][1]) == "no paper"
    assert preview.status_label.text() == "The paper could not be made."
    assert not preview.save_button.isEnabled()


def test_signs_no_font_has_are_named_with_their_place(qtbot: QtBot) -> None:
    preview = opened(qtbot, missing=(MissingSign("\U0001f389", "1日目 9:00"),))
    assert preview.missing_note.isVisible()
    assert "\U0001f389 (U+1F389) 1日目 9:00" in preview.missing_note.missing_label.text()


def wheel(preview: PaperPreview, steps: int) -> None:
    view = preview.pages_view.viewport()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(view.mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_the_zoom_follows_buttons_wheel_and_keys(preview: PaperPreview, qtbot: QtBot) -> None:
    view = preview.pages_view
    fitting = view.zoom_percent()
    assert view.fits_width()
    qtbot.mouseClick(preview.page_bar.zoom_in_button, Qt.MouseButton.LeftButton)
    assert view.zoom_percent() == pytest.approx(fitting * 1.2, abs=1)
    assert not view.fits_width()
    wheel(preview, -1)
    assert view.zoom_percent() == fitting
    wheel(preview, 1)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.zoom_percent() == fitting
    for _ in range(20):
        view.zoom_out()
    assert view.zoom_percent() == 25
    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.zoom_percent() == fitting
    assert preview.page_bar.zoom_label.text() == f"{fitting} %"


def test_the_width_is_kept_when_the_window_changes(preview: PaperPreview, qtbot: QtBot) -> None:
    before = preview.pages_view.zoom_percent()
    preview.resize(600, 800)
    qtbot.waitUntil(lambda: preview.pages_view.zoom_percent() < before)


def test_pages_are_printed_in_their_own_size(
    preview: PaperPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"

    def to_file(_parent: object, _title: str, page_count: int, _size: QSizeF) -> QPrinter:
        assert page_count == 1
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(300)
        return printer

    monkeypatch.setattr(printing, "choose_printer", to_file)
    qtbot.mouseClick(preview.print_button, Qt.MouseButton.LeftButton)
    assert preview.status_label.text() == "Sent to the printer."
    document = pypdfium2.PdfDocument(target)
    width, height = document.get_page_size(0)
    assert (len(document), round(width), round(height)) == (1, 595, 842)
    picture = document[0].render(scale=0.5)
    assert len(set(bytes(picture.buffer))) > 20
    document.close()


def test_a_printer_not_chosen_prints_nothing(
    preview: PaperPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "choose_printer", lambda *_arguments: None)
    qtbot.mouseClick(preview.print_button, Qt.MouseButton.LeftButton)
    assert preview.status_label.text() != "Sent to the printer."


def test_closing_lets_go_of_the_document(preview: PaperPreview) -> None:
    preview.pages_view.grab()
    preview.reject()
    assert not preview.isVisible()
