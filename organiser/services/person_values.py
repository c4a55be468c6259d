"""What a person's page shows, as frozen values."""

from dataclasses import dataclass
from datetime import date

from organiser.vocabulary import (
    AvailabilityLevel,
    ContactKind,
    GapUnit,
    InteractionKind,
    OrganisationKind,
    PromiseSide,
    RelationshipKind,
    Sensitivity,
    SkillKind,
    Stage,
    Stance,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A person spoken of on another's page."""

    person_id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A person's post in an organisation, held now or before."""

    organisation_id: int
    organisation: str
    kind: OrganisationKind
    title: str
    department: str
    since: date | None
    until: date | None
    represents: bool
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """Something that happened; `others` were there too, `is_own` can be changed by hand."""

    interaction_id: int
    kind: InteractionKind
    happened_on: date
    text: str
    about: str
    sensitivity: Sensitivity
    organisation: str
    others: tuple[PersonName, ...]
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseLine:
    """A skill the person has; `as_of` is how old the knowledge is."""

    skill: str
    kind: SkillKind
    stance: Stance
    level: str
    valid_to: date | None
    as_of: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much room the person has, as last heard."""

    level: AvailabilityLevel
    until: date | None
    as_of: date
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationLine:
    """Where the person stands in one programme."""

    invitation_id: int
    programme_id: int
    programme: str
    stage: Stage
    asked_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How another person stands to this one; `leads_out` when read from this person to them.

    INTRODUCED with `leads_out`: this person introduced them. Without: they introduced this person.
    """

    person: PersonName
    kind: RelationshipKind
    leads_out: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """A way to reach the person."""

    kind: ContactKind
    value: str
    label: str
    preferred: bool
    sensitivity: Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLine:
    """An address in its parts, none of them certain to be filled."""

    label: str
    postal_code: str
    country: str
    prefecture: str
    municipality: str
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """A promise still open, either way."""

    side: PromiseSide
    text: str
    due_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleLine:
    """A circle the person belongs to."""

    circle_id: int
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """The wanted and worst gap between contacts, counted in `unit`; paused up to a day."""

    wanted: int
    worst: int | None
    unit: GapUnit
    paused_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """What is told of the person alone."""

    person_id: int
    name: str
    further_names: str
    former_names: tuple[str, ...]
    reading: str
    reading_is_guessed: bool
    honorific: str
    nickname: str
    languages: str
    birthday: date | None
    how_we_met: str
    met_on: date | None
    introduced_by: PersonName | None
    topics_to_avoid: str
    do_not_approach: bool
    notes: str
    notes_sensitivity: Sensitivity
    tags: tuple[str, ...]
    photo: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """All about one person.

    Posts: current first, among them those that represent. Timeline: newest first. Contact points:
    preferred first. `place` is prefecture and town of the person, else of where they work.
    `contact_count` and `last_contact` count real contacts only; `known_since` is the earliest day
    known of.
    """

    facts: PersonFacts
    posts: tuple[Post, ...]
    place: str
    timeline: tuple[TimelineEntry, ...]
    contact_count: int
    last_contact: date | None
    known_since: date | None
    expertise: tuple[ExpertiseLine, ...]
    room: Room | None
    invitations: tuple[InvitationLine, ...]
    ties: tuple[Tie, ...]
    circles: tuple[CircleLine, ...]
    contact_points: tuple[ContactLine, ...]
    addresses: tuple[AddressLine, ...]
    promises: tuple[PromiseLine, ...]
    gap: Gap | None
