"""The index at the edge of a list: what it shows, and choosing with mouse and keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from organiser.ui.kana_index import KanaIndex, shown_initials

PLACES = {"あ": 0, "た": 20, "わ": 70, "B": 90, "#": 95}


@pytest.fixture
def index(qtbot: QtBot) -> KanaIndex:
    made = KanaIndex()
    qtbot.addWidget(made)
    made.resize(made.width(), 500)
    made.set_places(PLACES)
    made.show()
    return made


def middle_of(index: KanaIndex, name: str) -> QPoint:
    return dict(index.lines())[name].center()


def press(qtbot: QtBot, index: KanaIndex, name: str) -> None:
    qtbot.mousePress(index, Qt.MouseButton.LeftButton, pos=middle_of(index, name))


def test_all_rows_of_kana_and_the_letters_there_are() -> None:
    assert "".join(shown_initials(PLACES, 40)) == "あかさたなはまやらわB#"
    assert "".join(shown_initials({}, 40)) == "あかさたなはまやらわ"


def test_many_letters_share_little_room() -> None:
    letters = dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 0)
    assert "".join(shown_initials(letters, 24)) == "あかさたなはまやらわACEGIKMOQSUWY"
    assert len(shown_initials(letters, 12)) <= 12


def test_a_press_leads_to_the_first_of_the_row(qtbot: QtBot, index: KanaIndex) -> None:
    with qtbot.waitSignal(index.chosen) as heard:
        press(qtbot, index, "た")
    assert heard.args == [20]
    assert index.current() == "た"


def test_a_row_nobody_has_leads_to_the_next(qtbot: QtBot, index: KanaIndex) -> None:
    with qtbot.waitSignal(index.chosen) as heard:
        press(qtbot, index, "な")
    assert heard.args == [70]


def test_dragging_goes_along(qtbot: QtBot, index: KanaIndex) -> None:
    heard: list[int] = []
    index.chosen.connect(heard.append)
    press(qtbot, index, "あ")
    for name in ("か", "た", "わ", "B"):
        qtbot.mouseMove(index, middle_of(index, name))
    assert heard == [0, 20, 70, 90]


@pytest.mark.parametrize(
    ("keys", "rows"),
    [
        ([Qt.Key.Key_Down, Qt.Key.Key_Down], [0, 20]),
        ([Qt.Key.Key_End, Qt.Key.Key_Up], [95, 90]),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], [95, 0]),
        ([Qt.Key.Key_B], [90]),
        ([Qt.Key.Key_Q], []),
    ],
)
def test_keys_go_from_one_to_the_next(
    qtbot: QtBot, index: KanaIndex, keys: list[Qt.Key], rows: list[int]
) -> None:
    heard: list[int] = []
    index.chosen.connect(heard.append)
    for key in keys:
        qtbot.keyClick(index, key)
    assert heard == rows


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Return])
def test_keys_lead_back_to_the_list(qtbot: QtBot, index: KanaIndex, key: Qt.Key) -> None:
    with qtbot.waitSignal(index.left):
        qtbot.keyClick(index, key)


@pytest.mark.parametrize(("row", "initial"), [(0, "あ"), (69, "た"), (99, "#"), (-1, "")])
def test_it_marks_where_the_list_stands(index: KanaIndex, row: int, initial: str) -> None:
    index.follow(row)
    assert index.current() == initial


def test_initials_nobody_has_are_faint(index: KanaIndex) -> None:
    index.follow(95)
    image = index.grab().toImage()

    def darkest(name: str) -> int:
        place = dict(index.lines())[name]
        points = [(x, y) for x in range(2, 20) for y in range(place.top(), place.bottom())]
        return min(image.pixelColor(x, y).lightness() for x, y in points)

    assert darkest("た") < darkest("ら") - 30


def test_it_says_that_nobody_is_there(index: KanaIndex) -> None:
    for name, said in (("た", ""), ("か", "Nobody under か")):
        point = middle_of(index, name)
        event = QHelpEvent(QEvent.Type.ToolTip, point, index.mapToGlobal(point))
        QApplication.sendEvent(index, event)
        assert QToolTip.text() == said
