"""Tours and their days; stops have a module of their own."""

from dataclasses import dataclass, fields
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import HostVisit, Invitation, Participant, Stop, Tour, TourDay
from organiser.services import removing
from organiser.services.checking import check_line, check_text
from organiser.services.programmes.programmes import load_programme
from organiser.services.rows import read_values
from organiser.services.tours import stops
from organiser.services.tours.stop_drafts import DAY_MINUTES, check_zone
from organiser.services.tours.tour_rows import load_day, load_tour
from organiser.touring.plan import HOME_ZONE, Lunch
from organiser.vocabulary import Stage, StopKind
from organiser.wording import phrase

LONGEST_TOUR_DAYS = 31
_MOST_PEOPLE = 9999
_USUAL_LUNCH = Lunch()


@dataclass(frozen=True, slots=True, kw_only=True)
class TourDraft:
    """What the organiser types about a tour.

    `programme_id` gives the participants; `group_size` stands in where there is no programme.
    `garage_minutes` is the bus's way from its garage, `rupiah_for_100_yen` the rate as typed. What
    to know of costs, insurance, cancelling and emergencies stands on the papers.
    """

    name: str
    programme_id: int | None = None
    gathering: str = ""
    things_to_bring: str = ""
    rain_rule: str = ""
    closing_note: str = ""
    cost_note: str = ""
    insurance: str = ""
    cancellation: str = ""
    emergency_numbers: str = ""
    arrival_buffer_minutes: int = 0
    boarding_buffer_minutes: int = 0
    longest_day_minutes: int = 12 * 60
    garage_minutes: int | None = None
    home_zone: str = HOME_ZONE
    rupiah_for_100_yen: int | None = None
    group_size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayDraft:
    """What the organiser types about a day; times are minutes of the day.

    `ends_by` is the latest arrival at the last stop. Without `lunch` no time is kept for it.
    """

    held_on: date
    starts_at: int = 540
    note: str = ""
    ends_by: int | None = None
    lunch: Lunch | None = _USUAL_LUNCH


_TEXTS = {
    "gathering": phrase("The meeting point"),
    "things_to_bring": phrase("What to bring"),
    "rain_rule": phrase("The rule for rain"),
    "closing_note": phrase("The closing note"),
    "cost_note": phrase("What the costs are and how they are paid"),
    "insurance": phrase("What to know about insurance"),
    "cancellation": phrase("What to know about cancelling"),
    "emergency_numbers": phrase("The numbers for an emergency"),
}
#: Least and most of each number, and what to say of another.
_NUMBERS = {
    "arrival_buffer_minutes": (
        0,
        240,
        phrase("The buffer before each stop is between 0 and 240 minutes."),
    ),
    "boarding_buffer_minutes": (
        0,
        240,
        phrase("The time for boarding is between 0 and 240 minutes."),
    ),
    "longest_day_minutes": (
        60,
        1440,
        phrase("The longest day is between 60 and 1440 minutes."),
    ),
    "garage_minutes": (
        0,
        600,
        phrase("The bus's way from its garage is between 0 and 600 minutes."),
    ),
    "rupiah_for_100_yen": (1, 10**9, phrase("The rate is a number of rupiah above 0.")),
    "group_size": (1, _MOST_PEOPLE, phrase("A group has between 1 and 9999 people.")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TourRow:
    """One line of the list of tours; the dates are nothing while a tour has no days.

    `hosts` are the visits and other stops with a host, `confirmed` those that host has agreed to.
    """

    tour_id: int
    name: str
    first_day: date | None
    last_day: date | None
    stops: int
    participants: int
    hosts: int
    confirmed: int


def list_tours(session: Session) -> tuple[TourRow, ...]:
    """Return all tours: those without days first, then the latest first."""
    planned = (
        select(
            TourDay.tour_id,
            func.count(Stop.id).label("stops"),
            func.count(Stop.id).filter(_is_hosted()).label("hosts"),
            func.count(Stop.id).filter(HostVisit.stage == Stage.ACCEPTED).label("confirmed"),
        )
        .join(Stop, Stop.day_id == TourDay.id)
        .outerjoin(HostVisit, HostVisit.stop_id == Stop.id)
        .group_by(TourDay.tour_id)
        .subquery()
    )
    first, last = func.min(TourDay.held_on), func.max(TourDay.held_on)
    counts = [
        func.coalesce(planned.c[name], 0).label(name) for name in ("stops", "hosts", "confirmed")
    ]
    query = (
        select(
            Tour.id.label("tour_id"),
            Tour.name,
            first.label("first_day"),
            last.label("last_day"),
            _participants().label("participants"),
            *counts,
        )
        .outerjoin(TourDay, TourDay.tour_id == Tour.id)
        .outerjoin(planned, planned.c.tour_id == Tour.id)
        .group_by(Tour.id)
        .order_by(first.is_not(None), first.desc(), Tour.id.desc())
    )
    return read_values(session, query, TourRow)


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
    tour = load_tour(session, tour_id)
    return TourDraft(**{field.name: getattr(tour, field.name) for field in fields(TourDraft)})


def check_tour(draft: TourDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    if not draft.name.strip():
        raise InvalidInput(phrase("Give the tour a name."), field="name")
    check_line(draft.name, field="name", name=phrase("The tour's name"))
    for field, name in _TEXTS.items():
        check_text(getattr(draft, field), field=field, name=name)
    for field, (least, most, sentence) in _NUMBERS.items():
        number = getattr(draft, field)
        if number is not None and not least <= number <= most:
            raise InvalidInput(sentence, field=field)
    check_zone(draft.home_zone, field="home_zone")


def check_day(draft: DayDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    if not 0 <= draft.starts_at < DAY_MINUTES:
        raise InvalidInput(phrase("A day begins between 0:00 and 23:59."), field="starts_at")
    if draft.ends_by is not None and not draft.starts_at < draft.ends_by < 2 * DAY_MINUTES:
        raise InvalidInput(
            phrase("A day ends after it begins, by 47:59 at the latest."), field="ends_by"
        )
    check_line(draft.note, field="note", name=phrase("The day's note"))
    lunch = draft.lunch
    if lunch is None:
        return
    if not 0 <= lunch.opens < lunch.closes <= DAY_MINUTES:
        raise InvalidInput(
            phrase("The time for lunch ends after it begins, on the same day."),
            field="lunch_until",
        )
    if not 0 < lunch.minutes <= lunch.closes - lunch.opens:
        raise InvalidInput(
            phrase(
                "Lunch lasts between 1 and {most} minutes, as long as its time is.",
                most=lunch.closes - lunch.opens,
            ),
            field="lunch_minutes",
        )


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
    _fill(session, load_tour(session, tour_id), draft)


def remove_tour(session: Session, tour_id: int) -> None:
    """Remove a tour with its days, its people and what it cost."""
    removing.remove_tour(session, tour_id)


def add_day(session: Session, tour_id: int, *, held_on: date, starts_at: int = 540) -> int:
    """Add a day to a tour and return its id; a date can be there only once."""
    load_tour(session, tour_id)
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


def get_day_draft(session: Session, day_id: int) -> DayDraft:
    """Return a day as it can be edited."""
    day = load_day(session, day_id)
    lunch = Lunch(day.lunch_from, day.lunch_until, day.lunch_minutes)
    return DayDraft(
        held_on=day.held_on,
        starts_at=day.starts_at,
        note=day.note,
        ends_by=day.ends_by,
        lunch=lunch if day.lunch_minutes else None,
    )


def change_day(session: Session, day_id: int, draft: DayDraft) -> None:
    """Keep what was edited about a day, also its date."""
    check_day(draft)
    day = load_day(session, day_id)
    if draft.held_on != day.held_on:
        _refuse_double(session, day.tour_id, draft.held_on)
    day.held_on, day.starts_at, day.note = draft.held_on, draft.starts_at, draft.note.strip()
    day.ends_by = draft.ends_by
    # Its times stay for the day when lunch is wanted again.
    day.lunch_minutes = 0
    if draft.lunch is not None:
        day.lunch_from, day.lunch_until = draft.lunch.opens, draft.lunch.closes
        day.lunch_minutes = draft.lunch.minutes


def remove_day(session: Session, day_id: int) -> None:
    """Remove a day with its stops."""
    day = load_day(session, day_id)
    for stop_id in session.scalars(select(Stop.id).where(Stop.day_id == day_id)).all():
        stops.remove_stop(session, stop_id)
    session.flush()
    session.delete(day)
    # What points at something goes before it: the tour may follow.
    session.flush()


def count_participants(session: Session, tour_id: int) -> int:
    """Return how many take part: accepted or added by hand, before that the size typed."""
    return session.scalar(select(_participants()).where(Tour.id == tour_id)) or 0


def _is_hosted() -> ColumnElement[bool]:
    return or_(HostVisit.id.is_not(None), Stop.kind == StopKind.VISIT)


def _participants() -> ColumnElement[int]:
    has_accepted = (
        Invitation.programme_id == Tour.programme_id,
        Invitation.stage == Stage.ACCEPTED,
    )
    accepted = select(func.count(Invitation.id)).where(*has_accepted).scalar_subquery()
    guests = select(Invitation.person_id).where(*has_accepted).correlate(Tour)
    added = (
        select(func.count(Participant.id))
        .where(
            Participant.tour_id == Tour.id,
            Participant.is_added,
            Participant.person_id.not_in(guests),
        )
        .scalar_subquery()
    )
    return func.coalesce(func.nullif(accepted + added, 0), Tour.group_size, 0)


def _fill(session: Session, tour: Tour, draft: TourDraft) -> None:
    if draft.programme_id is not None:
        load_programme(session, draft.programme_id)
    for field in fields(draft):
        value = getattr(draft, field.name)
        setattr(tour, field.name, value.strip() if isinstance(value, str) else value)


def _refuse_double(session: Session, tour_id: int, held_on: date) -> None:
    query = select(TourDay.id).where(TourDay.tour_id == tour_id, TourDay.held_on == held_on)
    if session.scalar(query) is not None:
        raise Refused(
            phrase("{day} is already a day of this tour. Choose another date.", day=held_on)
        )
