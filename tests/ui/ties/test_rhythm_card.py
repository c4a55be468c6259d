from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle, PersonTag, Rhythm
from organiser.services.people.person_values import Gap
from organiser.services.relations import rhythms
from organiser.services.relations.rhythms import get_rhythm_choices
from organiser.ui.people.cards.rhythm import rhythm_card
from organiser.ui.pieces import Card, Chip
from organiser.ui.ties.circle_rhythm_card import circle_rhythm_card
from organiser.ui.ties.rhythm_form import RhythmForm
from organiser.ui.ties.rhythm_settings import RhythmSettings
from organiser.ui.ties.rhythm_words import RhythmWords
from organiser.vocabulary import GapUnit, InteractionKind, RhythmState
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person
from tests.ui.ties.conftest import Table


@pytest.fixture
def person_id(book: Book) -> int:
    def prepare(session: Session) -> int:
        person_id = make_person(session)
        add(session, PersonTag(person_id=person_id, tag="会員"))
        make_interaction(session, person_id, happened_on=date(2026, 8, 1))
        return person_id

    return book.do(PREPARE, prepare).value


def card_of(table: Table, person_id: int) -> Card:
    return table.show(rhythm_card(table.page(person_id), table.desk))


def text(card: Card, name: str) -> str:
    label = card.findChild(QLabel, name)
    return label.text() if label else ""


def test_a_quick_choice_sets_it_and_the_menu_changes_it(table: Table, person_id: int) -> None:
    card = card_of(table, person_id)
    assert text(card, "rhythm_empty")
    table.press(card, "quick_rhythm_0")
    card = card_of(table, person_id)
    assert text(card, "rhythm_due") == (
        "due since 2026-09-01 (Tue) · last contact 2026-08-01 (Sat)"
    )
    chip = card.findChild(Chip, "rhythm_state")
    assert chip is not None
    assert chip.tone() == "stop"
    table.choose(card, "more_rhythm", 3)
    assert "due on 2027-08-01 (Sun)" in text(card_of(table, person_id), "rhythm_due")
    table.choose(card_of(table, person_id), "more_rhythm", 4)
    assert "paused until 2026-12-21 (Mon)" in text(card_of(table, person_id), "rhythm_due")
    table.choose(card_of(table, person_id), "more_rhythm", 4)
    assert "due on" in text(card_of(table, person_id), "rhythm_due")
    table.choose(card_of(table, person_id), "more_rhythm", 5)
    assert table.page(person_id).rhythm is None


def test_it_says_whence_it_comes(book: Book, table: Table, person_id: int) -> None:
    row = Rhythm(wanted=112, tag="会員")
    book.do(PREPARE, lambda session: add(session, row))
    card = card_of(table, person_id)
    assert text(card, "rhythm_tag") == "This is the rhythm of the tag “会員”."
    assert "due today" in text(card, "rhythm_due")


def test_before_the_first_contact(book: Book, table: Table) -> None:
    def prepare(session: Session) -> int:
        stranger = make_person(session)
        add(session, Rhythm(wanted=2, worst=3, unit=GapUnit.WEEK, person_id=stranger))
        return stranger

    card = card_of(table, book.do(PREPARE, prepare).value)
    assert text(card, "rhythm_due") == "begins with the first contact"
    assert "2" in text(card, "rhythm_gap")
    assert "3" in text(card, "rhythm_gap")


@pytest.mark.parametrize("unit", GapUnit)
def test_every_unit_is_said(unit: GapUnit) -> None:
    told = RhythmWords().gap(Gap(wanted=2, worst=5, unit=unit))
    assert f"2 {unit}" in told
    assert f"5 {unit}" in told


def test_the_form_sets_all_of_it(table: Table, person_id: int) -> None:
    table.press(card_of(table, person_id), "change_rhythm")
    (form,) = table.window.findChildren(RhythmForm)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    form.fields.field("wanted").setValue(2)
    form.fields.field("worst").setValue(1)
    assert not form.save_button.isEnabled()
    form.fields.field("worst").setValue(5)
    form.fields.field("paused_until").setText("12/31")
    form.save()
    found = table.page(person_id).rhythm
    assert found is not None
    assert (found.gap.wanted, found.gap.worst, found.gap.unit) == (2, 5, GapUnit.MONTH)
    assert (found.gap.paused_until, found.state) == (date(2026, 12, 31), RhythmState.PAUSED)


def test_a_circle_turns_quiet_and_never_red(book: Book, table: Table) -> None:
    def prepare(session: Session) -> int:
        circle = add(session, Circle(name="読書会"))
        make_interaction(session, circle_id=circle, happened_on=TODAY - timedelta(days=400))
        return circle

    circle = book.do(PREPARE, prepare).value
    card = table.show(circle_rhythm_card(circle, "読書会", table.desk))
    table.press(card, "quick_rhythm_0")
    card = table.show(circle_rhythm_card(circle, "読書会", table.desk))
    chip = card.findChild(Chip, "rhythm_state")
    assert chip is not None
    assert (chip.text(), chip.tone()) == ("Quiet", "caution")
    table.choose(card, "more_rhythm", 4)
    found = table.store.read(rhythms.get_circle_rhythm, circle, today=TODAY)
    assert found is not None
    assert found.state is RhythmState.PAUSED
    table.choose(card, "more_rhythm", 5)
    assert table.store.read(rhythms.get_circle_rhythm, circle, today=TODAY) is None


def test_rhythms_of_tags_and_weights_are_kept_together(table: Table, person_id: int) -> None:
    form = RhythmSettings.open_for(table.store, table.window)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    form.editor.add_row()
    cells = form.editor.rows[0].cells
    cells["tag"].setText("会員")
    cells["wanted"].setValue(3)
    cells["worst"].setValue(2)
    form.refresh()
    assert not form.save_button.isEnabled()
    cells["worst"].setValue(0)
    form.fields.field("CALL").setValue(50)
    form.save()
    kept = table.store.read(get_rhythm_choices)
    assert [(row.tag, row.wanted, row.worst) for row in kept.rhythms] == [("会員", 3, None)]
    assert kept.weights[InteractionKind.CALL] == 50
    found = table.page(person_id).rhythm
    assert found is not None
    assert found.tag == "会員"


def test_tags_of_the_book_are_proposed(table: Table, person_id: int) -> None:
    form = RhythmSettings.open_for(table.store, table.window)
    form.editor.add_row()
    edit = form.editor.rows[0].cells["tag"]
    table.qtbot.waitUntil(edit.hasFocus)
    edit.setText("会")
    table.qtbot.keyClick(edit, Qt.Key.Key_Return)
    form.reject()
