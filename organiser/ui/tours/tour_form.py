"""The form of a tour, and that of one of its days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.programmes.programmes import list_programmes
from organiser.services.tours.tours import LONGEST_TOUR_DAYS, TourDraft, check_tour, days_from
from organiser.ui.buttons import button
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField
from organiser.ui.store import Store
from organiser.ui.tours.plan.read_field import ReadField
from organiser.wording import phrase

_LONGEST_BUFFER = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTour:
    """What the form of a new tour returns; an edited one has no days."""

    draft: TourDraft
    days: tuple[date, ...] = ()


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
            arrival_buffer_minutes=field("arrival_buffer_minutes").value(),
            group_size=_read_size(field("group_size").text()),
        )
        check_tour(draft)
        if not self._is_new:
            return NewTour(draft=draft)
        days = days_from(field("first_day").value(), field("days").value())
        return NewTour(draft=draft, days=days)

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
        fields.add_number(
            "arrival_buffer_minutes",
            self.tr("Buffer after each arrival"),
            tour.arrival_buffer_minutes,
            limits=(0, _LONGEST_BUFFER),
            unit=self.tr("min"),
        )
        fields.add_section(self.tr("On the participants' paper"))
        fields.add_lines("gathering", self.tr("Meeting point"), tour.gathering, rows=2)
        fields.add_lines(
            "things_to_bring", self.tr("What to bring and wear"), tour.things_to_bring, rows=2
        )
        fields.add_text("rain_rule", self.tr("If it rains"), tour.rain_rule)
        fields.add_lines("closing_note", self.tr("Closing note"), tour.closing_note, rows=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayDraft:
    """What the form of a day returns; `starts_at` is a minute of the day."""

    held_on: date
    starts_at: int
    note: str


class DayForm(FormDialog):
    """Moves a day to another date or beginning.

    Signals: `remove_requested()` when the day is to go; the form is closed then.
    """

    remove_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        day: DayDraft,
        *,
        today: date,
        on_save: Callable[[DayDraft], object],
    ) -> None:
        super().__init__(parent, self.tr("Edit day"), on_save=on_save, name="day_form")
        begins = time(day.starts_at // 60, day.starts_at % 60)
        with self.fields.side_by_side():
            self.fields.add_date(
                "held_on", self.tr("Date"), day.held_on, today=today, required=True
            )
            self.fields.add_time("starts_at", self.tr("Begins at"), begins, required=True)
        self.fields.add_text(
            "note", self.tr("Note beside the date"), day.note, hint=self.tr("e.g. chartered bus")
        )
        self.remove_button = button(
            self.tr("Remove this day with its stops"),
            name="remove_day_button",
            kind="quiet",
            icon_name="trash-2",
        )
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.fields.column.addWidget(self.remove_button)

    def draft(self) -> DayDraft:
        """Return the day as it stands in the fields."""
        field = self.fields.field
        begins = field("starts_at").value()
        return DayDraft(
            held_on=field("held_on").value(),
            starts_at=begins.hour * 60 + begins.minute,
            note=field("note").value(),
        )

    def _on_remove_clicked(self) -> None:
        self.done(FormDialog.DialogCode.Rejected)
        self.remove_requested.emit()


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
