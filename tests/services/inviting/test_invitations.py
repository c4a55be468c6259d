from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, OrganiserError, Refused
from organiser.models import Answer, Interaction, InteractionParticipant, Invitation, Person
from organiser.services.inviting import invitations, turns
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft
from organiser.services.programmes import programmes
from organiser.vocabulary import Channel, InteractionKind, Stage
from tests.services.seat_books import ASK, TODAY, Inviting, start_inviting
from tests.timelines import list_timeline


@pytest.fixture
def story(book: Book) -> Inviting:
    """Three seats, five in order; two accepted, the third asked and silent."""
    inviting = start_inviting(book)
    inviting.accept(1)
    inviting.accept(2)
    inviting.ask(3)
    return inviting


def test_exactly_the_fourth_opens_when_the_third_stays_silent(story: Inviting) -> None:
    assert story.next() is None
    story.pass_days(7)
    assert story.next() is None
    story.pass_days(1)
    assert story.next() == 4
    assert story.seats().free == 1


def test_the_fourth_is_still_next_after_a_restart(story: Inviting) -> None:
    story.book.close()
    story.book = Book(story.book.path)
    story.pass_days(8)
    assert story.next() == 4
    story.book.close()


def test_the_last_answer_undone_and_redone(story: Inviting) -> None:
    story.answer(3, Stage.DECLINED)
    assert story.next() == 4
    story.book.undo()
    assert (story.next(), story.page(3).row.stage) == (None, Stage.ASKED)
    assert len(story.page(3).steps) == 1
    story.book.redo()
    assert (story.next(), len(story.page(3).steps)) == (4, 2)


def test_a_withdrawal_opens_the_next(story: Inviting) -> None:
    story.answer(1, Stage.WITHDRAWN)
    assert story.next() == 4


def test_the_date_passes_over_the_end_of_the_year(book: Book) -> None:
    inviting = start_inviting(book, capacity=1)
    inviting.today = date(2026, 12, 28)
    inviting.ask(1, reply_by=date(2026, 12, 31))
    inviting.today = date(2026, 12, 31)
    assert inviting.next() is None
    inviting.today = date(2027, 1, 1)
    assert inviting.next() == 2


def test_capacity_lowered_below_those_accepted(story: Inviting) -> None:
    def lower(session: Any) -> None:
        programmes.load_programme(session, story.programme_id).capacity = 1

    story.book.do(ASK, lower)
    assert story.seats().free == -2
    assert story.next() is None
    story.answer(3, Stage.ACCEPTED)
    assert story.seats().free == -2


def test_one_who_considers_holds_the_seat_until_one_comes_back(story: Inviting) -> None:
    story.answer(3, Stage.CONSIDERING, come_back_on=TODAY + timedelta(days=10))
    story.pass_days(10)
    assert story.next() is None
    story.pass_days(1)
    assert story.next() == 4


def test_a_late_yes_finds_no_seat_and_waits(story: Inviting) -> None:
    story.pass_days(8)
    story.accept(4)
    with pytest.raises(Refused):
        story.answer(3, Stage.ACCEPTED)
    with pytest.raises(Refused):
        story.answer(3, Stage.CONSIDERING)
    story.answer(3, Stage.WAITING)
    story.answer(1, Stage.WITHDRAWN)
    assert (story.next(), story.turn().offers) == (3, True)
    with pytest.raises(Refused, match="岡本 美咲 said yes before and waits"):
        story.ask(5)
    story.answer(3, Stage.ACCEPTED)
    assert story.seats().free == 0


def test_a_seat_given_against_the_count_keeps_both_reasons(story: Inviting) -> None:
    story.ask(5, override_reason="市長の紹介")
    story.pass_days(8)
    story.answer(3, Stage.WITHDRAWN)
    story.answer(5, Stage.NO_REPLY)
    story.accept(4)
    story.answer(5, Stage.ACCEPTED, override_reason="補助席あり")
    assert story.page(5).override_reason == "市長の紹介\n補助席あり"
    assert story.seats().free == -1


def test_asking_without_a_free_seat_needs_a_reason(story: Inviting) -> None:
    with pytest.raises(Refused, match="No seat is free"):
        story.ask(4)
    story.ask(4, override_reason="補助席あり")
    assert story.page(4).override_reason == "補助席あり"


def test_asking_out_of_order_needs_a_reason(book: Book) -> None:
    inviting = start_inviting(book)
    with pytest.raises(Refused, match="高橋 美咲 comes first"):
        inviting.ask(2)
    inviting.ask(2, override_reason="今日お会いするので")
    assert inviting.next() == 1


def test_a_reason_that_was_not_needed_is_not_kept(book: Book) -> None:
    inviting = start_inviting(book)
    inviting.ask(1, override_reason="念のため")
    assert inviting.page(1).override_reason == ""


def test_nobody_is_asked_in_a_closed_programme_whatever_the_reason(book: Book) -> None:
    inviting = start_inviting(book)
    book.do(ASK, programmes.close_programme, inviting.programme_id, today=TODAY)
    with pytest.raises(Refused, match="closed"):
        inviting.ask(1, override_reason="どうしても")
    book.do(ASK, programmes.reopen_programme, inviting.programme_id)
    inviting.ask(1)


def test_one_who_does_not_wish_it_is_never_asked(book: Book) -> None:
    inviting = start_inviting(book)

    def aloof(session: Any) -> None:
        session.get(Person, session.get(Invitation, inviting.key(1)).person_id).do_not_approach = 1

    book.do(ASK, aloof)
    assert inviting.next() == 2
    with pytest.raises(Refused, match="approached"):
        inviting.ask(1, override_reason="どうしても")


def test_nobody_is_asked_twice(story: Inviting) -> None:
    with pytest.raises(Refused, match="no longer a candidate"):
        story.ask(1, override_reason="もう一度")


def test_the_ask_keeps_words_channel_and_days(book: Book) -> None:
    inviting = start_inviting(book)
    inviting.ask(1, channel=Channel.MAIL, words="高橋様\n\nいかがでしょうか。")
    page = inviting.page(1)
    assert page.words == "高橋様\n\nいかがでしょうか。"
    assert (page.row.asked_on, page.row.reply_by) == (TODAY, TODAY + timedelta(days=7))
    assert (page.row.channel, page.row.due_on) == (Channel.MAIL, TODAY + timedelta(days=7))


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({"reply_by": TODAY - timedelta(days=1)}, "reply_by"),
        ({"words": "a\x00b"}, "words"),
    ],
)
def test_asks_that_cannot_be_kept(book: Book, draft: dict[str, Any], field: str) -> None:
    inviting = start_inviting(book)
    with pytest.raises(InvalidInput) as caught:
        inviting.ask(1, **draft)
    assert caught.value.field == field
    assert inviting.page(1).row.stage is Stage.CANDIDATE


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({"given_on": TODAY + timedelta(days=1)}, "given_on"),
        ({"given_on": TODAY - timedelta(days=1)}, "given_on"),
        ({"stage": Stage.CONSIDERING, "come_back_on": None}, "come_back_on"),
        ({"stage": Stage.CONSIDERING, "come_back_on": TODAY}, "come_back_on"),
        ({"words": "a\x00b"}, "words"),
    ],
)
def test_answers_that_cannot_be_kept(story: Inviting, draft: dict[str, Any], field: str) -> None:
    values = {"stage": Stage.ACCEPTED, "given_on": TODAY} | draft
    answer = AnswerDraft(**values)
    with pytest.raises(InvalidInput) as caught:
        story.book.do(ASK, invitations.record_answer, story.key(3), answer, today=TODAY)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("number", "stage"),
    [
        (1, Stage.DECLINED),
        (4, Stage.ACCEPTED),
        (3, Stage.ASKED),
        (3, Stage.CANDIDATE),
        (3, Stage.SET_ASIDE),
    ],
)
def test_steps_outside_the_table_are_refused(story: Inviting, number: int, stage: Stage) -> None:
    with pytest.raises(Refused):
        story.answer(number, stage)


def test_every_step_leaves_an_answer_and_a_line_on_the_timeline(book: Book) -> None:
    inviting = start_inviting(book)
    inviting.ask(1)
    inviting.pass_days(2)
    inviting.answer(1, Stage.ACCEPTED, channel=Channel.TELEPHONE, words="喜んで")
    page = inviting.page(1)
    assert [(step.from_stage, step.to_stage) for step in page.steps] == [
        (Stage.CANDIDATE, Stage.ASKED),
        (Stage.ASKED, Stage.ACCEPTED),
    ]
    timeline = book.read(list_timeline, page.row.person_id)
    assert {entry.kind for entry in timeline} == {InteractionKind.INVITATION}
    assert [entry.happened_on for entry in timeline] == [TODAY + timedelta(days=2), TODAY]
    assert timeline[0].about == "監理団体の器をひろげる会"
    assert "「喜んで」" in timeline[0].text


def test_what_can_be_answered_follows_the_table(story: Inviting) -> None:
    assert story.page(1).possible_answers == (Stage.WITHDRAWN,)
    assert Stage.CONSIDERING in story.page(3).possible_answers
    assert story.page(4).possible_answers == ()


def test_set_aside_and_taken_back(book: Book) -> None:
    inviting = start_inviting(book)
    book.do(ASK, invitations.set_aside, inviting.key(1), "今回は内容が合わない", today=TODAY)
    assert inviting.next() == 2
    assert inviting.page(1).steps[0].words == "今回は内容が合わない"
    book.do(ASK, invitations.take_back, inviting.key(1), today=TODAY)
    assert inviting.order() == ["田村", "岡本", "森田", "伊藤", "高橋"]


def test_only_one_never_asked_can_be_taken_out(story: Inviting) -> None:
    story.book.do(ASK, invitations.set_aside, story.key(5), today=TODAY)
    story.book.do(ASK, invitations.remove_candidate, story.key(5))
    with pytest.raises(NotFound):
        story.page(5)
    with pytest.raises(Refused):
        story.book.do(ASK, invitations.remove_candidate, story.key(1))
    story.book.undo()
    assert story.page(5).row.stage is Stage.SET_ASIDE


def test_people_are_added_once(story: Inviting) -> None:
    known = [story.page(number).row.person_id for number in (1, 4)]
    added = story.book.do(ASK, invitations.add_candidates, story.programme_id, known).value
    assert added == ()
    with pytest.raises(NotFound):
        story.book.do(ASK, invitations.add_candidates, story.programme_id, [999])


def test_the_reason_is_kept(story: Inviting) -> None:
    story.book.do(ASK, invitations.set_reason, story.key(4), "研修に前向き")
    assert story.page(4).row.reason == "研修に前向き"


@pytest.mark.parametrize(
    "step",
    [
        lambda session: invitations.ask(session, 99, AskDraft(channel=Channel.LINE), today=TODAY),
        lambda session: turns.find_hurdle(session, 99, today=TODAY),
    ],
)
def test_what_is_gone_is_named(book: Book, step: Callable[[Any], object]) -> None:
    with pytest.raises(NotFound):
        book.do(ASK, step)


def test_a_refused_ask_writes_nothing(story: Inviting) -> None:
    def count(session: Any) -> tuple[int, ...]:
        return tuple(
            len(session.scalars(select(kind)).all())
            for kind in (Answer, Interaction, InteractionParticipant)
        )

    before = story.book.read(count)
    with pytest.raises(OrganiserError):
        story.ask(4)
    assert story.book.read(count) == before
