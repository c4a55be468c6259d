"""What a letter says while it is written: drafts of the book give way to what was typed."""

from dataclasses import dataclass, replace
from typing import Any

from organiser.papers.gate import Passed
from organiser.papers.letter_material import LetterDraft, LetterMaterial
from organiser.papers.letter_templates import draft_from_words
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers import letters
from organiser.services.papers.letters import LetterChoices
from organiser.ui.papers.letters.letter_fields import WRITTEN
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidWords:
    """Words that were written to somebody elsewhere and are to become the letter."""

    text: str
    language: str


class LetterDrafting:
    """Drafts one letter again and again; `draft` is how it stands, also when it is opened again."""

    def __init__(
        self,
        store: Store,
        kind: PaperKind,
        subject: PaperSubject,
        *,
        words: SaidWords | None = None,
    ) -> None:
        self._store = store
        self._kind = kind
        self._subject = subject
        self._words = words
        self._drafted: LetterDraft | None = None
        self.draft: LetterDraft | None = None

    def begin(self, options: PaperOptions) -> LetterDraft:
        """Return the letter in the language chosen, as it was left when it is there already."""
        kept = _kept.get(self._key(options.language)) if self._words is None else None
        if kept is None:
            return self.begin_anew(options)
        self._drafted, self.draft = kept
        return self.choose(self.draft, options)

    def begin_anew(self, options: PaperOptions) -> LetterDraft:
        """Return the letter as the book would have it; what was typed is dropped."""
        self._drafted = self.draft = self._compose(self._choices(options, None))
        self._keep()
        return self.draft

    def choose(self, written: LetterDraft, options: PaperOptions) -> LetterDraft:
        """Return what was written with form, date and deadline as they are chosen now.

        What was not touched is drafted anew; what was, stays.
        """
        if options.language != written.language:
            return self.begin(options)
        fresh = self._compose(self._choices(options, written))
        typed = _written_words(written, self._drafted or fresh)
        self._drafted = fresh
        return self.write(replace(fresh, **typed, with_slip=written.with_slip))

    def write(self, written: LetterDraft) -> LetterDraft:
        """Take the letter as it was written and return it."""
        self.draft = written
        self._keep()
        return written

    def is_written(self) -> bool:
        """Tell whether something was written that the book would not draft."""
        if self.draft is None or self._drafted is None:
            return False
        return bool(_written_words(self.draft, self._drafted))

    def passed(self) -> Passed[LetterMaterial]:
        """Return the letter as its reader may read it; raises `NotFound`."""
        assert self.draft is not None
        return self._store.read(
            letters.get_letter, self._kind, self._subject, self.draft, today=self._store.today()
        )

    def _compose(self, choices: LetterChoices) -> LetterDraft:
        draft = self._store.read(
            letters.get_letter_draft,
            self._kind,
            self._subject,
            choices,
            today=self._store.today(),
        )
        if self._words is None or self._words.language != choices.language:
            return draft
        invites = self._kind is PaperKind.INVITATION_LETTER
        return draft_from_words(self._words.text, draft, invites=invites)

    def _choices(self, options: PaperOptions, written: LetterDraft | None) -> LetterChoices:
        usual = LetterChoices(language=options.language, era_dates=options.era_dates)
        if written is None:
            return usual
        return replace(
            usual, form=written.form, written_on=written.written_on, reply_by=written.reply_by
        )

    def _key(self, language: str) -> tuple[object, ...]:
        return self._store.book_path, self._kind, self._subject, language

    def _keep(self) -> None:
        if self._words is None and self._drafted is not None and self.draft is not None:
            _kept[self._key(self.draft.language)] = self._drafted, self.draft


def _written_words(written: LetterDraft, drafted: LetterDraft) -> dict[str, Any]:
    """Return what differs from the draft, by field."""
    words = {name: getattr(written, name).strip() for name in WRITTEN}
    return {name: text for name, text in words.items() if text != getattr(drafted, name).strip()}


#: Letters as they were left, with the drafts they began from; they go when the application ends.
_kept: dict[tuple[object, ...], tuple[LetterDraft, LetterDraft]] = {}
