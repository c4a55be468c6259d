"""What the organiser's own tours tell of a way: how long it took, and what was typed for it."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Leg, Stop, TourDay
from organiser.services.periods import day_before
from organiser.services.tours.taken_ways import (
    TakenWay,
    TypedWay,
    known_way,
    list_taken,
    list_typed,
    locate,
)
from organiser.services.tours.tour_rows import LAST_FIRST, find_stop_before, load_stop
from organiser.touring.plan import LearnedTime
from organiser.touring.way_ends import KnownWay, goes_on_from
from organiser.vocabulary import LegMode


@dataclass(frozen=True, slots=True, kw_only=True)
class LegProposal:
    """What can be offered for a way: learned minutes, and those typed before for the same ends.

    `typed_on` is the day of the tour they were typed for; `is_way_back` tells that it was the other
    direction.
    """

    mode: LegMode
    learned: LearnedTime | None = None
    typed_minutes: int | None = None
    typed_distance_m: int | None = None
    typed_on: date | None = None
    is_way_back: bool = False


def list_learned(
    session: Session, tour_id: int, ways: Mapping[int, KnownWay]
) -> dict[int, LearnedTime]:
    """Return how long ways took on all other tours; the ways by any key, and so the answers."""
    by_end: dict[Hashable, list[TakenWay]] = defaultdict(list)
    for taken in list_taken(session, tour_id) if ways else ():
        for end in taken.way.end.shared_keys():
            by_end[end].append(taken)
    learned = {key: _learned(way, by_end) for key, way in ways.items()}
    return {key: time for key, time in learned.items() if time is not None}


def _learned(way: KnownWay, by_end: Mapping[Hashable, list[TakenWay]]) -> LearnedTime | None:
    candidates = {id(taken): taken for end in way.end.near_keys() for taken in by_end.get(end, ())}
    found = [taken.minutes() for taken in candidates.values() if way.is_as(taken.way)]
    minutes = [taken for taken in found if taken is not None]
    if not minutes:
        return None
    return LearnedTime(
        minutes=round(median(minutes)),
        fastest=min(minutes),
        worst=max(minutes),
        count=len(minutes),
    )


def propose_leg(session: Session, stop_id: int) -> LegProposal | None:
    """Return what is known of the way to a stop; nothing where no way leads to it.

    Of what was typed the same direction goes before the way back, and then the latest tour.
    """
    stop = load_stop(session, stop_id)
    before = _stop_before(session, stop)
    if before is None:
        return None
    located = locate(session, (before, stop))
    leg = session.scalar(select(Leg).where(Leg.to_stop_id == stop_id))
    way = known_way(before, stop, located, mode=leg.mode if leg else None)
    tour_id = session.get_one(TourDay, stop.day_id).tour_id
    learned = list_learned(session, tour_id, {stop_id: way}).get(stop_id)
    typed = _best_typed(way, list_typed(session, stop_id))
    if typed is None:
        return LegProposal(mode=way.mode, learned=learned)
    return LegProposal(
        mode=way.mode,
        learned=learned,
        typed_minutes=typed.minutes,
        typed_distance_m=typed.distance_m,
        typed_on=typed.held_on,
        is_way_back=not way.is_as(typed.way),
    )


def _stop_before(session: Session, stop: Stop) -> Stop | None:
    """Return where the way to a stop begins: on its day, or where the night before was spent."""
    before = find_stop_before(session, stop)
    if before is not None:
        return before
    day = session.get_one(TourDay, stop.day_id)
    evening = select(Stop).join(TourDay, TourDay.id == Stop.day_id).order_by(*LAST_FIRST)
    lodging = session.scalar(
        evening.where(
            TourDay.tour_id == day.tour_id, TourDay.held_on == day_before(day.held_on)
        ).limit(1)
    )
    return lodging if lodging is not None and goes_on_from(lodging.kind, stop.kind) else None


def _best_typed(way: KnownWay, typed: Sequence[TypedWay]) -> TypedWay | None:
    for wanted in (way, way.back):
        for one in typed:
            if wanted.is_as(one.way):
                return one
    return None
