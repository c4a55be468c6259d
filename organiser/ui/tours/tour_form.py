"""The form of a tour."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.programmes.programmes import list_programmes
from organiser.services.tours.stop_drafts import LONGEST_BUFFER, StopDraft, check_stop
from organiser.services.tours.tours import (
    LONGEST_TOUR_DAYS,
    DayDraft,
    TourDraft,
    check_tour,
    days_from,
)
from organiser.touring.lines import duration
from organiser.ui.form_sections import FoldingSection
from organiser.ui.forms import FormDialog
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.suggest_field import PlaceField
from organiser.ui.tours.plan.read_field import ClockField, LengthField, ReadField
from organiser.ui.tours.plan.time_fields import USUAL_MINUTES
from organiser.ui.tours.tour_paper_fields import TourPaperFields
from organiser.ui.tours.zone_choices import zone_choices
from organiser.vocabulary import StopKind
from organiser.wording import phrase

_USUAL_DAY_MINUTES = TourDraft(name="").longest_day_minutes
_USUAL_BEGIN = DayDraft(held_on=date.min).starts_at
_NUMBERS = ("arrival_buffer_minutes", "boarding_buffer_minutes")
_FOLDED = ("longest_day_minutes", "garage_minutes", "home_zone", "rupiah_for_100_yen")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTour:
    """What the form of a new tour returns; an edited one has no days and no first stop."""

    draft: TourDraft
    days: tuple[date, ...] = ()
    begin: StopDraft | None = None


class TourForm(FormDialog):
    """Adds a tour with its days, or changes what is said of one."""

    def __init__(
        self,
        parent: QWidget | None,
        store: Store,
        *,
        tour: TourDraft | None = None,
        on_save: Callable[[NewTour], object],
    ) -> None:
        """Edit `tour`, or a new one if there is none."""
        title = self.tr("New tour") if tour is None else self.tr("Edit tour")
        action = "" if tour else self.tr("Add tour")
        super().__init__(parent, title, on_save=on_save, action_label=action, name="tour_form")
        self._store = store
        self._is_new = tour is None
        self._build(tour or TourDraft(name=""))
        self.setMinimumWidth(560)

    def draft(self) -> NewTour:
        """Return the tour as it stands in the fields; raises InvalidInput with the field."""
        field = self.fields.field
        draft = TourDraft(
            name=field("name").value(),
            programme_id=field("programme_id").value(),
            gathering=field("gathering").value(),
            things_to_bring=field("things_to_bring").value(),
            rain_rule=field("rain_rule").value(),
            closing_note=field("closing_note").value(),
            group_size=_read_size(field("group_size").text()),
            **{name: field(name).value() for name in _NUMBERS},
            garage_minutes=field("garage_minutes").minutes(),
            longest_day_minutes=field("longest_day_minutes").minutes() or _USUAL_DAY_MINUTES,
            home_zone=str(field("home_zone").value()),
            rupiah_for_100_yen=_read_rate(field("rupiah_for_100_yen").text()),
        )
        draft = self.papers.put_into(draft)
        check_tour(draft)
        if not self._is_new:
            return NewTour(draft=draft)
        days = days_from(field("first_day").value(), field("days").value())
        return NewTour(draft=draft, days=days, begin=self._begin())

    def _begin(self) -> StopDraft | None:
        """Return the meeting the first day begins with, if its place was typed."""
        place, at = self.fields.field("begin"), self.fields.field("begins_at")
        if place.is_empty():
            return None
        kind = StopKind.MEETING
        begin = StopDraft(
            name=place.value(),
            kind=kind,
            dwell_minutes=USUAL_MINUTES[kind],
            fixed_start=at.minute(),
            organisation_id=place.key(),
        )
        check_stop(begin)
        return begin

    def _build(self, tour: TourDraft) -> None:
        fields, today = self.fields, self._store.today()
        fields.add_text("name", self.tr("Name"), tour.name, required=True)
        if self._is_new:
            with fields.side_by_side():
                first_day = DateField(today=today, lean="coming")
                fields.add_field("first_day", self.tr("First day"), first_day, required=True)
                fields.add_number(
                    "days", self.tr("Number of days"), 1, limits=(1, LONGEST_TOUR_DAYS)
                )
            with fields.side_by_side():
                hint = self.tr("e.g. the station, where everybody meets")
                place = PlaceField(self._store, placeholder=hint)
                fields.add_field("begin", self.tr("Where it begins"), place)
                fields.add_field("begins_at", self.tr("Meeting time"), ClockField(_USUAL_BEGIN))
        programmes: list[tuple[object, str]] = [(None, self.tr("No programme"))]
        programmes += [
            (row.programme_id, row.name) for row in self._store.read(list_programmes, today)
        ]
        with fields.side_by_side():
            fields.add_choice(
                "programme_id",
                self.tr("Participants from"),
                programmes,
                tour.programme_id,
            )
            size = ReadField(_read_size, str(tour.group_size or ""))
            size.setPlaceholderText(self.tr("until somebody has accepted"))
            fields.add_field("group_size", self.tr("Expected people"), size)
        fields.add_section(self.tr("On the participants' paper"))
        with fields.side_by_side():
            fields.add_lines("gathering", self.tr("Meeting point"), tour.gathering, rows=2)
            fields.add_lines(
                "things_to_bring", self.tr("What to bring and wear"), tour.things_to_bring, rows=2
            )
        fields.add_text("rain_rule", self.tr("If it rains"), tour.rain_rule)
        fields.add_lines("closing_note", self.tr("Closing note"), tour.closing_note, rows=2)
        self.papers = TourPaperFields(fields, tour)
        self._build_limits(tour)

    def _build_limits(self, tour: TourDraft) -> None:
        """Add what is rarely changed, folded."""
        fields, minutes = self.fields, self.tr("min")
        self.limits = FoldingSection(
            fields,
            self.tr("Buffers, longest day, money"),
            name="limits",
            summary=self._limits_summary,
        )
        with fields.side_by_side():
            for name, text in (
                ("arrival_buffer_minutes", self.tr("Buffer after each arrival")),
                ("boarding_buffer_minutes", self.tr("Boarding before each way")),
            ):
                limits = (0, LONGEST_BUFFER)
                fields.add_number(name, text, getattr(tour, name), limits=limits, unit=minutes)
        with fields.side_by_side():
            longest = LengthField(placeholder=say(duration(_USUAL_DAY_MINUTES)))
            if tour.longest_day_minutes != _USUAL_DAY_MINUTES:
                longest.setText(say(duration(tour.longest_day_minutes)))
            fields.add_field("longest_day_minutes", self.tr("Longest day"), longest)
            garage = LengthField(tour.garage_minutes, placeholder=self.tr("not known"))
            fields.add_field("garage_minutes", self.tr("Bus from its garage"), garage)
        with fields.side_by_side():
            zones = zone_choices(tour.home_zone)
            fields.add_choice("home_zone", self.tr("Clock at home"), zones, tour.home_zone)
            rate = ReadField(_read_rate, str(tour.rupiah_for_100_yen or ""))
            fields.add_field("rupiah_for_100_yen", self.tr("Rupiah for 100 yen"), rate)
        self.limits.hold(*_NUMBERS, *_FOLDED, folded=True)

    def _limits_summary(self) -> str:
        longest = self.fields.field("longest_day_minutes")
        whole = longest.value() or longest.placeholderText()
        return self.tr("buffer {buffer} min · longest day {longest}").format(
            buffer=self.fields.field("arrival_buffer_minutes").value(), longest=whole
        )

    @override
    def refresh(self) -> None:
        super().refresh()
        for section in (self.papers.section, self.limits):
            section.unfold_for(self.fields.own_problems())


def _read_rate(text: str) -> int | None:
    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    if not plain:
        return None
    if not plain.isdecimal() or len(plain) > len("999999999"):
        raise InvalidInput(
            phrase("“{text}” is not a rate. Write 10950 for 10,950 rupiah.", text=text.strip()),
            field="rupiah_for_100_yen",
        )
    return int(plain)


def _read_size(text: str) -> int | None:
    plain = text.strip()
    if not plain:
        return None
    if not plain.isdecimal() or len(plain) > len("9999"):
        raise InvalidInput(
            phrase("“{text}” is not a number of people. Write 12.", text=plain),
            field="group_size",
        )
    return int(plain)
