"""The form of one day of a tour."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.services.tours.tours import DayDraft, check_day
from organiser.touring.plan import Lunch
from organiser.ui.buttons import button
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.programmes.sessions.day_notes import day_mark
from organiser.ui.tours.plan.read_field import ClockField, LengthField

_USUAL = Lunch()
_LUNCH = ("lunch_from", "lunch_until", "lunch_minutes")

#: The whole date with its weekday, and the calendar's sign.
_DATE_WIDTH = 200


class DayForm(FormDialog):
    """Moves a day to another date or beginning, says when it ends and when the group eats.

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
        fields = self.fields
        with fields.side_by_side():
            fields.add_date("held_on", self.tr("Date"), day.held_on, today=today, required=True)
            fields.add_time("starts_at", self.tr("Begins at"), _time(day), required=True)
            fields.add_field("ends_by", self.tr("Ends by"), ClockField(day.ends_by))
        fields.field("held_on").setMinimumWidth(_DATE_WIDTH)
        self.mark_label = text_label("", "caution", wrap=True, name="day_mark_label")
        fields.column.addWidget(self.mark_label)
        self._add_lunch(day.lunch)
        fields.add_text(
            "note", self.tr("Note beside the date"), day.note, hint=self.tr("e.g. chartered bus")
        )
        self.remove_button = button(
            self.tr("Remove this day with its stops"),
            name="remove_day_button",
            kind="quiet",
            icon_name="trash-2",
        )
        self.remove_button.clicked.connect(self._on_remove_clicked)
        fields.column.addWidget(self.remove_button)
        self.setMinimumWidth(560)

    def draft(self) -> DayDraft:
        """Return the day as it stands in the fields; raises InvalidInput with the field."""
        field = self.fields.field
        begins = field("starts_at").value()
        draft = DayDraft(
            held_on=field("held_on").value(),
            starts_at=begins.hour * 60 + begins.minute,
            note=field("note").value(),
            ends_by=field("ends_by").minute(),
            lunch=self._lunch(),
        )
        check_day(draft)
        return draft

    @override
    def refresh(self) -> None:
        super().refresh()
        for name in _LUNCH:
            self.fields.field(name).setEnabled(self.fields.field("lunch").value())
        held_on = self.fields.field("held_on")
        day = None if held_on.problem() else held_on.value()
        self.mark_label.setText(day_mark(day, abroad=True) if day else "")
        self.mark_label.setVisible(bool(self.mark_label.text()))

    def _add_lunch(self, lunch: Lunch | None) -> None:
        fields, shown = self.fields, lunch or _USUAL
        fields.add_check("lunch", self.tr("Keep time for lunch"), checked=lunch is not None)
        with fields.side_by_side():
            fields.add_field("lunch_from", self.tr("From"), ClockField(shown.opens))
            fields.add_field("lunch_until", self.tr("Until"), ClockField(shown.closes))
            fields.add_field("lunch_minutes", self.tr("Minutes"), LengthField(shown.minutes))

    def _lunch(self) -> Lunch | None:
        """Return the time for lunch; what is left empty is as usual."""
        field = self.fields.field
        if not field("lunch").value():
            return None
        opens, closes = field("lunch_from").minute(), field("lunch_until").minute()
        minutes = field("lunch_minutes").minutes()
        return Lunch(
            _USUAL.opens if opens is None else opens,
            _USUAL.closes if closes is None else closes,
            _USUAL.minutes if minutes is None else minutes,
        )

    def _on_remove_clicked(self) -> None:
        self.done(FormDialog.DialogCode.Rejected)
        self.remove_requested.emit()


def _time(day: DayDraft) -> time:
    return time(day.starts_at // 60, day.starts_at % 60)
