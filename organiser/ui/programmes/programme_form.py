"""The form of a programme: what it is, seats, sessions, who carries it, conditions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.people import skills
from organiser.services.programmes import programme_kinds, series
from organiser.services.programmes.programme_drafts import (
    ProgrammeDraft,
    SessionDraft,
    check_programme,
)
from organiser.services.programmes.programme_kinds import OwnKindDraft
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import TextField
from organiser.ui.form_sections import FoldingSection
from organiser.ui.forms import FormDialog
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.overriding import override
from organiser.ui.programmes.conditions_field import ConditionsField
from organiser.ui.programmes.contributors_field import ContributorsField
from organiser.ui.row_editor import Column, RowEditor
from organiser.ui.store import Store
from organiser.ui.tab_order import follow_reading
from organiser.vocabulary import ProgrammeKind, label

_WIDTH = 720


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
    agenda_of: int | None = None


class ProgrammeForm(FormDialog):
    """Adds or changes a programme; only the name is required.

    Signals: `saved(object)` with what `on_save` returned.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        title: str,
        *,
        start: ProgrammeDraft,
        on_save: Callable[[ProgrammeDraft], object],
    ) -> None:
        """Begin with `start`; what has no field stays as it is there."""
        super().__init__(parent, title, on_save=on_save, name="programme_form")
        self._store = store
        self._start = start
        self._sections: tuple[FoldingSection, ...] = ()
        self._own_kinds: Sequence[OwnKindDraft] = store.read(programme_kinds.list_own_kinds)
        self._add_what()
        self._add_seats()
        self._add_place_and_time()
        self._sections = (self._add_contributors(), self._add_conditions())
        self.setMinimumWidth(_WIDTH)

    @override
    def draft(self) -> ProgrammeDraft:
        entered: dict[str, Any] = self.fields.entered()
        if entered.pop("no_limit"):
            entered["capacity"] = None
        entered.update(self._kind(entered["kind"]))
        sessions = self.fields.field("sessions").value()
        entered["sessions"] = tuple(_session(entry) for entry in sessions if entry.held_on)
        entered["contributors"] = self.fields.field("contributors").drafts()
        draft = replace(self._start, **entered)
        check_programme(draft)
        return draft

    @override
    def refresh(self) -> None:
        """Look again whether everything is valid; let Tab reach new rows in their place."""
        super().refresh()
        follow_reading(self.fields)

    @override
    def _show_problems(self, own: dict[str, str], further: dict[str, str]) -> None:
        super()._show_problems(own, further)
        for section in self._sections:
            section.unfold_for({*own, *further})

    def _add_what(self) -> None:
        fields, start = self.fields, self._start
        fields.add_text("name", self.tr("Name"), start.name, required=True)
        with fields.side_by_side():
            kinds: list[tuple[object, str]] = [(kind, say(label(kind))) for kind in ProgrammeKind]
            kinds += [(own.row_id, own.name) for own in self._own_kinds]
            fields.add_choice("kind", self.tr("Kind"), kinds, start.own_kind_id or start.kind)
            known = self._store.read(series.list_series)
            hint = self.tr("e.g. {series}").format(series=known[0]) if known else ""
            field = fields.add_text("series", self.tr("Series"), start.series, hint=hint)

            def find(typed: str) -> list[Proposal]:
                return [(name, name) for name in known if typed in name and typed != name]

            Completion(field, find).picked.connect(lambda picked: field.setText(str(picked)))
        fields.add_text("theme", self.tr("Theme"), start.theme)
        fields.add_lines("aim", self.tr("Aim — stands in the words"), start.aim, rows=2)

    def _add_seats(self) -> None:
        fields, start = self.fields, self._start
        fields.add_section(self.tr("Seats and answers"))
        with fields.side_by_side():
            fields.add_number("capacity", self.tr("Seats"), start.capacity or 8, limits=(1, 9999))
            fields.add_number(
                "reply_days",
                self.tr("An ask holds a seat for"),
                start.reply_days,
                limits=(1, 365),
                unit=self.tr("days"),
            )
            fields.add_field(
                "answers_until",
                self.tr("But no longer than until"),
                DateField(start.answers_until, today=self._store.today(), lean="coming"),
            )
        with fields.side_by_side():
            no_limit = start.capacity is None
            check = fields.add_check("no_limit", self.tr("No limit of seats"), checked=no_limit)
            fields.add_check(
                "one_at_a_time",
                self.tr("Ask nobody while an answer is awaited"),
                checked=start.one_at_a_time,
            )
        fields.field("capacity").setDisabled(no_limit)
        check.toggled.connect(fields.field("capacity").setDisabled)

    def _add_place_and_time(self) -> None:
        fields, start = self.fields, self._start
        fields.add_section(self.tr("Place and sessions"))
        with fields.side_by_side():
            fields.add_text("place", self.tr("Place"), start.place)
            fields.add_text("link", self.tr("Link"), start.link)
        fields.add_text("cost_note", self.tr("Note on costs"), start.cost_note)
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
            drafts=[_entry(draft) for draft in start.sessions],
            add_label=self.tr("Add a session"),
            name="session",
        )
        fields.add_field("sessions", "", editor)

    def _add_contributors(self) -> FoldingSection:
        section = FoldingSection(
            self.fields,
            self.tr("Hosts, helpers and partners"),
            name="contributors",
            summary=self._carriers_said,
        )
        field = ContributorsField(self._store, self._start.contributors)
        self.fields.add_field("contributors", "", field)
        section.hold("contributors", folded=True)
        return section

    def _add_conditions(self) -> FoldingSection:
        section = FoldingSection(
            self.fields,
            self.tr("Conditions"),
            name="conditions",
            summary=self._conditions_said,
        )
        catalogue = self._store.read(skills.list_skills)
        self.fields.add_field("conditions", "", ConditionsField(self._start.conditions, catalogue))
        section.hold("conditions", folded=True)
        return section

    def _carriers_said(self) -> str:
        drafts = self.fields.field("contributors").drafts()
        told = [f"{say(label(one.role))} {one.name}" for one in drafts if one.name]
        return " · ".join(told) or self.tr("nobody yet")

    def _conditions_said(self) -> str:
        kinds = dict.fromkeys(one.kind for one in self.fields.field("conditions").value())
        return " · ".join(say(label(kind)) for kind in kinds) or self.tr("none")

    def _kind(self, chosen: object) -> dict[str, Any]:
        if isinstance(chosen, ProgrammeKind):
            return {"kind": chosen, "own_kind_id": None}
        own = next(one for one in self._own_kinds if one.row_id == chosen)
        return {"kind": own.kind, "own_kind_id": own.row_id}

    def _day(self, day: date | None) -> DateField:
        return DateField(day, today=self._store.today(), lean="coming")


def _entry(draft: SessionDraft) -> SessionEntry:
    return SessionEntry(
        held_on=draft.held_on,
        starts=_time(draft.starts),
        ends=_time(draft.ends),
        place=draft.place,
        theme=draft.theme,
        link=draft.link,
        row_id=draft.session_id,
        agenda_of=draft.agenda_of,
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
        agenda_of=entry.agenda_of,
    )


def _time(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60 % 24, minutes % 60)


def _minutes(moment: time | None) -> int | None:
    return None if moment is None else moment.hour * 60 + moment.minute
