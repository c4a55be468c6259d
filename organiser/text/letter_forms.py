"""How letters open and close: the two words belong together."""

from dataclasses import dataclass
from enum import StrEnum


class LetterForm(StrEnum):
    """In which form a letter is written."""

    POLITE = "polite"
    FORMAL = "formal"
    REPLY = "reply"
    SHORT = "short"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPair:
    """How a letter opens and closes in Japanese, and how it closes in English.

    Without `has_season` the letter comes to its matter at once; that is never done to invite.
    """

    opening: str
    closing: str
    english_closing: str
    has_season: bool = True


LETTER_PAIRS = {
    LetterForm.POLITE: LetterPair(opening="拝啓", closing="敬具", english_closing="Kind regards,"),
    LetterForm.FORMAL: LetterPair(
        opening="謹啓", closing="敬白", english_closing="Yours sincerely,"
    ),
    LetterForm.REPLY: LetterPair(
        opening="拝復", closing="敬具", english_closing="With kind regards,"
    ),
    LetterForm.SHORT: LetterPair(
        opening="前略", closing="草々", english_closing="Best regards,", has_season=False
    ),
}

#: Other words with which such letters close.
_FURTHER_CLOSINGS = ("謹言", "謹白", "草草", "不一")


def forms_for(*, invites: bool) -> tuple[LetterForm, ...]:
    """Return the forms a letter may have, the usual one first."""
    return tuple(form for form, pair in LETTER_PAIRS.items() if pair.has_season or not invites)


def fitting_form(form: LetterForm, *, invites: bool) -> LetterForm:
    """Return the form, or the usual one where this one would be impolite."""
    return form if form in forms_for(invites=invites) else LetterForm.POLITE


def form_opened_by(text: str) -> LetterForm | None:
    """Return the form whose opening word stands at the beginning of a line, if any does."""
    openings = {pair.opening: form for form, pair in LETTER_PAIRS.items()}
    return openings.get(text.strip()[:2])


def is_closing(line: str) -> bool:
    """Tell whether a line is nothing but the word with which a letter closes."""
    closings = {pair.closing for pair in LETTER_PAIRS.values()}
    return line.strip() in closings | set(_FURTHER_CLOSINGS)
