"""The table of totals: how asking is spread over prefectures or kinds of organisation."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.programmes.asking_balance import Total
from organiser.ui.language import say
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.vocabulary import OrganisationKind, label


class TotalsView(QWidget):
    """Shows one row a group.

    Signals: `group_chosen(str)` on Enter or a double click.
    """

    group_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("totals")
        self.view = RowsView(name="totals_list")
        self.model: RowsModel[Total] = RowsModel(
            self._columns(), key=lambda total: total.name, parent=self.view
        )
        self.view.show_model(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        self.view.key_activated.connect(lambda key: self.group_chosen.emit(str(key)))
        self.setFocusProxy(self.view)

    def show_totals(self, totals: Sequence[Total]) -> None:
        """Show these totals."""
        self.model.set_rows(totals)
        if totals and self.view.current_key() is None:
            self.view.select_first()

    def group_name(self, name: str) -> str:
        """Return what a group is called."""
        if not name:
            return self.tr("not known")
        if name in list(OrganisationKind):
            return say(label(OrganisationKind(name)))
        return name

    def _columns(self) -> list[Column[Total]]:
        return [
            Column(header=self.tr("Group"), text=lambda total: self.group_name(total.name)),
            _number(self.tr("People"), lambda total: total.people),
            _number(self.tr("People asked"), lambda total: total.people_asked),
            _number(self.tr("Not asked"), lambda total: total.people - total.people_asked),
            _number(self.tr("Times asked"), lambda total: total.asked),
            _number(self.tr("Accepted"), lambda total: total.accepted),
            _number(self.tr("Came"), lambda total: total.came),
        ]


def _number(header: str, count: Callable[[Total], int]) -> Column[Total]:
    return Column(
        header=header, text=lambda total: str(count(total) or "–"), at_right=True, width=122
    )
