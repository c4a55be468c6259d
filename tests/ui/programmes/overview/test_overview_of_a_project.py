"""The overview of a joint project: it speaks of seats and an order only where it invites."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.services.programmes import programmes
from organiser.ui.programmes.overview.overview_side import OverviewSide
from organiser.ui.store import Store
from organiser.vocabulary import ProgrammeKind
from tests.factories import PREPARE, TODAY, make_invitation, make_person, make_programme
from tests.ui.programmes.card_table import CardTable


def test_one_that_invites_nobody_speaks_of_no_seats(qtbot: QtBot, store: Store) -> None:
    key = store.do(PREPARE, make_programme, kind=ProgrammeKind.JOINT_PROJECT, theme="教室")
    side = OverviewSide(CardTable(qtbot, store).desk)
    qtbot.addWidget(side)

    def cards() -> set[str]:
        side.show_programme(store.read(programmes.get_programme, key, today=TODAY))
        names = ("about_card", "first_card", "seats_card")
        return {name for name in names if side.findChild(QWidget, name) is not None}

    assert cards() == {"about_card"}
    store.do(PREPARE, make_invitation, key, store.do(PREPARE, make_person))
    assert cards() == {"about_card", "first_card", "seats_card"}
