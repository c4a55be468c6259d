"""The fixed words of the book: stages, channels, kinds. Any layer may name them.

Values are what the database keeps; the names on screen and paper are in `LABELS`.
"""

from enum import StrEnum

from organiser.wording import Phrase, phrase


class Sureness(StrEnum):
    """How a reading came to be: told by its owner or the organiser, or guessed."""

    SURE = "sure"
    GUESSED = "guessed"


class NameOrder(StrEnum):
    """Which part of a name stands first when it is written out."""

    FAMILY_FIRST = "family first"
    GIVEN_FIRST = "given first"


class Sensitivity(StrEnum):
    """Who may read a note or contact point."""

    OPEN = "open"
    CIRCLE = "circle"
    ME_ONLY = "me only"


class OrganisationKind(StrEnum):
    """What sort of body an organisation is."""

    SUPERVISING = "supervising organisation"
    SUPERVISING_SUPPORT = "supervising support organisation"
    COMPANY = "company"
    SCHOOL = "school"
    SENDING = "sending organisation"
    ASSOCIATION = "association"
    PUBLIC_OFFICE = "public office"
    CARE_PROVIDER = "care provider"
    HOTEL = "hotel"
    RESTAURANT = "restaurant"
    STATION = "station"
    OTHER = "other"


#: So many days before its end a licence is said to run out, whether its renewal has opened or not.
LICENCE_SOON_DAYS = 60


class ContactKind(StrEnum):
    """What a contact point is."""

    TELEPHONE = "telephone"
    MOBILE = "mobile"
    FAX = "fax"
    MAIL = "mail"
    LINE = "LINE"
    WHATSAPP = "WhatsApp"
    LINK = "link"
    OTHER = "other"


class Stance(StrEnum):
    """How a person stands to a skill."""

    OFFERS = "offers"
    LEARNING = "learning"
    PASSES_ON = "passes on"


class SkillKind(StrEnum):
    """What sort of skill it is."""

    FIELD = "field"
    QUALIFICATION = "qualification"
    LANGUAGE = "language"
    REGION = "region"
    CRAFT = "craft"


class AvailabilityLevel(StrEnum):
    """How much room a person has."""

    OPEN = "open"
    SOME = "some"
    NONE = "none"
    UNKNOWN = "unknown"


class InteractionKind(StrEnum):
    """How the organiser and a person came together."""

    MET = "met"
    VISIT = "visit"
    CALL = "call"
    MESSAGE = "message"
    LETTER = "letter"
    EVENT = "event"
    INTRODUCTION = "introduction"
    INVITATION = "invitation"
    NOTE = "note"


#: Contact in the real sense: notes and the journal of invitations are no contact.
REAL_CONTACT = (
    InteractionKind.MET,
    InteractionKind.VISIT,
    InteractionKind.CALL,
    InteractionKind.MESSAGE,
    InteractionKind.LETTER,
    InteractionKind.EVENT,
    InteractionKind.INTRODUCTION,
)


class RelationshipKind(StrEnum):
    """How the first person or body of a pair stands to the second."""

    INTRODUCED = "introduced"
    COLLEAGUE = "colleague"
    MENTOR = "mentor"
    FRIEND = "friend"
    FAMILY = "family"
    CLASSMATE = "classmate"
    PARTNER = "partner"
    CUSTOMER = "customer"
    PREDECESSOR = "predecessor"
    SUPERIOR = "superior"
    PARENT_BODY = "parent body"
    SENDS = "sends people to"
    OTHER = "other"
    KEEP_APART = "keep apart"


class GapUnit(StrEnum):
    """In what a wanted gap between contacts is counted."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class RhythmState(StrEnum):
    """How the last contact with someone stands to the gap that is wanted."""

    NONE = "none"
    IN_TIME = "in time"
    DUE = "due"
    OVERDUE = "overdue"
    PAUSED = "paused"


class ConsentKind(StrEnum):
    """What a person may agree to."""

    NEWSLETTER = "newsletter"
    LISTING = "listing"
    INTRODUCTION = "being introduced"
    PHOTOGRAPHS = "photographs"


class PromiseSide(StrEnum):
    """Who owes the promise."""

    MINE = "mine"
    THEIRS = "theirs"


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    EASED = "eased"


class ProgrammeKind(StrEnum):
    """What a programme is."""

    LIMITED = "limited programme"
    GATHERING = "gathering series"
    TRAINING = "training"
    JOINT_PROJECT = "joint project"
    TOUR = "tour"


class ConditionKind(StrEnum):
    """What a programme asks of the people it invites."""

    CONTACT_WITHIN_MONTHS = "contact within months"
    REPRESENTS = "represents an organisation"
    ORGANISATION_KIND = "organisation kind"
    AT_MOST_PER_ORGANISATION = "at most per organisation"
    DAYS_SINCE_LAST_ASK = "days since last ask"


class Verdict(StrEnum):
    """What one line of a briefing says."""

    PASS = "pass"
    CAUTION = "caution"
    STOP = "stop"


class Stage(StrEnum):
    """Where an invitation stands; exactly one at a time."""

    CANDIDATE = "candidate"
    ASKED = "asked"
    CONSIDERING = "considering"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    DECLINED = "declined"
    NOT_THIS_TIME = "not this time"
    NO_REPLY = "no reply"
    SET_ASIDE = "set aside"
    WITHDRAWN = "withdrawn"


class AskedState(StrEnum):
    """When a person was last asked to any programme."""

    NEVER = "never"
    LEFT_OUT = "not within a year"
    LATELY = "within 90 days"


class Channel(StrEnum):
    """By which way words go to a person or come back."""

    LINE = "LINE"
    MAIL = "mail"
    TELEPHONE = "telephone"
    FACE_TO_FACE = "face to face"
    WHATSAPP = "WhatsApp"
    LETTER = "letter"
    OTHER = "other"


class Presence(StrEnum):
    """Who came to a session."""

    PRESENT = "present"
    LATE = "late"
    DEPUTY = "deputy"
    ABSENT_WITH_WORD = "absent with word"
    ABSENT_WITHOUT_WORD = "absent without word"


class StopKind(StrEnum):
    """What happens at a stop."""

    MEETING = "meeting"
    VISIT = "visit"
    MEAL = "meal"
    LODGING = "lodging"
    BREAK = "break"
    TALK = "talk"
    TRANSFER = "transfer"
    DEPARTURE = "departure"
    END = "end"


class LegMode(StrEnum):
    """How the group gets from one stop to the next."""

    BUS = "chartered bus"
    CAR = "car"
    TRAIN = "train"
    WALK = "walk"
    FERRY = "ferry"
    FLIGHT = "flight"


class LegSource(StrEnum):
    """Where the minutes of a leg come from."""

    ESTIMATE = "estimate"
    TYPED = "typed"
    UNKNOWN = "unknown"


class HostState(StrEnum):
    """How far a host visit is agreed."""

    NOT_ASKED = "not asked"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class ConflictLevel(StrEnum):
    """How much a caution weighs."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


def label(word: StrEnum) -> Phrase:
    """Return the name of a word for screens and papers."""
    plain = word.value[:1].upper() + word.value[1:]
    return phrase(LABELS.get((type(word).__name__, word.value), plain))


#: Names where the capitalised value would read badly or would mean two things in another language.
LABELS: dict[tuple[str, str], str] = {
    ("AvailabilityLevel", "open"): "Has room",
    ("AvailabilityLevel", "some"): "Some room",
    ("AvailabilityLevel", "none"): "No room",
    ("AvailabilityLevel", "unknown"): "Room not known",
    ("Sensitivity", "open"): "Open",
    ("Sensitivity", "circle"): "Within the circle",
    ("PromiseState", "open"): "Still open",
    ("ContactKind", "mail"): "E-mail",
    ("Channel", "mail"): "E-mail",
    ("StopKind", "meeting"): "Gathering",
    ("StopKind", "break"): "Rest",
    ("StopKind", "end"): "End of tour",
    ("InteractionKind", "visit"): "Visit",
    ("InteractionKind", "event"): "Event",
    ("InteractionKind", "introduction"): "Introduction",
    ("Stage", "asked"): "Asked",
    ("RhythmState", "none"): "No rhythm",
    ("AskedState", "never"): "Never asked",
    ("AskedState", "not within a year"): "Left out for a year",
    ("AskedState", "within 90 days"): "Asked within 90 days",
    ("HostState", "asked"): "Request sent",
    ("LegSource", "unknown"): "Time not known",
}

#: The only steps an invitation may take: from a stage to those it may become (product.md, rules).
TRANSITIONS: dict[Stage, frozenset[Stage]] = {
    Stage.CANDIDATE: frozenset({Stage.ASKED, Stage.SET_ASIDE}),
    Stage.ASKED: frozenset(
        {
            Stage.CONSIDERING,
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.DECLINED,
            Stage.NOT_THIS_TIME,
            Stage.NO_REPLY,
            Stage.WITHDRAWN,
        }
    ),
    Stage.CONSIDERING: frozenset(
        {
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.DECLINED,
            Stage.NOT_THIS_TIME,
            Stage.NO_REPLY,
            Stage.WITHDRAWN,
        }
    ),
    Stage.WAITING: frozenset(
        {Stage.ACCEPTED, Stage.DECLINED, Stage.NOT_THIS_TIME, Stage.WITHDRAWN}
    ),
    Stage.ACCEPTED: frozenset({Stage.WITHDRAWN}),
    Stage.NO_REPLY: frozenset(
        {
            Stage.CONSIDERING,
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.DECLINED,
            Stage.NOT_THIS_TIME,
            Stage.WITHDRAWN,
        }
    ),
    Stage.SET_ASIDE: frozenset({Stage.CANDIDATE}),
    Stage.DECLINED: frozenset(),
    Stage.NOT_THIS_TIME: frozenset(),
    Stage.WITHDRAWN: frozenset(),
}
