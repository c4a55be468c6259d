"""The form of a stop: place, times, hours, the way there, who receives the group."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.organisations.places import StopProposal
from organiser.services.tours.stop_drafts import (
    HostDraft,
    LegDraft,
    StopDraft,
    check_dwell,
    check_stop,
)
from organiser.text.addresses import joined_place
from organiser.text.postal import find_by_address
from organiser.touring.itinerary import ConflictCode
from organiser.ui.buttons import button
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.tours.hosts.host_fields import HostFields
from organiser.ui.tours.plan.caution_row import split_sentence
from organiser.ui.tours.plan.leg_fields import add_leg_fields, leg_draft, show_estimate
from organiser.ui.tours.plan.paper_fields import PaperFields
from organiser.ui.tours.plan.stop_limits import StopLimits
from organiser.ui.tours.plan.stop_place import StopPlace
from organiser.ui.tours.plan.time_fields import USUAL_MINUTES, TimeFields
from organiser.ui.tours.plan.what_if import NEW_STOP, Outcome, Spot, try_stop
from organiser.ui.tours.typed_tour import clock_text, place_text, windows_text
from organiser.vocabulary import ConflictLevel, StopKind

#: What these say stands in the fields themselves.
_KNOWN_ANYWAY = (ConflictCode.HOST_NOT_CONFIRMED, ConflictCode.HOST_REFUSED)


class StopForm(FormDialog):
    """Adds or changes one stop; what would come of it is shown while typing."""

    def __init__(
        self,
        parent: QWidget | None,
        store: Store,
        spot: Spot,
        *,
        stop: StopDraft | None = None,
        on_save: Callable[[StopDraft], object],
    ) -> None:
        """Edit `stop`, or a new one if there is none, at its spot in the tour."""
        title = self.tr("New stop") if stop is None else self.tr("Edit stop")
        action = "" if stop else self.tr("Add stop")
        super().__init__(parent, title, on_save=on_save, action_label=action, name="stop_form")
        self._spot = spot
        # A day mostly begins where everybody meets.
        self._before = stop or _new_stop(StopKind.MEETING if spot.is_first else StopKind.VISIT)
        self._is_built = False
        self.place = StopPlace(self.fields, store, stop=self._before, day=spot.plan)
        self.times = TimeFields(self.fields, self._before, is_new=stop is None)
        self._build_outcome()
        if not spot.is_first:
            self.fields.add_section(self.tr("The way there"))
            add_leg_fields(self.fields, self._before.leg or LegDraft())
        self.host = HostFields(self.fields, store, self._before.host)
        self._build_texts()
        self.limits = StopLimits(self.fields, self._before)
        if self.place.known is not None:
            self._use_location(self.place.known)
        self._point_of_address = ""
        self.place.chosen.connect(self._on_place_chosen)
        self.place.kind.changed.connect(self._on_kind_changed)
        self.place.address.editingFinished.connect(self._on_address_entered)
        self.setMinimumWidth(640)
        self._is_built = True
        self.refresh()

    def draft(self) -> StopDraft:
        """Return the stop as it stands in the fields; raises InvalidInput with the field."""
        draft = self._entered()
        try:
            check_dwell(draft.dwell_minutes)
        except InvalidInput as error:
            raise InvalidInput(error.message, field="ends") from error
        check_stop(draft)
        return draft

    @override
    def refresh(self) -> None:
        if not self._is_built:
            return
        super().refresh()
        problems = self.fields.own_problems()
        self.limits.section.unfold_for(problems)
        if set(problems) <= {"name", "host.person_id"}:
            self._show_outcome(self._try(self._entered()))
            self._show_day()

    @override
    def save(self) -> None:
        self.place.name.resolve()
        self.host.person.resolve()
        super().save()

    def _build_outcome(self) -> None:
        self.hours_button = button("", name="usual_hours_button", kind="small")
        self.hours_button.clicked.connect(self._on_hours_clicked)
        self.day_label = text_label("", "caution", wrap=True, name="day_label")
        self.fields.column.addWidget(self.hours_button)
        self.fields.column.addWidget(self.day_label)
        self.outcome_label = text_label("", "strong", name="outcome_label")
        self.cautions_label = text_label("", "stop", wrap=True, name="cautions_label")
        self.fields.column.addWidget(self.outcome_label)
        self.fields.column.addWidget(self.cautions_label)

    def _build_texts(self) -> None:
        before = self._before
        self.fields.add_section(self.tr("On the participants' paper"))
        self.fields.add_lines("purpose", self.tr("Purpose"), before.purpose, rows=2)
        self.fields.add_lines("note", self.tr("Note for participants"), before.note, rows=2)
        self.papers = PaperFields(self.fields, before)

    def _on_place_chosen(self, known: StopProposal) -> None:
        """Take over what the book knows of the organisation, where nothing was entered."""
        self._use_location(known)
        if self._spot.stop_id == NEW_STOP:
            self.place.kind.set_value(known.kind)
        if self.times.windows.is_empty():
            self.times.windows.setText(windows_text(known.windows))
        if self.host.person.is_empty() and self.place.kind.value() is StopKind.VISIT:
            self.host.show_person(known.host_id)
        self.refresh()

    def _on_address_entered(self) -> None:
        """Put the point of a typed address on the map, where nobody typed another."""
        shown = self.limits.point.value()
        if shown not in ("", self._point_of_address):
            return
        found = find_by_address(self.place.address.value())
        point = place_text(found.latitude, found.longitude) if found else ""
        self._point_of_address = point
        self.limits.point.setText(point)
        if found and point:
            town = joined_place(found.prefecture, found.municipality, found.town)
            self.place.say(self.tr("On the map: the middle of {place}").format(place=town))
        else:
            self.place.say("")

    def _on_hours_clicked(self) -> None:
        if self.place.known is not None:
            self.times.windows.setText(windows_text(self.place.known.windows))

    def _show_day(self) -> None:
        """Say what is to know of the day, and offer the organisation's hours if others stand."""
        words = self.place.day_words()
        self.day_label.setText(words)
        self.day_label.setVisible(bool(words))
        known = self.place.known if self.place.name.key() is not None else None
        usual = known.windows if known else ()
        self.hours_button.setText(self.tr("Usual hours: {hours}").format(hours=windows_text(usual)))
        self.hours_button.setVisible(bool(usual) and self._entered().windows != usual)

    def _on_kind_changed(self) -> None:
        if self._spot.stop_id == NEW_STOP:
            self.times.use_kind(self.place.kind.value())
            self.host.use_kind(self.place.kind.value())

    def _use_location(self, known: StopProposal) -> None:
        self._spot = replace(self._spot, place=known.location.place)

    def _entered(self) -> StopDraft:
        texts = {name: self.fields.field(name).value() for name in ("purpose", "note")}
        before = self._before.leg
        draft = StopDraft(
            name="",
            leg=before if self._spot.is_first else leg_draft(self.fields, before or LegDraft()),
            host=self.host.draft(),
            **texts,
        )
        for part in (self.place, self.times, self.papers, self.limits):
            draft = part.put_into(draft)
        end = self.times.typed_end()
        if end is None:
            return draft
        return replace(draft, dwell_minutes=end - self._try(draft).timed.starts)

    def _try(self, draft: StopDraft) -> Outcome:
        linked = draft.organisation_id is not None
        return try_stop(self._spot if linked else replace(self._spot, place=None), draft)

    def _show_outcome(self, outcome: Outcome) -> None:
        timed = outcome.timed
        self.times.show(timed)
        if not self._spot.is_first:
            show_estimate(self.fields, outcome.estimate)
        self.outcome_label.setText(
            self.tr("Begins at {start}, ends at {end}").format(
                start=clock_text(timed.starts), end=clock_text(timed.ends)
            )
        )
        silent: tuple[ConflictCode, ...] = _KNOWN_ANYWAY
        if self.place.name.is_empty():
            # Nobody can know the way to a place that has no name yet.
            silent = (*silent, ConflictCode.NO_TRAVEL_TIME)
        told = [
            split_sentence(one)[1]
            for one in outcome.conflicts
            if one.level is not ConflictLevel.INFO and one.code not in silent
        ]
        self.cautions_label.setText("\n".join(told))
        self.cautions_label.setVisible(bool(told))


def _new_stop(kind: StopKind) -> StopDraft:
    return StopDraft(
        name="",
        kind=kind,
        dwell_minutes=USUAL_MINUTES[kind],
        leg=LegDraft(),
        host=HostDraft() if kind is StopKind.VISIT else None,
    )
