"""The words for one person: channel, tone, subject and text, drafted and then edited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.words import WITH_SUBJECT, Manner, Politeness, Words
from organiser.ui.buttons import ChoiceBar
from organiser.ui.fields import ChoiceField, LinesField, TextField
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.language import current_language, say
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import Channel, label

#: Always offered; others, as WhatsApp, only for people who have them.
_CHANNELS = (Channel.LINE, Channel.MAIL, Channel.TELEPHONE, Channel.FACE_TO_FACE)

Compose = Callable[[Manner], Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """What the organiser had written for somebody when going to somebody else."""

    channel: Channel
    wording: object
    subject: str
    text: str


class WordsEditor(QWidget):
    """Drafts the words anew until the organiser writes; then only what they wrote counts.

    What was written stays with its invitation until `forget`. Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("words_editor")
        self._invitation_id: int | None = None
        self._compose: Compose | None = None
        self._reply_by: date | None = None
        self._kept: dict[int, _Typed] = {}
        self._offered: list[Channel] = []
        self._drafted = Words(subject="", text="")
        self.channels = ChoiceBar(name="channel_bar")
        self.wording = ChoiceField()
        self.wording.setObjectName("wording_choice")
        self.wording.setAccessibleName(self.tr("Wording"))
        self.subject = TextField(placeholder=self.tr("Subject"))
        self.subject.setObjectName("subject_edit")
        self.text = LinesField(rows=0)
        self.text.setObjectName("words_edit")
        self.text.setAccessibleName(self.tr("Words"))
        self._offer_wordings()
        self._lay_out()
        self.channels.chosen.connect(self._on_manner_changed)
        self.wording.changed.connect(self._on_manner_changed)
        self.subject.changed.connect(self.changed)
        self.text.changed.connect(self.changed)

    def show_words(
        self,
        invitation_id: int,
        compose: Compose,
        *,
        channels: Sequence[Channel],
        reply_by: date | None,
    ) -> None:
        """Show the words for a candidate; `channels` are theirs, the preferred one first."""
        if invitation_id != self._invitation_id:
            self._keep_typed()
            self._offer_channels(channels)
            self._invitation_id = None
        self._compose, self._reply_by = compose, reply_by
        kept = self._kept.pop(invitation_id, None)
        if kept is not None:
            self._show_kept(kept)
        elif self._invitation_id is None or not self.is_edited():
            self.draft_anew()
        self._invitation_id = invitation_id
        self.subject.setVisible(self.channel() in WITH_SUBJECT)

    def set_reply_by(self, reply_by: date | None) -> None:
        """Speak of another date in the words, unless they were written by hand."""
        self._reply_by = reply_by
        self._on_manner_changed()

    def forget(self, invitation_id: int) -> None:
        """Drop what was written for somebody who has been asked."""
        self._kept.pop(invitation_id, None)
        if self._invitation_id == invitation_id:
            self._invitation_id = None

    def channel(self) -> Channel:
        """Return the channel chosen."""
        return Channel(str(self.channels.current() or Channel.LINE))

    def said(self) -> str:
        """Return the words as they go out, the subject above them where there is one."""
        if self.channel() in WITH_SUBJECT and self.subject.value():
            return f"{self.subject.value()}\n\n{self.text.value()}"
        return self.text.value()

    def is_edited(self) -> bool:
        """Tell whether the words differ from the draft."""
        drafted = (self._drafted.subject, self._drafted.text.strip())
        return (self.subject.value(), self.text.value()) != drafted

    def draft_anew(self) -> None:
        """Replace the words by a new draft for the channel, tone and date chosen."""
        drafted = self._composed()
        if drafted == self._drafted and not self.is_edited():
            return
        self._drafted = drafted
        self.subject.setText(drafted.subject)
        self.text.set_value(drafted.text)

    def _composed(self) -> Words:
        if self._compose is None:
            return self._drafted
        language, politeness = str(self.wording.value()).split()
        return self._compose(
            Manner(
                channel=self.channel(),
                politeness=Politeness(politeness),
                language=language,
                reply_by=self._reply_by,
            )
        )

    def _keep_typed(self) -> None:
        if self._invitation_id is not None and self.is_edited():
            self._kept[self._invitation_id] = _Typed(
                channel=self.channel(),
                wording=self.wording.value(),
                subject=self.subject.value(),
                text=self.text.toPlainText(),
            )

    def _show_kept(self, kept: _Typed) -> None:
        self.channels.set_current(kept.channel)
        self.wording.blockSignals(True)
        self.wording.set_value(kept.wording)
        self.wording.blockSignals(False)
        self._drafted = self._composed()
        self.subject.setText(kept.subject)
        self.text.set_value(kept.text)

    def _offer_channels(self, own: Sequence[Channel]) -> None:
        offered = [*_CHANNELS, *(channel for channel in own if channel not in _CHANNELS)]
        usual = own[0] if own else Channel.LINE
        if offered == self._offered:
            self.channels.set_current(usual)
            return
        self._offered = offered
        self.channels.set_choices([(item, say(label(item))) for item in offered], usual)
        self.channels.updateGeometry()

    def _offer_wordings(self) -> None:
        own = current_language()
        names = {"ja": self.tr("Japanese"), "en": self.tr("English")}
        tones = {Politeness.POLITE: self.tr("polite"), Politeness.PLAIN: self.tr("plain")}
        choices = [
            (f"{language} {tone.value}", f"{names[language]} · {tones[tone]}")
            for language in sorted(names, key=lambda code: code != own)
            for tone in Politeness
        ]
        self.wording.set_choices(choices)

    def _on_manner_changed(self) -> None:
        if self.is_edited():
            self._drafted = self._composed()
            if not self.subject.value():
                self.subject.setText(self._drafted.subject)
        else:
            self.draft_anew()
        self.subject.setVisible(self.channel() in WITH_SUBJECT)
        self.changed.emit()

    def _lay_out(self) -> None:
        head = QWidget()
        head.setObjectName("words_head")
        flow = FlowLayout(head, gap=SPACE_S)
        flow.addWidget(self.channels)
        flow.addWidget(self.wording)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S + 2)
        column.addWidget(head)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
