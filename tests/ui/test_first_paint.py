"""What waits for the first paint comes after it, once."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser.ui import first_paint
from organiser.ui.first_paint import after_first_paint


class Painted(QLabel):
    def __init__(self, events: list[str]) -> None:
        super().__init__("Organiser")
        self._events = events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._events.append("painted")
        return super().event(event)


def test_it_comes_after_the_paint(qtbot: QtBot) -> None:
    events: list[str] = []
    window = Painted(events)
    qtbot.addWidget(window)
    after_first_paint(window, lambda: events.append("after"))
    window.show()
    qtbot.waitUntil(lambda: "after" in events)
    window.repaint()
    window.repaint()
    assert events[0] == "painted"
    assert events.count("after") == 1


def test_a_window_nobody_sees_does_not_hold_it_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "_PATIENCE_MILLISECONDS", 20)
    calls: list[QObject] = []
    window = QLabel()
    qtbot.addWidget(window)
    after_first_paint(window, lambda: calls.append(window))
    qtbot.waitUntil(lambda: bool(calls))
