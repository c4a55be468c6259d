"""Who has said yes already and is to be told that a date has moved: one person at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from organiser.services.sessions.sessions import Seated
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.links import link
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_M


class ToldCard(Card):
    """Names those who have accepted; each name leads to the invitation with its words."""

    def __init__(
        self, seated: Sequence[Seated], desk: CardDesk, on_done: Callable[[], object]
    ) -> None:
        """Show the names until somebody says that all were told."""
        title = self.tr("Who is to be told of the new date")
        super().__init__(title, name="told_card", edge="caution")
        sentence = self.tr(
            "%n person(s) accepted for the former date. Tell each in your own words:"
            " a name opens the invitation.",
            "",
            len(seated),
        )
        self.body.addWidget(text_label(sentence, "small", wrap=True, name="told_sentence"))
        names = QWidget()
        names.setObjectName("told_names")
        flow = FlowLayout(names, gap=SPACE_M)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        names.setSizePolicy(policy)
        for one in seated:
            flow.addWidget(link(one.name, desk.show_invitation, one.invitation_id, name="told"))
        self.body.addWidget(names)
        line = QHBoxLayout()
        line.addStretch(1)
        done = button(self.tr("All told"), name="told_done", kind="small", icon_name="check")
        done.clicked.connect(on_done)
        line.addWidget(done)
        self.body.addLayout(line)
