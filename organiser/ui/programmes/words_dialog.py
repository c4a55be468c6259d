"""Words to one person beside the ask: a reminder, news of a seat, thanks, asking for feedback."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import NotRequired, TypedDict, Unpack

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.errors import InvalidInput, OrganiserError
from organiser.services.inviting.invitation_checks import check_reply_by
from organiser.services.inviting.words import SPOKEN
from organiser.services.people.acquaintance import get_reach
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.programmes.asking.words_editor import Compose
from organiser.ui.programmes.asking.words_part import WordsFor, WordsPart
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.vocabulary import Channel, WordPurpose

_SIZE = (640, 660)
_DATE_WIDTH = 190


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said to one person, by which channel, and until when an answer is wanted."""

    channel: Channel
    words: str
    reply_by: date | None = None


class Telling(TypedDict):
    """What a dialog is told: whom it is for, what for, and who takes what was said.

    `compose` drafts the words in a manner. `channel` is chosen at first, else the one the person
    prefers. With `with_reply_by` a date is asked for, which is
    `reply_by` at first. Without `has_own_wording` there is only the shipped one to begin with.
    """

    title: str
    person_id: int
    purpose: WordPurpose
    compose: Compose
    on_said: Callable[[Said], object]
    channel: NotRequired[Channel | None]
    reply_by: NotRequired[date | None]
    with_reply_by: NotRequired[bool]
    has_own_wording: NotRequired[bool]


class WordsDialog(QDialog):
    """Hands over to `on_said` what one person was told; nothing is sent from here.

    The primary button copies the words where the channel is written. If `on_said` refuses them,
    its sentence is shown and the window stays open.
    """

    def __init__(self, store: Store, parent: QWidget | None, **telling: Unpack[Telling]) -> None:
        super().__init__(parent)
        self.setObjectName("words_dialog")
        self.setWindowTitle(telling["title"])
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._on_said = telling["on_said"]
        self._purpose = telling["purpose"]
        self._asks_date = telling.get("with_reply_by", False)
        self.words = WordsPart(store, purpose=self._purpose)
        self.editor = self.words.editor
        if not telling.get("has_own_wording", True):
            self.editor.edit_wording_button.hide()
        self.reply_by = DateField(today=store.today(), lean="coming")
        self.reply_by.setObjectName("words_reply_by")
        self.reply_by.setFixedWidth(_DATE_WIDTH)
        self.reply_by.set_value(telling.get("reply_by"))
        self.problem_label = text_label("", "problem", wrap=True, name="words_problem")
        self.problem_label.hide()
        self.cancel_button = button(self.tr("Cancel"), name="cancel_button")
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.said_button = button("", name="said_button", kind="primary", tip=keys)
        self._lay_out(telling["title"])
        self._wire()
        self._show(telling["person_id"], telling["compose"], telling.get("channel"))

    def say_it(self) -> None:
        """Copy the words where they are written, hand over what was said and close."""
        if not self.said_button.isEnabled():
            return
        self.words.copy_written()
        said = Said(
            channel=self.editor.channel(), words=self.editor.said(), reply_by=self._reply_by()
        )
        try:
            self._on_said(said)
        except OrganiserError as error:
            self._complain(say(error.message))
            return
        self.accept()

    def refresh(self) -> None:
        """Look again whether the words can be handed over."""
        problem = self._problem()
        self._complain(problem)
        self.said_button.setEnabled(not problem)
        self.said_button.setText(self._action())

    @override
    def reject(self) -> None:
        written = self.editor.is_edited() or not self.editor.note.is_empty()
        if written and not ask.confirm(
            self,
            self.tr("Discard these words?"),
            self.tr("They have not been kept."),
            action_label=self.tr("Discard"),
            dangerous=True,
        ):
            return
        super().reject()

    def _show(self, person_id: int, compose: Compose, channel: Channel | None) -> None:
        reach = self._store.read(get_reach, person_id)
        if channel is not None:
            reach = replace(reach, channels=tuple(dict.fromkeys((channel, *reach.channels))))
        shown = WordsFor(key=person_id, person_id=person_id, reach=reach, compose=compose)
        self.words.show_words(shown, reply_by=self._reply_by())
        self.refresh()
        self.resize(*_SIZE)
        self.editor.text.setFocus()

    def _reply_by(self) -> date | None:
        return self.reply_by.value() if self._asks_date and not self.reply_by.problem() else None

    def _problem(self) -> str:
        if self.editor.text.is_empty() and self.editor.note.is_empty():
            return self.tr("Please write what you say to this person.")
        if not self._asks_date:
            return ""
        day = self._reply_by()
        if day is None:
            return self.reply_by.problem() or self._wants_date()
        try:
            check_reply_by(day, today=self._store.today())
        except InvalidInput as error:
            return say(error.message)
        return ""

    def _wants_date(self) -> str:
        if self._purpose is WordPurpose.ASK:
            return self.tr("Please say until when an answer is wanted.")
        return self.tr("Please say until when the seat is held.")

    def _complain(self, sentence: str) -> None:
        self.problem_label.setText(sentence)
        self.problem_label.setVisible(bool(sentence))

    def _action(self) -> str:
        is_spoken = self.editor.channel() in SPOKEN
        if self._purpose is WordPurpose.REMIND:
            return self.tr("Mark as reminded") if is_spoken else self.tr("Copy, mark as reminded")
        if self._purpose is WordPurpose.THANK:
            return self.tr("Mark as thanked") if is_spoken else self.tr("Copy, mark as thanked")
        if self._purpose is WordPurpose.ASK:
            return self.tr("Mark as requested") if is_spoken else self.tr("Copy, mark as requested")
        if self._purpose is WordPurpose.ASK_FEEDBACK:
            return self.tr("Mark as asked") if is_spoken else self.tr("Copy, mark as asked")
        return self.tr("Mark as told") if is_spoken else self.tr("Copy, mark as told")

    def _on_reply_by_changed(self) -> None:
        self.editor.set_reply_by(self._reply_by())
        self.refresh()

    def _on_person(self, person_id: int) -> None:
        """Leave for the person's page, where what is missing is entered."""
        owner: QWidget | None = self.parentWidget()
        window = None if owner is None else owner.window()
        show: Callable[[int], object] | None = getattr(window, "show_person", None)
        self.reject()
        if show is not None and self.isHidden():
            show(person_id)

    def _wire(self) -> None:
        self.words.changed.connect(self.refresh)
        self.words.person_requested.connect(self._on_person)
        self.reply_by.changed.connect(self._on_reply_by_changed)
        self.cancel_button.clicked.connect(self.reject)
        self.said_button.clicked.connect(self.say_it)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.say_it)

    def _lay_out(self, title: str) -> None:
        title_label = text_label(title, "title", wrap=True, name="words_title")
        hint = text_label(
            self.tr(
                "Nothing is sent from here. What you say stays with this person, word for word."
            ),
            "small",
            wrap=True,
            name="words_hint",
        )
        body = QVBoxLayout()
        body.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        body.setSpacing(SPACE_M)
        body.addWidget(title_label)
        body.addWidget(self.words, 1)
        body.addWidget(self._tools())
        body.addWidget(self.problem_label)
        body.addWidget(hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self._foot())

    def _tools(self) -> QWidget:
        tools = QWidget()
        tools.setObjectName("words_tools")
        flow = FlowLayout(tools, gap=SPACE_S)
        if self._asks_date:
            together = QWidget()
            together.setObjectName("reply_by_line")
            row = QHBoxLayout(together)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE_S)
            row.addWidget(text_label(self.tr("Reply by"), "muted"))
            row.addWidget(self.reply_by)
            flow.addWidget(together)
        for tool in (self.words.mail_button, self.words.letter_button, self.words.anew_button):
            flow.addWidget(tool)
        return tools

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("form_foot")
        foot.setProperty("surface", "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        line.setSpacing(SPACE_M)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.said_button)
        return foot
