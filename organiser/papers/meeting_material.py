"""What the organiser has at hand before talking to somebody, before and after the gate."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from organiser.papers.people import PaperName, Sender
from organiser.vocabulary import Fact, InteractionKind, PromiseSide, Stance
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PastContact:
    """Something that happened with the person; what is "me only" stands in `secret`."""

    happened_on: Annotated[date | None, Fact.RELATIONSHIP] = None
    kind: Annotated[InteractionKind | None, Fact.RELATIONSHIP] = None
    about: Annotated[str, Fact.RELATIONSHIP] = ""
    text: Annotated[str, Fact.RELATIONSHIP] = ""
    secret: Annotated[str, Fact.ME_ONLY] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPromise:
    """A promise that is still open, the organiser's or the person's."""

    side: Annotated[PromiseSide | None, Fact.RELATIONSHIP] = None
    text: Annotated[str, Fact.RELATIONSHIP] = ""
    due_on: Annotated[date | None, Fact.RELATIONSHIP] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ability:
    """Something the person can do, learns or passes on."""

    skill: Annotated[str, Fact.RELATIONSHIP] = ""
    stance: Annotated[Stance | None, Fact.RELATIONSHIP] = None
    level: Annotated[str, Fact.RELATIONSHIP] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TieTo:
    """How the person stands to another; `is_present` where both are expected."""

    name: Annotated[str, Fact.RELATIONSHIP] = ""
    how: Annotated[Phrase | None, Fact.RELATIONSHIP] = None
    note: Annotated[str, Fact.RELATIONSHIP] = ""
    is_present: Annotated[bool, Fact.KEY] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingMaterial:
    """All that a card for a talk may tell of a person.

    `posts` are as written, the one that represents first; `present` how many others are expected
    where the talk takes place, which is `occasion`.
    """

    person_id: Annotated[int, Fact.KEY]
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    posts: Annotated[tuple[str, ...], Fact.NAME] = ()
    former_names: Annotated[tuple[str, ...], Fact.NAME] = ()
    nickname: Annotated[str, Fact.NAME] = ""
    place: Annotated[str, Fact.PERSONAL] = ""
    languages: Annotated[str, Fact.PERSONAL] = ""
    birthday: Annotated[date | None, Fact.PERSONAL] = None
    how_we_met: Annotated[str, Fact.RELATIONSHIP] = ""
    met_on: Annotated[date | None, Fact.RELATIONSHIP] = None
    introduced_by: Annotated[str, Fact.RELATIONSHIP] = ""
    contact_count: Annotated[int, Fact.RELATIONSHIP] = 0
    contacts: Annotated[tuple[PastContact, ...], Fact.KEY] = ()
    promises: Annotated[tuple[OpenPromise, ...], Fact.KEY] = ()
    abilities: Annotated[tuple[Ability, ...], Fact.KEY] = ()
    invitations: Annotated[tuple[str, ...], Fact.RELATIONSHIP] = ()
    ties: Annotated[tuple[TieTo, ...], Fact.KEY] = ()
    topics_to_avoid: Annotated[str, Fact.RELATIONSHIP] = ""
    notes: Annotated[str, Fact.INTERNAL] = ""
    secret_notes: Annotated[str, Fact.ME_ONLY] = ""
    occasion: Annotated[str, Fact.PLAN] = ""
    present: Annotated[int, Fact.PLAN] = 0
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)
