"""What the lines of a briefing are made of, read from the book beforehand. Values only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from organiser.services.programmes.programme_drafts import ConditionDraft
from organiser.vocabulary import OrganisationKind, Stance
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class CurrentPost:
    """A post the person holds now; `seated` counts others from there with a seat or an ask."""

    organisation: str
    kind: OrganisationKind
    represents: bool = False
    seated: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSkill:
    """How the person stands to a skill that a condition names, and until when it holds."""

    skill_id: int
    stance: Stance
    level: str = ""
    since: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """A prefecture in which the person is: by an address, or by that of an organisation."""

    prefecture: str
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """The last time the person came to another programme of the same kind."""

    programme: str
    held_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Something else on a day of this programme, and what the person is to it: accepted, host."""

    day: date
    what: str
    part: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepApart:
    """Someone in this programme from whom the person is better kept apart, and as what."""

    name: str
    part: Phrase
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that the lines are made of; `asks` are days of asks to other programmes, any order.

    `kind_name` is what the programme's kind is called.
    """

    today: date
    kind_name: Phrase | None = None
    do_not_approach: bool = False
    reading: str = ""
    reading_guessed: bool = False
    topics_to_avoid: str = ""
    contact_count: int = 0
    last_contact_on: date | None = None
    asks: Sequence[date] = ()
    posts: Sequence[CurrentPost] = ()
    skills: Sequence[HeldSkill] = ()
    places: Sequence[KnownPlace] = ()
    attended: Attended | None = None
    conditions: Sequence[ConditionDraft] = ()
    clashes: Sequence[Clash] = ()
    keep_apart: Sequence[KeepApart] = ()
