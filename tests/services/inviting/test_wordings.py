from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.models import WordTemplate
from organiser.services.inviting import wordings, words
from organiser.services.inviting.wordings import Wording, WordingKey, shipped_wording
from organiser.services.inviting.words import SPOKEN, Manner, Matter
from organiser.vocabulary import Channel, Politeness, ProgrammeKind, WordPurpose
from tests.factories import PREPARE, add, make_invitation, make_person, make_programme

TODAY = date(2026, 11, 21)
KEY = WordingKey(purpose=WordPurpose.ASK, politeness=Politeness.POLITE, language="ja")


def keep(book: Book, text: str, **narrower: Any) -> None:
    wording = Wording(subject=f"件 {text}", text=text)
    book.do(PREPARE, wordings.keep_wording, replace(KEY, **narrower), wording)


def found(book: Book, **narrower: Any) -> str:
    return book.read(wordings.find_wording, replace(KEY, **narrower)).text


def invite(book: Book, **person: Any) -> int:
    def prepare(session: Any) -> int:
        return make_invitation(session, make_programme(session), make_person(session, **person))

    return book.do(PREPARE, prepare).value


@pytest.mark.parametrize("purpose", list(WordPurpose))
@pytest.mark.parametrize("politeness", list(Politeness))
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_wording_is_shipped_without_mistakes(
    purpose: WordPurpose, politeness: Politeness, language: str
) -> None:
    key = WordingKey(purpose=purpose, politeness=politeness, language=language)
    for channel in (None, *Channel):
        wording = shipped_wording(replace(key, channel=channel))
        wordings.check_wording(wording)
        assert bool(wording.subject) is (channel in {None, Channel.MAIL})
        assert not wording.text.startswith(("件名", "Subject"))


def test_without_an_own_wording_the_shipped_one_counts(book: Book) -> None:
    assert (
        found(book, channel=Channel.LINE)
        == shipped_wording(replace(KEY, channel=Channel.LINE)).text
    )


def test_the_narrower_wording_wins(book: Book) -> None:
    kind, channel = ProgrammeKind.TRAINING, Channel.LETTER
    keep(book, "すべて")
    assert found(book, kind=kind, channel=channel) == "すべて"
    keep(book, "手紙", channel=channel)
    assert found(book, kind=kind, channel=channel) == "手紙"
    keep(book, "研修", kind=kind)
    assert found(book, kind=kind, channel=channel) == "研修"
    keep(book, "研修の手紙", kind=kind, channel=channel)
    assert found(book, kind=kind, channel=channel) == "研修の手紙"
    assert found(book, kind=kind, channel=Channel.LINE) == "研修"
    assert found(book, kind=ProgrammeKind.TOUR, channel=channel) == "手紙"
    assert found(book, kind=ProgrammeKind.TOUR, channel=Channel.LINE) == "すべて"


@pytest.mark.parametrize("channel", SPOKEN)
@pytest.mark.parametrize("kind", [None, ProgrammeKind.TRAINING])
def test_a_letter_for_all_channels_is_not_read_out_in_a_conversation(
    book: Book, channel: Channel, kind: ProgrammeKind | None
) -> None:
    keep(book, "拝啓", kind=kind)
    points = shipped_wording(replace(KEY, channel=channel)).text
    assert found(book, kind=kind, channel=channel) == points
    keep(book, "要点", channel=channel)
    assert found(book, kind=kind, channel=channel) == "要点"


def test_kept_again_it_is_changed_and_gone_back_it_is_gone(book: Book) -> None:
    keep(book, "一度目")
    keep(book, "二度目")
    assert found(book) == "二度目"
    own = [line for line in book.read(wordings.list_wordings) if line.is_own]
    assert [line.key for line in own] == [KEY]
    book.do(PREPARE, wordings.remove_wording, KEY)
    assert found(book) == shipped_wording(KEY).text
    assert not any(line.is_own for line in book.read(wordings.list_wordings))


def test_going_back_can_be_undone(book: Book) -> None:
    keep(book, "自分の文例")
    book.do(PREPARE, wordings.remove_wording, KEY)
    book.undo()
    assert found(book) == "自分の文例"


def test_the_list_has_narrower_ones_behind_their_general_one(book: Book) -> None:
    keep(book, "手紙", channel=Channel.LETTER)
    lines = book.read(wordings.list_wordings)
    assert len(lines) == len(WordPurpose) * len(Politeness) * 2 + 1
    keys = [line.key for line in lines]
    assert keys.index(replace(KEY, channel=Channel.LETTER)) == keys.index(KEY) + 1


def test_what_is_edited_begins_with_what_counts(book: Book) -> None:
    keep(book, "すべて")
    narrow = replace(KEY, channel=Channel.LINE)
    assert book.read(wordings.get_wording, KEY).own_id is not None
    begun = book.read(wordings.get_wording, narrow)
    assert (begun.text, begun.own_id) == ("すべて", None)


@pytest.mark.parametrize(
    ("wording", "field"),
    [
        (Wording(subject="", text=" \n"), "text"),
        (Wording(subject="", text="{{ 宛名"), "text"),
        (Wording(subject="{{ 謎 }}", text="文"), "subject"),
    ],
)
def test_a_mistake_is_not_kept(book: Book, wording: Wording, field: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        book.do(PREPARE, wordings.keep_wording, KEY, wording)
    assert refusal.value.field == field
    assert not any(line.is_own for line in book.read(wordings.list_wordings))


def test_the_organisers_wording_is_filled_for_the_person(book: Book) -> None:
    key = invite(book, family_name="高橋", honorific="様")
    keep(book, "{{ 宛名 }}、{{ 日時 }}はいかが。{{ 氏名 }}")
    said = book.read(words.draft, key, Manner(channel=Channel.MAIL), today=TODAY)
    assert said.text.startswith("高橋様、【日時】はいかが。高橋")
    assert said.gaps == ("【日時】",)
    assert said.subject.startswith("件 高橋様")


@pytest.mark.parametrize("text", ["{{ ''.__class__ }}", "{{ 宛名", "{% for a in b %}{% endfor %}"])
def test_a_stored_wording_with_a_mistake_gives_way_to_the_shipped_one(
    book: Book, text: str
) -> None:
    key = invite(book)
    values = {"purpose": KEY.purpose, "politeness": KEY.politeness, "language": "ja"}
    book.do(PREPARE, lambda session: add(session, WordTemplate(**values, text=text)))
    said = book.read(words.draft, key, Manner(channel=Channel.LINE), today=TODAY)
    assert "企画しております" in said.text
    assert said.notice is not None
    assert "Line 1" in str(said.notice)


def test_a_wording_is_tried_on_a_real_person_before_it_is_kept(book: Book) -> None:
    def prepare(session: Any) -> tuple[int, int]:
        programme = make_programme(session, name="{{ 7 * 7 }}の会")
        return make_person(session, family_name="高橋", honorific="様"), programme

    person_id, programme_id = book.do(PREPARE, prepare).value
    matter, manner = Matter(programme_id=programme_id), Manner(channel=Channel.LINE)
    tried = Wording(subject="", text="{{ 宛名 }}「{{ 企画 }}」")
    said = book.read(words.preview, person_id, matter, manner, tried, today=TODAY)
    assert said.text == "高橋様「{{ 7 * 7 }}の会」"
    with pytest.raises(InvalidInput, match="Line 1"):
        book.read(
            words.preview, person_id, matter, manner, replace(tried, text="{{ x"), today=TODAY
        )
