"""The table of people: how often each was asked, accepted and came, and when last asked."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.programmes.asking_balance import NOBODY_ASKED, Balance
from organiser.text.dates import plain_date
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, KeyedModel


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonBalance:
    """One row: a person with their numbers."""

    person_id: int
    name: str
    organisation: str
    balance: Balance


class PeopleBalances(QWidget):
    """Shows people with their numbers, fetched by the page.

    Signals: `person_chosen(int)` on Enter or a double click; `moved()` when another row is current.
    """

    person_chosen = Signal(int)
    moved = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("people_balances")
        self._store = store
        self._balances: Mapping[int, Balance] = {}
        self.view = RowsView(name="balance_list")
        self.model: KeyedModel[PersonBalance] = KeyedModel(
            self._columns(),
            fetch_page=self._fetch,
            key=lambda row: row.person_id,
            parent=self.view,
        )
        self.view.show_model(self.model)
        self.empty_label = text_label("", "muted", wrap=True, name="balance_empty")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty_label)
        column.addStretch(0)
        self.view.key_activated.connect(self._on_activated)
        self.view.current_key_changed.connect(lambda _key: self.moved.emit())
        self.setFocusProxy(self.view)

    def show_people(
        self, keys: Sequence[int], balances: Mapping[int, Balance], *, empty: str
    ) -> None:
        """Show these people in this order; `empty` is said where there are none."""
        self._balances = balances
        self.model.set_keys(array("q", keys))
        self.empty_label.setText(empty)
        self.empty_label.setVisible(not keys)
        self.view.setVisible(bool(keys))
        if keys and self.view.current_key() is None:
            self.view.select_first()

    def current_person(self) -> PersonBalance | None:
        """Return the row that is current, None without one."""
        return self.model.row_at(self.model.position_of(self.view.current_key()))

    def _fetch(self, keys: Sequence[int]) -> list[PersonBalance]:
        return [
            PersonBalance(
                person_id=row.person_id,
                name=row.name,
                organisation=row.organisation,
                balance=self._balances.get(row.person_id, NOBODY_ASKED),
            )
            for row in self._store.people_page(keys)
        ]

    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            self.person_chosen.emit(key)

    def _columns(self) -> list[Column[PersonBalance]]:
        came_tip = self.tr("Came, or sent a deputy")
        return [
            Column(header=self.tr("Name"), text=lambda row: row.name, width=180),
            Column(header=self.tr("Organisation"), text=lambda row: row.organisation),
            self._number(self.tr("Asked"), lambda row: row.balance.asked),
            self._number(self.tr("Accepted"), lambda row: row.balance.accepted),
            self._number(self.tr("Came"), lambda row: row.balance.came, tip=came_tip),
            self._number(
                self.tr("90 days"),
                lambda row: row.balance.asked_lately,
                tip=self.tr("Asked within the last 90 days"),
            ),
            Column(
                header=self.tr("Last asked"),
                text=lambda row: self._last(row.balance.last_asked_on),
                width=156,
            ),
        ]

    def _number(
        self, header: str, count: Callable[[PersonBalance], int], *, tip: str = ""
    ) -> Column[PersonBalance]:
        return Column(
            header=header,
            text=lambda row: str(count(row) or "–"),
            tip=(lambda _row: tip) if tip else None,
            at_right=True,
            width=92,
        )

    def _last(self, day: date | None) -> str:
        if day is None:
            return self.tr("never")
        return plain_date(day, language=current_language(), era_dates=False)
