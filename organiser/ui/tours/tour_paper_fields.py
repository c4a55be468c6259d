"""The fields of a tour that stand at the foot of its papers: costs, cancelling, emergencies."""

from dataclasses import replace

from PySide6.QtCore import QObject

from organiser.services.tours.tours import TourDraft
from organiser.ui.form_fields import FieldColumn
from organiser.ui.form_sections import FoldingSection

_NAMES = ("cost_note", "insurance", "cancellation", "emergency_numbers")


class TourPaperFields(QObject):
    """One section, folded while it says nothing."""

    def __init__(self, fields: FieldColumn, tour: TourDraft) -> None:
        """Stand below the fields that are there."""
        super().__init__(fields)
        self._fields = fields
        self.section = FoldingSection(
            fields,
            self.tr("For the papers: costs, cancelling, emergencies"),
            name="papers",
            summary=self._summary,
        )
        for name, label in (
            ("cost_note", self.tr("Costs: what is included, how to pay")),
            ("insurance", self.tr("Insurance")),
            ("cancellation", self.tr("Cancelling: until when, at what cost")),
            ("emergency_numbers", self.tr("Numbers for an emergency (hospital, embassy)")),
        ):
            fields.add_lines(name, label, getattr(tour, name), rows=2)
        self.section.hold(*_NAMES, folded=not any(getattr(tour, name) for name in _NAMES))

    def put_into(self, draft: TourDraft) -> TourDraft:
        """Return the draft with what stands in these fields."""
        return replace(draft, **{name: self._fields.field(name).value() for name in _NAMES})

    def _summary(self) -> str:
        texts = (self._fields.field(name).value() for name in _NAMES)
        return " · ".join(" ".join(text.split()) for text in texts if text)
