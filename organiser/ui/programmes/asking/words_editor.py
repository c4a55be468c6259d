"""The words for one person: channel, tone, subject and text, drafted and then edited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.inviting.wordings import WordingKey
from organiser.services.inviting.words import SPOKEN, WITH_SUBJECT, Manner, Words, find_left_gaps
from organiser.ui.buttons import ChoiceBar, icon_button
from organiser.ui.fields import ChoiceField, LinesField, TextField
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import Channel, Politeness, WordPurpose, label
from organiser.wording import Phrase, phrase

#: Always offered; others, as WhatsApp, only for people who have them.
_CHANNELS = (
    Channel.LINE,
    Channel.MAIL,
    Channel.TELEPHONE,
    Channel.FACE_TO_FACE,
    Channel.LETTER,
)
_NOTE_ROWS = 3

Compose = Callable[[Manner], Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """What the organiser had written for somebody when going to somebody else."""

    channel: Channel
    wording: object
    drafted_for: Manner
    subject: str
    text: str
    note: str


class WordsEditor(QWidget):
    """Drafts the words anew until the organiser writes; then only what they wrote counts.

    What was written stays with its person until `forget`. Alt+1, Alt+2… choose the channel. On
    channels on which one speaks there is a note beside the points. Signals: `changed()`;
    `wording_requested(object)` with the `WordingKey` of the wording behind the draft.
    """

    changed = Signal()
    wording_requested = Signal(object)

    def __init__(self, *, purpose: WordPurpose = WordPurpose.ASK) -> None:
        super().__init__()
        self.setObjectName("words_editor")
        self._purpose = purpose
        self._key: int | None = None
        self._compose: Compose | None = None
        self._reply_by: date | None = None
        self._kept: dict[int, _Typed] = {}
        self._offered: list[Channel] = []
        self._drafted = Words(subject="", text="")
        self._drafted_for = Manner(channel=Channel.LINE)
        self.channels = ChoiceBar(name="channel_bar")
        self.wording = ChoiceField()
        self.wording.setObjectName("wording_choice")
        self.wording.setAccessibleName(self.tr("Wording"))
        self.edit_wording_button = icon_button(
            "pencil", self.tr("Edit this wording…"), name="edit_wording_button"
        )
        self.subject = TextField(placeholder=self.tr("Subject"))
        self.subject.setObjectName("subject_edit")
        self.text = LinesField(rows=0)
        self.text.setObjectName("words_edit")
        self.text.setAccessibleName(self.tr("Words"))
        self.note = LinesField(rows=_NOTE_ROWS)
        self.note.setObjectName("said_note_edit")
        self.note.setAccessibleName(self.tr("What was said"))
        self.note.setPlaceholderText(self.tr("What was said; it is kept with the points"))
        self._offer_wordings()
        self._lay_out()
        self.channels.chosen.connect(self._on_manner_changed)
        self.wording.changed.connect(self._on_manner_changed)
        self.edit_wording_button.clicked.connect(self._on_edit_wording)
        self.subject.changed.connect(self.changed)
        self.text.changed.connect(self.changed)
        self.note.changed.connect(self.changed)
        for place in range(len(Channel)):
            keys = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            keys.activated.connect(lambda place=place: self._choose(place))

    def show_words(
        self,
        key: int,
        compose: Compose,
        *,
        channels: Sequence[Channel],
        reply_by: date | None,
    ) -> None:
        """Show the words to one person; `channels` are theirs, the preferred one first."""
        if key != self._key:
            self._keep_typed()
            self._offer_channels(channels)
            self.note.set_value("")
            self._key = None
        self._compose, self._reply_by = compose, reply_by
        kept = self._kept.pop(key, None)
        if kept is not None:
            self._show_kept(kept)
        elif self._key is None or not self.is_edited():
            self.draft_anew()
        self._key = key
        self._show_parts()

    def set_reply_by(self, reply_by: date | None) -> None:
        """Speak of another date in the words, unless they were written by hand."""
        self._reply_by = reply_by
        self._on_manner_changed()

    def forget(self, key: int) -> None:
        """Drop what was written for somebody who has been asked."""
        self._kept.pop(key, None)
        if self._key == key:
            self._key = None

    def channel(self) -> Channel:
        """Return the channel chosen."""
        return Channel(str(self.channels.current() or Channel.LINE))

    def said(self) -> str:
        """Return the words as they go out, the subject above them where there is one."""
        if self.channel() in WITH_SUBJECT and self.subject.value():
            return f"{self.subject.value()}\n\n{self.text.value()}"
        if self.channel() in SPOKEN and not self.note.is_empty():
            return f"{self.text.value()}\n\n{self._noted()}".strip()
        return self.text.value()

    def language(self) -> str:
        """Return the language chosen."""
        return str(self.wording.value()).split()[0]

    def left_gaps(self) -> tuple[str, ...]:
        """Return the marks of empty fields that still stand in the words."""
        return find_left_gaps(f"{self.subject.value()}\n{self.text.value()}", self._drafted.gaps)

    def notice(self) -> Phrase | None:
        """Return what was wrong with the organiser's own wording, if it could not be used."""
        return self._drafted.notice

    def is_edited(self) -> bool:
        """Tell whether the words differ from the draft."""
        drafted = (self._drafted.subject, self._drafted.text.strip())
        return (self.subject.value(), self.text.value()) != drafted

    def is_behind(self) -> bool:
        """Tell whether words written by hand began for another channel, tone or date."""
        return self.is_edited() and self._manner() != self._drafted_for

    def draft_anew(self) -> None:
        """Replace the words by a new draft for the channel, tone and date chosen."""
        drafted, self._drafted_for = self._composed(), self._manner()
        if drafted == self._drafted and not self.is_edited():
            return
        self._drafted = drafted
        self.subject.setText(drafted.subject)
        self.text.set_value(drafted.text)

    def draft_again(self) -> None:
        """Draft anew from what the book says now, unless the words were written by hand."""
        if self.is_edited():
            self._drafted = self._composed()
        else:
            self.draft_anew()

    def _noted(self) -> str:
        noted = phrase("What was said:\n{note}", note=self.note.value())
        return noted.in_language(self.language())

    def _composed(self) -> Words:
        return self._drafted if self._compose is None else self._compose(self._manner())

    def _manner(self) -> Manner:
        language, politeness = str(self.wording.value()).split()
        return Manner(
            channel=self.channel(),
            politeness=Politeness(politeness),
            language=language,
            reply_by=self._reply_by,
            purpose=self._purpose,
        )

    def _keep_typed(self) -> None:
        if self._key is not None and (self.is_edited() or not self.note.is_empty()):
            self._kept[self._key] = _Typed(
                channel=self.channel(),
                wording=self.wording.value(),
                drafted_for=self._drafted_for,
                subject=self.subject.value(),
                text=self.text.toPlainText(),
                note=self.note.toPlainText(),
            )

    def _show_kept(self, kept: _Typed) -> None:
        self.channels.set_current(kept.channel)
        self.wording.blockSignals(True)
        self.wording.set_value(kept.wording)
        self.wording.blockSignals(False)
        self._drafted, self._drafted_for = self._composed(), kept.drafted_for
        self.subject.setText(kept.subject)
        self.text.set_value(kept.text)
        self.note.set_value(kept.note)

    def _offer_channels(self, own: Sequence[Channel]) -> None:
        offered = [*_CHANNELS, *(channel for channel in own if channel not in _CHANNELS)]
        usual = own[0] if own else Channel.LINE
        if offered == self._offered:
            self.channels.set_current(usual)
            return
        self._offered = offered
        self.channels.set_choices([(item, say(label(item))) for item in offered], usual)
        for place in range(len(offered)):
            _channel_button(self.channels, place).setToolTip(_keys(place))
        # Behind the last channel, the tone fills the line that is begun.
        row = self.channels.layout()
        if row is not None:
            for behind in (self.wording, self.edit_wording_button):
                row.removeWidget(behind)
                row.addWidget(behind)
        self.channels.updateGeometry()

    def _offer_wordings(self) -> None:
        own = current_language()
        names = {"ja": self.tr("Japanese"), "en": self.tr("English")}
        tones = {
            Politeness.FORMAL: self.tr("formal"),
            Politeness.POLITE: self.tr("polite"),
            Politeness.PLAIN: self.tr("plain"),
        }
        choices = [
            (f"{language} {tone.value}", f"{names[language]} · {tones[tone]}")
            for language in sorted(names, key=lambda code: code != own)
            for tone in Politeness
        ]
        self.wording.set_choices(choices, f"{own} {Politeness.POLITE.value}")

    def _on_manner_changed(self) -> None:
        if self.is_edited():
            self._drafted = self._composed()
            if not self.subject.value():
                self.subject.setText(self._drafted.subject)
        else:
            self.draft_anew()
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.subject.setVisible(self.channel() in WITH_SUBJECT)
        self._note_label.setVisible(self.channel() in SPOKEN)
        self.note.setVisible(self.channel() in SPOKEN)

    def _on_edit_wording(self) -> None:
        manner = self._manner()
        key = WordingKey(
            purpose=manner.purpose,
            politeness=manner.politeness,
            language=manner.language,
            kind=self._drafted.kind,
            channel=manner.channel,
        )
        self.wording_requested.emit(key)

    def _choose(self, place: int) -> None:
        if place < len(self._offered):
            self.channels.set_current(self._offered[place])
            self._on_manner_changed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S + 2)
        column.addWidget(self.channels)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        self._note_label = text_label(self.tr("What was said"), "muted", name="said_note_label")
        column.addWidget(self._note_label)
        column.addWidget(self.note)


def _channel_button(channels: ChoiceBar, place: int) -> QWidget:
    row = channels.layout()
    item = row.itemAt(place) if row is not None else None
    found = item.widget() if item is not None else None
    return found or channels


def _keys(place: int) -> str:
    return QKeySequence(f"Alt+{place + 1}").toString(QKeySequence.SequenceFormat.NativeText)
