"""The card of themes: noted, given to a session, dropped, put back, proposed by the book."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.services import removing
from organiser.services.programmes import theme_ideas
from organiser.services.programmes.theme_ideas import Backlog, IdeaDraft
from organiser.ui.links import Link
from organiser.ui.programmes.themes.themes_card import ThemesCard
from organiser.ui.store import Store
from organiser.vocabulary import Stage
from tests.factories import (
    PREPARE,
    TODAY,
    make_interaction,
    make_invitation,
    make_person,
    make_programme,
    make_session,
)
from tests.ui.programmes.card_table import CardTable


@pytest.fixture
def programme_id(book: Book) -> int:
    return book.do(PREPARE, make_programme, series="器の会").value


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> CardTable:
    return CardTable(qtbot, store)


def note(book: Book, programme_id: int, text: str = "やさしい日本語", **draft: Any) -> int:
    idea = IdeaDraft(text=text, **draft)
    return book.do(PREPARE, theme_ideas.add_idea, programme_id, idea, today=TODAY).value


def backlog(table: CardTable, programme_id: int) -> Backlog:
    return table.store.read(theme_ideas.get_backlog, programme_id)


def shown(table: CardTable, programme_id: int, **more: Any) -> ThemesCard:
    card = ThemesCard(table.desk, programme_id=programme_id, **more)
    table.put(card)
    return card


def test_enter_adds_a_theme_with_whom_it_came_from(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    person = book.do(PREPARE, make_person).value
    adder = shown(table, programme_id).adder
    assert len(table.texts("themes_empty")) == 1
    adder.text_edit.setText("宿舎")
    adder.person_edit.setFocus()
    adder.person_edit.edit.setText("たかはし")
    QTest.keyClick(adder.person_edit.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not adder.person_edit.edit.text())
    adder.note_edit.setText("見学もしたい")
    QTest.keyClick(adder.note_edit, Qt.Key.Key_Return)
    (line,) = backlog(table, programme_id).waiting
    assert (line.text, line.person_id, line.note) == ("宿舎", person, "見学もしたい")
    table.seen(Link, f"theme_person_{person}").click()
    assert table.followed == [("show_person", person)]


def test_a_theme_needs_a_text(table: CardTable, programme_id: int) -> None:
    adder = shown(table, programme_id).adder
    adder.note_edit.setText("だけ")
    adder.add_button.click()
    assert table.texts("theme_adder_problem") == ["Please say first what the theme is."]


def test_a_session_is_chosen_that_takes_up_the_theme(
    book: Book, table: CardTable, programme_id: int
) -> None:
    book.do(PREPARE, make_session, programme_id, theme="春 & 秋")
    key = note(book, programme_id)
    shown(table, programme_id)
    table.press(f"use_theme_{key}")
    menu = table.seen(QAbstractButton, f"use_theme_{key}").findChild(QMenu)
    assert menu is not None
    (entry,) = menu.actions()
    assert entry.text() == "2026-12-12 (Sat) — instead of “春 && 秋”"
    entry.trigger()
    menu.close()
    assert len(backlog(table, programme_id).taken_up) == 1
    table.press("taken_up_button")
    assert table.texts("past_theme_words") == ["taken up on 2026-12-12 (Sat)"]
    table.choose(f"more_theme_{key}", 0)
    assert table.texts("theme_text") == ["やさしい日本語"]


def test_without_sessions_the_menu_says_what_to_do(
    book: Book, table: CardTable, programme_id: int
) -> None:
    key = note(book, programme_id)
    shown(table, programme_id)
    table.press(f"use_theme_{key}")
    menu = table.seen(QAbstractButton, f"use_theme_{key}").findChild(QMenu)
    assert menu is not None
    assert [entry.isEnabled() for entry in menu.actions()] == [False]
    menu.close()


def test_at_a_session_one_click_uses_it_there(
    book: Book, table: CardTable, programme_id: int
) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    key = note(book, programme_id)
    shown(table, programme_id, session_id=held)
    table.press(f"use_theme_{key}")
    (line,) = backlog(table, programme_id).taken_up
    assert line.session_id == held


def test_a_theme_is_changed_dropped_and_removed(
    book: Book, table: CardTable, programme_id: int
) -> None:
    key = note(book, programme_id, person_id=book.do(PREPARE, make_person).value)
    shown(table, programme_id)
    table.choose(f"more_theme_{key}", 0)
    form = table.form(f"theme_{key}")
    form.fields.field("text").setText("別の題")
    assert form.save()
    (line,) = backlog(table, programme_id).waiting
    assert (line.text, line.person) == ("別の題", "高橋 美咲")
    table.choose(f"more_theme_{key}", 1)
    table.press("dropped_button")
    assert table.texts("past_theme_words") == ["dropped on 2026-11-21 (Sat) · 高橋 美咲"]
    table.choose(f"more_theme_{key}", 1)
    assert backlog(table, programme_id) == Backlog()


def test_a_theme_of_another_programme_names_it(
    book: Book, table: CardTable, programme_id: int
) -> None:
    autumn = book.do(PREPARE, make_programme, name="秋の会", series="器の会").value
    note(book, autumn)
    shown(table, programme_id)
    assert table.texts("theme_origin") == ["noted on 21 Nov · 秋の会"]


def test_typing_stays_while_the_card_is_read_anew(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    key = note(book, programme_id)
    shown(table, programme_id)
    form = table.open(f"theme_{key}")
    form.fields.field("text").setText("途中")
    table.store.do(PREPARE, theme_ideas.add_idea, programme_id, IdeaDraft(text="ほか"), today=TODAY)
    assert table.form(f"theme_{key}") is form
    form.close_form()
    qtbot.waitUntil(lambda: "ほか" in table.texts("theme_text"))


def test_proposals_are_taken_one_by_one(book: Book, table: CardTable, programme_id: int) -> None:
    def fill(session: Session) -> None:
        for place in range(2):
            person = make_person(session)
            make_invitation(session, programme_id, person, place=place, stage=Stage.ACCEPTED)
            happened = TODAY - timedelta(days=place)
            make_interaction(session, person, about="育成就労", text="", happened_on=happened)

    shown(table, programme_id)
    table.press("proposals_button")
    assert len(table.texts("proposals_empty")) == 1
    table.store.do(PREPARE, fill)
    assert table.texts("proposal_theme") == ["育成就労"]
    assert table.texts("proposal_reason")[0].startswith("Came up with 2 people")
    table.press("take_proposal_0")
    assert table.texts("theme_text") == ["育成就労"]
    assert table.texts("proposal_theme") == []


def test_a_programme_that_is_gone_leaves_an_empty_card(
    book: Book, table: CardTable, programme_id: int
) -> None:
    note(book, programme_id)
    card = shown(table, programme_id)
    book.do(PREPARE, removing.remove_programme, programme_id)
    card.reload()
    assert table.texts("theme_text") == []
