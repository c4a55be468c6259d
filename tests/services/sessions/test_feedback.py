"""Feedback: asked of one person at a time; what was said stands on their timeline, too."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Attendance, Interaction
from organiser.services.duplicates.merging import MergeDraft, merge_people
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timeline_values import TimelineEntry
from organiser.services.relations.timelines import list_entries
from organiser.services.sessions import feedback
from organiser.services.sessions.feedback import FeedbackAsk, FeedbackLine, SaidDraft
from organiser.vocabulary import Channel, InteractionKind, Presence
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, add, make_person, make_programme, make_session

DO = phrase("Feedback")
WEEK = timedelta(days=7)
NAMES = ("高橋", "田村", "岡本", "森田")
MARKS = (Presence.PRESENT, Presence.LATE, Presence.DEPUTY, Presence.ABSENT_WITH_WORD)


@pytest.fixture
def programme_id(book: Book) -> int:
    """A programme with two who were there (1, 2), one who sent a deputy, one who was absent."""

    def prepare(session: Session) -> int:
        made = make_programme(session)
        held = make_session(session, made, held_on=TODAY - WEEK)
        for name, presence in zip(NAMES, MARKS, strict=True):
            person = make_person(session, family_name=name, family_reading="")
            add(session, Attendance(session_id=held, person_id=person, presence=presence))
        return made

    return book.do(PREPARE, prepare).value


def lines(book: Book, programme_id: int) -> tuple[FeedbackLine, ...]:
    return book.read(feedback.list_feedback, programme_id, today=TODAY)


def names(book: Book, programme_id: int) -> list[str]:
    return [line.name.split()[0] for line in lines(book, programme_id)]


def ask(book: Book, programme_id: int, person_id: int, *, days_ago: int = 0, **draft: Any) -> None:
    book.do(
        DO,
        feedback.ask_feedback,
        programme_id,
        person_id,
        FeedbackAsk(**draft),
        today=TODAY - timedelta(days=days_ago),
    )


def say(book: Book, programme_id: int, person_id: int, **draft: Any) -> None:
    values = {"said": "また来たい", "said_on": TODAY} | draft
    book.do(DO, feedback.note_said, programme_id, person_id, SaidDraft(**values), today=TODAY)


def timeline(book: Book, person_id: int) -> tuple[TimelineEntry, ...]:
    return book.read(list_entries, TimelineOwner(person_id=person_id))


def test_who_was_there_may_be_asked_and_anybody_added(book: Book, programme_id: int) -> None:
    assert sorted(names(book, programme_id)) == ["田村", "高橋"]
    book.do(DO, feedback.add_person, programme_id, 4)
    assert sorted(names(book, programme_id)) == ["森田", "田村", "高橋"]
    book.do(DO, feedback.remove_person, programme_id, 4)
    assert len(lines(book, programme_id)) == 2


def test_an_answer_is_awaited_from_the_day_of_asking(book: Book, programme_id: int) -> None:
    ask(book, programme_id, 2, days_ago=5, channel=Channel.MAIL, words="いかがでしたか。")
    line = lines(book, programme_id)[0]
    assert (line.name.split()[0], line.waiting_days, line.words) == ("田村", 5, "いかがでしたか。")
    (entry,) = timeline(book, 2)
    assert (entry.kind, entry.text) == (InteractionKind.MESSAGE, "ご感想を伺った")
    assert entry.about == "監理団体の器をひろげる会"
    book.undo()
    assert timeline(book, 2) == ()
    assert lines(book, programme_id)[0].waiting_days is None


def test_who_answers_at_once_is_noted_for_the_same_day(book: Book, programme_id: int) -> None:
    ask(book, programme_id, 1)
    say(book, programme_id, 1, said_on=TODAY)
    assert lines(book, programme_id)[-1].said_on == TODAY


def test_who_is_silent_may_be_asked_again(book: Book, programme_id: int) -> None:
    ask(book, programme_id, 1, days_ago=9, channel=Channel.TELEPHONE)
    ask(book, programme_id, 1, days_ago=2, words="その後いかがですか。")
    line = lines(book, programme_id)[0]
    assert (line.waiting_days, line.words) == (2, "その後いかがですか。")
    assert len(timeline(book, 1)) == 2


def test_what_was_said_stands_on_the_timeline(book: Book, programme_id: int) -> None:
    ask(book, programme_id, 1, days_ago=3, channel=Channel.LINE)
    say(book, programme_id, 1, channel=Channel.FACE_TO_FACE)
    line = lines(book, programme_id)[-1]
    assert (line.said, line.said_on, line.waiting_days) == ("また来たい", TODAY, None)
    entry = timeline(book, 1)[0]
    assert (entry.kind, entry.text) == (InteractionKind.MET, "ご感想:「また来たい」")
    with pytest.raises(Refused, match="already"):
        ask(book, programme_id, 1)


def test_a_correction_goes_into_the_same_entry(book: Book, programme_id: int) -> None:
    say(book, programme_id, 1, language="en")
    say(book, programme_id, 1, said="ぜひまた", said_on=TODAY - WEEK)
    (entry,) = timeline(book, 1)
    assert (entry.text, entry.happened_on) == ("ご感想:「ぜひまた」", TODAY - WEEK)


def test_a_correction_leaves_the_same_words_about_another_programme(
    book: Book, programme_id: int
) -> None:
    other = book.do(PREPARE, make_programme, name="秋の会").value
    say(book, other, 1)
    say(book, programme_id, 1)
    say(book, programme_id, 1, said="ぜひまた")
    assert sorted(entry.about for entry in timeline(book, 1) if "ぜひまた" not in entry.text) == [
        "秋の会"
    ]


def test_an_entry_changed_on_the_timeline_is_left_alone(book: Book, programme_id: int) -> None:
    say(book, programme_id, 1)

    def rewrite(session: Session) -> None:
        session.get_one(Interaction, timeline(book, 1)[0].interaction_id).text = "自分の言葉"

    book.do(DO, rewrite)
    say(book, programme_id, 1, said="ぜひまた")
    assert [entry.text for entry in timeline(book, 1)] == ["自分の言葉"]


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({"said": " "}, "said"),
        ({"said": "a\x00"}, "said"),
        ({"said_on": TODAY + WEEK}, "said_on"),
        ({"said_on": TODAY - WEEK}, "said_on"),
    ],
)
def test_what_cannot_have_been_said_is_refused(
    book: Book, programme_id: int, draft: dict[str, Any], field: str
) -> None:
    ask(book, programme_id, 1, days_ago=3)
    with pytest.raises(InvalidInput) as caught:
        say(book, programme_id, 1, **draft)
    assert caught.value.field == field


def test_what_was_asked_cannot_be_taken_out(book: Book, programme_id: int) -> None:
    ask(book, programme_id, 1)
    with pytest.raises(Refused, match="stays noted"):
        book.do(DO, feedback.remove_person, programme_id, 1)
    with pytest.raises(NotFound):
        ask(book, programme_id, 99)
    with pytest.raises(NotFound):
        ask(book, 99, 1)


def test_the_order_is_waiting_then_open_then_said(book: Book, programme_id: int) -> None:
    for person_id in (3, 4):
        book.do(DO, feedback.add_person, programme_id, person_id)
    say(book, programme_id, 1)
    ask(book, programme_id, 4, days_ago=1)
    ask(book, programme_id, 3, days_ago=8)
    assert names(book, programme_id) == ["岡本", "森田", "田村", "高橋"]


def test_two_people_who_become_one_keep_all_that_was_said(book: Book, programme_id: int) -> None:
    say(book, programme_id, 1, said="良かった")
    say(book, programme_id, 2, said="楽しかった")
    book.do(DO, merge_people, MergeDraft(kept_id=1, gone_id=2))
    (line,) = lines(book, programme_id)
    assert "良かった" in line.said
    assert "楽しかった" in line.said
