"""Next steps: whose, until when, done, and what is due today."""

from datetime import date, timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services import removing
from organiser.services.duplicates import merging
from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import MINE, Owner, StepDraft, StepLine, count_steps
from organiser.wording import phrase
from tests.factories import (
    PREPARE,
    TODAY,
    make_organisation,
    make_person,
    make_programme,
    make_session,
)

DO = phrase("Step")
DAY = timedelta(days=1)


@pytest.fixture
def programme_id(book: Book) -> int:
    return book.do(PREPARE, make_programme).value


def note(book: Book, programme_id: int, text: str = "会場を押さえる", **changes: Any) -> int:
    session_id = changes.pop("session_id", None)
    draft = StepDraft(text=text, **changes)
    return book.do(DO, next_steps.add_step, programme_id, draft, session_id=session_id).value


def finish(book: Book, step_id: int, done_on: date = TODAY, outcome: str = "") -> None:
    book.do(DO, next_steps.finish_step, step_id, done_on=done_on, today=TODAY, outcome=outcome)


def open_texts(book: Book, programme_id: int) -> list[str]:
    return [line.text for line in book.read(next_steps.get_steps, programme_id).open]


def only(book: Book, programme_id: int) -> StepLine:
    (line,) = book.read(next_steps.get_steps, programme_id).open
    return line


def test_steps_come_by_their_day_those_without_one_last(book: Book, programme_id: int) -> None:
    note(book, programme_id, "いつでも")
    note(book, programme_id, "明後日", due_on=TODAY + 2 * DAY)
    note(book, programme_id, "昨日まで", due_on=TODAY - DAY)
    note(book, programme_id, "いつでも、二つ目")
    assert open_texts(book, programme_id) == ["昨日まで", "明後日", "いつでも", "いつでも、二つ目"]


def test_a_person_or_a_body_may_own_a_step(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    body = book.do(PREPARE, make_organisation).value
    note(book, programme_id, "一", owner=Owner(person_id=person))
    note(book, programme_id, "二", owner=Owner(organisation_id=body))
    note(book, programme_id, "三")
    owners = [line.owner for line in book.read(next_steps.get_steps, programme_id).open]
    assert [owner.name for owner in owners] == ["高橋 美咲", "みらい協同組合", ""]
    assert owners[2] == MINE


def test_a_done_step_is_folded_away_with_its_day_and_outcome(book: Book, programme_id: int) -> None:
    first, last = note(book, programme_id, "一"), note(book, programme_id, "二")
    finish(book, first, TODAY - DAY, "喜ばれた")
    finish(book, last)
    page = book.read(next_steps.get_steps, programme_id)
    assert page.open == ()
    assert [(line.text, line.done_on, line.outcome) for line in page.done] == [
        ("二", TODAY, ""),
        ("一", TODAY - DAY, "喜ばれた"),
    ]
    book.do(DO, next_steps.reopen_step, first)
    assert only(book, programme_id).outcome == "喜ばれた"


@pytest.mark.parametrize(("text", "field"), [("  ", "text"), ("二\n行", "text"), ("\x07", "text")])
def test_a_step_says_in_one_line_what_is_to_be_done(
    book: Book, programme_id: int, text: str, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        note(book, programme_id, text)
    assert caught.value.field == field


def test_a_new_step_is_somebodys(book: Book, programme_id: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        note(book, programme_id, owner=Owner())
    assert caught.value.field == "owner"
    with pytest.raises(NotFound):
        note(book, programme_id, owner=Owner(person_id=999))
    with pytest.raises(NotFound):
        note(book, programme_id, owner=Owner(organisation_id=999))


def test_nothing_is_done_in_the_future(book: Book, programme_id: int) -> None:
    key = note(book, programme_id)
    with pytest.raises(InvalidInput) as caught:
        finish(book, key, TODAY + DAY)
    assert caught.value.field == "done_on"
    with pytest.raises(InvalidInput) as caught:
        finish(book, key, outcome="二\n行")
    assert caught.value.field == "outcome"


def test_a_step_of_a_session_stands_with_the_programme_too(book: Book, programme_id: int) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    note(book, programme_id, "企画の")
    note(book, programme_id, "回の", session_id=held)
    (line,) = book.read(next_steps.get_steps, programme_id, session_id=held).open
    assert (line.text, line.session_on) == ("回の", TODAY + 21 * DAY)
    assert open_texts(book, programme_id) == ["企画の", "回の"]


def test_a_session_off_the_record_takes_no_steps(book: Book, programme_id: int) -> None:
    held = book.do(PREPARE, make_session, programme_id, off_the_record=True).value
    with pytest.raises(Refused, match="off the record"):
        note(book, programme_id, session_id=held)
    assert book.read(next_steps.get_steps, programme_id, session_id=held).off_the_record


def test_a_step_stays_with_its_own_programme(book: Book, programme_id: int) -> None:
    other = book.do(PREPARE, make_programme, name="別の会").value
    held = book.do(PREPARE, make_session, other).value
    with pytest.raises(NotFound):
        note(book, programme_id, session_id=held)
    with pytest.raises(NotFound):
        book.read(next_steps.get_steps, 999)


def test_who_is_gone_leaves_the_step_to_nobody_until_another_takes_it(
    book: Book, programme_id: int
) -> None:
    person = book.do(PREPARE, make_person).value
    key = note(book, programme_id, owner=Owner(person_id=person))
    book.do(DO, removing.remove_person, person)
    line = only(book, programme_id)
    assert line.owner.is_nobody
    changed = StepDraft(text="文だけ直す", owner=line.owner)
    book.do(DO, next_steps.change_step, key, changed)
    assert only(book, programme_id).owner.is_nobody
    book.do(DO, next_steps.change_step, key, StepDraft(text="自分で"))
    assert only(book, programme_id).owner == MINE
    with pytest.raises(InvalidInput):
        book.do(DO, next_steps.change_step, key, changed)


def test_a_step_is_put_off_and_removed_and_comes_back(book: Book, programme_id: int) -> None:
    key = note(book, programme_id, due_on=TODAY)
    book.do(DO, next_steps.put_off_step, key, TODAY + DAY)
    assert only(book, programme_id).due_on == TODAY + DAY
    book.do(DO, next_steps.remove_step, key)
    assert open_texts(book, programme_id) == []
    book.undo()
    assert only(book, programme_id).step_id == key
    with pytest.raises(NotFound):
        book.do(DO, next_steps.remove_step, 999)


def test_today_has_own_steps_due_soon_and_those_of_others_overdue(
    book: Book, programme_id: int
) -> None:
    other = Owner(person_id=book.do(PREPARE, make_person).value)
    for text, days in (("遅れ", -3), ("今日", 0), ("今週", 7), ("来週", 8)):
        note(book, programme_id, text, due_on=TODAY + days * DAY)
        note(book, programme_id, f"相手の{text}", owner=other, due_on=TODAY + days * DAY)
    note(book, programme_id, "いつでも")
    finish(book, note(book, programme_id, "済み", due_on=TODAY))
    due = book.read(next_steps.list_due_steps, today=TODAY)
    assert [line.text for line in due] == ["遅れ", "相手の遅れ", "今日", "今週"]


def test_a_person_has_the_steps_they_have_taken_on(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    owner = Owner(person_id=person)
    note(book, programme_id, "自分の")
    finish(book, note(book, programme_id, "済み", owner=owner))
    note(book, programme_id, "あとで", owner=owner)
    note(book, programme_id, "先に", owner=owner, due_on=TODAY)
    found = book.read(next_steps.list_steps_of, person)
    assert [(line.text, line.programme) for line in found] == [
        ("先に", "監理団体の器をひろげる会"),
        ("あとで", "監理団体の器をひろげる会"),
    ]


def test_the_steps_are_counted(book: Book, programme_id: int) -> None:
    note(book, programme_id, due_on=TODAY - DAY)
    note(book, programme_id, due_on=TODAY + 3 * DAY)
    note(book, programme_id, due_on=TODAY + 2 * DAY)
    finish(book, note(book, programme_id, due_on=TODAY - DAY))
    page = book.read(next_steps.get_steps, programme_id)
    counts = count_steps((*page.open, *page.done), today=TODAY)
    assert (counts.done, counts.open, counts.overdue) == (1, 3, 1)
    assert counts.next_due_on == TODAY + 2 * DAY


def test_a_step_of_a_session_that_went_off_the_record_is_not_reworded(
    book: Book, programme_id: int
) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    key = note(book, programme_id, session_id=held)

    def go_off(session: Any) -> None:
        from organiser.models import Session

        session.get(Session, held).off_the_record = True

    book.do(PREPARE, go_off)
    with pytest.raises(Refused):
        book.do(DO, next_steps.change_step, key, StepDraft(text="新しい文"))


def test_a_step_follows_its_owner_into_a_merge(book: Book, programme_id: int) -> None:
    kept = book.do(PREPARE, make_person).value
    gone = book.do(PREPARE, make_person, given_name="みさき").value
    note(book, programme_id, owner=Owner(person_id=gone))
    book.do(DO, merging.merge_people, merging.MergeDraft(kept_id=kept, gone_id=gone))
    assert only(book, programme_id).owner.person_id == kept
