from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from organiser.book.book import Book
from organiser.services.relations import promises
from organiser.services.relations.promises import PromiseDraft
from organiser.ui.due_day_form import DueDayForm
from organiser.ui.people.cards.promises import promises_card
from organiser.ui.pieces import Card
from organiser.ui.ties.promise_forms import OutcomeForm, PromiseForm
from organiser.vocabulary import PromiseSide, PromiseState
from tests.factories import PREPARE, TODAY, make_person
from tests.ui.ties.conftest import Table

WEEK = timedelta(days=7)


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def note(book: Book, person_id: int, **changes: Any) -> int:
    draft = PromiseDraft(**({"text": "資料を送る", "since": TODAY - 2 * WEEK} | changes))
    return book.do(PREPARE, promises.add_promise, person_id, draft, today=TODAY).value


def card_of(table: Table, person_id: int) -> Card:
    return table.show(promises_card(table.page(person_id), table.desk))


def opened(table: Table, kind: type[QDialog]) -> Any:
    (form,) = table.window.findChildren(kind)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return form


def texts(card: Card, name: str) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel, name)]


def test_without_promises_it_says_what_to_do(table: Table, person_id: int) -> None:
    card = card_of(table, person_id)
    assert len(texts(card, "promises_empty")) == 1
    table.press(card, "add_promise_button")
    form = opened(table, PromiseForm)
    form.fields.field("text").setText("会場候補を教えてもらう")
    form.fields.field("side").set_value(PromiseSide.THEIRS)
    form.fields.field("due_on").setText("2026-12-01")
    form.save()
    (found,) = table.page(person_id).promises
    assert (found.side, found.text, found.since) == (
        PromiseSide.THEIRS,
        "会場候補を教えてもらう",
        TODAY,
    )


def test_what_is_over_says_by_how_much(book: Book, table: Table, person_id: int) -> None:
    note(book, person_id, due_on=TODAY - WEEK)
    (told,) = texts(card_of(table, person_id), "promise_words")
    assert told.startswith("I promised · by 2026-11-14 (Sat) · 7 ")


def test_one_click_and_an_empty_outcome_keep_it(book: Book, table: Table, person_id: int) -> None:
    key = note(book, person_id)
    table.press(card_of(table, person_id), f"keep_promise_{key}")
    form = opened(table, OutcomeForm)
    assert form.save_button.isEnabled()
    form.save()
    (closed,) = table.page(person_id).closed_promises
    assert (closed.state, closed.outcome) == (PromiseState.KEPT, "")
    card = card_of(table, person_id)
    folded = card.findChild(QWidget, "closed_promises")
    assert folded is not None
    assert not folded.isVisible()
    table.press(card, "closed_promises_button")
    assert folded.isVisible()


def test_one_may_be_released(book: Book, table: Table, person_id: int) -> None:
    key = note(book, person_id)
    table.choose(card_of(table, person_id), f"more_promise_{key}", 1)
    form = opened(table, OutcomeForm)
    form.fields.field("outcome").setPlainText("不要になった")
    form.save()
    (closed,) = table.page(person_id).closed_promises
    assert (closed.state, closed.outcome) == (PromiseState.EASED, "不要になった")


def test_it_is_put_off_changed_and_removed(book: Book, table: Table, person_id: int) -> None:
    key = note(book, person_id)
    card = card_of(table, person_id)
    table.choose(card, f"more_promise_{key}", 2)
    form = opened(table, DueDayForm)
    form.fields.field("due_on").setText("12/24")
    form.save()
    table.choose(card, f"more_promise_{key}", 3)
    form = opened(table, PromiseForm)
    assert form.fields.field("due_on").text() == "2026-12-24 (Thu)"
    form.fields.field("text").setText("名簿を送る")
    form.save()
    assert [line.text for line in table.page(person_id).promises] == ["名簿を送る"]
    table.choose(card, f"more_promise_{key}", 4)
    assert table.page(person_id).promises == ()


def test_a_closed_one_opens_again(book: Book, table: Table, person_id: int) -> None:
    key = note(book, person_id)
    for place in (1, 2):
        book.do(PREPARE, promises.close_promise, key, PromiseState.KEPT, outcome="x", today=TODAY)
        card = card_of(table, person_id)
        table.press(card, "closed_promises_button")
        table.choose(card, f"more_promise_{key}", place)
        if place == 1:
            form = opened(table, PromiseForm)
            assert form.fields.field("outcome").value() == "x"
            form.reject()
            table.choose(card, f"more_promise_{key}", 0)
    assert (table.page(person_id).promises, table.page(person_id).closed_promises) == ((), ())
