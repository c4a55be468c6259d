"""The fields of where a stop is: an organisation of the book, or any place with its address."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from organiser.services.organisations.places import StopProposal, propose_stop
from organiser.services.tours.receiving_hours import list_hours
from organiser.services.tours.stop_drafts import StopDraft
from organiser.text.dates import month_day
from organiser.touring.plan import DayHours, PlannedDay
from organiser.ui.form_fields import FieldColumn
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.programmes.sessions.day_notes import day_mark
from organiser.ui.store import Store
from organiser.ui.suggest_field import PlaceField
from organiser.vocabulary import StopKind


class StopPlace(QObject):
    """Name, kind and address.

    Signals: `chosen(object)` with the `StopProposal` of an organisation that was chosen.
    """

    chosen = Signal(object)

    def __init__(
        self, fields: FieldColumn, store: Store, *, stop: StopDraft, day: PlannedDay
    ) -> None:
        super().__init__(fields)
        self._store = store
        self._day = day
        hint = self.tr("An organisation of the book, or any place")
        self.name = PlaceField(store, placeholder=hint)
        fields.add_field("name", self.tr("Place"), self.name, required=True)
        with fields.side_by_side():
            self.kind = fields.add_words("kind", self.tr("Kind"), StopKind, stop.kind)
            self.address = fields.add_text("address", self.tr("Address"), stop.address)
        self.notice = text_label("", "small", wrap=True, name="place_notice")
        self.notice.hide()
        fields.column.addWidget(self.notice)
        self.hours: DayHours | None = None
        self.known = self._show(stop)
        self.name.chosen.connect(self._on_chosen)

    def put_into(self, draft: StopDraft) -> StopDraft:
        """Return the draft with what stands in these fields."""
        return replace(
            draft,
            name=self.name.value(),
            kind=self.kind.value(),
            organisation_id=self.name.key(),
            address=self.address.value(),
        )

    def day_words(self) -> str:
        """Return what is to know of the day here: holidays, and why nobody is received."""
        held_on = month_day(self._day.day, language=current_language())
        told = [day_mark(self._day.day, abroad=True)]
        if self.name.key() is not None and self.hours and self.hours.closed_by:
            told.append(say(self.hours.closed_by))
        shown = " · ".join(filter(None, told))
        return f"{held_on}  {shown}" if shown else ""

    def say(self, sentence: str) -> None:
        """Show a sentence below the fields, or none."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _show(self, stop: StopDraft) -> StopProposal | None:
        """Show the organisation the stop is linked to, without taking anything over."""
        if stop.organisation_id is None:
            self.name.setText(stop.name)
            return None
        known = self._read(stop.organisation_id)
        self.name.set_chosen(stop.organisation_id, known.name, text=stop.name)
        self.address.setPlaceholderText(known.location.address)
        return known

    def _on_chosen(self, organisation_id: int) -> None:
        self.known = self._read(organisation_id)
        self.address.setPlaceholderText(self.known.location.address)
        self.chosen.emit(self.known)

    def _read(self, organisation_id: int) -> StopProposal:
        hours = self._store.read(list_hours, [organisation_id], [self._day.day])
        (self.hours,) = hours[organisation_id]
        return self._store.read(propose_stop, organisation_id, day=self._day.day)
