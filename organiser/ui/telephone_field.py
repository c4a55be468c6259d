"""A field for a telephone number, kept as typed, with its international form beside it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent

from organiser.ui.noted_field import NotedField
from organiser.ui.overriding import override


class TelephoneField(NotedField):
    """One line; what a telephone abroad would dial stands at its end."""

    def __init__(self, number: str = "") -> None:
        super().__init__(number)
        self.textChanged.connect(lambda _text: self.set_note(""))
        self.editingFinished.connect(self.normalise)
        if number:
            # The table of the world's numbers is read when the form is already to be seen.
            QTimer.singleShot(0, self, self.normalise)

    def normalised(self) -> str:
        """Return the international form that is shown, empty where there is none."""
        return self.note()

    def normalise(self) -> None:
        """Read the number anew."""
        from organiser.text.telephones import normalised

        found = normalised(self.value()) if self.value() else ""
        self.set_note("" if found == self.value() else found)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Qt tells that editing has finished only after typing; text set by a program counts too.
        super().focusOutEvent(event)
        self.normalise()
