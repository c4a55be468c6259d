"""Today's next steps: one's own that are due, others' to ask about, each done in one click."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import MINE, Owner, StepDraft
from organiser.ui import ask
from organiser.ui.due_day_form import DueDayForm
from organiser.ui.store import Store
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.room import TodayRoom
from organiser.ui.today.steps_card import DueStepsCard
from tests.conftest import TODAY
from tests.factories import PREPARE, make_organisation, make_person, make_programme

DAY = timedelta(days=1)


@pytest.fixture
def store(book: Book, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


def fill(session: Session) -> list[int]:
    programme = make_programme(session)
    person = Owner(person_id=make_person(session))
    body = Owner(organisation_id=make_organisation(session))
    drafts = [
        StepDraft(text="自分の", owner=MINE, due_on=TODAY + DAY),
        StepDraft(text="相手の", owner=person, due_on=TODAY - 2 * DAY),
        StepDraft(text="団体の", owner=body, due_on=TODAY - DAY),
        StepDraft(text="まだ先", owner=MINE, due_on=TODAY + 30 * DAY),
    ]
    return [next_steps.add_step(session, programme, draft) for draft in drafts]


@pytest.fixture
def keys(store: Store) -> list[int]:
    return store.do(PREPARE, fill)


@pytest.fixture
def room(qtbot: QtBot, store: Store, keys: list[int]) -> TodayRoom:
    made = TodayRoom(store)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def card_of(room: TodayRoom) -> DueStepsCard:
    # The card before it may still be going.
    return room.findChildren(DueStepsCard)[-1]


def texts(room: TodayRoom, name: str) -> list[str]:
    return [label.text() for label in card_of(room).findChildren(QLabel, name)]


def choose(room: TodayRoom, key: int, place: int) -> None:
    more = card_of(room).findChild(QAbstractButton, f"more_step_{key}")
    assert more is not None
    more.click()
    menu = more.findChild(QMenu)
    assert menu is not None
    menu.actions()[place].trigger()
    menu.close()


def test_it_says_whose_they_are_and_how_long_over(room: TodayRoom) -> None:
    assert texts(room, "due_step_text") == ["相手の", "団体の", "自分の"]
    assert texts(room, "due_step_owner") == [
        "高橋 美咲: ask how it goes",
        "みらい協同組合: ask how it goes",
        "監理団体の器をひろげる会",
    ]
    assert texts(room, "due_step_chip") == ["2 days over", "1 day over", "in 1 day"]


def test_one_click_is_done(room: TodayRoom, keys: list[int]) -> None:
    done = card_of(room).findChild(QAbstractButton, f"finish_step_{keys[0]}")
    assert done is not None
    done.click()
    assert texts(room, "due_step_text") == ["相手の", "団体の"]


def test_the_lines_lead_to_the_programme_and_the_owner(
    qtbot: QtBot, room: TodayRoom, keys: list[int]
) -> None:
    line = card_of(room).findChild(OpenLine, f"due_step_{keys[0]}")
    with qtbot.waitSignal(room.programme_requested):
        QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(room.programme_requested):
        choose(room, keys[1], 1)
    with qtbot.waitSignal(room.person_requested):
        choose(room, keys[1], 2)
    with qtbot.waitSignal(room.organisation_requested):
        choose(room, keys[2], 2)


def test_it_is_put_off(room: TodayRoom, keys: list[int]) -> None:
    choose(room, keys[0], 0)
    (form,) = card_of(room).findChildren(DueDayForm)
    form.fields.field("due_on").setText("2027-01-10")
    form.save()
    assert texts(room, "due_step_text") == ["相手の", "団体の"]


def test_many_are_folded(qtbot: QtBot, store: Store) -> None:
    def many(session: Session) -> None:
        programme = make_programme(session)
        for place in range(11):
            next_steps.add_step(session, programme, StepDraft(text=f"{place}", due_on=TODAY))

    store.do(PREPARE, many)
    card = DueStepsCard(store)
    qtbot.addWidget(card)
    assert len(card.findChildren(OpenLine)) == 8
    more = card.findChild(QAbstractButton, "more_due_steps")
    assert more is not None
    more.click()
    assert len(card.findChildren(OpenLine)) == 11


def test_without_any_there_is_no_card(qtbot: QtBot, store: Store) -> None:
    room = TodayRoom(store)
    qtbot.addWidget(room)
    assert room.findChild(DueStepsCard) is None
