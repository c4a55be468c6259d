"""Whom one might ask: taken into the order, left out, and where there is nobody."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.services.inviting.invitation_lists import list_invitations
from organiser.ui.person_rows import HeadingLine
from organiser.ui.programmes.asking.proposals_dialog import ProposalsDialog
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import Stage
from tests.factories import PREPARE, TODAY, make_interaction, make_person, make_programme
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, find, press

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def proposing(
    qtbot: QtBot, store: Store, inviting: Inviting, room: ProgrammesRoom
) -> ProposalsDialog:
    """The window on three people: 青木 was met, 井上 and 宇野 never were."""

    def prepare(session: Session) -> None:
        for name, reading in (("青木", "あおき"), ("井上", "いのうえ"), ("宇野", "うの")):
            made = make_person(session, family_name=name, family_reading=reading)
            if name == "青木":
                make_interaction(session, made)

    store.do(PREPARE, prepare)
    room.show_programme(inviting.programme_id)
    view = room.programme_screen.asking.order.view
    qtbot.keyClick(view, Qt.Key.Key_P, CTRL_SHIFT)
    shown: ProposalsDialog = dialog(room, "proposals_dialog")
    return shown


def names(shown: ProposalsDialog) -> list[str]:
    return [
        f"[{line.text}]" if isinstance(line, HeadingLine) else line.name.split()[0]
        for line in shown._model.rows()
    ]


def facts(shown: ProposalsDialog) -> list[str]:
    return [line.accessibleName() for line in shown.card._shown]


def test_each_is_shown_with_what_speaks_for_them(proposing: ProposalsDialog) -> None:
    assert names(proposing) == ["[Never asked to anything (3)]", "青木", "井上", "宇野"]
    assert facts(proposing) == [
        "Pass: Never asked to anything yet",
        "Pass: Contacts: 1, the last one 38 days ago.",
    ]
    proposing.view.select_key(proposing._model.key_at(2))
    assert facts(proposing)[-1] == "Caution: No contact recorded yet."


def test_enter_takes_one_with_the_reason_and_goes_on(
    qtbot: QtBot, proposing: ProposalsDialog, inviting: Inviting, store: Store
) -> None:
    qtbot.keyClick(proposing.view, Qt.Key.Key_Return)
    assert inviting.order()[-1] == "青木"
    assert names(proposing) == ["[Never asked to anything (2)]", "井上", "宇野"]
    assert proposing.card.name_label.text().startswith("井上")
    rows = store.read(list_invitations, inviting.programme_id, today=TODAY)
    assert rows[-1].reason == "Never asked to anything yet"
    assert str(store.undo()) == "Put 青木 美咲 into the order"


def test_delete_sets_somebody_aside_for_this_programme(
    qtbot: QtBot, proposing: ProposalsDialog, inviting: Inviting, store: Store
) -> None:
    proposing.view.select_key(proposing._model.key_at(3))
    qtbot.keyClick(proposing.view, Qt.Key.Key_Delete)
    assert names(proposing)[1:] == ["青木", "井上"]
    assert proposing.card.name_label.text().startswith("井上")
    rows = store.read(list_invitations, inviting.programme_id, today=TODAY)
    assert rows[-1].stage is Stage.SET_ASIDE
    assert str(store.undo()) == "Leave 宇野 美咲 out of this programme"


def test_when_all_are_taken_it_says_so(
    qtbot: QtBot, proposing: ProposalsDialog, inviting: Inviting
) -> None:
    for _ in range(3):
        press(qtbot, proposing, "take_button")
    assert find(proposing, "no_proposals").isVisible()
    assert not proposing.take_button.isEnabled()
    proposing.take()
    proposing.leave_out()
    assert len(inviting.order()) == 8


def test_from_a_proposal_to_the_person(
    qtbot: QtBot, proposing: ProposalsDialog, room: ProgrammesRoom
) -> None:
    with qtbot.waitSignal(room.person_requested) as asked:
        press(qtbot, proposing, "open_person")
    assert asked.args == [6]
    assert not proposing.isVisible()


def test_an_empty_programme_offers_proposals_at_once(
    qtbot: QtBot, store: Store, inviting: Inviting, room: ProgrammesRoom
) -> None:
    other = store.do(PREPARE, lambda session: make_programme(session, name="空の会"))
    room.show_programme(other)
    press(qtbot, room, "empty_proposals")
    shown: ProposalsDialog = dialog(room, "proposals_dialog")
    assert len(names(shown)) == 6
