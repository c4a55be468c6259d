"""The timeline as it is seen and worked: years, kinds, long texts, files, keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.errors import Refused
from organiser.models import Circle
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timeline_values import AttachmentLine
from organiser.ui import ask, discretion
from organiser.ui.people.log_form import LogForm
from organiser.ui.store import Store
from organiser.ui.timeline import files
from organiser.ui.timeline.file_link import FileLink
from organiser.ui.timeline.files import RenameForm
from organiser.ui.timeline.timeline_card import TimelineCard
from organiser.vocabulary import InteractionKind, Sensitivity
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_programme,
)

Show = Callable[..., TimelineCard]
CONTEXT = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


@pytest.fixture
def show(qtbot: QtBot, store: Store, person_id: int) -> Show:
    """Show a timeline and have it follow the book, as pages do."""

    def shown(**owner: int) -> TimelineCard:
        card = TimelineCard(store)
        whose = TimelineOwner(**(owner or {"person_id": person_id}))
        card.resize(620, 700)
        qtbot.addWidget(card)
        card.show_timeline(whose, known_since=TODAY)
        store.changed.connect(lambda _tables: card.show_timeline(whose))
        card.show()
        card.activateWindow()
        qtbot.waitUntil(card.isActiveWindow)
        return card

    return shown


def seen(card: TimelineCard) -> list[str]:
    return [row.findChild(QWidget, "entry_text").text() for row in card.rows()]


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    found = within.findChildren(QWidget, name)
    assert found, f"{name} is missing"
    qtbot.mouseClick(found[-1], Qt.MouseButton.LeftButton)


def choose(menu: QMenu, text: str) -> None:
    (action,) = [action for action in menu.actions() if action.text() == text]
    action.trigger()
    menu.close()


def text_file(folder: Path) -> Path:
    file = folder / "計画.txt"
    file.write_text("見学の計画", encoding="utf-8")
    return file


def test_nothing_yet_says_what_to_do(show: Show) -> None:
    card = show()
    assert "Ctrl+L" in card.findChild(QWidget, "timeline_empty").text()
    assert card.subtitle_label.text() == ""


def test_a_year_shows_some_and_unfolds_more(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    for number in range(20):
        book.do(PREPARE, make_interaction, person_id, text=str(number), happened_on=TODAY)
    book.do(PREPARE, make_interaction, person_id, happened_on=TODAY.replace(year=2024))
    card = show()
    assert seen(card) == [str(number) for number in range(19, 9, -1)]
    press(qtbot, card, "more_2026")
    assert len(seen(card)) == 20
    press(qtbot, card, "unfold_2024")
    assert len(seen(card)) == 21
    assert card.findChild(QWidget, "year_2024") is not None


def test_kinds_are_filtered_and_forgotten_for_another(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    book.do(PREPARE, make_interaction, person_id, text="通話", kind=InteractionKind.CALL)
    book.do(PREPARE, make_interaction, person_id, text="見学")
    card = show()
    press(qtbot, card.kind_filter, "kind_call")
    assert seen(card) == ["通話"]
    other = book.do(PREPARE, make_person).value
    book.do(PREPARE, make_interaction, other, text="別")
    card.show_timeline(TimelineOwner(person_id=other))
    assert seen(card) == ["別"]
    assert not card.kind_filter.isVisible()


def test_a_huge_text_is_folded_until_it_is_wanted(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    key = book.do(PREPARE, make_interaction, person_id, text="長い話。" * 25_000).value
    card = show()
    (row,) = card.rows()
    assert row.height() < 200
    assert len(seen(card)[0]) < 2_000
    press(qtbot, row, f"unfold_entry_{key}")
    (row,) = card.rows()
    assert len(seen(card)[0]) == 100_000
    assert row.findChild(QWidget, f"unfold_entry_{key}") is None


def test_a_short_text_has_nothing_to_unfold(book: Book, person_id: int, show: Show) -> None:
    key = book.do(PREPARE, make_interaction, person_id, text="短い話。" * 20).value
    (row,) = show().rows()
    link = row.findChild(QWidget, f"unfold_entry_{key}")
    assert link is not None
    assert not link.isVisible()


def test_keys_walk_change_copy_and_remove(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    for text in ("三", "二", "一"):
        book.do(PREPARE, make_interaction, person_id, text=text)
    card = show()
    card.rows()[0].setFocus()
    qtbot.keyClick(card.rows()[0], Qt.Key.Key_Down)
    assert card.rows()[1].hasFocus()
    qtbot.keyClick(card.rows()[1], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "二"
    qtbot.keyClick(card.rows()[1], Qt.Key.Key_Delete)
    assert seen(card) == ["一", "三"]
    assert card.rows()[1].hasFocus()
    qtbot.keyClick(card.rows()[1], Qt.Key.Key_Up)
    qtbot.keyClick(card.rows()[0], Qt.Key.Key_Return)
    form = card.window().findChild(LogForm)
    assert form is not None
    assert form.fields.field("text").value() == "一"


def test_text_is_marked_with_the_mouse(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    book.do(PREPARE, make_interaction, person_id, text="電話 090-0000-0000 𠮷田さん\n二行目")
    (row,) = show().rows()
    words = row.findChild(QWidget, "entry_text")
    qtbot.mousePress(words, Qt.MouseButton.LeftButton, pos=QPoint(0, 5))
    qtbot.mouseMove(words, QPoint(words.width() - 1, words.height() - 3))
    words._marked = (words._marked[0], words._place_of(QPoint(9999, words.height() - 3)))
    row.copy_text()
    assert QGuiApplication.clipboard().text() == "電話 090-0000-0000 𠮷田さん\n二行目"
    assert not words.grab().isNull()


def test_links_lead_to_people_bodies_and_circles(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    other = book.do(PREPARE, make_person, family_name="林").value
    body = book.do(PREPARE, make_organisation).value
    circle = book.do(PREPARE, add, Circle(name="春の会")).value
    book.do(PREPARE, make_interaction, person_id, other, organisation_id=body, circle_id=circle)
    card = show()
    for name, key, signal in (
        ("other", other, card.person_requested),
        ("entry_organisation", body, card.organisation_requested),
        ("entry_circle", circle, card.circle_requested),
    ):
        with qtbot.waitSignal(signal) as heard:
            press(qtbot, card, f"{name}_{key}")
        assert heard.args == [key]
    card = show(organisation_id=body)
    assert card.findChild(QWidget, f"entry_organisation_{body}") is None
    assert card.findChild(QWidget, f"other_{person_id}") is not None


def test_files_are_attached_opened_saved_renamed_and_removed(
    qtbot: QtBot,
    book: Book,
    person_id: int,
    show: Show,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book.do(PREPARE, make_interaction, person_id)
    card = show()
    monkeypatch.setattr(ask, "open_paths", lambda *_said, **_more: [text_file(tmp_path)])
    choose(card.rows()[0].offer(), "Attach files…")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    link = card.findChild(FileLink)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert Path(opened[0].toLocalFile()).read_text(encoding="utf-8") == "見学の計画"
    monkeypatch.setattr(ask, "save_path", lambda *_said, **_more: tmp_path / "写し.txt")
    choose(link.offer(), "Save as…")
    assert (tmp_path / "写し.txt").read_text(encoding="utf-8") == "見学の計画"
    choose(link.offer(), "Rename…")
    form = card.findChild(RenameForm)
    form.fields.field("file_name").setText("案.txt")
    form.save()
    link = card.findChildren(FileLink)[-1]
    assert link.text() == "案.txt"
    choose(link.offer(), "Remove")
    assert not [one for one in card.rows() if one.findChild(FileLink)]


def test_a_program_is_not_started(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    line = AttachmentLine(attachment_id=1, file_name="見積.exe", size_bytes=1, digest="0" * 64)
    with pytest.raises(Refused, match="is a program"):
        files.open_file(store, line)
    assert opened == []


def test_files_are_dropped_onto_an_entry(
    book: Book, person_id: int, show: Show, tmp_path: Path
) -> None:
    book.do(PREPARE, make_interaction, person_id)
    card = show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(text_file(tmp_path)))])
    copy, no_button = Qt.DropAction.CopyAction, Qt.MouseButton.NoButton
    more: tuple[Any, ...] = (copy, data, no_button, Qt.KeyboardModifier.NoModifier)
    card.rows()[0].dragEnterEvent(QDragEnterEvent(QPoint(5, 5), *more))
    card.rows()[0].dropEvent(QDropEvent(QPointF(5, 5), *more))
    assert card.rows()[0].entry.attachments[0].file_name == "計画.txt"


def test_what_only_the_organiser_may_read_can_be_hidden(
    book: Book, person_id: int, show: Show
) -> None:
    book.do(PREPARE, make_interaction, person_id, text="内密", sensitivity=Sensitivity.ME_ONLY)
    discretion.set_on(True)
    try:
        card = show()
        assert seen(card) == [discretion.hidden_text()]
        assert "内密" not in card.rows()[0].accessibleName()
    finally:
        discretion.set_on(False)


def test_the_journal_of_an_invitation_cannot_be_changed(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    programme = book.do(PREPARE, make_programme).value
    invitation = book.do(PREPARE, make_invitation, programme, person_id).value
    book.do(PREPARE, make_interaction, person_id, invitation_id=invitation)
    card = show()
    (row,) = card.rows()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert len(card.rows()) == 1
    menu = row.offer()
    assert [action.text() for action in menu.actions()] == ["Copy text"]
    menu.close()


def test_mouse_and_keys_offer_the_same_for_a_file(
    qtbot: QtBot, book: Book, person_id: int, show: Show, tmp_path: Path
) -> None:
    key = book.do(PREPARE, make_interaction, person_id).value
    card = show()
    files.attach(card._store, key, [text_file(tmp_path)])
    link = card.rows()[0].findChild(FileLink)
    at_arrow = QPoint(link.width() - 3, 8)
    for offer in (
        lambda: qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=at_arrow),
        lambda: qtbot.keyClick(link, Qt.Key.Key_Menu),
        lambda: link.contextMenuEvent(CONTEXT),
    ):
        offer()
        menu = link.findChildren(QMenu, "attachment_menu")[-1]
        assert next(action.text() for action in menu.actions()) == "Open"
        menu.close()


def test_mouse_and_keys_offer_the_same_for_an_entry(
    qtbot: QtBot, book: Book, person_id: int, show: Show
) -> None:
    book.do(PREPARE, make_interaction, person_id, text="長い話。" * 400)
    card = show()
    (row,) = card.rows()
    for offer in (
        lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 9, 9)),
        lambda: qtbot.keyClick(row, Qt.Key.Key_Menu),
        lambda: row.contextMenuEvent(CONTEXT),
    ):
        offer()
        menu = row.findChildren(QMenu, "entry_menu")[-1]
        assert next(action.text() for action in menu.actions()) == "Change…"
        menu.close()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert card.rows()[0].height() > 300
    qtbot.mouseDClick(card.rows()[0], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert card.window().findChild(LogForm) is not None
