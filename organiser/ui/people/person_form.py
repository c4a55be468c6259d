"""The form for everything about a person."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.people import people
from organiser.services.people.person_drafts import PersonDraft, PositionDraft, check_person
from organiser.text.names import full_name
from organiser.ui import discretion
from organiser.ui.addresses import edit_addresses
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.people.contact_rows import edit_contact_points
from organiser.ui.people.form_rows import edit_former_names, edit_posts
from organiser.ui.people.name_section import NameSection
from organiser.ui.people.people_field import PeopleField
from organiser.ui.people.photo_field import PhotoField
from organiser.ui.people.words_fields import LanguagesField, TagsField
from organiser.ui.row_editor import RowEditor, at_row
from organiser.ui.store import Store
from organiser.vocabulary import Sensitivity
from organiser.wording import phrase

_WIDTH = 900


class PersonForm(FormDialog):
    """Adds a person, or changes the one given.

    Signals: `saved(object)` with the person's id; `person_requested(int)` when the form was left
    for somebody else's page.
    """

    person_requested = Signal(int)

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        *,
        person_id: int | None = None,
        name: str = "",
        positions: Sequence[PositionDraft] = (),
    ) -> None:
        """Show a person as they are, or a form that begins with a name and posts."""
        title = self.tr("Add a person") if person_id is None else self.tr("Change a person")
        super().__init__(parent, title, on_save=self._keep, name="person_form")
        self._store = store
        self._person_id = person_id
        self._start = PersonDraft(family_name=name, positions=tuple(positions))
        if person_id is not None:
            self._start = store.read(people.get_draft, person_id)
        self._today: date = store.today()
        self._editors: dict[str, RowEditor[Any]] = {}
        self.names = NameSection(self.fields, store, self._start, person_id=person_id)
        self._add_picture()
        self._add_rows()
        self._add_relationship()
        self._add_rest()
        self.names.person_requested.connect(self._leave_for)
        self.setMinimumWidth(_WIDTH)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        *,
        person_id: int | None = None,
        name: str = "",
        positions: Sequence[PositionDraft] = (),
    ) -> "PersonForm":
        """Show the form and return it."""
        form = cls(store, parent, person_id=person_id, name=name, positions=positions)
        form.open()
        return form

    @override
    def draft(self) -> PersonDraft:
        said = self.names.apart(self.fields.entered())
        said["positions"] = tuple(map(self._position, said["positions"]))
        said["introduced_by_id"] = next(iter(said.pop("introduced_by_id")), None)
        draft = replace(self._start, **said)
        try:
            check_person(draft, today=self._today)
        except InvalidInput as problem:
            raise at_row(problem, self._editors) from None
        for editor in self._editors.values():
            editor.mark("", "")
        return draft

    def _keep(self, draft: PersonDraft) -> int:
        name = full_name(draft.family_name, draft.given_name, draft.name_order)
        if self._person_id is None:
            action = phrase("Add {person}", person=name)
            return self._store.do(action, people.add_person, draft, today=self._today)
        action = phrase("Change {person}", person=name)
        self._store.do(action, people.change_person, self._person_id, draft, today=self._today)
        return self._person_id

    def _leave_for(self, person_id: int) -> None:
        """Close the form, if what was entered may go, and ask for a person's page."""
        self.reject()
        if not self.isVisible():
            self.person_requested.emit(person_id)

    def _position(self, position: PositionDraft) -> PositionDraft:
        """Keep the organisation of a post by its id as long as its name stands as it was."""
        known = {(row.row_id, row.organisation_name) for row in self._start.positions}
        if (position.row_id, position.organisation_name) in known:
            return position
        return replace(position, organisation_id=None)

    def _add_picture(self) -> None:
        start = self._start
        name = full_name(start.family_name, start.given_name, start.name_order)
        picture = PhotoField(start.photo, name=name)
        self.fields.add_field("photo", self.tr("Picture"), picture)
        for part in ("family_name", "given_name", "name_order"):
            self.fields.field(part).changed.connect(self._name_picture)

    def _name_picture(self) -> None:
        family, given, order = (
            self.fields.field(name).value() for name in ("family_name", "given_name", "name_order")
        )
        self.fields.field("photo").set_name(full_name(family, given, order))

    def _add_rows(self) -> None:
        start = self._start
        contacts = edit_contact_points(self._store, start.contact_points, person_id=self._person_id)
        contacts.person_requested.connect(self._leave_for)
        self._editors = {
            "former_names": edit_former_names(start.former_names, today=self._today),
            "positions": edit_posts(self._store, start.positions, today=self._today),
            "contact_points": contacts,
            "addresses": edit_addresses(start.addresses),
        }
        titles = {
            "former_names": self.tr("Former names"),
            "positions": self.tr("Posts"),
            "contact_points": self.tr("Contact points"),
            "addresses": self.tr("Addresses"),
        }
        for name, editor in self._editors.items():
            self.fields.add_section(titles[name])
            self.fields.add_field(name, "", editor)

    def _add_relationship(self) -> None:
        start, fields = self._start, self.fields
        fields.add_section(self.tr("The relationship"))
        fields.add_lines("how_we_met", self.tr("How we met"), start.how_we_met, rows=2)
        with fields.side_by_side():
            fields.add_text("met_place", self.tr("Where"), start.met_place)
            fields.add_date("met_on", self.tr("On"), start.met_on, today=self._today)
        introducer = PeopleField(
            self._store,
            person_ids=[start.introduced_by_id] if start.introduced_by_id else [],
            placeholder=self.tr("Type a name or a reading"),
            most=1,
            without=self._person_id,
        )
        fields.add_field("introduced_by_id", self.tr("Introduced by"), introducer)
        topics = self.tr("Topics to avoid")
        fields.add_lines("topics_to_avoid", topics, start.topics_to_avoid, rows=2)
        fields.add_check(
            "do_not_approach",
            self.tr("Do not approach: never propose this person for anything"),
            checked=start.do_not_approach,
        )

    def _add_rest(self) -> None:
        start, fields = self._start, self.fields
        fields.add_section(self.tr("Other"))
        fields.add_field("tags", self.tr("Tags"), TagsField(self._store, start.tags))
        fields.add_field("languages", self.tr("Languages"), LanguagesField(start.languages))
        with fields.side_by_side():
            fields.add_date("birthday", self.tr("Birthday"), start.birthday, today=self._today)
            sensitivity = self.tr("Who may read the notes")
            fields.add_words("notes_sensitivity", sensitivity, Sensitivity, start.notes_sensitivity)
        if discretion.hides(start.notes_sensitivity) and start.notes:
            sentence = self.tr("The notes are hidden. Switch off discretion to see them.")
            fields.column.addWidget(text_label(sentence, "muted", wrap=True, name="notes_hidden"))
        else:
            fields.add_lines("notes", self.tr("Notes"), start.notes)
