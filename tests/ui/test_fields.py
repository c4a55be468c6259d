from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.errors import InvalidInput
from organiser.ui.fields import CheckField, ChoiceField, LinesField, NumberField, WordField
from organiser.ui.language import install_translators
from organiser.ui.moment_fields import DateField, DayPopup, TimeField
from organiser.vocabulary import Channel

TODAY = date(2026, 11, 21)


@pytest.fixture
def date_field(qtbot: QtBot) -> DateField:
    field = DateField(today=TODAY)
    qtbot.addWidget(field)
    field.show()
    return field


def test_typed_day_is_written_out(qtbot: QtBot, date_field: DateField) -> None:
    qtbot.keyClicks(date_field, "12/3")
    qtbot.keyClick(date_field, Qt.Key.Key_Return)
    assert date_field.value() == date(2026, 12, 3)
    assert date_field.text() == "2026-12-03 (Thu)"


def test_day_is_written_in_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    install_translators(qapp, "ja")
    field = DateField(date(2026, 12, 3), today=TODAY)
    qtbot.addWidget(field)
    assert field.text() == "2026年12月3日(木)"


def test_empty_day_is_none_and_impossible_day_is_told(date_field: DateField) -> None:
    assert date_field.value() is None
    assert date_field.problem() == ""
    date_field.setText("2/30")
    assert date_field.problem() == "There is no 2/30 in 2026. Please check the day."
    with pytest.raises(InvalidInput):
        date_field.value()


def test_arrow_keys_step_by_days(qtbot: QtBot, date_field: DateField) -> None:
    qtbot.keyClick(date_field, Qt.Key.Key_Up)
    assert date_field.value() == TODAY
    qtbot.keyClick(date_field, Qt.Key.Key_Up)
    qtbot.keyClick(date_field, Qt.Key.Key_Up)
    qtbot.keyClick(date_field, Qt.Key.Key_Down)
    assert date_field.value() == date(2026, 11, 22)


def test_day_is_picked_from_the_calendar(qtbot: QtBot, date_field: DateField) -> None:
    date_field.set_value(date(2026, 12, 3))
    date_field.show_calendar()
    popup = date_field.findChild(DayPopup)
    assert isinstance(popup, DayPopup)
    assert popup.calendar.selectedDate() == QDate(2026, 12, 3)
    with qtbot.waitSignal(date_field.changed):
        popup.calendar.clicked.emit(QDate(2026, 12, 10))
    assert date_field.value() == date(2026, 12, 10)


def test_time_is_written_out(qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1430")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "14:30"
    assert field.value() == time(14, 30)
    field.setText("25:00")
    assert "25:00" in field.problem()


def test_words_are_chosen_by_their_names(qapp: QApplication, qtbot: QtBot) -> None:
    install_translators(qapp, "ja")
    field = WordField(Channel, Channel.TELEPHONE)
    qtbot.addWidget(field)
    assert field.value() is Channel.TELEPHONE
    assert field.count() == len(Channel)
    field.setCurrentIndex(0)
    assert field.value() is Channel.LINE


def test_choice_of_none_counts_as_empty(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.set_choices([(None, "—"), (7, "みらい協同組合")], 7)
    assert field.value() == 7
    with qtbot.waitSignal(field.changed):
        field.setCurrentIndex(0)
    assert field.is_empty()


def test_lines_keep_their_text_plain(qtbot: QtBot) -> None:
    field = LinesField("一行目\n\n<b>三行目</b>\n")
    qtbot.addWidget(field)
    assert field.value() == "一行目\n\n<b>三行目</b>"
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field, "x")


def test_number_and_check_tell_their_changes(qtbot: QtBot) -> None:
    number, check = NumberField(8, minimum=1, maximum=9, unit="席"), CheckField("非公開")
    for field in (number, check):
        qtbot.addWidget(field)
    with qtbot.waitSignal(number.changed):
        number.stepUp()
    with qtbot.waitSignal(check.changed):
        check.toggle()
    assert (number.value(), check.value()) == (9, True)
