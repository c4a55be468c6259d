from pytestqt.qtbot import QtBot

from organiser.ui.telephone_field import TelephoneField


def shown(qtbot: QtBot, number: str, *, width: int = 300) -> TelephoneField:
    field = TelephoneField(number)
    qtbot.addWidget(field)
    field.resize(width, 30)
    field.show()
    return field


def test_a_number_has_its_form_for_abroad_beside_it(qtbot: QtBot) -> None:
    field = shown(qtbot, "０７９－２２２－１２３４ 内線3(受付)")
    qtbot.waitUntil(lambda: field.normalised() == "+81 79-222-1234")
    assert field.value() == "０７９－２２２－１２３４ 内線3(受付)"
    assert field.toolTip() == "+81 79-222-1234"


def test_the_form_is_painted_only_where_there_is_room(qtbot: QtBot) -> None:
    def picture(width: int, *, normalise: bool) -> object:
        field = shown(qtbot, "", width=width)
        field.setText("079-222-1234")
        if normalise:
            field.normalise()
        return field.grab().toImage()

    assert picture(300, normalise=True) != picture(300, normalise=False)
    assert picture(110, normalise=True) == picture(110, normalise=False)


def test_words_have_no_form(qtbot: QtBot) -> None:
    field = shown(qtbot, "")
    field.setText("受付へ")
    field.normalise()
    assert field.normalised() == ""
    field.setText("+81 79-222-1234")
    field.normalise()
    assert field.normalised() == ""
