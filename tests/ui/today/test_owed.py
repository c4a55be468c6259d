"""Today's promises and who has gone quiet: each is one click from being done."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Circle, Promise, Rhythm
from organiser.services.relations import promises
from organiser.ui import ask
from organiser.ui.due_day_form import DueDayForm
from organiser.ui.store import Store
from organiser.ui.ties.promise_forms import OutcomeForm
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import GapUnit, PromiseSide
from tests.conftest import TODAY
from tests.factories import PREPARE, add, make_interaction, make_person

OLD = TODAY - timedelta(days=200)


@pytest.fixture
def store(book: Book, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


def fill(session: Session) -> None:
    person = make_person(session)
    for text, due in (("今日まで", 0), ("過ぎた", -3), ("まだ先", 60), ("近い", 2)):
        add(
            session,
            Promise(
                person_id=person,
                side=PromiseSide.MINE if due else PromiseSide.THEIRS,
                text=text,
                since=OLD,
                due_on=TODAY + timedelta(days=due),
            ),
        )
    add(session, Rhythm(wanted=2, unit=GapUnit.MONTH, person_id=person))
    make_interaction(session, person, happened_on=OLD)
    circle = add(session, Circle(name="読書会"))
    add(session, Rhythm(wanted=1, unit=GapUnit.MONTH, circle_id=circle))
    make_interaction(session, circle_id=circle, happened_on=OLD)


@pytest.fixture
def room(qtbot: QtBot, store: Store) -> TodayRoom:
    store.do(PREPARE, fill)
    made = TodayRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 1000)
    made.show()
    return made


def press(qtbot: QtBot, room: QWidget, name: str) -> None:
    button = room.findChild(QAbstractButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot: QtBot, room: QWidget, name: str, place: int) -> None:
    press(qtbot, room, name)
    menu = room.findChild(QMenu, f"{name}_menu")
    assert menu is not None
    menu.actions()[place].trigger()
    menu.close()


def test_promises_stand_by_their_day_and_later_ones_wait(qtbot: QtBot, room: TodayRoom) -> None:
    def shown() -> list[str]:
        labels = room.findChildren(QLabel, "promise_text")
        return [label.text() for label in labels if label.isVisible()]

    assert shown() == ["過ぎた", "今日まで", "近い"]
    press(qtbot, room, "more_promises")
    qtbot.waitUntil(lambda: shown() == ["過ぎた", "今日まで", "近い", "まだ先"])


def test_a_promise_is_kept_eased_or_put_off_from_here(
    qtbot: QtBot, store: Store, room: TodayRoom
) -> None:
    press(qtbot, room, "kept_1")
    (form,) = room.findChildren(OutcomeForm)
    form.save()
    assert len(store.read(promises.list_due_promises, today=TODAY)) == 3
    choose(qtbot, room, "more_promise_2", 1)
    qtbot.waitUntil(lambda: any(found.isVisible() for found in room.findChildren(OutcomeForm)))
    next(found for found in room.findChildren(OutcomeForm) if found.isVisible()).save()
    choose(qtbot, room, "more_promise_4", 2)
    (due,) = room.findChildren(DueDayForm)
    due.fields.field("due_on").setText("2027-01-05")
    due.save()
    found = store.read(promises.list_due_promises, today=TODAY)
    assert [(row.text, row.days_left) for row in found] == [("近い", 45), ("まだ先", 60)]


@pytest.mark.parametrize(
    ("line", "signal", "key"),
    [
        ("promise_2", "person_requested", 1),
        ("quiet_1", "person_requested", 1),
        ("quiet_circle_1", "circle_requested", 1),
    ],
)
def test_lines_open_what_they_name(
    qtbot: QtBot, room: TodayRoom, line: str, signal: str, key: int
) -> None:
    found = room.findChild(OpenLine, line)
    assert isinstance(found, OpenLine)
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    with qtbot.waitSignal(getattr(room, signal)) as wish:
        qtbot.keyClick(found, Qt.Key.Key_Return)
    assert wish.args == [key]
    more = found.findChild(QAbstractButton, f"more_{line}")
    assert more is not None
    more.setFocus()
    with qtbot.assertNotEmitted(getattr(room, signal)):
        qtbot.keyClick(more, Qt.Key.Key_Return)


def test_who_is_quiet_is_logged_or_let_rest(qtbot: QtBot, store: Store, room: TodayRoom) -> None:
    with qtbot.waitSignal(room.log_requested) as wish:
        press(qtbot, room, "log_quiet_1")
    assert wish.args == [[1]]
    choose(qtbot, room, "more_quiet_1", 0)
    assert store.quiet_people(limit=5) == ([], 0)
    assert len(store.quiet_circles()) == 1
    choose(qtbot, room, "more_quiet_circle_1", 1)
    assert store.quiet_circles() == []
    qtbot.waitUntil(lambda: room.findChild(QWidget, "quiet_1") is None)


def test_more_quiet_people_than_fit_are_counted(qtbot: QtBot, store: Store) -> None:
    def many(session: Session) -> None:
        for _place in range(11):
            person = make_person(session)
            add(session, Rhythm(wanted=1, person_id=person))
            make_interaction(session, person)

    store.do(PREPARE, many)
    room = TodayRoom(store)
    qtbot.addWidget(room)
    (more,) = room.findChildren(QLabel, "quiet_more")
    assert "3" in more.text()
