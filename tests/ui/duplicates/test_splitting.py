"""One person becomes two, and a merge is taken apart, from the menu of the page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from organiser.services.duplicates.merging import MergeDraft
from organiser.services.people.people import get_draft
from organiser.ui import ask
from organiser.ui.duplicates import kinds
from organiser.ui.duplicates.check_tree import CheckTree
from organiser.ui.duplicates.kinds import PEOPLE
from organiser.ui.duplicates.merge_with import MergeWithForm
from organiser.ui.duplicates.split_form import SplitForm
from organiser.ui.duplicates.take_apart import TakeApartForm
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.ui.people.person_page import PersonPageView
from organiser.ui.store import Store
from tests.factories import PREPARE, make_contact_point, make_interaction, make_person


@pytest.fixture
def person_id(store: Store) -> int:
    key = store.do(PREPARE, make_person)
    for value in ("a@example.jp", "b@example.jp"):
        store.do(PREPARE, make_contact_point, key, value=value)
    for _ in range(9):
        store.do(PREPARE, make_interaction, key)
    return key


@pytest.fixture
def form(qtbot: QtBot, store: Store, person_id: int) -> SplitForm:
    opened = SplitForm.open_for(store, None, person_id, name="高橋 美咲")
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    return opened


def merged(store: Store, kept: int, gone: int) -> None:
    read = store.read(PEOPLE.read, kept, gone)
    kinds.merge(store, PEOPLE, read, MergeDraft(kept_id=kept, gone_id=gone))


def tree_of(form: SplitForm) -> CheckTree:
    found = form.fields.field("going")
    assert isinstance(found, CheckTree)
    return found


def test_what_is_ticked_goes_to_the_new_person(
    qtbot: QtBot, store: Store, form: SplitForm, person_id: int
) -> None:
    assert not form.save_button.isEnabled()
    form.fields.field("family_name").setText("森田")
    tree = tree_of(form)
    group = tree.topLevelItem(0)
    row = group.child(1)
    qtbot.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(row).center()
    )
    assert group.checkState(0) is Qt.CheckState.PartiallyChecked
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    points = [store.read(get_draft, key).contact_points for key in (person_id, saved.args[0])]
    assert [[point.value for point in some] for some in points] == [
        ["a@example.jp"],
        ["b@example.jp"],
    ]


def test_space_ticks_a_group_and_a_click_takes_it_back(qtbot: QtBot, form: SplitForm) -> None:
    tree = tree_of(form)
    tree.setCurrentItem(tree.topLevelItem(1))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert len(tree.value()["interaction_participant"]) == 9
    place = tree.visualItemRect(tree.topLevelItem(1)).topLeft() + QPoint(8, 8)
    qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tree.is_empty()
    assert not tree.topLevelItem(1).isExpanded()
    assert not form.grab().isNull()


def open_apart(qtbot: QtBot, store: Store, person_id: int) -> TakeApartForm:
    opened = TakeApartForm.open_for(store, None, person_id)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    return opened


def test_a_merge_is_taken_apart_long_after(qtbot: QtBot, store: Store, person_id: int) -> None:
    other = store.do(PREPARE, make_person, family_name="森田")
    merged(store, person_id, other)
    store.do(PREPARE, make_interaction, person_id)
    form = open_apart(qtbot, store, person_id)
    assert "森田 美咲" in form.fields.field("change_id").currentText()
    form.save()
    assert store.read(get_draft, other).family_name == "森田"
    assert not open_apart(qtbot, store, person_id).save_button.isEnabled()


def test_what_cannot_come_back_is_said(
    qtbot: QtBot, store: Store, person_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(ask, "show_error", lambda _parent, text, **_more: told.append(text))
    other = store.do(PREPARE, make_person, family_name="森田", notes="二")
    merged(store, person_id, other)

    def rewrite(session: object) -> None:
        from organiser.models import Person

        session.get(Person, person_id).notes = "改"  # type: ignore[attr-defined]

    store.do(PREPARE, rewrite)
    open_apart(qtbot, store, person_id).save()
    assert store.read(get_draft, person_id).notes == "改"
    assert len(told) == 1


def test_without_a_merge_there_is_nothing_to_take_apart(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = open_apart(qtbot, store, person_id)
    assert not form.save_button.isEnabled()
    assert form.draft() == 0


@pytest.fixture
def page(qtbot: QtBot, store: Store, person_id: int) -> Iterator[PersonPageView]:
    made = PersonPageView(store)
    qtbot.addWidget(made)
    made.more.turn_to(person_id, "高橋 美咲")
    yield made
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.done(0)


@pytest.mark.parametrize(
    ("entry", "kind"),
    [("merge", MergeWithForm), ("take_apart", TakeApartForm), ("split", SplitForm)],
)
def test_the_menu_of_a_person_opens_the_forms(
    page: PersonPageView, entry: str, kind: type[QDialog]
) -> None:
    page.more.menu.findChild(object, f"{entry}_action").trigger()
    assert isinstance(page.findChild(kind), kind)


def test_after_a_split_the_new_person_is_shown(qtbot: QtBot, page: PersonPageView) -> None:
    page.more.menu.findChild(object, "split_action").trigger()
    form = page.findChild(SplitForm)
    form.fields.field("given_name").setText("岬")
    with qtbot.waitSignal(page.person_requested) as shown:
        form.save()
    assert shown.args[0] > page.more.thing_id


def test_the_menu_of_an_organisation_offers_merging(qtbot: QtBot, store: Store) -> None:
    page = OrganisationPageView(store)
    qtbot.addWidget(page)
    names = {action.objectName() for action in page.more.menu.actions()}
    assert {"merge_action", "take_apart_action"} <= names
    assert "split_action" not in names
