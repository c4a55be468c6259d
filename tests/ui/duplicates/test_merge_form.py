"""Two side by side, chosen field by field, and merged."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.services.duplicates.merge_fields import Choice
from organiser.services.organisations.organisations import get_draft as get_body
from organiser.services.people.people import get_draft
from organiser.ui.duplicates.kinds import ORGANISATIONS
from organiser.ui.duplicates.merge_form import MergeForm
from organiser.ui.duplicates.merge_with import MergeWithForm
from organiser.ui.duplicates.value_radio import ValueRadio
from organiser.ui.store import Store
from tests.factories import PREPARE, make_interaction, make_organisation, make_person


def add(store: Store, **values: Any) -> int:
    return store.do(PREPARE, make_person, **values)


def opened(qtbot: QtBot, store: Store, kept: int, gone: int, **named: Any) -> MergeForm:
    form = MergeForm.open_for(store, None, kept, gone, **named)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    return form


@pytest.fixture
def ids(store: Store) -> tuple[int, int]:
    first = add(store, notes="一", honorific="様")
    second = add(store, family_name="森田", family_reading="もりた", notes="二", honorific="先生")
    store.do(PREPARE, make_interaction, first)
    store.do(PREPARE, make_interaction, first, second)
    return first, second


def radio(form: MergeForm, name: str) -> ValueRadio:
    found = form.findChild(ValueRadio, name)
    assert isinstance(found, ValueRadio)
    return found


def test_what_differs_is_offered_and_what_is_equal_told(
    qtbot: QtBot, store: Store, ids: tuple[int, int]
) -> None:
    form = opened(qtbot, store, *ids)
    assert radio(form, "family_name_kept").isChecked()
    assert radio(form, "notes_both").isChecked()
    assert form.findChild(ValueRadio, "given_name_kept") is None
    assert "Given name 美咲" in form.findChild(object, "same_label").text()
    assert "高橋 美咲 (たかはし みさき)" in form.result_label.text()


def test_the_chosen_values_are_kept_and_the_other_name_too(
    qtbot: QtBot, store: Store, ids: tuple[int, int]
) -> None:
    form = opened(qtbot, store, *ids)
    for name in ("family_name", "family_reading", "honorific"):
        qtbot.mouseClick(radio(form, f"{name}_gone"), Qt.MouseButton.LeftButton)
    assert "森田 美咲 (もりた みさき)" in form.result_label.text()
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [ids[0]]
    draft = store.read(get_draft, ids[0])
    assert (draft.family_name, draft.honorific, draft.notes) == ("森田", "先生", "一\n二")
    assert str(store.history()[0].action) == "Merge 森田 美咲 into 高橋 美咲"
    assert store.counts()["people"] == 1


def test_sides_are_swapped_and_what_was_chosen_stays(
    qtbot: QtBot, store: Store, ids: tuple[int, int]
) -> None:
    form = opened(qtbot, store, *ids)
    form.grid.choose("honorific", Choice.GONE)
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    draft = form.draft()
    assert (draft.kept_id, draft.gone_id) == ids[::-1]
    assert draft.choices["honorific"] is Choice.KEPT
    assert draft.choices["family_name"] is Choice.GONE
    assert draft.choices["notes"] is Choice.BOTH
    assert "高橋 美咲" in form.result_label.text()


def test_one_name_written_in_two_ways_goes_to_the_further_names(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store, add(store), add(store, family_name="髙橋"))
    assert form.fields.field("other_name").value() == "further name"


def test_equal_names_ask_nothing_about_another(qtbot: QtBot, store: Store) -> None:
    form = opened(qtbot, store, add(store), add(store))
    assert not form.fields.has_field("other_name")
    form.save()
    assert store.counts()["people"] == 1


def test_the_one_kept_is_found_by_both_names_and_undo_brings_the_other_back(
    qtbot: QtBot, store: Store, ids: tuple[int, int]
) -> None:
    opened(qtbot, store, *ids).save()
    assert [list(store.people_keys(name)) for name in ("高橋", "森田")] == [[ids[0]], [ids[0]]]
    store.undo()
    assert [list(store.people_keys(name)) for name in ("高橋", "森田")] == [[ids[0]], [ids[1]]]


def test_escape_merges_nothing(qtbot: QtBot, store: Store, ids: tuple[int, int]) -> None:
    form = opened(qtbot, store, *ids)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert store.counts()["people"] == 2


def test_organisations_are_merged_with_the_other_name_in_the_notes(
    qtbot: QtBot, store: Store
) -> None:
    first = store.do(PREPARE, make_organisation)
    second = store.do(PREPARE, make_organisation, name="㈱みらい")
    form = opened(qtbot, store, first, second, kind=ORGANISATIONS)
    assert "みらい協同組合" in form.result_label.text()
    form.save()
    assert store.read(get_body, first).notes == "㈱みらい"


def test_a_long_text_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    text = "\n".join(f"{number}行目" for number in range(9))
    value = ValueRadio(text, name="value")
    qtbot.addWidget(value)
    value.resize(200, value.heightForWidth(200))
    assert value._lines(200)[-1].endswith("…")
    assert value.toolTip() == text
    value.setChecked(True)
    assert not value.grab().isNull()
    assert value.heightForWidth(60) >= value.heightForWidth(300)


@pytest.mark.parametrize("kind", ["people", "organisations"])
def test_the_other_one_is_chosen_by_name(
    qtbot: QtBot, store: Store, kind: str, ids: tuple[int, int]
) -> None:
    named: dict[str, Any] = {}
    first, second = ids
    if kind == "organisations":
        first = store.do(PREPARE, make_organisation)
        second = store.do(PREPARE, make_organisation, name="もりた商事")
        named = {"kind": ORGANISATIONS}
    kept: list[int] = []
    form = MergeWithForm.open_for(store, None, first, merged=kept.append, **named)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    other = form.fields.field("other")
    qtbot.waitUntil(other.edit.hasFocus)
    other.edit.setText("もりた")
    assert [key for key, _label in other.completion.proposals()] == [second]
    other.completion.take(0)
    qtbot.waitUntil(lambda: other.value() == (second,))
    form.save()
    merge = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MergeForm))
    merge.save()
    assert kept == [first]
