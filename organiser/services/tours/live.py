"""A tour on the day itself: when the group came and left, how late it is, who was told.

Minutes are those of the day on the clock at the stop; whoever looks at a clock gives them.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import (
    Cost,
    HostVisit,
    Interaction,
    InteractionParticipant,
    Stop,
    TourDay,
)
from organiser.services.checking import check_text
from organiser.services.rows import read_values
from organiser.services.tours import attendances
from organiser.services.tours.host_steps import tour_name
from organiser.services.tours.hosts import load_host
from organiser.services.tours.noted_times import check_coming, check_leaving
from organiser.services.tours.tour_rows import load_stop
from organiser.touring.itinerary import clock
from organiser.touring.progress import Noted
from organiser.vocabulary import Currency, InteractionKind, Presence
from organiser.wording import phrase

MOST_LATE_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """Something spent on the way."""

    what: str
    amount: int
    currency: Currency


def get_notes(session: Session, tour_id: int) -> dict[int, Noted]:
    """Return what was noted of the stops of a tour, by stop; untouched ones are left out."""
    query = (
        select(
            Stop.id,
            Stop.came_at,
            Stop.left_at,
            Stop.is_done,
            Stop.is_dropped,
            Stop.late_minutes,
            HostVisit.told_start,
        )
        .join(TourDay, TourDay.id == Stop.day_id)
        .outerjoin(HostVisit, HostVisit.stop_id == Stop.id)
        .where(TourDay.tour_id == tour_id)
    )
    found: dict[int, Noted] = {}
    for row in session.execute(query):
        values = row._asdict()
        stop_id = values.pop("id")
        found[stop_id] = Noted(**values)
    return {stop_id: noted for stop_id, noted in found.items() if noted != Noted()}


def note_came(session: Session, stop_id: int, minute: int) -> None:
    """Note when the group came; how late it said it would be is settled by that."""
    stop = load_stop(session, stop_id)
    check_coming(minute, field="minute")
    stop.came_at, stop.left_at = minute, None
    stop.is_done, stop.is_dropped, stop.late_minutes = False, False, None


def note_left(session: Session, stop_id: int, minute: int) -> None:
    """Note when the group left; refused for a time before it came."""
    stop = load_stop(session, stop_id)
    check_leaving(minute, field="minute")
    if stop.came_at is not None and minute < stop.came_at:
        raise InvalidInput(
            phrase(
                "The group came to “{stop}” at {came}, so it cannot have left at {left}."
                " Correct one of the times.",
                stop=stop.name,
                came=clock(stop.came_at),
                left=clock(minute),
            ),
            field="minute",
        )
    stop.left_at, stop.is_done, stop.is_dropped = minute, True, False


def note_done(session: Session, stop_id: int) -> None:
    """Note that a stop is done, without times."""
    stop = load_stop(session, stop_id)
    stop.is_done, stop.is_dropped = True, False


def note_dropped(session: Session, stop_id: int) -> None:
    """Leave a stop out; its host has to be told anew."""
    stop = load_stop(session, stop_id)
    stop.is_dropped, stop.is_done = True, False
    stop.came_at = stop.left_at = stop.late_minutes = None
    host = session.scalar(select(HostVisit).where(HostVisit.stop_id == stop_id))
    if host is not None:
        host.told_start = None


def note_late(session: Session, stop_id: int, minutes: int) -> None:
    """Note how late the group will be at a stop, or will leave it; 0 says on time again."""
    if not 0 <= minutes <= MOST_LATE_MINUTES:
        raise InvalidInput(
            phrase("A delay is between 0 and 1440 minutes (24 hours)."), field="minutes"
        )
    load_stop(session, stop_id).late_minutes = minutes or None


def forget_notes(session: Session, stop_id: int) -> None:
    """Take back what was noted of how a stop went; what its host was told stays."""
    stop = load_stop(session, stop_id)
    stop.came_at = stop.left_at = stop.late_minutes = None
    stop.is_done = stop.is_dropped = False


def note_told(session: Session, stop_id: int, start: int, *, words: str, today: date) -> None:
    """Note that the host was told by telephone when the group comes, on their timeline too."""
    stop = load_stop(session, stop_id)
    check_text(words, field="words", name=phrase("What was said"))
    host = load_host(session, stop_id)
    host.told_start = start
    entry = Interaction(
        kind=InteractionKind.CALL,
        happened_on=today,
        text=words.strip(),
        about=tour_name(session, stop),
        organisation_id=stop.organisation_id,
        stop_id=stop_id,
    )
    if host.person_id is not None:
        entry.participants = [InteractionParticipant(person_id=host.person_id)]
    session.add(entry)


def note_everybody_present(session: Session, stop_id: int) -> None:
    """Note all as present who are to be at a stop and of whom nothing is noted."""
    unknown = [
        (stop_id, row.person_id)
        for row in attendances.list_attendances(session, stop_id)
        if row.takes_part and row.presence is None
    ]
    attendances.set_presences(session, unknown, Presence.PRESENT)


def list_expenses(session: Session, tour_id: int, spent_on: date) -> tuple[Expense, ...]:
    """Return what was spent on a day, the latest first."""
    query = select(Cost.what, Cost.amount, Cost.currency).where(
        Cost.tour_id == tour_id, Cost.spent_on == spent_on
    )
    return read_values(session, query.order_by(Cost.id.desc()), Expense)
