"""What follows a person's name: chosen from the usual words or typed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from organiser.text.names import PERSON_HONORIFICS
from organiser.ui.fields import TextField
from organiser.ui.icons import icon
from organiser.ui.overriding import override
from organiser.vocabulary import NameOrder

_FAMILIAR = "さん"
_LATIN = ("Mr", "Ms", "Dr")


class HonorificField(TextField):
    """A line with the usual honorifics in a menu; which ones depends on how names are written."""

    def __init__(self, honorific: str) -> None:
        super().__init__(honorific)
        self.order = NameOrder.FAMILY_FIRST
        arrow = self.addAction(
            icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        arrow.setToolTip(self.tr("Usual honorifics (Alt+Down)"))
        arrow.triggered.connect(self.show_choices)

    def choices(self) -> tuple[str, ...]:
        """Return the usual honorifics, those for names written like this one first."""
        japanese = (*PERSON_HONORIFICS, _FAMILIAR)
        if self.order is NameOrder.GIVEN_FIRST:
            return (*_LATIN, *japanese)
        return (*japanese, *_LATIN)

    def show_choices(self) -> QMenu:
        """Open the menu and return it."""
        menu = QMenu(self)
        menu.setObjectName("honorifics_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for honorific in (*self.choices(), ""):
            action = menu.addAction(honorific or self.tr("None"))
            action.triggered.connect(lambda _checked, text=honorific: self.setText(text))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.show_choices()
        else:
            super().keyPressEvent(event)
