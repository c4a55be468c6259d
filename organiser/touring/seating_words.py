"""A plan of seats or beds with sentences about every wish: kept, or why it could not be."""

from dataclasses import dataclass, replace
from enum import Enum

from organiser.touring.seating import Places, SeatingProblem, Wish, give_places
from organiser.vocabulary import PairWishKind
from organiser.wording import Phrase, phrase

#: A wish this heavy goes before any other.
_BEFORE_ALL = 50
#: Finding out why a wish is not kept takes a search of its own.
_MOST_SEARCHES = 6


class Lodging(Enum):
    """What the places are, for the words about them."""

    SEATS = "seats"
    ROOMS = "rooms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of one wish, as a sentence."""

    is_kept: bool
    sentence: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingProposal:
    """Where everybody would be, what became of the wishes, and how many people that moves.

    `verdicts` begin with what could not be kept. `moved` have another place than today, `placed`
    none today, and `without` are the names of those for whom there is none.
    """

    places: Places
    verdicts: tuple[Verdict, ...]
    moved: int
    placed: int
    without: tuple[str, ...]


def propose(problem: SeatingProblem, lodging: Lodging, *, seed: int = 1) -> SeatingProposal:
    """Return the best plan found with the reasons; the same for the same problem and seed."""
    places = give_places(problem, seed=seed)
    return SeatingProposal(
        places=places,
        verdicts=list_verdicts(problem, places, lodging, seed=seed),
        moved=sum(places[guest] != spot for guest, spot in problem.present.items()),
        placed=sum(
            spot is not None and guest not in problem.present for guest, spot in enumerate(places)
        ),
        without=tuple(
            guest.name for guest, spot in zip(problem.guests, places, strict=True) if spot is None
        ),
    )


def list_too_near(problem: SeatingProblem) -> tuple[Phrase, ...]:
    """Return a sentence about every two whom the book keeps apart and who touch as things are."""
    places = tuple(problem.present.get(guest) for guest in range(len(problem.guests)))
    return tuple(
        phrase(
            "{first} and {second} are too near each other: the book keeps them apart.",
            **_names(problem, wish),
        )
        for wish in problem.wishes
        if wish.must and not problem.keeps(wish, places)
    )


def list_verdicts(
    problem: SeatingProblem, places: Places, lodging: Lodging, *, seed: int = 1
) -> tuple[Verdict, ...]:
    """Return a sentence about every wish, those that are not kept first."""
    verdicts = []
    searches = _MOST_SEARCHES
    for wish in problem.wishes:
        if problem.keeps(wish, places):
            verdicts.append(Verdict(is_kept=True, sentence=_kept(problem, wish, lodging)))
            continue
        reason = _plain_reason(problem, places, wish)
        if reason is None and searches > 0:
            searches -= 1
            reason = _reason_by_trying(problem, places, wish, seed)
        reason = reason or phrase("other wishes left no room for it")
        verdicts.append(Verdict(is_kept=False, sentence=_broken(problem, wish, lodging, reason)))
    return tuple(sorted(verdicts, key=lambda verdict: verdict.is_kept))


def _names(problem: SeatingProblem, wish: Wish) -> dict[str, str]:
    return {
        "first": problem.guests[wish.first].name,
        "second": problem.guests[wish.second].name,
    }


def _kept(problem: SeatingProblem, wish: Wish, lodging: Lodging) -> Phrase:
    names = _names(problem, wish)
    if wish.must:
        return phrase("{first} and {second}, whom the book keeps apart, are apart.", **names)
    if wish.kind is PairWishKind.APART:
        return phrase("{first} and {second} are apart, as wished.", **names)
    if lodging is Lodging.SEATS:
        return phrase("{first} and {second} sit together, as wished.", **names)
    return phrase("{first} and {second} share a room, as wished.", **names)


def _broken(problem: SeatingProblem, wish: Wish, lodging: Lodging, reason: Phrase) -> Phrase:
    told = _names(problem, wish) | {"reason": reason}
    if wish.must:
        return phrase(
            "{first} and {second} are not apart, though the book keeps them apart: {reason}.",
            **told,
        )
    if wish.kind is PairWishKind.APART:
        return phrase("{first} and {second} wished to be apart, but {reason}.", **told)
    if lodging is Lodging.SEATS:
        return phrase("{first} and {second} wished to sit together, but {reason}.", **told)
    return phrase("{first} and {second} wished to share a room, but {reason}.", **told)


def _plain_reason(problem: SeatingProblem, places: Places, wish: Wish) -> Phrase | None:
    """Return a reason that can be seen without trying: places missing, apart in the book, locks."""
    missing = [guest for guest in (wish.first, wish.second) if places[guest] is None]
    if missing:
        name = problem.guests[missing[0]].name
        return phrase("there is no place left for {person}", person=name)
    both = {wish.first, wish.second}
    if any(
        one.must and {one.first, one.second} == both and one is not wish for one in problem.wishes
    ):
        return phrase("the book keeps them apart")
    locked = [guest for guest in (wish.first, wish.second) if guest in problem.locked]
    if len(locked) == 2:
        return phrase(
            "{person} is locked at {place} and {other} at {other_place}",
            person=problem.guests[locked[0]].name,
            place=problem.spots[problem.locked[locked[0]]].name,
            other=problem.guests[locked[1]].name,
            other_place=problem.spots[problem.locked[locked[1]]].name,
        )
    return _hemmed_in(problem, locked[0], wish) if locked else None


def _hemmed_in(problem: SeatingProblem, guest: int, wish: Wish) -> Phrase | None:
    """Return that somebody is locked where nobody can be beside them, if that is so."""
    here = problem.locked[guest]
    beside = {sum(pair) - here for pair in problem.beside if here in pair}
    taken = set(problem.locked.values())
    free = [spot for spot in beside - taken if not problem.spots[spot].is_kept]
    if wish.kind is PairWishKind.APART or free:
        return None
    return phrase(
        "{person} is locked at {place}, where no place beside is free",
        person=problem.guests[guest].name,
        place=problem.spots[here].name,
    )


def _reason_by_trying(
    problem: SeatingProblem, places: Places, wish: Wish, seed: int
) -> Phrase | None:
    """Put the wish before all others and return what that would have cost."""
    first = tuple(
        replace(one, weight=_BEFORE_ALL) if one is wish else one for one in problem.wishes
    )
    other = give_places(replace(problem, wishes=first), seed=seed)
    if not problem.keeps(wish, other):
        return phrase("no order of the places allows it")
    for one in problem.wishes:
        if one is not wish and problem.keeps(one, places) and not problem.keeps(one, other):
            return _price(problem, one)
    return None


def _price(problem: SeatingProblem, wish: Wish) -> Phrase:
    names = _names(problem, wish)
    if wish.must:
        return phrase(
            "then {first} and {second}, whom the book keeps apart, would not be apart", **names
        )
    if wish.kind is PairWishKind.APART:
        return phrase("then {first} and {second} could not be apart", **names)
    return phrase("then {first} and {second} could not be together", **names)
