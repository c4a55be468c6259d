"""What is written about a programme is kept and shown, or refused in words, on every side."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from sqlalchemy.orm import Session

from organiser.errors import OrganiserError
from organiser.services.inviting import invitation_lists
from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.sessions import repeating, sessions
from organiser.services.sessions.feedback import FeedbackLine
from organiser.ui import dialogs
from organiser.ui.programmes.after.forms import NoteForm, SaidForm
from organiser.ui.programmes.asking.answer_form import AnswerForm, HurdleForm, ReasonForm
from organiser.ui.programmes.kinds_form import ProgrammeKindsForm
from organiser.ui.programmes.programme_form import ProgrammeForm
from organiser.ui.programmes.programme_screen import ProgrammeScreen
from organiser.ui.programmes.series_form import SeriesForm
from organiser.ui.programmes.sessions.repeat_form import RepeatForm
from organiser.ui.programmes.sessions.session_form import SessionForm
from organiser.ui.programmes.sides import SIDES
from organiser.ui.programmes.words_dialog import WordsDialog
from organiser.vocabulary import ProgrammeKind, Stage
from organiser.wording import verbatim
from tests.factories import (
    PREPARE,
    TODAY,
    make_invitation,
    make_person,
    make_programme,
    make_session,
)
from tests.journeys.desk import Desk
from tests.journeys.writing import IMPOSSIBLE, TEXTS, add_rows, complaints, leave, write

PROGRAMME, ASKED, NEXT, DONE = 1, 1, 2, 3
Opener = Callable[[Desk], Any]


def prepare(session: Session) -> None:
    key = make_programme(session, kind=ProgrammeKind.JOINT_PROJECT, series="器の会")
    make_session(session, key, held_on=TODAY)
    for place, stage in enumerate((Stage.ASKED, Stage.CANDIDATE, Stage.ACCEPTED), start=1):
        person_id = make_person(session, family_name="高橋")
        day = None if stage is Stage.CANDIDATE else TODAY
        dates = {"place": place, "stage": stage, "asked_on": day, "reply_by": day}
        make_invitation(session, key, person_id, **dates)


@pytest.fixture
def screen(desk: Desk) -> ProgrammeScreen:
    desk.store.do(PREPARE, prepare)
    room: Any = desk.window.enter("programmes")
    room.show_programme(PROGRAMME)
    shown: ProgrammeScreen = room.programme_screen
    return shown


def page_of(screen: ProgrammeScreen) -> ProgrammePage:
    page = screen.page()
    assert page is not None
    return page


def programme_form(desk: Desk) -> Any:
    room: Any = desk.window.enter("programmes")
    room.edit_programme()
    return desk.form(ProgrammeForm)


def session_form(desk: Desk) -> Any:
    usual = desk.store.read(sessions.usual_draft, PROGRAMME, today=desk.today)
    form = SessionForm(desk.store, desk.window, PROGRAMME, usual=usual, on_save=id)
    form.fields.field("held_on").set_value(desk.today)
    return shown(form)


def repeat_form(desk: Desk) -> Any:
    usual = desk.store.read(sessions.usual_draft, PROGRAMME, today=desk.today)
    series = desk.store.read(repeating.get_series, PROGRAMME)
    return shown(RepeatForm(desk.store, desk.window, PROGRAMME, series=series, usual=usual))


def answer_form(desk: Desk) -> Any:
    room: Any = desk.window.enter("programmes")
    room.show_invitation(ASKED)
    room.programme_screen.asking.person._on_answer_requested(Stage.CONSIDERING)
    return desk.form(AnswerForm)


def said_form(desk: Desk) -> Any:
    line = FeedbackLine(
        person_id=DONE, name="高橋", honorific="様", organisation="", title="", was_there=True
    )
    return SaidForm.open_for(desk.store, desk.window, PROGRAMME, line)


def shown(form: QDialog) -> QDialog:
    form.open()
    return form


FORMS: tuple[Opener, ...] = (
    programme_form,
    session_form,
    repeat_form,
    answer_form,
    said_form,
    lambda desk: NoteForm.open_for(desk.store, desk.window, person_id=DONE, programme_id=PROGRAMME),
    lambda desk: ProgrammeKindsForm.open_for(desk.store, desk.window),
    lambda desk: shown(SeriesForm(desk.store, desk.window, name="器の会")),
    lambda desk: shown(HurdleForm(desk.window, "高橋", verbatim("席がありません。"), on_save=id)),
    lambda desk: shown(ReasonForm(desk.window, "高橋", "なぜ", on_save=id)),
)


def show_all_sides(screen: ProgrammeScreen) -> None:
    for side in SIDES:
        screen.show_side(side.key)
        assert not screen.grab().isNull()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_in_a_form(desk: Desk, screen: ProgrammeScreen, text: str) -> None:
    for open_form in FORMS:
        form = open_form(desk)
        add_rows(form)
        write(form, text, moments=False)
        form.refresh()
        said, saved = complaints(form), []
        form.saved.connect(saved.append)
        form.save()
        assert saved or said or complaints(form), f"{form.objectName()} is silent"
        if not saved:
            leave(form)
    show_all_sides(screen)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_days_in_a_form(desk: Desk, screen: ProgrammeScreen, text: str) -> None:
    for open_form in FORMS:
        form = open_form(desk)
        add_rows(form)
        if write(form, text, moments=True):
            form.refresh()
            assert not form.save_button.isEnabled(), form.objectName()
            assert complaints(form) or form.save_button.toolTip(), form.objectName()
        leave(form)
    assert page_of(screen).programme_id == PROGRAMME


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_in_a_session(screen: ProgrammeScreen, text: str) -> None:
    screen.show_side("sessions")
    page: Any = screen._current()
    page = page.page
    page.agenda.lines.setPlainText(text)
    page.notes.minutes.setPlainText(text)
    page.notes.decisions.setPlainText(text)
    assert page.agenda.add_lines() or complaints(page.agenda)
    assert page.notes.keep() or complaints(page.notes)
    for card in (page.steps, page.themes):
        card.adder.text_edit.setText(text)
        card.adder.add()
        assert not card.adder.is_touched() or complaints(card)
    show_all_sides(screen)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_words_to_one_person(desk: Desk, screen: ProgrammeScreen, text: str) -> None:
    screen.show_programme(PROGRAMME, NEXT)
    pane = screen.asking.person.ask_pane
    write(pane, text, moments=False)
    with desk.qtbot.captureExceptions() as refused:
        pane.ask_button.click()
    row = desk.store.read(invitation_lists.get_invitation, NEXT, today=desk.today).row
    assert row.stage is Stage.ASKED or complaints(pane) or refused
    # What is refused in a slot is said in a box of its own.
    assert all(isinstance(error, OrganiserError) for _kind, error, _trace in refused)
    screen.show_invitation(ASKED)
    screen.asking.person.remind()
    dialog = desk.form(WordsDialog)
    dialog.editor.text.setPlainText(text)
    dialog.say_it()
    assert not dialog.isVisible() or complaints(dialog)
    show_all_sides(screen)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_wording(desk: Desk, screen: ProgrammeScreen, text: str) -> None:
    dialog: Any = dialogs.open_dialog("wordings", desk.store, desk.window)
    dialog.editor.text.setPlainText(text)
    dialog.keep()
    assert not dialog.editor.is_changed() or complaints(dialog)
    dialog.editor.show_wording(dialog._key, dialog.editor.draft())
    dialog.done(0)
    screen.show_programme(PROGRAMME, NEXT)
    assert screen.asking.person.ask_pane.editor.text.value()
