"""Series of sessions: the dates a rule gives, what is on those days already, and adding them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Programme, Tour, TourDay
from organiser.models import Session as ProgrammeSession
from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.rows import load
from organiser.services.sessions.sessions import add_session
from organiser.text.repeat_rules import MOST_DATES, RepeatRule, list_dates, read_rule, write_rule
from organiser.wording import Phrase, phrase, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedDate:
    """A date a rule gives; `clashes` says what else is on that day.

    One that `is_there` is a session of the programme already.
    """

    day: date
    clashes: tuple[Phrase, ...] = ()
    is_there: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """How a programme repeats so far; `problem` says why the rule kept cannot be read."""

    rule: RepeatRule | None
    problem: Phrase | None
    last_on: date | None


def get_series(session: Session, programme_id: int) -> Series:
    """Return the rule of a programme and the day of its last session; raises `NotFound`."""
    programme = _load(session, programme_id)
    last_on = session.scalar(
        select(func.max(ProgrammeSession.held_on)).where(
            ProgrammeSession.programme_id == programme_id
        )
    )
    rule, problem = None, None
    if programme.repeat_rule:
        try:
            rule = read_rule(programme.repeat_rule)
        except InvalidInput as error:
            problem = error.message
    return Series(rule=rule, problem=problem, last_on=last_on)


def list_proposed(
    session: Session, programme_id: int, rule: RepeatRule, *, start: date
) -> tuple[ProposedDate, ...]:
    """Return the dates of a rule from a day on, with what else is on them.

    The weeks or months between two dates are counted from the last session, if it is before the
    day. Raises `InvalidInput` for a rule that no calendar has.
    """
    last_on = get_series(session, programme_id).last_on
    if last_on is not None and last_on < start:
        days = list_dates(rule, start=last_on, after=start - timedelta(days=1))
    else:
        # A new series begins with the first day that fits, whatever comes between the dates.
        first = list_dates(replace(rule, interval=1, count=None), start=start, most=1)
        days = list_dates(rule, start=first[0]) if first else ()
    clashes = list_clashes(session, programme_id, days)
    there = _own_days(session, programme_id)
    return tuple(
        ProposedDate(day=day, clashes=clashes.get(day, ()), is_there=day in there) for day in days
    )


def list_clashes(
    session: Session, programme_id: int, days: Sequence[date]
) -> dict[date, tuple[Phrase, ...]]:
    """Return by day what other programmes and tours have on it, in words."""
    sessions = select(ProgrammeSession.held_on, Programme.name).join(
        Programme, Programme.id == ProgrammeSession.programme_id
    )
    tours = select(TourDay.held_on, Tour.name).join(Tour, Tour.id == TourDay.tour_id)
    own = func.coalesce(Tour.programme_id, -1) != programme_id
    found: dict[date, dict[str, None]] = {}
    for query in (
        sessions.where(
            ProgrammeSession.held_on.in_(days), ProgrammeSession.programme_id != programme_id
        ),
        tours.where(TourDay.held_on.in_(days), own),
    ):
        for day, name in session.execute(query):
            found.setdefault(day, {})[name] = None
    return {day: tuple(verbatim(name) for name in names) for day, names in found.items()}


def add_series(
    session: Session,
    programme_id: int,
    rule: RepeatRule,
    days: Sequence[date],
    usual: SessionDraft,
) -> tuple[int, ...]:
    """Add a session on each of some days with the usual time and place, and keep the rule.

    Days on which the programme has a session already are passed over. Raises `InvalidInput`.
    """
    if not days:
        raise InvalidInput(phrase("No date is ticked. Please tick at least one."), field="days")
    if len(days) > MOST_DATES:
        message = phrase("Between 1 and {most} dates can be added at once.", most=MOST_DATES)
        raise InvalidInput(message, field="days")
    programme = _load(session, programme_id)
    programme.repeat_rule = write_rule(rule)
    there = _own_days(session, programme_id)
    return tuple(
        add_session(session, programme_id, replace(usual, held_on=day, session_id=None))
        for day in sorted(set(days) - there)
    )


def _own_days(session: Session, programme_id: int) -> set[date]:
    query = select(ProgrammeSession.held_on).where(ProgrammeSession.programme_id == programme_id)
    return set(session.scalars(query))


def _load(session: Session, programme_id: int) -> Programme:
    missing = phrase("This programme is no longer in the book.")
    return load(session, Programme, programme_id, missing)
