from dataclasses import replace
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import Refused
from organiser.services.inviting import wordings
from organiser.services.inviting.wordings import WordingKey, shipped_host_wording
from organiser.services.inviting.words import Manner, Words
from organiser.services.tours import host_asks, host_details, host_words, hosts
from organiser.vocabulary import Channel, Politeness, Stage, WordPurpose
from organiser.wording import LANGUAGES
from tests.factories import PREPARE, TODAY
from tests.services.tour_books import ACT, Hyogo, prepared


@pytest.fixture
def tour(book: Book) -> Hyogo:
    made = prepared(book)

    def prepare(session: Any) -> None:
        hosts.load_host(session, made.visit).stage = Stage.CANDIDATE
        changes = {"shows": "教室\n寮", "wishes": "名刺を20枚"}
        host_details.change_details(session, made.visit, changes, today=TODAY)

    book.do(PREPARE, prepare)
    return made


def words(book: Book, stop_id: int, **manner: Any) -> Words:
    told = replace(Manner(channel=Channel.MAIL), **manner)
    return book.read(host_words.draft_words, stop_id, told, today=TODAY)


def test_the_request_says_when_how_many_and_what_for(book: Book, tour: Hyogo) -> None:
    found = words(book, tour.visit)
    assert "実地見学ツアー 兵庫" in found.subject
    for told in ("高橋様", "12月3日", "9:40", "5名", "入国後講習の見学", "教室、寮", "名刺を20枚"):
        assert told in found.text
    assert found.gaps == ()


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("politeness", list(Politeness))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_and_tone_has_its_words(
    channel: Channel, politeness: Politeness, language: str
) -> None:
    key = WordingKey(
        purpose=WordPurpose.ASK, politeness=politeness, language=language, channel=channel
    )
    wording = shipped_host_wording(key)
    wordings.check_wording(wording)
    assert bool(wording.subject) is (channel is Channel.MAIL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_to_answer_by_is_in_the_words(book: Book, tour: Hyogo, language: str) -> None:
    found = words(book, tour.visit, language=language, reply_by=TODAY, channel=Channel.TELEPHONE)
    assert ("11月21日" if language == "ja" else "21 Nov") in found.text


def test_a_reminder_speaks_of_the_day_asked(book: Book, tour: Hyogo) -> None:
    from organiser.services.inviting.invitation_values import AskDraft

    book.do(ACT, host_asks.ask, tour.visit, AskDraft(channel=Channel.MAIL), today=TODAY)
    found = words(book, tour.visit, purpose=WordPurpose.REMIND)
    assert "11月21日" in found.text
    assert "実地見学ツアー 兵庫" in found.text
    assert "お席" not in found.text


def test_a_reminder_does_not_call_the_host_s_own_house_a_venue(book: Book, tour: Hyogo) -> None:
    found = words(book, tour.visit, purpose=WordPurpose.REMIND)
    assert "会場" not in found.text
    assert "12月3日" in found.text


def test_without_a_person_there_are_no_words(book: Book, tour: Hyogo) -> None:
    with pytest.raises(Refused, match="Choose a person first"):
        words(book, tour.factory)
