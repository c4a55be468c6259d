from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import Person
from organiser.services.inviting import invitation_lists, invitations
from organiser.vocabulary import Stage
from tests.factories import PREPARE, make_organisation, make_person, make_position, make_programme
from tests.services.seat_books import ASK, TODAY, Inviting, start_inviting


@pytest.fixture
def spring(book: Book) -> Inviting:
    """A spring programme; the second and then the first say "not this time"."""
    inviting = start_inviting(book, series="代表の会", name="春の会")
    inviting.ask(1)
    inviting.ask(2)
    inviting.answer(2, Stage.NOT_THIS_TIME, words="秋ならぜひ")
    inviting.pass_days(1)
    inviting.answer(1, Stage.NOT_THIS_TIME)
    return inviting


def make_next(book: Book, **changes: Any) -> int:
    values = {"series": "代表の会", "name": "秋の会"} | changes
    return book.do(PREPARE, lambda session: make_programme(session, **values)).value


def carried(book: Book, programme_id: int) -> list[str]:
    rows = book.read(invitation_lists.list_carried_over, programme_id)
    return [row.name for row in rows]


def test_not_this_time_carries_over_in_the_order_it_was_said(spring: Inviting) -> None:
    autumn = make_next(spring.book)
    rows = spring.book.read(invitation_lists.list_carried_over, autumn)
    assert [row.name for row in rows] == ["田村 美咲", "高橋 美咲"]
    assert (rows[0].programme, rows[0].words, rows[0].said_on) == ("春の会", "秋ならぜひ", TODAY)


@pytest.mark.parametrize("series", ["", "別の会"])
def test_nothing_carries_over_to_another_series(spring: Inviting, series: str) -> None:
    assert carried(spring.book, make_next(spring.book, series=series)) == []


def test_the_programme_itself_and_earlier_ones_offer_nobody(spring: Inviting) -> None:
    assert carried(spring.book, spring.programme_id) == []


def test_whoever_was_invited_again_is_not_offered_twice(spring: Inviting) -> None:
    autumn, winter = make_next(spring.book), make_next(spring.book, name="冬の会")
    person_id = spring.page(2).row.person_id
    spring.book.do(ASK, invitations.add_candidates, autumn, [person_id])
    assert carried(spring.book, autumn) == ["高橋 美咲"]
    assert carried(spring.book, winter) == ["高橋 美咲"]


def test_whoever_does_not_wish_it_is_not_offered(spring: Inviting) -> None:
    def aloof(session: Any) -> None:
        session.get(Person, spring.page(2).row.person_id).do_not_approach = True

    spring.book.do(ASK, aloof)
    assert carried(spring.book, make_next(spring.book)) == ["高橋 美咲"]


def test_those_carried_over_come_first(spring: Inviting) -> None:
    autumn = make_next(spring.book)
    book = spring.book
    newcomer = book.do(PREPARE, lambda session: make_person(session, family_name="新田")).value
    book.do(ASK, invitations.add_candidates, autumn, [newcomer])
    rows = book.read(invitation_lists.list_carried_over, autumn)
    ids = [row.person_id for row in rows]
    book.do(ASK, invitations.add_candidates, autumn, ids, first=True, reason="春から")
    order = book.read(invitation_lists.list_invitations, autumn, today=TODAY)
    assert [row.name[:2] for row in order] == ["田村", "高橋", "新田"]
    assert [row.reason for row in order] == ["春から", "春から", ""]
    assert carried(book, autumn) == []


def test_rows_carry_post_and_days(spring: Inviting) -> None:
    def employ(session: Any) -> None:
        person_id = spring.page(1).row.person_id
        gone = make_organisation(session, name="昔の会社")
        make_position(session, person_id, gone, until=TODAY - timedelta(days=1))
        make_position(session, person_id, make_organisation(session))

    spring.book.do(PREPARE, employ)
    spring.ask(3)
    rows = spring.book.read(invitation_lists.list_invitations, spring.programme_id, today=TODAY)
    assert (rows[0].organisation, rows[0].title) == ("みらい協同組合", "代表理事")
    assert rows[0].answered_on == TODAY + timedelta(days=1)
    assert (rows[0].due_on, rows[3].due_on) == (None, None)
    assert rows[2].due_on == TODAY + timedelta(days=8)
    assert rows[2].answered_on is None


def test_one_who_considers_is_due_when_one_comes_back(spring: Inviting) -> None:
    spring.ask(3)
    spring.answer(3, Stage.CONSIDERING, come_back_on=TODAY + timedelta(days=3))
    assert spring.page(3).row.due_on == TODAY + timedelta(days=3)


def test_an_invitation_that_is_gone(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(invitation_lists.get_invitation, 99, today=TODAY)
