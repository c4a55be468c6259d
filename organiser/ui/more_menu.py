"""The small menu behind … at the head of a page: what is done seldom with the thing shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from organiser.services import removing
from organiser.ui import ask
from organiser.ui.buttons import icon_button
from organiser.ui.icons import icon
from organiser.ui.language import say
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import ROW_ROLE

_MOST_LINES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreEntry:
    """One entry of the menu; `do` is given the menu, which knows the thing on the page."""

    name: str
    text: str
    icon_name: str
    do: "Callable[[MoreMenu], object]"


class MoreMenu(QObject):
    """The button with its menu; `thing_id` and `thing_name` say what is on the page."""

    def __init__(self, store: Store, page: QWidget, entries: Sequence[MoreEntry]) -> None:
        """Make the button; the last entry is the one that removes the thing."""
        super().__init__(page)
        self.store = store
        self.page = page
        self.thing_id = 0
        self.thing_name = ""
        self._view: RowsView | None = None
        self._remove = entries[-1].do
        self.button = icon_button("ellipsis", self.tr("More"), name="more_button")
        self.menu = QMenu(self.button)
        self.menu.setObjectName("more_menu")
        for entry in entries:
            self._offer(entry)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def entry(self, name: str) -> QAction:
        """Return an entry of the menu, by its name."""
        action = self.menu.findChild(QAction, f"{name}_action")
        if action is None:
            raise LookupError(name)
        return action

    def turn_to(self, thing_id: int, thing_name: str) -> None:
        """Be about another thing."""
        self.thing_id, self.thing_name = thing_id, thing_name

    def follow(self, view: RowsView) -> None:
        """Let the Delete key of a list remove its current row; the next one is chosen then."""
        self._view = view
        keys = QShortcut(QKeySequence(Qt.Key.Key_Delete), view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._remove_current)

    def selected_ids(self) -> tuple[int, ...]:
        """Return what is selected in the list, in its order; the thing on the page for nothing."""
        keys = self._view.selected_keys() if self._view is not None else []
        return tuple(key for key in keys if isinstance(key, int)) or (self.thing_id,)

    def step_off(self, thing_id: int) -> None:
        """Choose the neighbour of a thing in its list, as it is about to go."""
        if self._view is None or self._view.current_key() != thing_id:
            return
        position = self._view.currentIndex().row()
        model = self._view.model()
        beside = position + 1 if position + 1 < model.rowCount() else position - 1
        self._view.setCurrentIndex(model.index(beside, 0))

    def _remove_current(self) -> None:
        key = self._view.current_key() if self._view is not None else None
        if self._view is None or not isinstance(key, int):
            return
        line = self._view.currentIndex().data(ROW_ROLE)
        self.turn_to(key, getattr(line, "name", ""))
        self._remove(self)

    def _offer(self, entry: MoreEntry) -> None:
        action = self.menu.addAction(icon(entry.icon_name), entry.text)
        action.setObjectName(f"{entry.name}_action")
        action.triggered.connect(lambda _checked: entry.do(self))


def leave_for_removal(menu: MoreMenu, kind: str) -> tuple[int, str] | None:
    """Ask whether to remove the thing of a menu, saying what goes; `kind` is its table.

    Return its id and name, with the neighbour chosen in the list; nothing for a no.
    """
    # Taken before the neighbour is chosen: its page makes it the menu's thing.
    thing = menu.thing_id, menu.thing_name
    if not may_remove(menu.store, menu.page, kind, *thing):
        return None
    menu.step_off(thing[0])
    return thing


def may_remove(store: Store, parent: QWidget, kind: str, thing_id: int, name: str) -> bool:
    """Ask whether to remove a thing, saying what goes with it; `kind` is its table."""
    translate = QCoreApplication.translate
    lines = [say(line) for line in store.read(removing.list_what_goes, kind, thing_id)]
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], "…"]
    goes = [translate("MoreMenu", "With it go:"), *lines, ""] if lines else []
    waits = translate(
        "MoreMenu", "It waits in the trash (Edit menu) and can be brought back at any time."
    )
    return ask.confirm(
        parent,
        translate("MoreMenu", "Remove “{name}”?").format(name=name),
        "\n".join([*goes, waits]),
        action_label=translate("MoreMenu", "Remove"),
    )
