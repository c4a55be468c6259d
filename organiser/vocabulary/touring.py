"""The words for tours."""

from enum import StrEnum


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


class OrderLock(StrEnum):
    """How far a better order may move a stop."""

    FREE = "free"
    DAY = "stays on its day"
    FIRST = "first of its day"
    LAST = "last of its day"
    AFTER = "right after the one before"


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
    TIMETABLE = "timetable"
    LEARNED = "learned"
    UNKNOWN = "unknown"


class Traffic(StrEnum):
    """How full the roads of a leg are expected to be."""

    LIGHT = "light"
    NORMAL = "normal"
    HEAVY = "heavy"
    JAMMED = "jammed"


class ConflictLevel(StrEnum):
    """How much a caution weighs."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class TourRole(StrEnum):
    """What somebody is on a tour."""

    PARTICIPANT = "participant"
    LEADER = "leader"
    INTERPRETER = "interpreter"
    HELPER = "helper"


class Listing(StrEnum):
    """Whether somebody agreed to stand on lists that others read."""

    NOT_ASKED = "not asked"
    AGREED = "agreed"
    REFUSED = "refused"


class VehicleKind(StrEnum):
    """What a group rides in."""

    BUS = "bus"
    MINIBUS = "minibus"
    CAR = "car"
    TAXI = "taxi"


class SeatingRule(StrEnum):
    """How seats or beds are given where nobody wished anything."""

    ANY = "as it comes"
    RANK = "by rank"
    MIXED = "new and old mixed"


class PairWishKind(StrEnum):
    """What is wished for two people."""

    TOGETHER = "together"
    APART = "apart"


class CostKind(StrEnum):
    """What money is spent on."""

    TRAVEL = "travel"
    LODGING = "lodging"
    MEAL = "meal"
    ENTRANCE = "entrance"
    GIFT = "gift"
    OTHER = "other"


class CostShare(StrEnum):
    """Who bears a cost."""

    EVERYONE = "everyone alike"
    AT_STOP = "those at the stop"
    EACH = "each their own"
    ORGANISER = "the organiser"


class Currency(StrEnum):
    """Money the book reckons in; amounts are whole yen and whole rupiah."""

    YEN = "JPY"
    RUPIAH = "IDR"
