"""The window's door to an empty book."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui.store import Store
from tests.conftest import TODAY


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    del qapp
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()
