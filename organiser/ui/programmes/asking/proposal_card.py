"""What speaks for asking somebody who is proposed, and what is to be kept in mind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.inviting.briefing_lines import BriefLine
from organiser.services.inviting.proposal_values import Proposal
from organiser.ui.buttons import icon_button
from organiser.ui.labels import ElidedLabel
from organiser.ui.pieces import Card
from organiser.ui.programmes.asking.briefing_pane import VerdictLine
from organiser.ui.tokens import SPACE_XS
from organiser.vocabulary import Verdict


class ProposalCard(Card):
    """Shows one proposal at a time, all of it; hidden while there is none.

    Signals: `person_requested(int)` to open the person's page.
    """

    person_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="proposal_card")
        self._person_id = 0
        self.name_label = ElidedLabel("", "strong", name="proposal_name")
        self.post_label = ElidedLabel("", "small", name="proposal_post")
        self.person_button = icon_button("contact", self.tr("Open the person"), name="open_person")
        self.person_button.clicked.connect(lambda: self.person_requested.emit(self._person_id))
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name_label)
        names.addWidget(self.post_label)
        head.addLayout(names, 1)
        head.addWidget(self.person_button)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_XS)
        self._shown: list[QWidget] = []
        self.body.addLayout(head)
        self.body.addLayout(self._lines)

    def show_proposal(self, one: Proposal | None) -> None:
        """Show somebody else, or nobody."""
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        self.setVisible(one is not None)
        if one is None:
            return
        self._person_id = one.person_id
        self.name_label.setText(f"{one.name}  {one.reading}".strip())
        self.post_label.setText(f"{one.organisation} {one.title}".strip())
        facts = [
            *(BriefLine(verdict=Verdict.PASS, fact=fact) for fact in (*one.reasons, *one.facts)),
            *(BriefLine(verdict=Verdict.CAUTION, fact=fact) for fact in one.cautions),
        ]
        self._shown = [VerdictLine(fact) for fact in facts]
        for line in self._shown:
            self._lines.addWidget(line)
