"""The next tour like one that is there: its plan on other dates, without people and outcomes."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Cost, HostVisit
from organiser.services.tours import costs, days, stops, tours
from organiser.services.tours.cost_values import CostDraft
from organiser.services.tours.stop_drafts import HostDraft, StopDraft
from organiser.services.tours.tour_rows import list_days_of, list_stops_of, load_tour
from organiser.text.next_names import next_name, usual_gap

_WEEK = timedelta(weeks=1)
#: What a host told once and what will hold again; when and how they were asked does not.
_HOST_COLUMNS = ("channel", "shows", "rules", "largest_group", "lead_days")


@dataclass(frozen=True, slots=True, kw_only=True)
class TourCopyDraft:
    """What is asked about a copy; a tour without days has no first one."""

    name: str
    first_day: date | None


def draft_copy(session: Session, tour_id: int, *, today: date) -> TourCopyDraft:
    """Return what the form of the next tour starts from.

    The name is counted on; the first day has the same weekday and is after today and after the
    tour, half a year or a year later where the name speaks of seasons or years.
    """
    name = tours.get_draft(session, tour_id).name
    held = [day.held_on for day in list_days_of(session, tour_id)]
    if not held:
        return TourCopyDraft(name=next_name(name), first_day=None)
    first = held[0] + usual_gap(name)
    while first <= max(today, held[-1]):
        first += _WEEK
    return TourCopyDraft(name=next_name(name), first_day=first)


def copy_tour(session: Session, tour_id: int, draft: TourCopyDraft) -> int:
    """Add the tour that follows another and return its id.

    Days, stops, ways and costs come along, the costs as planned; hosts are there to be asked.
    Visiting hours that were those of the weekday become those of the new one. Nobody takes part
    yet, nothing is paid, no rate is known, and what became of the tour before stays with it.
    """
    before = tours.get_draft(session, tour_id)
    size = before.group_size or tours.count_participants(session, tour_id) or None
    new_id = tours.add_tour(
        session,
        replace(
            before, name=draft.name, programme_id=None, rupiah_for_100_yen=None, group_size=size
        ),
    )
    copied: dict[int, int] = {}
    for day in list_days_of(session, tour_id):
        held = tours.get_day_draft(session, day.id)
        new_day = tours.add_day(session, new_id, held_on=held.held_on)
        tours.change_day(session, new_day, held)
        for stop in list_stops_of(session, day.id):
            copied[stop.id] = _copy_stop(session, stop.id, new_day)
    _copy_costs(session, tour_id, new_id, copied)
    if draft.first_day is not None:
        days.move_days(session, new_id, first_day=draft.first_day)
    load_tour(session, new_id).follows_id = tour_id
    session.flush()
    return new_id


def _copy_stop(session: Session, stop_id: int, day_id: int) -> int:
    new_id = stops.add_stop(session, day_id, _to_plan(stops.get_draft(session, stop_id)))
    before = session.scalar(select(HostVisit).where(HostVisit.stop_id == stop_id))
    after = session.scalar(select(HostVisit).where(HostVisit.stop_id == new_id))
    if before is not None and after is not None:
        for column in _HOST_COLUMNS:
            setattr(after, column, getattr(before, column))
    return new_id


def _to_plan(draft: StopDraft) -> StopDraft:
    """Return a stop whose host is to be asked and whose timetable nobody has looked up again."""
    leg = replace(draft.leg, checked_on=None) if draft.leg is not None else None
    host = draft.host and HostDraft(person_id=draft.host.person_id, wishes=draft.host.wishes)
    return replace(draft, leg=leg, host=host)


def _copy_costs(session: Session, tour_id: int, new_id: int, copied: dict[int, int]) -> None:
    rows = session.scalars(select(Cost).where(Cost.tour_id == tour_id).order_by(Cost.id))
    drafts = [
        CostDraft(
            what=row.what,
            amount=row.amount,
            kind=row.kind,
            currency=row.currency,
            share=row.share,
            stop_id=copied.get(row.stop_id) if row.stop_id is not None else None,
            note=row.note,
        )
        for row in rows
    ]
    costs.add_costs(session, new_id, drafts)
