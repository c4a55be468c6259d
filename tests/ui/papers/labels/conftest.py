"""A book with addresses, and previews whose pages are to be seen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Address, Participant
from organiser.papers.options import PaperSubject
from organiser.services.papers.label_sheets import OffsetDraft, SheetDraft, change_sheets
from organiser.ui.papers.open_paper import open_paper
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_organisation,
    make_person,
    make_position,
    make_tour,
)

Opener = Callable[[PaperKind, PaperSubject], PaperPreview]


@dataclass(frozen=True, slots=True)
class Prepared:
    tour_id: int
    person_id: int
    homeless_id: int


@pytest.fixture
def prepared(book: Book) -> Prepared:
    """Return a tour with one who has an address at work, and one without any address."""
    return book.do(PREPARE, _prepare).value


def _prepare(session: Session) -> Prepared:
    tour = make_tour(session)
    person, homeless = make_person(session), make_person(session, family_name="無住所")
    body = make_organisation(session)
    make_position(session, person, body)
    add(session, Address(organisation_id=body, municipality="姫路市", rest="本町68-12"))
    for one in (person, homeless):
        add(session, Participant(tour_id=tour, person_id=one, is_added=True))
    sheets = (SheetDraft(name="名刺用"), SheetDraft(name="小", rows=10, cell_height_mm=27.5))
    change_sheets(session, sheets, (OffsetDraft(printer="事務所", across_mm=1.5),))
    return Prepared(tour, person, homeless)


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    opened = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def opening(qtbot: QtBot, store: Store) -> Opener:
    def opened(kind: PaperKind, subject: PaperSubject) -> PaperPreview:
        preview = open_paper(None, store, kind, subject)  # type: ignore[arg-type]
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(preview)
        qtbot.waitUntil(lambda: preview.paper is not None)
        return preview

    return opened
