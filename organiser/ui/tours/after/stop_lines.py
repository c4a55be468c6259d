"""The lines of what became of each stop, changed in their places."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours.afterwards import StopAfter, StopOutcome
from organiser.text.dates import month_day
from organiser.touring.itinerary import clock
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import Chip
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.ui.tours.after import actions
from organiser.ui.tours.plan.read_field import ClockField
from organiser.vocabulary import label

_TIME_WIDTH = 104


class StopLines(QObject):
    """Makes the lines of a tour, day by day."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self._desk = desk

    def lines(self, stops: Sequence[StopAfter]) -> Iterator[QWidget]:
        """Yield the heading of each day and the lines of its stops."""
        for day, ones in groupby(stops, key=lambda one: one.held_on):
            heading = month_day(day, language=current_language())
            yield text_label(heading, "strong", name="after_day")
            yield from (self._line(one) for one in ones)

    def _line(self, after: StopAfter) -> InPlace:
        content = QWidget()
        content.setObjectName("after_stop_line")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        time = text_label(self._time(after), "body", name="after_time")
        time.setFixedWidth(_TIME_WIDTH)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(ElidedLabel(after.name, "body", name="after_name"), 1)
        if after.outcome.is_dropped:
            head.addWidget(Chip(self.tr("left out"), "caution", name="after_dropped"))
        words.addLayout(head)
        words.addWidget(text_label(self._told(after), "small", wrap=True, name="after_told"))
        if after.outcome.seen:
            words.addWidget(text_label(after.outcome.seen, wrap=True, name="after_seen"))
        row.addLayout(words, 1)
        spoken = self.tr("Note how it was at {stop}").format(stop=after.name)
        name = f"after_stop_{after.stop_id}"
        return InPlace(content, lambda: self._form(after), name=name, label=spoken)

    def _time(self, after: StopAfter) -> str:
        """Return when the group was there, as far as that is noted."""
        came, left = after.outcome.came_at, after.outcome.left_at
        if after.outcome.is_dropped or (came is None and left is None):
            return "–"
        begin, end = (clock(minute) if minute is not None else "?" for minute in (came, left))
        return f"{begin} – {end}"

    def _told(self, after: StopAfter) -> str:
        planned = self.tr("planned {begin} – {end}").format(
            begin=clock(after.planned_from), end=clock(after.planned_until)
        )
        came = self.tr("%n came", "", after.came) if after.came else ""
        away = self.tr("%n stayed away", "", after.away) if after.away else ""
        return " · ".join(filter(None, (say(label(after.kind)), planned, came, away)))

    def _form(self, after: StopAfter) -> InlineForm:
        fields, outcome = FieldColumn(), after.outcome
        with fields.side_by_side():
            came, left = ClockField(outcome.came_at), ClockField(outcome.left_at)
            fields.add_field("came_at", self.tr("Came at"), came)
            fields.add_field("left_at", self.tr("Left at"), left)
        fields.add_lines("seen", self.tr("What was seen"), outcome.seen, rows=2)
        fields.add_check(
            "is_dropped", self.tr("The group did not go there"), checked=outcome.is_dropped
        )

        def keep(said: dict[str, Any]) -> None:
            new = StopOutcome(
                came_at=came.minute(),
                left_at=left.minute(),
                seen=said["seen"],
                is_dropped=said["is_dropped"],
            )
            actions.note_outcome(self._desk.store, after, new)

        return InlineForm(fields, on_save=keep)
