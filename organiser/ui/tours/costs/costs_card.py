"""The card of a tour's costs: noted, spent and changed in their places."""

from collections.abc import Sequence

from organiser.services.tours.cost_values import CostDraft, CostsPage
from organiser.touring.money_words import money_words
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.tours.costs import actions
from organiser.ui.tours.costs.cost_adder import CostAdder
from organiser.ui.tours.costs.cost_lines import CostLines, StopChoice
from organiser.ui.tours.waiting_card import WaitingCard


class CostsCard(WaitingCard):
    """Shows the costs in the order of their adding and takes further ones."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Costs"), name="costs_card")
        self._desk = desk
        self._page: CostsPage | None = None
        self._stops: Sequence[StopChoice] = ()
        self._made = CostLines(desk)
        self._lines = LineHolder(name="cost_lines")
        words = self.tr(
            "No costs yet. Type the first one below, or paste a list: one cost on each line."
        )
        self.empty_label = text_label(words, "muted", wrap=True, name="costs_empty")
        self.adder = CostAdder(self._add)
        for widget in (self.empty_label, self._lines, self.adder):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_costs(self, page: CostsPage, stops: Sequence[StopChoice]) -> None:
        """Show the costs of a tour; `stops` are those a cost may be of."""
        if self._page is not None and page.tour_id != self._page.tour_id:
            self.adder.clear()
        self._page, self._stops = page, stops
        self.show_news((page.tour_id, page.lines, tuple(stops)))

    @override
    def fill(self) -> None:
        assert self._page is not None
        lines = self._page.lines
        total = say(money_words(self._page.total))
        self.set_heading(
            self.tr("Costs"), self.tr("{total} together").format(total=total) if lines else ""
        )
        self.empty_label.setVisible(not lines)
        self._lines.put([self._made.line(line, self._stops) for line in lines])

    def _add(self, drafts: Sequence[CostDraft]) -> None:
        assert self._page is not None
        actions.add_costs(self._desk.store, self._page.tour_id, drafts)
