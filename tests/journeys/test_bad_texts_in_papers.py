"""What is written for papers is kept and printed, or refused in words; nothing breaks."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from organiser.papers.options import PaperSubject
from organiser.services.programmes import voices
from organiser.services.programmes.voices import VoiceDraft
from organiser.ui.papers.labels.sheets_form import SheetsForm
from organiser.ui.papers.letters import drafting
from organiser.ui.papers.letters.letter_fields import WRITTEN
from organiser.ui.papers.letters.open_letter import open_letter
from organiser.ui.papers.open_paper import open_paper
from organiser.ui.papers.texts.texts_dialog import PaperTextsDialog
from organiser.ui.programmes.after.voices.voice_form import VoiceForm
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE
from tests.journeys.desk import Desk
from tests.journeys.paper_tour import open_tour
from tests.journeys.papering import leave, ready
from tests.journeys.test_bad_texts_in_tours import write_in_place
from tests.journeys.writing import TEXTS, add_rows, complaints, write
from tests.journeys.writing import leave as leave_form
from tests.papers.meetings import Meeting, make_meeting

any_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
#: Whole books are pasted into notes, not into names.
_LINE_SIGNS = 500


@pytest.fixture
def meeting(desk: Desk) -> Iterator[Meeting]:
    made: Meeting = desk.store.do(PREPARE, make_meeting)
    yield made
    drafting._kept.clear()


def shown(desk: Desk, preview: Any) -> None:
    """Wait for the pages, or the sentence why there are none."""
    stage = preview.stage
    desk.qtbot.waitUntil(
        lambda: preview.save_button.isEnabled() or stage.failure.isVisible(), timeout=30_000
    )
    assert preview.save_button.isEnabled() or stage.failure.sentence_label.text()


def saved(form: Any) -> bool:
    """Save a form; tell whether it let itself be saved, else it says why not."""
    keys: list[object] = []
    form.saved.connect(keys.append)
    form.save()
    said = complaints(form) or form.save_button.toolTip()
    assert keys or said, f"{form.objectName()} is silent"
    return bool(keys)


@any_text
def test_any_name_of_sheets_and_printers(desk: Desk, text: str) -> None:
    form: Any = SheetsForm.open_for(desk.store, desk.window)
    add_rows(form)
    for editor in (form.sheets, form.offsets):
        editor.add_row()
    for row, name in ((form.sheets.rows[-1], "name"), (form.offsets.rows[-1], "printer")):
        row.cells[name].setText(text[:_LINE_SIGNS])
    if not saved(form):
        leave_form(form)


@any_text
def test_any_further_name_for_a_paper(desk: Desk, text: str) -> None:
    open_tour(desk)
    preview = open_paper(desk.window, desk.store, PaperKind.ITINERARY, PaperSubject(tour_id=1))
    shown(desk, preview)
    desk.press("give_out_button", preview)
    form = desk.dialog("give_out_form")
    form.recipients.others_edit.setText(text[:_LINE_SIGNS])
    if not saved(form):
        leave_form(form)
    leave_form(preview)
    page = desk.find("tour_page")
    page.show_side("papers")
    assert not page.grab().isNull()


@any_text
def test_any_voice_and_its_answer(desk: Desk, meeting: Meeting, text: str) -> None:
    programme_id = meeting.programme_id
    desk.store.do(PREPARE, voices.add_voice, programme_id, VoiceDraft(said="声"), today=desk.today)
    (line,) = desk.store.read(voices.list_voices, programme_id)
    form = VoiceForm.open_for(desk.store, desk.window, line)
    write(form, text, moments=False)
    form.refresh()
    if not saved(form):
        leave_form(form)
    desk.window.show_programme(programme_id)
    screen = desk.window.stack.currentWidget().programme_screen
    screen.show_side("after")
    write_in_place(desk, screen, f"voice_{line.voice_id}", text)
    (line,) = desk.store.read(voices.list_voices, programme_id)
    if line.answer:
        subject = PaperSubject(programme_id=programme_id)
        shown(desk, open_paper(desk.window, desk.store, PaperKind.VOICE_ANSWERS, subject))
        leave(desk)


@any_text
def test_any_letter(desk: Desk, meeting: Meeting, text: str) -> None:
    subject = PaperSubject(person_id=meeting.people[0], programme_id=meeting.programme_id)
    preview = open_letter(desk.window, desk.store, PaperKind.INVITATION_LETTER, subject)
    ready(desk)
    fields = desk.find("letter_fields", preview).fields
    for name in WRITTEN:
        field = fields.field(name)
        if isinstance(field, QLineEdit):
            field.setText(text[:_LINE_SIGNS])
        else:
            field.set_value(text[:20_000])
    preview.rebuild()
    shown(desk, preview)
    leave(desk)


@any_text
def test_any_own_text_on_papers(desk: Desk, meeting: Meeting, text: str) -> None:
    assert meeting
    dialog = PaperTextsDialog.open_for(desk.store, desk.window)
    for line in range(dialog.list.model.rowCount()):
        dialog.list.view.setCurrentIndex(dialog.list.model.index(line, 0))
        dialog.editor.text.set_value(text[:20_000])
        QApplication.processEvents()
        dialog.keep()
        said = desk.text("paper_text_mistakes", dialog) if dialog.editor.problem() else ""
        assert bool(said) is dialog.editor.is_changed()
        dialog.editor.show_text(dialog.editor._key, dialog.editor._untouched)
    desk.qtbot.waitUntil(lambda: not dialog.sample._rest.isActive())
    assert not dialog.grab().isNull()
    leave_form(dialog)
