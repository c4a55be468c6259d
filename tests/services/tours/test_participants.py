"""Who takes part in a tour: those who accepted, those added, and what is noted about them."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Attendance, Invitation, Participant
from organiser.services import removing
from organiser.services.tours import participants, tours
from organiser.services.tours.participants import ParticipantDraft, ParticipantRow
from organiser.vocabulary import Listing, Presence, Stage, TourRole
from tests.factories import PREPARE, TODAY, add, make_person, make_session, make_tour
from tests.services.group_books import Group, make_group


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


@pytest.fixture
def group(session: Session) -> Group:
    return make_group(session)


def rows(session: Session, group: Group) -> dict[str, ParticipantRow]:
    found = participants.list_participants(session, group.tour_id)
    return {row.name.split()[0]: row for row in found}


def test_who_accepted_takes_part_without_a_row(session: Session, group: Group) -> None:
    found = rows(session, group)
    assert list(found) == ["青木", "伊藤", "上田", "岡本", "森田"]
    assert found["青木"].participant_id is None
    assert (found["青木"].title, found["青木"].organisation) == ("会長", "みらい協同組合")
    assert found["青木"].has_accepted


def test_who_gives_the_seat_back_is_no_longer_on_the_tour(session: Session, group: Group) -> None:
    participants.ensure_participant(session, group.tour_id, group.people[0])
    invitation = session.query(Invitation).filter_by(person_id=group.people[0]).one()
    invitation.stage = Stage.WITHDRAWN
    assert "青木" not in rows(session, group)
    assert tours.count_participants(session, group.tour_id) == 4


def test_people_are_added_by_hand_and_counted_once(session: Session, group: Group) -> None:
    guest = make_person(session, family_name="和田", family_reading="わだ")
    wanted = [guest, group.people[0], guest]
    assert participants.add_participants(session, group.tour_id, wanted) == 1
    assert rows(session, group)["和田"].is_added
    assert tours.count_participants(session, group.tour_id) == 6
    session.add(Participant(tour_id=group.tour_id, person_id=group.people[1], is_added=True))
    session.flush()
    assert tours.count_participants(session, group.tour_id) == 6


def test_before_anybody_is_known_the_typed_size_counts(session: Session) -> None:
    tour_id = make_tour(session, group_size=7)
    assert tours.count_participants(session, tour_id) == 7
    participants.add_participants(session, tour_id, [make_person(session)])
    assert tours.count_participants(session, tour_id) == 1


def test_what_is_noted_is_kept(session: Session, group: Group) -> None:
    person = group.people[2]
    draft = ParticipantDraft(
        role=TourRole.LEADER,
        deputy_name="上田 花子",
        diet=" ハラール ",
        emergency_contact="妻 090-5550-0001",
        listing=Listing.REFUSED,
    )
    participants.change_participant(session, group.tour_id, person, draft)
    kept = participants.get_draft(session, group.tour_id, person)
    assert (kept.diet, kept.role, kept.deputy_name) == ("ハラール", TourRole.LEADER, "上田 花子")
    assert rows(session, group)["上田"].listing is Listing.REFUSED
    assert participants.get_draft(session, group.tour_id, group.people[0]) == ParticipantDraft()


@pytest.mark.parametrize("field", ["deputy_name", "diet", "note", "emergency_contact"])
def test_control_characters_are_refused(session: Session, group: Group, field: str) -> None:
    draft = ParticipantDraft(**{field: "a\x00"})
    with pytest.raises(InvalidInput) as caught:
        participants.change_participant(session, group.tour_id, group.people[0], draft)
    assert caught.value.field == field


def test_a_deputy_of_the_programme_is_known_here_too(session: Session, group: Group) -> None:
    held = make_session(session, group.programme_id)
    add(
        session,
        Attendance(
            session_id=held,
            person_id=group.people[0],
            presence=Presence.DEPUTY,
            deputy_name="代理 太郎",
        ),
    )
    assert rows(session, group)["青木"].deputy_name == "代理 太郎"


def test_who_accepted_leaves_only_by_their_answer(session: Session, group: Group) -> None:
    with pytest.raises(Refused):
        participants.remove_participant(session, group.tour_id, group.people[0])
    guest = make_person(session, family_name="和田")
    participants.add_participants(session, group.tour_id, [guest])
    participants.remove_participant(session, group.tour_id, guest)
    participants.remove_participant(session, group.tour_id, guest)
    assert "和田" not in rows(session, group)


def test_a_tour_or_person_that_is_gone_is_said(session: Session, group: Group) -> None:
    with pytest.raises(NotFound):
        participants.list_participants(session, 99)
    with pytest.raises(NotFound):
        participants.ensure_participant(session, group.tour_id, 99)


def test_diets_are_counted_by_their_words() -> None:
    people = [("青木", "ハラール"), ("伊藤", "卵なし、ハラール"), ("上田", "")]
    found = participants.count_diets(
        ParticipantRow(participant_id=None, person_id=place, name=name, diet=diet)
        for place, (name, diet) in enumerate(people)
    )
    assert found == {"ハラール": ("青木", "伊藤"), "卵なし": ("伊藤",)}


def test_removing_a_person_takes_their_part_and_undo_brings_it_back(book: Book) -> None:
    group = book.do(PREPARE, make_group).value
    draft = ParticipantDraft(diet="ハラール")
    book.do(PREPARE, participants.change_participant, group.tour_id, group.people[0], draft)
    book.do(PREPARE, removing.remove_person, group.people[0])
    assert len(book.read(participants.list_participants, group.tour_id)) == 4
    book.undo()
    first = book.read(participants.list_participants, group.tour_id)[0]
    assert (first.person_id, first.diet) == (group.people[0], "ハラール")


def test_what_is_noted_is_never_found_by_a_search(book: Book) -> None:
    group = book.do(PREPARE, make_group).value
    secret = ParticipantDraft(diet="落花生", emergency_contact="落花生", note="落花生")
    book.do(PREPARE, participants.change_participant, group.tour_id, group.people[0], secret)
    glance = Glance(book.path)
    try:
        assert list(glance.people_keys("落花生", today=TODAY)) == []
        assert list(glance.people_keys("青木", today=TODAY)) == [group.people[0]]
    finally:
        glance.close()
