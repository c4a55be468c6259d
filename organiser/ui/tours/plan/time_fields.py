"""The fields of a stop's times: a fixed start or none, length and end, visiting hours."""

from dataclasses import replace

from PySide6.QtCore import QObject

from organiser.services.tours.stop_drafts import DAY_MINUTES, StopDraft
from organiser.touring.itinerary import TimedStop
from organiser.ui.form_fields import FieldColumn
from organiser.ui.tours.plan.read_field import ClockField, ReadField
from organiser.ui.tours.typed_tour import clock_text, read_windows, windows_text
from organiser.vocabulary import StopKind

#: How long a new stop of a kind lasts unless another length is typed.
USUAL_MINUTES = {
    StopKind.MEETING: 15,
    StopKind.VISIT: 90,
    StopKind.MEAL: 60,
    StopKind.LODGING: 0,
    StopKind.BREAK: 15,
    StopKind.TALK: 60,
    StopKind.TRANSFER: 10,
    StopKind.DEPARTURE: 0,
    StopKind.END: 0,
}
#: A time is taken for typed out from this many signs on: `9:05`.
_WHOLE_TIME = 4


class TimeFields(QObject):
    """Keeps length and end of a stop in step, whichever of them is typed."""

    def __init__(self, fields: FieldColumn, stop: StopDraft, *, is_new: bool) -> None:
        """Add the fields; the length of a new stop follows its kind until it is typed."""
        super().__init__(fields)
        self._length_is_usual = is_new
        self._end_is_typed = False
        self._is_following = False
        fields.add_section(self.tr("When"))
        with fields.side_by_side():
            self.start = fields.add_field(
                "fixed_start", self.tr("Fixed start"), ClockField(stop.fixed_start)
            )
            self.length = fields.add_number(
                "dwell_minutes",
                self.tr("Length"),
                stop.dwell_minutes,
                limits=(0, DAY_MINUTES),
                unit=self.tr("min"),
            )
            self.end = fields.add_field("ends", self.tr("End"), ClockField())
        hint = self.tr("e.g. 9:00-12:00, 13:00-17:00")
        hours = ReadField(read_windows, windows_text(stop.windows), placeholder=hint)
        self.windows = fields.add_field("windows", self.tr("Visiting hours"), hours)
        self.start.textEdited.connect(self._on_start_edited)
        self.length.changed.connect(self._on_length_changed)
        self.end.textEdited.connect(self._on_end_edited)

    def put_into(self, draft: StopDraft) -> StopDraft:
        """Return the draft with the times that were entered, the length as its field has it."""
        return replace(
            draft,
            fixed_start=self.start.minute(),
            dwell_minutes=self.length.value(),
            windows=read_windows(self.windows.text()),
        )

    def typed_end(self) -> int | None:
        """Return the end as a minute of the day while it decides, and not the length."""
        whole = len(self.end.text().strip()) >= _WHOLE_TIME or not self.end.hasFocus()
        return self.end.minute() if self._end_is_typed and whole else None

    def use_kind(self, kind: StopKind) -> None:
        """Make a new stop as long as one of its kind usually is, unless a length was typed."""
        if self._length_is_usual:
            self._set_length(USUAL_MINUTES[kind])

    def show(self, timed: TimedStop) -> None:
        """Show what came of the times: the start of a flexible stop, and length or end."""
        self.start.setPlaceholderText(
            self.tr("as it comes: {time}").format(time=clock_text(timed.starts))
        )
        if self._end_is_typed:
            end = self.typed_end()
            if end is not None and end >= timed.starts:
                self._set_length(end - timed.starts)
            return
        self.end.set_minute(timed.ends)

    def _set_length(self, minutes: int) -> None:
        self._is_following = True
        self.length.setValue(minutes)
        self._is_following = False

    def _on_start_edited(self) -> None:
        # An end that was good is now said by the length; one that was not may be put right so.
        if self.end.property("problem") is not True:
            self._end_is_typed = False

    def _on_length_changed(self) -> None:
        if not self._is_following:
            self._length_is_usual = self._end_is_typed = False

    def _on_end_edited(self, text: str) -> None:
        self._length_is_usual = False
        self._end_is_typed = bool(text.strip())
