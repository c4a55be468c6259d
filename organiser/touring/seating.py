"""Giving seats or beds to a group: a small deterministic search over plain values.

First come the people the book keeps apart, then that everybody has a place, then wishes, then the
rule of the vehicle, and last that people stay where they are. A lock is never touched.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from organiser.vocabulary import PairWishKind, SeatingRule

_KEPT_APART, _NO_PLACE, _WISH = 100_000_000, 1_000_000, 100_000
_RANK, _SAME_NEWNESS, _SAME_BODY, _MOVED = 4, 8, 4, 1
#: How often a plan is disturbed, divided among the guests: few people are tried out thoroughly.
_KICKS = 4000

#: The place of each guest, as index of a spot; nothing for who has none.
Places = tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """One who wants a place; a higher `rank` sits better, staff may have seats kept for them."""

    name: str
    rank: int = 0
    is_new: bool = False
    organisation: str = ""
    is_staff: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One seat or bed; `comfort` counts up from the best, 0. `name` is what people call it."""

    name: str
    comfort: int = 0
    rule: SeatingRule = SeatingRule.ANY
    is_kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is wished for two guests, by their index; who `must` be apart stands in the book so."""

    first: int
    second: int
    kind: PairWishKind
    must: bool = False
    weight: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingProblem:
    """Guests, places and wishes, all known by their index.

    Two spots `beside` each other are together, those `near` each other touch; both hold pairs with
    the lower index first. `locked` guests stay at their spot, `present` is where all are today.
    """

    guests: tuple[Guest, ...]
    spots: tuple[Spot, ...]
    beside: frozenset[tuple[int, int]] = frozenset()
    near: frozenset[tuple[int, int]] = frozenset()
    wishes: tuple[Wish, ...] = ()
    locked: dict[int, int] = field(default_factory=dict)
    present: dict[int, int] = field(default_factory=dict)

    def keeps(self, wish: Wish, places: Places) -> bool:
        """Tell whether a wish is kept; who has no place is together with nobody."""
        first, second = places[wish.first], places[wish.second]
        if first is None or second is None:
            return wish.kind is PairWishKind.APART
        pair = (min(first, second), max(first, second))
        if wish.kind is PairWishKind.TOGETHER:
            return pair in self.beside
        return pair not in self.near and pair not in self.beside


def give_places(problem: SeatingProblem, *, seed: int = 1) -> Places:
    """Return a place for each guest: the same for the same problem and seed, on every machine."""
    search = _Search(problem)
    search.descend(search.movable)
    best, cost = list(search.at), search.total()
    chance = random.Random(seed)
    for _ in range(_KICKS // len(search.movable) if search.movable else 0):
        search.descend(search.kick(chance))
        found = search.total()
        if found < cost:
            best, cost = list(search.at), found
        else:
            search.put_all(best)
    return search.places(best)


def cost_of(problem: SeatingProblem, places: Places) -> int:
    """Return what a plan costs: less is better, nothing is perfect."""
    search = _Search(problem)
    free = iter(range(len(problem.spots), len(search.sitting)))
    search.put_all([next(free) if spot is None else spot for spot in places])
    return search.total()


class _Search:
    """A plan in the making: who is at which spot, with spots at the end for those without one."""

    def __init__(self, problem: SeatingProblem) -> None:
        self._problem = problem
        guests, spots = problem.guests, problem.spots
        self._real = len(spots)
        usable = sum(not spot.is_kept for spot in spots)
        count = self._real + max(0, len(guests) - usable)
        self._alone = [[self._alone_cost(g, s) for s in range(count)] for g in range(len(guests))]
        self._beside = _neighbours(problem.beside, count)
        self._touching = [
            near | beside
            for near, beside in zip(_neighbours(problem.near, count), self._beside, strict=True)
        ]
        self._wishes: list[list[tuple[int, bool, int]]] = [[] for _ in guests]
        for wish in problem.wishes:
            together = wish.kind is PairWishKind.TOGETHER
            weight = _KEPT_APART if wish.must else _WISH * wish.weight
            self._wishes[wish.first].append((wish.second, together, weight))
            self._wishes[wish.second].append((wish.first, together, weight))
        self._mixes = [s < self._real and spots[s].rule is SeatingRule.MIXED for s in range(count)]
        self.movable = [g for g in range(len(guests)) if g not in problem.locked]
        held = set(problem.locked.values())
        self._open = [spot for spot in range(count) if spot not in held]
        pairs = ((spot, spot + 1) for spot in range(self._real - 1))
        self._benches = [
            pair for pair in pairs if pair in problem.beside and not held.intersection(pair)
        ]
        self.at: list[int] = []
        self.sitting: list[int | None] = [None] * count
        self.put_all(self._begin())

    def places(self, at: Sequence[int]) -> Places:
        """Return the places of guests as the problem knows them."""
        return tuple(spot if spot < self._real else None for spot in at)

    def put_all(self, at: Sequence[int]) -> None:
        """Put every guest at a spot."""
        self.at = list(at)
        self.sitting = [None] * len(self.sitting)
        for guest, spot in enumerate(at):
            self.sitting[spot] = guest

    def total(self) -> int:
        """Return what the plan costs: what two share counts for both."""
        alone = sum(self._alone[guest][spot] for guest, spot in enumerate(self.at))
        return alone + sum(self._shared(guest) for guest in range(len(self.at))) // 2

    def descend(self, guests: Sequence[int]) -> None:
        """Swap places as long as that makes the plan better, beginning with these guests."""
        queue = list(guests)
        while queue:
            guest = queue.pop(0)
            queue += [one for one in self._improve(guest) if one not in queue]

    def kick(self, chance: random.Random) -> list[int]:
        """Disturb the plan a little, by people or by whole benches; return who was moved."""
        moved: list[int] = []
        if self._benches and chance.random() < 0.5:
            for one, other in zip(*chance.choices(self._benches, k=2), strict=True):
                moved += self._swap(one, other)
            return list(dict.fromkeys(moved))
        for _ in range(chance.randint(1, 4)):
            guest = chance.choice(self.movable)
            moved += self._swap(self.at[guest], chance.choice(self._open))
        return list(dict.fromkeys(moved))

    def _begin(self) -> list[int]:
        """Return the plan to begin with: locks and present places, then the best that are free."""
        problem = self._problem
        known = {g: s for g, s in problem.present.items() if s in self._open} | problem.locked
        free = [spot for spot in self._open if spot not in known.values()]
        free.sort(key=lambda s: (s >= self._real, s < self._real and problem.spots[s].comfort))
        at = []
        for guest in range(len(problem.guests)):
            if guest not in known:
                wanted = [s for s in free if self._alone[guest][s] < _NO_PLACE] or free
                known[guest] = wanted[0]
                free.remove(wanted[0])
            at.append(known[guest])
        return at

    def _alone_cost(self, guest: int, spot: int) -> int:
        """Return what it costs that a guest is at a spot, whoever else is where."""
        problem = self._problem
        if spot >= self._real:
            return _NO_PLACE
        one, place = problem.guests[guest], problem.spots[spot]
        cost = _MOVED * (problem.present.get(guest, spot) != spot)
        if place.rule is SeatingRule.RANK:
            cost += _RANK * (one.rank + 1) * place.comfort
        if place.is_kept and not one.is_staff and problem.locked.get(guest) != spot:
            cost += _KEPT_APART
        return cost

    def _shared(self, guest: int) -> int:
        """Return what it costs where a guest is beside others, or far from them."""
        spot, cost = self.at[guest], 0
        beside, touching = self._beside[spot], self._touching[spot]
        for other, together, weight in self._wishes[guest]:
            there = self.at[other]
            if (there not in beside) if together else (there in touching):
                cost += weight
        if self._mixes[spot]:
            cost += sum(self._likeness(guest, self.sitting[place]) for place in beside)
        return cost

    def _likeness(self, guest: int, other: int | None) -> int:
        if other is None:
            return 0
        one, two = self._problem.guests[guest], self._problem.guests[other]
        same_body = bool(one.organisation) and one.organisation == two.organisation
        return _SAME_NEWNESS * (one.is_new == two.is_new) + _SAME_BODY * same_body

    def _cost_at(self, *spots: int) -> int:
        guests = [guest for spot in spots if (guest := self.sitting[spot]) is not None]
        return sum(self._alone[guest][self.at[guest]] + self._shared(guest) for guest in guests)

    def _swap(self, one: int, other: int) -> list[int]:
        """Let who is at two spots change places; return who they are."""
        first, second = self.sitting[one], self.sitting[other]
        self.sitting[one], self.sitting[other] = second, first
        moved = []
        for guest, spot in ((first, other), (second, one)):
            if guest is not None:
                self.at[guest] = spot
                moved.append(guest)
        return moved

    def _improve(self, guest: int) -> list[int]:
        """Change places with whoever makes the plan best; return who was moved and concerned."""
        here, best, taken = self.at[guest], 0, -1
        for spot in self._open:
            if spot == here:
                continue
            before = self._cost_at(here, spot)
            self._swap(here, spot)
            gain = before - self._cost_at(here, spot)
            self._swap(here, spot)
            if gain > best:
                best, taken = gain, spot
        if taken < 0:
            return []
        moved = self._swap(here, taken)
        others = [other for one in moved for other, _together, _weight in self._wishes[one]]
        return [one for one in dict.fromkeys(moved + others) if one in self.movable]


def _neighbours(pairs: frozenset[tuple[int, int]], count: int) -> list[set[int]]:
    found: list[set[int]] = [set() for _ in range(count)]
    for one, other in pairs:
        found[one].add(other)
        found[other].add(one)
    return found
