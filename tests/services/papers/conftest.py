"""What the tests of papers from the book share."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened
