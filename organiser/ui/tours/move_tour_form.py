"""The form that puts a whole tour on other dates."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.services.tours.days import ClosedStop
from organiser.text.dates import month_day
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override

_MOST_LINES = 8


class MoveTourForm(FormDialog):
    """Asks for the new first day, and says who receives nobody then."""

    def __init__(
        self,
        parent: QWidget | None,
        *,
        first_day: date,
        today: date,
        closed_then: Callable[[date], tuple[ClosedStop, ...]],
        on_save: Callable[[date], object],
    ) -> None:
        """Begin with the first day as it is; `closed_then` tells which stops are closed."""
        super().__init__(
            parent,
            self.tr("Move to other dates"),
            on_save=on_save,
            action_label=self.tr("Move the tour"),
            name="move_tour_form",
        )
        self._closed_then = closed_then
        self.fields.add_field(
            "first_day",
            self.tr("New first day"),
            DateField(first_day, today=today, lean="coming"),
            required=True,
        )
        words = self.tr(
            "All days keep their distance. Visiting hours follow the new weekday where they were "
            "those of the organisation."
        )
        self.fields.column.addWidget(text_label(words, "muted", wrap=True, name="move_words"))
        self.closed_label = text_label("", "caution", wrap=True, name="closed_label")
        self.fields.column.addWidget(self.closed_label)

    def draft(self) -> date:
        """Return the new first day."""
        day: date = self.fields.field("first_day").value()
        return day

    @override
    def refresh(self) -> None:
        super().refresh()
        if self.fields.own_problems():
            return
        closed = self._closed_then(self.draft())
        lines = [
            self.tr("{day} {stop}: {reason}").format(
                day=month_day(one.held_on, language=current_language()),
                stop=one.name,
                reason=say(one.closed_by),
            )
            for one in closed[:_MOST_LINES]
        ]
        if len(closed) > _MOST_LINES:
            lines.append(self.tr("and {count} more").format(count=len(closed) - _MOST_LINES))
        self.closed_label.setText("\n".join(lines))
        self.closed_label.setVisible(bool(lines))
