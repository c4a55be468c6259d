"""Gentle words about others in the book who share a name, a number or an address."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.people.person_drafts import ContactPointDraft, PersonDraft
from organiser.services.people.person_parts import NUMBERS, find_sharers
from organiser.text.folding import fold
from organiser.text.names import full_name
from organiser.text.people_query import PeopleFilter
from organiser.text.telephones import normalised
from organiser.ui.labels import text_label
from organiser.ui.links import link
from organiser.ui.store import Store

_LOOKED_AT = 40
_TOLD = 3

#: A person's id and how they are told apart.
Told = tuple[int, str]


class AlsoHere(QWidget):
    """A sentence with links to people below it; nothing of it is seen without people.

    Signals: `person_requested(int)`.
    """

    person_requested = Signal(int)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._links: list[QWidget] = []
        self._people: tuple[Told, ...] = ()
        self.sentence_label = text_label("", "caution", wrap=True, name=f"{name}_sentence")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.sentence_label)
        self.hide()

    def show_people(self, sentence: str, people: Sequence[Told]) -> None:
        """Say a sentence about these people, of whom a few get a link."""
        shown = tuple(people[:_TOLD])
        self.sentence_label.setText(sentence)
        if shown != self._people:
            self._people = shown
            self._put_links()
        self.setVisible(bool(shown))

    def _put_links(self) -> None:
        for old in self._links:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._links = [
            link(text, self.person_requested.emit, key, name=f"{self.objectName()}_link")
            for key, text in self._people
        ]
        for made in self._links:
            self._column.addWidget(made)


def find_namesakes(store: Store, draft: PersonDraft, *, without: int | None) -> tuple[Told, ...]:
    """Return who in the book is called, or read, like a draft."""
    name = full_name(draft.family_name, draft.given_name, draft.name_order)
    reading = f"{draft.family_reading} {draft.given_reading}".strip()
    wanted = {_plain(name), _plain(reading) if draft.given_reading else ""} - {""}
    found: dict[int, str] = {}
    for text in filter(None, dict.fromkeys((name, reading))):
        keys = store.people_keys(PeopleFilter(words=text))[:_LOOKED_AT]
        for row in store.people_page(keys):
            is_called_so = wanted & {_plain(row.name), _plain(row.reading)}
            if is_called_so and row.person_id != without:
                told = (row.name, row.reading, row.organisation)
                found[row.person_id] = " · ".join(filter(None, told))
    return tuple(found.items())


def find_shared(store: Store, point: ContactPointDraft, *, without: int | None) -> tuple[Told, ...]:
    """Return who else in the book has the same number, mail address or link."""
    number = normalised(point.value) if point.kind in NUMBERS else ""
    wanted = PeopleFilter(words=number or point.value)
    keys = store.people_keys(wanted)[:_LOOKED_AT] if wanted.words else ()
    if not keys:
        return ()
    found = store.read(find_sharers, point.value, point.kind, among=list(keys), without=without)
    return tuple((person.person_id, person.name) for person in found)


def _plain(text: str) -> str:
    return "".join(sorted(fold(text).split()))
