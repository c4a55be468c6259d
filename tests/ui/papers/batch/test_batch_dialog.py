from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from organiser import paper_making
from organiser.documents.paper import MissingSign, Paper
from organiser.errors import Refused
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.issues import list_issues
from organiser.ui import ask
from organiser.ui.papers.batch.batch_dialog import BatchDialog
from organiser.ui.papers.issuing.give_each_form import GiveEachForm
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from organiser.wording import phrase
from tests.services.tour_books import Hyogo


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Return the folder to write into; that of the book is another one."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def dialog(store: Store, tour: Hyogo, qtbot: QtBot, out: Path) -> BatchDialog:
    subject = PaperSubject(tour_id=tour.tour_id)
    made = BatchDialog(store, None, PaperKind.PERSONAL_PAGE, subject)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.write_into(out)
    made.open()
    qtbot.waitExposed(made)
    return made


def make(dialog: BatchDialog, qtbot: QtBot) -> None:
    dialog.make_files()
    assert dialog.run is not None
    qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)


def states(dialog: BatchDialog) -> list[str]:
    rows = (dialog.subject_list.topLevelItem(place) for place in range(3))
    return [row.text(1) for row in rows if row is not None]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], Paper]]:
    """Let papers be what the calls in this list return, one after the other."""
    papers: list[Callable[[], Paper]] = []

    def build(_options: PaperOptions) -> Paper:
        return papers.pop(0)()

    monkeypatch.setattr(paper_making, "builder", lambda *_arguments: build)
    return papers


def refuse() -> Paper:
    raise Refused(phrase("There is nothing to print."))


def break_down() -> Paper:
    raise ValueError("a fault of ours")


def test_each_gets_a_file_with_a_name_of_their_own(
    dialog: BatchDialog, qtbot: QtBot, out: Path
) -> None:
    make(dialog, qtbot)
    files = sorted(out.iterdir())
    assert len(files) == 3
    assert any("石田" in file.name for file in files)
    assert all(len(pypdf.PdfReader(file).pages) for file in files)
    assert dialog.summary_label.text().startswith("3 file")
    assert dialog.open_button.isVisible()
    assert set(states(dialog)) == {file.name for file in files}


def test_only_who_is_ticked_gets_one(dialog: BatchDialog, qtbot: QtBot, out: Path) -> None:
    qtbot.mouseClick(dialog.none_button, Qt.MouseButton.LeftButton)
    assert dialog.count_label.text() == "0 of 3 chosen"
    assert not dialog.make_button.isEnabled()
    dialog.make_files()
    assert dialog.run is None
    dialog.subject_list.setFocus()
    qtbot.keyClick(dialog.subject_list, Qt.Key.Key_Space)
    assert dialog.count_label.text() == "1 of 3 chosen"
    make(dialog, qtbot)
    assert len(list(out.iterdir())) == 1


def test_one_that_fails_does_not_stop_the_others(
    dialog: BatchDialog, qtbot: QtBot, out: Path, drawn: list[Callable[[], Paper]]
) -> None:
    drawn += [refuse, break_down, lambda: Paper(data=b"%PDF", file_name="a.pdf", page_count=1)]
    make(dialog, qtbot)
    said = states(dialog)
    assert said[0] == "There is nothing to print."
    assert said[1] == "This paper could not be made; the log says why."
    assert [file.name for file in out.iterdir()] == [said[2]]
    assert "2 could not be made" in dialog.summary_label.text()


def test_signs_that_cannot_be_printed_are_counted(
    dialog: BatchDialog, qtbot: QtBot, drawn: list[Callable[[], Paper]]
) -> None:
    odd = Paper(data=b"%PDF", file_name="a", page_count=1, missing=(MissingSign("🎉", "石田"),))
    drawn += [lambda: odd] * 3
    make(dialog, qtbot)
    assert "1 character" in states(dialog)[0]


def test_cancelled_there_are_whole_files_only(dialog: BatchDialog, qtbot: QtBot, out: Path) -> None:
    dialog.make_files()
    run = dialog.run
    assert run is not None
    run.piece_done.connect(lambda _place, _outcome: dialog.reject())
    qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)
    (file,) = out.iterdir()
    assert len(pypdf.PdfReader(file).pages)
    assert dialog.isVisible()
    assert "Cancelled: 2" in dialog.summary_label.text()
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize("agrees", [True, False])
def test_nothing_is_replaced_unasked(
    dialog: BatchDialog, qtbot: QtBot, out: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    make(dialog, qtbot)
    for file in out.iterdir():
        file.write_bytes(b"mine")
    asked: list[str] = []

    def answer(_parent: object, title: str, *_arguments: object, **_named: object) -> bool:
        asked.append(title)
        return agrees

    monkeypatch.setattr(ask, "confirm", answer)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)
    assert len(asked) == 1
    assert all((file.read_bytes() == b"mine") is not agrees for file in out.iterdir())


def test_a_file_that_came_meanwhile_stays(
    dialog: BatchDialog, qtbot: QtBot, out: Path, drawn: list[Callable[[], Paper]]
) -> None:
    name = dialog._file_names()[0]

    def late() -> Paper:
        (out / name).write_bytes(b"mine")
        return Paper(data=b"%PDF", file_name="a.pdf", page_count=1)

    drawn += [late, refuse, refuse]
    make(dialog, qtbot)
    assert (out / name).read_bytes() == b"mine"
    assert "is there already" in states(dialog)[0]


def test_the_folder_is_chosen(
    dialog: BatchDialog, qtbot: QtBot, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "folder_path", lambda *_arguments: None)
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert dialog.folder_label.text() == str(out)
    monkeypatch.setattr(ask, "folder_path", lambda *_arguments: out / "out")
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert dialog.folder_label.text() == str(out / "out")


def test_one_is_looked_at_first(dialog: BatchDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.preview_button, Qt.MouseButton.LeftButton)
    preview = dialog.findChild(PaperPreview)
    assert isinstance(preview, PaperPreview)
    qtbot.waitSignal(preview.shown).wait()
    preview.reject()


def test_without_anybody_it_says_so(store: Store, tour: Hyogo, qtbot: QtBot) -> None:
    subject = PaperSubject(tour_id=tour.tour_id)
    dialog = BatchDialog.open_for(store, None, PaperKind.DRIVER_SHEET, subject)
    qtbot.addWidget(dialog)
    assert dialog.findChild(object, "batch_empty") is not None
    assert not dialog.make_button.isEnabled()
    assert not dialog.preview_button.isEnabled()


def test_what_was_written_can_be_noted_as_given_out(
    dialog: BatchDialog, qtbot: QtBot, store: Store, tour: Hyogo
) -> None:
    assert not dialog.give_button.isVisible()
    make(dialog, qtbot)
    qtbot.mouseClick(dialog.give_button, Qt.MouseButton.LeftButton)
    form = dialog.findChild(GiveEachForm)
    assert form is not None
    qtbot.mouseClick(form.findChild(QPushButton, "save_button"), Qt.MouseButton.LeftButton)
    issues = store.read(list_issues, tour.tour_id)
    assert len(issues) == 3
    assert all(issue.person_id == issue.holders[0].person_id for issue in issues)
