"""The fields of a way that are rarely needed: its timetable, the traffic, when it was checked."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from organiser.services.tours.stop_drafts import LegDraft
from organiser.touring.itinerary import clock
from organiser.ui.form_fields import FieldColumn
from organiser.ui.form_sections import FoldingSection
from organiser.ui.icons import icon
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.tours.plan.read_field import ClockField, LengthField
from organiser.vocabulary import LegMode, Traffic, label

_TIMETABLE = (
    "leg.departs_at",
    "leg.arrives_at",
    "leg.service",
    "leg.check_in_minutes",
    "leg.way_out_minutes",
    "leg.next_departs_at",
    "leg.last_departs_at",
)
_MORE = ("leg.traffic", "leg.checked_on", "leg.note")
_CLOCKS = ("departs_at", "arrives_at", "next_departs_at", "last_departs_at")
_LENGTHS = ("check_in_minutes", "way_out_minutes")
_BY_TIMETABLE = (LegMode.TRAIN, LegMode.FERRY, LegMode.FLIGHT)


class TimetableFields(QObject):
    """Two folded sections below the fields of a way."""

    def __init__(
        self, fields: FieldColumn, leg: LegDraft, *, marks: tuple[str, str], today: date
    ) -> None:
        """Add the fields; times are local to the ends of the way, whose zones have `marks`."""
        super().__init__(fields)
        self._fields = fields
        self._marks = tuple(f" ({mark})" if mark else "" for mark in marks)
        self.timetable = FoldingSection(
            fields, self.tr("Timetable"), name="timetable", summary=self._timetable_summary
        )
        self._add_departure(leg)
        self._add_around(leg)
        self.timetable.hold(*_TIMETABLE, folded=not _has_timetable(leg))
        self.more = FoldingSection(
            fields, self.tr("Traffic, note, checked"), name="way", summary=self._more_summary
        )
        self._add_more(leg, today)
        plain = LegDraft()
        keeps = (leg.traffic, leg.checked_on, leg.note)
        self.more.hold(*_MORE, folded=keeps == (plain.traffic, plain.checked_on, plain.note))

    def put_into(self, draft: LegDraft) -> LegDraft:
        """Return the way with what stands in these fields; raises InvalidInput."""
        field = self._fields.field
        values = {name: field(f"leg.{name}").minute() for name in _CLOCKS}
        values |= {name: field(f"leg.{name}").minutes() for name in _LENGTHS}
        return replace(
            draft,
            **values,
            service=field("leg.service").value(),
            traffic=field("leg.traffic").value(),
            checked_on=field("leg.checked_on").value(),
            note=field("leg.note").value(),
        )

    def unfold_for(self, names: Collection[str]) -> None:
        """Show the sections in which one of these fields stands."""
        self.timetable.unfold_for(names)
        self.more.unfold_for(names)

    def use_mode(self, mode: LegMode) -> None:
        """Unfold the timetable for what goes by one."""
        if mode in _BY_TIMETABLE:
            self.timetable.unfold_for(_TIMETABLE)

    def _add_departure(self, leg: LegDraft) -> None:
        here, there = self._marks
        fields = self._fields
        with fields.side_by_side():
            self._add_clock("departs_at", self.tr("Departs") + here, leg.departs_at)
            self._add_clock("arrives_at", self.tr("Arrives") + there, leg.arrives_at)
            fields.add_text(
                "leg.service",
                self.tr("Train, ship or flight"),
                leg.service,
                hint=self.tr("e.g. GA 875"),
            )

    def _add_around(self, leg: LegDraft) -> None:
        here, _there = self._marks
        with self._fields.side_by_side():
            self._add_length("check_in_minutes", self.tr("Be there before"), leg.check_in_minutes)
            self._add_length("way_out_minutes", self.tr("Getting out"), leg.way_out_minutes)
            following = self.tr("Next departure") + here
            self._add_clock("next_departs_at", following, leg.next_departs_at)
            self._add_clock(
                "last_departs_at", self.tr("Last departure") + here, leg.last_departs_at
            )

    def _add_more(self, leg: LegDraft, today: date) -> None:
        fields = self._fields
        with fields.side_by_side():
            fields.add_words("leg.traffic", self.tr("Traffic"), Traffic, leg.traffic)
            checked = DateField(leg.checked_on, today=today, lean="past")
            fields.add_field("leg.checked_on", self.tr("Last looked up on"), checked)
            self.today_action = checked.addAction(
                icon("calendar-check", "muted"), QLineEdit.ActionPosition.TrailingPosition
            )
            self.today_action.setToolTip(self.tr("Looked up today"))
            self.today_action.triggered.connect(lambda: checked.set_value(today))
        fields.add_lines("leg.note", self.tr("Note on the way"), leg.note, rows=2)

    def _add_clock(self, name: str, text: str, minute: int | None) -> None:
        self._fields.add_field(f"leg.{name}", text, ClockField(minute))

    def _add_length(self, name: str, text: str, minutes: int | None) -> None:
        field = LengthField(minutes, placeholder=self.tr("usual"))
        self._fields.add_field(f"leg.{name}", text, field)

    def _timetable_summary(self) -> str:
        departs = self._fields.field("leg.departs_at")
        if departs.problem() or departs.minute() is None:
            return self.tr("goes when the group is ready")
        return " ".join(
            filter(None, (clock(departs.minute() or 0), self._fields.field("leg.service").value()))
        )

    def _more_summary(self) -> str:
        return say(label(self._fields.field("leg.traffic").value()))


def _has_timetable(leg: LegDraft) -> bool:
    return leg.mode in _BY_TIMETABLE or any(
        getattr(leg, name.removeprefix("leg.")) not in (None, "") for name in _TIMETABLE
    )
