"""Stops of a tour's day: their order and times; what hangs on a stop is in `stop_parts`."""

from dataclasses import fields, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Organisation, Stop, VisitingWindow
from organiser.services import removing
from organiser.services.rows import load
from organiser.services.tours import stop_parts
from organiser.services.tours.stop_drafts import (
    HostDraft,
    LegDraft,
    StopDraft,
    check_dwell,
    check_leg,
    check_stop,
)
from organiser.services.tours.tour_rows import list_stops_of, load_day, load_stop
from organiser.touring.plan import Window
from organiser.vocabulary import OrderLock, StopKind
from organiser.wording import phrase

_FIRST = (StopKind.DEPARTURE, StopKind.MEETING)
_LAST = (StopKind.LODGING, StopKind.END)
#: What a draft says of the stop itself; the rest hangs on it.
_COLUMNS = tuple(
    field.name for field in fields(StopDraft) if field.name not in ("windows", "leg", "host")
)


def add_stop(session: Session, day_id: int, draft: StopDraft, *, place: int | None = None) -> int:
    """Add a stop to a day, last or at `place` (counted from 1), and return its id."""
    check_stop(draft)
    load_day(session, day_id)
    others = list_stops_of(session, day_id)
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
    _fill(session, load_stop(session, stop_id), draft)


def change_dwell(session: Session, stop_id: int, *, minutes: int) -> None:
    """Make a stop longer or shorter; its least and longest stay give way."""
    check_dwell(minutes)
    stop = load_stop(session, stop_id)
    stop.dwell_minutes = minutes
    if stop.least_dwell_minutes is not None:
        stop.least_dwell_minutes = min(stop.least_dwell_minutes, minutes)
    if stop.most_dwell_minutes is not None:
        stop.most_dwell_minutes = max(stop.most_dwell_minutes, minutes)


def change_start(session: Session, stop_id: int, *, minute: int | None) -> None:
    """Fix when a stop begins, or let it begin when the group is there."""
    draft = replace(get_draft(session, stop_id), fixed_start=minute)
    check_stop(draft)
    load_stop(session, stop_id).fixed_start = minute


def change_lock(session: Session, stop_id: int, lock: OrderLock) -> None:
    """Say how far a better order may move a stop."""
    load_stop(session, stop_id).lock = lock


def change_leg(session: Session, stop_id: int, draft: LegDraft) -> None:
    """Keep what was edited about the way to a stop."""
    check_leg(draft)
    stop_parts.fill_leg(session, load_stop(session, stop_id), draft)


def move_stop(session: Session, stop_id: int, *, day_id: int, place: int) -> None:
    """Put a stop at `place` (counted from 1) of a day; the others close ranks.

    On another date its visiting hours are the usual ones of that, unless they were changed.
    """
    stop = load_stop(session, stop_id)
    if stop.day_id != day_id:
        before, after = load_day(session, stop.day_id), load_day(session, day_id)
        stop_parts.follow_date(session, stop, before=before.held_on, after=after.held_on)
        _number([other for other in list_stops_of(session, stop.day_id) if other is not stop])
        stop.day_id = day_id
    _insert([other for other in list_stops_of(session, day_id) if other is not stop], stop, place)


def copy_stop(session: Session, stop_id: int) -> int:
    """Add the same stop once more right after it and return its id.

    Not at the same fixed time, and its host is one to ask.
    """
    stop = load_stop(session, stop_id)
    draft = get_draft(session, stop_id)
    host = None if draft.host is None else HostDraft(person_id=draft.host.person_id)
    leg = None if draft.leg is None else LegDraft(mode=draft.leg.mode)
    copied = replace(draft, fixed_start=None, host=host, leg=leg)
    return add_stop(session, stop.day_id, copied, place=_place(session, stop) + 1)


def reverse_stops(session: Session, day_id: int) -> None:
    """Turn the order of a day round; where it departs and where it ends stay where they are."""
    load_day(session, day_id)
    order = list_stops_of(session, day_id)
    first = 1 if order and order[0].kind in _FIRST else 0
    last = len(order) - 1 if len(order) > first and order[-1].kind in _LAST else len(order)
    _number(order[:first] + order[first:last][::-1] + order[last:])


def remove_stop(session: Session, stop_id: int) -> None:
    """Remove a stop with its way, hours and host; the others close ranks."""
    stop = load_stop(session, stop_id)
    stop_parts.forget_ways_from(session, stop_id)
    others = [other for other in list_stops_of(session, stop.day_id) if other is not stop]
    removing.remove_stop(session, stop_id)
    _number(others)
    session.flush()


def get_draft(session: Session, stop_id: int) -> StopDraft:
    """Return a stop as it can be edited."""
    stop = load_stop(session, stop_id)
    return StopDraft(
        **{name: getattr(stop, name) for name in _COLUMNS},
        windows=stop_parts.list_windows(session, stop_id),
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
    for name in _COLUMNS:
        value = getattr(draft, name)
        setattr(stop, name, value.strip() if type(value) is str else value)
    stop_parts.fill_windows(session, stop.id, draft.windows)
    stop_parts.fill_leg(session, stop, draft.leg)
    stop_parts.fill_host(session, stop.id, draft.host)
    session.flush()


def _place(session: Session, stop: Stop) -> int:
    return list_stops_of(session, stop.day_id).index(stop) + 1


def _insert(others: list[Stop], stop: Stop, place: int | None) -> None:
    others.insert(len(others) if place is None else max(0, place - 1), stop)
    _number(others)


def _number(stops: list[Stop]) -> None:
    for place, stop in enumerate(stops, start=1):
        stop.place = place
