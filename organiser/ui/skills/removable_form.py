"""A form whose thing can also be removed: the button for it stands at the left of the foot."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from organiser.ui.buttons import button
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override


class RemovableForm(FormDialog):
    """A form with a Remove button, hidden until `let_remove`; subclasses override `remove`."""

    def let_remove(self) -> None:
        """Offer to remove what the form shows."""
        self.remove_button.show()

    def remove(self) -> None:
        """Take what the form shows out of the book."""
        raise NotImplementedError

    @override
    def _button_line(self) -> QHBoxLayout:
        line = super()._button_line()
        text = QCoreApplication.translate("RemovableForm", "Remove")
        self.remove_button = button(text, name="remove_button", icon_name="trash-2")
        self.remove_button.hide()
        self.remove_button.clicked.connect(self._on_remove_clicked)
        line.insertWidget(0, self.remove_button)
        return line

    def _on_remove_clicked(self) -> None:
        self.remove()
        self.accept()
