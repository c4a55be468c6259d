"""The words for papers: what they are, who reads them, what they tell."""

from enum import StrEnum


class PaperKind(StrEnum):
    """A paper that comes from the book."""

    ITINERARY = "itinerary"
    BOOKLET = "booklet"
    PERSONAL_PAGE = "personal page"
    HOST_SHEET = "host sheet"
    HOST_REQUEST = "host request"
    DRIVER_SHEET = "driver sheet"
    RUN_SHEET = "run sheet"
    ROSTER = "roster"
    FULL_ROSTER = "full roster"
    ROOMS_AND_SEATS = "rooms and seats"
    HOTEL_ROOMS = "hotel rooms"
    ROUTE_MAP = "route map"
    SESSION_PROGRAMME = "session programme"
    ATTENDANCE_SHEET = "attendance sheet"
    MINUTES = "minutes"
    PARTICIPANT_LIST = "participant list"
    VOICE_ANSWERS = "voice answers"
    SERIES_CALENDAR = "series calendar"
    BADGES = "badges"
    SEAT_CARDS = "seat cards"
    INVITATION_LETTER = "invitation letter"
    THANKS_LETTER = "thanks letter"
    MEETING_CARD = "meeting card"
    ENVELOPE = "envelope"
    ADDRESS_LABELS = "address labels"
    CIRCLE_DIRECTORY = "circle directory"


class Reader(StrEnum):
    """Whom a paper is for.

    The organiser alone reads the running sheet; other papers of the organiser's own may be seen by
    who sits beside them.
    """

    PARTICIPANT = "participant"
    HOST = "host"
    ORGANISER = "organiser"
    ORGANISER_ALONE = "organiser alone"
    CARRIER = "bus and hotel"
    INVITEE = "invitee"


class Fact(StrEnum):
    """What a value on a paper is about; who may read it says the field matrix."""

    KEY = "key"
    PLAN = "plan"
    NAME = "name"
    PRIVATE_CONTACT = "private contact"
    CIRCLE_CONTACT = "circle contact"
    PERSONAL = "personal"
    HEALTH = "health"
    HEALTH_COUNTS = "health counts"
    EMERGENCY_CONTACT = "emergency contact"
    MONEY = "money"
    ROOM_AND_SEAT = "room and seat"
    ROOM_MATES = "room mates"
    INTERNAL = "internal"
    ME_ONLY = "me only"
    ORGANISER_CONTACT = "organiser contact"
    HOST_CONTACT = "host contact"
    HOST_WISHES = "host wishes"
    BUS = "bus"
    PLACE_DETAILS = "place details"
    RELATIONSHIP = "relationship"


class Permission(StrEnum):
    """How far a reader may read a fact."""

    YES = "yes"
    OWN = "only what is the reader's own"
    AGREED = "only of those who agreed"
    NEVER = "never"


class PaperWording(StrEnum):
    """A text on papers that the organiser may word differently."""

    ITINERARY_HEADER = "itinerary header"
    ITINERARY_NOTE = "itinerary note"
    BOOKLET_NOTE = "booklet note"
    HOST_NOTE = "host note"
    DRIVER_NOTE = "driver note"
    HOST_REQUEST = "host request"
    INVITATION_LETTER = "invitation letter"
    THANKS_LETTER = "thanks letter"
    SESSION_NOTE = "session note"


class VoiceState(StrEnum):
    """What became of a point somebody raised."""

    RECEIVED = "received"
    LOOKING = "looking"
    DONE = "done"
    WILL_NOT = "will not"
