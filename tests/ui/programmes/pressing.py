"""Finding and pressing what a person would press."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from organiser.ui.person_rows import HeadingLine
from organiser.ui.programmes.room import ProgrammesRoom


def find(within: QWidget, name: str) -> Any:
    """Return the widget of that name that can be seen."""
    found = [child for child in within.findChildren(QWidget, name) if child.isVisible()]
    assert found, f"{name} is not to be seen"
    return found[-1]


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    """Click a button that can be seen and pressed."""
    found: QAbstractButton = find(within, name)
    assert found.isEnabled(), f"{name} cannot be pressed"
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def dialog(within: QWidget, name: str) -> Any:
    """Return an open dialog."""
    found = [child for child in within.findChildren(QDialog, name) if child.isVisible()]
    assert found, f"{name} is not open"
    return found[-1]


def lines(room: ProgrammesRoom) -> list[str]:
    """Return the order as it is read: headings in brackets, family names."""
    return [
        f"[{line.text}]" if isinstance(line, HeadingLine) else line.name.split()[0]
        for line in room.programme_screen.asking.order.view.order.rows()
    ]
