"""The words with all that goes with them: hints, the ways into a mail program, drafting anew."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from organiser.papers.options import PaperSubject
from organiser.services.inviting.words import SPOKEN, WITH_SUBJECT
from organiser.services.people.acquaintance import Reach
from organiser.ui.buttons import button, menu_button
from organiser.ui.dialogs import open_dialog
from organiser.ui.icons import icon
from organiser.ui.programmes.asking.mail_ways import open_mail, save_mail
from organiser.ui.programmes.asking.word_hints import Hints, WordHints
from organiser.ui.programmes.asking.words_editor import Compose, WordsEditor
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import Channel, PaperKind, WordPurpose

#: Others' words are looked through when the fingers rest.
_REST_MILLISECONDS = 250
_FRESH = frozenset({"setting", "word_template"})


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsFor:
    """To whom words go: `key` keeps what is written apart from that to others."""

    key: int
    person_id: int
    reach: Reach
    compose: Compose
    find_alike: Callable[[str], str] | None = None


class WordsPart(QWidget):
    """An editor for the words to one person with its hints; the owner places the buttons.

    Signals: `changed()`; `person_requested(int)` to enter what is missing on the person's page.
    """

    changed = Signal()
    person_requested = Signal(int)

    def __init__(self, store: Store, *, purpose: WordPurpose = WordPurpose.ASK) -> None:
        super().__init__()
        self.setObjectName("words_part")
        self._store = store
        self._purpose = purpose
        self._shown: WordsFor | None = None
        self._alike = ""
        self.editor = WordsEditor(purpose=purpose)
        self.hints = WordHints()
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.editor, 1)
        column.addWidget(self.hints)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._wire()

    def show_words(self, shown: WordsFor, *, reply_by: date | None) -> None:
        """Show the words to somebody; what was written to them before is still there."""
        if self._shown is None or self._shown.key != shown.key:
            self._alike = ""
        self._shown = shown
        self.editor.show_words(
            shown.key, shown.compose, channels=shown.reach.channels, reply_by=reply_by
        )
        self.refresh()

    def forget(self, key: int) -> None:
        """Drop what was written to somebody."""
        self.editor.forget(key)
        if self._shown is not None and self._shown.key == key:
            self._shown = None

    def copy_written(self) -> None:
        """Put the words on the clipboard where the channel is one on which one writes."""
        if self.editor.channel() not in SPOKEN:
            QGuiApplication.clipboard().setText(self.editor.text.value())

    def refresh(self) -> None:
        """Look again what is to be said of the words."""
        self.mail_button.setVisible(self.editor.channel() in WITH_SUBJECT)
        self.letter_button.setVisible(self.editor.channel() is Channel.LETTER)
        self.anew_button.setVisible(self.editor.is_edited())
        self._show_hints()
        self._rest.start()

    def _show_hints(self) -> None:
        shown, editor = self._shown, self.editor
        is_spoken = editor.channel() in SPOKEN
        lacks_address = editor.channel() in WITH_SUBJECT and shown is not None
        self.hints.show_hints(
            Hints(
                gaps=editor.left_gaps(),
                notice=editor.notice(),
                alike="" if is_spoken else self._alike,
                is_behind=editor.is_behind(),
                lacks_sender=not is_spoken and not self._store.setting("organiser_name"),
                lacks_address=lacks_address and shown is not None and not shown.reach.mail,
            )
        )

    def _look_for_alike(self) -> None:
        shown = self._shown
        if shown is None or shown.find_alike is None or not self.isVisible():
            return
        is_spoken = self.editor.channel() in SPOKEN
        self._alike = "" if is_spoken else shown.find_alike(self.editor.said())
        self._show_hints()

    def _on_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_book_changed(self, tables: frozenset[str]) -> None:
        if tables & _FRESH and self._shown is not None:
            self.editor.draft_again()
            self.refresh()

    def _on_anew(self) -> None:
        self.editor.draft_anew()
        self._on_changed()

    def _on_mail(self) -> None:
        if self._shown is not None:
            subject, text = self.editor.subject.value(), self.editor.text.value()
            open_mail(self._shown.reach.mail, subject, text)

    def _on_file(self) -> None:
        if self._shown is not None:
            subject, text = self.editor.subject.value(), self.editor.text.value()
            save_mail(self, self._shown.reach.mail, subject, text)

    def _on_letter(self) -> None:
        """Let the words become a letter with its pages; from there they may come back."""
        # Papers are heavy, and needed by nobody who prints nothing.
        from organiser.ui.papers.letters.open_letter import SaidWords, open_letter

        if self._shown is None:
            return
        thanks = self._purpose is WordPurpose.THANK
        open_letter(
            self.window(),
            self._store,
            PaperKind.THANKS_LETTER if thanks else PaperKind.INVITATION_LETTER,
            PaperSubject(person_id=self._shown.person_id),
            words=SaidWords(text=self.editor.text.value(), language=self.editor.language()),
            on_keep=self.editor.text.set_value,
        )

    def _on_person(self) -> None:
        if self._shown is not None:
            self.person_requested.emit(self._shown.person_id)

    def _make_buttons(self) -> None:
        self.anew_button = button(self.tr("Draft anew"), name="anew_button", kind="quiet")
        self.letter_button = button(
            self.tr("Letter as PDF…"), name="letter_button", icon_name="file-text"
        )
        ways = QMenu()
        ways.setObjectName("mail_ways")
        self.open_mail_action = ways.addAction(
            icon("external-link", "text"), self.tr("Open mail draft")
        )
        self.save_mail_action = ways.addAction(icon("file-down", "text"), self.tr("Save as .eml…"))
        said = QCoreApplication.translate("MailWays", "Mail draft")
        self.mail_button = menu_button(said, ways, name="mail_button")

    def _wire(self) -> None:
        self.editor.changed.connect(self._on_changed)
        self._rest.timeout.connect(self._look_for_alike)
        self.anew_button.clicked.connect(self._on_anew)
        self.letter_button.clicked.connect(self._on_letter)
        self.open_mail_action.triggered.connect(self._on_mail)
        self.save_mail_action.triggered.connect(self._on_file)
        self.hints.person_requested.connect(self._on_person)
        self.hints.settings_requested.connect(
            lambda: open_dialog("settings", self._store, self.window())
        )
        self.hints.wordings_requested.connect(
            lambda: open_dialog("wordings", self._store, self.window())
        )
        self.editor.wording_requested.connect(
            lambda key: open_dialog("wordings", self._store, self.window(), at=key)
        )
        self._store.changed.connect(self._on_book_changed)
