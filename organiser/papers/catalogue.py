"""All papers as data: whom each is for, what it is of, and which module draws it."""

from dataclasses import dataclass
from enum import StrEnum

from organiser.vocabulary import PaperKind, Reader
from organiser.wording import Phrase, phrase


class PaperOf(StrEnum):
    """What a paper is of; there is one paper for each of these."""

    TOUR = "tour"
    PARTICIPANT = "participant"
    STOP = "stop"
    VEHICLE = "vehicle"
    NIGHT = "night"
    SESSION = "session"
    PROGRAMME = "programme"
    PERSON = "person"
    PEOPLE = "people"
    CIRCLE = "circle"


#: A tour has several of these: its papers for them are made once for each.
PARTS_OF_TOUR = frozenset({PaperOf.PARTICIPANT, PaperOf.STOP, PaperOf.VEHICLE, PaperOf.NIGHT})


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSpec:
    """One paper; `module` of `organiser.documents` has its `build(passed, options)`.

    With `has_revisions` it can be issued, and tells what changed since.
    """

    kind: PaperKind
    label: Phrase
    reader: Reader
    of: PaperOf
    module: str
    has_revisions: bool = False


CATALOGUE: dict[PaperKind, PaperSpec] = {
    spec.kind: spec
    for spec in (
        PaperSpec(
            kind=PaperKind.ITINERARY,
            label=phrase("Itinerary for participants"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.TOUR,
            module="itinerary",
            has_revisions=True,
        ),
        PaperSpec(
            kind=PaperKind.HOST_SHEET,
            label=phrase("Sheet for the host"),
            reader=Reader.HOST,
            of=PaperOf.STOP,
            module="host_sheet",
            has_revisions=True,
        ),
        PaperSpec(
            kind=PaperKind.HOST_REQUEST,
            label=phrase("Letter of request to the host"),
            reader=Reader.HOST,
            of=PaperOf.STOP,
            module="host_request",
        ),
        PaperSpec(
            kind=PaperKind.DRIVER_SHEET,
            label=phrase("Driver's sheet"),
            reader=Reader.CARRIER,
            of=PaperOf.VEHICLE,
            module="driver_sheet",
            has_revisions=True,
        ),
        PaperSpec(
            kind=PaperKind.RUN_SHEET,
            label=phrase("Run sheet for the day"),
            reader=Reader.ORGANISER_ALONE,
            of=PaperOf.TOUR,
            module="run_sheet",
        ),
        PaperSpec(
            kind=PaperKind.PERSONAL_PAGE,
            label=phrase("Personal itinerary"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.PARTICIPANT,
            module="personal_page",
            has_revisions=True,
        ),
        PaperSpec(
            kind=PaperKind.ROSTER,
            label=phrase("Roster of participants"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.TOUR,
            module="roster",
        ),
        PaperSpec(
            kind=PaperKind.FULL_ROSTER,
            label=phrase("Full roster (for the organiser only)"),
            reader=Reader.ORGANISER,
            of=PaperOf.TOUR,
            module="roster",
        ),
        PaperSpec(
            kind=PaperKind.ROOMS_AND_SEATS,
            label=phrase("Rooms and seats (for the organiser)"),
            reader=Reader.ORGANISER,
            of=PaperOf.TOUR,
            module="rooms_and_seats",
        ),
        PaperSpec(
            kind=PaperKind.HOTEL_ROOMS,
            label=phrase("Room list for the hotel"),
            reader=Reader.CARRIER,
            of=PaperOf.NIGHT,
            module="hotel_rooms",
        ),
        PaperSpec(
            kind=PaperKind.BOOKLET,
            label=phrase("Booklet for participants"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.TOUR,
            module="booklet",
            has_revisions=True,
        ),
        PaperSpec(
            kind=PaperKind.ROUTE_MAP,
            label=phrase("Route map"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.TOUR,
            module="route_map",
        ),
        PaperSpec(
            kind=PaperKind.SESSION_PROGRAMME,
            label=phrase("Programme of the session"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.SESSION,
            module="session_programme",
            has_revisions=True,
        ),
        PaperSpec(
            kind=PaperKind.ATTENDANCE_SHEET,
            label=phrase("Attendance sheet"),
            reader=Reader.ORGANISER,
            of=PaperOf.SESSION,
            module="attendance_sheet",
        ),
        PaperSpec(
            kind=PaperKind.MINUTES,
            label=phrase("Minutes"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.SESSION,
            module="minutes",
        ),
        PaperSpec(
            kind=PaperKind.PARTICIPANT_LIST,
            label=phrase("List of participants"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.PROGRAMME,
            module="participant_list",
        ),
        PaperSpec(
            kind=PaperKind.VOICE_ANSWERS,
            label=phrase("Your feedback and our answers"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.PROGRAMME,
            module="voice_answers",
        ),
        PaperSpec(
            kind=PaperKind.SERIES_CALENDAR,
            label=phrase("Calendar of the series"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.PROGRAMME,
            module="series_calendar",
        ),
        PaperSpec(
            kind=PaperKind.INVITATION_LETTER,
            label=phrase("Invitation letter"),
            reader=Reader.INVITEE,
            of=PaperOf.PERSON,
            module="letter",
        ),
        PaperSpec(
            kind=PaperKind.THANKS_LETTER,
            label=phrase("Thank-you letter"),
            reader=Reader.INVITEE,
            of=PaperOf.PERSON,
            module="letter",
        ),
        PaperSpec(
            kind=PaperKind.MEETING_CARD,
            label=phrase("Meeting card"),
            reader=Reader.ORGANISER,
            of=PaperOf.PERSON,
            module="meeting_card",
        ),
        PaperSpec(
            kind=PaperKind.CIRCLE_DIRECTORY,
            label=phrase("Directory of the circle"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.CIRCLE,
            module="circle_directory",
        ),
        PaperSpec(
            kind=PaperKind.BADGES,
            label=phrase("Badges"),
            reader=Reader.ORGANISER,
            of=PaperOf.PEOPLE,
            module="badges",
        ),
        PaperSpec(
            kind=PaperKind.SEAT_CARDS,
            label=phrase("Seat cards"),
            reader=Reader.ORGANISER,
            of=PaperOf.PEOPLE,
            module="seat_cards",
        ),
        PaperSpec(
            kind=PaperKind.ENVELOPE,
            label=phrase("Envelope"),
            reader=Reader.INVITEE,
            of=PaperOf.PERSON,
            module="envelope",
        ),
        PaperSpec(
            kind=PaperKind.ADDRESS_LABELS,
            label=phrase("Address labels"),
            reader=Reader.ORGANISER,
            of=PaperOf.PEOPLE,
            module="labels",
        ),
    )
}
