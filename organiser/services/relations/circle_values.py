"""What the page of a circle shows, as frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from organiser.services.people.person_values import PersonName
from organiser.vocabulary import Channel, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleMemberLine:
    """Somebody in a circle, now or before; `member_id` is the membership's."""

    member_id: int
    person_id: int
    name: str
    role: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleSkill:
    """What members can do, learn or pass on; stances that nobody takes are left out."""

    name: str
    people: Mapping[Stance, Sequence[PersonName]]

    @property
    def is_match(self) -> bool:
        """Tell whether somebody learns here what somebody else can do."""
        givers = {
            person.person_id
            for stance in (Stance.OFFERS, Stance.PASSES_ON)
            for person in self.people.get(stance, ())
        }
        learners = {person.person_id for person in self.people.get(Stance.LEARNING, ())}
        return bool(givers and learners) and len(givers | learners) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePage:
    """All about a circle: its members in kana order, those of before with the latest first.

    `last_present` were there when something last happened in the circle with anybody named.
    """

    circle_id: int
    name: str
    purpose: str
    channel: Channel
    channel_name: str
    members: tuple[CircleMemberLine, ...]
    former: tuple[CircleMemberLine, ...]
    skills: tuple[CircleSkill, ...]
    last_present: tuple[int, ...]
