"""Every window about papers, on a book full of nasty texts and on one without anything."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from organiser.errors import Refused
from organiser.papers.catalogue import CATALOGUE, PARTS_OF_TOUR, PaperOf
from organiser.papers.options import PaperSubject
from organiser.ui.labels import ParagraphLabel
from organiser.ui.language import say
from organiser.ui.papers.batch.batch_dialog import BatchDialog
from organiser.ui.papers.letters import drafting
from organiser.ui.papers.paper_menu import choose_paper
from organiser.ui.theme import Scheme, apply_theme
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE
from tests.journeys.desk import Desk
from tests.journeys.papering import left_out
from tests.journeys.test_every_window import bare_lists, painted
from tests.papers.every_paper import subject_of
from tests.papers.nasty import NastyBook, make_nasty

schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
languages = pytest.mark.parametrize("language", ["ja", "en"], indirect=True)
FOR_EACH = [kind for kind, spec in CATALOGUE.items() if spec.of in {*PARTS_OF_TOUR, PaperOf.PERSON}]


@pytest.fixture
def nasty(desk: Desk) -> Iterator[NastyBook]:
    made: NastyBook = desk.store.do(PREPARE, make_nasty)
    yield made
    drafting._kept.clear()


def shown(desk: Desk) -> Any:
    """Return the preview that is open, painted with its pages."""
    preview = desk.find("paper_preview")
    desk.qtbot.waitUntil(preview.save_button.isEnabled, timeout=20_000)
    return painted(preview)


def obeyed_marks(window: QWidget) -> list[str]:
    """Return where marks in what people wrote would be obeyed: in labels and in what hovers."""
    labels = [one for one in window.findChildren(QLabel) if "<b>" in one.text()]
    obeyed = [one for one in labels if not _is_plain(one)]
    hovering = [one for one in window.findChildren(QWidget) if "<b>" in one.toolTip()]
    return [one.objectName() for one in (*obeyed, *hovering)]


def _is_plain(label: QLabel) -> bool:
    return isinstance(label, ParagraphLabel) or label.textFormat() is Qt.TextFormat.PlainText


def close(window: Any) -> None:
    window.done(QDialog.DialogCode.Rejected)
    QApplication.processEvents()


@languages
@schemes
def test_every_preview_shows_its_pages(
    desk: Desk, nasty: NastyBook, scheme: Scheme, qapp: QApplication
) -> None:
    apply_theme(qapp, scheme)
    for kind in CATALOGUE:
        choose_paper(desk.window, desk.store, kind, subject_of(nasty, kind))
        preview = shown(desk)
        assert preview.paper.page_count, kind
        assert bare_lists(preview) == [], kind
        assert obeyed_marks(preview) == [], kind
        assert all(left_out(preview).values()), kind
        close(preview)


@pytest.mark.parametrize("kind", FOR_EACH)
def test_every_window_for_one_file_each_lists_names(
    desk: Desk, nasty: NastyBook, kind: PaperKind
) -> None:
    whole = PaperSubject(tour_id=nasty.tour_id)
    if CATALOGUE[kind].of is PaperOf.PERSON:
        whole = PaperSubject(programme_id=nasty.programme_id)
    dialog = painted(BatchDialog.open_for(desk.store, desk.window, kind, whole))
    assert bare_lists(dialog) == []
    assert obeyed_marks(dialog) == []
    close(dialog)


def test_nasty_names_can_be_given_a_paper(desk: Desk, nasty: NastyBook) -> None:
    kind = PaperKind.ITINERARY
    choose_paper(desk.window, desk.store, kind, subject_of(nasty, kind))
    preview = shown(desk)
    desk.press("give_out_button", preview)
    form = painted(desk.dialog("give_out_form"))
    assert obeyed_marks(form) == []
    assert len(form.recipients.ticks) >= len(nasty.people)
    form.save()
    close(preview)
    desk.window.show_tour(nasty.tour_id)
    page = desk.find("tour_page")
    page.show_side("papers")
    assert obeyed_marks(painted(page)) == []


@languages
def test_papers_of_nothing_are_shown_or_refused_in_words(desk: Desk, nasty: NastyBook) -> None:
    empty = {
        PaperOf.TOUR: PaperSubject(tour_id=nasty.empty_tour_id),
        PaperOf.SESSION: PaperSubject(session_id=nasty.empty_session_id),
    }
    for kind, spec in CATALOGUE.items():
        if spec.of not in empty:
            continue
        said = ""
        try:
            choose_paper(desk.window, desk.store, kind, empty[spec.of])
        except Refused as refused:
            said = say(refused.message)
        assert said or shown_or_refused(desk), kind


def shown_or_refused(desk: Desk) -> bool:
    """Tell whether the preview has pages or says why not, and close it."""
    preview = desk.find("paper_preview")
    failure = preview.stage.failure
    desk.qtbot.waitUntil(lambda: preview.save_button.isEnabled() or failure.isVisible())
    assert bare_lists(preview) == []
    says = preview.save_button.isEnabled() or bool(failure.sentence_label.text())
    close(preview)
    return says
