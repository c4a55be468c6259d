"""What changed on a paper, each day's lines under the day."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.papers.changes import Change
from organiser.ui.columns import clear_column
from organiser.ui.labels import selectable, text_label
from organiser.ui.tokens import SPACE_S, SPACE_XS


class ChangesText(QWidget):
    """Shows changes in the language of the paper; they can be marked and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("changes_text")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    def show_changes(self, changes: Iterable[Change], language: str) -> None:
        """Show these changes in place of those before."""
        clear_column(self._column)
        for heading, under in groupby(changes, key=lambda change: change.heading):
            if heading:
                if self._column.count():
                    self._column.addSpacing(SPACE_S)
                self._column.addWidget(text_label(heading, "small", wrap=True, name="changes_day"))
            told = "\n".join(change.sentence.in_language(language) for change in under)
            label = text_label(told, wrap=True, name="changes_label")
            self._column.addWidget(selectable(label))
