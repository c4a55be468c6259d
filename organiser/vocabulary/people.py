"""The words for people, bodies and what goes on between them."""

from enum import StrEnum


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
