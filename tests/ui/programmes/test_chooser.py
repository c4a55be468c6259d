from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from organiser.services.inviting.seats import Seats
from organiser.services.programmes.programmes import ProgrammeRow
from organiser.ui.person_rows import HeadingLine
from organiser.ui.programmes.chooser import ProgrammeChooser
from organiser.ui.programmes.programme_lines import Choice, programme_lines
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.vocabulary import ProgrammeKind, label
from organiser.wording import verbatim
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, find, press


def row(programme_id: int, name: str, **changes: Any) -> ProgrammeRow:
    values: dict[str, Any] = {
        "kind": ProgrammeKind.LIMITED,
        "kind_name": label(ProgrammeKind.LIMITED),
        "series": "",
        "capacity": 3,
        "counts": {},
        "seats": Seats(capacity=3, accepted=1, held=0, waiting=0),
        "next_session_on": None,
        "closed_on": None,
    }
    return ProgrammeRow(programme_id=programme_id, name=name, **(values | changes))


ROWS = (
    row(1, "春の会", series="代表の会", next_session_on=date(2026, 12, 3)),
    row(2, "ツアー", kind_name=verbatim("見学")),
    row(3, "冬の会", series="代表の会", closed_on=date(2026, 1, 9)),
)


def told(lines: list[Any]) -> list[str]:
    return [f"[{one.text}]" if isinstance(one, HeadingLine) else one.name for one in lines]


def test_a_narrow_list_leaves_names_their_room(qtbot: QtBot) -> None:
    chooser = ProgrammeChooser()
    qtbot.addWidget(chooser)
    chooser.resize(820, 600)
    chooser.show_programmes(ROWS)
    chooser.show()
    assert chooser.view.isColumnHidden(1)
    assert chooser.view.isColumnHidden(7)
    assert chooser.view.columnWidth(0) > 200
    chooser.closed_button.setChecked(True)
    assert not chooser.view.isColumnHidden(7)
    chooser.resize(1100, 600)
    assert not chooser.view.isColumnHidden(1)


@pytest.mark.parametrize(
    ("choice", "lines"),
    [
        (Choice(), ["春の会", "ツアー"]),
        (Choice(with_closed=True), ["春の会", "ツアー", "[Closed]", "冬の会"]),
        (Choice(by_series=True), ["[代表の会]", "春の会", "[Without a series]", "ツアー"]),
        (Choice(by_series=True, words="代表"), ["[代表の会]", "春の会", "冬の会"]),
        (Choice(words="見学"), ["ツアー"]),
        (Choice(words="の会 冬"), ["[Closed]", "冬の会"]),
        (Choice(words="limited"), ["春の会", "[Closed]", "冬の会"]),
        (Choice(words="何もない"), []),
    ],
)
def test_which_programmes_are_listed(choice: Choice, lines: list[str]) -> None:
    assert told(programme_lines(ROWS, choice)) == lines


@pytest.fixture
def chooser(qtbot: QtBot) -> ProgrammeChooser:
    made = ProgrammeChooser()
    qtbot.addWidget(made)
    made.resize(1100, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_programmes(ROWS)
    return made


def shown(chooser: ProgrammeChooser) -> list[str]:
    return told(list(chooser.model.rows()))


def test_closed_programmes_are_folded_until_wanted(qtbot: QtBot, chooser: ProgrammeChooser) -> None:
    assert shown(chooser) == ["春の会", "ツアー"]
    assert chooser.closed_button.text() == "Closed (1)"
    press(qtbot, chooser, "closed_programmes")
    assert shown(chooser) == ["春の会", "ツアー", "[Closed]", "冬の会"]
    press(qtbot, chooser, "programme_order_1")
    assert shown(chooser) == ["[代表の会]", "春の会", "冬の会", "[Without a series]", "ツアー"]


def test_from_the_search_into_the_list_and_into_a_programme(
    qtbot: QtBot, chooser: ProgrammeChooser
) -> None:
    chooser.search.setText("冬")
    assert shown(chooser) == ["[Closed]", "冬の会"]
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.programme_chosen) as chosen:
        qtbot.keyClick(chooser.view, Qt.Key.Key_Return)
    assert chosen.args == [3]


def test_why_nothing_is_listed(chooser: ProgrammeChooser) -> None:
    chooser.search.setText("夏")
    assert "“夏”" in find(chooser, "no_programme_found").text()
    chooser.search.clear()
    chooser.show_programmes([replace(ROWS[0], closed_on=date(2026, 1, 9))])
    assert "All programmes are closed" in find(chooser, "no_programme_found").text()


@pytest.mark.parametrize(
    ("entry", "signal"),
    [(0, "programme_chosen"), (1, "copy_requested"), (2, "next_requested")],
)
def test_the_menu_of_a_row_by_key(
    qtbot: QtBot, chooser: ProgrammeChooser, entry: int, signal: str
) -> None:
    chooser.view.select_key(2)
    pressed = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint())
    QApplication.sendEvent(chooser.view.viewport(), pressed)
    menu = chooser.findChild(QMenu, "programme_row_menu")
    with qtbot.waitSignal(getattr(chooser, signal)) as sent:
        menu.actions()[entry].trigger()
    assert sent.args == [2]
    menu.close()


def test_no_menu_beside_the_rows(chooser: ProgrammeChooser) -> None:
    pressed = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        QPoint(5, chooser.view.viewport().height() - 2),
        QPoint(),
    )
    QApplication.sendEvent(chooser.view.viewport(), pressed)
    assert chooser.findChild(QMenu, "programme_row_menu") is None


def test_what_the_columns_say(chooser: ProgrammeChooser) -> None:
    texts = [column.text(ROWS[0]) for column in chooser.model.columns]
    assert texts == ["春の会", "Limited programme", "2026-12-03 (Thu)", "1 / 3", "", "", "2", ""]
    unlimited = replace(
        ROWS[2], capacity=None, seats=Seats(capacity=None, accepted=4, held=0, waiting=0)
    )
    assert [column.text(unlimited) for column in chooser.model.columns][3:] == [
        *("4", "", "", "", "Closed")
    ]
    heading = HeadingLine(key="closed", text="Closed")
    assert [column.text(heading) for column in chooser.model.columns] == ["Closed", *[""] * 7]


def test_from_the_list_to_the_balance_and_on_to_an_invitation(
    qtbot: QtBot, room: ProgrammesRoom, inviting: Inviting
) -> None:
    inviting.ask(1)
    qtbot.keyClick(room, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    balance = dialog(room, "balance_dialog")
    balance.invitation_requested.emit(inviting.key(1))
    assert room.programme_screen.page() is not None
