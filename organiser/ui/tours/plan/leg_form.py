"""The small form of a way between two stops."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from organiser.services.tours.stop_drafts import LegDraft, StopDraft, check_leg
from organiser.touring.lines import leg_words
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.tours.plan.leg_fields import add_leg_fields, leg_draft, show_estimate
from organiser.ui.tours.plan.what_if import Spot, try_stop


class LegForm(FormDialog):
    """Changes the way to a stop; without minutes it is estimated where both places are known."""

    def __init__(
        self,
        parent: QWidget | None,
        spot: Spot,
        *,
        stop: StopDraft,
        on_save: Callable[[LegDraft], object],
    ) -> None:
        """Edit the way to `stop`, which stands at `spot`."""
        super().__init__(parent, self.tr("The way there"), on_save=on_save, name="leg_form")
        self._spot = spot
        self._stop = stop
        before = spot.plan.stops[spot.index - 1].name
        ends = self.tr("{here} → {there}").format(here=before, there=stop.name)
        self.fields.column.addWidget(text_label(ends, "muted", wrap=True, name="ends_label"))
        add_leg_fields(self.fields, stop.leg or LegDraft())
        self.outcome_label = text_label("", "strong", wrap=True, name="outcome_label")
        self.fields.column.addWidget(self.outcome_label)
        self.setMinimumWidth(540)

    def draft(self) -> LegDraft:
        """Return the way as it stands in the fields; raises InvalidInput with the field."""
        draft = leg_draft(self.fields)
        check_leg(draft)
        return draft

    @override
    def refresh(self) -> None:
        super().refresh()
        if self.fields.own_problems():
            return
        outcome = try_stop(self._spot, replace(self._stop, leg=leg_draft(self.fields)))
        show_estimate(self.fields, outcome.estimate)
        if outcome.timed.leg_before is not None:
            self.outcome_label.setText(say(leg_words(outcome.timed.leg_before)))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The minutes are what somebody comes here for.
        self.fields.field("leg.typed_minutes").setFocus()
