"""The form of a stop: place, times, hours, the way there, who receives the group."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.organisations.places import StopProposal, propose_stop
from organiser.services.tours.stop_drafts import (
    HostDraft,
    LegDraft,
    StopDraft,
    check_dwell,
    check_stop,
)
from organiser.touring.itinerary import ConflictCode, clock
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.suggest_field import PlaceField
from organiser.ui.tours.hosts.host_fields import HostFields
from organiser.ui.tours.plan.cautions_card import split_sentence
from organiser.ui.tours.plan.leg_fields import add_leg_fields, leg_draft, show_estimate
from organiser.ui.tours.plan.read_field import ReadField
from organiser.ui.tours.plan.time_fields import USUAL_MINUTES, TimeFields
from organiser.ui.tours.plan.what_if import NEW_STOP, Outcome, Spot, try_stop
from organiser.ui.tours.typed_tour import place_text, read_place, windows_text
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
        self._store = store
        self._spot = spot
        # A day mostly begins where everybody meets.
        self._before = stop or _new_stop(StopKind.MEETING if spot.is_first else StopKind.VISIT)
        self._is_built = False
        self._build_place()
        self.times = TimeFields(self.fields, self._before, is_new=stop is None)
        self._build_outcome()
        if not spot.is_first:
            self.fields.add_section(self.tr("The way there"))
            add_leg_fields(self.fields, self._before.leg or LegDraft())
        self.host = HostFields(self.fields, store, self._before.host)
        self._build_texts()
        self._show_organisation()
        self.place_field.chosen.connect(self._on_place_chosen)
        self.kind_field.changed.connect(self._on_kind_changed)
        self.setMinimumWidth(600)
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
        if set(self.fields.own_problems()) <= {"name", "host.person_id"}:
            self._show_outcome(self._try(self._entered()))

    @override
    def save(self) -> None:
        self.place_field.resolve()
        self.host.person.resolve()
        super().save()

    def _build_place(self) -> None:
        hint = self.tr("An organisation of the book, or any place")
        self.place_field = PlaceField(self._store, placeholder=hint)
        self.fields.add_field("name", self.tr("Place"), self.place_field, required=True)
        with self.fields.side_by_side():
            self.kind_field = self.fields.add_words(
                "kind", self.tr("Kind"), StopKind, self._before.kind
            )
            self.address_field = self.fields.add_text(
                "address", self.tr("Address"), self._before.address
            )

    def _build_outcome(self) -> None:
        self.outcome_label = text_label("", "strong", name="outcome_label")
        self.cautions_label = text_label("", "stop", wrap=True, name="cautions_label")
        self.fields.column.addWidget(self.outcome_label)
        self.fields.column.addWidget(self.cautions_label)

    def _build_texts(self) -> None:
        before = self._before
        self.fields.add_section(self.tr("On the participants' paper"))
        self.fields.add_lines("purpose", self.tr("Purpose"), before.purpose, rows=2)
        self.fields.add_lines("note", self.tr("Note for participants"), before.note, rows=2)
        self.fields.add_section(self.tr("Only for me"))
        self.fields.add_lines("own_note", self.tr("Own note"), before.own_note, rows=2)
        point = place_text(before.latitude, before.longitude)
        hint = self.tr("Latitude, longitude: for estimates of the way")
        self.point_field = ReadField(read_place, point, placeholder=hint)
        self.fields.add_field("latitude", self.tr("On the map"), self.point_field)

    def _show_organisation(self) -> None:
        """Show the organisation the stop is linked to, without taking anything over."""
        before = self._before
        if before.organisation_id is None:
            self.place_field.setText(before.name)
            return
        known = self._known(before.organisation_id)
        self.place_field.set_chosen(before.organisation_id, known.name, text=before.name)
        self._use_location(known)

    def _on_place_chosen(self, organisation_id: int) -> None:
        """Take over what the book knows of the organisation, where nothing was entered."""
        known = self._known(organisation_id)
        self._use_location(known)
        if self._spot.stop_id == NEW_STOP:
            self.kind_field.set_value(known.kind)
        if self.times.windows.is_empty():
            self.times.windows.setText(windows_text(known.windows))
        if self.host.person.is_empty() and self.kind_field.value() is StopKind.VISIT:
            self.host.show_person(known.host_id)
        self.refresh()

    def _on_kind_changed(self) -> None:
        if self._spot.stop_id == NEW_STOP:
            self.times.use_kind(self.kind_field.value())
            self.host.use_kind(self.kind_field.value())

    def _known(self, organisation_id: int) -> StopProposal:
        return self._store.read(propose_stop, organisation_id, day=self._spot.plan.day)

    def _use_location(self, known: StopProposal) -> None:
        self._spot = replace(self._spot, place=known.location.place)
        self.address_field.setPlaceholderText(known.location.address)

    def _entered(self) -> StopDraft:
        point = read_place(self.point_field.text())
        texts = {name: self.fields.field(name).value() for name in ("purpose", "note", "own_note")}
        draft = StopDraft(
            name=self.place_field.value(),
            kind=self.kind_field.value(),
            organisation_id=self.place_field.key(),
            address=self.address_field.value(),
            latitude=point.latitude if point else None,
            longitude=point.longitude if point else None,
            leg=self._before.leg if self._spot.is_first else leg_draft(self.fields),
            host=self.host.draft(),
            **texts,
        )
        draft = self.times.put_into(draft)
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
                start=clock(timed.starts), end=clock(timed.ends)
            )
        )
        told = [
            split_sentence(one)[1]
            for one in outcome.conflicts
            if one.level is not ConflictLevel.INFO and one.code not in _KNOWN_ANYWAY
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
