"""Who bears what of a tour's costs, in whole yen, and in rupiah where no rate was typed.

The rule: each cost is divided into equal shares, rounded down to whole yen (or rupiah); what is
left over, always less than one yen a head, the organiser bears. So all shares together with the
organiser's part are exactly the costs.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from organiser.vocabulary import CostShare, Currency

#: That somebody is not at a stop: the stop and the person.
Absence = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount: yen, and beside them the rupiah that no rate turns into yen."""

    yen: int = 0
    rupiah: int = 0

    def __add__(self, other: "Money") -> "Money":
        """Return both together."""
        return Money(self.yen + other.yen, self.rupiah + other.rupiah)

    def __sub__(self, other: "Money") -> "Money":
        """Return what is left of this without the other."""
        return Money(self.yen - other.yen, self.rupiah - other.rupiah)

    def __bool__(self) -> bool:
        """Tell whether it is anything at all."""
        return bool(self.yen or self.rupiah)

    def each(self, change: Callable[[int], int]) -> "Money":
        """Return both amounts changed in the same way."""
        return Money(change(self.yen), change(self.rupiah))

    @property
    def owed(self) -> "Money":
        """Return what of it is still to be paid."""
        return self.each(lambda amount: max(amount, 0))

    @property
    def too_much(self) -> "Money":
        """Return what of it was paid too much, as a positive amount."""
        return self.each(lambda amount: max(-amount, 0))


NOTHING = Money()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedCost:
    """A cost to be shared; borne by each their own, `amount` is that of one head."""

    cost_id: int
    amount: Money
    share: CostShare
    stop_id: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """What one person bears of one cost."""

    cost_id: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonShare:
    """What one person bears, cost by cost; costs that do not concern them are not here."""

    person_id: int
    parts: tuple[Part, ...]

    @property
    def total(self) -> Money:
        """Return all of it."""
        return together(part.amount for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """All shares; with the organiser's part they are exactly the `total`.

    `totals` is what each cost comes to, by its id: of those each bears alone, for all heads.
    `remainder` is the part of the organiser's that only comes from rounding.
    """

    shares: tuple[PersonShare, ...]
    totals: dict[int, Money]
    organiser: Money
    remainder: Money

    @property
    def total(self) -> Money:
        """Return what everything comes to."""
        return together(self.totals.values())


def together(amounts: Iterable[Money]) -> Money:
    """Return the sum of amounts."""
    return sum(amounts, NOTHING)


def reckoned(amount: int, currency: Currency, *, rupiah_for_100_yen: int | None) -> Money:
    """Return an amount in yen, rupiah by the rate to the nearest yen; without a rate in rupiah."""
    if currency is Currency.YEN:
        return Money(yen=amount)
    if rupiah_for_100_yen is None:
        return Money(rupiah=amount)
    return Money(yen=(200 * amount + rupiah_for_100_yen) // (2 * rupiah_for_100_yen))


def in_rupiah(yen: int, *, rupiah_for_100_yen: int) -> int:
    """Return yen as rupiah, to the nearest rupiah."""
    return (2 * yen * rupiah_for_100_yen + 100) // 200


def share_out(
    costs: Sequence[SharedCost], people: Sequence[int], *, absences: Collection[Absence] = ()
) -> Sharing:
    """Return who bears what; nobody bears anything of a stop they are not at.

    A cost that is for nobody, because nobody is there, falls to the organiser.
    """
    parts: dict[int, list[Part]] = {person: [] for person in people}
    totals: dict[int, Money] = {}
    remainder = NOTHING
    for cost in costs:
        bearers = _bearers(cost, people, absences)
        part, rest, totals[cost.cost_id] = _divided(cost, len(bearers))
        remainder += rest
        for person in bearers if part else ():
            parts[person].append(Part(cost.cost_id, part))
    shares = tuple(
        PersonShare(person_id=person, parts=tuple(found)) for person, found in parts.items()
    )
    borne = together(share.total for share in shares)
    return Sharing(
        shares=shares,
        totals=totals,
        organiser=together(totals.values()) - borne,
        remainder=remainder,
    )


def _bearers(
    cost: SharedCost, people: Sequence[int], absences: Collection[Absence]
) -> Sequence[int]:
    if cost.share is CostShare.ORGANISER:
        return ()
    if cost.share is CostShare.EVERYONE or cost.stop_id is None:
        return people
    return [person for person in people if (cost.stop_id, person) not in absences]


def _divided(cost: SharedCost, heads: int) -> tuple[Money, Money, Money]:
    """Return one share, what rounding leaves over, and what the cost comes to."""
    amount = cost.amount
    if cost.share is CostShare.EACH:
        return amount, NOTHING, amount.each(lambda one: one * heads)
    if not heads:
        return NOTHING, NOTHING, amount
    return amount.each(lambda all_: all_ // heads), amount.each(lambda all_: all_ % heads), amount
