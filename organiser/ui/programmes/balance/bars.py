"""What one chooses above the tables of the balance: view, period, whom, and the order."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes.asking_balance import Grouping, Spread
from organiser.ui.buttons import ChoiceBar, button
from organiser.ui.page_header import SearchField
from organiser.ui.tokens import SPACE_L, SPACE_M

THIS_YEAR, TWELVE_MONTHS, ALL_YEARS = "this year", "twelve months", "all years"
PEOPLE = "people"
BY_READING, BY_LAST_ASK = "reading", "last ask"


class BalanceBars(QWidget):
    """Three lines of choices and a search.

    Signals: `view_changed()` and `period_changed()` when other numbers are to be read;
    `choice_changed()` when others of those at hand are to be shown; `back_requested()` from the
    people of a group.
    """

    view_changed = Signal()
    period_changed = Signal()
    choice_changed = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        """Begin with everybody and the last twelve months."""
        super().__init__()
        self.view = ChoiceBar(name="balance_view")
        self.view.set_choices(
            [
                (PEOPLE, self.tr("People")),
                (Grouping.REGION, self.tr("By prefecture")),
                (Grouping.KIND, self.tr("By kind of organisation")),
            ]
        )
        self.period = ChoiceBar(name="balance_period")
        self.period.set_choices(
            [
                (THIS_YEAR, self.tr("This year")),
                (TWELVE_MONTHS, self.tr("Last 12 months")),
                (ALL_YEARS, self.tr("All years")),
            ],
            TWELVE_MONTHS,
        )
        self.spread = ChoiceBar(name="balance_spread")
        self.spread.set_choices(
            [
                (Spread.EVERYBODY, self.tr("Everybody")),
                (Spread.NEVER, self.tr("Never asked")),
                (Spread.LEFT_OUT, self.tr("Left out for a year")),
                (Spread.OFTEN, self.tr("Twice or more in 90 days")),
            ]
        )
        self.order = ChoiceBar(name="balance_order")
        self.order.set_choices(
            [(BY_READING, self.tr("By reading")), (BY_LAST_ASK, self.tr("By last ask"))]
        )
        self.search = SearchField(self.tr("Name, reading or organisation"), name="balance_search")
        self.back_button = button("", name="balance_back", icon_name="x")
        self._lay_out()
        self._wire()

    def grouping(self) -> Grouping | None:
        """Return what totals are made by, None while people are looked at."""
        chosen = self.view.current()
        return chosen if isinstance(chosen, Grouping) else None

    def chosen_spread(self) -> Spread:
        """Return which people are looked at."""
        return Spread(str(self.spread.current()))

    def since(self, today: date) -> date | None:
        """Return the first day that counts, None for all of them."""
        if self.period.current() == ALL_YEARS:
            return None
        if self.period.current() == THIS_YEAR:
            return date(today.year, 1, 1)
        is_leap_day = (today.month, today.day) == (2, 29)
        return date(today.year - 1, today.month, 28 if is_leap_day else today.day)

    def show_state(self, *, totals: bool, group: str) -> None:
        """Switch off what totals have no use for; a group's name leads back to them."""
        for part in (self.search, self.spread, self.order):
            part.setEnabled(not totals)
        self.back_button.setText(group)
        self.back_button.setVisible(bool(group))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for left, right in (
            (self.view, self.period),
            (self.spread, self.order),
            (self.search, self.back_button),
        ):
            row = QHBoxLayout()
            row.setSpacing(SPACE_L)
            row.addWidget(left, 0 if left is self.search else 1)
            row.addWidget(right)
            if left is self.search:
                row.addStretch(1)
            column.addLayout(row)

    def _wire(self) -> None:
        self.view.chosen.connect(lambda _choice: self.view_changed.emit())
        self.period.chosen.connect(lambda _choice: self.period_changed.emit())
        for bar in (self.spread, self.order):
            bar.chosen.connect(lambda _choice: self.choice_changed.emit())
        self.search.textChanged.connect(lambda _text: self.choice_changed.emit())
        self.back_button.clicked.connect(self.back_requested)
