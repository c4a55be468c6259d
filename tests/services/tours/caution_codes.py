"""The cautions that only the book knows of; their sentences are told in `test_clashes`."""

from organiser.touring.itinerary import ConflictCode

OF_THE_BOOK = {
    ConflictCode.PERSON_CLASH,
    ConflictCode.HOST_CLASH,
    ConflictCode.GROUP_TOO_LARGE,
    ConflictCode.VISITED_BEFORE,
    ConflictCode.SEATS,
    ConflictCode.ROOMS,
    ConflictCode.LEAD_TIME,
}
