"""For which printer is printed, and so how far everything is set off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.papers.label_sheets import OffsetDraft, list_offsets
from organiser.ui.fields import ChoiceField
from organiser.ui.labels import text_label
from organiser.ui.papers.labels.kept_choices import keep_choice, kept_choice
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_XS

_KEPT_AS = "printer"


class OffsetField(QWidget):
    """A choice among the printers in the book; the first entry prints as the sheet says.

    Signals: `changed()` when another printer is chosen.
    """

    changed = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("offset_field")
        self._store = store
        self._offsets: dict[str, OffsetDraft] = {}
        self.printer_field = ChoiceField()
        self.printer_field.setObjectName("printer_field")
        self.printer_field.setAccessibleName(self.tr("Printer"))
        self.printer_field.setMinimumContentsLength(12)
        self.printer_field.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(text_label(self.tr("Printer"), "field", name="printer_label"))
        column.addWidget(self.printer_field)
        self.read_again()
        self.printer_field.changed.connect(self._on_changed)

    def offset(self) -> tuple[float, float]:
        """Return how far is set off to the right and down, in millimetres."""
        chosen = self._offsets.get(str(self.printer_field.value()), OffsetDraft())
        return chosen.across_mm, chosen.down_mm

    def read_again(self) -> None:
        """Offer the printers as they are in the book now."""
        self._offsets = {one.printer: one for one in self._store.read(list_offsets)}
        choices = [("", self.tr("Any printer (no offset)"))]
        choices += [(name, self._named(one)) for name, one in self._offsets.items()]
        self.printer_field.set_choices(choices, kept_choice(_KEPT_AS))

    def _named(self, one: OffsetDraft) -> str:
        return self.tr("{printer} (right {across} mm, down {down} mm)").format(
            printer=one.printer, across=f"{one.across_mm:g}", down=f"{one.down_mm:g}"
        )

    def _on_changed(self) -> None:
        keep_choice(_KEPT_AS, str(self.printer_field.value()))
        self.changed.emit()
