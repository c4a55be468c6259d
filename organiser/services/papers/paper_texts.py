"""The organiser's own words on papers: kept, checked, and taken back to the shipped ones."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import PaperText
from organiser.papers.own_words import LETTERS, note_fields, shipped_text
from organiser.services.inviting.word_fields import FIELDS, WordField
from organiser.text.word_templates import Mistake, check_template
from organiser.vocabulary import PaperWording
from organiser.wording import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTextKey:
    """Which text on papers, in which language."""

    wording: PaperWording
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTextLine:
    """One line of the list of texts; `is_own` where the organiser's counts."""

    key: PaperTextKey
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """A text with its fields still open."""

    text: str
    is_own: bool


def list_paper_texts(session: Session) -> tuple[PaperTextLine, ...]:
    """Return every text in every language, by the papers they stand on."""
    own = {(row.wording, row.language) for row in session.scalars(select(PaperText))}
    return tuple(
        PaperTextLine(
            key=PaperTextKey(wording=wording, language=language),
            is_own=(wording, language) in own,
        )
        for wording in PaperWording
        for language in reversed(LANGUAGES)
    )


def get_paper_text(session: Session, key: PaperTextKey) -> PaperWords:
    """Return the text that counts: the organiser's own, else the shipped one."""
    row = _own(session, key)
    if row is None:
        return PaperWords(text=shipped_text(key.wording, key.language), is_own=False)
    return PaperWords(text=row.text, is_own=True)


def find_text(session: Session, wording: PaperWording, language: str) -> str:
    """Return the text to fill in: one of the organiser's own with a mistake does not count."""
    key = PaperTextKey(wording=wording, language=language)
    text = get_paper_text(session, key).text
    return shipped_text(wording, language) if find_text_mistakes(key, text) else text


def keep_paper_text(session: Session, key: PaperTextKey, text: str) -> int:
    """Keep the organiser's own text; return its row's id. Raises `InvalidInput` for mistakes.

    An empty text is kept as such: then nothing stands there.
    """
    mistakes = find_text_mistakes(key, text)
    if mistakes:
        raise InvalidInput(mistakes[0].message, field="text")
    row = _own(session, key)
    if row is None:
        row = PaperText(wording=key.wording, language=key.language)
        session.add(row)
    row.text = text.strip()
    session.flush()
    return row.id


def remove_paper_text(session: Session, key: PaperTextKey) -> None:
    """Go back to the shipped text."""
    row = _own(session, key)
    if row is not None:
        session.delete(row)


def find_text_mistakes(key: PaperTextKey, text: str) -> tuple[Mistake, ...]:
    """Return what is wrong with a text, nothing if all is well."""
    names = {name for field in list_fields(key.wording) for name in (field.name, field.japanese)}
    return check_template(text, names)


def list_fields(wording: PaperWording) -> tuple[WordField, ...]:
    """Return the fields a text may use; letters have those of the words of an ask."""
    if wording in LETTERS:
        return FIELDS
    return tuple(
        WordField(name=field.name, japanese=field.japanese, meaning=field.meaning)
        for field in note_fields(wording)
    )


def _own(session: Session, key: PaperTextKey) -> PaperText | None:
    return session.scalars(
        select(PaperText).where(
            PaperText.wording == key.wording, PaperText.language == key.language
        )
    ).one_or_none()
