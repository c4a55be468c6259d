from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.models import Person
from organiser.services.duplicates.merging import MergeDraft, merge_people
from organiser.services.inviting import invitation_lists, invitations
from organiser.services.inviting.invitation_values import InvitationRow
from organiser.services.programmes import carrying, programmes, series
from organiser.services.programmes.programme_drafts import ProgrammeDraft, SessionDraft
from organiser.vocabulary import Stage
from tests.book.test_journal import contents
from tests.factories import PREPARE, TODAY
from tests.services.seat_books import ASK, Inviting, start_inviting

AUTUMN = ProgrammeDraft(name="秋の会", series="代表の会", capacity=3)


@pytest.fixture
def spring(book: Book) -> Inviting:
    """An unlimited programme with 高橋 田村 岡本 森田 伊藤."""
    return start_inviting(book, name="春の会", series="代表の会", capacity=None)


def refuse(course: Inviting, *numbers: int, words: str = "") -> None:
    for number in numbers:
        course.ask(number)
        course.answer(number, Stage.NOT_THIS_TIME, words=words)


def add(book: Book, draft: ProgrammeDraft = AUTUMN, **changes: Any) -> int:
    return book.do(
        PREPARE, programmes.add_programme, replace(draft, **changes), language="en"
    ).value


def order(book: Book, programme_id: int) -> list[InvitationRow]:
    return list(book.read(invitation_lists.list_invitations, programme_id, today=TODAY))


def names(book: Book, programme_id: int) -> list[str]:
    return [row.name.split()[0] for row in order(book, programme_id)]


def test_not_this_time_in_spring_heads_the_autumn_one_by_itself(
    book: Book, spring: Inviting
) -> None:
    for number in (1, 2, 3):
        spring.ask(number)
    spring.answer(3, Stage.NOT_THIS_TIME, words="来年なら")
    spring.answer(1, Stage.NOT_THIS_TIME)
    spring.answer(2, Stage.ACCEPTED)
    before = contents(book.path)
    autumn = add(book)
    assert names(book, autumn) == ["岡本", "高橋"]
    assert [row.reason for row in order(book, autumn)] == [
        "Said “not this time” to 春の会 on 2026-11-21 (Sat): “来年なら”",
        "Said “not this time” to 春の会 on 2026-11-21 (Sat)",
    ]
    assert {row.stage for row in order(book, autumn)} == {Stage.CANDIDATE}
    book.undo()
    assert contents(book.path) == before


def test_whoever_says_so_later_goes_to_the_head_in_the_same_action(
    book: Book, spring: Inviting
) -> None:
    autumn = add(book)
    other = spring.page(2).row.person_id
    book.do(PREPARE, invitations.add_candidates, autumn, [other])
    spring.ask(1)
    before = contents(book.path)
    spring.answer(1, Stage.NOT_THIS_TIME)
    assert names(book, autumn) == ["高橋", "田村"]
    book.undo()
    assert contents(book.path) == before
    assert names(book, autumn) == ["田村"]


def test_nobody_is_there_twice(book: Book, spring: Inviting) -> None:
    autumn = add(book)
    first = spring.page(1).row.person_id
    book.do(PREPARE, invitations.add_candidates, autumn, [first])
    refuse(spring, 1)
    assert names(book, autumn) == ["高橋"]
    assert book.read(carrying.list_to_carry, autumn) == ()


@pytest.mark.parametrize("removed", [False, True])
def test_who_was_set_aside_or_taken_out_by_hand_stays_so(
    book: Book, spring: Inviting, removed: bool
) -> None:
    refuse(spring, 1, 2)
    autumn = add(book)
    key = order(book, autumn)[0].invitation_id
    if removed:
        book.do(ASK, invitations.remove_candidate, key)
    else:
        book.do(ASK, invitations.set_aside, key, today=TODAY)
    draft = book.read(programmes.get_programme, autumn, today=TODAY).draft
    book.do(ASK, programmes.change_programme, autumn, replace(draft, theme="育成"), today=TODAY)
    stages = {row.name.split()[0]: row.stage for row in order(book, autumn)}
    assert stages.get("高橋") == (None if removed else Stage.SET_ASIDE)


def test_nobody_who_does_not_wish_to_be_approached(book: Book, spring: Inviting) -> None:
    refuse(spring, 1)
    spring.ask(2)

    def withdraw(session: Any) -> None:
        for number in (1, 2):
            person_id = spring.page(number).row.person_id
            session.get_one(Person, person_id).do_not_approach = True

    book.do(PREPARE, withdraw)
    autumn = add(book)
    spring.answer(2, Stage.NOT_THIS_TIME)
    assert names(book, autumn) == []


def test_a_programme_that_joins_the_series_takes_them_over(book: Book, spring: Inviting) -> None:
    refuse(spring, 1)
    autumn = add(book, series="")
    assert names(book, autumn) == []
    book.do(ASK, programmes.change_programme, autumn, AUTUMN, today=TODAY)
    assert names(book, autumn) == ["高橋"]


def test_the_day_says_which_comes_first(book: Book, spring: Inviting) -> None:
    """A programme made later may be held before: who refuses it heads the one after it."""
    later = add(book, sessions=(SessionDraft(held_on=TODAY + timedelta(days=90)),))
    sooner = add(book, name="冬の会", sessions=(SessionDraft(held_on=TODAY + timedelta(days=30)),))
    person_id = spring.page(5).row.person_id
    (key,) = book.do(PREPARE, invitations.add_candidates, sooner, [person_id]).value
    refuse(Inviting(book, sooner, [key]), 1)
    assert names(book, later) == ["伊藤"]


def test_who_refuses_the_later_one_is_not_put_into_the_one_before(
    book: Book, spring: Inviting
) -> None:
    later = add(book, sessions=(SessionDraft(held_on=TODAY + timedelta(days=90)),))
    person_id = spring.page(5).row.person_id
    (key,) = book.do(PREPARE, invitations.add_candidates, later, [person_id]).value
    refuse(Inviting(book, later, [key]), 1)
    sooner = add(book, name="冬の会", sessions=(SessionDraft(held_on=TODAY + timedelta(days=30)),))
    assert names(book, sooner) == []


def test_a_closed_programme_takes_nobody(book: Book, spring: Inviting) -> None:
    autumn = add(book)
    book.do(ASK, programmes.close_programme, autumn, today=TODAY)
    winter = add(book, name="冬の会")
    refuse(spring, 1)
    assert (names(book, autumn), names(book, winter)) == ([], ["高橋"])


def test_who_was_never_asked_after_it_is_carried_on(book: Book, spring: Inviting) -> None:
    refuse(spring, 1)
    autumn = add(book)
    book.do(ASK, programmes.close_programme, autumn, today=TODAY)
    assert names(book, add(book, name="冬の会")) == ["高橋"]


def test_who_is_in_an_open_one_already_is_not_put_into_two(book: Book, spring: Inviting) -> None:
    refuse(spring, 1)
    add(book)
    assert names(book, add(book, name="冬の会")) == []


def test_without_a_series_nothing_is_carried(book: Book) -> None:
    course = start_inviting(book, name="春の会")
    refuse(course, 1)
    assert names(book, add(book, series="")) == []


def test_two_spellings_of_a_series_become_one(book: Book, spring: Inviting) -> None:
    refuse(spring, 1)
    autumn = add(book, series="代表 の会")
    add(book, series="研修", name="研修")
    (alike,) = book.read(series.find_alike, "代表の会")
    assert (alike.name, alike.programmes) == ("代表 の会", 1)
    book.do(ASK, series.rename_series, ["代表 の会"], "代表の会")
    assert book.read(series.list_series) == ("代表の会", "研修")
    assert names(book, autumn) == ["高橋"]


def test_a_series_is_renamed_for_all(book: Book, spring: Inviting) -> None:
    add(book)
    assert book.do(ASK, series.rename_series, ["代表の会"], "理事の会").value == 2
    assert book.read(series.list_series) == ("理事の会",)


def test_two_who_are_found_to_be_one_are_carried_over_once(book: Book, spring: Inviting) -> None:
    refuse(spring, 1, 2)
    kept, gone = (spring.page(number).row.person_id for number in (1, 2))
    book.do(ASK, merge_people, MergeDraft(kept_id=kept, gone_id=gone))
    assert names(book, add(book)) == ["高橋"]
