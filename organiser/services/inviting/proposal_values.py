"""People one might ask, and what speaks for each in words: facts and dates, no marks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organiser.wording import Phrase


class Ground(StrEnum):
    """What speaks for asking somebody; the order here is that in which they are proposed."""

    NOT_THIS_TIME = "not this time"
    BROUGHT = "brought by someone"
    THEME = "offers the theme"
    NEW_SKILL = "brings a skill"
    NEW_REGION = "brings a prefecture"
    LEFT_OUT = "left out"
    NEVER_ASKED = "never asked"
    CONDITIONS = "meets the conditions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One person who might be asked: what speaks for it, what is to be kept in mind.

    `facts` are neither the one nor the other: when one last met.
    """

    person_id: int
    name: str
    reading: str
    organisation: str
    title: str
    reasons: tuple[Phrase, ...]
    cautions: tuple[Phrase, ...]
    facts: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalGroup:
    """People proposed on the same ground; `total` counts those not shown, too.

    Without a ground it is those who were asked often lately, whatever speaks for them.
    """

    ground: Ground | None
    total: int
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """When somebody was last asked to any programme, and how often lately."""

    last_on: date
    lately: int


#: By person the fact that speaks for them on one ground.
Facts = Mapping[int, Phrase]
