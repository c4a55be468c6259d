"""Themes to take up: noted for a series, used for a session, dropped, put back."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Session as ProgrammeSession
from organiser.services import removing
from organiser.services.programmes import theme_ideas
from organiser.services.programmes.theme_ideas import IdeaDraft
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person, make_programme, make_session

DO = phrase("Theme")
WEEK = timedelta(days=7)


@pytest.fixture
def programme_id(book: Book) -> int:
    return book.do(PREPARE, make_programme, series="器の会").value


def note(book: Book, programme_id: int, text: str = "やさしい日本語", **more: Any) -> int:
    draft = IdeaDraft(text=text, **more)
    return book.do(DO, theme_ideas.add_idea, programme_id, draft, today=TODAY).value


def theme_of(book: Book, session_id: int) -> str:
    def read(session: Session) -> str:
        return session.get_one(ProgrammeSession, session_id).theme

    return book.read(read)


def waiting(book: Book, programme_id: int) -> list[str]:
    return [line.text for line in book.read(theme_ideas.get_backlog, programme_id).waiting]


def test_the_programmes_of_a_series_share_their_themes(book: Book, programme_id: int) -> None:
    autumn = book.do(PREPARE, make_programme, name="秋の会", series="器の会").value
    alone = book.do(PREPARE, make_programme, name="単発").value
    note(book, programme_id, "一")
    note(book, autumn, "二")
    note(book, alone, "三")
    assert waiting(book, programme_id) == waiting(book, autumn) == ["二", "一"]
    assert waiting(book, alone) == ["三"]
    with pytest.raises(NotFound):
        book.read(theme_ideas.get_backlog, 999)


def test_a_theme_keeps_from_whom_it_came(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    key = note(book, programme_id, person_id=person, note="二時間は要る\n資料あり")
    (line,) = book.read(theme_ideas.get_backlog, programme_id).waiting
    assert (line.person, line.note, line.noted_on) == ("高橋 美咲", "二時間は要る\n資料あり", TODAY)
    book.do(DO, theme_ideas.change_idea, key, IdeaDraft(text="別の題"))
    (line,) = book.read(theme_ideas.get_backlog, programme_id).waiting
    assert (line.text, line.person, line.note) == ("別の題", "", "")


@pytest.mark.parametrize(
    "draft", [{"text": " "}, {"text": "二\n行"}, {"text": "x", "note": "\x07"}]
)
def test_what_cannot_be_kept_is_refused(
    book: Book, programme_id: int, draft: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput):
        note(book, programme_id, **draft)


@pytest.mark.parametrize("origin", [{"person_id": 999}, {"interaction_id": 999}])
def test_it_does_not_come_from_what_is_gone(
    book: Book, programme_id: int, origin: dict[str, int]
) -> None:
    with pytest.raises(NotFound):
        note(book, programme_id, **origin)


def test_a_session_takes_up_a_theme(book: Book, programme_id: int) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    key = note(book, programme_id)
    book.do(DO, theme_ideas.use_idea, key, held)
    assert theme_of(book, held) == "やさしい日本語"
    page = book.read(theme_ideas.get_backlog, programme_id)
    assert page.waiting == ()
    assert [line.session_on for line in page.taken_up] == [TODAY + 3 * WEEK]
    book.undo()
    assert theme_of(book, held) == ""
    assert waiting(book, programme_id) == ["やさしい日本語"]


def test_another_theme_sends_the_first_back(book: Book, programme_id: int) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    first, second = note(book, programme_id, "一"), note(book, programme_id, "二")
    book.do(DO, theme_ideas.use_idea, first, held)
    book.do(DO, theme_ideas.use_idea, second, held)
    assert theme_of(book, held) == "二"
    assert waiting(book, programme_id) == ["一"]


def test_a_theme_put_back_leaves_the_session_without(book: Book, programme_id: int) -> None:
    held = book.do(PREPARE, make_session, programme_id).value
    key = note(book, programme_id)
    book.do(DO, theme_ideas.use_idea, key, held)
    book.do(DO, theme_ideas.put_back_idea, key)
    assert (theme_of(book, held), waiting(book, programme_id)) == ("", ["やさしい日本語"])


def test_a_session_off_the_record_takes_up_nothing(book: Book, programme_id: int) -> None:
    held = book.do(PREPARE, make_session, programme_id, off_the_record=True).value
    key = note(book, programme_id)
    with pytest.raises(Refused, match="off the record"):
        book.do(DO, theme_ideas.use_idea, key, held)
    with pytest.raises(NotFound):
        book.do(DO, theme_ideas.use_idea, key, 999)
    assert book.read(theme_ideas.list_choices, programme_id, today=TODAY) == ()


def test_sessions_to_come_may_take_up_a_theme(book: Book, programme_id: int) -> None:
    book.do(PREPARE, make_session, programme_id, held_on=TODAY - WEEK)
    book.do(PREPARE, make_session, programme_id, held_on=TODAY + WEEK, theme="前の題")
    book.do(PREPARE, make_session, programme_id, held_on=TODAY)
    found = book.read(theme_ideas.list_choices, programme_id, today=TODAY)
    assert [(one.held_on, one.theme) for one in found] == [(TODAY, ""), (TODAY + WEEK, "前の題")]


def test_a_dropped_theme_can_be_put_back(book: Book, programme_id: int) -> None:
    key = note(book, programme_id)
    book.do(DO, theme_ideas.drop_idea, key, today=TODAY)
    page = book.read(theme_ideas.get_backlog, programme_id)
    assert (page.waiting, [line.dropped_on for line in page.dropped]) == ((), [TODAY])
    book.do(DO, theme_ideas.put_back_idea, key)
    assert waiting(book, programme_id) == ["やさしい日本語"]
    book.do(DO, theme_ideas.remove_idea, key)
    assert waiting(book, programme_id) == []


def test_a_theme_outlives_who_it_came_from(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    note(book, programme_id, person_id=person)
    book.do(DO, removing.remove_person, person)
    (line,) = book.read(theme_ideas.get_backlog, programme_id).waiting
    assert (line.person_id, line.person) == (None, "")
