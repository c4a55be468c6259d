"""Papers that are quickly made, and a preview of one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.documents.itinerary import build
from organiser.documents.paper import MissingSign, Paper
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import Reader
from tests.conftest import TODAY
from tests.documents.itineraries import two_days
from tests.factories import PREPARE
from tests.services.tour_books import Hyogo
from tests.ui.papers.tour_window import with_people

JAPANESE = PaperOptions(language="ja", printed_on=TODAY)
ENGLISH = PaperOptions(language="en", printed_on=TODAY)


def passed_tour() -> Passed[TourMaterial]:
    """Return a tour of two days with two who come along, as participants may read it."""
    guests = tuple(
        Guest(person_id=number, telephone=f"090-5550-010{number}", note="遅れがち")
        for number in (1, 2)
    )
    return pass_gate(TourMaterial(itinerary=two_days(), guests=guests), Reader.PARTICIPANT)


def paper_for(options: PaperOptions) -> Paper:
    """Return the itinerary of two days as the options say."""
    return build(passed_tour(), options)


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return book.do(PREPARE, with_people).value


@pytest.fixture
def paper() -> Paper:
    return paper_for(JAPANESE)


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    return opened(qtbot)


def opened(qtbot: QtBot, *, missing: tuple[MissingSign, ...] = ()) -> PaperPreview:
    """Return a preview whose pages are to be seen."""

    def built(options: PaperOptions) -> Paper:
        return replace(paper_for(options), missing=missing)

    made = PaperPreview(None, "Itinerary", build=built, options=JAPANESE, passed=passed_tour())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown):
        made.open()
    qtbot.waitExposed(made)
    return made
