"""A series of dates: the rule put together, its dates ticked, added in one action."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import Programme
from organiser.text.repeat_rules import Every
from organiser.ui.language import install_translators
from organiser.ui.programmes.sessions.repeat_form import RepeatForm
from organiser.ui.programmes.sessions.rule_field import RuleField
from organiser.ui.programmes.sessions.sessions_side import SessionsSide
from tests.factories import PREPARE, TODAY, make_programme, make_session
from tests.services.gathering import Gathering
from tests.ui.programmes.pressing import dialog, find, press


def opened(qtbot: QtBot, side: SessionsSide) -> RepeatForm:
    press(qtbot, side, "repeat_sessions")
    form: RepeatForm = dialog(side.window(), "repeat_form")
    return form


def listed(form: RepeatForm) -> list[str]:
    return [day.isoformat() for day in form.fields.field("days").value()]


def test_a_rule_gives_its_dates_at_once_and_they_are_added(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    form = opened(qtbot, side)
    assert find(form, "rule_words").text() == "The second Tuesday of every month, 6 times"
    form.fields.field("rule").count.setValue(3)
    assert listed(form) == ["2027-01-12", "2027-02-09", "2027-03-09"]
    press(qtbot, form, "date_2027-02-09")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert side.list.model.rowCount() == 3
    assert side.page is not None
    assert gathering.page(side.page.session_id).draft.held_on == date(2027, 1, 12)


def test_dates_say_holidays_and_clashes(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    def fill(session: Session) -> None:
        other = make_programme(session, name="秋の見学会")
        make_session(session, other, held_on=date(2027, 1, 11))

    gathering.book.do(PREPARE, fill)
    form = opened(qtbot, side)
    rule: RuleField = form.fields.field("rule")
    rule.weekday.set_value(0)
    assert listed(form)[:2] == ["2026-12-14", "2027-01-11"]
    marks = [mark.text() for mark in form.findChildren(type(find(form, "date_mark")), "date_mark")]
    assert "Coming of Age Day" in marks
    clashes = form.findChildren(type(find(form, "date_clash")), "date_clash")
    assert "also: 秋の見学会" in [clash.text() for clash in clashes]


def test_a_day_with_a_session_cannot_be_ticked(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    form = opened(qtbot, side)
    rule: RuleField = form.fields.field("rule")
    rule.weekday.set_value(5)
    form.fields.field("start").set_value(gathering.page(gathering.coming_id).draft.held_on)
    assert "2026-12-12" not in listed(form)
    assert not find(form, "date_2026-12-12").isEnabled()


def test_a_rule_that_gives_no_date_is_said(qtbot: QtBot, side: SessionsSide) -> None:
    form = opened(qtbot, side)
    rule: RuleField = form.fields.field("rule")
    rule.every.set_value(Every.YEARS)
    rule.month.set_value(2)
    rule.day.set_value(30)
    assert find(form, "no_dates").isVisible()
    assert not form.save_button.isEnabled()


def test_holidays_of_indonesia_are_named_when_wanted(qtbot: QtBot, side: SessionsSide) -> None:
    form = opened(qtbot, side)
    rule: RuleField = form.fields.field("rule")
    rule.every.set_value(Every.YEARS)
    rule.month.set_value(8)
    rule.day.set_value(17)
    form.fields.field("abroad").setChecked(True)
    assert find(form, "date_mark").text().endswith("Indonesia: Independence Day")


def test_what_was_ticked_off_stays_off_while_the_rule_changes(
    qtbot: QtBot, side: SessionsSide
) -> None:
    form = opened(qtbot, side)
    press(qtbot, form, "date_2027-01-12")
    form.fields.field("rule").count.setValue(2)
    assert listed(form) == ["2027-02-09"]
    press(qtbot, form, "date_2027-02-09")
    assert not form.save_button.isEnabled()
    press(qtbot, form, "date_2027-02-09")
    assert form.save_button.isEnabled()


def test_every_sort_of_rule_shows_what_it_needs(qtbot: QtBot) -> None:
    field = RuleField(None, today=TODAY)
    qtbot.addWidget(field)
    field.show()
    seen = {
        Every.WEEKS: [field._days_line],
        Every.MONTH_WEEKDAYS: [field.nth, field.weekday],
        Every.MONTH_DAYS: [field.day],
        Every.YEARS: [field.month, field.day],
    }
    everything = {part for parts in seen.values() for part in parts}
    for every, parts in seen.items():
        field.every.set_value(every)
        assert {part for part in everything if part.isVisible()} == set(parts)
        assert field.value().every is every


def test_a_rule_without_a_weekday_or_an_end_is_said(qtbot: QtBot) -> None:
    field = RuleField(None, today=TODAY)
    qtbot.addWidget(field)
    field.every.set_value(Every.WEEKS)
    field._days[1].setChecked(False)
    assert field.problem() == "Please choose a day of the week."
    field._days[3].setChecked(True)
    field.ends.set_value("until")
    assert field.problem() == "Please say until which day."
    field.until.setText("2027-03-31")
    assert field.value().until == date(2027, 3, 31)
    assert not field.is_empty()
    assert "2027" in field.text()


def test_a_rule_that_cannot_be_read_is_said_and_chosen_anew(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    def spoil(session: Session) -> None:
        session.get_one(Programme, gathering.programme_id).repeat_rule = "FREQ=SECONDLY"

    gathering.book.do(PREPARE, spoil)
    form = opened(qtbot, side)
    assert "FREQ=SECONDLY" in find(form, "rule_problem").text()
    assert listed(form)


def test_the_rule_is_said_in_japanese(qtbot: QtBot, qapp: QApplication) -> None:
    install_translators(qapp, "ja")
    field = RuleField(None, today=TODAY)
    qtbot.addWidget(field)
    assert field.words_label.text() == "毎月第2火曜日、6回"
    assert [one.text() for one in field._days] == list("月火水木金土日")


@pytest.mark.parametrize("text", ["", "2026-13-45"])
def test_without_a_start_no_dates_are_read(qtbot: QtBot, side: SessionsSide, text: str) -> None:
    form = opened(qtbot, side)
    before = listed(form)
    form.fields.field("start").setText(text)
    assert listed(form) == before
    assert not form.save_button.isEnabled()
