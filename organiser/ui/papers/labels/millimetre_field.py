"""A field for a measure in millimetres, with one or two digits behind the point."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

from organiser.ui.overriding import override

_UNIT = "mm"


class MillimetreField(QDoubleSpinBox):
    """A measure with its unit; Up and Down change it by half a millimetre, the wheel does not.

    Signals: `changed()` on every change of the measure.
    """

    changed = Signal()

    def __init__(
        self,
        measure: float = 0.0,
        *,
        minimum: float = 0.0,
        maximum: float = 297.0,
        called: str = "",
    ) -> None:
        """Show a measure between two limits; `called` says in the field what it measures."""
        super().__init__()
        self.setDecimals(2)
        self.setRange(minimum, maximum)
        self.setSingleStep(0.5)
        self.setValue(measure)
        # The style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(9, 0, 9, 0)
        self.setPrefix(f"{called} " if called else "")
        self.setSuffix(f" {_UNIT}")
        self.valueChanged.connect(lambda _measure: self.changed.emit())

    @override
    def textFromValue(self, value: float) -> str:
        return self.locale().toString(value, "g", 5)

    def problem(self) -> str:
        """Return nothing: only measures in the range can be entered."""
        return ""

    def is_empty(self) -> bool:
        """Tell that there always is a measure."""
        return False

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
