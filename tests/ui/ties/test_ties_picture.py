from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle, CircleMember, Relationship
from organiser.services.relations.tie_webs import LineKind, NodeKind
from organiser.ui import ask
from organiser.ui.papers import printing
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.ties.ties_picture import TiesPicture
from organiser.vocabulary import RelationshipKind
from tests.factories import PREPARE, add, make_organisation, make_person, make_position
from tests.ui.ties.conftest import Table

PERSON = NodeKind.PERSON
LEFT = Qt.MouseButton.LeftButton


def a_web(session: Session) -> int:
    middle, friend, rival = (make_person(session, family_name=name) for name in "中友敵")
    for other, kind in (
        (friend, RelationshipKind.FRIEND),
        (rival, RelationshipKind.KEEP_APART),
    ):
        add(session, Relationship(first_person_id=middle, second_person_id=other, kind=kind))
    make_position(session, middle, make_organisation(session))
    circle = add(session, Circle(name="読書会"))
    add(session, CircleMember(circle_id=circle, person_id=middle))
    return middle


@pytest.fixture
def picture(book: Book, table: Table) -> TiesPicture:
    made = TiesPicture.open_for(table.desk, book.do(PREPARE, a_web).value)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    table.qtbot.addWidget(made)
    table.qtbot.waitExposed(made)
    made.view.setFocus()
    table.qtbot.waitUntil(made.view.hasFocus)
    return made


def test_a_click_makes_a_person_the_middle_and_back_returns(
    qtbot: QtBot, picture: TiesPicture
) -> None:
    qtbot.mouseClick(picture.view, LEFT, pos=picture.view.place_of((PERSON, 2)))
    qtbot.waitUntil(lambda: picture.windowTitle() == "Ties of 友 美咲")
    qtbot.mouseClick(picture.back_button, LEFT)
    assert picture.windowTitle() == "Ties of 中 美咲"
    assert not picture.back_button.isEnabled()


@pytest.mark.parametrize(
    ("node", "followed"),
    [
        ((PERSON, 2), ("person", 2)),
        ((NodeKind.ORGANISATION, 1), ("organisation", 1)),
        ((NodeKind.CIRCLE, 1), ("circle", 1)),
    ],
)
def test_a_double_click_opens(
    table: Table, picture: TiesPicture, node: tuple[NodeKind, int], followed: tuple[str, int]
) -> None:
    place = picture.view.place_of(node)
    table.qtbot.mouseClick(picture.view, LEFT, pos=place)
    table.qtbot.mouseDClick(picture.view, LEFT, pos=place)
    assert table.followed == [followed]
    assert not picture.isVisible()


def test_arrow_keys_walk_space_turns_and_enter_opens(table: Table, picture: TiesPicture) -> None:
    view = picture.view
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    for pressed, least in ((keys, 3), ([Qt.Key.Key_PageDown] * 5, 5)):
        walked = set()
        for key in pressed:
            table.qtbot.keyClick(view, key)
            walked.add(view.marked)
        assert len(walked) >= least
    table.qtbot.keyClick(view, Qt.Key.Key_PageUp)
    view.marked = (PERSON, 2)
    table.qtbot.keyClick(view, Qt.Key.Key_Space)
    assert picture.windowTitle() == "Ties of 友 美咲"
    assert view.marked == (PERSON, 2)
    table.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert table.followed == [("person", 2)]


def test_kinds_are_switched_off(qtbot: QtBot, picture: TiesPicture) -> None:
    for kind in LineKind:
        picture.switches[kind].setChecked(False)
    assert "Nobody is tied" in picture.note_label.text()
    picture.switches[LineKind.KEEP_APART].setChecked(True)
    assert picture.view.picture is not None
    assert [node.node_id for node in picture.view.picture.web.nodes] == [(PERSON, 1), (PERSON, 3)]
    assert picture.grab().toImage().width() > 0


def test_it_is_zoomed_and_moved(qtbot: QtBot, picture: TiesPicture) -> None:
    view = picture.view
    node = (PERSON, 2)
    first = view.place_of(node)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.place_of(node) != first
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, wheel)
    ground = QPoint(3, 3)
    qtbot.mouseMove(view, ground)
    qtbot.mousePress(view, LEFT, pos=ground)
    qtbot.mouseMove(view, ground + QPoint(60, 40))
    qtbot.mouseRelease(view, LEFT, pos=ground + QPoint(60, 40))
    assert view.place_of(node) != first
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.place_of(node) == first
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, first, view.mapToGlobal(first))
    assert QApplication.sendEvent(view, tip)


def test_what_has_no_room_is_said(book: Book, table: Table) -> None:
    def prepare(session: Session) -> int:
        middle = make_person(session)
        for _place in range(72):
            other = make_person(session)
            kind = RelationshipKind.FRIEND
            row = Relationship(first_person_id=middle, second_person_id=other, kind=kind)
            add(session, row)
        return middle

    made = TiesPicture.open_for(table.desk, book.do(PREPARE, prepare).value)
    assert made.note_label.text().startswith("+12 ")
    made.close()


@pytest.mark.parametrize("suffix", [".pdf", ".png"])
def test_it_is_saved(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, picture: TiesPicture, suffix: str
) -> None:
    file = tmp_path / f"ties{suffix}"
    monkeypatch.setattr(ask, "save_path", lambda *_said, **_more: file)
    picture.save(suffix)
    assert "ties" in picture.note_label.text()
    if suffix == ".png":
        image = QImage(str(file))
        assert image.width() > image.height() > 1000
        assert image.pixelColor(2, 2).name() == "#ffffff"
    else:
        pages = PdfPages(file.read_bytes())
        assert len(pages) == 1
        assert pages.sizes[0].width > pages.sizes[0].height
        pages.close()


def test_it_is_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, picture: TiesPicture
) -> None:
    def to_file(*_arguments: object) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(printing, "choose_printer", to_file)
    picture.print_picture()
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    monkeypatch.setattr(printing, "choose_printer", lambda *_arguments: None)
    picture.print_picture()
