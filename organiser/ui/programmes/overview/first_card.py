"""What to do first in a programme that is new."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_M


class FirstCard(Card):
    """Says what a new programme still lacks, each with a way there.

    Signals: `side_requested(str)` with the key of the side where it is done.
    """

    side_requested = Signal(str)

    def __init__(self, *, has_people: bool, has_date: bool) -> None:
        """Show what is missing; at least one of the two is."""
        super().__init__(self.tr("What to do first"), name="first_card", edge="info")
        if not has_people:
            self._add(
                self.tr("Put people into the asking order. Nobody is asked by this."),
                self.tr("To the order"),
                "asking",
            )
        if not has_date:
            self._add(
                self.tr("Give it a date, so that clashes are seen before you ask."),
                self.tr("To the sessions"),
                "sessions",
            )

    def _add(self, sentence: str, action: str, side: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(text_label(sentence, wrap=True), 1)
        opener = button(action, name=f"first_{side}", icon_name="chevron-right")
        opener.clicked.connect(lambda: self.side_requested.emit(side))
        line.addWidget(opener, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
