"""Visits both ways: those an organisation received, and those its people made with tours."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_values import OrganisationPage, VisitMadeLine
from organiser.services.people.person_values import PersonName
from organiser.ui.card_desk import CardDesk
from organiser.ui.links import Link
from organiser.ui.organisations.cards.visits import VisitsCard
from organiser.ui.store import Store
from tests.factories import PREPARE, TODAY, make_organisation

DAY = date(2026, 3, 14)


def made(place: int) -> VisitMadeLine:
    return VisitMadeLine(
        tour_id=7,
        tour="春の見学",
        held_on=DAY - timedelta(days=place),
        organisation_id=place,
        organisation=f"見学先{place}",
        people=(PersonName(person_id=1, name="小林 誠"),),
    )


@pytest.fixture
def page(store: Store) -> OrganisationPage:
    key = store.do(PREPARE, make_organisation)
    return store.read(get_organisation_page, key, today=TODAY)


def test_visits_made_lead_to_whom_was_visited(
    qtbot: QtBot, store: Store, page: OrganisationPage
) -> None:
    followed: list[int] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    desk = CardDesk(
        store=store,
        parent=parent,
        show_person=followed.append,
        show_organisation=followed.append,
        show_tour=followed.append,
    )
    card = VisitsCard(replace(page, visits_made=tuple(made(place) for place in range(6))), desk)
    qtbot.addWidget(card)
    links = [one for one in card.findChildren(Link) if one.objectName().startswith("visited_")]
    assert [one.text() for one in links] == [f"見学先{place}" for place in range(4)]
    links[2].click()
    assert followed == [2]
    (rest,) = card.findChildren(QLabel, "made_rest")
    assert "2" in rest.text()
    told = [label.text() for label in card.findChildren(QLabel)]
    assert any("小林 誠 · 春の見学" in text for text in told)
