"""What to mind about a tour: a sentence per caution, and a button where one click mends it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.ui.buttons import button
from organiser.ui.labels import LabelRole, text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_M, SPACE_S, ToneName
from organiser.ui.tours.columns import clear_column
from organiser.vocabulary import ConflictLevel

_PARTING = " — "
_ROLES: dict[ConflictLevel, LabelRole] = {
    ConflictLevel.ERROR: "stop",
    ConflictLevel.WARNING: "caution",
    ConflictLevel.INFO: "accent",
}
_EDGES: dict[ConflictLevel, ToneName] = {
    ConflictLevel.ERROR: "stop",
    ConflictLevel.WARNING: "caution",
    ConflictLevel.INFO: "info",
}


class CautionsCard(Card):
    """The cautions of a whole tour.

    Signals: `chosen(object)` with the `Conflict` whose sentence was pressed;
    `shorten_requested(int, int)` with a stop and its new length in minutes;
    `minutes_requested(int)` with the stop the unknown way leads to.
    """

    chosen = Signal(object)
    shorten_requested = Signal(int, int)
    minutes_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="cautions_card")
        self.body.setSpacing(SPACE_M)
        self._shown: tuple[Conflict, ...] | None = None

    def set_cautions(self, conflicts: Sequence[Conflict]) -> None:
        """Show these cautions, errors first, otherwise in the order of the tour."""
        levels = list(ConflictLevel)
        wanted = tuple(sorted(conflicts, key=lambda one: levels.index(one.level)))
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_column(self.body)
        self.set_edge(_EDGES[wanted[0].level] if wanted else None)
        self.set_heading(self.tr("To mind"), str(len(wanted)) if wanted else "")
        if not wanted:
            words = self.tr("Nothing: all times fit and every host has agreed.")
            self.body.addWidget(text_label(words, "positive", wrap=True, name="no_cautions_label"))
        for conflict in wanted:
            self.body.addWidget(self._row(conflict))

    def _row(self, conflict: Conflict) -> QWidget:
        row = _CautionRow(conflict)
        row.pressed.connect(self.chosen)
        longest = conflict.longest_dwell_minutes
        stop_id = next(iter(conflict.stop_ids), 0)
        if conflict.code is ConflictCode.RUNS_PAST_CLOSE and longest:
            mend = self.tr("Shorten to {count} minutes").format(count=longest)
            made = button(mend, name=f"shorten_{stop_id}_button", kind="small")
            made.clicked.connect(lambda: self.shorten_requested.emit(stop_id, longest))
            row.add_mend(made)
        if conflict.code is ConflictCode.NO_TRAVEL_TIME:
            made = button(
                self.tr("Type the minutes…"), name=f"minutes_{stop_id}_button", kind="small"
            )
            made.clicked.connect(lambda: self.minutes_requested.emit(stop_id))
            row.add_mend(made)
        return row


class _CautionRow(QWidget):
    """One sentence under the name it speaks of; a press leads there.

    Signals: `pressed(object)` with the conflict.
    """

    pressed = Signal(object)

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self._conflict = conflict
        self.setObjectName(f"caution_{conflict.code.name.lower()}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name, sentence = split_sentence(conflict)
        self.setAccessibleName(f"{name} {sentence}")
        self._mends = QHBoxLayout()
        self._mends.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        heading = text_label(name, _ROLES[conflict.level], wrap=True, name="caution_name")
        bold = heading.font()
        bold.setBold(True)
        heading.setFont(bold)
        column.addWidget(heading)
        column.addWidget(text_label(sentence, wrap=True, name="caution_sentence"))
        column.addLayout(self._mends)

    def add_mend(self, mend: QWidget) -> None:
        """Put a button under the sentence."""
        self._mends.addWidget(mend)
        self._mends.addStretch(1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._conflict)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self._conflict)
        else:
            super().keyPressEvent(event)


def split_sentence(conflict: Conflict) -> tuple[str, str]:
    """Return what a caution speaks of, and what it says of it, in the language of the window."""
    text = say(conflict.sentence)
    name = str(dict(conflict.sentence.values).get("stop", ""))
    if name and text.startswith(name + _PARTING):
        return name, text.removeprefix(name + _PARTING)
    head, parting, rest = text.partition(_PARTING)
    return (head, rest) if parting else ("", text)
