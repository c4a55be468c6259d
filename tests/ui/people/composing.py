"""An input method for tests: kana are shown one after the other and become the text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit


def show(edit: QLineEdit, unfinished: str, committed: str = "") -> None:
    event = QInputMethodEvent(unfinished, [])
    event.setCommitString(committed)
    QCoreApplication.sendEvent(edit, event)


def compose(edit: QLineEdit, kana: str, text: str) -> None:
    for end in range(1, len(kana) + 1):
        show(edit, kana[:end])
    show(edit, text)
    show(edit, "", text)
