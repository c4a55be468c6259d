"""Everything the papers of a tour may be made of, before and after the gate."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated

from organiser.papers.options import Own
from organiser.papers.people import OwnText, PaperName, Sender
from organiser.touring.itinerary import Itinerary
from organiser.touring.seat_plans import SeatLayout
from organiser.touring.sharing import NOTHING, Money
from organiser.vocabulary import Fact, Stage, TourRole, VehicleKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody on the tour.

    With `has_agreed` other participants may read their name; only who refused to be listed has not.
    They are not at the stops in `away_from`. `deputy_name` comes in their place.
    """

    person_id: Annotated[int, Fact.KEY]
    name: Annotated[PaperName, Fact.NAME] = field(default_factory=PaperName)
    organisation: Annotated[str, Fact.NAME] = ""
    title: Annotated[str, Fact.NAME] = ""
    represents: Annotated[bool, Fact.KEY] = False
    role: Annotated[TourRole, Fact.PLAN] = TourRole.PARTICIPANT
    deputy_name: Annotated[str, Fact.NAME] = ""
    has_agreed: Annotated[bool, Fact.KEY] = True
    away_from: Annotated[frozenset[int], Fact.PLAN] = frozenset()
    telephone: Annotated[str, Fact.PRIVATE_CONTACT] = ""
    secret_telephone: Annotated[str, Fact.ME_ONLY] = ""
    mail: Annotated[str, Fact.PRIVATE_CONTACT] = ""
    diet: Annotated[str, Fact.HEALTH] = ""
    emergency_contact: Annotated[str, Fact.EMERGENCY_CONTACT] = ""
    note: Annotated[str, Fact.INTERNAL] = ""
    owed: Annotated[Money, Fact.MONEY] = NOTHING
    paid: Annotated[Money, Fact.MONEY] = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatOf:
    """Where somebody sits; rows and seats count from 1, seats from the left."""

    person_id: Annotated[int, Fact.KEY]
    row: Annotated[int, Fact.ROOM_AND_SEAT] = 0
    number: Annotated[int, Fact.ROOM_AND_SEAT] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ride:
    """A vehicle of the tour with its seats."""

    vehicle_id: Annotated[int, Fact.KEY]
    name: Annotated[str, Fact.PLAN]
    kind: Annotated[VehicleKind, Fact.PLAN] = VehicleKind.BUS
    layout: Annotated[SeatLayout, Fact.PLAN] = field(default_factory=SeatLayout)
    company: Annotated[str, Fact.BUS] = ""
    driver: Annotated[str, Fact.BUS] = ""
    telephone: Annotated[str, Fact.BUS] = ""
    seats: Annotated[tuple[SeatOf, ...], Fact.KEY] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleeper:
    """Somebody in a room; whoever shares it may know, as `mates` says."""

    person_id: Annotated[int, Fact.KEY]
    room: Annotated[str, Fact.ROOM_AND_SEAT] = ""
    mates: Annotated[tuple[int, ...], Fact.ROOM_MATES] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOf:
    """A room with its beds, and the organiser's note on it."""

    room_id: Annotated[int, Fact.KEY]
    name: Annotated[str, Fact.ROOM_AND_SEAT] = ""
    beds: Annotated[int, Fact.ROOM_AND_SEAT] = 0
    note: Annotated[str, Fact.INTERNAL] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NightAt:
    """The rooms of one stop where the group sleeps."""

    stop_id: Annotated[int, Fact.KEY]
    name: Annotated[str, Fact.PLAN]
    day: Annotated[date | None, Fact.PLAN] = None
    rooms: Annotated[tuple[RoomOf, ...], Fact.KEY] = ()
    sleepers: Annotated[tuple[Sleeper, ...], Fact.KEY] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StopNotes:
    """What is known of a stop besides the itinerary; who receives the group there, and how.

    `telephone` is the host's own, `body_telephone` that of the place; that of a `lodging` everybody
    may need at night. `pays` is what is paid there.
    The vehicles that come are of the `carriers`; `diets` is how many of those who come eat what.
    """

    stop_id: Annotated[int, Fact.KEY]
    day_id: Annotated[int, Fact.KEY]
    body: Annotated[str, Fact.PLAN] = ""
    body_telephone: Annotated[str, Fact.HOST_CONTACT] = ""
    body_address: Annotated[str, Fact.HOST_CONTACT] = ""
    lodging_telephone: Annotated[str, Fact.PLAN] = ""
    host_id: Annotated[int | None, Fact.KEY] = None
    host_name: Annotated[str, Fact.PLAN] = ""
    host_title: Annotated[str, Fact.PLAN] = ""
    stage: Annotated[Stage | None, Fact.KEY] = None
    telephone: Annotated[str, Fact.HOST_CONTACT] = ""
    secret_telephone: Annotated[str, Fact.ME_ONLY] = ""
    wishes: Annotated[str, Fact.HOST_WISHES] = ""
    shows: Annotated[str, Fact.PLACE_DETAILS] = ""
    rules: Annotated[str, Fact.PLACE_DETAILS] = ""
    parking: Annotated[str, Fact.BUS] = ""
    carriers: Annotated[tuple[str, ...], Fact.BUS] = ()
    diets: Annotated[tuple[tuple[str, int], ...], Fact.HEALTH_COUNTS] = ()
    gift: Annotated[str, Fact.INTERNAL] = ""
    other_plan: Annotated[str, Fact.INTERNAL] = ""
    own_note: Annotated[str, Fact.ME_ONLY] = ""
    pays: Annotated[tuple[str, ...], Fact.INTERNAL] = ()
    is_optional: Annotated[bool, Fact.INTERNAL] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TourMaterial:
    """A tour with all that its papers may tell; each paper reads only what passed its gate.

    `head_count` is how many come, whether or not their names may be read; `counts_at` says it by
    stop, `diets` how many eat what. `own` is whose copy a paper is.
    """

    itinerary: Annotated[Itinerary, Fact.PLAN]
    head_count: Annotated[int, Fact.PLAN] = 0
    counts_at: Annotated[tuple[tuple[int, int], ...], Fact.PLAN] = ()
    diets: Annotated[tuple[tuple[str, int], ...], Fact.HEALTH_COUNTS] = ()
    guests: Annotated[tuple[Guest, ...], Fact.KEY] = ()
    rides: Annotated[tuple[Ride, ...], Fact.KEY] = ()
    nights: Annotated[tuple[NightAt, ...], Fact.KEY] = ()
    stops: Annotated[tuple[StopNotes, ...], Fact.KEY] = ()
    cost_note: Annotated[str, Fact.PLAN] = ""
    insurance: Annotated[str, Fact.PLAN] = ""
    cancellation: Annotated[str, Fact.PLAN] = ""
    emergency_numbers: Annotated[str, Fact.PLAN] = ""
    sender: Annotated[Sender, Fact.ORGANISER_CONTACT] = field(default_factory=Sender)
    texts: Annotated[tuple[OwnText, ...], Fact.KEY] = ()
    own: Annotated[Own, Fact.KEY] = field(default_factory=Own)
