from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui import ask
from organiser.ui.store import Store
from tests.factories import TODAY


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    opened = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms left open by a test may go."""
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
