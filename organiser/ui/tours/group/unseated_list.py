"""People of a tour who have no place yet, as a list to choose from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from organiser.services.tours.participants import ParticipantRow
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel

_LINE, _MOST_LINES = 30, 9


class UnseatedCard(Card):
    """Names who has no seat; Enter or a double click takes one of them in hand.

    `view.key_activated` tells whom.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Without a seat"), name="unseated_card", parent=parent)
        self.view = RowsView(name="unseated_list", row_height=_LINE)
        self.view.setAccessibleName(self.tr("People without a seat"))
        self.rows: RowsModel[ParticipantRow] = RowsModel(
            [Column(header="", text=lambda row: row.name, tip=_tip)],
            key=lambda row: row.person_id,
            parent=self.view,
        )
        self.view.show_model(self.rows)
        self.hint_label = text_label("", "small", wrap=True, name="unseated_hint")
        self.body.addWidget(self.view)
        self.body.addWidget(self.hint_label)

    def show_people(self, rows: Sequence[ParticipantRow], awaited: str) -> None:
        """Show these people; `awaited` is the name of whom a seat is being chosen for."""
        self.rows.set_rows(rows)
        self.view.setFixedHeight(min(max(len(rows), 1), _MOST_LINES) * _LINE + 2)
        self.view.setVisible(bool(rows))
        if awaited:
            hint = self.tr("Choose a seat for {person}; Escape leaves it.").format(person=awaited)
        elif rows:
            hint = self.tr("Press Enter at a name, then choose the seat.")
        else:
            hint = self.tr("Everybody has a seat.")
        self.hint_label.setText(hint)


def _tip(row: ParticipantRow) -> str:
    return "\n".join(filter(None, (row.name, f"{row.organisation} {row.title}".strip())))
