"""What is behind one person's numbers: each programme they were asked to, and what they said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from organiser.services.programmes import asking_balance
from organiser.services.programmes.asking_balance import AskLine
from organiser.text.dates import plain_date
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL
from organiser.vocabulary import label


class AsksDialog(QDialog):
    """Lists every time one person was asked; Enter goes to that invitation.

    Signals: `invitation_chosen(int)`.
    """

    invitation_chosen = Signal(int)

    def __init__(self, store: Store, parent: QWidget, person_id: int, *, name: str) -> None:
        """Read the asks of one person."""
        super().__init__(parent)
        self.setObjectName("asks_dialog")
        self.setWindowTitle(self.tr("Asked so far: {name}").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = RowsView(name="asks_list")
        self.model: RowsModel[AskLine] = RowsModel(
            self._columns(), key=lambda line: line.invitation_id, parent=self.view
        )
        self.view.show_model(self.model)
        self.model.set_rows(store.read(asking_balance.list_asks, person_id))
        nothing = text_label(
            self.tr("Nobody has asked this person to a programme yet."),
            "muted",
            wrap=True,
            name="no_asks",
        )
        nothing.setVisible(self.model.rowCount() == 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.view, 1)
        column.addWidget(nothing)
        self.view.key_activated.connect(self._on_activated)
        self.view.select_first()
        self.resize(760, 360)

    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            self.accept()
            self.invitation_chosen.emit(key)

    def _columns(self) -> list[Column[AskLine]]:
        return [
            Column(
                header=self.tr("Asked on"),
                text=lambda line: plain_date(
                    line.asked_on, language=current_language(), era_dates=False
                ),
                width=150,
            ),
            Column(header=self.tr("Programme"), text=lambda line: line.programme, tip=_programme),
            Column(header=self.tr("State"), text=lambda line: say(label(line.stage)), width=110),
            Column(
                header=self.tr("Came"),
                text=lambda line: str(line.came or "–"),
                at_right=True,
                width=64,
            ),
            Column(header=self.tr("Said"), text=_said, tip=lambda line: line.said),
        ]


def _programme(line: AskLine) -> str:
    return line.programme


def _said(line: AskLine) -> str:
    return " ".join(line.said.split())
