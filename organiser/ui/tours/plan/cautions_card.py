"""What to mind about a tour: a sentence per caution, and buttons where one click mends it."""

import time
from collections import deque
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.touring.itinerary import Conflict, Itinerary, Mend
from organiser.touring.mends import search_mends
from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.folded_rows import add_folded
from organiser.ui.icons import icon
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_M, ToneName
from organiser.ui.tours.plan.caution_row import CautionRow
from organiser.vocabulary import ConflictLevel

#: Half a frame: the rest is for painting.
_SECONDS_AT_ONCE = 0.008
#: So many stand there at first: what is below the card wants to be seen too.
_FIRST = 4

_EDGES: dict[ConflictLevel, ToneName] = {
    ConflictLevel.ERROR: "stop",
    ConflictLevel.WARNING: "caution",
    ConflictLevel.INFO: "info",
}


class CautionsCard(Card):
    """The cautions of a whole tour: errors first, then warnings, and the notes folded away.

    Of many cautions the first are shown, and the others by a click. Mends are looked for after the
    sentences stand there, one caution after the other.

    Signals: `chosen(object)` with the `Conflict` whose sentence was pressed;
    `mend_requested(object)` with the `Mend` to be taken; `minutes_requested(int)` with the stop
    whose way wants better minutes.
    """

    chosen = Signal(object)
    mend_requested = Signal(object)
    minutes_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="cautions_card")
        self.body.setSpacing(SPACE_M)
        self._shown: Itinerary | None = None
        self._waiting: deque[CautionRow] = deque()
        self._tried: Iterator[tuple[Mend, ...]] | None = None
        self._found: tuple[Mend, ...] = ()
        self._are_notes_open = False
        self._are_all_shown = False
        self._search = QTimer(self)
        self._search.setInterval(0)
        self._search.timeout.connect(self._mend_next)

    def set_itinerary(self, itinerary: Itinerary) -> None:
        """Show the cautions of a tour; those of one weight in its order."""
        before, self._shown = self._shown, itinerary
        if before is not None and before.tour_id != itinerary.tour_id:
            self._are_all_shown = False
        if before is not None and _same(before, itinerary):
            return
        had_keyboard = any(child.hasFocus() for child in self.findChildren(QWidget))
        self._fill(itinerary.timeline.conflicts)
        if had_keyboard and self._waiting:
            # Only what is shown takes the keyboard, and the layout shows it later.
            self._waiting[0].show()
            self._waiting[0].setFocus()

    def _fill(self, conflicts: tuple[Conflict, ...]) -> None:
        self._waiting.clear()
        self._tried, self._found = None, ()
        clear_column(self.body)
        levels = list(ConflictLevel)
        wanted = sorted(conflicts, key=lambda one: levels.index(one.level))
        notes = [one for one in wanted if one.level is ConflictLevel.INFO]
        cautions = wanted[: len(wanted) - len(notes)]
        self.set_edge(_EDGES[wanted[0].level] if wanted else None)
        count = self.tr("%n caution(s)", "", len(cautions)) if cautions else ""
        self.set_heading(self.tr("To mind"), count)
        if not cautions:
            words = self.tr("Nothing: all times fit and every host has agreed.")
            self.body.addWidget(text_label(words, "positive", wrap=True, name="no_cautions_label"))
        self._add_rows(self.body, cautions)
        if notes:
            self._add_notes(notes)

    def _add_rows(self, column: QVBoxLayout, conflicts: list[Conflict]) -> None:
        add_folded(
            column,
            [partial(self._row, conflict) for conflict in conflicts],
            first=len(conflicts) if self._are_all_shown else _FIRST,
            name="all_cautions_button",
            unfolded=self._keep_unfolded,
        )

    def _row(self, conflict: Conflict) -> CautionRow:
        row = CautionRow(conflict)
        row.pressed.connect(self.chosen)
        row.mend_requested.connect(self.mend_requested)
        row.minutes_requested.connect(self.minutes_requested)
        self._waiting.append(row)
        self._search.start()
        return row

    def _keep_unfolded(self) -> None:
        self._are_all_shown = True

    def _add_notes(self, notes: list[Conflict]) -> None:
        """Put a button that folds the notes out; only then mends are looked for."""
        box = QWidget()
        box.setObjectName("notes_box")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        words = self.tr("%n note(s)", "", len(notes))
        fold = button(words, name="notes_button", kind="quiet", icon_name="chevron-right")
        fold.setCheckable(True)

        def unfold(is_open: bool) -> None:
            self._are_notes_open = is_open
            fold.setIcon(icon("chevron-down" if is_open else "chevron-right", "accent"))
            if is_open and not column.count():
                self._add_rows(column, notes)
            box.setVisible(is_open)

        fold.toggled.connect(unfold)
        self.body.addWidget(fold)
        self.body.addWidget(box)
        box.setVisible(False)
        fold.setChecked(self._are_notes_open)

    def _mend_next(self) -> None:
        """Look for mends for some milliseconds; the window paints before the next."""
        until = time.monotonic() + _SECONDS_AT_ONCE
        while self._waiting and time.monotonic() < until:
            self._mend_first()
        if not self._waiting:
            self._search.stop()

    def _mend_first(self) -> None:
        """Try one mend more for the caution that waits first."""
        row = self._waiting[0]
        if self._tried is None and self._shown is not None:
            self._tried = search_mends(self._shown.plan, self._shown.timeline, row.conflict)
        found = next(self._tried, None) if self._tried is not None else None
        if found is not None:
            self._found = found
            return
        row.add_mends(self._found)
        self._waiting.popleft()
        self._tried, self._found = None, ()


def _same(one: Itinerary, other: Itinerary) -> bool:
    """Return whether two computed tours say the same to mind, with the same mends."""
    return one.plan == other.plan and one.timeline.conflicts == other.timeline.conflicts
