"""The form for everything about an organisation."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.organisations import organisations
from organiser.services.organisations.organisation_drafts import (
    OrganisationDraft,
    check_organisation,
)
from organiser.services.organisations.organisation_kinds import usual_start
from organiser.text.folding import fold
from organiser.ui.addresses import edit_addresses
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.moment_fields import DateField
from organiser.ui.organisations.organisation_rows import (
    edit_closed_days,
    edit_former_kinds,
    edit_licences,
    edit_windows,
)
from organiser.ui.overriding import override
from organiser.ui.row_editor import RowEditor, at_row
from organiser.ui.store import Store
from organiser.ui.telephone_field import TelephoneField
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
        self._kind, self._name = self._start.kind, fold(self._start.name) if organisation_id else ""
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
        if said["kind"] is self._start.kind:
            said["kind_since"] = None
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
        self.namesake_label = text_label("", "caution", wrap=True, name="namesake_label")
        self.namesake_label.hide()
        fields.column.addWidget(self.namesake_label)
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
            self._add_kind_since()
        with fields.side_by_side():
            telephone = TelephoneField(start.telephone)
            fields.add_field("telephone", self.tr("Telephone number"), telephone)
            fields.add_text("website", self.tr("Website"), start.website, hint="https://")
        self._add_rows()
        fields.add_section(self.tr("Other"))
        fields.add_lines("notes", self.tr("Notes"), start.notes)
        fields.changed.connect(self._follow)

    def _add_kind_since(self) -> None:
        """Ask since when another kind holds; shown only while there is another."""
        label = self.tr("It changed on (empty: it was mistaken before)")
        field = DateField(self._store.today(), today=self._store.today())
        self.fields.add_field("kind_since", label, field)
        self._show_kind_since(False)

    def _add_rows(self) -> None:
        start, today = self._start, self._store.today()
        self._editors = {
            "addresses": edit_addresses(start.addresses),
            "windows": edit_windows(start.windows),
            "closed_days": edit_closed_days(start.closed_days, today=today),
            "licences": edit_licences(self._store, start.licences, today=today),
            "former_kinds": edit_former_kinds(start.former_kinds, today=today),
        }
        titles = {
            "addresses": self.tr("Addresses"),
            "windows": self.tr("Receives visitors"),
            "closed_days": self.tr("Closed days"),
            "licences": self.tr("Licences"),
            "former_kinds": self.tr("What it was before"),
        }
        for name, editor in self._editors.items():
            self.fields.add_section(titles[name])
            self.fields.add_field(name, "", editor)

    def _follow(self) -> None:
        """Let what depends on name and kind follow them."""
        self._follow_kind(self.fields.field("kind").value())
        self._follow_name(fold(self.fields.field("name").value()))

    def _follow_kind(self, kind: OrganisationKind) -> None:
        if kind is self._kind:
            return
        self._kind = kind
        before, today = self._start.kind, self._store.today()
        self.fields.field("kind_since").set_value(usual_start(before, kind, today=today))
        self._show_kind_since(kind is not before and self._organisation_id is not None)

    def _follow_name(self, name: str) -> None:
        """Warn of another organisation of the same name, however it is written."""
        if name == self._name:
            return
        self._name = name
        namesakes = [
            found
            for found in (self._store.organisations(name) if name else [])
            if fold(found.name) == name and found.organisation_id != self._organisation_id
        ]
        sentence = ""
        if namesakes:
            told = " · ".join(filter(None, (namesakes[0].name, namesakes[0].place)))
            sentence = self.tr("{name} is in the book already. Is this another one?")
            sentence = sentence.format(name=told)
        self.namesake_label.setText(sentence)
        self.namesake_label.setVisible(bool(sentence))

    def _show_kind_since(self, shown: bool) -> None:
        self.fields.field("kind_since").parentWidget().setVisible(shown)
