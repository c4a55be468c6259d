from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.models import Address, Licence
from organiser.services.organisations import organisations
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.organisations.room import OrganisationsRoom
from organiser.ui.people.log_form import LogForm
from organiser.ui.row_editor import RowEditor
from organiser.ui.store import Store
from organiser.vocabulary import OrganisationKind
from tests.factories import PREPARE, TODAY, add, make_organisation, make_person, make_position


@pytest.fixture
def ids(book: Book) -> list[int]:
    first = book.do(PREPARE, make_organisation).value
    second = book.do(
        PREPARE,
        make_organisation,
        name="播磨荘",
        reading="はりまそう",
        kind=OrganisationKind.HOTEL,
    ).value
    book.do(PREPARE, make_position, book.do(PREPARE, make_person).value, first)
    return [first, second]


def entered(qtbot: QtBot, store: Store) -> OrganisationsRoom:
    room = OrganisationsRoom(store)
    qtbot.addWidget(room)
    room.resize(1160, 800)
    room.show()
    return room


def form_of(qtbot: QtBot, parent: QWidget) -> OrganisationForm:
    form = parent.findChild(OrganisationForm)
    assert form is not None
    return form


def test_an_empty_book_says_what_to_do(qtbot: QtBot, store: Store) -> None:
    room = entered(qtbot, store)
    room.add()
    form = form_of(qtbot, room)
    assert not form.save_button.isEnabled()
    form.fields.field("name").setText("みらい協同組合")
    form.save()
    assert [found.name for found in store.organisations()] == ["みらい協同組合"]
    assert room.current_organisation_id() is not None


def test_the_list_is_in_kana_order_and_searched(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    assert [line.name for line in room.model.rows()] == ["播磨荘", "みらい協同組合"]
    assert [line.trailing for line in room.model.rows()] == ["", "1"]
    room.search.setText("みらい")
    assert [line.person_id for line in room.model.rows()] == ids[:1]
    room.search.setText("nothing like it")
    sentence = room.findChild(QLabel, "organisations_list_nobody_sentence")
    assert sentence is not None
    assert "nothing like it" in sentence.text()


def test_the_page_leads_to_people(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.show_organisation(ids[0])
    link = room.findChild(QWidget, "person_1")
    assert link is not None
    with qtbot.waitSignal(room.person_requested) as heard:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == [1]


def test_hours_and_licences_are_edited(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.show_organisation(ids[0])
    room.edit()
    form = form_of(qtbot, room)
    windows: RowEditor[Any] = form.fields.field("windows")
    windows.add_row()
    windows.rows[0].cells["closes"].setText("9:00")
    assert not form.save_button.isEnabled()
    windows.rows[0].cells["closes"].setText("17:30")
    licences: RowEditor[Any] = form.fields.field("licences")
    licences.add_row()
    licences.rows[0].cells["licence_class"].setText("一般監理事業")
    form.save()
    draft = store.read(organisations.get_draft, ids[0])
    assert [(row.weekday, row.opens, row.closes) for row in draft.windows] == [(0, 600, 1050)]
    assert [row.licence_class for row in draft.licences] == ["一般監理事業"]


def test_hours_after_midnight_stay_as_they_are(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    late = organisations.VisitingWindowDraft(weekday=4, opens=1080, closes=1560)
    draft = organisations.OrganisationDraft(name="夜の店", windows=(late,))
    key = store.do(PREPARE, organisations.add_organisation, draft)
    form = OrganisationForm.open_for(store, entered(qtbot, store), organisation_id=key)
    form.fields.field("notes").setPlainText("深夜まで")
    form.save()
    (window,) = store.read(organisations.get_draft, key).windows
    assert (window.opens, window.closes) == (1080, 1560)


def test_a_namesake_is_told_however_it_is_written(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    form = OrganisationForm.open_for(store, entered(qtbot, store))
    form.fields.field("name").setText("ミライ協同組合")
    assert form.namesake_label.text().startswith("みらい協同組合 is in the book already.")
    form.fields.field("name").setText("みらい協同組合連合")
    assert not form.namesake_label.isVisible()
    same = OrganisationForm.open_for(store, entered(qtbot, store), organisation_id=ids[0])
    assert not same.namesake_label.isVisible()


def test_another_kind_asks_since_when(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    form = OrganisationForm.open_for(store, entered(qtbot, store), organisation_id=ids[0])
    since = form.fields.field("kind_since")
    assert not since.isVisible()
    form.fields.field("kind").set_value(OrganisationKind.SUPERVISING_SUPPORT)
    assert since.isVisible()
    assert since.value() == date(2027, 4, 1)
    form.save()
    (former,) = store.read(organisations.get_draft, ids[0]).former_kinds
    assert (former.kind, former.until) == (OrganisationKind.SUPERVISING, date(2027, 3, 31))


def test_classes_are_proposed_in_a_menu(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    form = OrganisationForm.open_for(store, entered(qtbot, store), organisation_id=ids[0])
    licences: RowEditor[Any] = form.fields.field("licences")
    licences.add_row()
    field = licences.rows[0].cells["licence_class"]
    field.show_classes()
    menu = field.findChild(QMenu, "classes_menu")
    assert menu is not None
    menu.actions()[2].trigger()
    assert field.value() == "監理支援機関許可"
    menu.close()


def test_the_list_is_filtered_by_kind_and_prefecture(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    store.do(PREPARE, add, Address(organisation_id=ids[0], prefecture="兵庫県"))
    room = entered(qtbot, store)
    room.prefectures.set_value("兵庫県")
    assert [line.person_id for line in room.model.rows()] == ids[:1]
    room.kinds.set_value(OrganisationKind.HOTEL.value)
    assert room.model.rowCount() == 0
    assert room.pane.nobody.isVisible()
    qtbot.mouseClick(room.pane.nobody.action_button, Qt.MouseButton.LeftButton)
    assert room.model.rowCount() == 2
    room.kinds.set_value(OrganisationKind.HOTEL.value)
    room.show_organisation(ids[0])
    assert room.current_organisation_id() == ids[0]


def test_a_licence_that_runs_out_is_marked(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    ends = {ids[0]: TODAY + timedelta(days=5), ids[1]: TODAY - timedelta(days=5)}
    for key, day in ends.items():
        licence = Licence(organisation_id=key, licence_class="一般", valid_to=day)
        store.do(PREPARE, add, licence)
    lines = {line.person_id: line for line in entered(qtbot, store).model.rows()}
    assert lines[ids[0]].second_line.startswith("licence runs out · ")
    assert lines[ids[0]].second_tone == "caution"
    assert lines[ids[1]].second_line.startswith("licence ran out · ")


def test_the_index_leads_to_an_initial(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    assert room.index.places() == {"は": 0, "ま": 1}
    room.index.chosen.emit(1)
    assert room.current_organisation_id() == ids[0]


def test_a_contact_is_logged_with_the_organisation(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    with qtbot.waitSignal(room.log_requested) as heard:
        qtbot.mouseClick(room.page.log_button, Qt.MouseButton.LeftButton)
    assert heard.args == [[]]
    form = LogForm.open_for(store, room, organisation_id=ids[0])
    form.fields.field("text").setPlainText("電話で確認")
    form.save()
    entry = store.undoable()
    assert entry is not None
    assert str(entry.action) == "Log: Met, みらい協同組合"
