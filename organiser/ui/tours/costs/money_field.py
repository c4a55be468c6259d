"""A field for an amount of money."""

from PySide6.QtCore import QCoreApplication

from organiser.touring.money_words import amount_words
from organiser.ui.language import say
from organiser.ui.tours.costs.typed_costs import TypedMoney, read_money
from organiser.ui.tours.plan.read_field import ReadField
from organiser.vocabulary import Currency


class MoneyField(ReadField):
    """One amount in yen or rupiah, typed as people write it."""

    def __init__(self, amount: int | None, currency: Currency = Currency.YEN) -> None:
        shown = "" if amount is None else say(amount_words(amount, currency))
        hint = QCoreApplication.translate("MoneyField", "12000, or Rp 1500000")
        super().__init__(read_money, shown, placeholder=hint)

    def money(self) -> TypedMoney:
        """Return what was typed; raises InvalidInput where it is no amount."""
        return read_money(self.text())
