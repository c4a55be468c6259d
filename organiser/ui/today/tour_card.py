"""Today's card of a tour that is under way: where the group is, and the way to its day."""

from PySide6.QtCore import Signal

from organiser.services.tours import live
from organiser.services.tours.itineraries import get_itinerary
from organiser.touring.progress import find_day
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel
from organiser.ui.pieces import Card
from organiser.ui.store import Store
from organiser.ui.tours.live.minutes import Minutes
from organiser.ui.tours.live.now_words import now_words
from organiser.ui.tours.live.scene import scene_at


class TourTodayCard(Card):
    """Says where the group of one tour is now and what comes next.

    Signals: `live_requested(int)` with the tour.
    """

    live_requested = Signal(int)

    def __init__(self, store: Store, tour_id: int) -> None:
        super().__init__(name=f"tour_today_{tour_id}")
        self._store, self._tour_id = store, tour_id
        self._itinerary = store.read(get_itinerary, tour_id)
        self.set_heading(self.tr("On tour today"), self._itinerary.title)
        self.follow_button = button(
            self.tr("Follow the day"),
            name=f"follow_{tour_id}_button",
            kind="primary",
            icon_name="clock",
        )
        self.follow_button.clicked.connect(lambda: self.live_requested.emit(tour_id))
        self.head.addWidget(self.follow_button)
        self.now_label = ElidedLabel("", "strong", name="tour_today_now")
        self.next_label = ElidedLabel("", name="tour_today_next")
        self.body.addWidget(self.now_label)
        self.body.addWidget(self.next_label)
        self.minutes = Minutes(self)
        self.minutes.passed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the moment."""
        moment = self.minutes.clock()
        day = find_day(self._itinerary.timeline.days, moment)
        if day is None:
            self.now_label.setText(self.tr("Nothing is planned for this hour."))
            self.next_label.setText("")
            return
        notes = self._store.read(live.get_notes, self._tour_id)
        said = now_words(scene_at(self._itinerary, day, notes, moment))
        self.set_edge(said.tone)
        self.now_label.setText(self.tr("Now: {what}").format(what=said.now))
        coming = " · ".join(filter(None, (said.coming, said.coming_detail)))
        self.next_label.setText(self.tr("Next: {what}").format(what=coming) if coming else "")
