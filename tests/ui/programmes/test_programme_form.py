from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.services.people import skills
from organiser.services.people.skills import SkillDraft
from organiser.services.programmes import programme_kinds, programmes
from organiser.services.programmes.contributors import ContributorDraft
from organiser.services.programmes.programme_drafts import (
    ConditionDraft,
    ProgrammeDraft,
    SessionDraft,
)
from organiser.services.programmes.programme_kinds import OwnKindDraft
from organiser.ui import ask
from organiser.ui.programmes.programme_form import ProgrammeForm
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.ui.tab_order import follow_reading
from organiser.vocabulary import (
    ConditionKind,
    ContributorRole,
    OrganisationKind,
    ProgrammeKind,
    Verdict,
)
from tests.factories import PREPARE, make_organisation, make_person
from tests.ui.programmes.pressing import dialog, press

Make = Callable[..., ProgrammeForm]
TODAY = date(2026, 11, 21)
FULL = ProgrammeDraft(
    name="器をひろげる会",
    kind=ProgrammeKind.TRAINING,
    series="代表の会",
    theme="育成",
    aim="本音を話せる場を。\n少人数で。",
    place="和室",
    link="https://example.jp",
    cost_note="お茶代",
    capacity=8,
    reply_days=10,
    answers_until=TODAY + timedelta(days=5),
    one_at_a_time=True,
    repeat_rule="FREQ=MONTHLY",
    conditions=(
        ConditionDraft(kind=ConditionKind.CONTACT_WITHIN_MONTHS, number_value=3),
        ConditionDraft(kind=ConditionKind.REPRESENTS, weight=Verdict.STOP),
        ConditionDraft(kind=ConditionKind.ORGANISATION_KIND, text_value="school"),
        ConditionDraft(kind=ConditionKind.PREFECTURE, text_value="兵庫県"),
        ConditionDraft(kind=ConditionKind.ATTENDED_KIND),
    ),
    sessions=(
        SessionDraft(
            held_on=TODAY + timedelta(days=9), starts=540, ends=600, place="A", session_id=7
        ),
        SessionDraft(held_on=TODAY + timedelta(days=30), link="https://example.jp/2", agenda_of=3),
    ),
)


@pytest.fixture(autouse=True)
def discard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a changed form close without a question."""
    monkeypatch.setattr(ask, "confirm", lambda *_given, **_named: True)


@pytest.fixture
def make(qtbot: QtBot, store: Store) -> Make:
    """Open the form with a start."""

    def opened(start: ProgrammeDraft, on_save: Any = lambda draft: 1) -> ProgrammeForm:
        form = ProgrammeForm(store, None, "Programme", start=start, on_save=on_save)
        qtbot.addWidget(form)
        form.open()
        return form

    return opened


@pytest.mark.parametrize(
    "start", [FULL, ProgrammeDraft(name="器の会"), replace(FULL, capacity=None)]
)
def test_a_form_gives_back_what_it_was_given(make: Make, start: ProgrammeDraft) -> None:
    form = make(start)
    assert form.draft() == start
    assert form.save_button.isEnabled()
    assert not form.is_changed()


def test_of_some_kinds_several_conditions_stand(make: Make) -> None:
    second = ConditionDraft(kind=ConditionKind.ORGANISATION_KIND, text_value="company")
    start = replace(FULL, conditions=(*FULL.conditions, second))
    assert make(start).draft().conditions == start.conditions


def test_conditions_are_added_and_removed(make: Make, qtbot: QtBot) -> None:
    form = make(ProgrammeDraft(name="器の会"))
    press(qtbot, form, "conditions_fold")
    field = form.fields.field("conditions")
    field.add(ConditionKind.ORGANISATION_KIND)
    row = field.rows[0]
    row.weight.set_value(Verdict.STOP)
    row.value_field.set_value(OrganisationKind.SCHOOL.value)
    assert form.draft().conditions == (
        ConditionDraft(
            kind=ConditionKind.ORGANISATION_KIND, weight=Verdict.STOP, text_value="school"
        ),
    )
    qtbot.waitUntil(row.isVisible)
    press(qtbot, form, "condition_0_remove")
    assert form.draft().conditions == ()


def test_a_kind_of_condition_that_counts_once_is_offered_once(make: Make, qtbot: QtBot) -> None:
    form = make(FULL)
    press(qtbot, form, "conditions_fold")
    press(qtbot, form, "condition_add")
    field = form.fields.field("conditions")
    offered = {action.data(): action.isEnabled() for action in field.menu.actions()}
    assert set(offered) == set(ConditionKind)
    assert not offered[ConditionKind.REPRESENTS]
    assert offered[ConditionKind.ORGANISATION_KIND]
    field.menu.close()


def test_a_skill_is_one_of_the_catalogue(make: Make, store: Store) -> None:
    skill_id = store.do(PREPARE, skills.add_skill, SkillDraft(name="特定技能実務", synonyms="特技"))
    form = make(ProgrammeDraft(name="器の会"))
    field = form.fields.field("conditions")
    field.add(ConditionKind.SKILL)
    assert not form.save_button.isEnabled()
    field.rows[0].value_field.setText("特技")
    assert form.save_button.isEnabled()
    assert form.draft().conditions[0].skill_id == skill_id


def test_a_folded_section_says_what_is_in_it_and_opens_for_a_problem(make: Make) -> None:
    form = make(FULL)
    carriers, conditions = form._sections
    assert carriers.summary_label.text() == "nobody yet"
    assert "In a prefecture" in conditions.summary_label.text()
    form.fields.field("conditions").add(ConditionKind.PREFECTURE)
    assert not conditions.is_folded()
    assert carriers.is_folded()


def test_a_prefecture_is_kept_by_its_whole_name(make: Make) -> None:
    form = make(FULL)
    field = form.fields.field("conditions")
    field.add(ConditionKind.PREFECTURE)
    field.rows[-1].value_field.setText("大阪")
    assert form.draft().conditions[-1].text_value == "大阪府"


def test_people_and_bodies_carry_a_programme(make: Make, store: Store) -> None:
    person_id = store.do(PREPARE, make_person)
    body_id = store.do(PREPARE, make_organisation)
    start = replace(
        FULL,
        contributors=(
            ContributorDraft(person_id=person_id, duty="司会", name="高橋 美咲"),
            ContributorDraft(
                role=ContributorRole.PARTNER, organisation_id=body_id, name="みらい協同組合"
            ),
        ),
    )
    form = make(start)
    assert form.draft() == start
    assert form._sections[0].summary_label.text() == "Host 高橋 美咲 · Partner みらい協同組合"
    who = form.fields.field("contributors").rows[1].cells["who"]
    who.setText("だれか")
    who.textEdited.emit("だれか")
    assert not form.save_button.isEnabled()


def test_a_body_is_found_by_its_name(make: Make, store: Store) -> None:
    body_id = store.do(PREPARE, make_organisation)
    form = make(FULL)
    editor = form.fields.field("contributors")
    editor.add_row()
    row = editor.rows[0]
    row.cells["who"].setText("みらい協同組合")
    row.cells["who"].resolve()
    assert form.draft().contributors == (ContributorDraft(organisation_id=body_id),)


def test_an_own_kind_is_chosen(make: Make, store: Store) -> None:
    own = OwnKindDraft(name="勉強会", kind=ProgrammeKind.TRAINING)
    store.do(PREPARE, programme_kinds.change_own_kinds, (own,))
    (kept,) = store.read(programme_kinds.list_own_kinds)
    form = make(ProgrammeDraft(name="器の会"))
    form.fields.field("kind").set_value(kept.row_id)
    draft = form.draft()
    assert (draft.kind, draft.own_kind_id) == (ProgrammeKind.TRAINING, kept.row_id)
    assert make(draft).draft() == draft


def test_tab_reaches_a_new_row_in_its_place(make: Make) -> None:
    form = make(FULL)
    form.fields.field("conditions").add(ConditionKind.SKILL)
    form.fields.field("sessions").add_row()
    names = [widget.objectName() for widget in follow_reading(form.fields)]
    assert names.index("session_2_held_on") < names.index("session_add")
    assert names.index("condition_5_weight") < names.index("condition_add")
    last = form.fields.field("conditions").add_button
    following = form.fields.field("conditions").rows[-1].findChild(QWidget, "condition_5_remove")
    assert following.nextInFocusChain() is last


def test_long_names_come_back_whole(make: Make) -> None:
    start = replace(FULL, name="器" * 120, series="会" * 80, theme="育" * 200, place="室" * 90)
    assert make(start).draft() == start


def test_no_limit_of_seats(make: Make) -> None:
    form = make(FULL)
    form.fields.field("no_limit").setChecked(True)
    assert form.draft().capacity is None
    assert not form.fields.field("capacity").isEnabled()
    form.fields.field("no_limit").setChecked(False)
    assert form.draft().capacity == 8


def test_a_nameless_programme_cannot_be_saved(make: Make) -> None:
    form = make(replace(FULL, name=""))
    assert not form.save_button.isEnabled()


def test_a_session_that_ends_before_it_starts_cannot_be_saved(make: Make) -> None:
    form = make(FULL)
    row = form.fields.field("sessions").rows[0]
    row.cells["ends"].set_value(time(8, 0))
    assert not form.save_button.isEnabled()
    row.cells["ends"].set_value(time(11, 0))
    assert form.save_button.isEnabled()


def test_a_session_is_added_and_one_removed(make: Make, qtbot: QtBot) -> None:
    form = make(FULL)
    press(qtbot, form, "session_0_remove")
    press(qtbot, form, "session_add")
    form.fields.field("sessions").rows[-1].cells["held_on"].set_value(TODAY)
    assert [item.held_on for item in form.draft().sessions] == [
        FULL.sessions[1].held_on,
        TODAY,
    ]


def test_a_programme_is_changed_in_the_room(
    qtbot: QtBot, store: Store, room: ProgrammesRoom
) -> None:
    programme_id = store.do(
        PREPARE,
        programmes.add_programme,
        replace(FULL, sessions=(replace(FULL.sessions[1], agenda_of=None),)),
    )
    room.show_programme(programme_id)
    room.programme_screen.header.edit_action.trigger()
    form = dialog(room, "programme_form")
    form.fields.field("name").setText("器の会")
    press(qtbot, form, "save_button")
    page = store.read(programmes.get_programme, programme_id, today=TODAY)
    assert page.name == "器の会"
    assert page.draft.sessions[0].link == "https://example.jp/2"
    assert room.programme_screen.header.title_label.text() == "器の会"
