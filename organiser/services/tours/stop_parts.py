"""What hangs on a stop: its visiting hours, the way to it, and who receives the group."""

from dataclasses import fields
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Leg, Stop, StopWindow, TourDay
from organiser.services.tours.host_answers import keep_host, remove_host
from organiser.services.tours.receiving_hours import list_hours
from organiser.services.tours.stop_drafts import HostDraft, LegDraft
from organiser.services.tours.tour_rows import LAST_FIRST, find_stop_before
from organiser.touring.plan import Window


def list_windows(session: Session, stop_id: int) -> tuple[Window, ...]:
    """Return a stop's visiting hours in the order of the day."""
    return tuple(
        Window(row.opens, row.closes, row.is_last_entry) for row in _windows(session, stop_id)
    )


def fill_windows(session: Session, stop_id: int, windows: tuple[Window, ...]) -> None:
    """Make these the visiting hours of a stop."""
    kept = _windows(session, stop_id)
    wanted = sorted(windows, key=lambda window: window.opens)
    for row, window in zip(kept, wanted, strict=False):
        row.opens, row.closes = window.opens, window.closes
        row.is_last_entry = window.is_last_entry
    for row in kept[len(wanted) :]:
        session.delete(row)
    for window in wanted[len(kept) :]:
        row = StopWindow(stop_id=stop_id, opens=window.opens, closes=window.closes)
        row.is_last_entry = window.is_last_entry
        session.add(row)


def follow_date(session: Session, stop: Stop, *, before: date, after: date) -> None:
    """Let the hours of a stop follow to another date if they were its organisation's usual ones."""
    if stop.organisation_id is None:
        return
    hours = list_hours(session, [stop.organisation_id], [before, after])
    usual, wanted = hours[stop.organisation_id]
    if list_windows(session, stop.id) == usual.windows != wanted.windows:
        fill_windows(session, stop.id, wanted.windows)


def find_leg(session: Session, stop: Stop) -> LegDraft | None:
    """Return the way to a stop as it can be edited; what was typed for another way is not in it."""
    leg = _leg(session, stop.id)
    if leg is None:
        return None
    if leg.from_stop_id not in (None, _before(session, stop)):
        return LegDraft(mode=leg.mode)
    return LegDraft(**{field.name: getattr(leg, field.name) for field in fields(LegDraft)})


def fill_leg(session: Session, stop: Stop, draft: LegDraft | None) -> None:
    """Make this the way to a stop.

    What was typed for a way from another stop stays for the day when the order returns, until
    something is typed for this one.
    """
    leg = _leg(session, stop.id)
    if draft is None:
        if leg is not None:
            session.delete(leg)
        return
    if leg is None:
        leg = Leg(to_stop_id=stop.id)
        session.add(leg)
    leg.mode = draft.mode
    before = _before(session, stop)
    if not draft.says_nothing or leg.from_stop_id in (None, before):
        leg.from_stop_id = None if draft.says_nothing else before
        _write_leg(leg, draft)


def find_host(session: Session, stop_id: int) -> HostDraft | None:
    """Return who receives the group, as it can be edited; nothing where nobody does."""
    host = _host(session, stop_id)
    if host is None:
        return None
    return HostDraft(
        person_id=host.person_id, stage=host.stage, wishes=host.wishes, asked_on=host.asked_on
    )


def fill_host(session: Session, stop_id: int, draft: HostDraft | None) -> None:
    """Make this who receives the group at a stop; nothing for nobody.

    Raises `Refused` for a stage that cannot follow, and for somebody else while an answer is
    awaited.
    """
    if draft is not None:
        keep_host(session, stop_id, draft)
    elif _host(session, stop_id) is not None:
        remove_host(session, stop_id)


def forget_ways_from(session: Session, stop_id: int) -> None:
    """Take back what was typed for ways that lead on from a stop: it holds for no other way."""
    for onward in session.scalars(select(Leg).where(Leg.from_stop_id == stop_id)):
        onward.from_stop_id = None
        _write_leg(onward, LegDraft(mode=onward.mode))
    session.flush()


def _write_leg(leg: Leg, draft: LegDraft) -> None:
    for field in fields(draft):
        value = getattr(draft, field.name)
        setattr(leg, field.name, value.strip() if type(value) is str else value)


def _before(session: Session, stop: Stop) -> int | None:
    """Return the stop before this one: on its day, or the last one of the days before."""
    here = find_stop_before(session, stop)
    if here is not None:
        return here.id
    day = session.get_one(TourDay, stop.day_id)
    days_before = (
        select(Stop.id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(TourDay.tour_id == day.tour_id, TourDay.held_on < day.held_on)
        .order_by(TourDay.held_on.desc(), *LAST_FIRST)
    )
    return session.scalar(days_before.limit(1))


def _windows(session: Session, stop_id: int) -> list[StopWindow]:
    query = select(StopWindow).where(StopWindow.stop_id == stop_id)
    return list(session.scalars(query.order_by(StopWindow.opens, StopWindow.id)))


def _leg(session: Session, stop_id: int) -> Leg | None:
    return session.scalar(select(Leg).where(Leg.to_stop_id == stop_id))


def _host(session: Session, stop_id: int) -> HostVisit | None:
    return session.scalar(select(HostVisit).where(HostVisit.stop_id == stop_id))
