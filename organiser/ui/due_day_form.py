"""The form that gives a promise or a step another due day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override


class DueDayForm(FormDialog):
    """Asks for another due day, or none."""

    def __init__(
        self,
        parent: QWidget | None,
        due_on: date | None,
        *,
        today: date,
        on_save: Callable[[date | None], object],
        name: str = "due_day_form",
    ) -> None:
        """Begin with the day it has now."""
        super().__init__(parent, self.tr("Another due day"), on_save=on_save, name=name)
        due = DateField(due_on, today=today, lean="coming")
        self.fields.add_field("due_on", self.tr("Due on"), due)

    @override
    def draft(self) -> date | None:
        due: date | None = self.fields.field("due_on").value()
        return due
