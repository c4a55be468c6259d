"""A page that cards stand on, and small hands for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget
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

FormT = TypeVar("FormT", bound=QDialog)


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    del qapp
    opened = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms left open by a test may go."""
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)


@dataclass
class Table:
    """A desk in a window."""

    qtbot: QtBot
    store: Store
    window: QWidget

    @property
    def desk(self) -> CardDesk:
        def nowhere(_key: int) -> None:
            raise AssertionError("nothing here leads elsewhere")

        return CardDesk(
            store=self.store,
            parent=self.window,
            show_person=nowhere,
            show_organisation=nowhere,
            show_invitation=nowhere,
            show_tour=nowhere,
            show_circle=nowhere,
        )

    def page(self, person_id: int) -> PersonPage:
        return self.store.read(get_person_page, person_id, today=TODAY)

    def show(self, card: Card) -> Card:
        self.qtbot.addWidget(card)
        card.resize(300, card.sizeHint().height())
        card.show()
        return card

    def kept(self, form: FormT) -> FormT:
        """Leave a form alive after it is saved, so that the test can close it."""
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.qtbot.addWidget(form)
        return form

    def opened(self, kind: type[FormT]) -> FormT:
        """Return the form that was opened over the window."""
        form = self.window.findChild(kind)
        assert form is not None
        return form

    def press(self, around: QWidget, name: str) -> None:
        button = around.findChild(QAbstractButton, name)
        assert button is not None, name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, around: QWidget, name: str, place: int) -> None:
        """Press a button that opens a menu and choose one of its lines."""
        self.press(around, name)
        menu = around.findChild(QMenu, f"{name}_menu")
        assert menu is not None
        menu.actions()[place].trigger()
        menu.close()


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> Table:
    window = QWidget()
    qtbot.addWidget(window)
    return Table(qtbot=qtbot, store=store, window=window)


def texts(around: QWidget, name: str) -> list[str]:
    return [label.text() for label in around.findChildren(QLabel, name)]
