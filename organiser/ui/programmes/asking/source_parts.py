"""The sources people for the order come from, each with the fields that say who is meant."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from organiser.services.inviting import candidate_sources
from organiser.services.inviting.candidate_sources import Found, PastGroup, SourceChoice
from organiser.services.people import saved_filters
from organiser.text.filter_values import PeopleFilter
from organiser.text.people_query import line_of, parse, problems
from organiser.ui.completion import Proposal
from organiser.ui.fields import ChoiceField
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.page_header import SearchField
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S
from organiser.wording import phrase

_PROPOSED = 12
_NOBODY: "array[int]" = array("q")


class SourcePart(QWidget):
    """One source: the fields that say who is meant.

    Signals: `changed()` when others are meant.
    """

    changed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE_S)

    def keys(self) -> "array[int]":
        """Return the people who are found."""
        return _NOBODY

    def reason(self) -> str:
        """Return why one would ask those who are found, nothing if the source does not say."""
        return ""

    def empty(self) -> str:
        """Return what to say where nobody is found."""
        return ""

    def add(self, field: QWidget, *, name: str, label: str, stretch: int = 1) -> None:
        """Put a field at the end of the row; the first one takes the keyboard."""
        field.setObjectName(name)
        field.setAccessibleName(label)
        self.row.addWidget(field, stretch)
        if self.focusProxy() is None:
            self.setFocusProxy(field)


class SearchPart(SourcePart):
    """Words and conditions as in the list of people, and the filters that are kept."""

    def __init__(self, store: Store) -> None:
        super().__init__(name="source_search")
        self._store = store
        self._kept = {one.filter_id: one for one in store.read(saved_filters.list_filters)}
        self._picked: tuple[str, str] | None = None
        self.field = SearchField(
            self.tr("Name, reading, organisation, or a filter such as skill:…"),
            name="people_search",
        )
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self.field, name="people_search", label=self.field.placeholderText())
        self.filters = ChoiceField()
        named = [(key, one.name) for key, one in self._kept.items()]
        self.filters.set_choices([(None, self.tr("Kept filters")), *named])
        self.filters.setMaximumWidth(180)
        self.add(self.filters, name="kept_filters", label=self.tr("Kept filters"), stretch=0)
        self.filters.setVisible(bool(named))
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        self.filters.changed.connect(self._on_picked)

    @override
    def keys(self) -> "array[int]":
        return self._store.people_keys(self.field.text())

    @override
    def reason(self) -> str:
        if self._picked is None or self._picked[0] != self.field.text():
            return ""
        return say(phrase("Found by the filter “{name}”", name=self._picked[1]))

    @override
    def empty(self) -> str:
        found = problems(self.field.text())
        return say(found[0]) if found else self.tr("Nobody is found. Try other words.")

    def _on_picked(self) -> None:
        kept = self._kept.get(int(str(self.filters.value() or 0)))
        if kept is None:
            return
        frozen = PeopleFilter(saved=(kept.name,))
        wanted = parse(kept.line) if kept.frozen_on is None else frozen
        line = line_of(wanted, language=current_language())
        self._picked = line, kept.name
        self.field.setText(line)
        self.field.setFocus()


class FoundPart(SourcePart):
    """A source that the book is asked for: people in kana order, and why one would ask them."""

    def __init__(self, store: Store, *, name: str) -> None:
        super().__init__(name=name)
        self._store = store

    @override
    def keys(self) -> "array[int]":
        found = self._found()
        return _in_kana_order(self._store, found) if found else _NOBODY

    @override
    def reason(self) -> str:
        found = self._found()
        return say(found.reason) if found else ""

    def _found(self) -> Found | None:
        raise NotImplementedError


class CirclePart(FoundPart):
    """The members of one circle."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="source_circle")
        self.field = ChoiceField()
        circles = store.read(candidate_sources.list_circles, store.today())
        self.field.set_choices(_choices(circles))
        self.add(self.field, name="circle_choice", label=self.tr("Circle"))
        self.field.changed.connect(self.changed)
        self.field.setEnabled(bool(circles))

    @override
    def empty(self) -> str:
        return self.tr("No circle has members yet. Add people to a circle first.")

    @override
    def _found(self) -> Found | None:
        key = self.field.value()
        if not isinstance(key, int):
            return None
        today = self._store.today()
        return self._store.read(candidate_sources.find_in_circle, key, today=today)


class ProgrammePart(FoundPart):
    """The people of another programme, all of them or a group."""

    def __init__(self, store: Store, programme_id: int) -> None:
        super().__init__(store, name="source_programme")
        self.field = ChoiceField()
        programmes = store.read(candidate_sources.list_past_programmes, programme_id)
        self.field.set_choices(_choices(programmes))
        self.group = ChoiceField()
        self.group.set_choices(
            [
                (PastGroup.EVERYBODY, self.tr("Everybody")),
                (PastGroup.CAME, self.tr("Those who came")),
                (PastGroup.NOT_THIS_TIME, self.tr("Those who said “not this time”")),
                (PastGroup.NEVER_ANSWERED, self.tr("Those who never answered")),
            ]
        )
        self.add(self.field, name="programme_choice", label=self.tr("Earlier programme"), stretch=3)
        self.add(self.group, name="group_choice", label=self.tr("Who of them"), stretch=3)
        for field in (self.field, self.group):
            field.changed.connect(self.changed)
            field.setEnabled(bool(programmes))
            field.setMinimumWidth(80)

    @override
    def keys(self) -> "array[int]":
        found = self._found()
        return array("q", found.person_ids) if found else _NOBODY

    @override
    def empty(self) -> str:
        if self.field.value() is None:
            return self.tr("There is no other programme with people in it yet.")
        return self.tr("Nobody of that programme is among these. Choose another group.")

    @override
    def _found(self) -> Found | None:
        key = self.field.value()
        if not isinstance(key, int):
            return None
        group = PastGroup(str(self.group.value()))
        return self._store.read(candidate_sources.find_in_programme, key, group)


class OrganisationPart(FoundPart):
    """The people with a post in one organisation."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="source_organisation")
        hint = self.tr("Type the name or reading of an organisation")
        self.field = ChipsField(find=_organisations(store), placeholder=hint, most=1)
        self.add(self.field, name="organisation_choice", label=hint)
        self.field.changed.connect(self.changed)

    @override
    def empty(self) -> str:
        if self._key() is None:
            return self.tr("Choose an organisation to see its people.")
        return self.tr("Nobody has a post there now.")

    def _key(self) -> int | None:
        chosen = next(iter(self.field.value()), None)
        return chosen if isinstance(chosen, int) else None

    @override
    def _found(self) -> Found | None:
        key = self._key()
        if key is None:
            return None
        today = self._store.today()
        return self._store.read(candidate_sources.find_in_organisation, key, today=today)


def _choices(found: Sequence[SourceChoice]) -> list[tuple[object, str]]:
    return [(one.key, f"{one.name} ({one.people})") for one in found]


def _in_kana_order(store: Store, found: Found) -> "array[int]":
    wanted = set(found.person_ids)
    return array("q", filter(wanted.__contains__, store.people_keys()))


def _organisations(store: Store) -> Callable[[str], list[Proposal]]:
    def find(text: str) -> list[Proposal]:
        return [(one.organisation_id, one.name) for one in store.organisations(text)[:_PROPOSED]]

    return find
