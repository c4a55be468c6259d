"""Who of a tour is at which stop: as planned before, and as it was on the day."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Participant, Stop, StopAttendance, Tour, TourDay
from organiser.services.tours.participants import (
    ParticipantRow,
    ensure_participants,
    list_participants,
)
from organiser.vocabulary import Presence
from organiser.wording import phrase

#: One person at one stop, by their ids: the stop's first.
StopPerson = tuple[int, int]
#: Whoever is marked so was not there, and nobody in their place.
AWAY = frozenset({Presence.ABSENT_WITH_WORD, Presence.ABSENT_WITHOUT_WORD})


@dataclass(frozen=True, slots=True, kw_only=True)
class StopAttendanceRow:
    """One of the tour at a stop: whether they are to be there, and whether they were."""

    person_id: int
    name: str
    deputy_name: str
    takes_part: bool
    presence: Presence | None


def list_attendances(session: Session, stop_id: int) -> tuple[StopAttendanceRow, ...]:
    """Return everybody of the tour as they are at one stop, by reading; raises `NotFound`."""
    noted = {
        person_id: (takes_part, presence)
        for person_id, takes_part, presence in session.execute(
            select(Participant.person_id, StopAttendance.takes_part, StopAttendance.presence)
            .join(Participant, Participant.id == StopAttendance.participant_id)
            .where(StopAttendance.stop_id == stop_id)
        )
    }
    rows = []
    for one in list_participants(session, _tour_of(session, stop_id)):
        takes_part, presence = noted.get(one.person_id, (True, None))
        rows.append(
            StopAttendanceRow(
                person_id=one.person_id,
                name=one.name,
                deputy_name=one.deputy_name,
                takes_part=takes_part,
                presence=presence,
            )
        )
    return tuple(rows)


def list_absences(session: Session, tour_id: int) -> frozenset[StopPerson]:
    """Return who is planned not to be at which stop."""
    query = (
        select(StopAttendance.stop_id, Participant.person_id)
        .join(Participant, Participant.id == StopAttendance.participant_id)
        .where(Participant.tour_id == tour_id, StopAttendance.takes_part.is_(False))
    )
    return frozenset((stop_id, person_id) for stop_id, person_id in session.execute(query))


def list_away(
    session: Session, stop_ids: Collection[int], *, away: Collection[Presence] = AWAY
) -> frozenset[StopPerson]:
    """Return who is not at which of some stops: as it was where that is noted, else as planned."""
    query = (
        select(StopAttendance, Participant.person_id)
        .join(Participant, Participant.id == StopAttendance.participant_id)
        .where(StopAttendance.stop_id.in_(stop_ids))
    )
    return frozenset(
        (row.stop_id, person_id)
        for row, person_id in session.execute(query)
        if (not row.takes_part if row.presence is None else row.presence in away)
    )


def set_presence(session: Session, stop_id: int, person_id: int, presence: Presence | None) -> None:
    """Note whether somebody was at a stop, or nothing of it; raises `NotFound`."""
    set_presences(session, ((stop_id, person_id),), presence)


def set_presences(session: Session, pairs: Iterable[StopPerson], presence: Presence | None) -> None:
    """Note whether people were at stops, or nothing of it; raises `NotFound`."""
    rows = _ensure(session, pairs)
    for row in rows:
        row.presence = presence
    _drop_plain(session, rows)


def set_taking_part(session: Session, pairs: Iterable[StopPerson], takes_part: bool) -> None:
    """Plan that people are at stops, or are not; raises `NotFound`."""
    rows = _ensure(session, pairs)
    for row in rows:
        row.takes_part = takes_part
    _drop_plain(session, rows)


def set_stay(
    session: Session, person_id: int, *, missed: Iterable[int], joined: Iterable[int]
) -> None:
    """Plan that somebody misses some stops and is at others; raises `NotFound`."""
    for stop_ids, takes_part in ((missed, False), (joined, True)):
        set_taking_part(session, [(stop_id, person_id) for stop_id in stop_ids], takes_part)


def count_at(
    session: Session, tour_id: int, *, group: Iterable[ParticipantRow] | None = None
) -> dict[int, int]:
    """Return how many people are to be at each stop of a tour, before anybody is known its size.

    `group` are those who take part, where they are known already.
    """
    stops = select(Stop.id).join(TourDay, TourDay.id == Stop.day_id)
    stop_ids = session.scalars(stops.where(TourDay.tour_id == tour_id)).all()
    rows = list_participants(session, tour_id) if group is None else group
    people = [row.person_id for row in rows]
    if not people:
        size = session.scalar(select(Tour.group_size).where(Tour.id == tour_id)) or 0
        return dict.fromkeys(stop_ids, size)
    absent = list_absences(session, tour_id)
    return {
        stop_id: sum((stop_id, person_id) not in absent for person_id in people)
        for stop_id in stop_ids
    }


def _tour_of(session: Session, stop_id: int) -> int:
    return _tours_of(session, (stop_id,))[stop_id]


def _tours_of(session: Session, stop_ids: Collection[int]) -> dict[int, int]:
    query = select(Stop.id, TourDay.tour_id).join(TourDay, TourDay.id == Stop.day_id)
    found = dict(session.execute(query.where(Stop.id.in_(stop_ids))).all())
    if not found.keys() >= set(stop_ids):
        raise NotFound(phrase("This stop is no longer in the tour."))
    return found


def _ensure(session: Session, pairs: Iterable[StopPerson]) -> list[StopAttendance]:
    """Return the row of each person at each stop, a new one where there was none."""
    wanted = list(dict.fromkeys(pairs))
    tours = _tours_of(session, {stop_id for stop_id, _person_id in wanted})
    participants: dict[StopPerson, int] = {}
    for tour_id in dict.fromkeys(tours.values()):
        here = [pair for pair in wanted if tours[pair[0]] == tour_id]
        ids = ensure_participants(session, tour_id, (person_id for _stop_id, person_id in here))
        participants |= {pair: ids[pair[1]] for pair in here}
    query = select(StopAttendance).where(
        StopAttendance.stop_id.in_(tours),
        StopAttendance.participant_id.in_(set(participants.values())),
    )
    found = {(row.stop_id, row.participant_id): row for row in session.scalars(query)}
    for stop_id, person_id in wanted:
        key = stop_id, participants[stop_id, person_id]
        if key not in found:
            found[key] = StopAttendance(stop_id=key[0], participant_id=key[1])
            session.add(found[key])
    return [found[pair[0], participants[pair]] for pair in wanted]


def _drop_plain(session: Session, rows: Iterable[StopAttendance]) -> None:
    """Keep rows only while they say something."""
    session.flush()
    for row in rows:
        if row.takes_part and row.presence is None:
            session.delete(row)
    session.flush()
