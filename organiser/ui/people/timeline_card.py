"""The course of a relationship: what happened, newest first, folded by year."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.services.person_values import PersonPage, TimelineEntry
from organiser.ui.ages import day_text, span_text
from organiser.ui.buttons import button, icon_button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import selectable, text_label, thin_line
from organiser.ui.language import current_language, say
from organiser.ui.links import link
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from organiser.vocabulary import Sensitivity, label
from organiser.wording import day_label

_FIRST_ROWS = 20
_ROWS_AT_ONCE = 50
_DAY_WIDTH = 48
_KIND_WIDTH = 92


class TimelineCard(Card):
    """Shows everything that happened with a person; the newest year is open.

    Signals: `person_requested(int)`; `change_requested(int)` and `removal_requested(int)` with the
    id of an interaction.
    """

    person_requested = Signal(int)
    change_requested = Signal(int)
    removal_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="timeline_card")
        self._years: dict[int, list[TimelineEntry]] = {}
        self._opened: dict[int, int] = {}
        self._person_id = 0
        self._holder = QWidget()

    def show_page(self, page: PersonPage, *, today: date) -> None:
        """Show a person's timeline; years that were opened stay open for the same person."""
        self.set_heading(self.tr("Course of the relationship"), self._summary(page, today))
        years: dict[int, list[TimelineEntry]] = defaultdict(list)
        for entry in page.timeline:
            years[entry.happened_on.year].append(entry)
        if page.facts.person_id != self._person_id:
            self._opened = {}
        self._person_id = page.facts.person_id
        self._years = dict(years)
        if not self._opened and years:
            self._opened = {next(iter(years)): _FIRST_ROWS}
        self._rebuild()

    def open_year(self, year: int) -> None:
        """Unfold a year, or show more of it."""
        self._opened[year] = self._opened.get(year, 0) + _ROWS_AT_ONCE
        self._rebuild()

    def _summary(self, page: PersonPage, today: date) -> str:
        if not page.timeline:
            return ""
        parts = [self.tr("%n contact(s)", "", page.contact_count)]
        if page.known_since is not None:
            parts.append(span_text(page.known_since, today=today))
        return " · ".join(parts)

    def _rebuild(self) -> None:
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, year in enumerate(self._years):
            if year in self._opened:
                self._add_year(column, year, with_heading=place > 0)
        folded = [year for year in self._years if year not in self._opened]
        if folded:
            column.addSpacing(SPACE_S)
            column.addWidget(self._folded(folded))
        if not self._years:
            sentence = self.tr("Nothing has been noted yet. Log the first contact with Ctrl+L.")
            column.addWidget(text_label(sentence, "muted", wrap=True, name="timeline_empty"))
        column.addStretch(1)
        self.body.addWidget(self._holder, 1)

    def _add_year(self, column: QVBoxLayout, year: int, *, with_heading: bool) -> None:
        entries = self._years[year]
        shown = entries[: self._opened[year]]
        if with_heading:
            column.addSpacing(SPACE_M)
            column.addWidget(text_label(str(year), "small", name=f"year_{year}"))
        for entry in shown:
            column.addWidget(self._row(entry))
            column.addWidget(thin_line())
        if len(shown) < len(entries):
            more = button(
                self.tr("Show %n more", "", len(entries) - len(shown)),
                name=f"more_{year}",
                kind="quiet",
            )
            more.clicked.connect(lambda: self.open_year(year))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _folded(self, years: Sequence[int]) -> QWidget:
        holder = QWidget()
        holder.setObjectName("folded_years")
        flow = FlowLayout(holder, gap=SPACE_L)
        for year in years:
            words = self.tr("{year}: %n ▸", "a folded year", len(self._years[year]))
            made = link(words.format(year=year), self.open_year, year, name="unfold")
            flow.addWidget(made)
        return holder

    def _row(self, entry: TimelineEntry) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"entry_{entry.interaction_id}")
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, SPACE_S + 1, 0, SPACE_S + 1)
        line.setSpacing(SPACE_S)
        day = text_label(day_text(entry.happened_on, language=current_language()), "small")
        day.setToolTip(day_label(entry.happened_on, current_language()))
        day.setFixedWidth(_DAY_WIDTH)
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_kind(entry))
        line.addLayout(self._words(entry), 1)
        if entry.is_own:
            more = icon_button("ellipsis", self.tr("Change or remove"), name="entry_more")
            more.setFixedSize(26, 24)
            more.clicked.connect(lambda: self._offer(entry, more))
            line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _words(self, entry: TimelineEntry) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        if entry.text:
            words.addWidget(selectable(text_label(entry.text, wrap=True, name="entry_text")))
        told = " · ".join(filter(None, (entry.about, entry.organisation)))
        if told:
            words.addWidget(text_label(told, "small", wrap=True, name="entry_about"))
        if entry.others:
            others = QWidget()
            others.setObjectName("entry_others")
            flow = FlowLayout(others, gap=SPACE_M)
            for other in entry.others:
                flow.addWidget(
                    link(other.name, self.person_requested.emit, other.person_id, name="other")
                )
            words.addWidget(others)
        words.addStretch(1)
        return words

    def _offer(self, entry: TimelineEntry, place: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = entry.interaction_id
        menu.addAction(self.tr("Change…")).triggered.connect(
            lambda: self.change_requested.emit(key)
        )
        menu.addAction(self.tr("Remove")).triggered.connect(
            lambda: self.removal_requested.emit(key)
        )
        menu.popup(place.mapToGlobal(QPoint(0, place.height())))


def _kind(entry: TimelineEntry) -> QWidget:
    holder = QWidget()
    holder.setObjectName("entry_kinds")
    holder.setFixedWidth(_KIND_WIDTH)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_XS)
    column.addWidget(Chip(say(label(entry.kind)), "info", name="entry_kind"))
    if entry.sensitivity is not Sensitivity.OPEN:
        column.addWidget(Chip(say(label(entry.sensitivity)), "neutral", name="entry_sensitivity"))
    column.addStretch(1)
    return holder
