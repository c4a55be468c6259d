"""The card with the map of the day that is shown, or of the whole tour."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.touring.itinerary import Itinerary
from organiser.touring.maps.map_values import stops_to_show
from organiser.ui.buttons import ChoiceBar, icon_button
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.tours.maps.map_saving import save_map
from organiser.ui.tours.maps.map_view import MapView


class MapCard(Card):
    """Shows where the stops lie; ways are drawn straight, and the card says so.

    Signals: `stop_chosen(int)`.
    """

    stop_chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(name="map_card", parent=parent)
        self.set_heading(self.tr("Map"))
        self._itinerary: Itinerary | None = None
        self._day_id: int | None = None
        self.scope_bar = ChoiceBar(name="map_scope")
        self.scope_bar.set_choices([("day", self.tr("This day")), ("tour", self.tr("Whole tour"))])
        self.scope_bar.set_current("day")
        self.save_button = icon_button(
            "download", self.tr("Save the map as a picture…"), name="save_map_button"
        )
        self.head.addWidget(self.scope_bar)
        self.head.addWidget(self.save_button)
        self.map_view = MapView(name="map_view")
        self.empty_label = text_label(
            self.tr(
                "No place of a stop is known yet. Choose organisations with an address, or type an"
                " address in the stop."
            ),
            "muted",
            wrap=True,
            name="map_empty",
        )
        self.note_label = text_label("", "tiny", wrap=True, name="map_note")
        self.body.addWidget(self.map_view)
        self.body.addWidget(self.empty_label)
        self.body.addWidget(self.note_label)
        self.scope_bar.chosen.connect(lambda _scope: self._show())
        self.save_button.clicked.connect(self._on_save)
        self.map_view.stop_chosen.connect(self.stop_chosen)

    def show_itinerary(self, itinerary: Itinerary, day_id: int | None) -> None:
        """Show the map of a day, or of the whole tour if that was chosen."""
        self._itinerary, self._day_id = itinerary, day_id
        self._show()

    def set_current(self, stop_id: int | None) -> None:
        """Ring the number of the stop that is current in the timeline."""
        self.map_view.set_current(stop_id)

    def _show(self) -> None:
        if self._itinerary is None:
            return
        day_id = self._day_id if self.scope_bar.current() == "day" else None
        stops = stops_to_show(self._itinerary, day_id)
        days = [day for day in self._itinerary.timeline.days if day_id in (None, day.plan.day_id)]
        missing = sum(len(day.stops) for day in days) - len(stops)
        self.map_view.set_stops(stops)
        self.map_view.setVisible(bool(stops))
        self.empty_label.setVisible(not stops)
        self.save_button.setEnabled(bool(stops))
        self.scope_bar.setVisible(len(self._itinerary.timeline.days) > 1)
        told = [self.tr("Lines are straight connections, not routes.")]
        if missing:
            told.append(self.tr("%n stop(s) without a known place", "", missing))
        self.note_label.setText("  ".join(told))
        self.note_label.setVisible(bool(stops))

    def _on_save(self) -> None:
        assert self._itinerary is not None
        save_map(self, self._itinerary, self._day_id if self.scope_bar.current() == "day" else None)
