from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Address, HostVisit, Licence, VisitingWindow
from organiser.services.organisation_pages import get_organisation_page
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.vocabulary import Sureness
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_day,
    make_organisation,
    make_person,
    make_position,
    make_stop,
    make_tour,
)


def a_rich_body(session: Session) -> int:
    body = make_organisation(session, reading_sureness=Sureness.GUESSED, notes="駐車場あり")
    make_position(session, make_person(session), body, until=date(2020, 1, 1))
    make_position(session, make_person(session, family_name="林"), body)
    stop = make_stop(session, make_day(session, make_tour(session)), organisation_id=body)
    past, near, far = date(2026, 1, 31), date(2027, 1, 31), date(2029, 1, 31)
    for row in (
        HostVisit(stop_id=stop),
        Address(organisation_id=body, prefecture="兵庫県", municipality="姫路市"),
        VisitingWindow(organisation_id=body, weekday=2, opens=600, closes=725),
        Licence(organisation_id=body, licence_class="旧", valid_to=past),
        Licence(organisation_id=body, licence_class="近", valid_to=near, renewal_opens_on=past),
        Licence(organisation_id=body, licence_class="遠", valid_to=far),
        Licence(organisation_id=body, licence_class="無期限"),
    ):
        add(session, row)
    return body


def test_the_page_says_everything(qtbot: QtBot, book: Book) -> None:
    key = book.do(PREPARE, a_rich_body).value
    view = OrganisationPageView()
    qtbot.addWidget(view)
    view.show_page(book.read(get_organisation_page, key, today=TODAY), today=TODAY)

    def texts(name: str) -> list[str]:
        return [label.text() for label in view.findChildren(QLabel, name)]

    assert texts("organisation_reading") == ["みらいきょうどうくみあい (guessed)"]
    assert texts("hours_text") == ["Wed 10:00–12:05"]
    assert texts("licence_text") == ["遠", "近", "旧", "無期限"]
    assert [text.split()[0] for text in texts("licence_expiry")] == ["valid", "valid", "ran"]
    assert texts("licence_expiry")[1].endswith("can be renewed now")
    assert texts("notes_label") == ["駐車場あり"]
    assert texts("before_heading") == ["Before"]


def test_a_bare_body_says_what_to_do(qtbot: QtBot, book: Book) -> None:
    key = book.do(PREPARE, make_organisation).value
    view = OrganisationPageView()
    qtbot.addWidget(view)
    view.show_page(book.read(get_organisation_page, key, today=TODAY), today=TODAY)
    assert view.findChild(QLabel, "people_empty") is not None
    assert view.findChild(QLabel, "reach_empty") is not None
