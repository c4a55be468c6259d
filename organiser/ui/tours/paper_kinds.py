"""The papers of a tour in the order of its menu: for those who come along, for others, for all."""

from organiser.vocabulary import PaperKind

#: Groups with a line between them; the first paper is the one Ctrl+P opens.
TOUR_PAPERS: tuple[tuple[PaperKind, ...], ...] = (
    (
        PaperKind.ITINERARY,
        PaperKind.BOOKLET,
        PaperKind.PERSONAL_PAGE,
        PaperKind.ROUTE_MAP,
        PaperKind.ROSTER,
    ),
    (
        PaperKind.HOST_REQUEST,
        PaperKind.HOST_SHEET,
        PaperKind.DRIVER_SHEET,
        PaperKind.HOTEL_ROOMS,
    ),
    (PaperKind.BADGES, PaperKind.SEAT_CARDS, PaperKind.ADDRESS_LABELS),
    (PaperKind.RUN_SHEET, PaperKind.FULL_ROSTER, PaperKind.ROOMS_AND_SEATS),
)
