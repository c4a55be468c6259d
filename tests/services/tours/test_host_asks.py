from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from organiser.book.book import Book
from organiser.errors import InvalidInput, Refused
from organiser.models import Interaction, InteractionParticipant, Stop
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft, FollowUpDraft
from organiser.services.tours import host_answers, host_asks, hosts, stops
from organiser.services.tours.host_pages import get_host_page
from organiser.services.tours.stop_drafts import HostDraft
from organiser.vocabulary import Channel, ContactKind, InteractionKind, Stage
from tests.factories import (
    PREPARE,
    TODAY,
    make_contact_point,
    make_organisation,
    make_person,
    make_position,
)
from tests.services.tour_books import ACT, FIRST_DAY, Hyogo, assert_undone_exactly, prepared

ASK = AskDraft(channel=Channel.MAIL, words="お受け入れいただけますか。")


@pytest.fixture
def tour(book: Book) -> Hyogo:
    """Return the tour; the factory of its first day has an organisation and a person to ask."""
    made = prepared(book)

    def prepare(session: Any) -> None:
        body = make_organisation(session, name="播州機械工業", telephone="079-000-0000")
        for family in ("松本", "井上"):
            person = make_person(session, family_name=family, given_name="健")
            make_position(session, person, body, title="工場長", represents=family == "松本")
        session.get_one(Stop, made.factory).organisation_id = body
        host_asks.choose_person(session, made.lunch, made.person_id)
        host = hosts.load_host(session, made.factory)
        host.stage, host.person_id = Stage.CANDIDATE, person - 1

    book.do(PREPARE, prepare)
    return made


def row_of(book: Book, stop_id: int) -> hosts.HostRow:
    return book.read(hosts.find_host, stop_id)


def ask(book: Book, stop_id: int, draft: AskDraft = ASK, *, today: date = TODAY) -> None:
    book.do(ACT, host_asks.ask, stop_id, draft, today=today)


def answer(book: Book, stop_id: int, stage: Stage, **more: Any) -> None:
    draft = AnswerDraft(stage=stage, **{"given_on": TODAY, **more})
    book.do(ACT, host_answers.record_answer, stop_id, draft, today=TODAY)


def entries(book: Book, stop_id: int) -> list[tuple[str, int | None, list[int]]]:
    def read(session: Any) -> list[tuple[str, int | None, list[int]]]:
        rows = session.scalars(select(Interaction).where(Interaction.stop_id == stop_id)).all()
        return [
            (
                row.text,
                row.organisation_id,
                list(
                    session.scalars(
                        select(InteractionParticipant.person_id).where(
                            InteractionParticipant.interaction_id == row.id
                        )
                    )
                ),
            )
            for row in rows
            if row.kind is InteractionKind.INVITATION
        ]

    return book.read(read)


def test_an_ask_is_kept_as_sent_and_waits_a_week(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    row = row_of(book, tour.factory)
    assert (row.stage, row.asked_on, row.channel) == (Stage.ASKED, TODAY, Channel.MAIL)
    assert row.reply_by == TODAY + timedelta(days=host_asks.REPLY_DAYS)
    page = book.read(get_host_page, tour.factory, today=TODAY)
    assert page.words == ASK.words
    assert [(step.to_stage, step.words) for step in page.steps] == [(Stage.ASKED, ASK.words)]


def test_nobody_is_waited_for_beyond_the_visit(book: Book, tour: Hyogo) -> None:
    eve = FIRST_DAY - timedelta(days=2)
    ask(book, tour.factory, today=eve)
    assert row_of(book, tour.factory).reply_by == FIRST_DAY - timedelta(days=1)


def test_every_step_stands_on_both_timelines(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    answer(book, tour.factory, Stage.ACCEPTED, words="喜んで", channel=Channel.TELEPHONE)
    row = row_of(book, tour.factory)
    asked, accepted = entries(book, tour.factory)
    assert asked[1:] == accepted[1:] == (row.organisation_id, [row.person_id])
    assert "播州機械工業" in asked[0]
    assert "喜んで" in accepted[0]


def test_an_ask_is_taken_back_with_all_its_traces(book: Book, tour: Hyogo) -> None:
    before = entries(book, tour.factory)
    assert_undone_exactly(book, host_asks.ask, tour.factory, ASK, today=TODAY)
    book.undo()
    assert entries(book, tour.factory) == before
    assert book.read(host_answers.list_steps, tour.factory) == ()


@pytest.mark.parametrize(
    ("steps", "refused"),
    [
        ((), Stage.ACCEPTED),
        ((Stage.ACCEPTED,), Stage.DECLINED),
        ((Stage.DECLINED,), Stage.ACCEPTED),
        ((), Stage.WAITING),
        ((), Stage.SET_ASIDE),
    ],
)
def test_a_step_that_the_table_does_not_know_is_refused(
    book: Book, tour: Hyogo, steps: tuple[Stage, ...], refused: Stage
) -> None:
    if steps:
        ask(book, tour.factory)
    for stage in steps:
        answer(book, tour.factory, stage)
    with pytest.raises(Refused):
        answer(book, tour.factory, refused)


def test_who_is_asked_twice_is_refused(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    with pytest.raises(Refused, match="not possible"):
        ask(book, tour.factory)


def test_nobody_named_cannot_be_asked(book: Book, tour: Hyogo) -> None:
    book.do(ACT, host_asks.choose_person, tour.factory, None)
    with pytest.raises(Refused, match="Choose a person"):
        ask(book, tour.factory)


def test_who_does_not_wish_it_is_not_asked(book: Book, tour: Hyogo) -> None:
    def shy(session: Any) -> None:
        key = make_person(session, family_name="静", do_not_approach=True)
        host_asks.choose_person(session, tour.factory, key)

    book.do(PREPARE, shy)
    with pytest.raises(Refused, match="does not wish to be approached"):
        ask(book, tour.factory)


def test_a_day_that_has_passed_is_refused(book: Book, tour: Hyogo) -> None:
    late = AskDraft(channel=Channel.MAIL, reply_by=TODAY - timedelta(days=1))
    with pytest.raises(InvalidInput) as caught:
        ask(book, tour.factory, late)
    assert caught.value.field == "reply_by"


def test_somebody_else_waits_until_the_first_has_answered(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    with pytest.raises(Refused, match="still awaited"):
        book.do(ACT, host_asks.choose_person, tour.factory, tour.person_id)
    answer(book, tour.factory, Stage.DECLINED, words="決算期のため")
    page = book.read(get_host_page, tour.factory, today=TODAY)
    assert page.is_over
    assert page.next_person is not None
    book.do(ACT, host_asks.choose_person, tour.factory, page.next_person.person_id)
    row = row_of(book, tour.factory)
    assert (row.stage, row.asked_on, row.reply_by) == (Stage.CANDIDATE, None, None)
    ask(book, tour.factory)
    steps = book.read(host_answers.list_steps, tour.factory)
    assert [step.person_name[:2] for step in steps] == ["松本", "松本", "井上"]


def test_who_confirmed_may_send_a_colleague(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    answer(book, tour.factory, Stage.ACCEPTED)
    book.do(ACT, host_asks.choose_person, tour.factory, tour.person_id)
    row = row_of(book, tour.factory)
    assert (row.stage, row.person_id) == (Stage.ACCEPTED, tour.person_id)


def test_who_considers_is_waited_for_until_the_day_given(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    back = TODAY + timedelta(days=4)
    answer(book, tour.factory, Stage.CONSIDERING, come_back_on=back)
    row = row_of(book, tour.factory)
    assert row.reply_by == back
    assert row.is_awaited
    assert not row.is_overdue(back)
    assert row.is_overdue(back + timedelta(days=1))


def test_a_reminder_waits_anew_and_is_noted(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory, today=TODAY - timedelta(days=9))
    draft = FollowUpDraft(channel=Channel.TELEPHONE, words="いかがでしょうか")
    book.do(ACT, host_asks.remind, tour.factory, draft, today=TODAY)
    row = row_of(book, tour.factory)
    assert (row.stage, row.reply_by) == (Stage.ASKED, TODAY + timedelta(days=7))
    assert [step.is_reminder for step in book.read(host_answers.list_steps, tour.factory)] == [
        False,
        True,
    ]
    assert len(entries(book, tour.factory)) == 2


def test_only_who_was_asked_is_reminded(book: Book, tour: Hyogo) -> None:
    with pytest.raises(Refused, match="no answer is awaited"):
        book.do(
            ACT,
            host_asks.remind,
            tour.factory,
            FollowUpDraft(channel=Channel.MAIL),
            today=TODAY,
        )


def test_confirmed_in_one_go_was_asked_the_same_day(book: Book, tour: Hyogo) -> None:
    book.do(ACT, host_answers.mark_stage, tour.factory, Stage.ACCEPTED, today=TODAY)
    steps = book.read(host_answers.list_steps, tour.factory)
    assert [step.to_stage for step in steps] == [Stage.ASKED, Stage.ACCEPTED]
    assert row_of(book, tour.factory).asked_on == TODAY
    with pytest.raises(Refused):
        book.do(ACT, host_answers.mark_stage, tour.factory, Stage.DECLINED, today=TODAY)


def test_marked_as_not_asked_again_begins_anew(book: Book, tour: Hyogo) -> None:
    mark: Callable[..., None] = host_answers.mark_stage
    for stage in (Stage.DECLINED, Stage.CANDIDATE, Stage.CANDIDATE):
        book.do(ACT, mark, tour.factory, stage, today=TODAY)
    row = row_of(book, tour.factory)
    assert (row.stage, row.asked_on) == (Stage.CANDIDATE, None)


def test_a_stop_form_leaves_the_same_traces(book: Book, tour: Hyogo) -> None:
    draft = book.read(stops.get_draft, tour.factory)
    host = HostDraft(person_id=tour.person_id, stage=Stage.ASKED, noted_on=TODAY)
    book.do(ACT, stops.change_stop, tour.factory, replace(draft, host=host))
    assert len(entries(book, tour.factory)) == 1
    over = HostDraft(person_id=None, stage=Stage.WITHDRAWN, noted_on=TODAY)
    book.do(ACT, stops.change_stop, tour.factory, replace(draft, host=over))
    row = row_of(book, tour.factory)
    assert (row.person_id, row.stage) == (None, Stage.CANDIDATE)
    assert_undone_exactly(book, stops.change_stop, tour.factory, replace(draft, host=None))


def test_a_moved_stop_keeps_its_host(book: Book, tour: Hyogo) -> None:
    ask(book, tour.factory)
    before = row_of(book, tour.factory)
    book.do(ACT, stops.move_stop, tour.factory, day_id=tour.day_ids[1], place=1)
    after = row_of(book, tour.factory)
    assert (after.stage, after.person_id, after.asked_on) == (
        before.stage,
        before.person_id,
        before.asked_on,
    )
    assert after.held_on == FIRST_DAY + timedelta(days=1)


def test_the_number_is_the_persons_then_the_organisations(book: Book, tour: Hyogo) -> None:
    assert row_of(book, tour.factory).telephone == "079-000-0000"
    person_id = row_of(book, tour.factory).person_id
    assert person_id is not None

    def add_numbers(session: Any) -> None:
        phone = {"kind": ContactKind.TELEPHONE}
        make_contact_point(session, person_id, value="078-1", **phone)
        make_contact_point(session, person_id, value="090-2", preferred=True, **phone)

    book.do(PREPARE, add_numbers)
    assert row_of(book, tour.factory).telephone == "090-2"
