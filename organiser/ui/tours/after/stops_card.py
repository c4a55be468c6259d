"""The card of what became of each stop: when the group came and left, and what it saw."""

from collections.abc import Sequence

from organiser.services.tours.afterwards import StopAfter
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.tours.after import actions
from organiser.ui.tours.after.stop_lines import StopLines
from organiser.ui.tours.waiting_card import WaitingCard


class StopsCard(WaitingCard):
    """Shows the stops of a tour as they were; one click notes the planned times."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("How it was"), name="after_stops_card")
        self._stops: Sequence[StopAfter] = ()
        self._made = StopLines(desk)
        self._tour_id = 0
        self.planned_button = button(
            self.tr("All as planned"),
            name="all_as_planned_button",
            kind="small",
            tip=self.tr("Note the planned times wherever none are noted yet"),
        )
        self.planned_button.clicked.connect(
            lambda: actions.note_all_as_planned(desk.store, self._tour_id)
        )
        self.head.addWidget(self.planned_button)
        words = self.tr("The plan has no stops yet. What the group saw is noted here afterwards.")
        self.empty_label = text_label(words, "muted", wrap=True, name="after_stops_empty")
        self._lines = LineHolder(name="after_stop_lines")
        self.hint_label = text_label(
            self.tr("Times noted here teach how long the ways between the stops really take."),
            "small",
            wrap=True,
            name="after_stops_hint",
        )
        for widget in (self.empty_label, self._lines, self.hint_label):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_stops(self, tour_id: int, stops: Sequence[StopAfter]) -> None:
        """Show the stops of a tour."""
        self._tour_id, self._stops = tour_id, stops
        self.show_news((tour_id, tuple(stops)))

    @override
    def fill(self) -> None:
        noted = sum(one.outcome.came_at is not None for one in self._stops)
        open_ones = [one for one in self._stops if not one.outcome.is_dropped]
        told = self.tr("times noted at {count} of {total}")
        self.set_heading(self.tr("How it was"), told.format(count=noted, total=len(open_ones)))
        self.planned_button.setVisible(noted < len(open_ones))
        self.empty_label.setVisible(not self._stops)
        self.hint_label.setVisible(bool(self._stops))
        self._lines.put(self._made.lines(self._stops))
