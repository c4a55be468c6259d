"""The form of a programme: what it is, seats, sessions, conditions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.programme_drafts import ProgrammeDraft, SessionDraft, check_programme
from organiser.ui.fields import TextField
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.overriding import override
from organiser.ui.programmes.conditions_field import ConditionsField
from organiser.ui.row_editor import Column, RowEditor
from organiser.vocabulary import ProgrammeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionEntry:
    """One session as the form shows it; `row_id` is nothing for a new one."""

    held_on: date | None = None
    starts: time | None = None
    ends: time | None = None
    place: str = ""
    theme: str = ""
    link: str = ""
    row_id: int | None = None


class ProgrammeForm(FormDialog):
    """Adds or changes a programme.

    Signals: `saved(object)` with what `on_save` returned.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        start: ProgrammeDraft,
        series: Sequence[str],
        today: date,
        on_save: Callable[[ProgrammeDraft], object],
    ) -> None:
        """Begin with `start`; `series` are names to choose from."""
        super().__init__(parent, title, on_save=on_save, name="programme_form")
        self._today = today
        self._add_what(start, series)
        self._add_seats(start)
        self._add_sessions(start.sessions)
        self.fields.add_section(self.tr("Conditions — shown before each ask"))
        self.fields.add_field("conditions", "", ConditionsField(start.conditions))
        self.setMinimumWidth(640)

    @override
    def draft(self) -> ProgrammeDraft:
        entered: dict[str, Any] = self.fields.entered()
        if entered.pop("no_limit"):
            entered["capacity"] = None
        sessions = self.fields.field("sessions").value()
        entered["sessions"] = tuple(_session(entry) for entry in sessions if entry.held_on)
        draft = ProgrammeDraft(**entered)
        check_programme(draft)
        return draft

    def _add_what(self, start: ProgrammeDraft, series: Sequence[str]) -> None:
        fields = self.fields
        fields.add_text("name", self.tr("Name"), start.name, required=True)
        with fields.side_by_side():
            fields.add_words("kind", self.tr("Kind"), ProgrammeKind, start.kind)
            hint = self.tr("e.g. {series}").format(series=series[0]) if series else ""
            fields.add_text("series", self.tr("Series"), start.series, hint=hint)
        fields.add_text("theme", self.tr("Theme"), start.theme)
        fields.add_lines("aim", self.tr("Aim — stands in the words"), start.aim, rows=2)
        with fields.side_by_side():
            fields.add_text("place", self.tr("Place"), start.place)
            fields.add_text("link", self.tr("Link"), start.link)
        fields.add_text("cost_note", self.tr("Note on costs"), start.cost_note)

    def _add_seats(self, start: ProgrammeDraft) -> None:
        fields = self.fields
        with fields.side_by_side():
            fields.add_number("capacity", self.tr("Seats"), start.capacity or 8, limits=(1, 9999))
            fields.add_number(
                "reply_days",
                self.tr("An ask holds a seat for"),
                start.reply_days,
                limits=(1, 365),
                unit=self.tr("days"),
            )
        no_limit = start.capacity is None
        check = fields.add_check("no_limit", self.tr("No limit of seats"), checked=no_limit)
        fields.field("capacity").setDisabled(no_limit)
        check.toggled.connect(fields.field("capacity").setDisabled)

    def _add_sessions(self, sessions: Sequence[SessionDraft]) -> None:
        self.fields.add_section(self.tr("Sessions"))
        columns: list[Column] = [
            ("held_on", self.tr("Day"), self._day, 3, 0),
            ("starts", self.tr("From"), TimeField, 1, 0),
            ("ends", self.tr("Until"), TimeField, 1, 0),
            ("place", self.tr("Place, if another"), TextField, 3, 1),
            ("theme", self.tr("Theme of the session"), TextField, 3, 1),
        ]
        editor = RowEditor(
            columns,
            new=SessionEntry,
            drafts=[_entry(draft) for draft in sessions],
            add_label=self.tr("Add a session"),
            name="session",
        )
        self.fields.add_field("sessions", "", editor)

    def _day(self, day: date | None) -> DateField:
        return DateField(day, today=self._today, lean="coming")


def _entry(draft: SessionDraft) -> SessionEntry:
    return SessionEntry(
        held_on=draft.held_on,
        starts=_time(draft.starts),
        ends=_time(draft.ends),
        place=draft.place,
        theme=draft.theme,
        link=draft.link,
        row_id=draft.session_id,
    )


def _session(entry: SessionEntry) -> SessionDraft:
    assert entry.held_on is not None
    return SessionDraft(
        held_on=entry.held_on,
        starts=_minutes(entry.starts),
        ends=_minutes(entry.ends),
        place=entry.place,
        theme=entry.theme,
        link=entry.link,
        session_id=entry.row_id,
    )


def _time(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60 % 24, minutes % 60)


def _minutes(moment: time | None) -> int | None:
    return None if moment is None else moment.hour * 60 + moment.minute
