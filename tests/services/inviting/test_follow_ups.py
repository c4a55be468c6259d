from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Invitation, Person
from organiser.services.inviting import awaiting, follow_ups, turns
from organiser.services.inviting.invitation_values import FollowUpLine
from organiser.services.programmes import programmes
from organiser.vocabulary import Channel, FollowUpKind, InteractionKind, Stage
from tests.services.seat_books import ASK, TODAY, Inviting, start_inviting
from tests.timelines import list_timeline


@pytest.fixture
def silent(book: Book) -> Inviting:
    """One seat; the first was asked eight days ago and is silent since."""
    inviting = start_inviting(book, capacity=1)
    inviting.ask(1)
    inviting.pass_days(8)
    return inviting


@pytest.fixture
def waiting(book: Book) -> Inviting:
    """One seat, taken by the first; the second and third said yes and wait."""
    inviting = start_inviting(book, capacity=1)
    inviting.accept(1)
    for number in (2, 3):
        inviting.ask(number, override_reason="お会いしたので")
        inviting.answer(number, Stage.WAITING)
    return inviting


def test_a_follow_up_holds_the_seat_again_by_the_rule(silent: Inviting) -> None:
    assert silent.next() == 2
    silent.remind(1)
    assert silent.next() is None
    assert silent.page(1).row.due_on == silent.today + timedelta(days=7)
    assert silent.page(1).row.stage is Stage.ASKED


def test_a_follow_up_is_kept_with_its_words_among_the_steps(silent: Inviting) -> None:
    day = silent.today + timedelta(days=3)
    silent.remind(1, channel=Channel.MAIL, words="いかがですか。", reply_by=day)
    assert silent.page(1).follow_ups == (
        FollowUpLine(
            kind=FollowUpKind.REMINDED,
            noted_on=silent.today,
            reply_by=day,
            channel=Channel.MAIL,
            words="いかがですか。",
        ),
    )


def test_a_follow_up_stands_on_the_timeline_and_goes_with_undo(silent: Inviting) -> None:
    silent.remind(1)
    person_id = silent.page(1).row.person_id
    entry = silent.book.read(list_timeline, person_id)[0]
    assert (entry.kind, entry.happened_on) == (InteractionKind.INVITATION, silent.today)
    assert entry.text == "ご返事のお願い(LINE)「ご都合はいかがでしょうか。」"
    silent.book.undo()
    assert silent.page(1).follow_ups == ()
    assert len(silent.book.read(list_timeline, person_id)) == 1
    assert silent.next() == 2


def test_one_who_considers_is_come_back_to_on_the_new_day(silent: Inviting) -> None:
    silent.answer(1, Stage.CONSIDERING, come_back_on=silent.today + timedelta(days=1))
    silent.pass_days(5)
    silent.remind(1)
    row = silent.page(1).row
    assert row.due_on == row.come_back_on == silent.today + timedelta(days=7)
    assert silent.next() is None


def test_holding_on_says_nothing_to_the_person(silent: Inviting) -> None:
    silent.hold_on(1)
    (line,) = silent.page(1).follow_ups
    assert (line.channel, line.words) == (None, "")
    assert line.reply_by == silent.today + timedelta(days=7)
    assert len(silent.book.read(list_timeline, silent.page(1).row.person_id)) == 1
    assert silent.next() is None


def test_a_seat_that_is_gone_meanwhile_needs_a_reason(silent: Inviting) -> None:
    silent.ask(2)
    for again in (silent.remind, silent.hold_on):
        with pytest.raises(Refused, match="No seat is free for 高橋 美咲 any more"):
            again(1)
    silent.hold_on(1, reason="補助席あり")
    assert silent.page(1).override_reason == "補助席あり"
    assert silent.seats().free == -1


def test_no_day_that_has_passed_is_a_day_to_reply_by(silent: Inviting) -> None:
    with pytest.raises(InvalidInput) as caught:
        silent.remind(1, reply_by=silent.today - timedelta(days=1))
    assert caught.value.field == "reply_by"
    with pytest.raises(InvalidInput):
        silent.remind(1, words="a\x00b")


@pytest.mark.parametrize(("answers_until", "days"), [(None, 7), (3, 3), (30, 7), (0, 0), (-5, 0)])
def test_the_last_day_for_answers_caps_the_rule(
    silent: Inviting, answers_until: int | None, days: int
) -> None:
    last = None if answers_until is None else silent.today + timedelta(days=answers_until)
    silent.change(answers_until=last)
    day = silent.book.read(follow_ups.find_usual_day, silent.key(1), today=silent.today)
    assert day == silent.today + timedelta(days=days)
    silent.ask(2)
    assert silent.page(2).row.reply_by == day


@pytest.mark.parametrize("stage", [Stage.ACCEPTED, Stage.DECLINED, Stage.NO_REPLY, Stage.WAITING])
def test_only_where_an_answer_is_awaited(silent: Inviting, stage: Stage) -> None:
    silent.answer(1, stage)
    with pytest.raises(Refused, match="高橋"):
        silent.remind(1)
    with pytest.raises(Refused, match="高橋"):
        silent.hold_on(1)


def test_nobody_is_reminded_in_a_closed_programme_or_against_their_wish(silent: Inviting) -> None:
    silent.book.do(ASK, programmes.close_programme, silent.programme_id, today=silent.today)
    for again in (silent.remind, silent.hold_on):
        with pytest.raises(Refused, match="closed"):
            again(1)
    silent.book.undo()

    def aloof(session: Any) -> None:
        person_id = session.get(Invitation, silent.key(1)).person_id
        session.get(Person, person_id).do_not_approach = True

    silent.book.do(ASK, aloof)
    with pytest.raises(Refused, match="approached"):
        silent.remind(1)


def test_what_is_gone_is_named(book: Book) -> None:
    with pytest.raises(NotFound):
        book.do(ASK, follow_ups.hold_on, 99, today=TODAY)


def test_the_free_seat_goes_to_the_first_who_waits(waiting: Inviting) -> None:
    assert waiting.next() is None
    waiting.answer(1, Stage.WITHDRAWN)
    turn = waiting.turn()
    assert (waiting.next(), turn.offers, turn.name) == (2, True, "田村 美咲")
    waiting.answer(2, Stage.ACCEPTED)
    assert (waiting.next(), waiting.seats().free) == (None, 0)


def test_an_offered_seat_is_held_and_the_answer_awaited(waiting: Inviting) -> None:
    waiting.answer(1, Stage.WITHDRAWN)
    waiting.offer(2, words="お席が空きました。")
    assert (waiting.next(), waiting.seats().held, waiting.seats().in_line) == (None, 1, 1)
    (row,) = waiting.book.read(awaiting.list_awaited, waiting.today)
    assert (row.name, row.stage, row.days_left) == ("田村 美咲", Stage.WAITING, 7)
    entry = waiting.book.read(list_timeline, row.person_id)[0]
    assert entry.text == "空席のご案内(LINE)「お席が空きました。」"


def test_silence_to_an_offer_opens_the_seat_to_the_next_who_waits(waiting: Inviting) -> None:
    waiting.answer(1, Stage.WITHDRAWN)
    waiting.offer(2)
    waiting.pass_days(8)
    assert (waiting.next(), waiting.turn().offers) == (3, True)
    with pytest.raises(Refused, match="岡本 美咲 said yes before and waits"):
        waiting.answer(2, Stage.ACCEPTED)
    waiting.hold_on(2, reason="お返事待ちのご連絡あり")
    assert waiting.next() is None


def test_one_waits_in_the_order_unless_there_is_a_reason(waiting: Inviting) -> None:
    waiting.answer(1, Stage.WITHDRAWN)
    with pytest.raises(Refused, match="田村 美咲 said yes before"):
        waiting.answer(3, Stage.ACCEPTED)
    with pytest.raises(Refused, match="田村 美咲 said yes before"):
        waiting.offer(3)
    waiting.answer(3, Stage.ACCEPTED, override_reason="ご紹介者の希望")
    assert (waiting.next(), waiting.seats().free) == (None, 0)


def test_no_seat_is_offered_that_is_not_there(waiting: Inviting) -> None:
    with pytest.raises(Refused, match="No seat is free"):
        waiting.offer(2)
    with pytest.raises(Refused, match="No seat has been offered"):
        waiting.hold_on(2, reason="どうしても")
    with pytest.raises(Refused, match="no answer is awaited"):
        waiting.offer(1)


def test_one_still_to_be_asked_comes_after_those_who_wait(waiting: Inviting) -> None:
    waiting.change(capacity=3)
    assert waiting.next() == 2
    hurdle = waiting.book.read(turns.find_hurdle, waiting.key(4), today=waiting.today)
    assert "田村 美咲 said yes before" in str(hurdle)
    waiting.change(capacity=4)
    assert waiting.book.read(turns.find_hurdle, waiting.key(4), today=waiting.today) is None
    hurdle = waiting.book.read(turns.find_hurdle, waiting.key(5), today=waiting.today)
    assert "森田 美咲 comes first" in str(hurdle)


def test_a_date_from_before_one_waited_offers_nothing(book: Book) -> None:
    inviting = start_inviting(book, capacity=1)

    def as_in_older_books(session: Any) -> None:
        invitation = session.get(Invitation, inviting.key(1))
        invitation.stage, invitation.asked_on = Stage.WAITING, TODAY
        invitation.reply_by = TODAY + timedelta(days=3)

    book.do(ASK, as_in_older_books)
    assert (inviting.next(), inviting.turn().offers, inviting.seats().held) == (1, True, 0)


def test_without_limit_whoever_waits_may_come(waiting: Inviting) -> None:
    waiting.change(capacity=None)
    assert (waiting.next(), waiting.turn().offers) == (2, True)
    waiting.answer(3, Stage.ACCEPTED)
