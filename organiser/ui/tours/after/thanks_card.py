"""The card of whom a tour still owes thanks, and of the visits kept with its hosts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from organiser.services.sessions import thanks
from organiser.services.sessions.thanks import OwedThanks
from organiser.services.tours import tours
from organiser.touring.itinerary import Itinerary
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card
from organiser.ui.programmes.after.owed_lines import OwedLine
from organiser.ui.programmes.after.stepping import focus_place, focused_place, step_from
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.today.lines import let_lines_stand_out
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.ui.tours.after import actions
from organiser.wording import day_label


class ThanksCard(Card):
    """Shows hosts, helpers and participants who are still to be thanked; each is one key away."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Thanks and visits"), name="tour_thanks_card")
        let_lines_stand_out(self)
        self._desk = desk
        self._tour_id = 0
        self._owed: Sequence[OwedThanks] | None = None
        self.lines: list[OwedLine] = []
        self._holder = LineHolder(name="tour_owed_lines")
        self.empty_label = text_label("", "muted", wrap=True, name="tour_thanks_empty")
        self.visits_button = button(
            self.tr("Note the visits with the hosts"),
            name="record_visits_button",
            kind="small",
            icon_name="history",
            tip=self.tr("Put each visit onto the timelines of the host and of its organisation"),
        )
        self.visits_button.clicked.connect(self._record)
        self.visits_label = text_label("", "small", wrap=True, name="visits_label")
        self.visits_label.hide()
        # The lines reach out to both sides; all else stands under the heading.
        visits = QHBoxLayout()
        visits.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, 0)
        visits.setSpacing(SPACE_M)
        visits.addWidget(self.visits_button)
        visits.addWidget(self.visits_label, 1)
        self.empty_label.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.body.addWidget(self.empty_label)
        self.body.addWidget(self._holder)
        self.body.addLayout(visits)
        self.body.addStretch(1)

    def show_tour(self, itinerary: Itinerary) -> None:
        """Show the thanks of a tour; the line that has the focus keeps its place."""
        store, tour_id, today = self._desk.store, itinerary.tour_id, self._desk.store.today()
        if tour_id != self._tour_id:
            self.visits_label.hide()
        days = itinerary.timeline.days
        stop_ids = {timed.stop.stop_id for day in days for timed in day.stops}
        last = itinerary.last_day
        programme_id = store.read(tours.get_draft, tour_id).programme_id
        owed = tuple(
            one
            for one in store.read(thanks.list_owed, today, since=itinerary.first_day)
            if one.key.stop_id in stop_ids
            or (programme_id is not None and one.programme_id == programme_id)
        )
        self._say(len(owed), is_over=last is not None and last <= today)
        if (tour_id, owed) != (self._tour_id, self._owed):
            self._tour_id, self._owed = tour_id, owed
            self._build()

    def _say(self, count: int, *, is_over: bool) -> None:
        told = self.tr("%n still to be thanked", "", count) if count else ""
        self.set_heading(self.tr("Thanks and visits"), told)
        sentence = self.tr("Everybody has been thanked.")
        if not is_over:
            sentence = self.tr("Hosts who agreed stand here to be thanked when the tour is over.")
        self.empty_label.setText(sentence)
        self.empty_label.setVisible(not count)
        self.visits_button.setVisible(is_over)

    def _build(self) -> None:
        place = focused_place(self, self.lines)
        self.lines = [self._line(one) for one in self._owed or ()]
        for line in self.lines:
            line.step_requested.connect(partial(step_from, self.lines, line))
        self._holder.put(self.lines)
        focus_place(self.lines, place)

    def _line(self, owed: OwedThanks) -> OwedLine:
        day = day_label(owed.owed_on, current_language())
        show = self._desk.show_person
        return OwedLine(self._desk.store, owed, told=day, show_person=show)

    def _record(self) -> None:
        count = actions.record_visits(self._desk.store, self._tour_id)
        told = self.tr("%n visit(s) stand with their hosts.", "", count)
        self.visits_label.setText(told)
        self.visits_label.show()
