"""Today's card of promises: each is one click from being done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.relations.promises import DuePromise
from organiser.ui.buttons import button, icon_button
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.pieces import Card, Chip
from organiser.ui.store import Store
from organiser.ui.ties.tie_lines import more_button
from organiser.ui.today.lines import OpenLine, let_lines_stand_out
from organiser.ui.tokens import ToneName
from organiser.vocabulary import PromiseSide, PromiseState

#: What is due later than this waits behind “and more”.
_SOON_DAYS = 14
_FIRST = 8


class PromisesCard(Card):
    """Shows the open promises, overdue ones first, and closes them.

    Signals: `person_requested(int)`.
    """

    person_requested = Signal(int)

    def __init__(self, store: Store, promises: Sequence[DuePromise]) -> None:
        """Show those that are due soon; the rest is one click away."""
        super().__init__(name="promises_card")
        let_lines_stand_out(self)
        self._store = store
        self._promises = promises
        soon = [row for row in promises if row.days_left is None or row.days_left <= _SOON_DAYS]
        shown = soon[:_FIRST]
        self.set_heading(self.tr("Promises"), self.tr("%n open", "", len(promises)))
        for row in shown:
            self.body.addWidget(self._line(row))
        if len(shown) < len(promises):
            text = self.tr("and %n more", "", len(promises) - len(shown))
            more = button(text, name="more_promises", kind="quiet")
            more.clicked.connect(self._show_all)
            self.body.addWidget(more)

    def _show_all(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in self._promises:
            self.body.addWidget(self._line(row))

    def _line(self, row: DuePromise) -> QWidget:
        due, tone = self._due(row.days_left)
        line = OpenLine(name=f"promise_{row.promise_id}", spoken=f"{row.name}, {row.text}, {due}")
        kept = icon_button("check", self.tr("Kept"), name=f"kept_{row.promise_id}")
        kept.setFixedSize(26, 24)
        kept.clicked.connect(lambda: self._close(row, PromiseState.KEPT))
        line.row.addWidget(kept)
        line.row.addWidget(ElidedLabel(row.text, "body", name="promise_text"))
        mine = row.side is PromiseSide.MINE
        told = self.tr("to {name}") if mine else self.tr("from {name}")
        line.row.addWidget(ElidedLabel(told.format(name=row.name), "small"), 1)
        if due:
            line.row.addWidget(Chip(due, tone))
        choices = [
            (self.tr("Kept…"), lambda: self._close(row, PromiseState.KEPT)),
            (self.tr("Eased…"), lambda: self._close(row, PromiseState.EASED)),
            (self.tr("Another due day…"), lambda: self._put_off(row)),
        ]
        spoken = self.tr("What to do with “{text}”").format(text=row.text)
        line.row.addWidget(
            more_button(choices, name=f"more_promise_{row.promise_id}", spoken=spoken)
        )
        line.setToolTip(plain_tip(row.text))
        line.opened.connect(lambda: self.person_requested.emit(row.person_id))
        return line

    def _due(self, days_left: int | None) -> tuple[str, ToneName]:
        if days_left is None:
            return "", "neutral"
        if days_left < 0:
            return self.tr("%n day(s) over", "", -days_left), "stop"
        if days_left == 0:
            return self.tr("due today"), "caution"
        tone: ToneName = "caution" if days_left <= 2 else "neutral"
        return self.tr("%n day(s) left", "", days_left), tone

    # The first paint does not wait for forms.

    def _put_off(self, row: DuePromise) -> None:
        from organiser.ui.ties.promise_forms import open_due_day_form

        open_due_day_form(self._store, self, row.promise_id)

    def _close(self, row: DuePromise, state: PromiseState) -> None:
        from organiser.ui.ties.promise_forms import OutcomeForm

        OutcomeForm.open_for(self._store, self, row.promise_id, row.text, state)
