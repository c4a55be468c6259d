"""Today's card of thanks that are owed: each is one click from done, or opens its words."""

from collections.abc import Callable, Sequence

from organiser.services.sessions.thanks_owed import SHOWN_DAYS
from organiser.services.sessions.thanks_values import OwedThanks
from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.programmes.after.owed_lines import OwedLine
from organiser.ui.programmes.after.stepping import focus_place, join_lines
from organiser.ui.programmes.days import short_day
from organiser.ui.store import Store
from organiser.ui.today.lines import let_lines_stand_out
from organiser.ui.tokens import SPACE_S

_FIRST = 8


class ThanksCard(Card):
    """Shows the thanks owed, the oldest first; the rest is one click away."""

    def __init__(
        self, store: Store, owed: Sequence[OwedThanks], show_person: Callable[[int], object]
    ) -> None:
        """Show these thanks."""
        super().__init__(
            self.tr("Thanks"), self.tr("%n to be given", "", len(owed)), name="thanks_card"
        )
        let_lines_stand_out(self)
        self._store = store
        self._owed = owed
        self._show_person = show_person
        self._show(_FIRST)

    def _show(self, most: int) -> None:
        lines = [self._line(row) for row in self._owed[:most]]
        for line in lines:
            self.body.addWidget(line)
        join_lines(lines)
        left = len(self._owed) - most
        if left > 0:
            more = button(self.tr("and %n more", "", left), name="more_thanks", kind="quiet")
            more.clicked.connect(self._show_all)
            self.body.addWidget(more)
        told = self.tr(
            "Of the last %n day(s); older ones stay with their programme.", "", SHOWN_DAYS
        )
        rule = text_label(told, "small", wrap=True, name="thanks_rule")
        rule.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.body.addWidget(rule)

    def _show_all(self) -> None:
        clear_column(self.body)
        self._show(len(self._owed))
        focus_place(self.findChildren(OwedLine), _FIRST)

    def _line(self, row: OwedThanks) -> OwedLine:
        # The day first: a long programme is cut.
        day = short_day(row.owed_on, today=self._store.today())
        told = " · ".join(filter(None, (day, row.programme)))
        return OwedLine(self._store, row, told=told, show_person=self._show_person)
