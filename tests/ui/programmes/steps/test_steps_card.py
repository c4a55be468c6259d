"""The card of next steps: added, done, changed and removed, also by the keyboard alone."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services import removing
from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import MINE, Owner, StepDraft, StepsPage
from organiser.ui.in_place import InPlace
from organiser.ui.links import Link
from organiser.ui.programmes.steps.steps_card import StepsCard
from organiser.ui.store import Store
from tests.factories import (
    PREPARE,
    TODAY,
    make_organisation,
    make_person,
    make_programme,
    make_session,
)
from tests.ui.programmes.card_table import CardTable

DAY = timedelta(days=1)


@pytest.fixture
def programme_id(book: Book) -> int:
    return book.do(PREPARE, make_programme).value


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> CardTable:
    return CardTable(qtbot, store)


def note(book: Book, programme_id: int, text: str, **draft: Any) -> int:
    step = StepDraft(text=text, **draft)
    return book.do(PREPARE, next_steps.add_step, programme_id, step).value


def steps(table: CardTable, programme_id: int) -> StepsPage:
    return table.store.read(next_steps.get_steps, programme_id)


def shown(table: CardTable, programme_id: int, **more: Any) -> StepsCard:
    card = StepsCard(table.desk, programme_id=programme_id, **more)
    table.put(card)
    return card


def test_empty_it_says_what_to_do_and_enter_adds_one_after_the_other(
    table: CardTable, programme_id: int
) -> None:
    card = shown(table, programme_id)
    assert len(table.texts("steps_empty")) == 1
    edit = card.adder.text_edit
    edit.setFocus()
    for text in ("一", "二"):
        edit.setText(text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert edit.hasFocus()
        assert edit.text() == ""
    assert table.texts("step_text") == ["一", "二"]
    assert [line.owner for line in steps(table, programme_id).open] == [MINE, MINE]


def test_lines_that_stay_the_same_are_not_made_again(
    book: Book, table: CardTable, programme_id: int
) -> None:
    first, second = (note(book, programme_id, text) for text in ("一", "二"))
    card = shown(table, programme_id)
    before = card.findChild(InPlace, f"step_{first}")
    changed = StepDraft(text="三")
    table.store.do(PREPARE, next_steps.change_step, second, changed)
    card.reload()
    assert card.findChild(InPlace, f"step_{first}") is before
    assert table.texts("step_text") == ["一", "三"]


def test_a_step_is_given_to_somebody_with_a_day(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    person = book.do(PREPARE, make_person).value
    card = shown(table, programme_id)
    adder = card.adder
    adder.text_edit.setText("候補を挙げる")
    adder.owner_edit.setFocus()
    adder.owner_edit.edit.setText("たかはし")
    QTest.keyClick(adder.owner_edit.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not adder.owner_edit.edit.text())
    adder.due_edit.setText("12/3")
    QTest.keyClick(adder.due_edit, Qt.Key.Key_Return)
    (line,) = steps(table, programme_id).open
    assert (line.owner.person_id, line.due_on) == (person, TODAY + 12 * DAY)
    table.seen(Link, f"step_owner_{person}").click()
    assert table.followed == [("show_person", person)]


def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(
    table: CardTable, programme_id: int
) -> None:
    adder = shown(table, programme_id).adder
    for text, owner, due in (("", "", "12/3"), ("x", "だれか", ""), ("x", "", "いつか")):
        adder.clear()
        adder.text_edit.setText(text)
        adder.owner_edit.edit.setText(owner)
        adder.due_edit.setText(due)
        adder.add_button.click()
        assert adder.problem_label.text()
        assert (adder.text_edit.text(), adder.due_edit.text()) == (text, due)
    QTest.keyClick(adder.text_edit, Qt.Key.Key_Escape)
    assert not adder.is_touched()
    assert steps(table, programme_id).open == ()


def test_a_refusal_of_the_book_stands_below(
    book: Book, table: CardTable, programme_id: int
) -> None:
    adder = shown(table, programme_id).adder
    book.do(PREPARE, removing.remove_programme, programme_id)
    adder.text_edit.setText("x")
    adder.add()
    assert "no longer in the book" in adder.problem_label.text()


def test_one_click_is_done_and_enter_notes_what_came_of_it(
    book: Book, table: CardTable, programme_id: int
) -> None:
    key = note(book, programme_id, "会場")
    shown(table, programme_id)
    table.press(f"finish_step_{key}")
    (line,) = steps(table, programme_id).done
    assert line.done_on == TODAY
    part = table.seen(InPlace, f"done_step_{key}")
    assert part.hasFocus()
    form = table.open(f"done_step_{key}")
    form.fields.field("outcome").setText("三月まで")
    QTest.keyClick(form.fields.field("outcome"), Qt.Key.Key_Return)
    (line,) = steps(table, programme_id).done
    assert (line.outcome, line.done_on) == ("三月まで", TODAY)
    table.store.undo()
    table.store.undo()
    assert table.texts("step_text") == ["会場"]


def test_the_menu_finishes_with_a_word(book: Book, table: CardTable, programme_id: int) -> None:
    key = note(book, programme_id, "会場")
    shown(table, programme_id)
    table.choose(f"more_step_{key}", 0)
    form = table.form(f"done_step_{key}")
    assert form.fields.field("outcome").hasFocus()
    form.close_form()
    assert len(steps(table, programme_id).done) == 1


def test_done_ones_are_folded_and_open_again(
    book: Book, table: CardTable, programme_id: int
) -> None:
    key = note(book, programme_id, "会場")
    book.do(PREPARE, next_steps.finish_step, key, done_on=TODAY, today=TODAY, outcome="予約した")
    shown(table, programme_id)
    assert table.texts("done_step_text") == []
    table.press("done_steps_button")
    assert table.texts("done_step_words") == ["done on 2026-11-21 (Sat) · Me · 予約した"]
    table.choose(f"more_step_{key}", 0)
    table.form(f"done_step_{key}").close_form()
    table.press(f"reopen_step_{key}")
    assert table.texts("step_text") == ["会場"]


def test_due_words_say_how_long(book: Book, table: CardTable, programme_id: int) -> None:
    for text, days in (("一", -2), ("二", 0), ("三", 3), ("四", 40)):
        note(book, programme_id, text, due_on=TODAY + days * DAY)
    shown(table, programme_id)
    told = table.texts("step_due")
    assert told == ["2 days over", "due today", "in 3 days", "by 31 Dec"]
    assert table.texts("steps_card_subtitle") == ["4 open · 1 over"]


def test_a_step_is_changed_in_its_place_and_removed(
    book: Book, table: CardTable, programme_id: int
) -> None:
    body = book.do(PREPARE, make_organisation).value
    key = note(book, programme_id, "会場", owner=Owner(organisation_id=body))
    shown(table, programme_id)
    table.choose(f"more_step_{key}", 1)
    form = table.form(f"step_{key}")
    form.fields.field("text").setText("会場と昼食")
    assert form.save()
    (line,) = steps(table, programme_id).open
    assert (line.text, line.owner.organisation_id) == ("会場と昼食", body)
    table.choose(f"more_step_{key}", 2)
    assert steps(table, programme_id).open == ()


def test_what_is_typed_stays_while_the_card_is_read_anew(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    key = note(book, programme_id, "会場")
    card = shown(table, programme_id)
    form = table.open(f"step_{key}")
    form.fields.field("text").setText("途中")
    card.adder.text_edit.setText("これも途中")
    table.store.do(PREPARE, next_steps.add_step, programme_id, StepDraft(text="ほか"))
    assert table.form(f"step_{key}").fields.field("text").text() == "途中"
    assert card.adder.text_edit.text() == "これも途中"
    form.close_form()
    qtbot.waitUntil(lambda: "ほか" in table.texts("step_text"))


def test_a_step_of_nobody_says_so_and_is_given_to_another(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    person = book.do(PREPARE, make_person).value
    key = note(book, programme_id, "会場", owner=Owner(person_id=person))
    book.do(PREPARE, removing.remove_person, person)
    shown(table, programme_id)
    assert table.texts("step_nobody") == ["nobody any more"]
    form = table.open(f"step_{key}")
    owner = form.fields.field("owner")
    owner.setFocus()
    owner.edit.setText("me")
    owner.take_typed()
    qtbot.waitUntil(lambda: owner.owner() == MINE)
    assert form.save()
    assert table.texts("step_mine") == ["Me"]


def test_by_owner_each_has_their_own_heading(
    book: Book, table: CardTable, programme_id: int
) -> None:
    person = book.do(PREPARE, make_person).value
    note(book, programme_id, "相手の", owner=Owner(person_id=person), due_on=TODAY)
    note(book, programme_id, "自分の")
    shown(table, programme_id, by_owner=True)
    assert table.texts("step_text") == ["自分の", "相手の"]
    assert table.seen(QLabel, "step_group_mine")
    assert table.seen(Link, f"step_owner_{person}")


def test_a_session_off_the_record_offers_nothing_to_fill_in(
    book: Book, table: CardTable, programme_id: int
) -> None:
    held = book.do(PREPARE, make_session, programme_id, off_the_record=True).value
    card = shown(table, programme_id, session_id=held)
    assert len(table.texts("steps_discreet")) == 1
    assert not card.adder.isVisible()
    assert table.texts("steps_empty") == []


def test_steps_of_a_session_name_it_with_the_programme(
    book: Book, table: CardTable, programme_id: int
) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    card = shown(table, programme_id, session_id=held)
    card.adder.text_edit.setText("議事録を送る")
    card.adder.add()
    assert table.texts("step_session") == [""]
    card.hide()
    shown(table, programme_id)
    assert table.texts("step_session") == ["from the session of 12 Dec"]


def test_a_programme_that_is_gone_leaves_an_empty_card(
    book: Book, table: CardTable, programme_id: int
) -> None:
    note(book, programme_id, "会場")
    card = shown(table, programme_id)
    book.do(PREPARE, removing.remove_programme, programme_id)
    card.reload()
    assert table.texts("step_text") == []
