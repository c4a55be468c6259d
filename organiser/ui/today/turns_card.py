"""Today's card of the programmes that need fewer words: one line says how the asking stands."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.inviting.awaiting import NextToAsk
from organiser.text.dates import month_day
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Card
from organiser.ui.today.lines import OpenLine, let_lines_stand_out

_FIRST = 8


class TurnsCard(Card):
    """Says of each programme who is next, or why nobody is; the rest is one click away.

    Signals: `ask_requested(int)` with the invitation, `programme_requested(int)`.
    """

    ask_requested = Signal(int)
    programme_requested = Signal(int)

    def __init__(self, turns: Sequence[NextToAsk], *, alone: bool) -> None:
        """Show a line for each; `alone` where no card of a next person stands above."""
        heading = self.tr("Next to ask") if alone else self.tr("Other programmes")
        super().__init__(heading, name="turns_card")
        let_lines_stand_out(self)
        self._add(turns[:_FIRST])
        rest = turns[_FIRST:]
        if rest:
            more = button(self.tr("and %n more", "", len(rest)), name="more_turns", kind="quiet")
            more.clicked.connect(partial(self._show_rest, more, rest))
            self.body.addWidget(more)

    def _show_rest(self, more: QWidget, rest: Sequence[NextToAsk]) -> None:
        more.hide()
        self._add(rest)
        # What is not shown yet takes no focus.
        first = self.findChildren(OpenLine)[_FIRST]
        first.show()
        first.setFocus()

    def _add(self, turns: Sequence[NextToAsk]) -> None:
        for turn in turns:
            self.body.addWidget(self._line(turn))

    def _line(self, turn: NextToAsk) -> OpenLine:
        told = self._told(turn)
        line = OpenLine(name=f"turn_{turn.programme_id}", spoken=f"{turn.programme}, {told}")
        line.row.addWidget(ElidedLabel(turn.programme, "body", name="turn_programme", least=150))
        line.row.addWidget(ElidedLabel(told, "small", name="turn_told"), 1)
        reason = say(turn.reason) if turn.reason else told
        line.setToolTip(plain_tip(f"{turn.programme}\n{reason}"))
        if turn.person is None:
            line.opened.connect(partial(self.programme_requested.emit, turn.programme_id))
        else:
            line.opened.connect(partial(self.ask_requested.emit, turn.person.invitation_id))
        return line

    def _told(self, turn: NextToAsk) -> str:
        if turn.opens_on is not None:
            day = month_day(turn.opens_on, language=current_language())
            return self.tr("No seat is free; the next may open on {day}").format(day=day)
        if turn.person is None:
            return say(turn.reason) if turn.reason else ""
        said = self.tr("A seat is free: {person}") if turn.offers else self.tr("Next: {person}")
        return said.format(person=turn.person.name)
