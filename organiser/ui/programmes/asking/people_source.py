"""Where people for the order are looked for: a search, a circle, a programme, an organisation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from organiser.ui.buttons import ChoiceBar
from organiser.ui.programmes.asking.source_parts import (
    CirclePart,
    OrganisationPart,
    ProgrammePart,
    SearchPart,
    SourcePart,
)
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_M


class PeopleSource(QWidget):
    """Says who is found, and why one would ask them.

    Signals: `changed()` when others are found; `list_requested()` to go on to the list.
    """

    changed = Signal()
    list_requested = Signal()

    def __init__(self, store: Store, *, programme_id: int) -> None:
        """Begin with the search; `programme_id` is the programme that people are for."""
        super().__init__()
        self.setObjectName("people_source")
        self.search = SearchPart(store)
        self.circle = CirclePart(store)
        self.programme = ProgrammePart(store, programme_id)
        self.organisation = OrganisationPart(store)
        self._parts: dict[str, SourcePart] = {
            "search": self.search,
            "circle": self.circle,
            "programme": self.programme,
            "organisation": self.organisation,
        }
        self.bar = ChoiceBar(name="source_choice")
        self.bar.set_choices(
            [
                ("search", self.tr("Search")),
                ("circle", self.tr("Circle")),
                ("programme", self.tr("Earlier programme")),
                ("organisation", self.tr("Organisation")),
            ]
        )
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.bar)
        column.addWidget(self._stack)
        self.bar.chosen.connect(self._on_chosen)
        self.search.field.list_requested.connect(self.list_requested)
        for part in self._parts.values():
            self._stack.addWidget(part)
            part.changed.connect(self.changed)

    def part(self) -> SourcePart:
        """Return the source that is shown."""
        return self._parts[str(self.bar.current())]

    def show_source(self, key: str) -> None:
        """Look in another source: `search`, `circle`, `programme` or `organisation`."""
        self.bar.set_current(key)
        self._on_chosen(key)

    def _on_chosen(self, key: object) -> None:
        part = self._parts[str(key)]
        self._stack.setCurrentWidget(part)
        part.setFocus()
        self.changed.emit()
