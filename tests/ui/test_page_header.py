from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.ui.buttons import button
from organiser.ui.page_header import PageHeader, SearchField
from organiser.ui.pieces import Chip


def test_header_says_where_we_are(qtbot: QtBot) -> None:
    header = PageHeader("今日")
    qtbot.addWidget(header)
    header.show()
    assert not header.crumb_button.isVisible()
    header.set_title("器をひろげる会", crumb="企画", subtitle="全3回")
    assert header.crumb_button.isVisible()
    assert header.subtitle_label.text() == "全3回"
    with qtbot.waitSignal(header.crumb_requested):
        qtbot.mouseClick(header.crumb_button, Qt.MouseButton.LeftButton)


def test_header_replaces_its_chips(qtbot: QtBot) -> None:
    header = PageHeader("企画")
    qtbot.addWidget(header)
    header.set_chips([("承諾 5", "positive"), ("候補 6", "neutral")])
    header.set_chips([("承諾 6", "positive")])
    header.add_action(button("次の方", name="next_button"))
    qtbot.waitUntil(lambda: [c.text() for c in header.findChildren(Chip)] == ["承諾 6"])


def test_header_leaves_out_the_last_chips_before_it_cuts_the_title(qtbot: QtBot) -> None:
    header = PageHeader("監理団体実地見学ツアー 兵庫")
    qtbot.addWidget(header)
    header.add_action(button("次の方に声をかける", name="next_button"))
    header.set_chips([("承諾 5", "positive"), ("候補 6", "neutral"), ("返事待ち 2", "caution")])
    header.show()
    for width, shown in ((900, 3), (500, 1), (900, 3)):
        header.resize(width, header.height())
        chips = header.findChildren(Chip)
        assert [chip.isVisible() for chip in chips] == [place < shown for place in range(3)]
    assert header.title_label.width() >= 200


def test_search_field_leads_to_the_list_and_empties_itself(qtbot: QtBot) -> None:
    field = SearchField("さがす", name="search_field")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "mirai")
    with qtbot.waitSignal(field.list_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_undo_is_the_windows_where_nothing_typed_can_be_taken_back(qtbot: QtBot) -> None:
    window = QWidget()
    search = SearchField("氏名", name="search", parent=window)
    heard: list[str] = []
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: heard.append(keys))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    search.setFocus()
    qtbot.keyClicks(search, "taka")
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (search.text(), heard) == ("", [])
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    search.setText("")
    qtbot.keyClick(search, Qt.Key.Key_Z, both)
    assert heard == ["Ctrl+Z", "Ctrl+Shift+Z"]
