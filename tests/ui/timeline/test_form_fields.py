"""The fields of the log form that are about bodies, circles and files."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.models import Circle
from organiser.services.relations.interactions import get_draft
from organiser.ui import ask
from organiser.ui.people.log_form import LogForm
from organiser.ui.store import Store
from organiser.ui.timeline.attachments_field import AttachmentsField
from organiser.ui.timeline.others_field import OthersField
from tests.factories import PREPARE, add, make_interaction, make_organisation, make_person


@pytest.fixture
def form(qtbot: QtBot, store: Store, book: Book) -> LogForm:
    """The form of an entry with an organisation."""
    person = book.do(PREPARE, make_person).value
    body = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, make_organisation, name="ひかり協同組合", reading="ひかり")
    book.do(PREPARE, add, Circle(name="ひかりの会"))
    key = book.do(PREPARE, make_interaction, person, organisation_id=body).value
    made = LogForm.open_for(store, None, interaction_id=key)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "計画.txt"
    file.write_text("見学の計画", encoding="utf-8")
    return file


def drop(target: Any, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    more: tuple[Any, ...] = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dragEnterEvent(QDragEnterEvent(QPoint(5, 5), *more))
    target.dropEvent(QDropEvent(QPointF(5, 5), *more))


def test_one_organisation_and_one_circle_are_chosen(store: Store, form: LogForm) -> None:
    others: OthersField = form.fields.field("others")
    assert [named.name for named in others.value()] == ["みらい協同組合"]
    for named in store.named("ひかり", beginning=True):
        others.add(named, named.name)
    assert [named.name for named in others.value()] == ["ひかり協同組合", "ひかりの会"]
    form.save()
    kept = store.read(get_draft, 1)
    assert kept.organisation_id == others.key_of("organisation")
    assert kept.circle_id == others.key_of("circle") == 1


def test_files_are_kept_only_when_the_form_is_saved(
    store: Store, form: LogForm, plan: Path
) -> None:
    drop(form, plan)
    drop(form.fields.field("attachments"), plan)
    assert not store.files.folder.exists()
    assert form.is_changed()
    form.save()
    (file,) = store.read(get_draft, 1).attachments
    assert store.files.find(file.digest) is not None


def test_a_file_too_large_keeps_the_form_open(
    store: Store, form: LogForm, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from organiser.book import attachments

    monkeypatch.setattr(attachments, "MOST_MEGABYTES", 0)
    drop(form, plan)
    form.save()
    assert form.isVisible()
    assert "up to 0 MB" in form.notice_label.text()
    assert store.read(get_draft, 1).attachments == ()


def test_files_are_chosen_and_taken_out_again(
    qtbot: QtBot, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "open_paths", lambda *_said, **_more: [plan])
    field = AttachmentsField()
    qtbot.addWidget(field)
    assert (field.is_empty(), field.problem()) == (True, "")
    with qtbot.waitSignal(field.changed):
        qtbot.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    assert field.value() == (plan,)
    with qtbot.waitSignal(field.changed):
        away = field.findChild(QToolButton, "remove_attachment")
        qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert field.is_empty()
