"""What screens and forms hold of a tour's costs and payments: drafts and lines, all frozen."""

from dataclasses import dataclass
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.checking import check_filled, check_line, check_text
from organiser.touring.sharing import NOTHING, Money
from organiser.vocabulary import CostKind, CostShare, Currency
from organiser.wording import phrase

#: More than any tour takes, in yen or in rupiah, and still a number the book can add up.
MOST_MONEY = 999_999_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class CostDraft:
    """A cost as the organiser types it; `spent_on` is nothing while it is only planned.

    Borne by each their own, the amount is that of one head.
    """

    what: str
    amount: int
    kind: CostKind = CostKind.OTHER
    currency: Currency = Currency.YEN
    share: CostShare = CostShare.EVERYONE
    stop_id: int | None = None
    spent_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDraft:
    """What somebody paid, as the organiser types it."""

    amount: int
    paid_on: date
    currency: Currency = Currency.YEN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostLine:
    """One cost; `total` is what it comes to for all `heads` who bear it."""

    cost_id: int
    draft: CostDraft
    stop_name: str
    total: Money
    heads: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KindSum:
    """What the costs of one kind come to."""

    kind: CostKind
    planned: Money
    spent: Money

    @property
    def total(self) -> Money:
        """Return both together."""
        return self.planned + self.spent


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentLine:
    """One payment."""

    payment_id: int
    draft: PaymentDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePart:
    """What somebody bears of one cost, by its name."""

    what: str
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """One person: what they bear and why, and what they have paid.

    `open` is what is still to be paid, below zero what was paid too much. Who takes part no longer
    is here as long as they have paid something.
    """

    person_id: int
    name: str
    organisation: str
    parts: tuple[SharePart, ...]
    due: Money
    paid: Money
    payments: tuple[PaymentLine, ...] = ()
    takes_part: bool = True

    @property
    def open(self) -> Money:
        """Return what they still owe."""
        return self.due - self.paid

    @property
    def is_settled(self) -> bool:
        """Tell whether they owe nothing and are owed nothing."""
        return not self.open


@dataclass(frozen=True, slots=True, kw_only=True)
class CostsPage:
    """The money of a tour; everything is reckoned in yen if there is a rate.

    `organiser` is what nobody else bears, `remainder` the part of it that comes from rounding.
    Before anybody takes part, `per_head` is what each of `expected` people would bear.
    """

    tour_id: int
    rupiah_for_100_yen: int | None
    lines: tuple[CostLine, ...]
    kinds: tuple[KindSum, ...]
    payers: tuple[Payer, ...]
    total: Money
    organiser: Money
    remainder: Money
    expected: int = 0
    per_head: Money = NOTHING
    working: tuple[str, ...] = ()


def check_cost(draft: CostDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    name = phrase("What the money is for")
    check_filled(draft.what, field="what", name=name)
    check_line(draft.what, field="what", name=name)
    check_line(draft.note, field="note", name=phrase("The note"))
    check_amount(draft.amount, least=0)


def check_payment(draft: PaymentDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    check_text(draft.note, field="note", name=phrase("The note"))
    check_amount(draft.amount, least=1)


def check_amount(amount: int, *, least: int) -> None:
    """Raise `InvalidInput` for an amount that is too small or larger than any tour's."""
    if amount < least:
        raise InvalidInput(phrase("The amount is too small. Type more than 0."), field="amount")
    if amount > MOST_MONEY:
        raise InvalidInput(
            phrase("The amount is too large. Type at most 12 figures."), field="amount"
        )
