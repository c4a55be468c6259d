"""The list of tours."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from organiser.services.tours import tours
from organiser.services.tours.tours import TourRow
from organiser.text.dates import period
from organiser.ui.buttons import button
from organiser.ui.language import current_language
from organiser.ui.page_header import PageHeader
from organiser.ui.pieces import Card, EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, ToneName

_ROW_HEIGHT = 44
#: A tour is near so many days before.
_SOON = 14


class TourList(QWidget):
    """All tours: those without days first, then the latest.

    Signals: `tour_chosen(int)`; `new_tour_requested()`.
    """

    tour_chosen = Signal(int)
    new_tour_requested = Signal()

    def __init__(self, store: Store, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour_list")
        self._store = store
        self.header = PageHeader(self.tr("Tours"), name="tours_header")
        self.new_button = button(
            self.tr("New tour"),
            name="new_tour_button",
            kind="primary",
            icon_name="plus",
            tip=self.tr("Plan a new tour (Ctrl+N)"),
        )
        self.new_button.setShortcut("Ctrl+N")
        self.new_button.clicked.connect(self.new_tour_requested)
        self.header.add_action(self.new_button)
        self.view = RowsView(name="tours_view", row_height=_ROW_HEIGHT)
        self._model = RowsModel(self._columns(), key=lambda row: row.tour_id, parent=self)
        self.view.show_model(self._model)
        self.view.key_activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_clicked)
        self.empty_state = EmptyState(
            "route",
            self.tr("No tours yet. Plan the first one: days, stops, hosts, and the paper for it."),
            action_label=self.tr("New tour"),
            name="no_tours",
        )
        self.empty_state.action_requested.connect(self.new_tour_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        # A stack shows its first page at once: without a parent that would be a window.
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.empty_state)
        self._stack.addWidget(self._framed_view())

    def reload(self) -> None:
        """Show the tours that are in the book now."""
        rows = self._store.read(tours.list_tours)
        self._model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows and self.view.current_key() is None:
            self.view.select_first()

    def _framed_view(self) -> QWidget:
        card = Card(name="tours_card")
        whole = card.layout()
        assert whole is not None
        whole.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.view)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.addWidget(card)
        return holder

    def _columns(self) -> list[Column[TourRow]]:
        people = self.tr("Participants")
        return [
            Column(header=self.tr("Tour"), text=lambda row: row.name, tip=lambda row: row.name),
            Column(header=self.tr("Days"), text=_days, width=330),
            Column(header=self.tr("When"), text=self._when, tone=self._tone, width=150),
            Column(header=people, text=lambda row: str(row.participants or ""), width=110),
            Column(header=self.tr("Stops"), text=lambda row: str(row.stops), width=80),
            Column(header=self.tr("Confirmed"), text=_confirmed, tone=self._hosts_tone, width=110),
        ]

    def _when(self, row: TourRow) -> str:
        """Return how far off a tour is; nothing once it is over."""
        today = self._store.today()
        if row.first_day is None or row.last_day is None:
            return self.tr("no dates yet")
        if row.last_day < today:
            return ""
        days = (row.first_day - today).days
        return self.tr("under way") if days <= 0 else self.tr("in %n day(s)", "", days)

    def _tone(self, row: TourRow) -> ToneName:
        soon = row.first_day is not None and (row.first_day - self._store.today()).days <= _SOON
        return "caution" if soon else "neutral"

    def _hosts_tone(self, row: TourRow) -> ToneName:
        over = row.last_day is not None and row.last_day < self._store.today()
        return "caution" if row.confirmed < row.hosts and not over else "neutral"

    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            self.tour_chosen.emit(key)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is not None:
            self.tour_chosen.emit(row.tour_id)


def _confirmed(row: TourRow) -> str:
    return f"{row.confirmed}/{row.hosts}" if row.hosts else ""


def _days(row: TourRow) -> str:
    if row.first_day is None or row.last_day is None:
        return "–"
    return period(row.first_day, row.last_day, language=current_language(), era_dates=False)
