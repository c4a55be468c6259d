"""A joint project: how far it is, who carries it, and that it is looked at from there first."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.programmes import next_steps, programmes, projects
from organiser.services.programmes.projects import PartnerDraft, Project
from organiser.services.programmes.step_values import StepDraft
from organiser.ui.links import Link
from organiser.ui.pieces import Chip
from organiser.ui.programmes.project.project_side import ProjectSide
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import ContributorRole, ProgrammeKind
from tests.factories import PREPARE, TODAY, make_organisation, make_person, make_programme
from tests.ui.programmes.card_table import CardTable

DAY = timedelta(days=1)


@pytest.fixture
def programme_id(book: Book) -> int:
    values = {"kind": ProgrammeKind.JOINT_PROJECT, "aim": "教材をつくる"}
    return book.do(PREPARE, make_programme, **values).value


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> CardTable:
    return CardTable(qtbot, store)


def shown(table: CardTable, programme_id: int) -> ProjectSide:
    side = ProjectSide(table.desk)

    def show() -> None:
        page = table.store.read(programmes.get_programme, programme_id, today=TODAY)
        side.show_programme(page)

    show()
    table.store.changed.connect(lambda _tables: show())
    table.put(side)
    return side


def project(table: CardTable, programme_id: int) -> Project:
    return table.store.read(projects.get_project, programme_id)


def note(book: Book, programme_id: int, **draft: Any) -> int:
    step = StepDraft(text="会場", **draft)
    return book.do(PREPARE, next_steps.add_step, programme_id, step).value


def test_an_empty_project_says_what_to_do(table: CardTable, programme_id: int) -> None:
    side = shown(table, programme_id)
    assert table.texts("project_aim") == ["教材をつくる"]
    assert table.texts("project_next_due") == ["No steps are noted yet."]
    assert len(table.texts("partners_empty")) == len(table.texts("project_outcome_empty")) == 1
    side.take_focus()
    QTest.keyClick(side.window().focusWidget(), Qt.Key.Key_Return)
    assert table.texts("step_adder_problem") == ["Please say first what is to be done."]


def test_it_says_how_far_it_is(book: Book, table: CardTable, programme_id: int) -> None:
    late, done = note(book, programme_id, due_on=TODAY - DAY), note(book, programme_id)
    book.do(PREPARE, next_steps.finish_step, done, done_on=TODAY, today=TODAY)
    side = shown(table, programme_id)
    counts = side.findChildren(Chip, "chip")
    assert [chip.text() for chip in counts] == ["1 done", "1 open", "1 over"]
    assert table.texts("project_next_due") == ["Nothing further has a due day."]
    table.store.do(PREPARE, next_steps.put_off_step, late, TODAY + DAY)
    assert table.texts("project_next_due") == ["Next due: 2026-11-22 (Sun)"]
    table.press(f"finish_step_{late}")
    assert table.texts("project_next_due") == ["Everything noted is done."]


def test_the_outcome_is_written_in_its_place(table: CardTable, programme_id: int) -> None:
    shown(table, programme_id)
    form = table.open("project_outcome_place")
    form.fields.field("outcome").set_value("試行版ができた")
    QTest.keyClick(form.save_button, Qt.Key.Key_Return)
    assert project(table, programme_id).outcome == "試行版ができた"
    assert table.texts("project_outcome") == ["試行版ができた"]


def test_a_partner_is_added_changed_and_removed(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    body = book.do(PREPARE, make_organisation).value
    shown(table, programme_id)
    form = table.open("add_partner")
    party = form.fields.field("party")
    party.edit.setText("みらい")
    party.take_typed()
    qtbot.waitUntil(lambda: party.party() is not None)
    form.fields.field("duty").setText("会場の手配")
    QTest.keyClick(form.fields.field("duty"), Qt.Key.Key_Return)
    (line,) = project(table, programme_id).partners
    assert (line.organisation_id, line.role) == (body, ContributorRole.PARTNER)
    assert table.texts("partner_duty") == ["会場の手配"]
    table.seen(Link, f"partner_body_{body}").click()
    assert table.followed == [("show_organisation", body)]
    form = table.open(f"partner_{line.contributor_id}")
    form.fields.field("role").set_value(ContributorRole.CO_HOST)
    assert form.save()
    assert project(table, programme_id).partners[0].role is ContributorRole.CO_HOST
    table.open(f"partner_{line.contributor_id}")
    table.press("inline_remove")
    assert project(table, programme_id).partners == ()


def test_a_partner_nobody_chose_is_asked_for(table: CardTable, programme_id: int) -> None:
    shown(table, programme_id)
    form = table.open("add_partner")
    form.fields.field("duty").setText("会場")
    assert not form.save()
    assert project(table, programme_id).partners == ()


def test_typing_stays_while_the_side_is_read_anew(
    book: Book, table: CardTable, programme_id: int, qtbot: QtBot
) -> None:
    person = book.do(PREPARE, make_person).value
    shown(table, programme_id)
    form = table.open("project_outcome_place")
    form.fields.field("outcome").set_value("途中")
    draft = PartnerDraft(person_id=person)
    table.store.do(PREPARE, projects.add_partner, programme_id, draft)
    assert table.form("project_outcome_place") is form
    form.close_form()
    qtbot.waitUntil(lambda: bool(table.window.findChildren(Link, f"partner_{person}")))


def test_a_joint_project_opens_at_its_own_side(
    book: Book, room: ProgrammesRoom, programme_id: int
) -> None:
    room.reload()
    room.show_programme(programme_id)
    assert room.programme_screen.bar.current() == "project"
    other = book.do(PREPARE, make_programme, name="限定企画").value
    room.show_programme(other)
    assert room.programme_screen.bar.current() != "project"


def test_another_project_is_shown_with_its_own_steps(
    book: Book, table: CardTable, programme_id: int
) -> None:
    other = book.do(PREPARE, make_programme, kind=ProgrammeKind.JOINT_PROJECT).value
    note(book, programme_id)
    side = shown(table, programme_id)
    assert table.texts("step_text") == ["会場"]
    form = table.open("project_outcome_place")
    form.fields.field("outcome").set_value("書きかけ")
    side.show_programme(table.store.read(programmes.get_programme, other, today=TODAY))
    assert table.texts("step_text") == []
    assert project(table, programme_id).outcome == "書きかけ"
