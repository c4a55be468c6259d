"""What is spent on the way: one line for each, and what came together today."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.errors import InvalidInput
from organiser.services.tours.cost_values import CostDraft, check_cost
from organiser.services.tours.live import Expense
from organiser.touring.money_words import amount_words
from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.fields import TextField
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.costs.typed_costs import read_cost
from organiser.vocabulary import Currency

_SHOWN_AT_MOST = 5


class ExpensesCard(Card):
    """One line for what was spent: “parking 800”.

    Signals: `spent(object)` with a `CostDraft`.
    """

    spent = Signal(object)

    def __init__(self) -> None:
        super().__init__(name="expenses_card")
        self._shown: tuple[Expense, ...] | None = None
        self.edit = TextField(placeholder=self.tr("What and how much: “parking 800”"))
        self.edit.setObjectName("expense_edit")
        self.edit.setAccessibleName(self.tr("Expense"))
        self.edit.returnPressed.connect(self.note)
        self.note_button = button(self.tr("Note it"), name="note_expense_button")
        self.note_button.clicked.connect(self.note)
        self.problem_label = text_label("", "problem", wrap=True, name="expense_problem")
        self.problem_label.hide()
        self.edit.changed.connect(self.problem_label.hide)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.edit, 1)
        line.addWidget(self.note_button)
        self._list = QWidget()
        self._list.setObjectName("expense_list")
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(line)
        self.body.addWidget(self.problem_label)
        self.body.addWidget(self._list)
        self.show_expenses(())

    def show_expenses(self, expenses: Sequence[Expense]) -> None:
        """Show what was spent today; what is being typed stays."""
        wanted = tuple(expenses)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.set_heading(self.tr("Expenses (E)"), _totals(wanted))
        clear_column(self._lines)
        for one in wanted[:_SHOWN_AT_MOST]:
            amount = say(amount_words(one.amount, one.currency))
            self._lines.addWidget(ElidedLabel(f"{amount}  {one.what}", "small", name="expense"))

    def note(self) -> None:
        """Read the line and ask for it to be kept; what cannot be read is said."""
        if not self.edit.value():
            return
        try:
            draft: CostDraft = read_cost(self.edit.value())
            check_cost(draft)
        except InvalidInput as error:
            self.problem_label.setText(say(error.message))
            self.problem_label.show()
            return
        self.edit.clear()
        self.spent.emit(draft)


def _totals(expenses: Sequence[Expense]) -> str:
    """Return what was spent in each currency."""
    sums = {
        currency: sum(one.amount for one in expenses if one.currency is currency)
        for currency in Currency
    }
    return " · ".join(say(amount_words(total, kind)) for kind, total in sums.items() if total)
