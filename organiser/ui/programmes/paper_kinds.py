"""The papers of programmes and sessions in the order of their menus."""

from organiser.vocabulary import PaperKind

#: Groups with a line between them; the first paper is the one Ctrl+P opens.
PROGRAMME_PAPERS: tuple[tuple[PaperKind, ...], ...] = (
    (PaperKind.PARTICIPANT_LIST, PaperKind.SERIES_CALENDAR, PaperKind.VOICE_ANSWERS),
    (PaperKind.BADGES, PaperKind.SEAT_CARDS),
    (
        PaperKind.INVITATION_LETTER,
        PaperKind.THANKS_LETTER,
        PaperKind.MEETING_CARD,
        PaperKind.ENVELOPE,
        PaperKind.ADDRESS_LABELS,
    ),
)
SESSION_PAPERS: tuple[tuple[PaperKind, ...], ...] = (
    (PaperKind.SESSION_PROGRAMME, PaperKind.ATTENDANCE_SHEET, PaperKind.MINUTES),
    (PaperKind.BADGES, PaperKind.SEAT_CARDS, PaperKind.MEETING_CARD),
)
