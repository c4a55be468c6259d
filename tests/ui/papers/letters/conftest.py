"""A guest, a programme, and letters to that guest on the screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.papers.options import PaperSubject
from organiser.ui.papers.letters import drafting
from organiser.ui.papers.letters.open_letter import open_letter
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from tests.conftest import TODAY
from tests.factories import PREPARE, make_person, make_programme, make_session
from tests.papers.every_paper import text_of
from tests.ui.programmes.pressing import find


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    del qapp
    opened = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    yield
    drafting._kept.clear()


@dataclass
class Desk:
    """Opens letters to one guest, and reads what stands on their pages."""

    qtbot: QtBot
    store: Store
    owner: QWidget
    subject: PaperSubject

    def open(self, kind: PaperKind = PaperKind.INVITATION_LETTER, **more: Any) -> PaperPreview:
        preview = open_letter(self.owner, self.store, kind, self.subject, **more)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.addWidget(preview)
        self.wait_for(preview, "敬具", "Kind regards")
        return preview

    def wait_for(self, preview: PaperPreview, *words: str) -> str:
        """Wait until one of the words stands on the pages; return all that stands there."""

        def stands() -> bool:
            text = "" if preview.paper is None else text_of(preview.paper)
            return preview.save_button.isEnabled() and any(word in text for word in words)

        self.qtbot.waitUntil(stands)
        assert preview.paper is not None
        return text_of(preview.paper)


@pytest.fixture
def desk(qtbot: QtBot, store: Store, book: Book) -> Desk:
    def prepare(session: Any) -> PaperSubject:
        programme = make_programme(session, name="器の会")
        make_session(session, programme)
        return PaperSubject(person_id=make_person(session), programme_id=programme)

    subject = book.do(PREPARE, prepare).value
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return Desk(qtbot=qtbot, store=store, owner=owner, subject=subject)


def field(preview: PaperPreview, name: str) -> Any:
    """Return a field of the letter."""
    return find(preview, f"{name}_edit")
