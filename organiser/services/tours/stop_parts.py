"""What hangs on a stop: its visiting hours, the way to it, and who receives the group."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Leg, Person, Stop, StopWindow
from organiser.services.rows import load
from organiser.services.tours.stop_drafts import HostDraft, LegDraft
from organiser.touring.plan import Window
from organiser.wording import phrase


def list_windows(session: Session, stop_id: int) -> tuple[Window, ...]:
    """Return a stop's visiting hours in the order of the day."""
    return tuple(Window(row.opens, row.closes) for row in _windows(session, stop_id))


def fill_windows(session: Session, stop_id: int, windows: tuple[Window, ...]) -> None:
    """Make these the visiting hours of a stop."""
    kept = _windows(session, stop_id)
    wanted = sorted(windows, key=lambda window: window.opens)
    for row, window in zip(kept, wanted, strict=False):
        row.opens, row.closes = window.opens, window.closes
    for row in kept[len(wanted) :]:
        session.delete(row)
    for window in wanted[len(kept) :]:
        session.add(StopWindow(stop_id=stop_id, opens=window.opens, closes=window.closes))


def find_leg(session: Session, stop: Stop) -> LegDraft | None:
    """Return the way to a stop as it can be edited; what was typed for another way is not in it."""
    leg = _leg(session, stop.id)
    if leg is None:
        return None
    if leg.from_stop_id not in (None, _before(session, stop)):
        return LegDraft(mode=leg.mode)
    return LegDraft(
        mode=leg.mode, typed_minutes=leg.typed_minutes, typed_distance_m=leg.typed_distance_m
    )


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
    is_typed = draft.typed_minutes is not None or draft.typed_distance_m is not None
    if is_typed or leg.from_stop_id in (None, before):
        leg.from_stop_id = before if is_typed else None
        leg.typed_minutes, leg.typed_distance_m = draft.typed_minutes, draft.typed_distance_m


def find_host(session: Session, stop_id: int) -> HostDraft | None:
    """Return who receives the group, as it can be edited; nothing where nobody does."""
    host = _host(session, stop_id)
    if host is None:
        return None
    return HostDraft(
        person_id=host.person_id, stage=host.stage, wishes=host.wishes, asked_on=host.asked_on
    )


def fill_host(session: Session, stop_id: int, draft: HostDraft | None) -> None:
    """Make this who receives the group at a stop; nothing for nobody."""
    host = _host(session, stop_id)
    if draft is None:
        if host is not None:
            session.delete(host)
        return
    if draft.person_id is not None:
        load(session, Person, draft.person_id, phrase("This person is no longer in the book."))
    if host is None:
        host = HostVisit(stop_id=stop_id)
        session.add(host)
    host.person_id, host.stage, host.wishes = draft.person_id, draft.stage, draft.wishes.strip()
    host.asked_on = draft.asked_on


def remove_parts(session: Session, stop_id: int) -> None:
    """Remove all that hangs on a stop, and what was typed for ways that lead on from it."""
    for onward in session.scalars(select(Leg).where(Leg.from_stop_id == stop_id)):
        onward.from_stop_id = onward.typed_minutes = onward.typed_distance_m = None
    for part in (
        *session.scalars(select(Leg).where(Leg.to_stop_id == stop_id)),
        *_windows(session, stop_id),
        *session.scalars(select(HostVisit).where(HostVisit.stop_id == stop_id)),
    ):
        session.delete(part)
    session.flush()


def _before(session: Session, stop: Stop) -> int | None:
    """Return the stop before this one on its day."""
    earlier = or_(Stop.place < stop.place, (Stop.place == stop.place) & (Stop.id < stop.id))
    query = select(Stop.id).where(Stop.day_id == stop.day_id, earlier)
    return session.scalar(query.order_by(Stop.place.desc(), Stop.id.desc()).limit(1))


def _windows(session: Session, stop_id: int) -> list[StopWindow]:
    query = select(StopWindow).where(StopWindow.stop_id == stop_id)
    return list(session.scalars(query.order_by(StopWindow.opens, StopWindow.id)))


def _leg(session: Session, stop_id: int) -> Leg | None:
    return session.scalar(select(Leg).where(Leg.to_stop_id == stop_id))


def _host(session: Session, stop_id: int) -> HostVisit | None:
    return session.scalar(select(HostVisit).where(HostVisit.stop_id == stop_id))
