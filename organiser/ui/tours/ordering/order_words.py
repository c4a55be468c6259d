"""What is said about a proposed order: what it brings, how sure it is, what it rests on."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Timeline
from organiser.touring.lines import duration
from organiser.touring.proposing.offer import (
    Moved,
    Offer,
    Spot,
    Verdict,
    travel_minutes,
    waiting_minutes,
)
from organiser.ui.language import say
from organiser.vocabulary import ConflictLevel

translate = QCoreApplication.translate
_ARROW = "  →  "


def verdict_text(offer: Offer) -> str:
    """Return in a sentence what came of the search."""
    if offer.verdict is Verdict.IMPOSSIBLE:
        return translate("OrderWords", "No order keeps everything. This stands in the way:")
    if offer.verdict is Verdict.NOTHING_BETTER:
        if offer.is_proven:
            return translate("OrderWords", "Today's order is the best there is. Nothing to change.")
        return translate("OrderWords", "No better order was found than today's.")
    if offer.obstacles:
        return translate("OrderWords", "Not everything can be kept, but some days can be better.")
    if offer.is_proven:
        return translate("OrderWords", "There is a better order. No other one is better still.")
    return translate("OrderWords", "There is a better order: the best that was found.")


def gains(offer: Offer) -> Iterator[tuple[str, str]]:
    """Yield what changes, each with a name and both values: travel, waiting, ends, cautions."""
    before, after = offer.before, offer.after
    yield translate("OrderWords", "Travel"), _both(travel_minutes(before), travel_minutes(after))
    yield (
        translate("OrderWords", "Waiting"),
        _both(waiting_minutes(before), waiting_minutes(after)),
    )
    for day in offer.days:
        if day.is_changed:
            name = translate("OrderWords", "End of day {number}").format(number=day.before.number)
            ends = [one.stops[-1].ends if one.stops else None for one in (day.before, day.after)]
            yield name, _ARROW.join("–" if end is None else say(moment(end)) for end in ends)
    counts = _grave(before), _grave(after)
    yield translate("OrderWords", "Cautions"), f"{counts[0]}{_ARROW}{counts[1]}"


def foundation(offer: Offer) -> str:
    """Return how many of the ways are only estimated, and how many places are not known."""
    legs, estimated = offer.legs
    known = translate("OrderWords", "Ways: {legs}, estimated: {estimated}")
    text = known.format(legs=legs, estimated=estimated)
    if not offer.unplaced:
        return text
    unplaced = translate("OrderWords", "Without a known place, and so not moved: {count}")
    return f"{text}   {unplaced.format(count=offer.unplaced)}"


def move_text(move: Moved, *, several_days: bool) -> str:
    """Return from where to where a stop moves; where others change places around it, after whom."""
    if move.before == move.after and move.follows:
        after = translate("OrderWords", "after {stop}").format(stop=move.follows)
        return f"{_ARROW}{after}"
    return f"{_spot(move.before, several_days)}{_ARROW}{_spot(move.after, several_days)}"


def _spot(spot: Spot, several_days: bool) -> str:
    if several_days:
        text = translate("OrderWords", "day {day}, no. {place}")
        return text.format(day=spot.day, place=spot.place)
    return translate("OrderWords", "no. {place}").format(place=spot.place)


def _both(before: int, after: int) -> str:
    return f"{say(duration(before))}{_ARROW}{say(duration(after))}"


def _grave(timeline: Timeline) -> int:
    return sum(conflict.level is not ConflictLevel.INFO for conflict in timeline.conflicts)
