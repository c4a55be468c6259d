"""A page that cards stand on, and what it was asked to show."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.people.person_pages import get_person_page
from organiser.services.people.person_values import PersonPage
from organiser.ui import ask
from organiser.ui.card_desk import CardDesk
from organiser.ui.pieces import Card
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


@dataclass
class Table:
    """A desk in a window, and where its links led."""

    qtbot: QtBot
    store: Store
    window: QWidget
    followed: list[tuple[str, int]] = field(default_factory=list)

    @property
    def desk(self) -> CardDesk:
        def to(kind: str) -> Callable[[int], object]:
            return lambda key: self.followed.append((kind, key))

        return CardDesk(
            store=self.store,
            parent=self.window,
            show_person=to("person"),
            show_organisation=to("organisation"),
            show_invitation=to("invitation"),
            show_tour=to("tour"),
            show_circle=to("circle"),
        )

    def page(self, person_id: int) -> PersonPage:
        return self.store.read(get_person_page, person_id, today=TODAY)

    def show(self, card: Card) -> Card:
        self.qtbot.addWidget(card)
        card.resize(300, card.sizeHint().height())
        card.show()
        return card

    def press(self, card: QWidget, name: str) -> None:
        button = card.findChild(QAbstractButton, name)
        assert button is not None, name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, card: QWidget, name: str, place: int) -> None:
        """Press a button that opens a menu and choose one of its lines."""
        self.press(card, name)
        menu = card.findChild(QMenu, f"{name}_menu")
        assert menu is not None
        menu.actions()[place].trigger()
        menu.close()


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> Table:
    window = QWidget()
    qtbot.addWidget(window)
    return Table(qtbot=qtbot, store=store, window=window)
