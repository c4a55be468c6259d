"""The form for everything about an organisation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services import organisations
from organiser.services.organisation_drafts import (
    LicenceDraft,
    OrganisationDraft,
    VisitingWindowDraft,
    check_organisation,
)
from organiser.ui.addresses import edit_addresses
from organiser.ui.fields import ChoiceField, TextField
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.overriding import override
from organiser.ui.row_editor import Column, RowEditor, at_row
from organiser.ui.store import Store
from organiser.vocabulary import OrganisationKind, Sureness
from organiser.wording import phrase

_WIDTH = 700


class OrganisationForm(FormDialog):
    """Adds an organisation, or changes the one given.

    Signals: `saved(object)` with the organisation's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        *,
        organisation_id: int | None = None,
        name: str = "",
    ) -> None:
        """Show an organisation as it is, or an empty form that begins with `name`."""
        is_new = organisation_id is None
        title = self.tr("Add an organisation") if is_new else self.tr("Change an organisation")
        super().__init__(parent, title, on_save=self._keep, name="organisation_form")
        self._store = store
        self._organisation_id = organisation_id
        self._start = OrganisationDraft(name=name, kind=OrganisationKind.SUPERVISING)
        if organisation_id is not None:
            self._start = store.read(organisations.get_draft, organisation_id)
        self._editors: dict[str, RowEditor[Any]] = {}
        self._add_fields()
        self.setMinimumWidth(_WIDTH)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        *,
        organisation_id: int | None = None,
        name: str = "",
    ) -> "OrganisationForm":
        """Show the form and return it."""
        form = cls(store, parent, organisation_id=organisation_id, name=name)
        form.open()
        return form

    @override
    def draft(self) -> OrganisationDraft:
        said: dict[str, Any] = self.fields.entered()
        guessed = said.pop("reading_guessed")
        mark = Sureness.GUESSED if guessed else Sureness.SURE
        draft = replace(self._start, **said, reading_sureness=mark)
        try:
            check_organisation(draft)
        except InvalidInput as problem:
            raise at_row(problem, self._editors) from None
        for editor in self._editors.values():
            editor.mark("", "")
        return draft

    def _keep(self, draft: OrganisationDraft) -> int:
        if self._organisation_id is None:
            action = phrase("Add {organisation}", organisation=draft.name)
            return self._store.do(action, organisations.add_organisation, draft)
        action = phrase("Change {organisation}", organisation=draft.name)
        self._store.do(action, organisations.change_organisation, self._organisation_id, draft)
        return self._organisation_id

    def _add_fields(self) -> None:
        start, fields = self._start, self.fields
        fields.add_text("name", self.tr("Name"), start.name, required=True)
        with fields.side_by_side():
            fields.add_text("reading", self.tr("Reading"), start.reading)
            fields.add_text("branch", self.tr("Branch"), start.branch)
        fields.add_check(
            "reading_guessed",
            self.tr("The reading is only guessed"),
            checked=start.reading_sureness is Sureness.GUESSED,
        )
        with fields.side_by_side():
            fields.add_words("kind", self.tr("Kind"), OrganisationKind, start.kind)
            fields.add_text("telephone", self.tr("Telephone number"), start.telephone)
            fields.add_text("website", self.tr("Website"), start.website)
        self._editors = {
            "addresses": edit_addresses(start.addresses),
            "windows": edit_windows(start.windows),
            "licences": edit_licences(start.licences, today=self._store.today()),
        }
        titles = {
            "addresses": self.tr("Addresses"),
            "windows": self.tr("Receives visitors"),
            "licences": self.tr("Licences"),
        }
        for name, editor in self._editors.items():
            fields.add_section(titles[name])
            fields.add_field(name, "", editor)
        fields.add_section(self.tr("Other"))
        fields.add_lines("notes", self.tr("Notes"), start.notes)


class MinutesField(TimeField):
    """A time of day as minutes of the day; an empty field is midnight."""

    def __init__(self, minutes: int) -> None:
        super().__init__(time(minutes // 60 % 24, minutes % 60))
        # Hours after midnight (25:00) cannot be typed here, but stay as they are.
        self._untouched = (self.text(), minutes)

    def value(self) -> int:  # type: ignore[override]
        """Return the minutes since midnight."""
        text, minutes = self._untouched
        if self.text() == text:
            return minutes
        moment = super().value()
        return 0 if moment is None else moment.hour * 60 + moment.minute


def edit_windows(drafts: Sequence[VisitingWindowDraft]) -> RowEditor[VisitingWindowDraft]:
    """Return the editor of the hours in which visitors are received."""
    translate = QCoreApplication.translate
    columns: list[Column] = [
        ("weekday", translate("OrganisationForm", "Weekday"), _weekday_field, 1, 0),
        ("opens", translate("OrganisationForm", "From"), MinutesField, 1, 0),
        ("closes", translate("OrganisationForm", "Until"), MinutesField, 1, 0),
    ]
    return RowEditor(
        columns,
        new=VisitingWindowDraft,
        drafts=drafts,
        add_label=translate("OrganisationForm", "Add hours"),
        name="windows",
    )


def edit_licences(drafts: Sequence[LicenceDraft], *, today: date) -> RowEditor[LicenceDraft]:
    """Return the editor of licences."""
    translate = QCoreApplication.translate

    def day_field(day: date | None) -> DateField:
        return DateField(day, today=today)

    columns: list[Column] = [
        ("licence_class", translate("OrganisationForm", "Licence class"), TextField, 1, 0),
        ("number", translate("OrganisationForm", "Number"), TextField, 1, 0),
        ("valid_from", translate("OrganisationForm", "Valid from"), day_field, 1, 1),
        ("valid_to", translate("OrganisationForm", "Valid to"), day_field, 1, 1),
        ("renewal_opens_on", translate("OrganisationForm", "Renewal opens"), day_field, 1, 1),
    ]
    return RowEditor(
        columns,
        new=LicenceDraft,
        drafts=drafts,
        add_label=translate("OrganisationForm", "Add a licence"),
        name="licences",
    )


def _weekday_field(weekday: int) -> ChoiceField:
    field = ChoiceField()
    names = [(day, QLocale().standaloneDayName(day + 1)) for day in range(7)]
    field.set_choices(names, weekday)
    return field
