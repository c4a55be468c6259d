"""The cards of expertise and consents on a person's page."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from organiser.book.book import Book
from organiser.services.people import availability, consents, expertise
from organiser.services.people.availability import RoomDraft
from organiser.services.people.consents import ConsentDraft
from organiser.services.people.expertise import ExpertiseDraft
from organiser.ui.people.cards.consents import consents_card
from organiser.ui.people.cards.expertise import expertise_card
from organiser.ui.pieces import Card
from organiser.ui.skills.chip_button import ChipButton
from organiser.ui.skills.consent_form import ConsentForm
from organiser.ui.skills.expertise_form import ExpertiseForm
from organiser.ui.skills.room_form import RoomForm
from organiser.vocabulary import AvailabilityLevel, Channel, Stance
from tests.factories import PREPARE, TODAY, make_person
from tests.ui.skills.conftest import Table, texts

DAY = timedelta(days=1)


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def note(book: Book, person_id: int, skill: str, **changes: Any) -> int:
    draft = ExpertiseDraft(skill=skill, **changes)
    return book.do(PREPARE, expertise.add_expertise, person_id, draft, today=TODAY).value


def hear(book: Book, person_id: int, level: AvailabilityLevel, **changes: Any) -> int:
    draft = RoomDraft(**({"level": level, "as_of": TODAY} | changes))
    return book.do(PREPARE, availability.note_room, person_id, draft, today=TODAY).value


def say(book: Book, person_id: int, **changes: Any) -> int:
    draft = ConsentDraft(**({"on": TODAY} | changes))
    return book.do(PREPARE, consents.keep_consent, person_id, draft, today=TODAY).value


def card_of(table: Table, person_id: int) -> Card:
    return table.show(expertise_card(table.page(person_id), table.desk))


def consents_of(table: Table, person_id: int) -> Card:
    return table.show(consents_card(table.page(person_id), table.desk))


def test_an_empty_card_says_what_to_do(table: Table, person_id: int) -> None:
    card = card_of(table, person_id)
    assert texts(card, "expertise_empty")[0].startswith("Nothing yet.")
    assert texts(card, "room_empty")[0].startswith("Not known.")
    table.press(card, "add_expertise")
    assert table.opened(ExpertiseForm).fields.field("as_of").value() == TODAY


def test_skills_stand_under_their_stance_with_the_age_of_the_knowledge(
    table: Table, book: Book, person_id: int
) -> None:
    note(book, person_id, "介護", level="◎", as_of=TODAY.replace(month=10))
    note(book, person_id, "溶接", as_of=TODAY.replace(year=2024, month=3))
    note(book, person_id, "通訳", stance=Stance.LEARNING, as_of=TODAY)
    card = card_of(table, person_id)
    chips = [(chip.text(), chip.tone()) for chip in card.findChildren(ChipButton)]
    assert chips == [("介護 ◎", "positive"), ("溶接", "positive"), ("通訳", "info")]
    ages = [text[:16] for text in texts(card, "expertise_age")]
    assert ages == ["as of 2026-10, 1", "as of 2024-03, 2", "as of today"]
    roles = [label.property("role") for label in card.findChildren(QWidget, "expertise_age")]
    assert roles == ["small", "caution", "small"]


@pytest.mark.parametrize(
    ("days", "told", "tone"),
    [
        (-1, "2026-11-20 · ran out 1 day", "stop"),
        (0, "2026-11-21 · runs out today", "caution"),
        (90, "2027-02-19 · runs out in 90 day", "caution"),
        (91, "2027-02-20", "positive"),
    ],
)
def test_what_runs_out_is_marked(
    table: Table, book: Book, person_id: int, *, days: int, told: str, tone: str
) -> None:
    note(book, person_id, "看護師", valid_to=TODAY + days * DAY)
    card = card_of(table, person_id)
    assert [chip.tone() for chip in card.findChildren(ChipButton)] == [tone]
    (line,) = texts(card, "expertise_valid")
    assert line.startswith(f"看護師: valid to {told}")


def test_a_chip_opens_its_form(table: Table, book: Book, person_id: int) -> None:
    key = note(book, person_id, "介護", origin="本人")
    table.press(card_of(table, person_id), f"expertise_{key}")
    assert table.opened(ExpertiseForm).fields.field("origin").value() == "本人"


def test_the_focus_is_seen_on_a_chip(table: Table) -> None:
    chip = ChipButton("介護", "positive", name="chip")
    table.qtbot.addWidget(chip)
    chip.show()
    plain = chip.grab().toImage()
    table.qtbot.waitUntil(chip.isActiveWindow)
    chip.setFocus()
    table.qtbot.waitUntil(chip.hasFocus)
    assert chip.grab().toImage() != plain


def test_room_is_noted_in_one_click(table: Table, book: Book, person_id: int) -> None:
    table.press(card_of(table, person_id), "room_SOME")
    (room,) = book.read(availability.list_rooms, person_id)
    assert (room.level, room.as_of) == (AvailabilityLevel.SOME, TODAY)
    assert texts(card_of(table, person_id), "room_heard") == ["heard today"]


def test_the_newest_room_is_told_and_older_ones_are_folded(
    table: Table, book: Book, person_id: int
) -> None:
    hear(book, person_id, AvailabilityLevel.NONE, as_of=TODAY - 400 * DAY, until=TODAY - 300 * DAY)
    hear(book, person_id, AvailabilityLevel.OPEN, as_of=TODAY - DAY, until=TODAY, note="春まで")
    card = card_of(table, person_id)
    assert texts(card, "room_label") == ["Has room · until 2026-11-21 · 春まで"]
    folded = card.findChild(QWidget, "former_rooms")
    assert folded.isHidden()
    table.press(card, "former_rooms_button")
    assert texts(folded, "former_room_label") == ["No room · until 2026-01-25 (over)"]
    again = card_of(table, person_id)
    assert again.findChild(QWidget, "former_rooms").isVisible()


def test_rooms_open_their_form(table: Table, book: Book, person_id: int) -> None:
    key = hear(book, person_id, AvailabilityLevel.NONE)
    card = card_of(table, person_id)
    table.press(card, f"change_room_{key}")
    form = table.opened(RoomForm)
    assert form.fields.field("level").value() is AvailabilityLevel.NONE
    form.close()
    table.press(card, "note_room")
    levels = [one.fields.field("level").value() for one in table.window.findChildren(RoomForm)]
    assert AvailabilityLevel.OPEN in levels


def test_consents_say_what_counts_and_what_was_before(
    table: Table, book: Book, person_id: int
) -> None:
    assert texts(consents_of(table, person_id), "consents_empty")
    say(book, person_id, on=TODAY - DAY, channel=Channel.MAIL, words="喜んで")
    say(book, person_id, is_given=False, words="やはり結構です")
    card = consents_of(table, person_id)
    assert texts(card, "consent_kind") == ["Newsletter"]
    assert texts(card, "consent_answer") == ["refused"]
    assert texts(card, "consent_days") == ["2026-11-21 (Sat) · agreed on 2026-11-20 (Fri) before"]
    assert texts(card, "consent_words") == ["やはり結構です"]


def test_a_consent_is_turned_changed_and_removed(table: Table, book: Book, person_id: int) -> None:
    key = say(book, person_id, on=TODAY - DAY, words="喜んで")
    card = consents_of(table, person_id)
    table.choose(card, f"more_consent_{key}", 0)
    form = table.kept(table.opened(ConsentForm))
    assert not form.fields.field("is_given").value()
    form.save()
    (line,) = book.read(consents.list_consents, person_id)
    assert (line.is_given, line.refused_on, line.words) == (False, TODAY, "喜んで")
    assert texts(consents_of(table, person_id), "consent_answer") == ["refused"]
    table.choose(card, f"more_consent_{key}", 2)
    assert book.read(consents.list_consents, person_id) == ()


def test_the_plus_asks_for_what_is_not_noted_yet(table: Table, book: Book, person_id: int) -> None:
    say(book, person_id)
    table.press(consents_of(table, person_id), "add_consent")
    form = table.opened(ConsentForm)
    assert form.fields.field("kind").count() == 3
