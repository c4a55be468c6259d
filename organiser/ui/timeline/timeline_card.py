"""What happened with a person, a body or a circle: newest first, folded by year."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from organiser.services.relations import interactions, timelines
from organiser.services.relations.timeline_outlines import TimelineOutline, TimelineOwner
from organiser.services.relations.timeline_values import TimelineEntry
from organiser.services.relations.timelines import Wanted
from organiser.ui.ages import span_text
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.links import link
from organiser.ui.overriding import override
from organiser.ui.people.log_form import LogForm
from organiser.ui.pieces import Card
from organiser.ui.store import Store
from organiser.ui.timeline import files
from organiser.ui.timeline.entry_row import EntryRow, RowWays
from organiser.ui.timeline.kind_filter import KindFilter
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from organiser.wording import phrase

_FIRST_ROWS = 10
_ROWS_AT_ONCE = 50


@dataclass(slots=True)
class _Unfolded:
    """What somebody has opened on the timeline shown: rows by year, whole texts by entry."""

    years: dict[int, int] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)


class TimelineCard(Card):
    """Shows everything that happened with a person, a body or a circle; the newest year is open.

    It changes and removes entries, and attaches files to them, by itself; the page around reads
    anew when the book tells of it. Signals: `person_requested(int)`, `organisation_requested(int)`,
    `circle_requested(int)`.
    """

    person_requested = Signal(int)
    organisation_requested = Signal(int)
    circle_requested = Signal(int)

    def __init__(self, store: Store) -> None:
        super().__init__(name="timeline_card")
        self._store = store
        self._owner = TimelineOwner()
        self._outline = TimelineOutline()
        self._unfolded = _Unfolded()
        self._rows: list[EntryRow] = []
        self._holder = QWidget()
        self.kind_filter = KindFilter()
        self.kind_filter.hide()
        self.kind_filter.changed.connect(self._on_kinds_changed)
        self.body.addWidget(self.kind_filter)
        self._ways = self._row_ways()

    def show_timeline(
        self,
        owner: TimelineOwner,
        *,
        outline: TimelineOutline | None = None,
        known_since: date | None = None,
    ) -> None:
        """Show a timeline, reading it anew, its outline too unless it was just read.

        What was opened stays open for the same owner.
        """
        if owner != self._owner:
            self._unfolded = _Unfolded()
            self.kind_filter.clear()
        self._owner = owner
        self._outline = outline or self._store.read(timelines.get_outline, owner)
        title = self.tr("Course of the relationship")
        if owner.person_id is None:
            title = self.tr("Course of contacts")
        self.set_heading(title, self._summary(known_since))
        counts = dict.fromkeys(self._outline.kinds(), 0)
        for part in self._outline.parts:
            counts[part.kind] += part.count
        self.kind_filter.show_counts(list(counts.items()))
        self._rebuild()

    def open_year(self, year: int) -> None:
        """Unfold a year, or show more of it."""
        self._unfolded.years[year] = self._unfolded.years.get(year, 0) + _ROWS_AT_ONCE
        self._rebuild()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def rows(self) -> Sequence[EntryRow]:
        """Return the rows to be seen, newest first."""
        return self._rows

    def change(self, entry: TimelineEntry) -> None:
        """Open the form of an entry."""
        LogForm.open_for(self._store, self.window(), interaction_id=entry.interaction_id)

    def remove(self, entry: TimelineEntry) -> None:
        """Remove an entry from every timeline; undo brings it back."""
        self._store.do(
            phrase("Remove the entry of {day}", day=entry.happened_on),
            interactions.remove_interaction,
            entry.interaction_id,
        )

    def attach(self, entry: TimelineEntry, paths: Sequence[Path]) -> None:
        """Attach files to an entry, asking for them if none are given."""
        files.attach(self._store, entry.interaction_id, paths or files.choose_files(self))

    def _summary(self, known_since: date | None) -> str:
        if not self._outline.parts:
            return ""
        parts = [self.tr("%n contact(s)", "", self._outline.contact_count)]
        if known_since is not None and known_since < self._store.today():
            parts.append(span_text(known_since, today=self._store.today()))
        return " · ".join(parts)

    def _on_kinds_changed(self) -> None:
        self._unfolded.years = {}
        self._rebuild()

    def _rebuild(self) -> None:
        kinds = self.kind_filter.kinds()
        years = self._outline.years(kinds)
        opened = self._unfolded.years
        if not any(year in years for year in opened) and years:
            opened[next(iter(years))] = _FIRST_ROWS
        current = self._current_row()
        holder, self._rows = _Rows(), []
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, (year, count) in enumerate(years.items()):
            if year in opened:
                self._add_year(column, year, count, with_heading=place > 0)
        self._add_foot(column, {year: years[year] for year in years if year not in opened})
        self._replace(holder)
        self._settle(current)

    def _replace(self, holder: QWidget) -> None:
        # Where the former one was: at any other width every text would be laid out once more.
        holder.setGeometry(self._holder.geometry())
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder
        self.body.addWidget(holder, 1)

    def _add_year(self, column: QVBoxLayout, year: int, count: int, *, with_heading: bool) -> None:
        limit = self._unfolded.years[year]
        wanted = Wanted(year=year, kinds=self.kind_filter.kinds(), limit=limit)
        if with_heading:
            column.addSpacing(SPACE_M)
            column.addWidget(text_label(str(year), "small", name=f"year_{year}"))
        entries = self._store.read(timelines.list_entries, self._owner, wanted)
        for entry in entries:
            column.addWidget(self._row(entry))
        if len(entries) < count:
            more = button(
                self.tr("Show %n more", "", count - len(entries)),
                name=f"more_{year}",
                kind="quiet",
            )
            more.clicked.connect(lambda: self.open_year(year))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, entry: TimelineEntry) -> EntryRow:
        named = self._owner.person_id is not None
        text = self._unfolded.texts.get(entry.interaction_id)
        row = EntryRow(entry, self._ways, text=text, named=named)
        place = len(self._rows)
        row.step_requested.connect(lambda step: self._go_to(place + step))
        self._rows.append(row)
        return row

    def _add_foot(self, column: QVBoxLayout, folded: dict[int, int]) -> None:
        if folded:
            column.addSpacing(SPACE_S)
            column.addWidget(self._folded(folded))
        if not self._outline.parts:
            sentence = self.tr("Nothing has been noted yet. Log the first contact with Ctrl+L.")
            column.addWidget(text_label(sentence, "muted", wrap=True, name="timeline_empty"))
        column.addStretch(1)

    def _folded(self, years: dict[int, int]) -> QWidget:
        holder = QWidget()
        holder.setObjectName("folded_years")
        flow = FlowLayout(holder, gap=SPACE_L)
        for year, count in years.items():
            words = self.tr("{year}: %n ▸", "a folded year", count)
            flow.addWidget(link(words.format(year=year), self.open_year, year, name="unfold"))
        return holder

    def _current_row(self) -> tuple[int, int] | None:
        """Return which row has the keyboard: its place and its entry."""
        focused = QApplication.focusWidget()
        for place, row in enumerate(self._rows):
            if focused is not None and (focused is row or row.isAncestorOf(focused)):
                return place, row.entry.interaction_id
        return None

    def _settle(self, current: tuple[int, int] | None) -> None:
        """Let Tab reach one row, and give the keyboard back to the row that had it."""
        if not self._rows:
            return
        self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if current is not None:
            place, key = current
            keys = [row.entry.interaction_id for row in self._rows]
            self._go_to(keys.index(key) if key in keys else min(place, len(keys) - 1))

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, entry: TimelineEntry) -> None:
        key = entry.interaction_id
        text = entry.text if entry.is_whole else self._store.read(timelines.get_text, key)
        self._unfolded.texts[key] = text
        self._rebuild()

    def _row_ways(self) -> RowWays:
        return RowWays(
            show_person=self.person_requested.emit,
            show_organisation=self.organisation_requested.emit,
            show_circle=self.circle_requested.emit,
            file_choices=files.file_choices(self._store, self),
            unfold=self._unfold,
            change=self.change,
            remove=self.remove,
            attach=self.attach,
        )


class _Rows(QWidget):
    """Holds the rows below each other, and is as wide as it may.

    Asked how wide it would like to be, it would lay out every text at that width too.
    """

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
