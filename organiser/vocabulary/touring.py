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
