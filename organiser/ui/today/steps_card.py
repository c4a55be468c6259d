"""Today's card of next steps: one's own that are due, and others' to ask about."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.programmes.next_steps import list_due_steps
from organiser.services.programmes.step_values import StepLine
from organiser.ui.buttons import button, icon_button
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.steps import actions
from organiser.ui.programmes.steps.step_words import StepWords, owner_text
from organiser.ui.store import Store
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.today.lines import OpenLine, let_lines_stand_out

_FIRST = 8


class DueStepsCard(Card):
    """Shows what is due within days, and what others owe, and notes it as done in one click.

    Signals: `programme_requested(int)`, `person_requested(int)`, `organisation_requested(int)`.
    """

    programme_requested = Signal(int)
    person_requested = Signal(int)
    organisation_requested = Signal(int)

    def __init__(self, store: Store) -> None:
        """Show the most pressing ones; the rest is one click away."""
        super().__init__(name="due_steps_card")
        let_lines_stand_out(self)
        self._store = store
        self._words = StepWords()
        self._steps = store.read(list_due_steps, today=store.today())
        self.set_heading(self.tr("Next steps"), self.tr("%n due", "steps", len(self._steps)))
        self._add(self._steps[:_FIRST])
        hidden = len(self._steps) - _FIRST
        if hidden > 0:
            more = button(self.tr("and %n more", "", hidden), name="more_due_steps", kind="quiet")
            more.clicked.connect(lambda: self._show_rest(more))
            self.body.addWidget(more)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is due."""
        return not self._steps

    def _show_rest(self, more: QWidget) -> None:
        self.body.removeWidget(more)
        more.hide()
        more.deleteLater()
        self._add(self._steps[_FIRST:])

    def _add(self, steps: Sequence[StepLine]) -> None:
        for step in steps:
            self.body.addWidget(self._line(step))

    def _line(self, step: StepLine) -> OpenLine:
        due_on = step.due_on or self._store.today()
        told, tone = self._words.due(due_on, today=self._store.today())
        line = OpenLine(name=f"due_step_{step.step_id}", spoken=f"{step.text}, {told}")
        done = icon_button("check", self.tr("Done today"), name=f"finish_step_{step.step_id}")
        done.setFixedSize(26, 24)
        done.clicked.connect(lambda: actions.finish_step(self._store, step, outcome=step.outcome))
        line.row.addWidget(done)
        line.row.addWidget(ElidedLabel(step.text, "body", name="due_step_text"))
        line.row.addWidget(ElidedLabel(self._whose(step), "small", name="due_step_owner"), 1)
        line.row.addWidget(Chip(told, tone, name="due_step_chip"))
        line.row.addWidget(self._menu(step))
        line.setToolTip(plain_tip(f"{step.text}\n{step.programme}"))
        line.opened.connect(lambda: self.programme_requested.emit(step.programme_id))
        return line

    def _whose(self, step: StepLine) -> str:
        if step.owner.own:
            return step.programme
        if step.owner.is_nobody:
            return owner_text(step.owner)
        return self.tr("{name}: ask how it goes").format(name=step.owner.name)

    def _menu(self, step: StepLine) -> QWidget:
        owner = step.owner
        choices: list[Choice] = [
            (self.tr("Another due day…"), lambda: self._put_off(step)),
            (
                self.tr("Go to the programme"),
                lambda: self.programme_requested.emit(step.programme_id),
            ),
        ]
        person_id, body_id = owner.person_id, owner.organisation_id
        go = self.tr("Go to {name}").format(name=owner.name).replace("&", "&&")
        if person_id is not None:
            choices.append((go, lambda: self.person_requested.emit(person_id)))
        if body_id is not None:
            choices.append((go, lambda: self.organisation_requested.emit(body_id)))
        spoken = self.tr("What to do with the step “{text}”").format(text=step.text)
        return more_button(choices, name=f"more_step_{step.step_id}", spoken=spoken)

    def _put_off(self, step: StepLine) -> None:
        # The first paint does not wait for forms.
        from organiser.ui.due_day_form import DueDayForm

        store = self._store

        def keep(due_on: date | None) -> None:
            actions.put_off_step(store, step, due_on)

        DueDayForm(
            self, step.due_on, today=store.today(), on_save=keep, name="step_due_form"
        ).open()
