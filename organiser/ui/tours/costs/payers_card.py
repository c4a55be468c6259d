"""The card of who bears what of a tour and who has paid."""

from organiser.services.tours.cost_values import CostsPage
from organiser.touring.money_words import money_words
from organiser.touring.sharing import together
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.tours.costs.payer_lines import PayerLines
from organiser.ui.tours.waiting_card import WaitingCard


class PayersCard(WaitingCard):
    """Shows everybody with their part; “Paid in full” is one click."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Who pays what"), name="payers_card")
        self._page: CostsPage | None = None
        self._made = PayerLines(desk)
        words = self.tr(
            "Nobody takes part yet. Add people at “People, seats, rooms”; what they bear stands"
            " here then."
        )
        self.empty_label = text_label(words, "muted", wrap=True, name="payers_empty")
        self._lines = LineHolder(name="payer_lines")
        self.hint_label = text_label("", "small", wrap=True, name="payers_hint")
        for widget in (self.empty_label, self._lines, self.hint_label):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_costs(self, page: CostsPage) -> None:
        """Show the people of a tour."""
        self._page = page
        self.show_news((page.tour_id, page.payers, page.working))

    @override
    def fill(self) -> None:
        assert self._page is not None
        page = self._page
        self.set_heading(self.tr("Who pays what"), self._summed(page) if page.payers else "")
        self.empty_label.setVisible(not page.payers)
        self._lines.put([self._made.line(page.tour_id, payer) for payer in page.payers])
        told = self.tr("Interpreters and helpers bear nothing: {names}.")
        names = self.tr(", ").join(page.working)
        self.hint_label.setText(told.format(names=names) if names else "")
        self.hint_label.setVisible(bool(page.working))

    def _summed(self, page: CostsPage) -> str:
        if not any(payer.due or payer.paid for payer in page.payers):
            return ""
        settled = sum(not payer.open.owed for payer in page.payers)
        count = self.tr("{count} of {total} settled").format(count=settled, total=len(page.payers))
        left = together(payer.open.owed for payer in page.payers)
        still = self.tr("open {amount}").format(amount=say(money_words(left))) if left else ""
        return " · ".join(filter(None, (count, still)))
