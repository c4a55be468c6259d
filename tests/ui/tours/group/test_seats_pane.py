"""The seats of a tour's vehicles: put, swapped, locked, proposed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import Relationship
from organiser.services.tours import vehicles, wishes
from organiser.services.tours.vehicles import PRESETS, SeatDraft
from organiser.services.tours.wishes import WishDraft
from organiser.touring.seat_plans import SeatPlace
from organiser.ui import ask
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.tours.group.group_side import GroupSide
from organiser.ui.tours.group.proposal_dialog import ProposalDialog
from organiser.ui.tours.group.seats_pane import SeatsPane
from organiser.ui.tours.room import ToursRoom
from organiser.vocabulary import RelationshipKind
from organiser.wording import phrase
from tests.factories import add
from tests.services.group_books import Group

LEFT = Qt.MouseButton.LeftButton
SIT = phrase("Take the proposed seats")


@pytest.fixture
def pane(side: GroupSide) -> SeatsPane:
    side.show_pane("seats")
    return side.seats


@pytest.fixture
def seated(pane: SeatsPane, store: Store, group: Group) -> SeatsPane:
    """Two people have seats: the first 1A, the second 2D."""
    places = ((0, 1, 1), (1, 2, 4))
    drafts = [
        SeatDraft(person_id=group.people[one], vehicle_id=group.vehicle_id, row=row, number=number)
        for one, row, number in places
    ]
    store.do(SIT, vehicles.keep_seats, group.tour_id, drafts)
    return pane


def seats(store: Store, group: Group) -> dict[int, SeatPlace]:
    return {
        group.people.index(seat.person_id): seat.place
        for row in store.read(vehicles.list_vehicles, group.tour_id)
        for seat in row.seats
    }


def test_two_change_seats_with_two_presses_of_enter(
    seated: SeatsPane, store: Store, group: Group
) -> None:
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    assert seated.plan.held() == (1, 1)
    for key in (Qt.Key.Key_Down, *[Qt.Key.Key_Right] * 3, Qt.Key.Key_Return):
        QTest.keyClick(seated.plan, key)
    assert seats(store, group) == {0: (2, 4), 1: (1, 1)}
    assert seated.plan.current() == (2, 4)


def test_escape_leaves_them_where_they_are(seated: SeatsPane, store: Store, group: Group) -> None:
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    QTest.keyClick(seated.plan, Qt.Key.Key_Escape)
    assert seated.plan.held() is None
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    assert (seated.plan.held(), seats(store, group)[0]) == (None, (1, 1))


def test_dragging_and_clicking_do_the_same(seated: SeatsPane, store: Store, group: Group) -> None:
    plan = seated.plan
    QTest.mousePress(plan, LEFT, pos=plan.seat_rect((1, 1)).center())
    QTest.mouseMove(plan, plan.seat_rect((1, 3)).center())
    QTest.mouseMove(plan, plan.seat_rect((1, 4)).center())
    QTest.mouseRelease(plan, LEFT, pos=plan.seat_rect((1, 4)).center())
    assert seats(store, group)[0] == (1, 4)
    QTest.mouseClick(plan, LEFT, pos=plan.seat_rect((1, 4)).center())
    QTest.mouseClick(plan, LEFT, pos=plan.seat_rect((2, 1)).center())
    assert seats(store, group)[0] == (2, 1)


def test_a_lock_holds_and_delete_takes_off(seated: SeatsPane, store: Store, group: Group) -> None:
    QTest.keyClick(seated.plan, Qt.Key.Key_L)
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    assert seated.plan.held() is None
    assert "locked" in seated.plan.accessibleDescription()
    QTest.keyClick(seated.plan, Qt.Key.Key_L)
    QTest.keyClick(seated.plan, Qt.Key.Key_Delete)
    assert seats(store, group) == {1: (2, 4)}


def test_who_has_no_seat_is_taken_from_the_list(
    seated: SeatsPane, store: Store, group: Group
) -> None:
    assert len(seated.unseated.rows.rows()) == 3
    seated.unseated.view.select_first()
    QTest.keyClick(seated.unseated.view, Qt.Key.Key_Return)
    assert "上田 一郎" in seated.unseated.hint_label.text()
    QTest.keyClick(seated.plan, Qt.Key.Key_Escape)
    assert "上田" not in seated.unseated.hint_label.text()
    QTest.keyClick(seated.unseated.view, Qt.Key.Key_Return)
    seated.plan.go_to((1, 2))
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    assert seats(store, group)[2] == (1, 2)


def test_somebody_changes_from_one_vehicle_to_another(
    seated: SeatsPane, store: Store, group: Group, keep: Callable[..., None]
) -> None:
    seated.line._on_preset(PRESETS[4])
    keep(name="2号車")
    second = seated.line.current()
    assert second is not None
    assert second.draft.name == "2号車"
    seated.line.bar._on_clicked(0)
    seated.line.bar.set_current(group.vehicle_id)
    seated.line.chosen.emit()
    seated.plan.go_to((1, 1))
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    seated.line.bar.set_current(second.vehicle_id)
    seated.line.chosen.emit()
    QTest.keyClick(seated.plan, Qt.Key.Key_Return)
    found = store.read(vehicles.list_vehicles, group.tour_id)[1].seats
    assert [seat.person_id for seat in found] == [group.people[0]]


def test_a_vehicle_is_changed_and_removed(
    pane: SeatsPane,
    store: Store,
    group: Group,
    keep: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pane.line.edit_button.click()
    keep(company="播州観光バス")
    assert "播州観光バス" in pane._card.subtitle_label.text()
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)
    pane.line.remove_button.click()
    assert store.read(vehicles.list_vehicles, group.tour_id) == ()
    assert pane.empty.isVisible()


def test_a_proposal_is_taken_with_one_action(
    seated: SeatsPane, room: ToursRoom, store: Store, group: Group, qtbot: QtBot
) -> None:
    seated.propose_button.click()
    qtbot.waitUntil(lambda: bool(room.findChildren(ProposalDialog)))
    (dialog,) = room.findChildren(ProposalDialog)
    assert "3 would get a place" in dialog.summary_label.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(seats(store, group)) == 5
    store.undo()
    assert len(seats(store, group)) == 2
    store.redo()
    assert seats(store, group)[0] == (1, 1)


def test_a_seat_shows_the_whole_name_of_who_sits_there(seated: SeatsPane) -> None:
    sitting = seated.plan.sitting((1, 1))
    assert sitting is not None
    assert sitting.name == "青木 一郎"
    assert seated.plan.seat_at(seated.plan.seat_rect((2, 4)).center()) == (2, 4)
    assert seated.plan.minimumSizeHint().width() <= seated.plan.sizeHint().width()


def test_a_proposal_says_what_became_of_every_wish(
    seated: SeatsPane, room: ToursRoom, store: Store, group: Group, qtbot: QtBot
) -> None:
    ends = {"first_person_id": group.people[0], "second_person_id": group.people[1]}
    store.do(SIT, wishes.add_wish, group.tour_id, WishDraft(**ends, for_rooms=False))
    store.do(SIT, keep_apart, group.people[2], group.people[3])
    lines = [seated.wishes.view.wishes.index(row, 1).data() for row in range(2)]
    assert lines == ["Apart (book)", "Together · seats"]
    seated.propose()
    qtbot.waitUntil(lambda: bool(room.findChildren(ProposalDialog)))
    (dialog,) = room.findChildren(ProposalDialog)
    assert "wishes kept: 2 of 2" in dialog.summary_label.text()
    said = [label.text() for label in dialog.findChildren(QLabel, "verdict_label")]
    assert len(said) == 2
    dialog.leave_button.click()
    assert len(seats(store, group)) == 2


def test_what_the_book_says_is_not_changed_here(
    seated: SeatsPane, room: ToursRoom, store: Store, group: Group
) -> None:
    store.do(SIT, keep_apart, group.people[0], group.people[1])
    seated.wishes.view.select_first()
    QTest.keyClick(seated.wishes.view, Qt.Key.Key_Return)
    QTest.keyClick(seated.wishes.view, Qt.Key.Key_Delete)
    assert not [form for form in room.findChildren(FormDialog) if form.isVisible()]
    assert len(store.read(wishes.list_wishes, group.tour_id)) == 1


def test_who_sits_too_near_is_said(seated: SeatsPane, store: Store, group: Group) -> None:
    assert not seated.near_label.isVisible()
    store.do(SIT, keep_apart, group.people[0], group.people[1])
    draft = SeatDraft(person_id=group.people[1], vehicle_id=group.vehicle_id, row=1, number=2)
    store.do(SIT, vehicles.move_to_seat, group.tour_id, draft)
    assert "the book keeps them apart" in seated.near_label.text()


def keep_apart(session: Session, first: int, second: int) -> None:
    ends = {"first_person_id": first, "second_person_id": second}
    add(session, Relationship(kind=RelationshipKind.KEEP_APART, **ends))
