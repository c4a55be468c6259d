"""A proposal beside the present plan: what would change, which wishes it keeps, and why not all."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from organiser.touring.seating_words import SeatingProposal, Verdict
from organiser.ui.buttons import button
from organiser.ui.labels import LabelRole, text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card, scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_SIZE = (1100, 760)
_REASONS_HEIGHT, _REASON_HEIGHT = 190, 32


class ProposalDialog(QDialog):
    """Shows two plans side by side and the sentences below; Ctrl+Enter takes the proposal."""

    def __init__(
        self,
        parent: QWidget | None,
        plans: tuple[QWidget, QWidget],
        proposal: SeatingProposal,
        *,
        on_take: Callable[[], object],
    ) -> None:
        """Show the present plan and the proposed one."""
        super().__init__(parent)
        self.setObjectName("seating_proposal")
        self.setWindowTitle(self.tr("Proposal"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._on_take = on_take
        self.take_button = button(self.tr("Take the proposal"), name="take_button", kind="primary")
        self.take_button.setToolTip("Ctrl+Enter")
        self.leave_button = button(self.tr("Leave it as it is"), name="leave_button")
        self.summary_label = text_label("", "strong", wrap=True, name="summary_label")
        self.summary_label.setText(self._summary(proposal))
        self._lay_out(plans, proposal)
        self.take_button.clicked.connect(self.take)
        self.leave_button.clicked.connect(self.reject)
        self.resize(*_SIZE)

    def take(self) -> None:
        """Take the proposal over."""
        self._on_take()
        self.accept()

    def _summary(self, proposal: SeatingProposal) -> str:
        kept = sum(verdict.is_kept for verdict in proposal.verdicts)
        parts = [self.tr("%n would change places", "", proposal.moved)]
        if proposal.placed:
            parts.append(self.tr("%n would get a place", "", proposal.placed))
        if proposal.verdicts:
            told = self.tr("wishes kept: {kept} of {all}")
            parts.append(told.format(kept=kept, all=len(proposal.verdicts)))
        if proposal.without:
            names = self.tr(", ").join(proposal.without)
            parts.append(self.tr("without a place: {names}").format(names=names))
        return " · ".join(parts)

    def _lay_out(self, plans: tuple[QWidget, QWidget], proposal: SeatingProposal) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_L)
        titles = (self.tr("As it is"), self.tr("As proposed"))
        for plan, title, name in zip(plans, titles, ("present_card", "proposed_card"), strict=True):
            card = Card(title, name=name)
            card.body.addWidget(scrolled(plan, name=f"{name}_area"))
            beside.addWidget(card, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.summary_label)
        column.addLayout(beside, 1)
        if proposal.verdicts:
            reasons = scrolled(_reasons(proposal.verdicts), name="reasons_area")
            lines = len(proposal.verdicts) * _REASON_HEIGHT + SPACE_S
            reasons.setFixedHeight(min(lines, _REASONS_HEIGHT))
            column.addWidget(reasons)
        column.addLayout(buttons)
        self.take_button.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        else:
            super().keyPressEvent(event)


def _reasons(verdicts: tuple[Verdict, ...]) -> QWidget:
    made = QWidget()
    made.setObjectName("reasons")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    for verdict in verdicts:
        role: LabelRole = "muted" if verdict.is_kept else "caution"
        mark = "✓" if verdict.is_kept else "△"
        said = f"{mark} {say(verdict.sentence)}"
        column.addWidget(text_label(said, role, wrap=True, name="verdict_label"))
    column.addStretch(1)
    return made
