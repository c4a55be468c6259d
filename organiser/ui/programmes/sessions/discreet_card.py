"""What stands in the place of agenda and minutes where a session is off the record."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from organiser.ui.icons import icon
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_M


class DiscreetCard(Card):
    """Says that nothing is kept of what was spoken."""

    def __init__(self) -> None:
        super().__init__(self.tr("Off the record"), name="discreet_card", edge="info")
        picture = QLabel()
        picture.setObjectName("discreet_icon")
        picture.setPixmap(icon("eye-off", "muted").pixmap(QSize(18, 18)))
        sentence = self.tr(
            "Only the date, the place and the people of this session are kept: no theme, no agenda,"
            " no minutes and no next steps. The timelines of those who came say no more, either."
        )
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text_label(sentence, "muted", wrap=True, name="discreet_sentence"), 1)
        self.body.addLayout(line)
