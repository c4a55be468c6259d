"""The catalogue of skills: found, added, changed, merged, removed; a click goes to a person."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.people import expertise, skills
from organiser.services.people.expertise import ExpertiseDraft
from organiser.services.people.skills import SkillDraft
from organiser.ui.forms import FormDialog
from organiser.ui.skills.dialog import SkillsDialog
from organiser.ui.skills.skill_form import MergeSkillForm, SkillForm
from organiser.ui.store import Store
from organiser.vocabulary import Stance
from tests.factories import PREPARE, TODAY, make_person
from tests.ui.skills.conftest import Table, texts


class Window(QWidget):
    """A window that can show people."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[int] = []

    def show_person(self, person_id: int) -> None:
        self.shown.append(person_id)


@pytest.fixture
def person_id(book: Book) -> int:
    person_id = book.do(PREPARE, make_person).value
    for draft in (
        SkillDraft(name="介護", reading="かいご"),
        SkillDraft(name="看護師", reading="かんごし", synonyms="ナース"),
        SkillDraft(name="溶接", reading="ようせつ"),
    ):
        book.do(PREPARE, skills.add_skill, draft)
    for stance in (Stance.OFFERS, Stance.PASSES_ON):
        noted = ExpertiseDraft(skill="看護師", stance=stance, as_of=TODAY, valid_to=None)
        book.do(PREPARE, expertise.add_expertise, person_id, noted, today=TODAY)
    return person_id


def opened(qtbot: QtBot, store: Store, parent: QWidget | None = None) -> SkillsDialog:
    dialog = SkillsDialog.open_for(store, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    for model in (dialog.model, dialog.people.model):
        QAbstractItemModelTester(model)
    return dialog


def names(dialog: SkillsDialog) -> list[str]:
    return [row.name for row in dialog.model.rows()]


def cells(dialog: SkillsDialog, row: int) -> list[str]:
    return [str(dialog.model.index(row, place).data() or "") for place in range(7)]


def test_an_empty_catalogue_says_how_it_fills(table: Table) -> None:
    dialog = opened(table.qtbot, table.store)
    assert texts(dialog, "skills_empty_sentence")[0].startswith("No skills yet.")
    assert not dialog.foot.change_button.isEnabled()
    table.qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = table.kept(dialog.findChild(SkillForm))
    form.fields.field("name").setText("きもの")
    assert form.fields.field("reading").value() == "きもの"
    form.save()
    assert names(dialog) == ["きもの"]


def test_the_table_counts_who_has_each(table: Table, person_id: int) -> None:
    del person_id
    dialog = opened(table.qtbot, table.store)
    assert cells(dialog, 1) == ["看護師", "Field", "かんごし", "ナース", "1", "", "1"]


def test_searching_goes_by_every_name(table: Table, person_id: int) -> None:
    del person_id
    dialog = opened(table.qtbot, table.store)
    dialog.search.setText("ﾅｰｽ")
    assert names(dialog) == ["看護師"]
    dialog.search.setText("xyz")
    assert texts(dialog, "skills_empty_sentence") == ["No skill is found by this."]
    dialog.search.clear()
    assert len(names(dialog)) == 3


def test_the_people_of_a_skill_lead_to_their_pages(table: Table, person_id: int) -> None:
    window = Window()
    table.qtbot.addWidget(window)
    dialog = opened(table.qtbot, table.store, window)
    assert texts(dialog, "skill_people_empty")[0].startswith("Nobody yet.")
    dialog.view.select_key(2)
    model = dialog.people.model
    lines = [model.index(place, 0).data() for place in range(model.rowCount())]
    assert lines == ["Offers (1)", "高橋 美咲", "Passes on (1)", "高橋 美咲"]
    assert model.index(1, 1).data() == "as of 2026-11"
    dialog.people.view.clicked.emit(model.index(0, 0))
    assert dialog.isVisible()
    dialog.people.view.clicked.emit(model.index(1, 0))
    assert window.shown == [person_id]
    assert not dialog.isVisible()


def test_a_skill_is_changed_with_enter(table: Table, book: Book, person_id: int) -> None:
    del person_id
    dialog = opened(table.qtbot, table.store)
    dialog.view.select_key(3)
    dialog.view.key_activated.emit(3)
    form = table.kept(dialog.findChild(SkillForm))
    form.fields.field("synonyms").setText("ナース")
    form.save()
    assert texts(form, "synonyms_problem")[0].startswith("“ナース” stands for “看護師”")
    form.fields.field("synonyms").setText("TIG")
    form.save()
    assert book.read(skills.get_skill_draft, 3).synonyms == "TIG"


def test_unused_skills_are_removed_used_ones_stay(table: Table, book: Book, person_id: int) -> None:
    del person_id
    dialog = opened(table.qtbot, table.store)
    dialog.view.select_key(2)
    assert not dialog.foot.remove_button.isEnabled()
    dialog.remove_chosen()
    assert "noted with" in dialog.foot.notice_label.text()
    dialog.view.select_key(1)
    assert not dialog.foot.notice_label.isVisible()
    table.qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert names(dialog) == ["看護師", "溶接"]
    assert dialog.view.current_key() == 2
    book.undo()
    dialog.reload()
    assert names(dialog) == ["介護", "看護師", "溶接"]


def test_two_skills_become_one(table: Table, person_id: int) -> None:
    del person_id
    dialog = opened(table.qtbot, table.store)
    dialog.view.select_key(2)
    dialog.merge_chosen()
    form = table.kept(dialog.findChild(MergeSkillForm))
    form.fields.field("skill").setText("どこにもない")
    assert texts(form, "skill_problem")[0].startswith("There is no other skill")
    assert not form.save_button.isEnabled()
    form.fields.field("skill").setText("かいご")
    form.save()
    assert cells(dialog, 0) == ["介護", "Field", "かいご", "看護師, ナース", "1", "", "1"]
    assert dialog.view.current_key() == 1


@pytest.mark.parametrize(("days", "told"), [(40, "to 2026-12"), (-40, "ran out 2026-10")])
def test_beside_a_person_stands_until_when(
    table: Table, book: Book, person_id: int, days: int, told: str
) -> None:
    draft = ExpertiseDraft(skill="溶接", level="TIG", valid_to=TODAY + timedelta(days=days))
    book.do(PREPARE, expertise.add_expertise, person_id, draft, today=TODAY)
    dialog = opened(table.qtbot, table.store)
    dialog.view.select_key(3)
    model = dialog.people.model
    assert [model.index(1, place).data() for place in (0, 1)] == ["高橋 美咲 TIG", told]
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "Go to 高橋 美咲"
    assert model.index(1, 1).data(Qt.ItemDataRole.ForegroundRole) is not None


def test_a_new_skill_is_shown_whatever_is_searched(table: Table, person_id: int) -> None:
    del person_id
    dialog = opened(table.qtbot, table.store)
    dialog.search.setText("看護")
    dialog.foot.add_button.click()
    form = table.kept(dialog.findChild(SkillForm))
    form.fields.field("name").setText("建設")
    form.save()
    assert dialog.search.text() == ""
    assert dialog.view.current_key() == 4


def test_without_a_chosen_skill_nothing_happens(table: Table) -> None:
    dialog = opened(table.qtbot, table.store)
    for act in (dialog.change_chosen, dialog.merge_chosen, dialog.remove_chosen):
        act()
    assert dialog.findChild(FormDialog) is None
    assert texts(dialog, "skill_people_empty") == ["Choose a skill to see who has it."]
