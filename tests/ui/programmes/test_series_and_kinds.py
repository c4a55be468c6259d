"""Copies, the next of a series, the name of a series and own kinds, from the room's menu."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.programmes import programme_kinds, programmes, series
from organiser.services.programmes.programme_drafts import ProgrammeDraft, SessionDraft
from organiser.services.programmes.programme_kinds import OwnKindDraft
from organiser.ui import ask
from organiser.ui.programmes.kinds_form import ProgrammeKindsForm
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import ProgrammeKind
from tests.conftest import TODAY
from tests.factories import PREPARE
from tests.ui.programmes.pressing import dialog, press

DRAFT = ProgrammeDraft(
    name="第3回 代表の会",
    series="代表の会",
    capacity=5,
    sessions=(SessionDraft(held_on=TODAY + timedelta(days=3), starts=600),),
)


@pytest.fixture(autouse=True)
def discard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a changed form close without a question."""
    monkeypatch.setattr(ask, "confirm", lambda *_given, **_named: True)


@pytest.fixture
def programme_id(store: Store, room: ProgrammesRoom) -> int:
    made = store.do(PREPARE, programmes.add_programme, DRAFT)
    room.show_programme(made)
    return made


@pytest.fixture
def kinds_form(qtbot: QtBot, store: Store) -> ProgrammeKindsForm:
    kinds = (
        OwnKindDraft(name="勉強会", kind=ProgrammeKind.TRAINING),
        OwnKindDraft(name="懇親会", kind=ProgrammeKind.GATHERING),
    )
    store.do(PREPARE, programme_kinds.change_own_kinds, kinds)
    first = store.read(programme_kinds.list_own_kinds)[0].row_id
    store.do(PREPARE, programmes.add_programme, ProgrammeDraft(name="器の会", own_kind_id=first))
    form = ProgrammeKindsForm.open_for(store, None)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    return form


def shown(room: ProgrammesRoom) -> ProgrammeDraft:
    page = room.programme_screen.page()
    assert page is not None
    return page.draft


def test_a_copy_is_shown_once_it_is_saved(
    qtbot: QtBot, room: ProgrammesRoom, programme_id: int
) -> None:
    room.programme_screen.header.copy_action.trigger()
    form = dialog(room, "programme_form")
    assert form.fields.field("name").text() == "Copy of 第3回 代表の会"
    press(qtbot, form, "save_button")
    assert shown(room).name == "Copy of 第3回 代表の会"
    assert shown(room).sessions[0].held_on == DRAFT.sessions[0].held_on


def test_the_next_of_the_series_is_one_action(
    qtbot: QtBot, store: Store, room: ProgrammesRoom, book: Book, programme_id: int
) -> None:
    room.programme_screen.header.next_action.trigger()
    press(qtbot, dialog(room, "programme_form"), "save_button")
    assert shown(room).name == "第4回 代表の会"
    assert shown(room).sessions[0].held_on > DRAFT.sessions[0].held_on
    store.undo()
    assert len(store.read(programmes.list_programmes, TODAY)) == 1


def test_the_list_s_menu_leads_to_the_same_forms(room: ProgrammesRoom, programme_id: int) -> None:
    room.show_list()
    room.chooser.next_requested.emit(programme_id)
    assert dialog(room, "programme_form").fields.field("name").text() == "第4回 代表の会"


def test_a_series_is_renamed_and_another_spelling_joined(
    qtbot: QtBot, store: Store, room: ProgrammesRoom, programme_id: int
) -> None:
    store.do(PREPARE, programmes.add_programme, ProgrammeDraft(name="会", series="代表の 会"))
    room.programme_screen.header.series_action.trigger()
    form = dialog(room, "series_form")
    assert form.fields.field("alike_0").text() == "代表の 会 (programmes: 1)"
    form.fields.field("name").setText("理事の会")
    form.fields.field("alike_0").setChecked(True)
    press(qtbot, form, "save_button")
    assert store.read(series.list_series) == ("理事の会",)
    assert shown(room).series == "理事の会"


def test_without_a_series_there_is_nothing_to_rename(
    store: Store, room: ProgrammesRoom, programme_id: int
) -> None:
    bare = store.do(PREPARE, programmes.add_programme, ProgrammeDraft(name="会"))
    assert room.programme_screen.header.series_action.isVisible()
    room.show_programme(bare)
    assert not room.programme_screen.header.series_action.isVisible()


def test_kinds_are_put_in_order_and_renamed(
    qtbot: QtBot, store: Store, kinds_form: ProgrammeKindsForm
) -> None:
    press(qtbot, kinds_form, "kinds_1_arrow-up")
    press(qtbot, kinds_form, "kinds_1_arrow-up")
    kinds_form.editor.rows[1].cells["name"].setText("学び合いの会")
    press(qtbot, kinds_form, "save_button")
    names = [one.name for one in store.read(programme_kinds.list_own_kinds)]
    assert names == ["懇親会", "学び合いの会"]
    assert [str(row.kind_name) for row in store.read(programmes.list_programmes, TODAY)] == [
        "学び合いの会"
    ]


def test_a_kind_in_use_says_by_how_many_and_may_go(
    qtbot: QtBot, store: Store, kinds_form: ProgrammeKindsForm
) -> None:
    row = kinds_form.editor.rows[0]
    assert "Programmes of this kind: 1" in row.remove_button.toolTip()
    press(qtbot, kinds_form, "kinds_0_remove")
    press(qtbot, kinds_form, "save_button")
    assert [str(one.kind_name) for one in store.read(programmes.list_programmes, TODAY)] == [
        "Training"
    ]


def test_two_kinds_of_one_name_cannot_be_kept(kinds_form: ProgrammeKindsForm) -> None:
    kinds_form.editor.rows[1].cells["name"].setText("勉強会")
    assert not kinds_form.save_button.isEnabled()
    assert kinds_form.editor.rows[1].cells["name"].property("problem")
