"""A card of a programme in a window of its own, read anew after each change as a side does it."""

from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.store import Store

Kind = TypeVar("Kind", bound=QWidget)


@dataclass
class CardTable:
    """A window with one card, and where its links led."""

    qtbot: QtBot
    store: Store
    followed: list[tuple[str, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.window = QWidget()
        self.qtbot.addWidget(self.window)
        self.window.resize(700, 900)
        QVBoxLayout(self.window)

    @property
    def desk(self) -> CardDesk:
        ways: dict[str, Any] = {
            one.name: lambda key, name=one.name: self.followed.append((name, key))
            for one in fields(CardDesk)
            if one.name.startswith("show_")
        }
        return CardDesk(store=self.store, parent=self.window, **ways)

    def put(self, card: QWidget) -> None:
        """Show a card; one that can be read anew is, after each change."""
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(card)
        card.show()
        if hasattr(card, "reload"):
            self.store.changed.connect(lambda _tables: card.reload())
        with self.qtbot.waitExposed(self.window):
            self.window.show()

    def seen(self, kind: type[Kind], name: str) -> Kind:
        """Return a widget that can be seen; the one before it may still be going."""
        found = self.window.findChildren(kind, name)
        return next(widget for widget in found if widget.isVisibleTo(self.window))

    def texts(self, name: str) -> list[str]:
        """Return what the labels of a name say, in the order in which they stand."""
        found = self.window.findChildren(QLabel, name)
        shown = [label for label in found if label.isVisibleTo(self.window)]
        shown.sort(key=lambda label: label.mapTo(self.window, label.rect().topLeft()).y())
        return [label.text() for label in shown]

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.seen(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def choose(self, name: str, place: int) -> None:
        """Press a button that opens a menu and choose one of its lines."""
        self.press(name)
        menu = self.seen(QAbstractButton, name).findChild(QMenu, f"{name}_menu")
        assert menu is not None
        menu.actions()[place].trigger()
        menu.close()

    def open(self, name: str) -> InlineForm:
        """Open a part in its place by the keyboard and return its form."""
        part = self.seen(InPlace, name)
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return)
        return self.form(name)

    def form(self, name: str) -> InlineForm:
        form = self.seen(InPlace, name).form()
        assert form is not None
        return form
