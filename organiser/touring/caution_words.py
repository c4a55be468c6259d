"""What the sentences of all cautions share: how much each weighs, and how minutes are said."""

from organiser.touring.itinerary import ConflictCode
from organiser.vocabulary import ConflictLevel
from organiser.wording import Phrase, phrase

LEVELS: dict[ConflictCode, ConflictLevel] = {
    ConflictCode.LATE_FOR_FIXED: ConflictLevel.ERROR,
    ConflictCode.OVERLAP: ConflictLevel.ERROR,
    ConflictCode.BEFORE_OPENING: ConflictLevel.ERROR,
    ConflictCode.AFTER_CLOSE: ConflictLevel.ERROR,
    ConflictCode.RUNS_PAST_CLOSE: ConflictLevel.ERROR,
    ConflictCode.BETWEEN_WINDOWS: ConflictLevel.INFO,
    ConflictCode.LONG_WAIT: ConflictLevel.INFO,
    ConflictCode.DAY_TOO_LONG: ConflictLevel.WARNING,
    ConflictCode.LUNCH_MISSING: ConflictLevel.WARNING,
    ConflictCode.NO_TRAVEL_TIME: ConflictLevel.WARNING,
    ConflictCode.HOST_NOT_CONFIRMED: ConflictLevel.WARNING,
    ConflictCode.HOST_REFUSED: ConflictLevel.ERROR,
}


def minutes_said(minutes: int) -> Phrase:
    """Return a number of minutes in words: `1 minute`, `10 minutes`."""
    return phrase("1 minute") if minutes == 1 else phrase("{count} minutes", count=minutes)


def length_said(minutes: int) -> Phrase:
    """Return a length of time in words, in hours where they are whole: `12 hours`."""
    hours, rest = divmod(minutes, 60)
    if rest or hours < 2:
        return minutes_said(minutes)
    return phrase("{count} hours", count=hours)
