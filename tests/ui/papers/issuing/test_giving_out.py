"""A paper given out from its preview: to whom, with what marked, and taken back in one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.papers import issues
from organiser.ui import ask
from organiser.ui.papers.issuing.give_out_form import GiveOutForm
from organiser.ui.papers.open_paper import open_paper
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import Channel, PaperKind
from tests.conftest import TODAY
from tests.factories import PREPARE
from tests.services.papers.given_books import Given, give, make_given, move

ITINERARY = PaperKind.ITINERARY


@pytest.fixture
def store(book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def given(store: Store) -> Given:
    return store.do(PREPARE, make_given)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    for preview in made.findChildren(PaperPreview):
        preview.reject()


def preview_of(qtbot: QtBot, window: QWidget, store: Store, given: Given) -> PaperPreview:
    preview = open_paper(window, store, ITINERARY, given.tour)
    qtbot.waitUntil(lambda: preview.paper is not None)
    return preview


def form_of(preview: PaperPreview) -> GiveOutForm:
    button = preview.findChild(QWidget, "give_out_button")
    assert button is not None
    button.click()  # type: ignore[attr-defined]
    (form,) = preview.findChildren(GiveOutForm)
    return form


def changes(preview: PaperPreview) -> str:
    QApplication.processEvents()
    labels = preview.findChildren(QLabel, "changes_label")
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_participants_are_ticked_and_hosts_are_not(
    qtbot: QtBot, window: QWidget, store: Store, given: Given
) -> None:
    form = form_of(preview_of(qtbot, window, store, given))
    ticked = [holder.person_id for holder in form.recipients.value()]
    assert ticked == list(given.group.people)
    assert any(tick.text() == "三木 健" for tick in form.recipients.ticks)


def test_what_is_given_out_is_kept_and_one_step(
    qtbot: QtBot, window: QWidget, store: Store, given: Given
) -> None:
    form = form_of(preview_of(qtbot, window, store, given))
    form.recipients.others_edit.setText("運転手、添乗員")
    form.fields.field("channel").set_choices([(Channel.LETTER, "")], Channel.LETTER)
    form.save()
    (issue,) = store.read(issues.list_issues, given.group.tour_id)
    assert (issue.revision, len(issue.holders)) == (1, 7)
    assert {holder.channel for holder in issue.holders} == {Channel.LETTER}
    assert [holder.name for holder in issue.holders][-2:] == ["運転手", "添乗員"]
    store.undo()
    assert store.read(issues.list_issues, given.group.tour_id) == ()


def test_the_preview_says_what_was_given_out(
    qtbot: QtBot, window: QWidget, store: Store, given: Given
) -> None:
    preview = preview_of(qtbot, window, store, given)
    since = preview.findChild(QLabel, "changes_since_label")
    assert isinstance(since, QLabel)
    assert since.text() == "This paper has not been given out yet."
    form_of(preview).save()
    assert preview.status_label.text() == "Given out as revision 1."
    assert "since revision 1" in since.text()


def test_nobody_gets_nothing(qtbot: QtBot, window: QWidget, store: Store, given: Given) -> None:
    form = form_of(preview_of(qtbot, window, store, given))
    none = form.findChild(QWidget, "none_button")
    assert none is not None
    none.click()  # type: ignore[attr-defined]
    assert form.recipients.is_empty()
    assert not form.save_button.isEnabled()


def test_who_holds_it_as_it_is_is_not_proposed(
    qtbot: QtBot, window: QWidget, store: Store, given: Given
) -> None:
    store.do(PREPARE, give, ITINERARY, given.tour, *given.group.people[:3])
    form = form_of(preview_of(qtbot, window, store, given))
    assert [one.person_id for one in form.recipients.value()] == list(given.group.people[3:])
    told = [label.text() for label in form.findChildren(QLabel, "recipient_told")]
    assert sum("holds revision 1" in text for text in told) == 3


def test_the_paper_is_saved_too_if_wished(
    qtbot: QtBot,
    window: QWidget,
    store: Store,
    given: Given,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "itinerary.pdf"
    monkeypatch.setattr(ask, "save_path", lambda *_args, **_named: target)
    form = form_of(preview_of(qtbot, window, store, given))
    form.fields.field("keeps_file").setChecked(True)
    form.save()
    assert target.read_bytes().startswith(b"%PDF")


def test_what_changed_stands_beside_the_pages_in_their_language(
    qtbot: QtBot, window: QWidget, store: Store, given: Given
) -> None:
    preview = preview_of(qtbot, window, store, given)
    assert changes(preview) == ""
    preview.close()
    store.do(PREPARE, give, ITINERARY, given.tour, *given.group.people)
    store.do(PREPARE, move, given.group.visit, 640)
    preview = preview_of(qtbot, window, store, given)
    assert "10:00 – 11:30 → 10:40 – 12:10" in changes(preview)
    assert "Visit" in changes(preview)
    preview.option_fields.language_field.set_choices([("ja", "日本語")], "ja")
    preview.options_changed.emit(preview.options())
    assert "訪問" in changes(preview)


def test_the_marked_paper_has_the_next_number(
    qtbot: QtBot, window: QWidget, store: Store, given: Given
) -> None:
    store.do(PREPARE, give, ITINERARY, given.tour, given.host)
    store.do(PREPARE, move, given.group.visit, 640)
    preview = preview_of(qtbot, window, store, given)
    assert preview.paper is not None
    assert "revision 2" in preview.paper.file_name
    words = form_of(preview).findChild(QLabel, "give_out_words")
    assert words is not None
    assert "revision 2" in words.text()
