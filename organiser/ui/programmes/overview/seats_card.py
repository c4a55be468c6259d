"""The card of the seats: how many are taken, held and free, and how the asking stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.inviting.seats import Seats
from organiser.services.programmes.programme_overviews import Overview
from organiser.services.programmes.programmes import ProgrammePage
from organiser.text.dates import month_day
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.pieces import Card
from organiser.ui.programmes.overview.figures import Figure
from organiser.ui.programmes.overview.seat_row import SeatRow
from organiser.ui.tokens import SPACE_XS, ToneName
from organiser.vocabulary import Stage

_NOT_COMING = (Stage.DECLINED, Stage.NOT_THIS_TIME, Stage.NO_REPLY, Stage.WITHDRAWN)
_NEVER_ASKED = (Stage.CANDIDATE, Stage.SET_ASIDE)
ASKED = tuple(stage for stage in Stage if stage not in _NEVER_ASKED)


class SeatsCard(Card):
    """Draws the seats and counts the people.

    Signals: `stages_requested(str, tuple)` with a heading and the stages whose people are meant.
    """

    stages_requested = Signal(str, tuple)

    def __init__(self, page: ProgrammePage, overview: Overview) -> None:
        """Show the seats of one programme."""
        super().__init__(self.tr("Seats"), self._told(page), name="seats_card")
        if SeatRow.can_show(page.seats):
            self.body.addWidget(SeatRow(page.seats, spoken=self._spoken(page.seats)))
        over = -(page.seats.free or 0)
        if over > 0:
            said = self.tr("%n more taken or held than there are seats.", "", over)
            self.body.addWidget(text_label(said, "stop", wrap=True, name="oversold"))
        self.body.addWidget(self._figures(overview))

    def _figures(self, overview: Overview) -> QWidget:
        held = (Stage.ASKED, Stage.CONSIDERING)
        figures: list[tuple[str, str, tuple[Stage, ...], ToneName | None]] = [
            ("accepted", self.tr("Accepted"), (Stage.ACCEPTED,), "positive"),
            ("awaited", self.tr("Answer awaited"), held, "caution"),
            ("waiting", self.tr("Waiting for a seat"), (Stage.WAITING,), "info"),
            ("asked", self.tr("Asked so far"), ASKED, None),
            ("not_coming", self.tr("Not coming"), _NOT_COMING, None),
            ("in_order", self.tr("Still to ask"), (Stage.CANDIDATE,), None),
        ]
        holder = QWidget()
        holder.setObjectName("figures")
        flow = FlowLayout(holder, gap=SPACE_XS)
        for key, word, stages, tone in figures:
            count = sum(overview.counts.get(stage, 0) for stage in stages)
            figure = Figure(count, word, name=f"figure_{key}", tone=tone)
            figure.clicked.connect(
                lambda _checked, word=word, stages=stages: self.stages_requested.emit(word, stages)
            )
            flow.addWidget(figure)
        return holder

    def _told(self, page: ProgrammePage) -> str:
        seats, opens_on = page.seats, page.turn.opens_on
        if seats.capacity is None:
            return self.tr("No limit: everybody in the order can be asked")
        free = max(0, seats.free or 0)
        told = self.tr("{free} of {capacity} free").format(free=free, capacity=seats.capacity)
        if opens_on is None:
            return told
        day = month_day(opens_on, language=current_language())
        return self.tr("{told} · the next may open on {day}").format(told=told, day=day)

    def _spoken(self, seats: Seats) -> str:
        said = self.tr("Accepted {accepted}, held {held}, free {free}, waiting {waiting}")
        return said.format(
            accepted=seats.accepted,
            held=seats.held,
            free=max(0, seats.free or 0),
            waiting=seats.waiting,
        )
