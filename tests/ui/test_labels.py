import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from organiser.ui.labels import ElidedLabel, plain_tip, text_label


def test_elided_label_shows_all_of_its_text_as_tooltip_when_it_is_cut(qtbot: QtBot) -> None:
    label = ElidedLabel("みらい協同組合 代表理事 · 介護 / インドネシア")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_elided_label_makes_one_line_of_several(qtbot: QtBot) -> None:
    label = ElidedLabel("一行目\n二行目")
    qtbot.addWidget(label)
    assert label.text() == "一行目 二行目"


@pytest.mark.parametrize("wrap", [False, True])
def test_marks_in_what_people_typed_are_shown_and_not_obeyed(qtbot: QtBot, wrap: bool) -> None:
    label = text_label("<b>A</b> & B", wrap=wrap)
    qtbot.addWidget(label)
    assert label.text() == "<b>A</b> & B"
    if wrap:
        assert label.textFormat() is Qt.TextFormat.RichText
        assert "&lt;b&gt;" in super(type(label), label).text()


def test_wrapped_text_leaves_room_between_its_lines(qtbot: QtBot) -> None:
    label = text_label("あ" * 40, wrap=True)
    qtbot.addWidget(label)
    one_line = label.heightForWidth(2000)
    assert label.heightForWidth(300) >= one_line + label.fontMetrics().height() * 1.3


def test_role_changes_the_look(qtbot: QtBot) -> None:
    colours = []
    for role in ("body", "stop"):
        label = text_label("12", role)
        qtbot.addWidget(label)
        label.show()
        colours.append(label.palette().windowText().color())
    assert colours[0] != colours[1]


MARKED = "<img src='file:///x.png'>みらい協同組合"


def test_marks_in_a_tooltip_are_shown_and_not_obeyed(qtbot: QtBot) -> None:
    label = ElidedLabel(MARKED)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    document = QTextDocument()
    document.setHtml(label.toolTip())
    assert document.toPlainText() == MARKED
    assert plain_tip("A < B & C") == "A < B & C"


def test_a_label_gives_way_down_to_its_least(qtbot: QtBot) -> None:
    label = ElidedLabel("播磨つむぎ協同組合" * 5, least=200)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 200
    label.setText("播")
    assert label.minimumSizeHint().width() < 200


def test_a_pasted_book_is_cut_and_still_known(qtbot: QtBot) -> None:
    book = "長い記録です。" * 10_000
    paragraph, line = text_label(book, wrap=True), ElidedLabel(book)
    for label in (paragraph, line):
        qtbot.addWidget(label)
        label.resize(300, label.heightForWidth(300) if label is paragraph else 20)
        label.show()
        assert label.text() == book
    assert paragraph.height() < 10_000
    assert line._shown().endswith("…")
