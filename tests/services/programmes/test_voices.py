"""Voices: noted or taken over from feedback, answered, put in order, taken out."""

from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Feedback
from organiser.services import removing
from organiser.services.programmes import voices
from organiser.services.programmes.voices import VoiceAnswer, VoiceDraft, VoiceLine
from organiser.vocabulary import VoiceState
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, add, make_person, make_programme

DO = phrase("Voice")
LATER = TODAY + timedelta(days=3)


@pytest.fixture
def programme_id(book: Book) -> int:
    return book.do(PREPARE, make_programme).value


def note(book: Book, programme_id: int, said: str = "声が届かない", **more: Any) -> int:
    draft = VoiceDraft(said=said, **more)
    return book.do(DO, voices.add_voice, programme_id, draft, today=TODAY).value


def answer(book: Book, voice_id: int, state: VoiceState, text: str, **more: Any) -> None:
    draft = VoiceAnswer(state=state, answer=text)
    book.do(DO, voices.answer_voice, voice_id, draft, **({"today": TODAY} | more))


def lines(book: Book, programme_id: int) -> tuple[VoiceLine, ...]:
    return book.read(voices.get_voices, programme_id).voices


def said(book: Book, programme_id: int) -> list[str]:
    return [line.said for line in lines(book, programme_id)]


def test_a_point_is_noted_with_whoever_raised_it(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    note(book, programme_id, person_id=person)
    note(book, programme_id, "二つ目")
    first, second = lines(book, programme_id)
    assert (first.person, first.state, first.noted_on) == ("高橋 美咲", VoiceState.RECEIVED, TODAY)
    assert (second.said, second.person_id, second.person) == ("二つ目", None, "")


def test_an_answer_has_the_day_on_which_its_words_were_written(
    book: Book, programme_id: int
) -> None:
    key = note(book, programme_id)
    answer(book, key, VoiceState.LOOKING, "会場に聞いています")
    answer(book, key, VoiceState.DONE, "会場に聞いています", today=LATER)
    (line,) = lines(book, programme_id)
    assert (line.state, line.answered_on) == (VoiceState.DONE, TODAY)
    answer(book, key, VoiceState.DONE, "", today=LATER)
    assert lines(book, programme_id)[0].answered_on is None


@pytest.mark.parametrize("text", ["", " \n"])
def test_who_is_told_no_is_told_why(book: Book, programme_id: int, text: str) -> None:
    key = note(book, programme_id)
    with pytest.raises(InvalidInput) as caught:
        answer(book, key, VoiceState.WILL_NOT, text)
    assert caught.value.field == "answer"
    with pytest.raises(InvalidInput):
        book.do(DO, voices.set_voice_state, key, VoiceState.WILL_NOT)
    answer(book, key, VoiceState.WILL_NOT, "録音の心配があるため")
    assert lines(book, programme_id)[0].state is VoiceState.WILL_NOT


def test_a_state_is_set_alone(book: Book, programme_id: int) -> None:
    key = note(book, programme_id)
    book.do(DO, voices.set_voice_state, key, VoiceState.DONE)
    (line,) = lines(book, programme_id)
    assert (line.state, line.answer, line.answered_on) == (VoiceState.DONE, "", None)


@pytest.mark.parametrize(("place", "order"), [(0, "三一二"), (1, "一三二"), (9, "一二三")])
def test_points_stand_in_the_organisers_order(
    book: Book, programme_id: int, place: int, order: str
) -> None:
    keys = [note(book, programme_id, text) for text in "一二三"]
    book.do(DO, voices.place_voice, keys[2], place)
    assert said(book, programme_id) == list(order)
    note(book, programme_id, "四")
    assert said(book, programme_id) == [*order, "四"]


def test_feedback_becomes_a_voice_once(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    row = Feedback(programme_id=programme_id, person_id=person, said="短かった", said_on=TODAY)
    book.do(PREPARE, add, row)
    (before,) = book.read(voices.get_voices, programme_id).feedback
    assert (before.person, before.said) == ("高橋 美咲", "短かった")
    book.do(DO, voices.take_from_feedback, programme_id, person, today=TODAY)
    page = book.read(voices.get_voices, programme_id)
    assert (page.voices[0].said, page.voices[0].person_id, page.feedback) == (
        "短かった",
        person,
        (),
    )
    with pytest.raises(Refused, match="already"):
        book.do(DO, voices.take_from_feedback, programme_id, person, today=TODAY)


def test_nothing_said_cannot_be_taken_over(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    with pytest.raises(Refused, match="No feedback"):
        book.do(DO, voices.take_from_feedback, programme_id, person, today=TODAY)


def test_what_was_said_is_changed(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    key = note(book, programme_id)
    book.do(DO, voices.change_voice, key, VoiceDraft(said="後ろまで声を", person_id=person))
    (line,) = lines(book, programme_id)
    assert (line.said, line.person_id) == ("後ろまで声を", person)


@pytest.mark.parametrize("text", ["", "  ", "声\x07"])
def test_texts_that_cannot_be_kept_are_refused(book: Book, programme_id: int, text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        note(book, programme_id, text)
    assert caught.value.field == "said"


def test_a_voice_is_removed_and_comes_back(book: Book, programme_id: int) -> None:
    key = note(book, programme_id)
    book.do(DO, voices.remove_voice, key)
    assert lines(book, programme_id) == ()
    with pytest.raises(NotFound):
        book.do(DO, voices.remove_voice, key)
    book.undo()
    assert said(book, programme_id) == ["声が届かない"]


def test_voices_outlive_who_raised_them_but_not_their_programme(
    book: Book, programme_id: int
) -> None:
    person = book.do(PREPARE, make_person).value
    key = note(book, programme_id, person_id=person)
    book.do(DO, removing.remove_person, person)
    assert lines(book, programme_id)[0].person_id is None
    book.do(DO, removing.remove_programme, programme_id)
    with pytest.raises(NotFound):
        book.do(DO, voices.set_voice_state, key, VoiceState.DONE)
