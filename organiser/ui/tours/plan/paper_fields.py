"""The fields of a stop that stand on the papers of the driver and of the organiser alone."""

from dataclasses import replace

from PySide6.QtCore import QObject

from organiser.services.tours.stop_drafts import StopDraft
from organiser.ui.form_fields import FieldColumn
from organiser.ui.form_sections import FoldingSection

_NAMES = ("parking", "other_plan", "own_note")


class PaperFields(QObject):
    """One section, folded while it says nothing."""

    def __init__(self, fields: FieldColumn, stop: StopDraft) -> None:
        super().__init__(fields)
        self._fields = fields
        self.section = FoldingSection(
            fields,
            self.tr("For the driver, and only for me"),
            name="papers",
            summary=self._summary,
        )
        fields.add_lines(
            "parking", self.tr("Where the bus stops (driver and host)"), stop.parking, rows=2
        )
        fields.add_lines(
            "other_plan",
            self.tr("What to do instead (my running sheet)"),
            stop.other_plan,
            rows=2,
        )
        fields.add_lines("own_note", self.tr("Own note (only for me)"), stop.own_note, rows=2)
        self.section.hold(*_NAMES, folded=not any(getattr(stop, name) for name in _NAMES))

    def put_into(self, draft: StopDraft) -> StopDraft:
        """Return the draft with what stands in these fields."""
        return replace(draft, **{name: self._fields.field(name).value() for name in _NAMES})

    def _summary(self) -> str:
        texts = (self._fields.field(name).value() for name in _NAMES)
        return " · ".join(" ".join(text.split()) for text in texts if text)
