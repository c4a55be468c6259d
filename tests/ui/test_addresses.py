"""Addresses with their look-up: what is found is filled in or offered, never forced."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from organiser.services.people.person_drafts import AddressDraft
from organiser.text import postal
from organiser.ui.addresses import AddressEditor, edit_addresses
from organiser.ui.completion import Completion

HONMACHI = AddressDraft(
    prefecture="兵庫県",
    municipality="姫路市",
    municipality_code="28201",
    rest="本町68",
    latitude=34.8379,
    longitude=134.6938,
)


def shown(qtbot: QtBot, *drafts: AddressDraft) -> AddressEditor:
    editor = edit_addresses(drafts)
    qtbot.addWidget(editor)
    editor.resize(700, 300)
    editor.show()
    return editor


def type_into(editor: AddressEditor, **texts: str) -> None:
    for name, text in texts.items():
        editor.rows[0].cells[name].setText(text)
        editor.rows[0].cells[name].editingFinished.emit()


def offer(editor: AddressEditor) -> QPushButton:
    found = editor.findChild(QPushButton, "addresses_0_offer")
    assert found is not None
    return found


def test_enter_fills_in_the_town_of_a_postal_code(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft())
    type_into(editor, rest="68 みらいビル3F")
    code = editor.rows[0].cells["postal_code"]
    code.setText("〒６７０ー００１２")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    (draft,) = editor.value()
    assert (draft.prefecture, draft.municipality) == ("兵庫県", "姫路市")
    assert draft.rest == "本町68 みらいビル3F"
    assert draft.postal_code == "〒６７０ー００１２"
    assert draft.municipality_code == "28201"
    assert draft.latitude is not None


def test_a_town_that_is_typed_is_not_typed_twice(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft(postal_code="670-0012", rest="本町68"))
    editor.rows[0].cells["postal_code"].look_up_requested.emit()
    assert editor.value()[0].rest == "本町68"


def test_of_several_towns_one_is_chosen(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft(postal_code="498-0000"))
    editor.rows[0].cells["postal_code"].look_up_requested.emit()
    menu = editor.findChild(QMenu, "towns_menu")
    assert menu is not None
    assert editor.value()[0].prefecture == ""
    menu.actions()[1].trigger()
    town = postal.find_by_code("4980000")[1]
    assert editor.value()[0].municipality == town.municipality
    menu.close()


def test_an_unknown_code_is_said_and_kept(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft(postal_code="000-0000"))
    editor.rows[0].cells["postal_code"].look_up_requested.emit()
    notice = editor.findChild(QLabel, "addresses_0_notice")
    assert notice is not None
    assert notice.text() == "No town of Japan has this postal code."
    assert editor.value() == (AddressDraft(postal_code="000-0000"),)
    type_into(editor, postal_code="")
    editor.rows[0].cells["postal_code"].look_up_requested.emit()
    assert editor.value() == ()


def test_the_code_of_a_typed_address_is_offered(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft())
    type_into(editor, municipality="姫路市", rest="本町68")
    assert offer(editor).text() == "Use 〒670-0012 兵庫県姫路市本町"
    qtbot.mouseClick(offer(editor), Qt.MouseButton.LeftButton)
    (draft,) = editor.value()
    assert (draft.postal_code, draft.prefecture, draft.rest) == ("670-0012", "兵庫県", "本町68")
    assert draft.longitude is not None
    assert not offer(editor).isVisible()


def test_nothing_is_offered_for_what_no_look_up_knows(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft())
    type_into(editor, municipality="Bandung", rest="Jl. Merdeka 1")
    assert not offer(editor).isVisible()
    type_into(editor, municipality="姫路市", country="Indonesia", rest="本町")
    assert not offer(editor).isVisible()
    assert editor.value()[0].municipality == "姫路市"


def test_the_point_goes_and_comes_with_the_municipality(qtbot: QtBot) -> None:
    editor = shown(qtbot, HONMACHI)
    type_into(editor, municipality="神戸市")
    (moved,) = editor.value()
    assert (moved.latitude, moved.municipality_code) == (None, "")
    type_into(editor, municipality="姫路市")
    assert editor.value() == (HONMACHI,)


def test_prefectures_are_proposed(qtbot: QtBot) -> None:
    editor = shown(qtbot, AddressDraft())
    field = editor.rows[0].cells["prefecture"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setText("大")
    completion = field.findChild(Completion)
    assert completion is not None
    assert [name for name, _label in completion.proposals()] == ["大阪府", "大分県"]
    completion.take(0)
    qtbot.waitUntil(lambda: editor.value()[0].prefecture == "大阪府")
