"""The rest of the day, in large type."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.buttons import icon_button
from organiser.ui.columns import clear_column
from organiser.ui.labels import ElidedLabel, text_label, thin_line
from organiser.ui.pieces import Card, ChipFlow
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.ui.tours.live.rest_lines import RestLine, absorbed_words, rest_lines
from organiser.ui.tours.live.scene import Scene

_TIME_WIDTH = 104
_ZONED_WIDTH = 132


class RestCard(Card):
    """The stops to come.

    Signals: `drop_requested(int)` and `take_back_requested(int)` with a stop.
    """

    drop_requested = Signal(int)
    take_back_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="rest_card")
        self._shown: tuple[tuple[RestLine, ...], str] | None = None

    def show_scene(self, scene: Scene) -> None:
        """Show what is still to come; nothing is painted anew that stays the same."""
        absorbed = absorbed_words(scene)
        wanted = rest_lines(scene), absorbed
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_column(self.body)
        self.set_heading(self.tr("Rest of the day"), absorbed)
        if not wanted[0]:
            words = self.tr("Nothing more is planned today.")
            self.body.addWidget(text_label(words, "muted", wrap=True, name="no_rest_label"))
        width = _ZONED_WIDTH if scene.marks_zones else _TIME_WIDTH
        for place, line in enumerate(wanted[0]):
            if place:
                self.body.addWidget(thin_line())
            self.body.addWidget(self._row(line, width))

    def _row(self, line: RestLine, width: int) -> QWidget:
        row = QWidget()
        row.setObjectName(f"rest_{line.stop_id}")
        clocks = QWidget()
        clocks.setFixedWidth(width)
        times = QVBoxLayout(clocks)
        times.setContentsMargins(0, 0, 0, 0)
        times.setSpacing(0)
        times.addWidget(text_label(line.time, "title", name="rest_time"))
        if line.planned:
            said = self.tr("planned {time}").format(time=line.planned)
            times.addWidget(text_label(said, "small", name="rest_planned"))
        times.addStretch(1)
        what = QVBoxLayout()
        what.setSpacing(2)
        what.addWidget(ElidedLabel(line.name, "title", name="rest_name"))
        chips = ChipFlow(name="rest_chips", parent=row)
        chips.set_chips(line.chips)
        what.addWidget(chips)
        whole = QHBoxLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_M)
        whole.addWidget(clocks)
        whole.addLayout(what, 1)
        whole.addSpacing(SPACE_S)
        whole.addWidget(self._button(line))
        return row

    def _button(self, line: RestLine) -> QWidget:
        if line.is_dropped:
            words = self.tr("Visit {stop} after all").format(stop=line.name)
            made = icon_button("undo-2", words, name=f"take_back_{line.stop_id}_button")
            made.clicked.connect(lambda: self.take_back_requested.emit(line.stop_id))
            return made
        words = self.tr("Leave out {stop}").format(stop=line.name)
        made = icon_button("x", words, name=f"drop_{line.stop_id}_button")
        made.clicked.connect(lambda: self.drop_requested.emit(line.stop_id))
        return made
