"""The fields of a stop that are rarely needed: limits, buffers, clock, how far it may be moved."""

from dataclasses import replace

from PySide6.QtCore import QObject

from organiser.services.tours.stop_drafts import StopDraft
from organiser.ui.form_fields import FieldColumn
from organiser.ui.form_sections import FoldingSection
from organiser.ui.language import say
from organiser.ui.tours.plan.read_field import LengthField, ReadField
from organiser.ui.tours.typed_tour import place_text, read_place
from organiser.ui.tours.zone_choices import zone_choices
from organiser.vocabulary import OrderLock, label

_LENGTHS = (
    "least_dwell_minutes",
    "most_dwell_minutes",
    "buffer_before_minutes",
    "buffer_after_minutes",
)
_NAMES = (*_LENGTHS, "lock", "zone", "is_optional", "latitude")


class StopLimits(QObject):
    """One folded section."""

    def __init__(self, fields: FieldColumn, stop: StopDraft) -> None:
        super().__init__(fields)
        self._fields = fields
        self.section = FoldingSection(
            fields,
            self.tr("More: limits, buffers, order, map"),
            name="limits",
            summary=self._summary,
        )
        usual = self.tr("as the tour")
        with fields.side_by_side():
            self._add("least_dwell_minutes", self.tr("Stay at least"), stop, hint="")
            self._add("most_dwell_minutes", self.tr("Stay at most"), stop, hint="")
            self._add("buffer_before_minutes", self.tr("Buffer before"), stop, hint=usual)
            self._add("buffer_after_minutes", self.tr("Buffer after"), stop, hint=usual)
        with fields.side_by_side():
            fields.add_words("lock", self.tr("When an order is suggested"), OrderLock, stop.lock)
            zones = [("", self.tr("Clock of its place")), *zone_choices(stop.zone)]
            fields.add_choice("zone", self.tr("Time zone"), zones, stop.zone)
        fields.add_check(
            "is_optional", self.tr("May be left out if time is short"), checked=stop.is_optional
        )
        point = place_text(stop.latitude, stop.longitude)
        hint = self.tr("Latitude, longitude: for estimates of the way")
        self.point = fields.add_field(
            "latitude", self.tr("On the map"), ReadField(read_place, point, placeholder=hint)
        )
        self.section.hold(*_NAMES, folded=not self._says_something(stop))

    def put_into(self, draft: StopDraft) -> StopDraft:
        """Return the draft with what stands in these fields; raises InvalidInput."""
        point = read_place(self.point.text())
        return replace(
            draft,
            **{name: self._fields.field(name).minutes() for name in _LENGTHS},
            lock=self._fields.field("lock").value(),
            zone=str(self._fields.field("zone").value()),
            is_optional=self._fields.field("is_optional").value(),
            latitude=point.latitude if point else None,
            longitude=point.longitude if point else None,
        )

    def _add(self, name: str, text: str, stop: StopDraft, *, hint: str) -> None:
        field = LengthField(getattr(stop, name), placeholder=hint)
        self._fields.add_field(name, text, field)

    def _says_something(self, stop: StopDraft) -> bool:
        limits = [getattr(stop, name) for name in _LENGTHS]
        return stop.lock is not OrderLock.FREE or stop.is_optional or limits != [None] * 4

    def _summary(self) -> str:
        lock = self._fields.field("lock").value()
        optional = self.tr("may be left out") if self._fields.field("is_optional").value() else ""
        shown = say(label(lock)) if lock is not OrderLock.FREE else ""
        return " · ".join(filter(None, (optional, shown, self.point.value())))
