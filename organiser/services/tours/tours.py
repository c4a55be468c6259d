"""Tours and their days; stops have a module of their own."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Invitation, Stop, Tour, TourDay
from organiser.services.checking import check_line, check_text
from organiser.services.programmes.programmes import load_programme
from organiser.services.rows import load
from organiser.services.tours import stops
from organiser.vocabulary import Stage
from organiser.wording import phrase

LONGEST_TOUR_DAYS = 31
_MOST_PEOPLE = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class TourDraft:
    """What the organiser types about a tour.

    `programme_id` gives the participants; `group_size` stands in where there is no programme.
    """

    name: str
    programme_id: int | None = None
    gathering: str = ""
    things_to_bring: str = ""
    rain_rule: str = ""
    closing_note: str = ""
    arrival_buffer_minutes: int = 0
    group_size: int | None = None


_TEXTS = {
    "gathering": phrase("The meeting point"),
    "things_to_bring": phrase("What to bring"),
    "rain_rule": phrase("The rule for rain"),
    "closing_note": phrase("The closing note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TourRow:
    """One line of the list of tours; the dates are nothing while a tour has no days."""

    tour_id: int
    name: str
    first_day: date | None
    last_day: date | None
    stops: int
    participants: int


def list_tours(session: Session) -> tuple[TourRow, ...]:
    """Return all tours: those without days first, then the latest first."""
    stops_in = (
        select(func.count(Stop.id))
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(TourDay.tour_id == Tour.id)
        .scalar_subquery()
    )
    first, last = func.min(TourDay.held_on), func.max(TourDay.held_on)
    query = (
        select(Tour.id, Tour.name, first, last, stops_in, _participants())
        .outerjoin(TourDay, TourDay.tour_id == Tour.id)
        .group_by(Tour.id)
        .order_by(first.is_not(None), first.desc(), Tour.id.desc())
    )
    return tuple(
        TourRow(
            tour_id=key,
            name=name,
            first_day=begins,
            last_day=ends,
            stops=count,
            participants=participants,
        )
        for key, name, begins, ends, count, participants in session.execute(query)
    )


def next_tour_id(session: Session, today: date) -> int:
    """Return the tour that comes next, or the latest one; raises `NotFound` without any."""
    rows = list_tours(session)
    coming = [row for row in rows if row.last_day and row.last_day >= today]
    if coming:
        return min(coming, key=lambda row: row.first_day or today).tour_id
    if not rows:
        raise NotFound(phrase("There is no tour in the book yet."))
    return rows[0].tour_id


def get_draft(session: Session, tour_id: int) -> TourDraft:
    """Return a tour as it can be edited."""
    tour = _tour(session, tour_id)
    return TourDraft(
        name=tour.name,
        programme_id=tour.programme_id,
        gathering=tour.gathering,
        things_to_bring=tour.things_to_bring,
        rain_rule=tour.rain_rule,
        closing_note=tour.closing_note,
        arrival_buffer_minutes=tour.arrival_buffer_minutes,
        group_size=tour.group_size,
    )


def check_tour(draft: TourDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    if not draft.name.strip():
        raise InvalidInput(phrase("Give the tour a name."), field="name")
    check_line(draft.name, field="name", name=phrase("The tour's name"))
    for field, name in _TEXTS.items():
        check_text(getattr(draft, field), field=field, name=name)
    if not 0 <= draft.arrival_buffer_minutes <= 240:
        raise InvalidInput(
            phrase("The buffer before each stop is between 0 and 240 minutes."),
            field="arrival_buffer_minutes",
        )
    if draft.group_size is not None and not 1 <= draft.group_size <= _MOST_PEOPLE:
        raise InvalidInput(phrase("A group has between 1 and 9999 people."), field="group_size")


def days_from(first: date, count: int) -> tuple[date, ...]:
    """Return `count` days in a row; raises `InvalidInput` for none or more than a month."""
    if not 1 <= count <= min(LONGEST_TOUR_DAYS, (date.max - first).days + 1):
        raise InvalidInput(phrase("A tour has between 1 and 31 days."), field="days")
    return tuple(first + timedelta(days=later) for later in range(count))


def add_tour(session: Session, draft: TourDraft, *, days: tuple[date, ...] = ()) -> int:
    """Add a tour with its days and return its id."""
    check_tour(draft)
    tour = Tour(name=draft.name.strip())
    _fill(session, tour, draft)
    session.add(tour)
    session.flush()
    for day in days:
        add_day(session, tour.id, held_on=day)
    return tour.id


def change_tour(session: Session, tour_id: int, draft: TourDraft) -> None:
    """Keep what was edited about a tour."""
    check_tour(draft)
    _fill(session, _tour(session, tour_id), draft)


def remove_tour(session: Session, tour_id: int) -> None:
    """Remove a tour with its days and stops."""
    tour = _tour(session, tour_id)
    for day_id in session.scalars(select(TourDay.id).where(TourDay.tour_id == tour_id)).all():
        remove_day(session, day_id)
    session.delete(tour)


def add_day(session: Session, tour_id: int, *, held_on: date, starts_at: int = 540) -> int:
    """Add a day to a tour and return its id; a date can be there only once."""
    _tour(session, tour_id)
    _refuse_double(session, tour_id, held_on)
    day = TourDay(tour_id=tour_id, held_on=held_on, starts_at=starts_at)
    session.add(day)
    session.flush()
    return day.id


def propose_day(session: Session, tour_id: int, today: date) -> date:
    """Return the date a further day would have: after the last one, or in four weeks."""
    last = session.scalar(select(func.max(TourDay.held_on)).where(TourDay.tour_id == tour_id))
    if last is None:
        return today + timedelta(days=28)
    return min(last, date.max - timedelta(days=1)) + timedelta(days=1)


def change_day(
    session: Session, day_id: int, *, held_on: date, starts_at: int, note: str = ""
) -> None:
    """Move a day to another date or another beginning (a minute of the day)."""
    day = get_day(session, day_id)
    if not 0 <= starts_at < 1440:
        raise InvalidInput(phrase("A day begins between 0:00 and 23:59."), field="starts_at")
    if held_on != day.held_on:
        _refuse_double(session, day.tour_id, held_on)
    check_line(note, field="note", name=phrase("The day's note"))
    day.held_on, day.starts_at, day.note = held_on, starts_at, note.strip()


def remove_day(session: Session, day_id: int) -> None:
    """Remove a day with its stops."""
    day = get_day(session, day_id)
    for stop_id in session.scalars(select(Stop.id).where(Stop.day_id == day_id)).all():
        stops.remove_stop(session, stop_id)
    session.flush()
    session.delete(day)
    # What points at something goes before it: the tour may follow.
    session.flush()


def get_day(session: Session, day_id: int) -> TourDay:
    """Return a day's row, for the services of this subject only."""
    return load(session, TourDay, day_id, phrase("This day is no longer in the tour."))


def count_participants(session: Session, tour_id: int) -> int:
    """Return how many take part: those who accepted, or before that the size that was typed."""
    return session.scalar(select(_participants()).where(Tour.id == tour_id)) or 0


def _participants() -> ColumnElement[int]:
    accepted = (
        select(func.count(Invitation.id))
        .where(Invitation.programme_id == Tour.programme_id, Invitation.stage == Stage.ACCEPTED)
        .scalar_subquery()
    )
    return func.coalesce(func.nullif(accepted, 0), Tour.group_size, 0)


def _fill(session: Session, tour: Tour, draft: TourDraft) -> None:
    if draft.programme_id is not None:
        load_programme(session, draft.programme_id)
    tour.name = draft.name.strip()
    tour.programme_id = draft.programme_id
    tour.gathering = draft.gathering.strip()
    tour.things_to_bring = draft.things_to_bring.strip()
    tour.rain_rule = draft.rain_rule.strip()
    tour.closing_note = draft.closing_note.strip()
    tour.arrival_buffer_minutes = draft.arrival_buffer_minutes
    tour.group_size = draft.group_size


def _tour(session: Session, tour_id: int) -> Tour:
    return load(session, Tour, tour_id, phrase("This tour is no longer in the book."))


def _refuse_double(session: Session, tour_id: int, held_on: date) -> None:
    query = select(TourDay.id).where(TourDay.tour_id == tour_id, TourDay.held_on == held_on)
    if session.scalar(query) is not None:
        raise Refused(
            phrase("{day} is already a day of this tour. Choose another date.", day=held_on)
        )
