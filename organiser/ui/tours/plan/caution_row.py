"""One caution: the name it speaks of, its sentence, and the mends that can be taken by a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from organiser.touring.itinerary import Conflict, ConflictCode, Mend
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import LabelRole, plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_XS
from organiser.vocabulary import ConflictLevel
from organiser.wording import Phrase

_PARTING = " — "
_ROLES: dict[ConflictLevel, LabelRole] = {
    ConflictLevel.ERROR: "stop",
    ConflictLevel.WARNING: "caution",
    ConflictLevel.INFO: "accent",
}
#: Names are as long as somebody typed them; on a button they end here.
_WIDEST_NAME = 110
#: What ends with better minutes of the way.
_OF_THE_WAY = (
    ConflictCode.NO_TRAVEL_TIME,
    ConflictCode.ESTIMATE_ONLY,
    ConflictCode.TIGHTER_THAN_EVER,
    ConflictCode.ZONE_ORDER,
)


class CautionRow(QWidget):
    """One sentence under the name it speaks of; a press leads there.

    Signals: `pressed(object)` with the conflict; `mend_requested(object)` with a `Mend`;
    `minutes_requested(int)` with the stop whose way is to be looked at.
    """

    pressed = Signal(object)
    mend_requested = Signal(object)
    minutes_requested = Signal(int)

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self.conflict = conflict
        self.setObjectName(f"caution_{conflict.code.name.lower()}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name, sentence = split_sentence(conflict)
        self.setAccessibleName(f"{name} {sentence}")
        self._mends = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        heading = text_label(name, _ROLES[conflict.level], wrap=True, name="caution_name")
        bold = heading.font()
        bold.setBold(True)
        heading.setFont(bold)
        column.addWidget(heading)
        column.addWidget(text_label(sentence, wrap=True, name="caution_sentence"))
        column.addLayout(self._mends)
        self._stop_id = next(iter(conflict.stop_ids), 0)
        if conflict.code in _OF_THE_WAY:
            made = self._add(self.tr("Type the minutes…"), f"minutes_{self._stop_id}_button")
            made.clicked.connect(lambda: self.minutes_requested.emit(self._stop_id))

    def add_mends(self, mends: tuple[Mend, ...]) -> None:
        """Put a button for each mend under the sentence."""
        for number, mend in enumerate(mends, start=1):
            key = self._stop_id or self.conflict.day_id
            made = self._add(say(self._shortened(mend.said)), f"mend_{key}_{number}_button")
            made.setAccessibleName(say(mend.said))
            made.setToolTip(plain_tip(say(mend.said)))
            made.clicked.connect(lambda _on=False, one=mend: self.mend_requested.emit(one))

    def _add(self, text: str, name: str) -> QPushButton:
        made = button(text.replace("&", "&&"), name=name, kind="small")
        self._mends.addWidget(made)
        return made

    def _shortened(self, said: Phrase) -> Phrase:
        """Return the words of a mend with names that fit on a button."""
        metrics, right = self.fontMetrics(), Qt.TextElideMode.ElideRight
        values = (
            (key, metrics.elidedText(value, right, _WIDEST_NAME) if type(value) is str else value)
            for key, value in said.values
        )
        return Phrase(said.template, tuple(values))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.conflict)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.conflict)
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
