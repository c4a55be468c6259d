"""The form of a way between two stops."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.services.tours.learned_legs import LegProposal
from organiser.services.tours.stop_drafts import LegDraft, StopDraft, check_leg
from organiser.touring.itinerary import TimedLeg
from organiser.touring.lines import duration, leg_words
from organiser.touring.zones import zone_mark
from organiser.ui.buttons import button
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.plan.leg_fields import add_leg_fields, leg_draft, show_estimate
from organiser.ui.tours.plan.timetable_fields import TimetableFields
from organiser.ui.tours.plan.what_if import Outcome, Spot, try_stop
from organiser.ui.tours.typed_tour import distance_text
from organiser.wording import day_label

#: Typed minutes are asked about where they are so many times the estimate, or the other way round.
_FAR_FROM_ESTIMATE = 2


class LegForm(FormDialog):
    """Changes the way to a stop; without minutes it is estimated where both places are known."""

    def __init__(
        self,
        parent: QWidget | None,
        spot: Spot,
        *,
        stop: StopDraft,
        known: LegProposal | None,
        today: date,
        on_save: Callable[[LegDraft], object],
    ) -> None:
        """Edit the way to `stop`, which stands at `spot`."""
        super().__init__(parent, self.tr("The way there"), on_save=on_save, name="leg_form")
        self._spot = spot
        self._stop = stop
        before = spot.before
        assert before is not None
        leg = stop.leg or LegDraft()
        ends = self.tr("{here} → {there}").format(here=before.name, there=stop.name)
        self.fields.column.addWidget(text_label(ends, "muted", wrap=True, name="ends_label"))
        add_leg_fields(self.fields, leg)
        if known is not None:
            self._add_offers(known)
        self.outcome_label = text_label("", "strong", wrap=True, name="outcome_label")
        self.doubt_label = text_label("", "caution", wrap=True, name="doubt_label")
        self.fields.column.addWidget(self.outcome_label)
        self.fields.column.addWidget(self.doubt_label)
        there = try_stop(spot, stop).timed.stop.zone
        self._marks = _marks(before.zone, there)
        self.timetable = TimetableFields(self.fields, leg, marks=self._marks, today=today)
        mode = self.fields.field("leg.mode")
        mode.changed.connect(lambda: self.timetable.use_mode(mode.value()))
        self.setMinimumWidth(620)

    def draft(self) -> LegDraft:
        """Return the way as it stands in the fields; raises InvalidInput with the field."""
        draft = self.timetable.put_into(leg_draft(self.fields, LegDraft()))
        check_leg(draft)
        return draft

    @override
    def refresh(self) -> None:
        super().refresh()
        problems = self.fields.own_problems()
        if problems:
            self.timetable.unfold_for(problems)
            return
        way = self.timetable.put_into(leg_draft(self.fields, LegDraft()))
        outcome = try_stop(self._spot, replace(self._stop, leg=way))
        show_estimate(self.fields, outcome.estimate)
        self._say(outcome)

    def _say(self, outcome: Outcome) -> None:
        way = outcome.timed.leg_before
        if way is None:
            return
        self.outcome_label.setText(say(leg_words(way, marks=self._marks)))
        self.doubt_label.setText(self._doubt(way, outcome.estimate))
        self.doubt_label.setVisible(bool(self.doubt_label.text()))

    def _doubt(self, way: TimedLeg, estimate: TimedLeg | None) -> str:
        """Return the question about minutes that are far from the estimate, empty for others."""
        typed = self.fields.field("leg.typed_minutes").minutes()
        if typed is None or estimate is None or way.minutes != typed:
            return ""
        low, high = sorted((typed, estimate.minutes))
        if high <= _FAR_FROM_ESTIMATE * max(low, 1):
            return ""
        return self.tr(
            "The estimate is {estimate}, far from what is typed. Please check the minutes."
        ).format(estimate=say(duration(estimate.minutes)))

    def _add_offers(self, known: LegProposal) -> None:
        """Offer what the book knows of this way, each to be taken by a press."""
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        if known.learned is not None:
            text = self.tr("Own tours: {median} ({count}×, at most {worst})").format(
                median=say(duration(known.learned.minutes)),
                count=known.learned.count,
                worst=say(duration(known.learned.worst)),
            )
            self._offer(line, text, "learned", LegDraft(mode=known.mode))
        if known.typed_minutes is not None:
            template = self.tr("Typed for {day}: {minutes}")
            if known.is_way_back:
                template = self.tr("Typed for the way back on {day}: {minutes}")
            text = template.format(
                day=day_label(known.typed_on, current_language()) if known.typed_on else "",
                minutes=say(duration(known.typed_minutes)),
            )
            taken = LegDraft(mode=known.mode, typed_minutes=known.typed_minutes)
            distance = known.typed_distance_m
            self._offer(line, text, "typed", replace(taken, typed_distance_m=distance))
        if line.count():
            line.addStretch(1)
            self.fields.column.addLayout(line)

    def _offer(self, line: QHBoxLayout, text: str, name: str, leg: LegDraft) -> None:
        made = button(text, name=f"offer_{name}_button", kind="small")
        made.clicked.connect(lambda: self._take(leg))
        line.addWidget(made)

    def _take(self, leg: LegDraft) -> None:
        field = self.fields.field
        field("leg.mode").set_value(leg.mode)
        field("leg.typed_minutes").setText(str(leg.typed_minutes or ""))
        if leg.typed_distance_m is not None:
            field("leg.typed_distance_m").setText(distance_text(leg.typed_distance_m))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The minutes are what somebody comes here for.
        self.fields.field("leg.typed_minutes").setFocus()


def _marks(origin: str, destination: str) -> tuple[str, str]:
    """Return the marks of the zones at both ends, empty where one clock holds."""
    marks = (zone_mark(origin), zone_mark(destination))
    return marks if marks[0] != marks[1] else ("", "")
