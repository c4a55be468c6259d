"""Cautions for a tour that is too much for somebody: for a host, the seats, the beds, the time."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import Room, Vehicle
from organiser.services.tours.on_tour import OnTour
from organiser.touring.caution_words import caution_of_day, caution_of_stop
from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedStop
from organiser.touring.plan import PlannedHost
from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

#: From this many days before a letter has to go out it is time to say so.
SOON_DAYS = 7

_STILL_TO_WRITE = (Stage.CANDIDATE, Stage.ASKED, Stage.CONSIDERING, Stage.NO_REPLY, Stage.ACCEPTED)


def list_limits(
    session: Session, here: OnTour, *, group_size: int, today: date | None
) -> Iterator[Conflict]:
    """Yield a caution for each host, night and vehicle that cannot take all who come."""
    beds = _beds(session, here)
    for day, timed in here.stops():
        people = here.count_at(timed.stop.stop_id) if here.people else group_size
        host = timed.stop.host
        if host is not None:
            yield from _too_large(day, timed, host, people=people)
            yield from _too_late(day, timed, host, today=today)
        yield from _too_few_beds(day, timed, people, beds=beds.get(timed.stop.stop_id))
    yield from _too_few_seats(session, here, len(here.people) or group_size)


def _too_large(
    day: TimedDay, timed: TimedStop, host: PlannedHost, *, people: int
) -> Iterator[Conflict]:
    most = host.largest_group
    if most is None or people <= most:
        return
    sentence = phrase(
        "{stop} — {people} people come, the host receives up to {most}: {over} too many.",
        stop=timed.stop.name,
        people=people,
        most=most,
        over=people - most,
    )
    yield caution_of_stop(ConflictCode.GROUP_TOO_LARGE, day, timed, sentence=sentence)


def _too_late(
    day: TimedDay, timed: TimedStop, host: PlannedHost, *, today: date | None
) -> Iterator[Conflict]:
    """Yield a caution for a letter that went out late, or has to go out now."""
    if host.lead_days is None or host.stage not in _STILL_TO_WRITE:
        return
    latest = day.plan.day - timedelta(days=host.lead_days)
    sentence = _letter_said(timed.stop.name, host, latest=latest, today=today)
    if sentence is not None and (today is None or today <= day.plan.day):
        yield caution_of_stop(ConflictCode.LEAD_TIME, day, timed, sentence=sentence)


def _letter_said(
    stop: str, host: PlannedHost, *, latest: date, today: date | None
) -> Phrase | None:
    words = {"stop": stop, "latest": latest, "lead": host.lead_days}
    if host.requested_on is not None:
        if host.requested_on <= latest:
            return None
        return phrase(
            "{stop} — the request went out on {sent}; the host wants it {lead} days before, "
            "by {latest}.",
            **words,
            sent=host.requested_on,
        )
    if today is None or (latest - today).days > SOON_DAYS:
        return None
    if today > latest:
        return phrase(
            "{stop} — the host wants the request in writing {lead} days before, by {latest}: "
            "that day has passed.",
            **words,
        )
    return phrase(
        "{stop} — the host wants the request in writing {lead} days before, by {latest}; "
        "days left: {left}.",
        **words,
        left=(latest - today).days,
    )


def _too_few_beds(
    day: TimedDay, timed: TimedStop, people: int, *, beds: int | None
) -> Iterator[Conflict]:
    if beds is None or beds >= people:
        return
    sentence = phrase(
        "{stop} — beds: {beds}, people: {people}, missing: {missing}.",
        stop=timed.stop.name,
        beds=beds,
        people=people,
        missing=people - beds,
    )
    yield caution_of_stop(ConflictCode.ROOMS, day, timed, sentence=sentence)


def _beds(session: Session, here: OnTour) -> dict[int, int]:
    """Return the beds of the stops that have rooms."""
    stop_ids = [timed.stop.stop_id for _day, timed in here.stops()]
    query = select(Room.stop_id, func.sum(Room.beds)).where(Room.stop_id.in_(stop_ids))
    return dict(session.execute(query.group_by(Room.stop_id)).all())


def _too_few_seats(session: Session, here: OnTour, people: int) -> Iterator[Conflict]:
    """Yield a caution where the group does not fit into all vehicles together, staff aside."""
    in_rows = Vehicle.seat_rows * (Vehicle.left_seats + Vehicle.right_seats)
    query = select(func.sum(in_rows + Vehicle.back_seats - Vehicle.kept_seats))
    seats = session.scalar(query.where(Vehicle.tour_id == here.tour_id))
    if seats is None or seats >= people:
        return
    sentence = phrase(
        "Vehicles — seats: {seats}, people: {people}, missing: {missing}.",
        seats=seats,
        people=people,
        missing=people - seats,
    )
    day = next(day for day in here.timeline.days if day.stops)
    yield caution_of_day(ConflictCode.SEATS, day, sentence=sentence)
