"""What can be decided beforehand: how late the group may be before a stop is left out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from organiser.touring.decisions import Decision
from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.pieces import Card
from organiser.ui.tours.live.now_words import time_at
from organiser.ui.tours.live.scene import Scene


class DecisionsCard(Card):
    """A sentence for each optional stop that may have to go, and a button that leaves it out.

    Signals: `drop_requested(int)` with the stop.
    """

    drop_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="decisions_card")
        self.set_heading(self.tr("To decide on the way"))
        self._shown: list[tuple[int, str]] | None = None

    def show_scene(self, scene: Scene) -> None:
        """Show the decisions of a day; the card hides where there are none."""
        wanted = [(one.leave_out, self._sentence(scene, one)) for one in scene.decisions]
        self.setVisible(bool(wanted))
        self.set_edge("caution" if any(_is_due(scene, one) for one in scene.decisions) else None)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_column(self.body)
        for stop_id, sentence in wanted:
            self.body.addWidget(text_label(sentence, wrap=True, name="decision"))
            name = scene.stop(stop_id).stop.name
            self.body.addWidget(self._button(stop_id, name), 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, stop_id: int, stop_name: str) -> QWidget:
        made = button(self.tr("Leave it out"), name=f"decide_{stop_id}_button", kind="small")
        made.setToolTip(plain_tip(stop_name))
        made.clicked.connect(lambda: self.drop_requested.emit(stop_id))
        return made

    def _sentence(self, scene: Scene, decision: Decision) -> str:
        origin = scene.stop(decision.at_stop_id)
        words = self.tr(
            "If the group is to leave {origin} ({time}) {minutes} minutes late or more, leave out"
            " {optional}: that keeps {saved} on time."
        )
        return words.format(
            origin=origin.stop.name,
            time=time_at(scene, origin, decision.minute),
            minutes=decision.late_minutes,
            optional=scene.stop(decision.leave_out).stop.name,
            saved=scene.stop(decision.saved).stop.name,
        )


def _is_due(scene: Scene, decision: Decision) -> bool:
    """Tell whether the group will be as late as that."""
    at = scene.ripple.at(decision.at_stop_id)
    return at is not None and at.new_end - at.planned_end >= decision.late_minutes
