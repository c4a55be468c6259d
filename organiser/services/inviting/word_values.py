"""What drafts of words are made of: how to say it, about what, to whom; and the draft itself."""

from dataclasses import dataclass
from datetime import date

from organiser.vocabulary import (
    Channel,
    InteractionKind,
    NameOrder,
    Politeness,
    ProgrammeKind,
    ThanksOccasion,
    WordPurpose,
)
from organiser.wording import Phrase

#: Channels on which one speaks: the draft is a list of points.
SPOKEN = (Channel.TELEPHONE, Channel.FACE_TO_FACE)
#: Channels whose draft has a subject line.
WITH_SUBJECT = (Channel.MAIL,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How to say it: by which channel, in which tone and language, until when, and what for."""

    channel: Channel
    politeness: Politeness = Politeness.POLITE
    language: str = "ja"
    reply_by: date | None = None
    purpose: WordPurpose = WordPurpose.ASK


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What words speak of where no invitation stands behind them."""

    programme_id: int | None = None
    held_on: date | None = None
    about: str = ""
    occasion: ThanksOccasion | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A draft; the subject is empty where the channel has none.

    `gaps` are the marks that stand where a field had nothing to say; `notice` says what was wrong
    with the organiser's own wording, so that the shipped one was used. `kind` is set where that
    wording is for one kind of programme only.
    """

    subject: str
    text: str
    gaps: tuple[str, ...] = ()
    notice: Phrase | None = None
    kind: ProgrammeKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the words to one person may speak of; times are minutes of the day."""

    family_name: str = ""
    given_name: str = ""
    name_order: NameOrder = NameOrder.FAMILY_FIRST
    honorific: str = ""
    organisation: str = ""
    title: str = ""
    programme: str = ""
    kind: ProgrammeKind | None = None
    theme: str = ""
    aim: str = ""
    place: str = ""
    link: str = ""
    cost_note: str = ""
    capacity: int | None = None
    held_on: date | None = None
    starts: int | None = None
    ends: int | None = None
    asked_on: date | None = None
    last_contact_kind: InteractionKind | None = None
    last_contact_on: date | None = None
    thanked_day: date | None = None
    about: str = ""
    occasion: ThanksOccasion | None = None
    sender: str = ""
    telephone: str = ""
    era_dates: bool = False
