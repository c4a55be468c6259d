"""The rows of an organisation's form: former kinds, visiting hours, closed days, licences."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, QPoint
from PySide6.QtWidgets import QLineEdit, QMenu

from organiser.services.organisations.licence_classes import list_class_names
from organiser.services.organisations.organisation_drafts import (
    ClosedDayDraft,
    FormerKindDraft,
    LicenceDraft,
    VisitingWindowDraft,
)
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import CheckField, ChoiceField, TextField, WordField
from organiser.ui.icons import icon
from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.row_editor import Column, RowEditor
from organiser.ui.store import Store
from organiser.vocabulary import OrganisationKind


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


class ClassField(TextField):
    """A licence class: one of the organiser's list, or whatever a licence says."""

    def __init__(self, store: Store, name: str) -> None:
        super().__init__(name)
        self._names = store.read(list_class_names)
        arrow = self.addAction(
            icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        arrow.setToolTip(self.tr("All licence classes"))
        arrow.triggered.connect(self.show_classes)

        def find(typed: str) -> list[Proposal]:
            return [(one, one) for one in self._names if typed in one and typed != one]

        Completion(self, find).picked.connect(lambda picked: self.setText(str(picked)))

    def show_classes(self) -> None:
        """Open the whole list under the field."""
        menu = QMenu(self)
        menu.setObjectName("classes_menu")
        for name in self._names:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _checked, name=name: self.setText(name))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


def edit_former_kinds(
    drafts: Sequence[FormerKindDraft], *, today: date
) -> RowEditor[FormerKindDraft]:
    """Return the editor of what the organisation was before."""
    translate = QCoreApplication.translate

    def kind_field(kind: OrganisationKind) -> WordField[OrganisationKind]:
        return WordField(OrganisationKind, kind)

    def day_field(day: date | None) -> DateField:
        return DateField(day, today=today, lean="past")

    columns: list[Column] = [
        ("kind", translate("OrganisationForm", "Kind"), kind_field, 3, 0),
        ("until", translate("OrganisationForm", "Last day"), day_field, 3, 0),
        ("note", translate("OrganisationForm", "Note"), TextField, 3, 0),
    ]
    return RowEditor(
        columns,
        new=FormerKindDraft,
        drafts=drafts,
        add_label=translate("OrganisationForm", "Add a former kind"),
        name="former_kinds",
    )


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


def edit_closed_days(drafts: Sequence[ClosedDayDraft], *, today: date) -> RowEditor[ClosedDayDraft]:
    """Return the editor of the days on which nobody is received."""
    translate = QCoreApplication.translate

    def day_field(day: date | None) -> DateField:
        return DateField(day, today=today)

    def check(checked: bool) -> CheckField:
        return CheckField(translate("OrganisationForm", "every year"), checked=checked)

    last_day = translate("OrganisationForm", "Last day, if several")
    columns: list[Column] = [
        ("first_day", translate("OrganisationForm", "First day"), day_field, 4, 0),
        ("last_day", last_day, day_field, 4, 0),
        ("every_year", translate("OrganisationForm", "Every year"), check, 1, 0),
        ("reason", translate("OrganisationForm", "Reason"), TextField, 1, 1),
    ]
    return RowEditor(
        columns,
        new=ClosedDayDraft,
        drafts=drafts,
        add_label=translate("OrganisationForm", "Add closed days"),
        name="closed_days",
    )


def edit_licences(
    store: Store, drafts: Sequence[LicenceDraft], *, today: date
) -> RowEditor[LicenceDraft]:
    """Return the editor of licences; classes are proposed from the organiser's list."""
    translate = QCoreApplication.translate

    def class_field(name: str) -> ClassField:
        return ClassField(store, name)

    def day_field(day: date | None) -> DateField:
        return DateField(day, today=today)

    columns: list[Column] = [
        ("licence_class", translate("OrganisationForm", "Licence class"), class_field, 1, 0),
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
