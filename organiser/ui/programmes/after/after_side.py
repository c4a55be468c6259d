"""After the sessions: thanks and voices at the left, feedback at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.card_desk import CardDesk
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.programmes.after.feedback_pane import FeedbackPane
from organiser.ui.programmes.after.thanks_pane import ThanksPane
from organiser.ui.programmes.after.voices.voices_card import VoicesCard
from organiser.ui.programmes.sides import ProgrammeSide
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XL

#: Below this width the cards stand one below the other.
_NARROW = 860
#: How much of the width thanks and voices take, in per cent.
_DONE_SHARE = 57


class AfterSide(ProgrammeSide):
    """Shows who is still to be thanked, what people thought, and what became of it."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("after_side")
        self.thanks = ThanksPane(desk)
        self.feedback = FeedbackPane(desk)
        self.voices = VoicesCard(desk)
        content = QWidget()
        content.setObjectName("after_content")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._cards.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_XL)
        self._cards.setSpacing(SPACE_L)
        done = QVBoxLayout()
        done.setSpacing(SPACE_L)
        done.addWidget(self.thanks)
        done.addWidget(self.voices)
        done.addStretch(1)
        self._cards.addLayout(done, _DONE_SHARE)
        self._cards.addWidget(self.feedback, 100 - _DONE_SHARE, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(content, name="after_scroll"))

    @override
    def show_programme(self, page: ProgrammePage) -> None:
        self.thanks.show_programme(page)
        self.feedback.show_programme(page)
        self.voices.show_programme(page)

    @override
    def take_focus(self) -> None:
        if self.thanks.lines:
            self.thanks.focus_first()
        elif self.feedback.lines:
            self.feedback.focus_first()
        else:
            self.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction
        self._cards.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        # One below the other they follow each other closely: all room is below the last.
        self._cards.setStretch(0, 0 if is_narrow else _DONE_SHARE)
