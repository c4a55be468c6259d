"""The forms of expertise, room and consents."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from organiser.book.book import Book
from organiser.services.people import availability, consents, expertise, skills
from organiser.services.people.availability import RoomDraft
from organiser.services.people.consents import ConsentDraft
from organiser.services.people.expertise import ExpertiseDraft
from organiser.services.people.skills import SkillDraft
from organiser.ui.skills.consent_form import ConsentForm
from organiser.ui.skills.expertise_form import ExpertiseForm
from organiser.ui.skills.room_form import RoomForm
from organiser.vocabulary import AvailabilityLevel, Channel, SkillKind, Stance
from tests.factories import PREPARE, TODAY, make_person
from tests.ui.skills.conftest import Table, texts

DAY = timedelta(days=1)


@pytest.fixture
def person_id(book: Book) -> int:
    person_id = book.do(PREPARE, make_person).value
    draft = SkillDraft(name="看護師", reading="かんごし", synonyms="ナース")
    book.do(PREPARE, skills.add_skill, draft)
    return person_id


def expertise_form(table: Table, person_id: int, key: int | None = None) -> ExpertiseForm:
    return table.kept(
        ExpertiseForm.open_for(table.store, table.window, person_id, expertise_id=key)
    )


def test_a_skill_of_the_catalogue_is_chosen_by_reading(
    table: Table, book: Book, person_id: int
) -> None:
    form = expertise_form(table, person_id)
    assert not form.save_button.isEnabled()
    field = form.fields.field("skill")
    table.qtbot.waitUntil(form.isActiveWindow)
    field.setFocus()
    table.qtbot.waitUntil(field.hasFocus)
    field.setText("かんご")
    assert [label for _value, label in field.completion.proposals()] == [
        "看護師 (Field)",
        "New: かんご",
    ]
    field.completion.take(0)
    table.qtbot.waitUntil(lambda: field.text() == "看護師")
    assert not form.new_label.isVisible()
    form.fields.field("level").setText("◎")
    form.save()
    (line,) = book.read(expertise.list_expertise, person_id)
    assert (line.skill, line.level, line.as_of) == ("看護師", "◎", TODAY)


def test_a_synonym_becomes_the_name_when_the_field_is_left(table: Table, person_id: int) -> None:
    field = expertise_form(table, person_id).fields.field("skill")
    field.setText("ナース")
    field.editingFinished.emit()
    assert field.text() == "看護師"


def test_a_new_skill_asks_for_kind_and_reading(table: Table, book: Book, person_id: int) -> None:
    form = expertise_form(table, person_id)
    height = form.height()
    form.fields.field("skill").setText("きもの")
    assert form.new_label.isVisible()
    assert form.height() > height
    assert form.fields.field("reading").value() == "きもの"
    form.fields.field("kind").set_value(SkillKind.CRAFT)
    form.save()
    found = book.read(skills.find_skill, "きもの")
    assert found is not None
    assert (found.kind, found.reading) == (SkillKind.CRAFT, "きもの")


def test_what_is_noted_already_is_said_at_the_skill(
    table: Table, book: Book, person_id: int
) -> None:
    draft = ExpertiseDraft(skill="看護師")
    book.do(PREPARE, expertise.add_expertise, person_id, draft, today=TODAY)
    form = expertise_form(table, person_id)
    form.fields.field("skill").setText("ナース")
    form.save()
    assert form.isVisible()
    assert texts(form, "skill_problem")[0].startswith("“看護師: Offers” is noted")


def test_an_entry_is_still_so_changed_and_removed(table: Table, book: Book, person_id: int) -> None:
    draft = ExpertiseDraft(skill="看護師", as_of=TODAY - 900 * DAY)
    key = book.do(PREPARE, expertise.add_expertise, person_id, draft, today=TODAY).value
    form = expertise_form(table, person_id, key)
    table.press(form, "still_button")
    form.fields.field("stance").set_value(Stance.PASSES_ON)
    form.save()
    (line,) = book.read(expertise.list_expertise, person_id)
    assert (line.stance, line.as_of) == (Stance.PASSES_ON, TODAY)
    again = expertise_form(table, person_id, key)
    table.press(again, "remove_button")
    assert not again.isVisible()
    assert book.read(expertise.list_expertise, person_id) == ()


def test_a_new_entry_cannot_be_removed(table: Table, person_id: int) -> None:
    for form in (
        expertise_form(table, person_id),
        table.kept(RoomForm.open_for(table.store, table.window, person_id)),
        table.kept(ConsentForm.open_for(table.store, table.window, person_id)),
    ):
        button = form.findChild(QAbstractButton, "remove_button")
        assert button is not None
        assert not button.isVisible()


def test_days_that_contradict_are_said_where_they_stand(table: Table, person_id: int) -> None:
    form = expertise_form(table, person_id)
    form.fields.field("skill").setText("看護師")
    form.fields.field("since").set_value(TODAY)
    form.fields.field("valid_to").set_value(TODAY - DAY)
    assert not form.save_button.isEnabled()
    assert texts(form, "valid_to_problem")[0].startswith("It is valid to 2026-11-20")


def test_room_is_noted_put_right_and_removed(table: Table, book: Book, person_id: int) -> None:
    form = table.kept(RoomForm.open_for(table.store, table.window, person_id))
    form.fields.field("until").set_value(TODAY + DAY)
    form.save()
    (room,) = book.read(availability.list_rooms, person_id)
    assert (room.level, room.until) == (AvailabilityLevel.OPEN, TODAY + DAY)
    key = room.room_id
    again = table.kept(RoomForm.open_for(table.store, table.window, person_id, room_id=key))
    again.fields.field("note").setText("夕方だけ")
    again.save()
    expected = RoomDraft(as_of=TODAY, until=TODAY + DAY, note="夕方だけ")
    assert book.read(availability.get_room_draft, key) == expected
    last = table.kept(RoomForm.open_for(table.store, table.window, person_id, room_id=key))
    table.press(last, "remove_button")
    assert book.read(availability.list_rooms, person_id) == ()


def test_a_consent_is_given_with_way_and_words(table: Table, book: Book, person_id: int) -> None:
    form = table.kept(ConsentForm.open_for(table.store, table.window, person_id))
    form.fields.field("channel").set_value(Channel.LINE)
    form.fields.field("words").set_value("どうぞ")
    form.save()
    (line,) = book.read(consents.list_consents, person_id)
    assert (line.is_given, line.channel, line.words) == (True, Channel.LINE, "どうぞ")


def test_a_consent_is_changed_and_removed_in_its_form(
    table: Table, book: Book, person_id: int
) -> None:
    draft = ConsentDraft(on=TODAY)
    key = book.do(PREPARE, consents.keep_consent, person_id, draft, today=TODAY).value
    form = table.kept(ConsentForm.open_for(table.store, table.window, person_id, consent_id=key))
    assert form.fields.field("kind").count() == 1
    table.press(form, "remove_button")
    assert book.read(consents.list_consents, person_id) == ()
