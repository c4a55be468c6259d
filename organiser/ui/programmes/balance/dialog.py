"""The window of the asking balance: people or totals, a period, and whom one looks at."""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.services.people import person_pages
from organiser.services.programmes import asking_balance
from organiser.services.programmes.asking_balance import NOBODY_ASKED, Balance
from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.people.programme_menu import ProgrammeMenu
from organiser.ui.pieces import Card
from organiser.ui.programmes.balance.asks_dialog import AsksDialog
from organiser.ui.programmes.balance.bars import BY_LAST_ASK, BalanceBars
from organiser.ui.programmes.balance.people_view import PeopleBalances
from organiser.ui.programmes.balance.totals_view import TotalsView
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_TABLES = frozenset(
    {"invitation", "answer", "attendance", "session", "person", "position", "organisation"}
    | {"address", "programme"}
)


class BalanceDialog(QDialog):
    """Shows how asking is spread; Enter on a number opens what is behind it.

    Signals: `person_requested(int)`, `invitation_requested(int)`; the window closes with them.
    """

    person_requested = Signal(int)
    invitation_requested = Signal(int)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "BalanceDialog":
        """Show the balance over `parent` and return the window."""
        dialog = cls(store, parent)
        dialog.open()
        return dialog

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Begin with everybody, in the order of their readings."""
        super().__init__(parent)
        self.setObjectName("balance_dialog")
        self.setWindowTitle(self.tr("Asking balance"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._balances: Mapping[int, Balance] = {}
        self._groups: Mapping[int, str] = {}
        self._group: str | None = None
        self._there: frozenset[int] = frozenset()
        self.bars = BalanceBars()
        self.people = PeopleBalances(store)
        self.totals = TotalsView()
        self.menu = ProgrammeMenu(store, self)
        self._build_foot()
        self._lay_out()
        self._wire()
        self.reload()
        self.people.view.setFocus()

    def reload(self) -> None:
        """Read the numbers anew and show them."""
        self._balances = self._store.read(
            asking_balance.list_balances,
            since=self.bars.since(self._store.today()),
            today=self._store.today(),
        )
        grouping = self.bars.grouping()
        if grouping is not None:
            self._groups = self._store.read(
                asking_balance.list_groups, grouping, today=self._store.today()
            )
        self._show()

    def _show(self) -> None:
        is_totals = self.bars.grouping() is not None and self._group is None
        self._pages.setCurrentWidget(self.totals if is_totals else self.people)
        group = "" if self._group is None else self.totals.group_name(self._group)
        self.bars.show_state(totals=is_totals, group=group)
        for part in (self.person_button, self.programme_button):
            part.setVisible(not is_totals)
        if is_totals:
            everybody = self._store.people_keys()
            self.totals.show_totals(
                asking_balance.build_totals(everybody, self._groups, self._balances)
            )
            self.hint_label.setText(self.tr("Enter shows the people of a group."))
        else:
            self._show_people()

    def _show_people(self) -> None:
        keys = self._keys()
        self.people.show_people(
            keys, self._balances, empty=self.tr("Nobody is in this choice. Choose another one.")
        )
        self.hint_label.setText(
            self.tr("%n people. Enter shows the programmes and the answers.", "", len(keys))
        )
        self._refresh_buttons()

    def _keys(self) -> Sequence[int]:
        spread, today = self.bars.chosen_spread(), self._store.today()
        found = self._store.people_keys(self.bars.search.text())
        keys = [
            key
            for key in found
            if asking_balance.belongs(self._balances.get(key, NOBODY_ASKED), spread, today=today)
            and (self._group is None or self._groups.get(key, "") == self._group)
        ]
        if self.bars.order.current() == BY_LAST_ASK:
            keys.sort(key=self._last_asked)
        return array("q", keys)

    def _last_asked(self, key: int) -> date:
        return self._balances.get(key, NOBODY_ASKED).last_asked_on or date.min

    def _refresh_buttons(self) -> None:
        is_somebody = self.people.current_person() is not None
        self.person_button.setEnabled(is_somebody)
        self.programme_button.setEnabled(is_somebody)

    def _on_view_changed(self) -> None:
        self._group = None
        self.reload()

    def _on_group(self, group: str) -> None:
        self._group = group
        self._show()
        self.people.view.setFocus()

    def _on_back(self) -> None:
        self._group = None
        self._show()
        self.totals.view.setFocus()

    def _on_person(self, person_id: int) -> None:
        row = self.people.current_person()
        if row is None:
            return
        dialog = AsksDialog(self._store, self, person_id, name=row.name)
        dialog.invitation_chosen.connect(self._go_to_invitation)
        dialog.open()

    def _on_page(self) -> None:
        row = self.people.current_person()
        if row is not None:
            self.accept()
            self.person_requested.emit(row.person_id)

    def _on_programme(self) -> None:
        row = self.people.current_person()
        if row is not None:
            page = self._store.read(
                person_pages.get_person_page, row.person_id, today=self._store.today()
            )
            self._there = frozenset(line.invitation_id for line in page.invitations)
            self.menu.open_for(page, self.programme_button)

    def _on_put(self, invitation_id: int) -> None:
        """Go to an invitation that was there; after a new one go on with the next person."""
        if invitation_id in self._there:
            self._go_to_invitation(invitation_id)
        else:
            self.hint_label.setText(self.tr("Put into the order. Nobody was asked by this."))

    def _go_to_invitation(self, invitation_id: int) -> None:
        self.accept()
        self.invitation_requested.emit(invitation_id)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.reload()

    def _build_foot(self) -> None:
        self.hint_label = text_label("", "small", wrap=True, name="balance_hint")
        self.person_button = button(
            self.tr("Page of this person"), name="balance_person", icon_name="user", tip="Ctrl+O"
        )
        self.programme_button = button(
            self.tr("Put into a programme"),
            name="balance_programme",
            icon_name="user-plus",
            tip=self.tr("Into the order of one open programme; nobody is asked by this"),
        )

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.people)
        self._pages.addWidget(self.totals)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.bars)
        card = Card(name="balance_card")
        card.body.addWidget(self._pages, 1)
        column.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.hint_label, 1)
        foot.addWidget(self.person_button)
        foot.addWidget(self.programme_button)
        column.addLayout(foot)
        self.resize(1000, 700)

    def _wire(self) -> None:
        self.bars.view_changed.connect(self._on_view_changed)
        self.bars.period_changed.connect(self.reload)
        self.bars.choice_changed.connect(self._show)
        self.bars.back_requested.connect(self._on_back)
        self.bars.search.list_requested.connect(self.people.view.setFocus)
        self.people.person_chosen.connect(self._on_person)
        self.people.moved.connect(self._refresh_buttons)
        self.totals.group_chosen.connect(self._on_group)
        self.person_button.clicked.connect(self._on_page)
        self.programme_button.clicked.connect(self._on_programme)
        self.menu.invitation_requested.connect(self._on_put)
        self._store.changed.connect(self._on_changed)
        QShortcut(QKeySequence("Ctrl+O"), self, self._on_page)
        QShortcut(QKeySequence("Ctrl+F"), self, self.bars.search.setFocus)
