"""Where the search line, the chips below it and the panel of choices meet: all say one filter."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from organiser.text.filter_values import PeopleFilter, terms_of
from organiser.text.people_query import line_of, parse, problems
from organiser.text.query_proposals import Proposals, proposals
from organiser.text.query_words import QueryKey
from organiser.ui.buttons import button
from organiser.ui.language import current_language, say
from organiser.ui.page_header import SearchField
from organiser.ui.people.filter_bar import FilterBar
from organiser.ui.people.filter_panel import FilterPanel
from organiser.ui.people.kept_filters import KeptFilters
from organiser.ui.people.search_proposals import SearchProposals
from organiser.ui.store import Store


class FilterDesk(QObject):
    """Keeps bar and panel in step with the search line, whose text is the filter.

    Signals: `opened(bool)` when the panel is shown or put away.
    """

    opened = Signal(bool)

    def __init__(self, store: Store, search: SearchField) -> None:
        super().__init__(search)
        self._store = store
        self._search = search
        self.wanted = PeopleFilter()
        self.bar = FilterBar()
        self.panel = FilterPanel(self._names)
        self.panel.hide()
        self.kept = KeptFilters(store, search.text)
        self.panel.top.addWidget(self.kept)
        self.button = button(
            self.tr("Filter"), name="filter_button", icon_name="filter", tip="Ctrl+Shift+F"
        )
        self.button.setCheckable(True)
        self.completion = SearchProposals(search, self._propose)
        self.button.clicked.connect(lambda checked: self.show_panel(shown=checked))
        self.bar.changed.connect(self.take)
        self.panel.changed.connect(self.take)
        self.kept.chosen.connect(self.take)
        self.bar.keep_requested.connect(self._keep)
        self.panel.closed.connect(lambda: self.show_panel(shown=False))

    def read(self, line: str) -> PeopleFilter:
        """Return the filter a line stands for, and show it in bar and panel."""
        self.wanted = parse(line)
        self.bar.show_filter(self.wanted, "\n".join(say(one) for one in problems(line)))
        if not self.panel.isHidden():
            self.panel.show_filter(self.wanted)
        count = len(terms_of(self.wanted))
        counted = self.tr("Filter ({count})").format(count=count)
        self.button.setText(counted if count else self.tr("Filter"))
        return self.wanted

    def take(self, wanted: PeopleFilter) -> None:
        """Write a filter into the search line."""
        self._search.setText(line_of(wanted, language=current_language()))

    def show_panel(self, *, shown: bool) -> None:
        """Show the panel and go into it, or put it away and go back to the search."""
        self.button.setChecked(shown)
        self.panel.setVisible(shown)
        self.opened.emit(shown)
        if shown:
            self.kept.reload()
            self.panel.show_filter(self.wanted)
            self.panel.focus_first()
        else:
            self._search.setFocus()

    def reload(self) -> None:
        """Show the kept filters anew where they are seen."""
        if not self.panel.isHidden():
            self.kept.reload()

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        self.show_panel(shown=self.panel.isHidden())

    def _keep(self) -> None:
        line = line_of(self.wanted, language=current_language())
        self.kept.keep(line).saved.connect(lambda _filter_id: self.show_panel(shown=True))

    def _names(self, key: QueryKey, text: str) -> Sequence[str]:
        return self._store.proposals(key, text)

    def _propose(self, line: str, cursor: int) -> Proposals:
        return proposals(line, cursor, self._names, language=current_language())
