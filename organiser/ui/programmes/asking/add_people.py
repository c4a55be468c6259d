"""Finding people in several places and putting them into the order; nobody is asked by it."""

from array import array
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from organiser.ui.buttons import button
from organiser.ui.fields import TextField
from organiser.ui.labels import text_label
from organiser.ui.person_rows import PersonLine
from organiser.ui.pieces import EmptyState
from organiser.ui.programmes.asking.people_source import PeopleSource
from organiser.ui.programmes.asking.ticked_people import TickedPeople
from organiser.ui.store import Store
from organiser.ui.tables import Column, KeyedModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

#: More than these are ticked one by one: nobody chooses so many people at a glance.
_MOST_TICKED = 500


class AddPeopleDialog(QDialog):
    """Sources of people, a list to tick them in, and the reason they are put in with.

    Signals: `chosen(list, str)` with the people and the reason.
    """

    chosen = Signal(list, str)

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        *,
        programme_id: int,
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
        self._there = dict(present())
        self._proposed_reason = ""
        self._keys = array("q")
        self.source = PeopleSource(store, programme_id=programme_id)
        self.search = self.source.search.field
        self.view = TickedPeople(name="people_found", may_tick=self._may_tick)
        self._model: KeyedModel[PersonLine] = KeyedModel(
            [Column(header="", text=_spoken, tip=_tip)],
            fetch_page=self._fetch,
            key=lambda line: line.person_id,
            parent=self.view,
        )
        self.view.show_model(self._model)
        self.view.setAccessibleName(self.tr("People found"))
        self.empty = EmptyState("users", "", name="nobody_found")
        self.reason_field = TextField(
            placeholder=self.tr("For example: keen on training, spoke of it in October")
        )
        self.reason_field.setObjectName("why_field")
        self.found_label = text_label("", "small", name="found_label")
        self.all_button = button(self.tr("Tick all"), name="tick_all_button", kind="quiet")
        self.all_button.setToolTip("Ctrl+A")
        self.add_button = button("", name="add_button", kind="primary", icon_name="user-plus")
        self.close_button = button(self.tr("Done"), name="close_button")
        self._lay_out()
        self._wire()
        self._find()
        self.search.setFocus()

    def _find(self) -> None:
        part = self.source.part()
        self._keys = keys = part.keys()
        self._model.set_keys(keys)
        self.empty.set_sentence(part.empty())
        self._pages.setCurrentWidget(self.view if len(keys) else self.empty)
        if len(keys) and (part is not self.source.search or self.search.text().strip()):
            self.view.select_first()
        self._propose_reason(part.reason())
        self._refresh()

    def _propose_reason(self, reason: str) -> None:
        """Write the source's reason where the organiser has not written one."""
        if reason != self._proposed_reason and self.reason_field.value() == self._proposed_reason:
            self.reason_field.setText(reason)
            # It would not be true of those who were ticked in another source.
            self.view.untick_all()
            self._proposed_reason = reason

    def _fetch(self, keys: Sequence[int]) -> list[PersonLine]:
        return [
            PersonLine(
                person_id=row.person_id,
                name=row.name,
                reading=row.reading,
                second_line=self.tr("Does not wish to be approached")
                if row.is_avoided
                else " · ".join(filter(None, (row.organisation, row.title))),
                second_tone="stop" if row.is_avoided else "neutral",
                is_avoided=row.is_avoided,
                is_guessed=row.is_guessed,
                trailing=self._there.get(row.person_id, ""),
                tone="info",
                tip="\n".join(filter(None, (row.name, f"{row.organisation} {row.title}".strip()))),
            )
            for row in self._store.people_page(keys)
        ]

    def _may_tick(self, person_id: int) -> bool:
        return person_id not in self._there

    def _wanted(self) -> tuple[int, ...]:
        """Return who would be put in: those ticked, else the one the keyboard is at."""
        ticked = self.view.ticked()
        key = self.view.current_key()
        if ticked or not isinstance(key, int) or not self._may_tick(key):
            return ticked
        return (key,)

    def _refresh(self) -> None:
        count = len(self._wanted())
        self.add_button.setText(
            self.tr("Put %n into the order", "", count)
            if count > 1
            else self.tr("Put into the order")
        )
        self.add_button.setEnabled(count > 0)
        found = len(self._keys)
        there = len(self._there.keys() & set(self._keys))
        said = [self.tr("%n found", "", found)]
        if there:
            said.append(self.tr("%n in the programme already", "", there))
        if ticked := len(self.view.ticked()):
            said.append(self.tr("%n ticked", "", ticked))
        self.found_label.setText(" · ".join(said))
        self.all_button.setEnabled(there < found <= _MOST_TICKED)

    def _on_add(self) -> None:
        wanted = self._wanted()
        if not wanted:
            return
        self.chosen.emit(list(wanted), self.reason_field.value())
        self._there = dict(self._present())
        self.view.untick_all()
        self._model.refresh()
        self._refresh()

    def _on_tick_all(self) -> None:
        if self.all_button.isEnabled():
            people = self._store.people_page(self._keys)
            self.view.tick(row.person_id for row in people if not row.is_avoided)

    def _on_list_requested(self) -> None:
        if self.view.current_key() is None:
            self.view.select_first()
        self.view.setFocus()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        line = QHBoxLayout()
        line.addWidget(self.found_label, 1)
        line.addWidget(self.all_button)
        found = QVBoxLayout()
        found.setSpacing(SPACE_S)
        found.addLayout(line)
        found.addWidget(self._pages, 1)
        why = QVBoxLayout()
        why.setSpacing(SPACE_S)
        why_label = text_label(self.tr("Why these people"), "field", name="why_label")
        why_label.setBuddy(self.reason_field)
        why.addWidget(why_label)
        why.addWidget(self.reason_field)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        said = self.tr("This only sets the order. Nobody is asked by it.")
        foot.addWidget(text_label(said, "small", wrap=True), 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.source)
        column.addLayout(found, 1)
        column.addLayout(why)
        column.addLayout(foot)
        self.resize(620, 660)

    def _wire(self) -> None:
        self.source.changed.connect(self._find)
        self.source.list_requested.connect(self._on_list_requested)
        self.view.current_key_changed.connect(self._refresh)
        self.view.ticks_changed.connect(self._refresh)
        self.view.key_activated.connect(self._on_add)
        self.reason_field.returnPressed.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add)
        self.all_button.clicked.connect(self._on_tick_all)
        self.close_button.clicked.connect(self.accept)
        self.view.all_requested.connect(self._on_tick_all)


def _spoken(line: PersonLine) -> str:
    return ", ".join(filter(None, (line.name, line.second_line, line.trailing)))


def _tip(line: PersonLine) -> str:
    return line.tip
