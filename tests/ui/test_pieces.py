from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.ui import theme
from organiser.ui.buttons import ChoiceBar, button, icon_button, menu_button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.painting import initial
from organiser.ui.pieces import Avatar, Card, Chip, ChipFlow, EmptyState


def test_card_without_heading_begins_with_its_body(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    assert not card.title_label.isVisible()
    card.set_heading("これから", "30日")
    assert card.title_label.isVisible()
    assert card.accessibleName() == "これから"


def test_card_shows_its_edge_in_the_tone(qtbot: QtBot) -> None:
    card = Card("A", edge="stop")
    qtbot.addWidget(card)
    card.resize(200, 80)
    image = card.grab().toImage()
    assert image.pixelColor(1, 40).name().upper() == theme.tokens().stop.dot
    assert image.pixelColor(20, 70).name().upper() == theme.tokens().card


def test_chip_is_as_wide_as_its_text(qtbot: QtBot) -> None:
    narrow, chip = Chip("介護", "positive"), Chip("介護とインドネシア", "info")
    qtbot.addWidget(narrow)
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() > narrow.sizeHint().width()
    assert chip.tone() == "info"


def test_chips_wrap_and_are_replaced(qtbot: QtBot) -> None:
    flow = ChipFlow()
    qtbot.addWidget(flow)
    flow.set_chips([("インドネシア", "info")] * 6)
    assert flow.heightForWidth(200) > flow.heightForWidth(2000)
    flow.set_chips([])
    assert flow.isHidden()


def test_flow_goes_on_in_the_next_line_where_the_width_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=4)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(50, 20)
        flow.addWidget(part)
    flow.setGeometry(QRect(0, 0, 110, 100))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (54, 0), (0, 24)]


def test_initial_stands_for_a_name() -> None:
    assert initial("高橋 美咲") == "高"
    assert initial(" putri") == "P"
    assert initial("𠮷田") == "𠮷"
    assert initial("") == "·"


def test_avatar_is_painted(qtbot: QtBot) -> None:
    avatar = Avatar("高橋", size=60)
    qtbot.addWidget(avatar)
    assert avatar.grab().toImage().pixelColor(30, 4).name().upper() == theme.tokens().avatar


def test_empty_state_asks_for_its_action(qtbot: QtBot) -> None:
    empty = EmptyState("users", "まだ誰もいません。", action_label="人を加える")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.action_requested):
        qtbot.mouseClick(empty.action_button, Qt.MouseButton.LeftButton)


def test_choice_bar_tells_only_what_a_person_chooses(qtbot: QtBot) -> None:
    bar = ChoiceBar(name="channels")
    qtbot.addWidget(bar)
    told: list[object] = []
    bar.chosen.connect(told.append)
    bar.set_choices([("line", "LINE"), ("mail", "メール")], "mail")
    assert bar.current() == "mail"
    bar.set_current("line")
    assert told == []
    qtbot.mouseClick(bar.findChild(QPushButton, "channels_1"), Qt.MouseButton.LeftButton)
    assert told == ["mail"]
    bar.set_choices([])
    assert bar.current() is None


def test_buttons_have_names_for_programs_and_people(qtbot: QtBot) -> None:
    ask = button("声をかける", name="ask_button", kind="primary", icon_name="send", tip="次の方に")
    printer = icon_button("printer", "印刷", name="print_button")
    more = menu_button("行程表", QMenu(), name="more_button")
    for made in (ask, printer, more):
        qtbot.addWidget(made)
        assert made.objectName().endswith("_button")
    assert ask.property("kind") == "primary"
    assert printer.accessibleName() == "印刷"
    assert more.menu() is not None


def test_heads_are_alike_with_a_button_and_without(qtbot: QtBot) -> None:
    plain, busy = Card("Promises"), Card("Promises")
    busy.head.addWidget(icon_button("plus", "Add", name="add"))
    for card in (plain, busy):
        qtbot.addWidget(card)
        card.resize(300, 120)
        card.show()
    assert plain.title_label.geometry().center().y() == busy.title_label.geometry().center().y()
    assert plain.body.geometry().top() == busy.body.geometry().top()
