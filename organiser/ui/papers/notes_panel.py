"""What one should know of a paper before it is given away: what is not on it, and why."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from organiser.documents.paper import MissingSign
from organiser.papers.gate import LeftOut, Passed
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import say
from organiser.ui.tokens import SPACE_M, SPACE_S, SPACE_XS
from organiser.vocabulary import label

_MOST_SIGNS = 40


class LeftOutNote(QWidget):
    """Says for whom a paper is, and what the book knows and the paper does not tell."""

    def __init__(self, passed: Passed[Any]) -> None:
        super().__init__()
        self.setObjectName("left_out_note")
        lines = passed.left_out
        reader = self.tr("For: {reader}").format(reader=say(label(passed.reader)))
        told = (
            self.tr("The book knows this too. It is not for this reader and was left out:")
            if lines
            else self.tr("Nothing had to be left out for this reader.")
        )
        column = _column(self, self.tr("What was left out"))
        column.addWidget(text_label(reader, "body", wrap=True, name="reader_label"))
        column.addWidget(text_label(told, "small", wrap=True, name="left_out_told"))
        column.addLayout(_rows(lines))


def _rows(lines: Sequence[LeftOut]) -> QGridLayout:
    """Return what was left out in two columns: about what, and how many."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_S)
    grid.setVerticalSpacing(SPACE_XS)
    grid.setColumnStretch(0, 1)
    for row, one in enumerate(lines):
        name = one.fact.value.replace(" ", "_")
        count = text_label(str(one.count), "muted", name=f"left_out_{name}_count")
        grid.addWidget(text_label(say(label(one.fact)), wrap=True, name=f"left_out_{name}"), row, 0)
        grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return grid


class MissingNote(QWidget):
    """Names the signs that no font has, with the places where they stand; hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("missing_note")
        column = _column(self, self.tr("Characters that cannot be printed"))
        told = self.tr("No font has these characters; they are printed as 〓:")
        column.addWidget(text_label(told, "caution", wrap=True, name="missing_told"))
        self.missing_label = text_label("", wrap=True, name="missing_label")
        column.addWidget(self.missing_label)
        self.hide()

    def set_missing(self, missing: Sequence[MissingSign]) -> None:
        """Name other signs."""
        lines = [f"{one.sign} ({one.code}) {one.place}" for one in missing[:_MOST_SIGNS]]
        if len(missing) > _MOST_SIGNS:
            lines.append(self.tr("and %n more", "", len(missing) - _MOST_SIGNS))
        self.missing_label.setText("\n".join(lines))
        self.setVisible(bool(missing))


class SidePanel(QWidget):
    """Parts one below the other with a line between them, at the side of the pages."""

    def __init__(self, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self.setObjectName("side_panel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_M)
        self._column.addStretch(1)
        for part in parts:
            self.add_part(part)

    def add_part(self, part: QWidget) -> None:
        """Put a part below the others."""
        self._column.insertWidget(self._column.count() - 1, part)


def _column(part: QWidget, title: str) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    column.addWidget(thin_line())
    column.addWidget(text_label(title, "strong", name=f"{part.objectName()}_title"))
    return column
