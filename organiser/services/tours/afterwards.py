"""What became of a tour: when the group came and left, what it saw, and who was there."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Participant, Stop, StopAttendance, TourDay
from organiser.services.checking import check_text
from organiser.services.tours import attendances, participants
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.noted_times import check_coming, check_leaving, may_be_noted
from organiser.services.tours.participants import ParticipantRow
from organiser.services.tours.tour_rows import load_stop
from organiser.touring.itinerary import Itinerary, TimedStop
from organiser.vocabulary import Presence, StopKind
from organiser.wording import phrase

_CAME = (Presence.PRESENT, Presence.LATE, Presence.DEPUTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class StopOutcome:
    """What became of a stop; times are minutes of its day, nothing where nobody noted them."""

    came_at: int | None = None
    left_at: int | None = None
    seen: str = ""
    is_dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StopAfter:
    """A stop as it was planned, and what became of it.

    `came` and `away` count those of whom it is noted.
    """

    stop_id: int
    day_number: int
    held_on: date
    kind: StopKind
    name: str
    planned_from: int
    planned_until: int
    outcome: StopOutcome
    came: int = 0
    away: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    """One participant and how they were there on the whole; nothing where it is not noted."""

    participant: ParticipantRow
    presence: Presence | None

    @property
    def came(self) -> bool:
        """Tell whether they or a deputy came; who is not noted at all counts as having come."""
        return self.presence is None or self.presence in _CAME


def list_stops(session: Session, tour_id: int) -> tuple[StopAfter, ...]:
    """Return the stops of a tour in their order, with what became of them."""
    return stops_of(session, get_itinerary(session, tour_id))


def stops_of(session: Session, itinerary: Itinerary) -> tuple[StopAfter, ...]:
    """Return the stops of a tour that is computed already, with what became of them."""
    outcomes, marks = _outcomes(session, itinerary.tour_id), _marks(session, itinerary.tour_id)
    return tuple(
        StopAfter(
            stop_id=timed.stop.stop_id,
            day_number=day.number,
            held_on=day.plan.day,
            kind=timed.stop.kind,
            name=timed.stop.name,
            planned_from=_planned(timed)[0],
            planned_until=_planned(timed)[1],
            outcome=outcomes[timed.stop.stop_id],
            came=sum(mark in _CAME for mark in marks[timed.stop.stop_id].values()),
            away=sum(mark not in _CAME for mark in marks[timed.stop.stop_id].values()),
        )
        for day in itinerary.timeline.days
        for timed in day.stops
    )


def note_outcome(session: Session, stop_id: int, outcome: StopOutcome) -> None:
    """Note what became of a stop; raises `InvalidInput` with the field."""
    check_outcome(outcome)
    _fill(load_stop(session, stop_id), outcome)


def note_all_as_planned(session: Session, tour_id: int) -> int:
    """Note the planned times wherever none are noted, and return at how many stops.

    What is planned before midnight of its own day, across the date line, is left out.
    """
    filled = 0
    for after in list_stops(session, tour_id):
        outcome = after.outcome
        if outcome.is_dropped or outcome.came_at is not None or outcome.left_at is not None:
            continue
        if not may_be_noted(after.planned_from, after.planned_until):
            continue
        stop = load_stop(session, after.stop_id)
        stop.came_at, stop.left_at, stop.is_done = after.planned_from, after.planned_until, True
        filled += 1
    return filled


def check_outcome(outcome: StopOutcome) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    came, left = outcome.came_at, outcome.left_at
    if came is not None:
        check_coming(came, field="came_at")
    if left is not None:
        check_leaving(left, field="left_at")
    if came is not None and left is not None and left < came:
        raise InvalidInput(
            phrase("The group left before it came. Please change one of the times."),
            field="left_at",
        )
    check_text(outcome.seen, field="seen", name=phrase("What was seen"))


def list_attended(session: Session, tour_id: int) -> tuple[Attended, ...]:
    """Return everybody who takes part, in their order, and how they were there on the whole.

    Who came to one stop came; of several marks the first of these counts: present, late, deputy.
    """
    marks = _marks(session, tour_id)
    found: defaultdict[int, set[Presence]] = defaultdict(set)
    for by_person in marks.values():
        for person_id, presence in by_person.items():
            found[person_id].add(presence)
    return tuple(
        Attended(
            participant=row,
            presence=next((mark for mark in Presence if mark in found[row.person_id]), None),
        )
        for row in participants.list_participants(session, tour_id)
    )


def note_attended(
    session: Session, tour_id: int, person_id: int, presence: Presence | None
) -> None:
    """Note how somebody was there at every stop where they were expected."""
    _note_attended(session, tour_id, (person_id,), presence)


def note_everybody_came(session: Session, tour_id: int) -> int:
    """Note as present all of whom nothing is noted, and return how many they were."""
    unknown = [
        row.participant.person_id for row in list_attended(session, tour_id) if row.presence is None
    ]
    _note_attended(session, tour_id, unknown, Presence.PRESENT)
    return len(unknown)


def _note_attended(
    session: Session, tour_id: int, person_ids: Collection[int], presence: Presence | None
) -> None:
    stop_ids = _stop_ids(session, tour_id)
    pairs = ((stop_id, person_id) for stop_id in stop_ids for person_id in person_ids)
    absences = attendances.list_absences(session, tour_id)
    expected = (pair for pair in pairs if pair not in absences)
    attendances.set_presences(session, expected, presence)


def _planned(timed: TimedStop) -> tuple[int, int]:
    came = timed.starts if timed.arrives is None else timed.arrives
    return came, timed.ends if timed.leaves is None else timed.leaves


def _outcomes(session: Session, tour_id: int) -> dict[int, StopOutcome]:
    query = select(Stop).join(TourDay, TourDay.id == Stop.day_id).where(TourDay.tour_id == tour_id)
    return {
        row.id: StopOutcome(
            came_at=row.came_at, left_at=row.left_at, seen=row.seen, is_dropped=row.is_dropped
        )
        for row in session.scalars(query)
    }


def _marks(session: Session, tour_id: int) -> defaultdict[int, dict[int, Presence]]:
    """Return by stop who is noted there and how."""
    query = (
        select(StopAttendance.stop_id, Participant.person_id, StopAttendance.presence)
        .join(Participant, Participant.id == StopAttendance.participant_id)
        .where(Participant.tour_id == tour_id, StopAttendance.presence.is_not(None))
    )
    found: defaultdict[int, dict[int, Presence]] = defaultdict(dict)
    for stop_id, person_id, presence in session.execute(query):
        if presence is not None:
            found[stop_id][person_id] = presence
    return found


def _stop_ids(session: Session, tour_id: int) -> list[int]:
    query = select(Stop.id).join(TourDay, TourDay.id == Stop.day_id)
    ordered = query.where(TourDay.tour_id == tour_id, Stop.is_dropped.is_(False))
    return list(session.scalars(ordered.order_by(TourDay.held_on, Stop.place, Stop.id)))


def _fill(stop: Stop, outcome: StopOutcome) -> None:
    stop.came_at, stop.left_at = outcome.came_at, outcome.left_at
    stop.seen, stop.is_dropped = outcome.seen.strip(), outcome.is_dropped
    stop.is_done = outcome.came_at is not None and not outcome.is_dropped
