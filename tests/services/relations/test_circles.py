"""Circles: added, changed, and who comes into them, leaves and comes back."""

from datetime import date, timedelta

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.relations import circle_members, circles
from organiser.services.relations.circle_members import MembersDraft, MembershipDraft
from organiser.services.relations.circle_pages import get_circle_page
from organiser.services.relations.circle_values import CircleMemberLine, CirclePage
from organiser.services.relations.circles import CircleDraft
from organiser.vocabulary import Channel
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person

DO = phrase("Circle")
YESTERDAY = TODAY - timedelta(days=1)
NURSES = CircleDraft(name="介護グループ", purpose="工夫を持ち寄る", channel_name="介護 LINE")


@pytest.fixture
def circle_id(book: Book) -> int:
    return book.do(DO, circles.add_circle, NURSES).value


@pytest.fixture
def people(book: Book) -> tuple[int, int]:
    first = book.do(PREPARE, make_person).value
    second = book.do(PREPARE, make_person, family_name="藤井", family_reading="ふじい").value
    return first, second


def page_of(book: Book, circle_id: int) -> CirclePage:
    return book.read(get_circle_page, circle_id, today=TODAY)


def take_in(book: Book, circle_id: int, *person_ids: int, since: date | None = None) -> None:
    draft = MembersDraft(person_ids=person_ids, role="世話役", since=since)
    book.do(DO, circle_members.add_members, circle_id, draft, today=TODAY)


def member(book: Book, circle_id: int) -> CircleMemberLine:
    (line,) = page_of(book, circle_id).members
    return line


def test_a_circle_is_changed(book: Book, circle_id: int) -> None:
    assert book.read(circles.get_draft, circle_id) == NURSES
    changed = CircleDraft(name="解体新書", channel=Channel.MAIL)
    book.do(DO, circles.change_circle, circle_id, changed)
    assert book.read(circles.get_draft, circle_id) == changed
    book.undo()
    assert page_of(book, circle_id).name == "介護グループ"


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (CircleDraft(name="　"), "name"),
        (CircleDraft(name="輪\n輪"), "name"),
        (CircleDraft(name="輪", purpose="\0"), "purpose"),
        (CircleDraft(name="輪", channel_name="\t"), "channel_name"),
    ],
)
def test_what_is_no_circle_is_refused(book: Book, draft: CircleDraft, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        book.do(DO, circles.add_circle, draft)
    assert refused.value.field == field


def test_a_circle_that_is_gone_is_not_found(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(circles.get_draft, 1)
    with pytest.raises(NotFound):
        book.read(get_circle_page, 1, today=TODAY)


def test_members_come_at_once_and_stand_in_kana_order(
    book: Book, circle_id: int, people: tuple[int, int]
) -> None:
    take_in(book, circle_id, people[1], people[0], people[1])
    lines = page_of(book, circle_id).members
    assert [line.person_id for line in lines] == list(people)
    assert {line.role for line in lines} == {"世話役"}


def test_who_is_in_already_stays_as_they_are(
    book: Book, circle_id: int, people: tuple[int, int]
) -> None:
    take_in(book, circle_id, people[0])
    more = MembersDraft(person_ids=people, role="会計", since=TODAY)
    book.do(DO, circle_members.add_members, circle_id, more, today=TODAY)
    assert [line.role for line in page_of(book, circle_id).members] == ["世話役", "会計"]


@pytest.mark.parametrize("draft", [MembersDraft(), MembersDraft(person_ids=(1,), role="a\nb")])
def test_members_need_a_person_and_a_plain_role(
    book: Book, circle_id: int, draft: MembersDraft
) -> None:
    with pytest.raises(InvalidInput):
        book.do(DO, circle_members.add_members, circle_id, draft, today=TODAY)


def test_somebody_gone_is_no_member(book: Book, circle_id: int) -> None:
    with pytest.raises(NotFound):
        take_in(book, circle_id, 99)


def test_who_leaves_is_a_former_member(book: Book, circle_id: int, people: tuple[int, int]) -> None:
    take_in(book, circle_id, people[0], since=date(2024, 5, 1))
    line = member(book, circle_id)
    book.do(DO, circle_members.leave_circle, line.member_id, today=TODAY)
    page = page_of(book, circle_id)
    assert page.members == ()
    assert [(one.since, one.until) for one in page.former] == [(date(2024, 5, 1), YESTERDAY)]


@pytest.mark.parametrize("since", [TODAY, TODAY + timedelta(days=9)])
def test_who_came_only_today_leaves_no_trace(
    book: Book, circle_id: int, people: tuple[int, int], since: date
) -> None:
    take_in(book, circle_id, people[0], since=since)
    line = member(book, circle_id)
    book.do(DO, circle_members.leave_circle, line.member_id, today=TODAY)
    page = page_of(book, circle_id)
    assert (page.members, page.former) == ((), ())


@pytest.mark.parametrize("by_adding", [True, False])
def test_who_comes_back_begins_anew_in_the_old_role(
    book: Book, circle_id: int, people: tuple[int, int], by_adding: bool
) -> None:
    take_in(book, circle_id, people[0], since=date(2024, 5, 1))
    line = member(book, circle_id)
    book.do(DO, circle_members.leave_circle, line.member_id, today=TODAY)
    if by_adding:
        again = MembersDraft(person_ids=people[:1])
        book.do(DO, circle_members.add_members, circle_id, again, today=TODAY)
    else:
        book.do(DO, circle_members.return_to_circle, line.member_id, today=TODAY)
    back = member(book, circle_id)
    assert (back.role, back.since, back.until) == ("世話役", TODAY, None)


def test_role_and_days_of_a_member_are_changed(
    book: Book, circle_id: int, people: tuple[int, int]
) -> None:
    take_in(book, circle_id, people[0])
    key = member(book, circle_id).member_id
    draft = MembershipDraft(role="会計", since=date(2025, 1, 1), until=YESTERDAY)
    book.do(DO, circle_members.change_membership, key, draft)
    assert [line.role for line in page_of(book, circle_id).former] == ["会計"]
    backwards = MembershipDraft(since=TODAY, until=YESTERDAY)
    with pytest.raises(InvalidInput) as refused:
        book.do(DO, circle_members.change_membership, key, backwards)
    assert refused.value.field == "until"


def test_a_mistaken_member_is_removed(book: Book, circle_id: int, people: tuple[int, int]) -> None:
    take_in(book, circle_id, people[0])
    key = member(book, circle_id).member_id
    book.do(DO, circle_members.remove_member, key)
    assert page_of(book, circle_id).members == ()
    with pytest.raises(NotFound):
        book.do(DO, circle_members.remove_member, key)
