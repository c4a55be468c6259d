from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from organiser.ui.row_views import HEADING_HEIGHT, RowsView
from organiser.ui.tables import ROW_ROLE, Column, KeyedModel, RowsModel


@dataclass(frozen=True, slots=True)
class Row:
    row_id: int
    name: str


COLUMNS = [
    Column[Row](header="名前", text=lambda row: row.name, tip=lambda row: f"{row.name} 様"),
    Column[Row](
        header="番号", text=lambda row: str(row.row_id), tone=lambda _row: "stop", at_right=True
    ),
]


def rows(*numbers: int) -> list[Row]:
    return [Row(number, f"人{number}") for number in numbers]


class Shelf:
    """A store of rows that counts how often it is asked."""

    def __init__(self, count: int) -> None:
        self.names = {number: f"人{number}" for number in range(count)}
        self.asked = 0

    def fetch(self, keys: Sequence[int]) -> list[Row]:
        self.asked += 1
        return [Row(key, self.names[key]) for key in reversed(keys) if key in self.names]


def keyed(shelf: Shelf) -> KeyedModel[Row]:
    return KeyedModel(COLUMNS, fetch_page=shelf.fetch, key=lambda row: row.row_id)


def listed(**more: object) -> RowsModel[Row]:
    return RowsModel(COLUMNS, key=lambda row: row.row_id, **more)


def test_rows_model_obeys_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = listed()
    model.set_rows(rows(1, 2, 3))
    qtmodeltester.check(model, force_py=False)
    model.set_rows(rows(3, 1))
    model.set_rows([])


def test_keyed_model_obeys_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = keyed(Shelf(200))
    model.set_keys(array("q", range(200)))
    qtmodeltester.check(model, force_py=False)
    model.refresh()
    model.set_keys(array("q"))


def test_columns_say_what_their_data_says() -> None:
    model = listed()
    model.set_rows(rows(7))
    name, number = model.index(0, 0), model.index(0, 1)
    assert name.data() == "人7"
    assert name.data(Qt.ItemDataRole.ToolTipRole) == "人7 様"
    assert name.data(ROW_ROLE) == Row(7, "人7")
    assert number.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert number.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "番号"


def test_keyed_model_fetches_only_the_pages_that_are_seen(qtbot: QtBot) -> None:
    shelf = Shelf(10_000)
    model, view = keyed(shelf), RowsView(name="view")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show_model(model)
    model.set_keys(array("q", range(10_000)))
    view.show()
    qtbot.waitExposed(view)
    view.scrollToBottom()
    view.grab()
    assert 1 <= shelf.asked <= 4


def test_keyed_model_lives_with_rows_that_are_gone() -> None:
    shelf = Shelf(3)
    model = keyed(shelf)
    model.set_keys(array("q", [0, 1, 2]))
    del shelf.names[1]
    model.refresh()
    assert [model.index(place, 0).data() for place in range(3)] == ["人0", None, "人2"]
    assert model.key_at(1) == 1
    assert (model.position_of(2), model.position_of("x"), model.key_at(9)) == (2, -1, None)


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    made = RowsView(name="view")
    qtbot.addWidget(made)
    model = listed(heading=lambda row: row.row_id < 0)
    model.setParent(made)
    made.show_model(model)
    model.set_rows(rows(-1, 1, 2, 3))
    made.show()
    return made


def test_selection_is_kept_by_key(qtbot: QtBot, view: RowsView) -> None:
    view.select_key(2)
    with qtbot.assertNotEmitted(view.current_key_changed):
        view.model().set_rows(rows(5, 2, -1, 4, 1))
    assert view.current_key() == 2
    assert view.currentIndex().row() == 1
    assert view.selectionModel().isRowSelected(1)


def test_loss_of_the_current_row_is_told_once(qtbot: QtBot, view: RowsView) -> None:
    view.select_key(2)
    with qtbot.waitSignal(view.current_key_changed) as told:
        view.model().set_rows(rows(1, 3))
    assert told.args == [None]
    assert view.current_key() is None


def test_headings_are_passed_over(view: RowsView) -> None:
    view.select_first()
    assert view.current_key() == 1
    assert view.rowHeight(0) == HEADING_HEIGHT
    assert not view.model().flags(view.model().index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_enter_and_arrows_work_from_the_keyboard(qtbot: QtBot, view: RowsView) -> None:
    view.select_first()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.key_activated) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [2]


def test_home_and_end_lead_to_the_first_and_the_last_row(qtbot: QtBot, view: RowsView) -> None:
    view.select_first()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_key() == view.model().key_at(view.model().rowCount() - 1) != 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_key() == 1


def test_same_keys_only_renew_the_texts(qtbot: QtBot, view: RowsView) -> None:
    with qtbot.assertNotEmitted(view.model().modelReset):
        view.model().set_rows([Row(number, "新") for number in (-1, 1, 2, 3)])
    assert view.model().index(1, 0).data() == "新"
    assert not view.select_key(99)
