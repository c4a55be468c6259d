"""Opening a letter: its fields at the left, its pages beside them as they will be printed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from organiser.documents.paper import Paper
from organiser.paper_making import builder
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.gate import Passed
from organiser.papers.letter_lines import letter_lines
from organiser.papers.letter_material import LetterMaterial
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.letters import LETTER_WORDINGS
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.dialogs import open_dialog
from organiser.ui.language import say
from organiser.ui.papers.choices import choices_of
from organiser.ui.papers.kept_options import keep_options
from organiser.ui.papers.letters.drafting import LetterDrafting, SaidWords
from organiser.ui.papers.letters.letter_fields import LetterFields
from organiser.ui.papers.open_paper import first_options
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind

__all__ = ["SaidWords", "open_letter"]

#: The page follows when the fingers rest.
_REST_MILLISECONDS = 350


def open_letter(
    parent: QWidget,
    store: Store,
    kind: PaperKind,
    subject: PaperSubject,
    *,
    words: SaidWords | None = None,
    on_keep: Callable[[str], object] | None = None,
) -> PaperPreview:
    """Open a letter to the subject's person and return its preview.

    It begins with `words` where they were written elsewhere; with `on_keep` there is a button that
    hands the letter back as plain text. Raises `NotFound`.
    """
    options = first_options(store, kind)
    if words is not None:
        options = PaperOptions(
            language=words.language, printed_on=options.printed_on, era_dates=options.era_dates
        )
    drafting = LetterDrafting(store, kind, subject, words=words)
    fields = LetterFields(invites=kind is PaperKind.INVITATION_LETTER, today=store.today())
    fields.show_draft(drafting.begin(options))
    latest = _Latest(kind, drafting.passed())
    preview = PaperPreview(
        parent,
        say(CATALOGUE[kind].label),
        build=latest.build,
        options=options,
        choices=choices_of(kind),
        passed=latest.passed,
    )
    preview.add_editor(fields, QCoreApplication.translate("Letters", "The letter"))
    desk = _LetterDesk(store, kind, preview, fields, drafting, latest)
    if on_keep is not None:
        desk.add_keeping(on_keep)
    preview.open()
    fields.fields.field("text").setFocus()
    return preview


@dataclass(slots=True)
class _Latest:
    """The letter as it was last written; the value itself is frozen."""

    kind: PaperKind
    passed: Passed[LetterMaterial]

    def build(self, options: PaperOptions) -> Paper:
        """Draw the letter; this may run on any thread."""
        return builder(self.kind, self.passed)(options)


class _LetterDesk(QObject):
    """Lets the pages follow what is written; it lives as long as its preview."""

    def __init__(
        self,
        store: Store,
        kind: PaperKind,
        preview: PaperPreview,
        fields: LetterFields,
        drafting: LetterDrafting,
        latest: _Latest,
    ) -> None:
        super().__init__(preview)
        self._store = store
        self._kind = kind
        self._preview = preview
        self._fields = fields
        self._drafting = drafting
        self._latest = latest
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._add_buttons()
        self._rest.timeout.connect(self._rebuild)
        fields.written.connect(self._on_written)
        fields.chosen.connect(self._on_chosen)
        preview.options_changed.connect(self._on_options)

    def add_keeping(self, on_keep: Callable[[str], object]) -> None:
        """Add the button that hands the letter back as the words that are said."""
        keep = button(
            self.tr("Use as the words"),
            name="keep_words_button",
            icon_name="check",
            tip=self.tr("Puts the letter, as text, back into the words to this person."),
        )
        keep.clicked.connect(lambda: self._hand_back(on_keep))
        self._preview.add_action(keep)

    def _add_buttons(self) -> None:
        wording = button(self.tr("Wording…"), name="wording_button", icon_name="pencil")
        anew = button(self.tr("Draft anew"), name="anew_button", icon_name="undo-2")
        wording.clicked.connect(self._edit_wording)
        anew.clicked.connect(self._draft_anew)
        for made in (wording, anew):
            self._preview.add_action(made)

    def _on_written(self) -> None:
        self._drafting.write(self._fields.draft())
        self._rest.start()

    def _on_chosen(self) -> None:
        options = self._preview.options()
        self._fields.show_draft(self._drafting.choose(self._fields.draft(), options))
        self._rest.start()

    def _on_options(self, options: PaperOptions) -> None:
        """Draft for another language or other dates; the preview itself makes the pages anew."""
        keep_options(self._kind.value, options)
        self._fields.show_draft(self._drafting.choose(self._fields.draft(), options))
        self._latest.passed = self._drafting.passed()

    def _draft_anew(self) -> None:
        self._drafting.write(self._fields.draft())
        if self._drafting.is_written() and not self._may_drop():
            return
        self._fields.show_draft(self._drafting.begin_anew(self._preview.options()))
        self._rebuild()

    def _may_drop(self) -> bool:
        return ask.confirm(
            self._preview,
            self.tr("Draft the letter anew?"),
            self.tr("What you wrote in this letter will be lost."),
            action_label=self.tr("Draft anew"),
            dangerous=True,
        )

    def _edit_wording(self) -> None:
        key = PaperTextKey(
            wording=LETTER_WORDINGS[self._kind], language=self._preview.options().language
        )
        texts = open_dialog("paper texts", self._store, self._preview, at=key)
        texts.finished.connect(self._on_chosen)

    def _hand_back(self, on_keep: Callable[[str], object]) -> None:
        self._drafting.write(self._fields.draft())
        options = self._preview.options()
        lines = letter_lines(
            self._drafting.passed().value, language=options.language, era_dates=options.era_dates
        )
        on_keep(lines.as_text())
        self._preview.accept()

    def _rebuild(self) -> None:
        self._latest.passed = self._drafting.passed()
        self._preview.rebuild()
