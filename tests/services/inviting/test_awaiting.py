from datetime import timedelta
from typing import Any

from organiser.book.book import Book
from organiser.models import Person
from organiser.services.inviting import awaiting
from organiser.services.inviting.invitations import add_candidates
from organiser.services.programmes import programmes
from organiser.vocabulary import Channel, InteractionKind, Stage
from tests.factories import (
    PREPARE,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)
from tests.services.seat_books import ASK, TODAY, start_inviting


def test_answers_awaited_the_most_overdue_first(book: Book) -> None:
    inviting = start_inviting(book)
    inviting.ask(1, reply_by=TODAY + timedelta(days=9))
    inviting.ask(2, channel=Channel.TELEPHONE, reply_by=TODAY + timedelta(days=1))
    inviting.ask(3)
    inviting.answer(3, Stage.CONSIDERING, come_back_on=TODAY + timedelta(days=4))
    rows = book.read(awaiting.list_awaited, TODAY + timedelta(days=3))
    assert [(row.name[:2], row.days_left) for row in rows] == [
        ("田村", -2),
        ("岡本", 1),
        ("高橋", 6),
    ]
    assert (rows[0].channel, rows[0].asked_on) == (Channel.TELEPHONE, TODAY)
    assert rows[0].programme == "監理団体の器をひろげる会"


def test_nothing_is_awaited_from_those_who_answered_or_in_closed_programmes(book: Book) -> None:
    inviting = start_inviting(book)
    inviting.accept(1)
    inviting.ask(2)
    book.do(ASK, programmes.close_programme, inviting.programme_id, today=TODAY)
    assert book.read(awaiting.list_awaited, TODAY) == ()
    assert book.read(awaiting.next_to_ask, TODAY) == ()


def test_next_person_with_what_one_wants_to_know(book: Book) -> None:
    earlier = start_inviting(book, name="春の会")
    earlier.accept(1)
    person_id = earlier.page(1).row.person_id

    def prepare(session: Any) -> None:
        make_position(session, person_id, make_organisation(session))
        make_interaction(session, person_id, happened_on=TODAY - timedelta(days=38))
        make_interaction(session, person_id, text="古い話", happened_on=TODAY - timedelta(days=90))
        make_interaction(
            session, person_id, text="覚え", kind=InteractionKind.NOTE, happened_on=TODAY
        )
        person = session.get(Person, person_id)
        person.introduced_by_id = make_person(session, family_name="山本", given_name="勝")

    book.do(PREPARE, prepare)
    autumn = start_inviting(book, name="秋の会", people=0)
    book.do(ASK, add_candidates, autumn.programme_id, [person_id])
    row = book.read(awaiting.next_to_ask, TODAY)[1]
    person = row.person
    assert person is not None
    assert (row.programme, row.reason) == ("秋の会", None)
    assert (person.name, person.organisation) == ("高橋 美咲", "みらい協同組合")
    assert (person.contact_count, person.last_contact_days) == (2, 38)
    assert (person.last_text, person.introduced_by) == ("姫路の見学に同行", "山本 勝")
    assert person.last_ask == awaiting.LastAsk(
        programme="春の会", asked_on=TODAY, stage=Stage.ACCEPTED
    )


def test_a_full_programme_says_why_nobody_is_next(book: Book) -> None:
    inviting = start_inviting(book, capacity=1)
    inviting.ask(1)
    (row,) = book.read(awaiting.next_to_ask, TODAY)
    assert row.person is None
    assert row.opens_on == TODAY + timedelta(days=8)
    assert "No seat is free" in str(row.reason)
    assert row.seats.held == 1


def test_someone_new_has_no_past(book: Book) -> None:
    start_inviting(book)
    (row,) = book.read(awaiting.next_to_ask, TODAY)
    assert row.person is not None
    assert (row.person.contact_count, row.person.last_contact_days) == (0, None)
    assert (row.person.last_ask, row.person.introduced_by, row.person.last_text) == (None, "", "")


def test_a_free_seat_comes_with_the_one_who_waits(book: Book) -> None:
    inviting = start_inviting(book, capacity=1)
    inviting.ask(1)
    inviting.answer(1, Stage.WAITING)
    (row,) = book.read(awaiting.next_to_ask, TODAY)
    assert row.person is not None
    assert (row.offers, row.person.name) == (True, "高橋 美咲")
    assert book.read(awaiting.list_awaited, TODAY) == ()


def test_strictly_one_at_a_time_on_today_too(book: Book) -> None:
    inviting = start_inviting(book, one_at_a_time=True)
    inviting.ask(1)
    (row,) = book.read(awaiting.next_to_ask, TODAY)
    assert row.person is None
    assert "高橋 美咲 is awaited" in str(row.reason)


def test_until_when_one_would_hold_on(book: Book) -> None:
    inviting = start_inviting(book, answers_until=TODAY + timedelta(days=3))
    inviting.ask(1)
    (row,) = book.read(awaiting.list_awaited, TODAY + timedelta(days=1))
    assert row.hold_until == TODAY + timedelta(days=3)
