"""What a file of another address book brings: people as drafts, each with its card's own text."""

from dataclasses import dataclass

from organiser.services.people.person_drafts import PersonDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDraft:
    """One card as a person.

    `fingerprint` is equal whenever a card says the same, `uid` is the card's own name for itself
    (may be empty) and `line` where it begins in its file. Nothing that stands on the card is lost:
    what has no place in the book is in the notes, and `source_text` has all of it.
    """

    person: PersonDraft
    fingerprint: str
    uid: str = ""
    line: int = 1
    former_name: str = ""
    photo: bytes | None = None
    photo_type: str = ""
    source_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFileDraft:
    """All cards of one file, in its order."""

    file_name: str
    cards: tuple[CardDraft, ...]
