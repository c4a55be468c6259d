"""What the book can keep of when a group came to a stop and left it, in minutes of its day."""

from organiser.errors import InvalidInput
from organiser.touring.itinerary import clock
from organiser.wording import phrase

#: A stop goes on at most until the end of the night after its day; one leaves it a day later still.
_LATEST_COMING = 2 * 24 * 60 - 1
_LATEST_LEAVING = 3 * 24 * 60 - 1


def check_coming(minute: int, *, field: str) -> None:
    """Refuse to have come before the day of a stop, or long after it."""
    _check(minute, most=_LATEST_COMING, field=field)


def check_leaving(minute: int, *, field: str) -> None:
    """Refuse to have left before the day of a stop, or long after it."""
    _check(minute, most=_LATEST_LEAVING, field=field)


def may_be_noted(came: int, left: int) -> bool:
    """Tell whether the book can keep both times."""
    return 0 <= came <= _LATEST_COMING and came <= left <= _LATEST_LEAVING


def _check(minute: int, *, most: int, field: str) -> None:
    if not 0 <= minute <= most:
        raise InvalidInput(
            phrase(
                "{time} is too far from the day of this stop. Choose the day the stop is on.",
                time=clock(minute) if minute >= 0 else phrase("A time before midnight"),
            ),
            field=field,
        )
