"""The rows of a person's form: former names and posts."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.services.people.person_drafts import FormerNameDraft, PositionDraft
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import CheckField, TextField
from organiser.ui.moment_fields import DateField
from organiser.ui.noted_field import NotedField
from organiser.ui.row_editor import Column, RowEditor
from organiser.ui.store import Store

_PROPOSED = 12


def edit_posts(
    store: Store, drafts: Sequence[PositionDraft], *, today: date
) -> RowEditor[PositionDraft]:
    """Return the editor of posts; organisations are proposed by name and reading."""
    translate = QCoreApplication.translate

    def organisation_field(name: str) -> TextField:
        return OrganisationField(store, name)

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


def edit_former_names(
    drafts: Sequence[FormerNameDraft], *, today: date, narrow: bool = False
) -> RowEditor[FormerNameDraft]:
    """Return the editor of names somebody had before."""
    translate = QCoreApplication.translate

    def day_field(day: date | None) -> DateField:
        return DateField(day, today=today, lean="past")

    columns: list[Column] = [
        ("family_name", translate("PersonForm", "Family name then"), TextField, 3, 0),
        ("given_name", translate("PersonForm", "Given name then"), TextField, 3, 0),
        ("until", translate("PersonForm", "Until"), day_field, 2, int(narrow)),
    ]
    return RowEditor(
        columns,
        new=FormerNameDraft,
        drafts=drafts,
        add_label=translate("PersonForm", "Add a former name"),
        name="former_names",
    )


class OrganisationField(NotedField):
    """An organisation's name; those in the book are proposed, and one that is new is said so."""

    def __init__(self, store: Store, name: str) -> None:
        super().__init__(name)
        self._store = store
        # Before the completion, which notes anew what it looks up.
        self.textChanged.connect(lambda _text: self.set_note(""))
        completion = Completion(self, self._find)
        completion.picked.connect(lambda picked: self.setText(str(picked)))

    def _find(self, text: str) -> list[Proposal]:
        found = self._store.organisations(text)
        name = text.strip()
        is_new = bool(name) and all(one.name != name for one in found)
        self.set_note(self.tr("new, will be added") if is_new else "")
        return [(one.name, one.name) for one in found[:_PROPOSED]]
