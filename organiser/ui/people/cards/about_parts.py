"""What is told of a person in parts: what each is called, says and asks for when it is changed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from organiser.services.people import people
from organiser.services.people.person_drafts import PersonDraft
from organiser.services.people.person_values import PersonFacts
from organiser.text.name_readings import given_readings
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.inline_form import InlineForm
from organiser.ui.language import current_language
from organiser.ui.people.form_rows import edit_former_names
from organiser.ui.people.people_field import PeopleField
from organiser.ui.people.reading_fields import NameReading, Reading, ReadingField
from organiser.ui.people.words_fields import LanguagesField, TagsField
from organiser.vocabulary import Sensitivity
from organiser.wording import day_label, phrase

#: Puts the fields of a part into a column, as they stand in a draft.
Build = Callable[[FieldColumn, PersonDraft, CardDesk, int], None]


def part_titles() -> dict[str, str]:
    """Return what the parts are called, in their order on the card."""
    translate = QCoreApplication.translate
    return {
        "how_we_met": translate("PersonPage", "How we met"),
        "topics_to_avoid": translate("PersonPage", "Avoid"),
        "nickname": translate("PersonPage", "Nickname"),
        "further_names": translate("PersonPage", "Further names"),
        "former_names": translate("PersonPage", "Formerly"),
        "languages": translate("PersonPage", "Languages"),
        "birthday": translate("PersonPage", "Birthday"),
        "notes": translate("PersonPage", "Notes"),
    }


def part_texts(facts: PersonFacts) -> dict[str, str]:
    """Return what the parts say of somebody; empty where nothing is known."""
    language = current_language()
    met_on = day_label(facts.met_on, language) if facts.met_on else ""
    met = (facts.how_we_met, facts.met_place, met_on)
    comma = QCoreApplication.translate("PersonPage", ", ")
    further = (facts.further_names, facts.further_reading)
    return {
        "how_we_met": " · ".join(filter(None, met)),
        "topics_to_avoid": facts.topics_to_avoid,
        "nickname": facts.nickname,
        "further_names": " · ".join(filter(None, further)),
        "former_names": comma.join(facts.former_names),
        "languages": facts.languages,
        "birthday": day_label(facts.birthday, language) if facts.birthday else "",
        "notes": facts.notes,
    }


def part_form(part: str, facts: PersonFacts, desk: CardDesk) -> InlineForm:
    """Return the small form of a part, filled with what the book says now."""
    person_id, store = facts.person_id, desk.store
    fields = FieldColumn()
    _BUILDERS[part](fields, store.read(people.get_draft, person_id), desk, person_id)

    def keep(said: dict[str, Any]) -> None:
        action = phrase("Change {person}", person=facts.name)
        store.do(action, people.change_parts, person_id, today=store.today(), **_apart(said))

    return InlineForm(fields, on_save=keep)


def _apart(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return entered values as attributes of a draft."""
    found = dict(said)
    if "introduced_by_id" in found:
        found["introduced_by_id"] = next(iter(found["introduced_by_id"]), None)
    reading: Reading | None = found.pop("further_reading", None)
    if reading is not None:
        found["further_reading"] = reading.text
        found["further_reading_sureness"] = reading.sureness
    return found


def _build_met(fields: FieldColumn, draft: PersonDraft, desk: CardDesk, person_id: int) -> None:
    translate, store = QCoreApplication.translate, desk.store
    fields.add_lines("how_we_met", translate("PersonPage", "How"), draft.how_we_met, rows=2)
    fields.add_text("met_place", translate("PersonPage", "Where"), draft.met_place)
    fields.add_date("met_on", translate("PersonPage", "On"), draft.met_on, today=store.today())
    introducer = PeopleField(
        store,
        person_ids=[draft.introduced_by_id] if draft.introduced_by_id else [],
        placeholder=translate("PersonPage", "Type a name or a reading"),
        most=1,
        without=person_id,
    )
    fields.add_field("introduced_by_id", translate("PersonPage", "Introduced by"), introducer)


def _build_avoid(fields: FieldColumn, draft: PersonDraft, _desk: CardDesk, _person: int) -> None:
    title = part_titles()["topics_to_avoid"]
    fields.add_lines("topics_to_avoid", title, draft.topics_to_avoid, rows=2)


def _build_nickname(fields: FieldColumn, draft: PersonDraft, _desk: CardDesk, _person: int) -> None:
    fields.add_text("nickname", part_titles()["nickname"], draft.nickname)


def _build_further(fields: FieldColumn, draft: PersonDraft, _desk: CardDesk, _person: int) -> None:
    name = fields.add_text("further_names", part_titles()["further_names"], draft.further_names)
    reading = ReadingField(Reading(draft.further_reading, draft.further_reading_sureness))
    fields.add_field(
        "further_reading", QCoreApplication.translate("PersonPage", "Their reading"), reading
    )
    NameReading(name, reading, given_readings)


def _build_former(fields: FieldColumn, draft: PersonDraft, desk: CardDesk, _person: int) -> None:
    editor = edit_former_names(draft.former_names, today=desk.store.today(), narrow=True)
    fields.add_field("former_names", part_titles()["former_names"], editor)
    if not draft.former_names:
        editor.add_row()


def _build_languages(
    fields: FieldColumn, draft: PersonDraft, _desk: CardDesk, _person: int
) -> None:
    fields.add_field("languages", part_titles()["languages"], LanguagesField(draft.languages))


def _build_birthday(fields: FieldColumn, draft: PersonDraft, desk: CardDesk, _person: int) -> None:
    title = part_titles()["birthday"]
    fields.add_date("birthday", title, draft.birthday, today=desk.store.today())


def _build_notes(fields: FieldColumn, draft: PersonDraft, _desk: CardDesk, _person: int) -> None:
    translate = QCoreApplication.translate
    fields.add_lines("notes", part_titles()["notes"], draft.notes, rows=8)
    who = translate("PersonPage", "Who may read the notes")
    fields.add_words("notes_sensitivity", who, Sensitivity, draft.notes_sensitivity)


def _build_tags(fields: FieldColumn, draft: PersonDraft, desk: CardDesk, _person: int) -> None:
    title = QCoreApplication.translate("PersonPage", "Tags")
    fields.add_field("tags", title, TagsField(desk.store, draft.tags))


_BUILDERS: dict[str, Build] = {
    "how_we_met": _build_met,
    "topics_to_avoid": _build_avoid,
    "nickname": _build_nickname,
    "further_names": _build_further,
    "former_names": _build_former,
    "languages": _build_languages,
    "birthday": _build_birthday,
    "notes": _build_notes,
    "tags": _build_tags,
}
