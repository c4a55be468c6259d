"""What a person's page shows, as frozen values."""

from dataclasses import dataclass
from datetime import date

from organiser.services.relations.timeline_outlines import TimelineOutline
from organiser.vocabulary import (
    AvailabilityLevel,
    Channel,
    ConsentKind,
    ContactKind,
    GapUnit,
    OrganisationKind,
    PromiseSide,
    PromiseState,
    RelationshipKind,
    RhythmState,
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
class ExpertiseLine:
    """A skill the person has; `as_of` is how old the knowledge is."""

    expertise_id: int
    skill_id: int
    skill: str
    kind: SkillKind
    stance: Stance
    level: str
    since: date | None
    valid_to: date | None
    origin: str
    as_of: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much room the person has, as heard on the day `as_of`."""

    room_id: int
    level: AvailabilityLevel
    until: date | None
    as_of: date
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine:
    """What the person agreed to or refused; at least one of the two days is known."""

    consent_id: int
    kind: ConsentKind
    given_on: date | None
    refused_on: date | None
    channel: Channel | None
    words: str

    @property
    def is_given(self) -> bool:
        """Tell whether they agree as it stands: the later day counts, the same as a refusal."""
        if self.given_on is None or self.refused_on is None:
            return self.given_on is not None
        return self.given_on > self.refused_on

    @property
    def on(self) -> date:
        """Return the day of the answer that counts."""
        return max(filter(None, (self.given_on, self.refused_on)))


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationLine:
    """Where the person stands in one programme."""

    invitation_id: int
    programme_id: int
    programme: str
    stage: Stage
    asked_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One end of a tie, a person or an organisation; `name` is left out where only ids matter."""

    person_id: int | None = None
    organisation_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How another stands to the one whose page it is; `leads_out` when read from there to them.

    INTRODUCED with `leads_out`: this person introduced them. Without: they introduced this person.
    `relationship_id` is nothing where the tie follows from something else in the book. `until` is
    the day on which a tie that `is_over` ended.
    """

    other: Party
    kind: RelationshipKind
    leads_out: bool
    note: str = ""
    since: date | None = None
    until: date | None = None
    relationship_id: int | None = None
    is_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """A way to reach the person."""

    row_id: int
    kind: ContactKind
    value: str
    label: str
    preferred: bool
    sensitivity: Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLine:
    """An address in its parts, none of them certain to be filled."""

    row_id: int
    label: str
    postal_code: str
    country: str
    prefecture: str
    municipality: str
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """A promise either way; once closed, `closed_on` and `outcome` tell what became of it."""

    promise_id: int = 0
    side: PromiseSide
    text: str
    since: date | None = None
    due_on: date | None
    state: PromiseState = PromiseState.OPEN
    closed_on: date | None = None
    outcome: str = ""


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
    worst: int | None = None
    unit: GapUnit = GapUnit.DAY
    paused_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmStanding:
    """How someone stands to the rhythm that holds for them.

    `tag` is where the gap comes from, empty if it is their own. Before the first contact that
    counts there is no day: `due_on` is the day from which the next one is due, `worst_on` the last
    of the worst gap.
    """

    gap: Gap
    tag: str
    last_on: date | None
    due_on: date | None
    worst_on: date | None
    state: RhythmState


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """What is told of the person alone."""

    person_id: int
    name: str
    further_names: str
    further_reading: str
    former_names: tuple[str, ...]
    reading: str
    reading_is_guessed: bool
    honorific: str
    nickname: str
    languages: str
    birthday: date | None
    how_we_met: str
    met_on: date | None
    met_place: str
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

    Posts: current first, among them those that represent. Closed promises: latest first.
    Contact points: preferred first. Rooms: newest first, which counts. `place` is prefecture and
    town of the person, else of where they work. `known_since` is the earliest day known of.
    """

    facts: PersonFacts
    posts: tuple[Post, ...]
    place: str
    history: TimelineOutline
    known_since: date | None
    expertise: tuple[ExpertiseLine, ...]
    rooms: tuple[Room, ...]
    consents: tuple[ConsentLine, ...]
    invitations: tuple[InvitationLine, ...]
    ties: tuple[Tie, ...]
    circles: tuple[CircleLine, ...]
    contact_points: tuple[ContactLine, ...]
    addresses: tuple[AddressLine, ...]
    promises: tuple[PromiseLine, ...]
    closed_promises: tuple[PromiseLine, ...]
    rhythm: RhythmStanding | None
