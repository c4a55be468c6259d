from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Address, ClosedDay, FormerKind, HostVisit, Licence, VisitingWindow
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.ui import discretion
from organiser.ui.organisations.cards.hours import WeekPicture
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.ui.people.person_form import PersonForm
from organiser.ui.store import Store
from organiser.vocabulary import OrganisationKind, Sensitivity, Sureness
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_day,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
    make_stop,
    make_tour,
)

NEW_YEAR = (date(2026, 12, 29), date(2027, 1, 3))


def a_rich_body(session: Session) -> int:
    body = make_organisation(session, reading_sureness=Sureness.GUESSED, notes="駐車場あり")
    before, now = make_person(session), make_person(session, family_name="林")
    make_position(session, before, body, since=date(2014, 6, 1), until=date(2020, 1, 1))
    make_position(session, now, body, since=date(2020, 1, 2))
    make_position(session, now, body, title="会長", since=date(2027, 4, 1), represents=False)
    make_interaction(session, now, organisation_id=body)
    on_a_closed_day = make_day(session, make_tour(session), held_on=NEW_YEAR[0])
    stop = make_stop(session, on_a_closed_day, organisation_id=body)
    past, near, far = date(2026, 1, 31), date(2027, 1, 31), date(2029, 1, 31)
    first, last = NEW_YEAR
    for row in (
        HostVisit(stop_id=stop),
        Address(organisation_id=body, prefecture="兵庫県", municipality="姫路市"),
        VisitingWindow(organisation_id=body, weekday=2, opens=600, closes=725),
        VisitingWindow(organisation_id=body, weekday=4, opens=600, closes=725),
        VisitingWindow(organisation_id=body, weekday=5, opens=540, closes=1290),
        ClosedDay(organisation_id=body, first_day=first, last_day=last, every_year=True),
        ClosedDay(organisation_id=body, first_day=TODAY, last_day=TODAY, reason="棚卸し"),
        FormerKind(organisation_id=body, kind=OrganisationKind.COMPANY, until=date(2027, 3, 31)),
        Licence(organisation_id=body, licence_class="旧", valid_to=past),
        Licence(organisation_id=body, licence_class="近", valid_to=near, renewal_opens_on=past),
        Licence(organisation_id=body, licence_class="遠", valid_to=far),
        Licence(organisation_id=body, licence_class="先", valid_from=near, valid_to=far),
        Licence(organisation_id=body, licence_class="無期限"),
    ):
        add(session, row)
    return body


def shown(qtbot: QtBot, store: Store, key: int) -> OrganisationPageView:
    view = OrganisationPageView(store)
    qtbot.addWidget(view)
    view.resize(900, 1200)
    view.show_page(store.read(get_organisation_page, key, today=TODAY), today=TODAY)
    view.show()
    return view


@pytest.fixture
def rich(qtbot: QtBot, store: Store, book: Book) -> OrganisationPageView:
    return shown(qtbot, store, book.do(PREPARE, a_rich_body).value)


def texts(view: QWidget, name: str) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel, name)]


def press(qtbot: QtBot, view: QWidget, name: str) -> None:
    found = view.findChild(QAbstractButton, name)
    assert found is not None
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_head_says_what_it_is_and_becomes(rich: OrganisationPageView) -> None:
    assert texts(rich, "organisation_reading") == ["みらいきょうどうくみあい (guessed)"]
    assert texts(rich, "organisation_kind") == ["Company · 兵庫県姫路市"]
    words = "From 2027-04-01 (Thu): Supervising organisation"
    assert texts(rich, "organisation_becomes") == [words]
    assert texts(rich, "kind_text") == [
        "Supervising organisation · from 2027-04-01 (Thu)",
        "Company · until 2027-03-31 (Wed)",
    ]


def test_people_stand_by_now_to_come_and_before(rich: OrganisationPageView) -> None:
    card = rich.findChild(QWidget, "people_card")
    assert card is not None
    assert texts(card, "coming_heading") == ["To come"]
    assert texts(card, "represented_heading") == ["Represented it before"]
    told = [text for text in texts(card, "small_label") if "·" in text]
    assert told == [
        "代表理事 · since 2020-01",
        "会長 · from 2027-04-01 (Thu)",
        "代表理事 · 2014-06 – 2020-01",
    ]


def test_hours_are_a_picture_and_words(rich: OrganisationPageView) -> None:
    assert texts(rich, "hours_text") == ["Wed, Fri 10:00–12:05", "Sat 9:00–21:30"]
    assert texts(rich, "closed_text") == [
        "closed every year 29 Dec–3 Jan",
        "closed 2026-11-21 (Sat) · 棚卸し",
    ]
    picture = rich.findChild(WeekPicture)
    assert picture is not None
    blocks = picture.blocks()
    assert blocks[0].top() == blocks[1].top()
    assert blocks[2].height() > 4 * blocks[0].height()
    assert all(picture.rect().contains(block) for block in blocks)


def test_licences_say_how_they_stand(rich: OrganisationPageView) -> None:
    assert texts(rich, "licence_text") == ["遠", "先", "近", "旧", "無期限"]
    states = ["valid", "not valid yet", "runs out", "ran out", "valid"]
    assert texts(rich, "licence_state") == states
    assert texts(rich, "licence_expiry") == [
        "valid to 2029-01-31 (Wed)",
        "valid from 2027-01-31 (Sun)",
        "valid to 2027-01-31 (Sun)",
        "can be renewed from 2026-01-31 (Sat)",
        "ran out on 2026-01-31 (Sat)",
    ]


def test_a_visit_for_the_organisers_eyes_can_be_hidden(
    qtbot: QtBot, store: Store, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = book.do(PREPARE, make_organisation).value
    mine = {"organisation_id": body, "sensitivity": Sensitivity.ME_ONLY, "text": "内密"}
    book.do(PREPARE, make_interaction, **mine)
    assert texts(shown(qtbot, store, body), "visit_text") == ["内密"]
    monkeypatch.setattr(discretion._current, "is_on", True)
    assert texts(shown(qtbot, store, body), "visit_text") == [discretion.hidden_text()]


def test_visits_name_who_came(qtbot: QtBot, rich: OrganisationPageView) -> None:
    assert texts(rich, "visit_text") == ["姫路の見学に同行"]
    assert texts(rich, "visit_closed") == ["closed on that day"]
    with qtbot.waitSignal(rich.person_requested) as heard:
        press(qtbot, rich, "visitor_2")
    assert heard.args == [2]


def test_a_bare_body_says_what_to_do(qtbot: QtBot, store: Store, book: Book) -> None:
    view = shown(qtbot, store, book.do(PREPARE, make_organisation).value)
    for name in ("people_empty", "reach_empty", "visits_empty", "licences_empty"):
        assert texts(view, name) != [], name
    assert not view.becomes_label.isVisible()


def test_a_hotel_needs_no_licence(qtbot: QtBot, store: Store, book: Book) -> None:
    key = book.do(PREPARE, make_organisation, kind=OrganisationKind.HOTEL).value
    assert texts(shown(qtbot, store, key), "licences_empty") == []


def test_long_lists_are_folded(qtbot: QtBot, store: Store, book: Book) -> None:
    def fill(session: Session) -> int:
        body = make_organisation(session)
        for number in range(14):
            person = make_person(session, family_name=f"第{number}")
            make_position(session, person, body, until=date(2010 + number, 3, 31))
            make_interaction(session, person, organisation_id=body)
        return body

    view = shown(qtbot, store, book.do(PREPARE, fill).value)
    for name in ("represented", "visits"):
        rest: Any = view.findChild(QWidget, f"{name}_rest")
        assert not rest.isVisible()
        press(qtbot, view, f"{name}_more")
        assert rest.isVisible()
    assert len(texts(view, "visits_earlier")) == 1


def test_numbers_and_addresses_are_copied(qtbot: QtBot, store: Store, book: Book) -> None:
    key = book.do(PREPARE, make_organisation, telephone="079-222-1234").value
    view = shown(qtbot, store, key)
    assert texts(view, "reach_text") == ["079-222-1234\n+81 79-222-1234"]
    press(qtbot, view, "copy_button")
    assert QGuiApplication.clipboard().text() == "079-222-1234"


def test_a_new_person_begins_with_the_post(qtbot: QtBot, rich: OrganisationPageView) -> None:
    button = rich.findChild(QPushButton, "add_person_button")
    assert button is not None
    menu: QMenu = button.menu()
    menu.actions()[1].trigger()
    form = rich.findChild(PersonForm)
    assert form is not None
    cells = form.fields.field("positions").rows[0].cells
    assert cells["organisation_name"].text() == "みらい協同組合"
