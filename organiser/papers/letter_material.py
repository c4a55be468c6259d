"""Everything a letter to one person may be made of, before and after the gate."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from organiser.papers.people import PaperName, Sender
from organiser.text.letter_forms import LetterForm
from organiser.vocabulary import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """What a letter says in one language: as drafted, or as the organiser wrote it.

    `greeting` follows the opening word, `personal` stands before the last paragraph. `details` are
    lines as `日時：12月3日`; one that begins with a space goes on with the line before. A reply
    slip speaks of the `event` and is to be back on `reply_by`. `gaps` mark what is not known.
    """

    language: str
    written_on: date
    era_dates: bool = True
    number: str = ""
    form: LetterForm = LetterForm.POLITE
    subject: str = ""
    greeting: str = ""
    text: str = ""
    personal: str = ""
    details: str = ""
    event: str = ""
    reply_by: date | None = None
    with_slip: bool = False
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterMaterial:
    """A letter to one person; `drafts` has it once for every language and way to write dates.

    One that `invites` is never short of the greeting.
    """

    person_id: Annotated[int, Fact.KEY]
    invites: Annotated[bool, Fact.KEY] = False
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    postal_code: Annotated[str, Fact.PRIVATE_CONTACT] = ""
    address: Annotated[str, Fact.PRIVATE_CONTACT] = ""
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)
    drafts: Annotated[tuple[LetterDraft, ...], Fact.PLAN] = ()


def draft_for(material: LetterMaterial, *, language: str, era_dates: bool) -> LetterDraft:
    """Return the draft that fits best: by language, then by the way to write dates."""
    return max(
        material.drafts,
        key=lambda draft: (draft.language == language, draft.era_dates == era_dates),
    )
