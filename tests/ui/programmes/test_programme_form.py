from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from organiser.services import programmes
from organiser.services.programme_drafts import ConditionDraft, ProgrammeDraft, SessionDraft
from organiser.ui import ask
from organiser.ui.programmes.programme_form import ProgrammeForm
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import ConditionKind, OrganisationKind, ProgrammeKind, Verdict
from tests.factories import PREPARE
from tests.ui.programmes.pressing import dialog, press

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
    conditions=(
        ConditionDraft(kind=ConditionKind.CONTACT_WITHIN_MONTHS, number_value=3),
        ConditionDraft(kind=ConditionKind.REPRESENTS, weight=Verdict.STOP),
        ConditionDraft(kind=ConditionKind.ORGANISATION_KIND, text_value="school"),
    ),
    sessions=(
        SessionDraft(
            held_on=TODAY + timedelta(days=9), starts=540, ends=600, place="A", session_id=7
        ),
        SessionDraft(held_on=TODAY + timedelta(days=30), link="https://example.jp/2"),
    ),
)


@pytest.fixture(autouse=True)
def discard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a changed form close without a question."""
    monkeypatch.setattr(ask, "confirm", lambda *_given, **_named: True)


def make(qtbot: QtBot, start: ProgrammeDraft) -> ProgrammeForm:
    form = ProgrammeForm(
        None, "Programme", start=start, series=("代表の会",), today=TODAY, on_save=lambda draft: 1
    )
    qtbot.addWidget(form)
    form.open()
    return form


@pytest.mark.parametrize(
    "start", [FULL, ProgrammeDraft(name="器の会"), replace(FULL, capacity=None)]
)
def test_a_form_gives_back_what_it_was_given(qtbot: QtBot, start: ProgrammeDraft) -> None:
    form = make(qtbot, start)
    assert form.draft() == start
    assert form.save_button.isEnabled()
    assert not form.is_changed()


def test_a_second_condition_of_a_kind_is_kept(qtbot: QtBot) -> None:
    second = ConditionDraft(kind=ConditionKind.ORGANISATION_KIND, text_value="company")
    start = replace(FULL, conditions=(*FULL.conditions, second))
    assert make(qtbot, start).draft().conditions == start.conditions


def test_conditions_are_switched_on_and_off(qtbot: QtBot) -> None:
    form = make(qtbot, ProgrammeDraft(name="器の会"))
    field = form.fields.field("conditions")
    kind = ConditionKind.ORGANISATION_KIND
    assert not field.values[kind].isEnabled()
    field.weights[kind].set_value(Verdict.STOP)
    field.values[kind].set_value(OrganisationKind.SCHOOL.value)
    assert form.draft().conditions == (
        ConditionDraft(kind=kind, weight=Verdict.STOP, text_value="school"),
    )
    field.weights[kind].set_value(None)
    assert form.draft().conditions == ()


def test_no_limit_of_seats(qtbot: QtBot) -> None:
    form = make(qtbot, FULL)
    form.fields.field("no_limit").setChecked(True)
    assert form.draft().capacity is None
    assert not form.fields.field("capacity").isEnabled()
    form.fields.field("no_limit").setChecked(False)
    assert form.draft().capacity == 8


def test_a_nameless_programme_cannot_be_saved(qtbot: QtBot) -> None:
    form = make(qtbot, replace(FULL, name=""))
    assert not form.save_button.isEnabled()


def test_a_session_that_ends_before_it_starts_cannot_be_saved(qtbot: QtBot) -> None:
    form = make(qtbot, FULL)
    row = form.fields.field("sessions").rows[0]
    row.cells["ends"].set_value(time(8, 0))
    assert not form.save_button.isEnabled()
    row.cells["ends"].set_value(time(11, 0))
    assert form.save_button.isEnabled()


def test_a_session_is_added_and_one_removed(qtbot: QtBot) -> None:
    form = make(qtbot, FULL)
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
        PREPARE, programmes.add_programme, replace(FULL, sessions=FULL.sessions[1:])
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
