"""The side of the sessions on a real book."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.programmes import programmes
from organiser.ui import ask
from organiser.ui.card_desk import CardDesk
from organiser.ui.programmes.sessions.sessions_side import SessionsSide
from organiser.ui.store import Store
from tests.conftest import TODAY
from tests.services.gathering import Gathering, start_gathering


@pytest.fixture
def gathering(book: Book) -> Gathering:
    return start_gathering(book)


@pytest.fixture
def followed() -> list[tuple[str, int]]:
    """What was gone to, by the sort of thing and its id."""
    return []


@pytest.fixture
def side(
    qtbot: QtBot, store: Store, gathering: Gathering, followed: list[tuple[str, int]]
) -> SessionsSide:
    """The side at that programme, shown and read anew after each change."""
    window = QWidget()

    def follow(sort: str) -> Callable[[int], object]:
        return lambda key: followed.append((sort, key))

    desk = CardDesk(
        store=store,
        parent=window,
        show_person=follow("person"),
        show_organisation=follow("organisation"),
        show_invitation=follow("invitation"),
        show_tour=follow("tour"),
        show_circle=follow("circle"),
    )
    made = SessionsSide(desk)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.resize(1160, 860)

    def reload() -> None:
        page = store.read(programmes.get_programme, gathering.programme_id, today=TODAY)
        made.show_programme(page)

    store.changed.connect(lambda _tables: reload())
    reload()
    with qtbot.waitExposed(window):
        window.show()
    return made


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Questions asked, each answered with yes."""
    asked: list[str] = []

    def agree(_parent: object, title: str, text: str = "", **_more: Any) -> bool:
        asked.append(f"{title}\n{text}")
        return True

    monkeypatch.setattr(ask, "confirm", agree)
    return asked
