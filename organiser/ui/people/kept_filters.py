"""The filters that have a name: a press uses one, its menu changes what it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from organiser.services.people import saved_filters
from organiser.services.people.saved_filters import KeptFilter
from organiser.text.filter_values import PeopleFilter
from organiser.text.people_query import line_of, parse
from organiser.ui.buttons import icon_button
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.links import Link, link_line
from organiser.ui.people.kept_filter_form import KeptFilterForm
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.wording import phrase

#: A filter is frozen with everybody it finds, however many they are.
_ALL = 10_000_000


class KeptFilters(QWidget):
    """Lists the kept filters, those frozen with the day; hidden while there are none.

    Signals: `chosen(PeopleFilter)` with what a filter stands for when it is pressed.
    """

    chosen = Signal(object)

    def __init__(self, store: Store, current_line: Callable[[], str]) -> None:
        """Show the filters of a book; `current_line` is what one may be changed to."""
        super().__init__()
        self.setObjectName("kept_filters")
        self._store = store
        self._current_line = current_line
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_XS)
        self._shown: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_S)
        column.setSpacing(SPACE_XS)
        column.addWidget(text_label(self.tr("Kept filters"), "field", name="kept_title"))
        column.addLayout(self._lines)
        self.hide()

    def reload(self) -> None:
        """Read the filters anew."""
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        kept = self._store.read(saved_filters.list_filters)
        self._shown = [self._line_of(one) for one in kept]
        for made in self._shown:
            self._lines.addWidget(made)
        if self.parentWidget() is not None:
            self.setVisible(bool(kept))

    def keep(self, line: str) -> KeptFilterForm:
        """Ask under which name to keep a line of the search."""
        return KeptFilterForm.open_to_add(self._store, self.window(), line)

    def _line_of(self, kept: KeptFilter) -> QWidget:
        holder = QWidget(self)
        holder.setObjectName(f"kept_{kept.filter_id}")
        name = Link(kept.name, name=f"kept_name_{kept.filter_id}")
        name.clicked.connect(lambda: self._choose(kept))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(link_line(name))
        if kept.frozen_on is not None:
            said = self.tr("Frozen on {day}: {count}")
            told = said.format(day=kept.frozen_on, count=_People().counted(kept.people))
            words.addWidget(text_label(told, "small", name=f"frozen_{kept.filter_id}"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addLayout(words, 1)
        row.addWidget(self._menu_button(kept), 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _menu_button(self, kept: KeptFilter) -> QToolButton:
        label = self.tr("What to do with {name}").format(name=kept.name)
        made = icon_button("ellipsis", label, name=f"kept_menu_{kept.filter_id}")
        menu = QMenu(made)
        menu.setObjectName(f"kept_actions_{kept.filter_id}")
        self._offer(menu, self.tr("Rename…"), lambda: self._rename(kept))
        self._offer(menu, self.tr("Change to what is set now"), lambda: self._change(kept))
        if kept.frozen_on is None:
            self._offer(menu, self.tr("Freeze as of today"), lambda: self._freeze(kept))
        else:
            self._offer(menu, self.tr("Unfreeze"), lambda: self._thaw(kept))
        menu.addSeparator()
        self._offer(menu, self.tr("Remove"), lambda: self._remove(kept))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _offer(self, menu: QMenu, text: str, slot: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked: slot())

    def _choose(self, kept: KeptFilter) -> None:
        # A frozen one is its people; another is only a shorter way to type its conditions.
        frozen = PeopleFilter(saved=(kept.name,))
        self.chosen.emit(parse(kept.line) if kept.frozen_on is None else frozen)

    def _rename(self, kept: KeptFilter) -> None:
        KeptFilterForm.open_to_rename(self._store, self.window(), kept)

    def _change(self, kept: KeptFilter) -> None:
        line = line_of(parse(self._current_line()), language=current_language())
        action = phrase("Change the filter “{name}”", name=kept.name)
        self._store.do(action, saved_filters.change_filter, kept.filter_id, line)

    def _freeze(self, kept: KeptFilter) -> None:
        people = self._store.people_keys(parse(kept.line), limit=_ALL)
        self._store.do(
            phrase("Freeze the filter “{name}”", name=kept.name),
            saved_filters.freeze_filter,
            kept.filter_id,
            people,
            today=self._store.today(),
        )

    def _thaw(self, kept: KeptFilter) -> None:
        action = phrase("Unfreeze the filter “{name}”", name=kept.name)
        self._store.do(action, saved_filters.thaw_filter, kept.filter_id)

    def _remove(self, kept: KeptFilter) -> None:
        action = phrase("Remove the filter “{name}”", name=kept.name)
        self._store.do(action, saved_filters.remove_filter, kept.filter_id)


class _People(QObject):
    """Says how many people: plurals are translated only by `tr` of a class."""

    def counted(self, count: int) -> str:
        return self.tr("%n person(s)", "", count)
