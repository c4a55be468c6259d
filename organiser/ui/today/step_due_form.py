"""The form that gives a step of Today another due day."""

from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.services.programmes.step_values import StepLine
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.programmes.steps import actions
from organiser.ui.store import Store


class StepDueForm(FormDialog):
    """Gives a step another due day, or none."""

    def __init__(self, store: Store, parent: QWidget | None, step: StepLine) -> None:
        super().__init__(
            parent, self.tr("Another due day"), on_save=self._keep, name="step_due_form"
        )
        self._store = store
        self._step = step
        due = DateField(step.due_on, today=store.today(), lean="coming")
        self.fields.add_field("due_on", self.tr("Due on"), due)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, step: StepLine) -> "StepDueForm":
        """Ask for the new day of a step and return the form."""
        form = cls(store, parent, step)
        form.open()
        return form

    @override
    def draft(self) -> date | None:
        due: date | None = self.fields.field("due_on").value()
        return due

    def _keep(self, due_on: date | None) -> None:
        actions.put_off_step(self._store, self._step, due_on)
