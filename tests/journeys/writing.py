"""Texts that nobody expects, and the fields of a form that they are written into."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.people.chips_field import ChipsField

TEXTS = {
    "right to left": "مرحبا \u202eבעולם\u200f \u2066x\u2069",
    "joined emoji": "👩‍👩‍👧‍👦🍣🇯🇵\U0001f9d1\U0001f3fd‍🎓",
    "control signs": "a\x00b\x07\x1b\x7f\r\n\u2028c\ufeff",
    "rare signs": "髙﨑𠮷野家ゔｶﾞ々〆\U000e0100ไทยעربية\ufffd",
    "markup and places": "<b>&amp;</b> {name} %n %1 '; DROP TABLE person; -- \\",
    "very long": "長い記録です。" * 14_000,
}
IMPOSSIBLE = ("2026-02-30", "99999-01-01", "令和0年1月1日", "2026-13-45", "昭和100年2月29日")
#: Whole books are pasted into notes, not into names.
_LINE_SIGNS = 500


def add_rows(form: Any) -> None:
    """Add a row to every list that a form edits."""
    editors = getattr(form, "_editors", {}).values()
    for editor in (*editors, *filter(None, [getattr(form, "editor", None)])):
        editor.add_row()


def fields_of(form: QWidget) -> Iterator[Any]:
    """Yield the fields in which one may write."""
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        for field in form.findChildren(kind):
            if field.isEnabled() and not isinstance(field.parentWidget(), ChipsField):
                yield field


def write(form: QWidget, text: str, *, moments: bool) -> int:
    """Write a text into all fields for moments, or into all the others; return into how many."""
    fields = [one for one in fields_of(form) if isinstance(one, DateField | TimeField) is moments]
    for field in fields:
        if isinstance(field, QLineEdit):
            field.setText(text[:_LINE_SIGNS])
        else:
            field.setPlainText(text)
    return len(fields)


def complaints(form: QWidget) -> list[str]:
    """Return what can be read of what is wrong."""
    labels = [one for one in form.findChildren(QLabel) if one.isVisible()]
    return [one.text() for one in labels if one.property("role") == "problem" and one.text()]


def leave(form: Any) -> None:
    """Close a form without a question."""
    form.done(0)
    QApplication.processEvents()
