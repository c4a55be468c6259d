"""The panel of choices: what is chosen stands in the line, what is typed shows in the panel."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from organiser.text.filter_values import PeopleFilter
from organiser.text.people_query import line_of, parse
from organiser.text.query_words import QueryKey
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.people.filter_fields import SpanField, TogglesField
from organiser.ui.people.filter_panel import FilterPanel
from organiser.vocabulary import AskedState, GapUnit

LINES = (
    "offers:介護 skill:溶接",
    "time:open time:some",
    "in:兵庫県 in:インドネシア",
    "kind:school org:みらい協同組合 circle:介護の輪 tag:春",
    "last:<30d",
    "last:>6m",
    "last:never",
    "rhythm:due rhythm:overdue",
    "asked:never approach:no",
    "consent:newsletter refused:listing",
    "-tag:春 filter:代表 高橋",
)


def find(key: QueryKey, text: str) -> Sequence[str]:
    return [f"{key.value} {text}"]


@pytest.fixture
def panel(qtbot: QtBot) -> FilterPanel:
    made = FilterPanel(find)
    qtbot.addWidget(made)
    made.show()
    return made


def heard_from(panel: FilterPanel) -> list[PeopleFilter]:
    heard: list[PeopleFilter] = []
    panel.changed.connect(heard.append)
    return heard


@pytest.mark.parametrize("line", LINES)
def test_what_is_shown_is_kept_when_something_else_is_chosen(panel: FilterPanel, line: str) -> None:
    heard = heard_from(panel)
    panel.show_filter(parse(line))
    assert heard == []
    field = panel.fields.field("organisations")
    field.add("北会", "北会")
    assert [line_of(one) for one in heard] == [line_of(parse(f"{line} org:北会"))]
    field.remove("北会")
    assert heard[-1] == parse(line)


def test_showing_another_filter_empties_the_fields(panel: FilterPanel) -> None:
    heard = heard_from(panel)
    for line in (*LINES, ""):
        panel.show_filter(parse(line))
    panel.fields.field("asked").set_value(AskedState.NEVER)
    assert heard == [parse("asked:never")]


def test_a_skill_is_added_with_its_stance(qtbot: QtBot, panel: FilterPanel) -> None:
    heard = heard_from(panel)
    panel.fields.field("stance").setCurrentIndex(1)
    field: ChipsField = panel.fields.field("skills")
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    field.edit.setText("介護")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: heard == [parse('offers:"skill 介護"')])


@pytest.mark.parametrize(
    ("name", "key"), [("places", "in"), ("organisations", "org"), ("tags", "tag")]
)
def test_names_are_proposed_from_the_book(
    qtbot: QtBot, panel: FilterPanel, name: str, key: str
) -> None:
    field: ChipsField = panel.fields.field(name)
    edit: QLineEdit = field.edit
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.setText("北")
    assert list(field.completion.proposals()) == [(f"{key} 北", f"{key} 北")]


def test_toggles_are_pressed_by_mouse_and_keys(qtbot: QtBot, panel: FilterPanel) -> None:
    heard = heard_from(panel)
    toggles: TogglesField = panel.fields.field("availability")
    first, second = toggles._buttons[:2]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert [line_of(one) for one in heard] == ["time:open", "time:open time:some", "time:some"]


def test_a_span_is_counted_in_its_unit(panel: FilterPanel) -> None:
    heard = heard_from(panel)
    span: SpanField = panel.fields.field("last_contact")
    assert not span.count_edit.isVisible()
    span.age_choice.setCurrentIndex(2)
    assert span.count_edit.isVisible()
    span.count_edit.setValue(3)
    span.unit_choice.set_value(GapUnit.WEEK)
    span.age_choice.setCurrentIndex(3)
    span.age_choice.setCurrentIndex(0)
    assert [line_of(one) for one in heard] == ["last:>6m", "last:>3m", "last:>3w", "last:never", ""]


def test_escape_puts_it_away(qtbot: QtBot, panel: FilterPanel) -> None:
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
