from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import Address
from organiser.services.inviting import invitation_lists
from organiser.services.programmes.asking_balance import Grouping, Spread
from organiser.ui.programmes.balance.bars import ALL_YEARS, BY_LAST_ASK, THIS_YEAR
from organiser.ui.programmes.balance.dialog import BalanceDialog
from organiser.ui.store import Store
from organiser.vocabulary import Stage
from tests.factories import PREPARE, add, make_invitation, make_person, make_programme
from tests.services.seat_books import TODAY
from tests.ui.programmes.pressing import dialog, find, press

#: Days since each was asked; of the last one never.
ASKED = {"あおき": (10, 80), "かとう": (500,), "さとう": (300,), "たなか": ()}


def fill(session: Session) -> None:
    for reading, days in ASKED.items():
        person_id = make_person(
            session, family_name=reading, given_name="", family_reading=reading, given_reading=""
        )
        if reading != "たなか":
            add(session, Address(person_id=person_id, prefecture="兵庫県"))
        for ago in days:
            day = TODAY - timedelta(days=ago)
            programme_id = make_programme(session, name=f"{ago}日前の会", closed_on=day)
            make_invitation(
                session,
                programme_id,
                person_id,
                stage=Stage.ACCEPTED,
                asked_on=day,
                reply_by=day,
            )
    make_programme(session, name="次の会")


@pytest.fixture
def window(qtbot: QtBot, store: Store) -> BalanceDialog:
    store.do(PREPARE, fill)
    made = BalanceDialog(store, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rows(window: BalanceDialog) -> list[str]:
    """Return the people shown, each with how often they were asked."""
    model = window.people.model
    found = [model.row_at(position) for position in range(model.rowCount())]
    return [f"{row.name.strip()} {row.balance.asked}" for row in found if row is not None]


def choose(qtbot: QtBot, bar: object, value: object) -> None:
    place = bar._values.index(value)  # type: ignore[attr-defined]
    qtbot.mouseClick(bar._group.button(place), Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]


def test_everybody_in_the_order_of_readings_within_twelve_months(window: BalanceDialog) -> None:
    assert rows(window) == ["あおき 2", "かとう 0", "さとう 1", "たなか 0"]
    assert "4 people" in window.hint_label.text()
    row = window.people.current_person()
    assert row is not None
    assert [column.text(row) for column in window.people.model.columns] == [
        *("あおき", "", "2", "2", "–", "2", "2026-11-11")
    ]


def test_periods(qtbot: QtBot, window: BalanceDialog) -> None:
    choose(qtbot, window.bars.period, ALL_YEARS)
    assert rows(window) == ["あおき 2", "かとう 1", "さとう 1", "たなか 0"]
    choose(qtbot, window.bars.period, THIS_YEAR)
    assert rows(window) == ["あおき 2", "かとう 0", "さとう 1", "たなか 0"]


@pytest.mark.parametrize(
    ("spread", "names"),
    [
        (Spread.NEVER, ["たなか"]),
        (Spread.LEFT_OUT, ["かとう", "たなか"]),
        (Spread.OFTEN, ["あおき"]),
    ],
)
def test_whom_one_looks_at(
    qtbot: QtBot, window: BalanceDialog, spread: Spread, names: list[str]
) -> None:
    choose(qtbot, window.bars.spread, spread)
    assert [row.split()[0] for row in rows(window)] == names


def test_by_the_last_ask_those_never_asked_come_first(qtbot: QtBot, window: BalanceDialog) -> None:
    choose(qtbot, window.bars.order, BY_LAST_ASK)
    assert [row.split()[0] for row in rows(window)] == ["たなか", "かとう", "さとう", "あおき"]


def test_searching_and_a_choice_of_nobody(qtbot: QtBot, window: BalanceDialog) -> None:
    window.bars.search.setText("さとう")
    assert rows(window) == ["さとう 1"]
    choose(qtbot, window.bars.spread, Spread.NEVER)
    assert rows(window) == []
    assert "Nobody is in this choice" in find(window, "balance_empty").text()
    assert not window.person_button.isEnabled()


def test_enter_shows_the_programmes_behind_the_numbers(qtbot: QtBot, window: BalanceDialog) -> None:
    qtbot.keyClick(window.people.view, Qt.Key.Key_Return)
    asks = dialog(window, "asks_dialog")
    assert [line.programme for line in asks.model.rows()] == ["10日前の会", "80日前の会"]
    with qtbot.waitSignal(window.invitation_requested) as gone:
        qtbot.keyClick(asks.view, Qt.Key.Key_Return)
    assert gone.args == [1]
    assert not window.isVisible()


def test_nothing_behind_somebody_who_was_never_asked(qtbot: QtBot, window: BalanceDialog) -> None:
    window.people.view.select_key(4)
    qtbot.keyClick(window.people.view, Qt.Key.Key_Return)
    assert find(dialog(window, "asks_dialog"), "no_asks").isVisible()


def test_to_the_page_of_a_person_by_key(qtbot: QtBot, window: BalanceDialog) -> None:
    with qtbot.waitSignal(window.person_requested) as gone:
        qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert gone.args == [1]


def test_one_person_is_put_into_an_open_programme_and_one_goes_on(
    qtbot: QtBot, window: BalanceDialog, store: Store
) -> None:
    window.people.view.select_key(4)
    press(qtbot, window, "balance_programme")
    (action,) = window.menu.menu.actions()
    assert action.text() == "次の会"
    action.trigger()
    assert window.isVisible()
    assert "Nobody was asked" in window.hint_label.text()
    found = store.read(invitation_lists.list_invitations, 5, today=TODAY)
    assert [row.person_id for row in found] == [4]
    press(qtbot, window, "balance_programme")
    with qtbot.waitSignal(window.invitation_requested):
        window.menu.menu.actions()[0].trigger()
    assert not window.isVisible()


def test_totals_by_prefecture_lead_to_their_people_and_back(
    qtbot: QtBot, window: BalanceDialog
) -> None:
    choose(qtbot, window.bars.view, Grouping.REGION)
    told = [(total.name, total.people, total.asked) for total in window.totals.model.rows()]
    assert told == [("兵庫県", 3, 3), ("", 1, 0)]
    assert not window.bars.search.isEnabled()
    qtbot.keyClick(window.totals.view, Qt.Key.Key_Return)
    assert [row.split()[0] for row in rows(window)] == ["あおき", "かとう", "さとう"]
    choose(qtbot, window.bars.period, ALL_YEARS)
    assert rows(window) == ["あおき 2", "かとう 1", "さとう 1"]
    press(qtbot, window, "balance_back")
    assert window.totals.isVisible()


def test_totals_by_kind_name_what_is_not_known(qtbot: QtBot, window: BalanceDialog) -> None:
    choose(qtbot, window.bars.view, Grouping.KIND)
    (total,) = window.totals.model.rows()
    column = window.totals.model.columns[0]
    assert column.text(total) == "not known"
    assert window.totals.group_name("supervising organisation") == "Supervising organisation"


def test_what_is_written_elsewhere_is_seen(window: BalanceDialog, store: Store) -> None:
    store.do(PREPARE, lambda session: make_person(session, family_reading="わだ"))
    assert len(rows(window)) == 5


def test_a_year_before_a_leap_day(window: BalanceDialog) -> None:
    day = TODAY.replace(year=2028, month=2, day=29)
    assert window.bars.since(day) == TODAY.replace(year=2027, month=2, day=28)
