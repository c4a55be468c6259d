"""Buttons: one function for the ordinary ones, and a bar of which one is pressed."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from organiser.ui.flow_layout import FlowLayout
from organiser.ui.icons import IconRole, icon
from organiser.ui.labels import plain_tip
from organiser.ui.tokens import SPACE_S

ButtonKind = Literal["primary", "secondary", "danger", "quiet", "small", "crumb", "big"]

_ICON_ROLES: dict[ButtonKind, IconRole] = {
    "primary": "on_primary",
    "danger": "on_primary",
    "secondary": "text",
    "quiet": "accent",
    "small": "muted",
    "crumb": "muted",
    "big": "text",
}


def button(
    text: str, *, name: str, kind: ButtonKind = "secondary", icon_name: str = "", tip: str = ""
) -> QPushButton:
    """Return a push button; one primary button per screen is enough."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_ROLES[kind]))
        # The drawing is centred in it: two pixels more between icon and text.
        made.setIconSize(QSize(20, 16))
    if tip:
        made.setToolTip(tip)
    return made


def menu_button(
    text: str, menu: QMenu, *, name: str, icon_name: str = "chevron-down"
) -> QPushButton:
    """Return a button that opens a menu."""
    made = button(text, name=name, icon_name=icon_name)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu.setParent(made, menu.windowFlags())
    # Only the button has its picture at the right; a child would take that over.
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setMenu(menu)
    return made


def icon_button(icon_name: str, label: str, *, name: str) -> QToolButton:
    """Return a small button that shows only an icon; `label` is its tooltip and spoken name."""
    made = QToolButton()
    made.setObjectName(name)
    made.setIcon(icon(icon_name, "muted"))
    made.setIconSize(QSize(16, 16))
    made.setToolTip(plain_tip(label))
    made.setAccessibleName(label)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


class ChoiceBar(QWidget):
    """A row of buttons of which exactly one is pressed: channels, days of a tour; it may wrap.

    Signals: `chosen(object)` with the value, only when a person chooses.
    """

    chosen = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._row = FlowLayout(self, gap=SPACE_S)
        wrapping = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        wrapping.setHeightForWidth(True)
        self.setSizePolicy(wrapping)

    def set_choices(self, choices: Sequence[tuple[object, str]], current: object = None) -> None:
        """Show these values with their labels; the first is pressed unless `current` is one."""
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._values = [value for value, _label in choices]
        for place, (_value, label) in enumerate(choices):
            made = button(label, name=f"{self.objectName()}_{place}")
            made.setCheckable(True)
            self._group.addButton(made, place)
            self._row.addWidget(made)
        self.set_current(current if current in self._values else next(iter(self._values), None))

    def current(self) -> object:
        """Return the pressed value, None where there are no choices."""
        place = self._group.checkedId()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_current(self, value: object) -> None:
        """Press the button of `value`; nothing is announced."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(self._values[place])
