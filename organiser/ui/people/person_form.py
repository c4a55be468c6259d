"""The form for everything about a person."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services import people
from organiser.services.person_drafts import PersonDraft, PositionDraft, check_person
from organiser.text.names import full_name
from organiser.ui.addresses import edit_addresses
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.ui.people.chips_field import WordsField
from organiser.ui.people.form_rows import edit_contact_points, edit_posts
from organiser.ui.people.people_field import PeopleField
from organiser.ui.row_editor import RowEditor, at_row
from organiser.ui.store import Store
from organiser.vocabulary import NameOrder, Sensitivity, Sureness
from organiser.wording import phrase

_WIDTH = 820


class PersonForm(FormDialog):
    """Adds a person, or changes the one given.

    Signals: `saved(object)` with the person's id.
    """

    def __init__(
        self, store: Store, parent: QWidget | None, *, person_id: int | None = None, name: str = ""
    ) -> None:
        """Show a person as they are, or an empty form that begins with `name`."""
        title = self.tr("Add a person") if person_id is None else self.tr("Change a person")
        super().__init__(parent, title, on_save=self._keep, name="person_form")
        self._store = store
        self._person_id = person_id
        self._start = PersonDraft(family_name=name)
        if person_id is not None:
            self._start = store.read(people.get_draft, person_id)
        self._today: date = store.today()
        self._editors: dict[str, RowEditor[Any]] = {}
        self._add_names()
        self._add_rows()
        self._add_relationship()
        self._add_rest()
        self.setMinimumWidth(_WIDTH)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, *, person_id: int | None = None, name: str = ""
    ) -> "PersonForm":
        """Show the form and return it."""
        form = cls(store, parent, person_id=person_id, name=name)
        form.open()
        return form

    @override
    def draft(self) -> PersonDraft:
        said: dict[str, Any] = self.fields.entered()
        guessed = said.pop("readings_guessed")
        said["positions"] = tuple(map(self._position, said["positions"]))
        said["introduced_by_id"] = next(iter(said.pop("introduced_by_id")), None)
        draft = self._with_sureness(replace(self._start, **said), guessed=guessed)
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

    def _position(self, position: PositionDraft) -> PositionDraft:
        """Keep the organisation of a post by its id as long as its name stands as it was."""
        known = {(row.row_id, row.organisation_name) for row in self._start.positions}
        if (position.row_id, position.organisation_name) in known:
            return position
        return replace(position, organisation_id=None)

    def _with_sureness(self, draft: PersonDraft, *, guessed: bool) -> PersonDraft:
        """Mark the readings as the box says; untouched, each part keeps its own mark."""
        if guessed == self._was_guessed():
            return draft
        mark = Sureness.GUESSED if guessed else Sureness.SURE
        return replace(draft, family_reading_sureness=mark, given_reading_sureness=mark)

    def _was_guessed(self) -> bool:
        marks = (self._start.family_reading_sureness, self._start.given_reading_sureness)
        return Sureness.GUESSED in marks

    def _add_names(self) -> None:
        start, fields = self._start, self.fields
        with fields.side_by_side():
            fields.add_text("family_name", self.tr("Family name"), start.family_name)
            fields.add_text("given_name", self.tr("Given name"), start.given_name)
        with fields.side_by_side():
            family = self.tr("Reading of the family name")
            fields.add_text("family_reading", family, start.family_reading)
            given = self.tr("Reading of the given name")
            fields.add_text("given_reading", given, start.given_reading)
        fields.add_check(
            "readings_guessed",
            self.tr("The reading is only guessed"),
            checked=self._was_guessed(),
        )
        with fields.side_by_side():
            fields.add_text("honorific", self.tr("Honorific"), start.honorific)
            order = self.tr("Written with")
            fields.add_words("name_order", order, NameOrder, start.name_order)
            fields.add_text("nickname", self.tr("Nickname"), start.nickname)
            fields.add_text("further_names", self.tr("Further names"), start.further_names)

    def _add_rows(self) -> None:
        start = self._start
        self._editors = {
            "positions": edit_posts(self._store, start.positions, today=self._today),
            "contact_points": edit_contact_points(start.contact_points),
            "addresses": edit_addresses(start.addresses),
        }
        titles = {
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
        introducer = PeopleField(
            self._store,
            person_ids=[start.introduced_by_id] if start.introduced_by_id else [],
            placeholder=self.tr("Type a name or a reading"),
            most=1,
            without=self._person_id,
        )
        with fields.side_by_side():
            fields.add_text("how_we_met", self.tr("How we met"), start.how_we_met)
            fields.add_date("met_on", self.tr("On"), start.met_on, today=self._today)
        fields.add_field("introduced_by_id", self.tr("Introduced by"), introducer)
        fields.add_text("topics_to_avoid", self.tr("Topics to avoid"), start.topics_to_avoid)
        fields.add_check(
            "do_not_approach",
            self.tr("Do not approach: never propose this person for anything"),
            checked=start.do_not_approach,
        )

    def _add_rest(self) -> None:
        start, fields = self._start, self.fields
        fields.add_section(self.tr("Other"))
        tags = WordsField(
            find=lambda _text: [],
            placeholder=self.tr("Type a word and press Enter"),
            values=[(tag, tag) for tag in start.tags],
        )
        fields.add_field("tags", self.tr("Tags"), tags)
        with fields.side_by_side():
            fields.add_text("languages", self.tr("Languages"), start.languages)
            fields.add_date("birthday", self.tr("Birthday"), start.birthday, today=self._today)
        fields.add_lines("notes", self.tr("Notes"), start.notes)
        sensitivity = self.tr("Who may read the notes")
        fields.add_words("notes_sensitivity", sensitivity, Sensitivity, start.notes_sensitivity)
