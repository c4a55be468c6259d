"""Stops of a tour's day: their order and times; what hangs on a stop is in `stop_parts`."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Organisation, Stop, TourDay, VisitingWindow
from organiser.services.rows import load
from organiser.services.tours import stop_parts
from organiser.services.tours.stop_drafts import (
    LegDraft,
    StopDraft,
    check_dwell,
    check_leg,
    check_stop,
)
from organiser.touring.plan import Window
from organiser.wording import phrase


def add_stop(session: Session, day_id: int, draft: StopDraft, *, place: int | None = None) -> int:
    """Add a stop to a day, last or at `place` (counted from 1), and return its id."""
    check_stop(draft)
    _require_day(session, day_id)
    others = _in_order(session, day_id)
    stop = Stop(day_id=day_id, place=len(others) + 1, kind=draft.kind, name=draft.name.strip())
    session.add(stop)
    session.flush()
    _insert(others, stop, place)
    session.flush()
    _fill(session, stop, draft)
    return stop.id


def change_stop(session: Session, stop_id: int, draft: StopDraft) -> None:
    """Keep what was edited about a stop."""
    check_stop(draft)
    _fill(session, _stop(session, stop_id), draft)


def change_dwell(session: Session, stop_id: int, *, minutes: int) -> None:
    """Make a stop longer or shorter."""
    check_dwell(minutes)
    _stop(session, stop_id).dwell_minutes = minutes


def change_leg(session: Session, stop_id: int, draft: LegDraft) -> None:
    """Keep what was edited about the way to a stop."""
    check_leg(draft)
    stop_parts.fill_leg(session, _stop(session, stop_id), draft)


def move_stop(session: Session, stop_id: int, *, day_id: int, place: int) -> None:
    """Put a stop at `place` (counted from 1) of a day; the others close ranks."""
    stop = _stop(session, stop_id)
    if stop.day_id != day_id:
        _require_day(session, day_id)
        _number([other for other in _in_order(session, stop.day_id) if other is not stop])
        stop.day_id = day_id
    _insert([other for other in _in_order(session, day_id) if other is not stop], stop, place)


def remove_stop(session: Session, stop_id: int) -> None:
    """Remove a stop with its way, hours and host; the others close ranks."""
    stop = _stop(session, stop_id)
    stop_parts.remove_parts(session, stop_id)
    _number([other for other in _in_order(session, stop.day_id) if other is not stop])
    session.delete(stop)
    session.flush()


def get_draft(session: Session, stop_id: int) -> StopDraft:
    """Return a stop as it can be edited."""
    stop = _stop(session, stop_id)
    return StopDraft(
        name=stop.name,
        kind=stop.kind,
        dwell_minutes=stop.dwell_minutes,
        fixed_start=stop.fixed_start,
        windows=stop_parts.list_windows(session, stop_id),
        organisation_id=stop.organisation_id,
        address=stop.address,
        latitude=stop.latitude,
        longitude=stop.longitude,
        purpose=stop.purpose,
        note=stop.note,
        own_note=stop.own_note,
        leg=stop_parts.find_leg(session, stop),
        host=stop_parts.find_host(session, stop_id),
    )


def propose_windows(session: Session, organisation_id: int, weekday: int) -> tuple[Window, ...]:
    """Return an organisation's visiting hours on a weekday (0 is Monday), to start from."""
    query = (
        select(VisitingWindow.opens, VisitingWindow.closes)
        .where(VisitingWindow.organisation_id == organisation_id, VisitingWindow.weekday == weekday)
        .order_by(VisitingWindow.opens)
    )
    return tuple(Window(opens, closes) for opens, closes in session.execute(query))


def _fill(session: Session, stop: Stop, draft: StopDraft) -> None:
    if draft.organisation_id is not None:
        missing = phrase("This organisation is no longer in the book.")
        load(session, Organisation, draft.organisation_id, missing)
    stop.kind, stop.name = draft.kind, draft.name.strip()
    stop.dwell_minutes, stop.fixed_start = draft.dwell_minutes, draft.fixed_start
    stop.organisation_id, stop.address = draft.organisation_id, draft.address.strip()
    stop.latitude, stop.longitude = draft.latitude, draft.longitude
    stop.purpose, stop.note = draft.purpose.strip(), draft.note.strip()
    stop.own_note = draft.own_note.strip()
    stop_parts.fill_windows(session, stop.id, draft.windows)
    stop_parts.fill_leg(session, stop, draft.leg)
    stop_parts.fill_host(session, stop.id, draft.host)
    session.flush()


def _in_order(session: Session, day_id: int) -> list[Stop]:
    query = select(Stop).where(Stop.day_id == day_id).order_by(Stop.place, Stop.id)
    return list(session.scalars(query))


def _insert(others: list[Stop], stop: Stop, place: int | None) -> None:
    others.insert(len(others) if place is None else max(0, place - 1), stop)
    _number(others)


def _number(stops: list[Stop]) -> None:
    for place, stop in enumerate(stops, start=1):
        stop.place = place


def _stop(session: Session, stop_id: int) -> Stop:
    return load(session, Stop, stop_id, phrase("This stop is no longer in the tour."))


def _require_day(session: Session, day_id: int) -> None:
    load(session, TourDay, day_id, phrase("This day is no longer in the tour."))
