"""Finding people and putting them into the order, one after the other; nobody is asked by it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.page_header import SearchField
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, PersonLine, PersonRowDelegate
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, KeyedModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL


class AddPeopleDialog(QDialog):
    """A search over everybody; Enter or the button puts the chosen person at the order's end.

    Signals: `chosen(int)` with the person.
    """

    chosen = Signal(int)

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        *,
        present: Callable[[], Mapping[int, str]],
    ) -> None:
        """Offer everybody; `present` says, by person, where those stand who are in already."""
        super().__init__(parent)
        self.setObjectName("add_people")
        self.setWindowTitle(self.tr("Add people to the order"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._present = present
        self.search = SearchField(self.tr("Name, reading or organisation"), name="people_search")
        self.view = RowsView(name="people_found", row_height=PERSON_ROW_HEIGHT)
        self.view.setItemDelegate(PersonRowDelegate(self.view, trailing="chip"))
        self._model: KeyedModel[PersonLine] = KeyedModel(
            [Column(header="", text=lambda line: line.name)],
            fetch_page=self._fetch,
            key=lambda line: line.person_id,
            parent=self.view,
        )
        self.view.show_model(self._model)
        self.add_button = button(
            self.tr("Add to the order"), name="add_button", kind="primary", icon_name="user-plus"
        )
        self.close_button = button(self.tr("Done"), name="close_button")
        self._lay_out()
        self._wire()
        self._find("")

    def _find(self, query: str) -> None:
        self._model.set_keys(self._store.people_keys(query))
        if query.strip():
            self.view.select_first()
        self._refresh()

    def _fetch(self, keys: Sequence[int]) -> list[PersonLine]:
        there = self._present()
        return [
            PersonLine(
                person_id=row.person_id,
                name=row.name,
                reading=row.reading,
                second_line=" · ".join(part for part in (row.organisation, row.title) if part),
                trailing=there.get(row.person_id, ""),
                tone="info",
            )
            for row in self._store.people_page(keys)
        ]

    def _refresh(self) -> None:
        key = self.view.current_key()
        self.add_button.setEnabled(isinstance(key, int) and key not in self._present())

    def _on_add(self) -> None:
        key = self.view.current_key()
        if self.add_button.isEnabled() and isinstance(key, int):
            self.chosen.emit(key)
            self._model.refresh()
            self._refresh()

    def _on_list_requested(self) -> None:
        if self.view.current_key() is None:
            self.view.select_first()
        self.view.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(
            text_label(
                self.tr("This only sets the order. Nobody is asked by it."), "small", wrap=True
            ),
            1,
        )
        foot.addWidget(self.close_button)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.resize(560, 600)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.list_requested.connect(self._on_list_requested)
        self.view.current_key_changed.connect(self._refresh)
        self.view.key_activated.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add)
        self.close_button.clicked.connect(self.accept)
