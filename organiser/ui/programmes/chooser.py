"""The list of programmes: which are under way, and how far each is."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from organiser.services.programmes import ProgrammeRow
from organiser.ui.buttons import button
from organiser.ui.language import current_language, say
from organiser.ui.page_header import PageHeader
from organiser.ui.pieces import Card, EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_XL
from organiser.vocabulary import Stage, label
from organiser.wording import day_label

_ROW_HEIGHT = 46


class ProgrammeChooser(QWidget):
    """Shows all programmes, open ones first.

    Signals: `programme_chosen(int)`; `new_requested()`.
    """

    programme_chosen = Signal(int)
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("programme_chooser")
        self.header = PageHeader(self.tr("Programmes"), name="programmes_header")
        self.new_button = button(
            self.tr("New programme"), name="new_programme", kind="primary", icon_name="plus"
        )
        self.new_button.setToolTip("Ctrl+N")
        self.header.add_action(self.new_button)
        self.view = RowsView(name="programme_list", row_height=_ROW_HEIGHT)
        self.model: RowsModel[ProgrammeRow] = RowsModel(
            self._columns(), key=lambda row: row.programme_id, parent=self.view
        )
        self.view.show_model(self.model)
        self.empty = EmptyState(
            "list-ordered",
            self.tr(
                "No programme yet. Make one with its seats and its date, put people in order, and"
                " ask them one at a time."
            ),
            action_label=self.tr("New programme"),
            name="no_programmes",
        )
        self._lay_out()
        self.view.clicked.connect(self._on_clicked)
        self.view.key_activated.connect(self._on_activated)
        self.new_button.clicked.connect(self.new_requested)
        self.empty.action_requested.connect(self.new_requested)

    def show_programmes(self, rows: Sequence[ProgrammeRow]) -> None:
        """Show these programmes."""
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        subtitle = self.tr("%n under way", "", sum(row.closed_on is None for row in rows))
        self.header.set_title(self.tr("Programmes"), subtitle=subtitle if rows else "")

    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_activated(self.model.key_at(index.row()))

    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            self.programme_chosen.emit(key)

    def _columns(self) -> list[Column[ProgrammeRow]]:
        return [
            Column(header=self.tr("Programme"), text=lambda row: row.name),
            Column(header=self.tr("Kind"), text=lambda row: say(label(row.kind)), width=150),
            Column(header=self.tr("Next session"), text=_next_session, width=170),
            Column(header=self.tr("Accepted"), text=_accepted, at_right=True, width=90),
            Column(
                header=self.tr("Awaited"),
                text=lambda row: str(row.awaited or ""),
                at_right=True,
                width=80,
            ),
            Column(
                header=self.tr("In order"),
                text=lambda row: str(row.counts.get(Stage.CANDIDATE, "")),
                at_right=True,
                width=80,
            ),
            Column(header=self.tr("Free seats"), text=_free, at_right=True, width=110),
            Column(header="", text=self._state, width=100),
        ]

    def _state(self, row: ProgrammeRow) -> str:
        return self.tr("Closed") if row.closed_on is not None else ""

    def _lay_out(self) -> None:
        card = Card(name="programmes_card")
        card.body.addWidget(self.view)
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        inside.addWidget(card)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(listed)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(holder, 1)
        self.setFocusProxy(self.view)


def _next_session(row: ProgrammeRow) -> str:
    return day_label(row.next_session_on, current_language()) if row.next_session_on else ""


def _accepted(row: ProgrammeRow) -> str:
    if row.capacity is None:
        return str(row.seats.accepted)
    return f"{row.seats.accepted} / {row.capacity}"


def _free(row: ProgrammeRow) -> str:
    return "" if row.free is None else str(max(0, row.free))
