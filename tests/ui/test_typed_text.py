from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organiser.ui.typed_text import TypedText


def test_unfinished_kana_count_and_are_told_once(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    typed = TypedText(edit)
    told: list[str] = []
    typed.changed.connect(told.append)
    QCoreApplication.sendEvent(edit, QInputMethodEvent("みら", []))
    assert typed.text() == "みら"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("未来")
    QCoreApplication.sendEvent(edit, commit)
    assert typed.text() == edit.text() == "未来"
    assert told == ["みら", "未来"]
