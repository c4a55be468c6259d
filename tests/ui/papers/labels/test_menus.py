"""Badges, labels and envelopes are opened from the menus of those they are for."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.papers.options import PaperSubject
from organiser.ui.circles import more_menu as circle_entries
from organiser.ui.circles.more_menu import circle_menu
from organiser.ui.people import paper_entries as person_entries
from organiser.ui.people.more_menu import person_menu
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from organiser.ui.tours.paper_kinds import TOUR_PAPERS
from organiser.vocabulary import PaperKind
from tests.ui.papers.labels.conftest import Prepared

Chosen = list[tuple[PaperKind, PaperSubject]]


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Chosen:
    """Return what menus open from now on; nothing is opened."""
    opened: Chosen = []

    def note(_parent: QWidget, _store: Store, kind: PaperKind, subject: PaperSubject) -> None:
        opened.append((kind, subject))

    monkeypatch.setattr(person_entries, "choose_paper", note)
    monkeypatch.setattr(circle_entries, "choose_paper", note)
    return opened


def test_a_persons_menu_has_their_envelope_and_label(
    qtbot: QtBot, store: Store, chosen: Chosen
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    menu = person_menu(store, page)
    menu.turn_to(7, "高橋 美咲")
    menu.entry("envelope").trigger()
    menu.entry("labels").trigger()
    assert chosen == [
        (PaperKind.ENVELOPE, PaperSubject(person_id=7)),
        (PaperKind.ADDRESS_LABELS, PaperSubject(person_ids=(7,))),
    ]


def test_labels_are_for_all_who_are_selected_in_the_list(
    qtbot: QtBot, store: Store, prepared: Prepared, chosen: Chosen
) -> None:
    room = PeopleRoom(store)
    qtbot.addWidget(room)
    room.show()
    qtbot.waitUntil(lambda: room.model.rowCount() == 2)
    room.pane.view.selectAll()
    room.page.more.entry("labels").trigger()
    ((kind, subject),) = chosen
    assert kind is PaperKind.ADDRESS_LABELS
    assert sorted(subject.person_ids) == [prepared.person_id, prepared.homeless_id]


def test_a_circles_menu_has_labels_and_badges_of_its_members(
    qtbot: QtBot, store: Store, chosen: Chosen
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    menu = circle_menu(store, page, lambda _text: None)
    menu.turn_to(3, "有志の会")
    menu.entry("labels").trigger()
    menu.entry("badges").trigger()
    subject = PaperSubject(circle_id=3)
    assert chosen == [(PaperKind.ADDRESS_LABELS, subject), (PaperKind.BADGES, subject)]


def test_a_tours_menu_has_badges_and_seat_cards() -> None:
    kinds = [kind for group in TOUR_PAPERS for kind in group]
    assert {PaperKind.BADGES, PaperKind.SEAT_CARDS, PaperKind.ADDRESS_LABELS} <= set(kinds)
