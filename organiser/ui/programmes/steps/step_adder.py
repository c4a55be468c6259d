"""The line that takes a new step: what, then who and until when."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.step_values import StepDraft
from organiser.ui.fields import TextField
from organiser.ui.moment_fields import DateField
from organiser.ui.programmes.steps.line_adder import LineAdder
from organiser.ui.programmes.steps.owner_field import OwnerField
from organiser.ui.store import Store

_DUE_WIDTH = 150


class StepAdder(LineAdder):
    """Takes one step after the other and gives each to `on_add`."""

    def __init__(self, store: Store, on_add: Callable[[StepDraft], object]) -> None:
        translate = QCoreApplication.translate
        text = TextField(placeholder=translate("StepAdder", "What is to be done? Enter adds it"))
        text.setObjectName("step_text_edit")
        text.setAccessibleName(translate("StepAdder", "A further step"))
        self.owner_edit = OwnerField(store)
        self.owner_edit.setObjectName("step_owner_edit")
        self.owner_edit.edit.setAccessibleName(translate("StepAdder", "Who does it"))
        self.due_edit = DateField(today=store.today(), lean="coming")
        self.due_edit.setObjectName("step_due_edit")
        self.due_edit.setPlaceholderText(translate("StepAdder", "Due on"))
        self.due_edit.setAccessibleName(translate("StepAdder", "Due on"))
        self.due_edit.setFixedWidth(_DUE_WIDTH)
        self._on_step = on_add
        super().__init__(
            text,
            [self.owner_edit, self.due_edit],
            name="step_adder",
            first=translate("StepAdder", "Please say first what is to be done."),
            on_add=self._keep,
        )

    def _keep(self) -> None:
        self._on_step(
            StepDraft(
                text=self.text_edit.value(),
                owner=self.owner_edit.owner(),
                due_on=self.due_edit.value(),
            )
        )
