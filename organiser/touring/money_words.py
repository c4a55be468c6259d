"""How money is said on screen and paper."""

from organiser.touring.sharing import Money, in_rupiah
from organiser.vocabulary import Currency
from organiser.wording import Phrase, phrase


def money_words(money: Money) -> Phrase:
    """Return an amount in words: `¥4,500`, `Rp 200,000`, or both where no rate joins them."""
    yen = amount_words(money.yen, Currency.YEN)
    if not money.rupiah:
        return yen
    rupiah = amount_words(money.rupiah, Currency.RUPIAH)
    return phrase("{yen} + {rupiah}", yen=yen, rupiah=rupiah) if money.yen else rupiah


def amount_words(amount: int, currency: Currency) -> Phrase:
    """Return a typed amount in words."""
    if currency is Currency.YEN:
        return phrase("¥{amount}", amount=f"{amount:,}")
    return phrase("Rp {amount}", amount=f"{amount:,}")


def both_ways(money: Money, *, rupiah_for_100_yen: int | None) -> Phrase:
    """Return an amount in yen and, by the rate if there is one, in rupiah."""
    if rupiah_for_100_yen is None:
        return money_words(money)
    rupiah = in_rupiah(money.yen, rupiah_for_100_yen=rupiah_for_100_yen)
    return phrase(
        "{yen} (about {rupiah})",
        yen=money_words(money),
        rupiah=amount_words(rupiah, Currency.RUPIAH),
    )
