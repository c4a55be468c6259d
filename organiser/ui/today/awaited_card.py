"""Today's card of answers awaited: each can be followed up from here."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.inviting.awaiting import AwaitedRow
from organiser.ui.buttons import button, icon_button
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.programmes.days import short_day
from organiser.ui.store import Store
from organiser.ui.today.lines import AwaitedLine, OpenLine, let_lines_stand_out
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import TRANSITIONS, Stage

_FIRST = 8


class AwaitedCard(Card):
    """Shows the answers awaited, overdue ones first; reminds, holds on or closes.

    Signals: `invitation_requested(int)`.
    """

    invitation_requested = Signal(int)

    def __init__(self, store: Store, awaited: Sequence[AwaitedRow]) -> None:
        """Show the most pressing ones; the rest is one click away."""
        subtitle = self.tr("%n person(s)", "", len(awaited)) if awaited else ""
        super().__init__(self.tr("Answers awaited"), subtitle, name="awaited_card")
        let_lines_stand_out(self)
        self._store = store
        self._add(awaited[:_FIRST])
        rest = awaited[_FIRST:]
        if rest:
            more = button(self.tr("and %n more", "", len(rest)), name="more_awaited", kind="quiet")
            more.clicked.connect(partial(self._show_rest, more, rest))
            self.body.addWidget(more)
        if not awaited:
            nobody = text_label(self.tr("Nobody owes an answer."), "muted", wrap=True)
            nobody.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
            self.body.addWidget(nobody)

    def _show_rest(self, more: QWidget, rest: Sequence[AwaitedRow]) -> None:
        more.hide()
        self._add(rest)
        # What is not shown yet takes no focus.
        first = self.findChildren(OpenLine)[_FIRST]
        first.show()
        first.setFocus()

    def _add(self, awaited: Sequence[AwaitedRow]) -> None:
        for row in awaited:
            self.body.addWidget(self._line(row))

    def _line(self, row: AwaitedRow) -> OpenLine:
        line = AwaitedLine(row)
        line.opened.connect(lambda: self.invitation_requested.emit(row.invitation_id))
        day = short_day(row.hold_until, today=self._store.today())
        if row.stage is Stage.WAITING:
            remind = self.tr("Tell {person} again that a seat is free…")
        else:
            remind = self.tr("Remind {person}…")
        hold = self.tr("Hold on for {person} until {day}")
        _add_button(line, "bell", remind.format(person=row.name), lambda: self._remind(row))
        _add_button(
            line, "hourglass", hold.format(person=row.name, day=day), lambda: self._hold_on(row)
        )
        if Stage.NO_REPLY in TRANSITIONS[row.stage]:
            close = self.tr("Close without an answer from {person}").format(person=row.name)
            _add_button(line, "x", close, lambda: self._close(row))
        return line

    # The words come with much that Today does not need before its first paint.

    def _remind(self, row: AwaitedRow) -> None:
        from organiser.ui.programmes.asking import following_up

        following_up.remind(self._store, self.window(), row)

    def _hold_on(self, row: AwaitedRow) -> None:
        from organiser.ui.programmes.asking import following_up

        following_up.hold_on(self._store, self.window(), row, row.hold_until)

    def _close(self, row: AwaitedRow) -> None:
        from organiser.ui.programmes.asking import following_up

        following_up.close(self._store, row)


def _add_button(line: OpenLine, icon_name: str, text: str, slot: Callable[[], object]) -> None:
    """Put a small button at the end of a line."""
    made = icon_button(icon_name, text, name=f"{icon_name}_{line.objectName()}")
    made.setFixedSize(26, 24)
    made.clicked.connect(slot)
    line.row.addWidget(made)
