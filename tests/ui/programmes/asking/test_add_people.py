import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.models import Circle, CircleMember
from organiser.services.inviting.candidate_sources import PastGroup
from organiser.services.inviting.invitation_lists import list_invitations
from organiser.services.people import saved_filters
from organiser.ui.programmes.asking.add_people import AddPeopleDialog
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import Stage
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_organisation,
    make_person,
    make_position,
    make_programme,
)
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, press


@pytest.fixture
def newcomer(store: Store) -> int:
    return store.do(
        PREPARE,
        lambda session: make_person(
            session, family_name="渡辺", family_reading="わたなべ", given_name="学"
        ),
    )


def test_someone_is_found_by_reading_and_added_at_the_end(
    qtbot: QtBot, newcomer: int, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, opened, "add_people_button")
    people = dialog(opened, "add_people")
    qtbot.keyClicks(people.search, "watanabe")
    assert people.view.current_key() == newcomer
    press(qtbot, people, "add_button")
    assert inviting.order()[-1] == "渡辺"
    assert not people.add_button.isEnabled()
    line = people.view.model().row_at(0)
    assert (line.name, line.trailing) == ("渡辺 学", "Candidate")


def test_nobody_is_added_twice(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    press(qtbot, opened, "add_people_button")
    people = dialog(opened, "add_people")
    qtbot.keyClick(people.search, Qt.Key.Key_Down)
    assert people.view.current_key() is not None
    assert not people.add_button.isEnabled()
    qtbot.keyClick(people.view, Qt.Key.Key_Return)
    assert len(inviting.order()) == 5


def test_each_addition_can_be_undone(
    qtbot: QtBot, newcomer: int, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    opened.programme_screen.asking.keeper.put_in([newcomer])
    assert str(opened._store.undo()) == "Put 渡辺 学 into the order"
    assert "渡辺" not in inviting.order()


@pytest.fixture
def circle(store: Store, inviting: Inviting) -> list[int]:
    """A circle of four: 青木 and 井上, 宇野 who does not wish it, and 高橋 who is in already."""

    def prepare(session: Session) -> list[int]:
        names = (("青木", "あおき"), ("井上", "いのうえ"), ("宇野", "うの"))
        people = [
            make_person(
                session,
                family_name=name,
                family_reading=reading,
                do_not_approach=name == "宇野",
            )
            for name, reading in names
        ]
        circle_id = add(session, Circle(name="姫路の輪"))
        for person_id in (*people, 1):
            add(session, CircleMember(circle_id=circle_id, person_id=person_id))
        return people

    return store.do(PREPARE, prepare)


@pytest.fixture
def adding(qtbot: QtBot, circle: list[int], opened: ProgrammesRoom) -> AddPeopleDialog:
    press(qtbot, opened, "add_people_button")
    people: AddPeopleDialog = dialog(opened, "add_people")
    return people


def test_a_circle_by_keys_with_the_reason_it_gives(
    qtbot: QtBot, adding: AddPeopleDialog, circle: list[int], inviting: Inviting
) -> None:
    adding.source.show_source("circle")
    assert adding.found_label.text() == "4 found · 1 in the programme already"
    adding.view.setFocus()
    qtbot.keyClick(adding.view, Qt.Key.Key_Space)
    qtbot.keyClick(adding.view, Qt.Key.Key_Down)
    qtbot.keyClick(adding.view, Qt.Key.Key_Space)
    assert adding.add_button.text() == "Put 2 into the order"
    assert adding.view.ticked() == tuple(circle[:2])
    qtbot.keyClick(adding.view, Qt.Key.Key_Return)
    assert inviting.order()[-2:] == ["青木", "井上"]
    order = inviting.book.read(list_invitations, inviting.programme_id, today=TODAY)
    assert [row.reason for row in order[-2:]] == ["Member of 姫路の輪"] * 2
    assert adding.view.ticked() == ()
    assert str(adding._store.undo()) == "Put 2 people into the order"
    assert len(inviting.order()) == 5


def test_ticking_all_passes_over_whoever_is_in_or_does_not_wish_it(
    qtbot: QtBot, adding: AddPeopleDialog, circle: list[int]
) -> None:
    adding.source.show_source("circle")
    qtbot.keyClick(adding.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(adding.view.ticked()) == set(circle[:2])
    avoided = adding._model.row_at(2)
    assert avoided is not None
    assert avoided.second_line == "Does not wish to be approached"
    adding.view.toggle(1)
    assert 1 not in adding.view.ticked()
    adding.view.toggle(circle[0])
    assert adding.view.ticked() == (circle[1],)


def test_a_click_on_the_box_ticks_and_beside_it_does_not(
    qtbot: QtBot, adding: AddPeopleDialog, circle: list[int]
) -> None:
    adding.source.show_source("circle")
    view = adding.view.viewport()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 74))
    assert adding.view.ticked() == (circle[0],)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert adding.view.ticked() == ()


def test_ticks_go_with_the_reason_they_were_made_for(
    adding: AddPeopleDialog, circle: list[int]
) -> None:
    adding.source.show_source("circle")
    adding.view.tick(circle[:2])
    adding.search.setText("circle:姫路の輪")
    adding.source.show_source("search")
    assert adding.view.ticked() == ()
    adding.view.tick(circle[:1])
    adding.search.setText("青木")
    assert adding.view.ticked() == (circle[0],)


def test_an_own_reason_stays_whatever_the_source(
    adding: AddPeopleDialog, circle: list[int]
) -> None:
    adding.source.show_source("circle")
    assert adding.reason_field.value() == "Member of 姫路の輪"
    adding.source.show_source("search")
    assert adding.reason_field.value() == ""
    adding.reason_field.setText("研修に前向き")
    adding.source.show_source("circle")
    assert adding.reason_field.value() == "研修に前向き"


def test_a_kept_filter_is_written_into_the_search(
    qtbot: QtBot, store: Store, circle: list[int], opened: ProgrammesRoom
) -> None:
    store.do(PREPARE, saved_filters.add_filter, "輪の人", "circle:姫路の輪")
    press(qtbot, opened, "add_people_button")
    people: AddPeopleDialog = dialog(opened, "add_people")
    people.source.search.filters.setCurrentIndex(1)
    assert people.search.text() == "circle:姫路の輪"
    assert people.reason_field.value() == "Found by the filter “輪の人”"
    people.search.setText("circle:姫路の輪 青木")
    assert people.reason_field.value() == ""
    assert people.view.current_key() == circle[0]


def test_an_earlier_programme_and_its_groups(
    qtbot: QtBot, store: Store, inviting: Inviting, circle: list[int], room: ProgrammesRoom
) -> None:
    inviting.ask(1)
    inviting.answer(1, Stage.NOT_THIS_TIME)
    other = store.do(PREPARE, lambda session: make_programme(session, name="秋の会"))
    room.show_programme(other)
    press(qtbot, room, "empty_order_action")
    people: AddPeopleDialog = dialog(room, "add_people")
    people.source.show_source("programme")
    assert people.found_label.text() == "5 found"
    people.source.programme.group.set_value(PastGroup.NOT_THIS_TIME)
    assert people.found_label.text() == "1 found"
    assert people.reason_field.value().startswith("Said “not this time”")
    people.source.programme.group.set_value(PastGroup.CAME)
    assert "Choose another group" in people.empty.sentence_label.text()


def test_the_people_of_an_organisation(
    store: Store, adding: AddPeopleDialog, circle: list[int]
) -> None:
    def employ(session: Session) -> int:
        body = make_organisation(session)
        make_position(session, circle[1], body)
        return body

    body = store.do(PREPARE, employ)
    adding.source.show_source("organisation")
    assert "Choose an organisation" in adding.empty.sentence_label.text()
    field = adding.source.organisation.field
    ((key, name),) = field.completion._find("みらい")
    assert (key, name) == (body, "みらい協同組合")
    field.completion.picked.emit(body)
    assert adding.found_label.text() == "1 found"
    assert adding.reason_field.value() == "Works at みらい協同組合"


def test_where_there_is_nothing_to_choose_from_it_says_what_to_do(
    qtbot: QtBot, opened: ProgrammesRoom
) -> None:
    press(qtbot, opened, "add_people_button")
    people: AddPeopleDialog = dialog(opened, "add_people")
    for source, said in (("circle", "No circle"), ("programme", "no other programme")):
        people.source.show_source(source)
        assert said in people.empty.sentence_label.text()
        assert not people.add_button.isEnabled()
    people.source.show_source("search")
    people.search.setText("zzz")
    assert people.empty.sentence_label.text() == "Nobody is found. Try other words."
