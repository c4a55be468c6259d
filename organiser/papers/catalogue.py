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
            kind=PaperKind.ROUTE_MAP,
            label=phrase("Route map"),
            reader=Reader.PARTICIPANT,
            of=PaperOf.TOUR,
            module="route_map",
        ),
    )
}
