"""Sections of a long form that fold: a heading, and what they say while they are folded."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.ui.buttons import button
from organiser.ui.form_fields import FieldColumn
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel
from organiser.ui.tokens import SPACE_M


class FoldingSection(QWidget):
    """A heading that hides and shows the fields below it; folded, it says what they say."""

    def __init__(
        self, fields: FieldColumn, title: str, *, name: str, summary: Callable[[], str]
    ) -> None:
        """Stand below the fields that are there; `hold` names those that follow."""
        super().__init__()
        self.setObjectName(f"{name}_section")
        self._fields = fields
        self._summary = summary
        self._names: tuple[str, ...] = ()
        self._folded = False
        self.heading = button(title, name=f"{name}_fold", kind="quiet")
        self.heading.setProperty("folds", True)
        self.heading.clicked.connect(lambda: self._show(shown=self._folded))
        self.summary_label = ElidedLabel("", "muted", name=f"{name}_summary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.summary_label, 1)
        fields.column.addWidget(self)

    def hold(self, *names: str, folded: bool) -> None:
        """Take these fields into the section."""
        self._names = names
        self._show(shown=not folded)

    def is_folded(self) -> bool:
        """Tell whether the fields are hidden."""
        return self._folded

    def unfold_for(self, names: Collection[str]) -> None:
        """Show the fields if one of those named is among them."""
        if self._folded and not set(self._names).isdisjoint(names):
            self._show(shown=True)

    def _show(self, *, shown: bool) -> None:
        self._folded = not shown
        for name in self._names:
            self._fields.field(name).parentWidget().setVisible(shown)
        self.heading.setIcon(icon("chevron-down" if shown else "chevron-right", "text"))
        self.summary_label.setText("" if shown else self._summary())
