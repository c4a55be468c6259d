from datetime import date, timedelta

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    Address,
    Availability,
    Circle,
    CircleMember,
    Expertise,
    Photo,
    Promise,
    Skill,
)
from organiser.services.people.person_pages import get_person_page
from organiser.ui.addresses import address_text
from organiser.ui.people.person_page import PersonPageView
from organiser.ui.skills.chip_button import ChipButton
from organiser.ui.store import Store
from organiser.vocabulary import AvailabilityLevel, PromiseSide, Stance
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_contact_point,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)


def red_square() -> bytes:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def a_rich_person(session: Session) -> int:
    introducer = make_person(session, family_name="中村")
    person = make_person(
        session, introduced_by_id=introducer, how_we_met="研修会", notes="甘党", birthday=TODAY
    )
    make_position(session, person, make_organisation(session), until=date(2020, 3, 31))
    make_contact_point(session, person, preferred=True, label="仕事")
    skill = add(session, Skill(name="看護師"))
    circle = add(session, Circle(name="介護グループ"))
    for row in (
        Expertise(person_id=person, skill_id=skill, stance=Stance.LEARNING, valid_to=TODAY),
        Availability(person_id=person, level=AvailabilityLevel.SOME, as_of=TODAY, until=TODAY),
        CircleMember(circle_id=circle, person_id=person),
        Promise(person_id=person, side=PromiseSide.MINE, text="資料", since=TODAY, due_on=TODAY),
        Address(person_id=person, postal_code="670-0012", prefecture="兵庫県", rest="本町"),
        Photo(person_id=person, content=red_square(), media_type="image/png"),
    ):
        add(session, row)
    return person


@pytest.fixture
def view(qtbot: QtBot, book: Book, store: Store) -> PersonPageView:
    person_id = book.do(PREPARE, a_rich_person).value
    shown = PersonPageView(store)
    qtbot.addWidget(shown)
    shown.resize(900, 900)
    shown.show_page(book.read(get_person_page, person_id, today=TODAY), today=TODAY)
    shown.show()
    return shown


def texts(view: PersonPageView, name: str) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel, name)]


def test_each_card_says_its_part(view: PersonPageView) -> None:
    assert view.findChild(ChipButton, "expertise_1").text() == "看護師"
    assert texts(view, "expertise_valid") == ["看護師: valid to 2026-11-21"]
    assert texts(view, "promise_text") == ["資料"]
    assert texts(view, "contact_value") == ["misaki@example.jp"]
    assert texts(view, "address_label") == ["〒670-0012 兵庫県本町"]
    assert view.findChild(QAbstractButton, "circle_1") is not None
    assert texts(view, "post_words") == ["代表理事 · represented it until 2020-03"]
    assert texts(view, "notes_label") == ["甘党"]
    assert texts(view, "person_posts") == ["兵庫県"]


def test_the_introducer_is_a_link(qtbot: QtBot, view: PersonPageView) -> None:
    link = view.findChild(QAbstractButton, "introducer_1")
    assert link is not None
    with qtbot.waitSignal(view.person_requested) as heard:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == [1]


def test_a_contact_point_is_copied(qtbot: QtBot, view: PersonPageView) -> None:
    copy = view.findChild(QAbstractButton, "copy_button")
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "misaki@example.jp"


def test_the_picture_takes_the_place_of_the_letter(view: PersonPageView) -> None:
    drawn = view.avatar.grab().toImage()
    assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2) == QColor("#ff0000")


def test_an_address_abroad(view: PersonPageView, book: Book) -> None:
    def abroad(session: Session) -> int:
        person = make_person(session)
        add(
            session,
            Address(
                person_id=person,
                postal_code="40115",
                country="Indonesia",
                prefecture="Jawa Barat",
                municipality="Bandung",
                rest="Jl. Mawar 3",
            ),
        )
        return person

    page = book.read(get_person_page, book.do(PREPARE, abroad).value, today=TODAY)
    assert address_text(page.addresses[0]) == "40115 Jl. Mawar 3, Bandung, Jawa Barat Indonesia"


def test_a_long_year_shows_more_on_demand(qtbot: QtBot, book: Book, view: PersonPageView) -> None:
    def often(session: Session) -> int:
        person = make_person(session)
        for days in range(30):
            make_interaction(session, person, happened_on=TODAY - timedelta(days=days))
        return person

    page = book.read(get_person_page, book.do(PREPARE, often).value, today=TODAY)
    view.show_page(page, today=TODAY)
    more = view.findChild(QAbstractButton, "more_2026")
    assert more is not None
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(view.timeline.rows()) == 30
