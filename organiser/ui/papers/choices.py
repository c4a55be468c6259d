"""What can be chosen of each paper: what makes no difference to it is not offered."""

from enum import StrEnum

from organiser.vocabulary import PaperKind


class Choice(StrEnum):
    """Something of a paper that is chosen in its preview, by the name in `PaperOptions`."""

    LANGUAGE = "language"
    ERA_DATES = "era_dates"
    FURIGANA = "furigana"
    LARGE_PRINT = "large_print"
    BLACK_AND_WHITE = "black_and_white"
    IN_PAGE_ORDER = "in_page_order"


#: What can be chosen of most papers; only a booklet is folded.
EVERY_CHOICE = frozenset(Choice) - {Choice.IN_PAGE_ORDER}

_NO_READINGS = EVERY_CHOICE - {Choice.FURIGANA}
#: Letters are set as letters are; forms of a fixed size cannot be enlarged.
_LETTER = EVERY_CHOICE - {Choice.FURIGANA, Choice.LARGE_PRINT, Choice.BLACK_AND_WHITE}
_CARD = EVERY_CHOICE - {Choice.ERA_DATES, Choice.LARGE_PRINT}
_ADDRESS = frozenset({Choice.LANGUAGE})

_CHOICES: dict[PaperKind, frozenset[Choice]] = {
    # They name hosts alone, as one text with the title.
    PaperKind.ITINERARY: _NO_READINGS,
    PaperKind.DRIVER_SHEET: _NO_READINGS,
    PaperKind.CIRCLE_DIRECTORY: _NO_READINGS,
    PaperKind.ROUTE_MAP: _NO_READINGS,
    PaperKind.SERIES_CALENDAR: _NO_READINGS,
    # Its one name has its reading always.
    PaperKind.MEETING_CARD: _NO_READINGS,
    PaperKind.VOICE_ANSWERS: _NO_READINGS,
    PaperKind.BOOKLET: frozenset(Choice),
    PaperKind.HOST_REQUEST: _LETTER,
    PaperKind.INVITATION_LETTER: _LETTER,
    PaperKind.THANKS_LETTER: _LETTER,
    PaperKind.BADGES: _CARD,
    PaperKind.SEAT_CARDS: _CARD,
    PaperKind.ENVELOPE: _ADDRESS,
    PaperKind.ADDRESS_LABELS: _ADDRESS,
}


def choices_of(kind: PaperKind) -> frozenset[Choice]:
    """Return what can be chosen of a paper."""
    return _CHOICES.get(kind, EVERY_CHOICE)
