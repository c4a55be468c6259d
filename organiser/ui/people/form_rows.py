"""The rows of a person's form: posts and contact points."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.services.person_drafts import ContactPointDraft, PositionDraft
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import CheckField, TextField, WordField
from organiser.ui.moment_fields import DateField
from organiser.ui.row_editor import Column, RowEditor
from organiser.ui.store import Store
from organiser.vocabulary import ContactKind, Sensitivity

_PROPOSED = 12


def edit_posts(
    store: Store, drafts: Sequence[PositionDraft], *, today: date
) -> RowEditor[PositionDraft]:
    """Return the editor of posts; organisations are proposed by name and reading."""
    translate = QCoreApplication.translate

    def organisation_field(name: str) -> TextField:
        return _OrganisationField(store, name)

    def day_field(day: date | None) -> DateField:
        return DateField(day, today=today, lean="past")

    def check(checked: bool) -> CheckField:
        return CheckField(translate("PersonForm", "represents it"), checked=checked)

    represents = translate("PersonForm", "Represents the organisation")
    columns: list[Column] = [
        ("organisation_name", translate("PersonForm", "Organisation"), organisation_field, 3, 0),
        ("title", translate("PersonForm", "Title"), TextField, 2, 0),
        ("department", translate("PersonForm", "Department"), TextField, 3, 1),
        ("since", translate("PersonForm", "From"), day_field, 3, 1),
        ("until", translate("PersonForm", "Until"), day_field, 3, 1),
        ("represents", represents, check, 1, 1),
    ]
    return RowEditor(
        columns,
        new=PositionDraft,
        drafts=drafts,
        add_label=translate("PersonForm", "Add a post"),
        name="positions",
    )


def edit_contact_points(drafts: Sequence[ContactPointDraft]) -> RowEditor[ContactPointDraft]:
    """Return the editor of contact points."""
    translate = QCoreApplication.translate

    def kind_field(kind: ContactKind) -> WordField[ContactKind]:
        return WordField(ContactKind, kind)

    def sensitivity_field(sensitivity: Sensitivity) -> WordField[Sensitivity]:
        return WordField(Sensitivity, sensitivity)

    def check(checked: bool) -> CheckField:
        return CheckField(translate("PersonForm", "preferred"), checked=checked)

    value = translate("PersonForm", "Number, address or name")
    sensitivity = translate("PersonForm", "Who may read it")
    columns: list[Column] = [
        ("kind", translate("PersonForm", "Kind"), kind_field, 2, 0),
        ("value", value, TextField, 4, 0),
        ("label", translate("PersonForm", "Label"), TextField, 2, 0),
        ("sensitivity", sensitivity, sensitivity_field, 2, 0),
        ("preferred", translate("PersonForm", "Preferred"), check, 1, 0),
    ]
    return RowEditor(
        columns,
        new=ContactPointDraft,
        drafts=drafts,
        add_label=translate("PersonForm", "Add a contact point"),
        name="contact_points",
    )


class _OrganisationField(TextField):
    """An organisation's name; those in the book are proposed."""

    def __init__(self, store: Store, name: str) -> None:
        super().__init__(name)

        def find(text: str) -> list[Proposal]:
            return [(found.name, found.name) for found in store.organisations(text)[:_PROPOSED]]

        completion = Completion(self, find)
        completion.picked.connect(lambda picked: self.setText(str(picked)))
