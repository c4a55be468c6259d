"""Now, next, the slack, and the large buttons that note what happens."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from organiser.touring.itinerary import TimedStop
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import ElidedLabel, plain_tip, text_label, thin_line
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS
from organiser.ui.tours.live.late_row import LateRow
from organiser.ui.tours.live.now_words import now_words
from organiser.ui.tours.live.scene import Scene


class NowCard(Card):
    """Shows one moment and takes what happens by a tap or a letter.

    Signals: `come_requested()`, `leave_requested()`, `finish_requested()`, `drop_requested()`,
    `take_back_requested()`; `late_requested(int)` with minutes, 0 for on time.
    """

    come_requested = Signal()
    leave_requested = Signal()
    finish_requested = Signal()
    drop_requested = Signal()
    take_back_requested = Signal()
    late_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="now_card")
        self.now_label = ElidedLabel("", "huge", name="now_label")
        self.now_detail = text_label("", "muted", wrap=True, name="now_detail")
        self.coming_label = ElidedLabel("", "large", name="coming_label")
        self.coming_detail = text_label("", "strong", wrap=True, name="coming_detail")
        self.slack_label = text_label("", "huge", name="slack_label")
        self.come_button = self._big(self.tr("Arrived (A)"), "come_button", self.come_requested)
        self.leave_button = self._big(self.tr("Left (D)"), "leave_button", self.leave_requested)
        self.finish_button = self._big(self.tr("Done (F)"), "finish_button", self.finish_requested)
        self.late_row = LateRow()
        self.late_row.chosen.connect(self.late_requested)
        self.drop_button = _small(
            self.tr("Leave out the next (X)"), "drop_button", self.drop_requested
        )
        self.take_back_button = _small(
            self.tr("Take back (B)"), "take_back_button", self.take_back_requested
        )
        self._lay_out()

    def show_scene(self, scene: Scene) -> None:
        """Show a moment."""
        words = now_words(scene)
        self.now_label.setText(words.now)
        self.coming_label.setText(words.coming or self.tr("Nothing more today"))
        for part, text in (
            (self.now_detail, words.now_detail),
            (self.coming_detail, words.coming_detail),
            (self.slack_label, words.slack),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self._slack_caption.setVisible(bool(words.slack))
        self.set_edge(words.tone)
        self._offer(self.come_button, scene.arriving)
        self._offer(self.leave_button, scene.leaving)
        self._offer(self.finish_button, scene.finishing)
        self._offer(self.drop_button, scene.coming)
        self._offer(self.take_back_button, scene.last_noted)
        lagging = scene.lagging
        self.late_row.setEnabled(lagging is not None)
        self.late_row.show_late(scene.noted(lagging).late_minutes if lagging else None)

    def take_focus(self) -> None:
        """Put the keyboard on the first of the large buttons that can be pressed."""
        big = (self.come_button, self.leave_button, self.finish_button)
        next((made for made in big if made.isEnabled()), self.take_back_button).setFocus()

    def _offer(self, made: QPushButton, timed: TimedStop | None) -> None:
        made.setEnabled(timed is not None)
        made.setToolTip(plain_tip(timed.stop.name) if timed else "")

    def _big(self, text: str, name: str, asked: SignalInstance) -> QPushButton:
        made = button(text, name=name, kind="big")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(asked)
        return made

    def _lay_out(self) -> None:
        self._slack_caption = text_label(self.tr("Slack"), "small", name="slack_caption")
        slack = _column(self._slack_caption, self.slack_label)
        slack.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(SPACE_L)
        now_caption = text_label(self.tr("Now"), "small", name="now_caption")
        top.addLayout(_column(now_caption, self.now_label, self.now_detail), 1)
        top.addLayout(slack)
        coming_caption = text_label(self.tr("Next"), "small", name="coming_caption")
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_S)
        for made in (self.come_button, self.leave_button, self.finish_button):
            actions.addWidget(made)
        rarely = QWidget()
        rarely.setObjectName("rare_buttons")
        row = FlowLayout(rarely, gap=SPACE_S)
        row.addWidget(self.drop_button)
        row.addWidget(self.take_back_button)
        self.body.addLayout(top)
        self.body.addWidget(thin_line())
        self.body.addLayout(_column(coming_caption, self.coming_label, self.coming_detail))
        self.body.addSpacing(SPACE_XS)
        self.body.addLayout(actions)
        self.body.addWidget(self.late_row)
        self.body.addWidget(rarely)


def _small(text: str, name: str, asked: SignalInstance) -> QPushButton:
    made = button(text, name=name, kind="small")
    made.clicked.connect(asked)
    return made


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    return column
