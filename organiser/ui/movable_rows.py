"""Rows of an editor that can be moved up and down: for lists whose order is the organiser's own."""

from PySide6.QtCore import Qt

from organiser.ui.buttons import icon_button
from organiser.ui.row_editor import DraftT, EditedRow, RowEditor


class MovableRows(RowEditor[DraftT]):
    """Edits a list in its order."""

    def shift(self, row: EditedRow[DraftT], by: int) -> None:
        """Put a row some places further down, or up if it is below zero."""
        place = self.rows.index(row) + by
        if not 0 <= place < len(self.rows):
            return
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self.changed.emit()

    def add_movers(self, row: EditedRow[DraftT], *, up: str, down: str) -> None:
        """Give a row its two buttons, before the one that removes it; the texts say what for."""
        for by, icon_name, said in ((-1, "arrow-up", up), (1, "arrow-down", down)):
            made = icon_button(icon_name, said, name=f"{row.objectName()}_{icon_name}")
            made.clicked.connect(lambda _checked=False, by=by: self.shift(row, by))
            row.whole.insertWidget(row.whole.count() - 1, made, 0, Qt.AlignmentFlag.AlignTop)
