from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.services.sessions import thanks
from organiser.services.sessions.thanks_values import ThanksDraft
from organiser.services.tours.host_pages import EarlierVisit, HostPage, get_host_page
from organiser.ui.card_desk import CardDesk
from organiser.ui.links import Link
from organiser.ui.programmes.words_dialog import WordsDialog
from organiser.ui.store import Store
from organiser.ui.tours.hosts.gift_card import GiftCard
from organiser.vocabulary import Stage
from tests.factories import PREPARE
from tests.services.tour_books import FIRST_DAY, Hyogo

AFTER = FIRST_DAY + timedelta(days=1)
BEFORE = EarlierVisit(
    tour_id=7,
    tour="春の見学",
    held_on=FIRST_DAY - timedelta(days=600),
    host="高橋 美咲",
    gift="神戸プリン",
    stage=Stage.ACCEPTED,
)


@pytest.fixture
def followed() -> list[int]:
    return []


@pytest.fixture
def card(qtbot: QtBot, store: Store, followed: list[int]) -> GiftCard:
    parent = QWidget()
    qtbot.addWidget(parent)
    note: Any = followed.append
    desk = CardDesk(
        store=store, parent=parent, show_person=note, show_organisation=note, show_tour=note
    )
    made = GiftCard(desk)
    qtbot.addWidget(made)
    return made


def page_of(store: Store, tour: Hyogo) -> HostPage:
    return store.read(get_host_page, tour.visit, today=AFTER)


def test_earlier_gifts_stand_below_and_the_same_is_warned_of(
    card: GiftCard, store: Store, tour: Hyogo, followed: list[int]
) -> None:
    page = page_of(store, tour)
    row = replace(page.row, gift="神戸プリン")
    card.show_host(replace(page, row=row, earlier=(BEFORE,)))
    (same,) = card.findChildren(QLabel, "same_gift")
    assert "神戸プリン" in same.text()
    assert "Choose another gift" in same.text()
    (link,) = [one for one in card.findChildren(Link) if one.text() == BEFORE.tour]
    link.click()
    assert followed == [BEFORE.tour_id]


def test_a_host_is_thanked_from_here(card: GiftCard, store: Store, tour: Hyogo) -> None:
    page = page_of(store, tour)
    card.show_host(page)
    (due,) = card.findChildren(QLabel, "host_thanks_due")
    assert due.text() == "Thank them by 6 Dec"
    (thank,) = card.findChildren(QPushButton, "thank_host_button")
    thank.click()
    parent = card._desk.parent
    (words,) = parent.findChildren(WordsDialog)
    assert "みらい協同組合" in words.editor.text.value()
    words.reject()


def test_thanks_that_were_given_are_told(card: GiftCard, store: Store, tour: Hyogo) -> None:
    owed = page_of(store, tour).owed
    assert owed is not None
    store.do(PREPARE, thanks.give, owed.key, ThanksDraft(), today=AFTER)
    card.show_host(page_of(store, tour))
    (told,) = card.findChildren(QLabel, "host_thanked")
    assert told.text() == "Thanked on 4 Dec."
