"""Looking for a better order of a planned tour, from the question to the explained offer."""

from collections.abc import Iterator
from dataclasses import replace

from organiser.touring.itinerary import ConflictCode
from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import LeftOut, LeftOutReason, Proposal, Watch
from organiser.touring.plan import PlannedStop, PlannedTour
from organiser.touring.proposing.asking import Question, question
from organiser.touring.proposing.comparing import days_side_by_side, moves, standing, vanished
from organiser.touring.proposing.holds import wish
from organiser.touring.proposing.offer import Offer, Verdict, Wish, travel_minutes
from organiser.touring.timeline import compute
from organiser.vocabulary import OrderLock, label
from organiser.wording import Phrase, phrase

#: Trying without each wish is worth it as long as every search is exact, and so short.
_MOST_MOVABLE = 12
_MOST_WISHES = 8


def look_for_order(tour: PlannedTour, *, watch: Watch | None = None) -> Offer:
    """Return the best order beside today's; `watch` may stop the search, the best so far counts.

    Where something fits nowhere, its day stays as it is and a better order of the others is looked
    for.
    """
    asked = question(tour)
    found = propose_order(asked.problem, watch=watch)
    if found.left_out:
        return _impossible(tour, asked, found, watch)
    offer = _offer(tour, asked, found)
    if any(one.code is ConflictCode.DAY_TOO_LONG for one in offer.appeared):
        offer = _of_usual_length(tour, watch) or offer
    if asked.movable > _MOST_MOVABLE or not _goes_on(watch, found):
        return offer
    return replace(offer, wishes=tuple(_wishes(tour, offer, watch)))


def _offer(tour: PlannedTour, asked: Question, found: Proposal) -> Offer:
    """Return the offer for a tour; the question may speak of some of its days alone."""
    reordered = {day.day_id: day for day in asked.plan(found.order).days}
    plan = replace(tour, days=tuple(reordered.get(day.day_id, day) for day in tour.days))
    before, after = compute(tour), compute(plan)
    changed = moves(before, after)
    today = asked.problem.current or ()
    is_better = standing(after) < standing(before) or not asked.keeps_wishes(today)
    if not changed or not is_better:
        return _unchanged(tour, Verdict.NOTHING_BETTER, found)
    return Offer(
        verdict=Verdict.BETTER,
        is_proven=found.is_proven,
        before=before,
        after=after,
        plan=plan,
        days=days_side_by_side(before, after),
        moves=changed,
        vanished=vanished(before, after),
        appeared=vanished(after, before),
    )


def _of_usual_length(tour: PlannedTour, watch: Watch | None) -> Offer | None:
    """Return the best order that makes no day too long, if it is better than today's."""
    asked = question(tour, keeps_length=True)
    found = propose_order(asked.problem, watch=watch)
    offer = None if found.left_out else _offer(tour, asked, found)
    return offer if offer is not None and offer.verdict is Verdict.BETTER else None


def _impossible(tour: PlannedTour, asked: Question, found: Proposal, watch: Watch | None) -> Offer:
    obstacles = [_obstacle(asked, left_out) for left_out in found.left_out]
    if asked.movable <= _MOST_MOVABLE:
        obstacles += list(_wishes_in_the_way(tour, watch))
    offer = _unchanged(tour, Verdict.IMPOSSIBLE, found)
    stuck = {asked.stops[left_out.stop].stop_id for left_out in found.left_out}
    free = tuple(day for day in tour.days if stuck.isdisjoint(one.stop_id for one in day.stops))
    if free:
        rest = question(replace(tour, days=free))
        better = propose_order(rest.problem, watch=watch)
        if not better.left_out:
            of_rest = _offer(tour, rest, better)
            offer = of_rest if of_rest.verdict is Verdict.BETTER else offer
    return replace(offer, obstacles=tuple(obstacles))


def _unchanged(tour: PlannedTour, verdict: Verdict, found: Proposal) -> Offer:
    before = compute(tour)
    return Offer(
        verdict=verdict,
        is_proven=found.is_proven,
        before=before,
        after=before,
        plan=tour,
        days=days_side_by_side(before, before),
    )


def _wishes(tour: PlannedTour, offer: Offer, watch: Watch | None) -> Iterator[Wish]:
    """Yield what each wish costs, as far as giving it up saves minutes and makes no error."""
    errors, _ways = standing(offer.after)
    for stop, said in _locked(tour):
        asked = question(tour, released=frozenset({stop.stop_id}))
        found = propose_order(asked.problem, watch=watch)
        if found.left_out:
            continue
        after = compute(asked.plan(found.order))
        minutes = travel_minutes(offer.after) - travel_minutes(after)
        if minutes > 0 and standing(after)[0] <= errors:
            yield Wish(
                stop_id=stop.stop_id,
                said=phrase(
                    "{stop} ({wish}): +{minutes} min",
                    stop=stop.name,
                    wish=said,
                    minutes=minutes,
                ),
                minutes=minutes,
            )
        if not _goes_on(watch, found):
            return


def _wishes_in_the_way(tour: PlannedTour, watch: Watch | None) -> Iterator[Phrase]:
    for stop, said in _locked(tour):
        asked = question(tour, released=frozenset({stop.stop_id}))
        found = propose_order(asked.problem, watch=watch)
        if not found.left_out:
            yield phrase(
                "Everything fits without this wish: {stop} ({wish}).", stop=stop.name, wish=said
            )
        if not _goes_on(watch, found):
            return


def _locked(tour: PlannedTour) -> list[tuple[PlannedStop, Phrase]]:
    """Return the stops that a wish, or the word of a host, holds where they are."""
    held = []
    for stop in (stop for day in tour.days for stop in day.stops):
        if stop.fixed_start is not None:
            continue
        if stop.lock is not OrderLock.FREE:
            held.append((stop, label(stop.lock)))
        elif wish(stop) is not OrderLock.FREE and len(tour.days) > 1:
            held.append((stop, phrase("agreed with the host for this day")))
    return held[:_MOST_WISHES]


def _obstacle(asked: Question, left_out: LeftOut) -> Phrase:
    stop = asked.stops[left_out.stop]
    return _OBSTACLES[left_out.reason](asked, left_out, stop)


def _closed(_asked: Question, _left_out: LeftOut, stop: PlannedStop) -> Phrase:
    return phrase("{stop} is closed on all days of the tour.", stop=stop.name)


def _too_short(_asked: Question, left_out: LeftOut, stop: PlannedStop) -> Phrase:
    return phrase(
        "{stop} receives the group for too short a time: {minutes} minutes are missing.",
        stop=stop.name,
        minutes=left_out.minutes or 0,
    )


def _unreachable(asked: Question, left_out: LeftOut, stop: PlannedStop) -> Phrase:
    if left_out.between is None:
        return phrase("{stop} cannot be reached in time.", stop=stop.name)
    first, second = (asked.stops[index].name for index in left_out.between)
    return phrase(
        "{stop} cannot be reached between {first} and {second}: {minutes} minutes are missing.",
        stop=stop.name,
        first=first,
        second=second,
        minutes=left_out.minutes or 0,
    )


def _full(_asked: Question, left_out: LeftOut, stop: PlannedStop) -> Phrase:
    if left_out.minutes is None:
        return phrase("The days are full: there is no time left for {stop}.", stop=stop.name)
    return phrase(
        "The days are full: {minutes} minutes are missing for {stop}.",
        stop=stop.name,
        minutes=left_out.minutes,
    )


_OBSTACLES = {
    LeftOutReason.CLOSED: _closed,
    LeftOutReason.WINDOW_TOO_SHORT: _too_short,
    LeftOutReason.UNREACHABLE: _unreachable,
    LeftOutReason.DAY_FULL: _full,
}


def _goes_on(watch: Watch | None, found: Proposal) -> bool:
    return watch is None or watch(found, 1.0)
