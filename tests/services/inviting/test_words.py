from datetime import date, timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import Setting
from organiser.services.inviting.wordings import WordingKey, shipped_wording
from organiser.services.inviting.words import (
    Facts,
    Manner,
    Matter,
    Words,
    compose,
    draft,
    draft_to,
    find_alike,
    find_left_gaps,
)
from organiser.vocabulary import (
    Channel,
    InteractionKind,
    NameOrder,
    Politeness,
    Sensitivity,
    ThanksOccasion,
    WordPurpose,
)
from tests.factories import (
    PREPARE,
    add,
    make_interaction,
    make_invitation,
    make_person,
    make_programme,
    make_session,
)

TODAY = date(2026, 11, 21)
REPLY_BY = date(2026, 11, 30)
ASK = {
    "family_name": "高橋",
    "given_name": "美咲",
    "name_order": NameOrder.FAMILY_FIRST,
    "honorific": "様",
    "programme": "器をひろげる会",
    "sender": "田中",
    "capacity": 8,
    "held_on": date(2026, 12, 12),
    "starts": 810,
    "ends": 990,
    "place": "市民会館 和室",
    "last_contact_kind": InteractionKind.VISIT,
    "last_contact_on": date(2026, 10, 14),
}


def words(
    channel: Channel = Channel.LINE,
    politeness: Politeness = Politeness.POLITE,
    language: str = "ja",
    **changes: Any,
) -> Words:
    manner = Manner(channel=channel, politeness=politeness, language=language, reply_by=REPLY_BY)
    return say(manner, **changes)


def say(manner: Manner, **changes: Any) -> Words:
    key = WordingKey(
        purpose=manner.purpose,
        politeness=manner.politeness,
        language=manner.language,
        channel=manner.channel,
    )
    return compose(Facts(**(ASK | changes)), manner, shipped_wording(key), today=TODAY)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("politeness", list(Politeness))
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_manner_names_what_matters(
    channel: Channel, politeness: Politeness, language: str
) -> None:
    text = words(channel, politeness, language).text
    day = "11月30日(月)" if language == "ja" else "30 Nov"
    for piece in ("器をひろげる会", "市民会館 和室", "13:30", "16:30", "8", day):
        assert piece in text
    assert "{" not in text


@pytest.mark.parametrize(
    ("changes", "politeness", "first_line"),
    [
        ({}, Politeness.POLITE, "高橋様"),
        ({}, Politeness.PLAIN, "高橋さん、こんにちは。"),
        ({"honorific": "先生"}, Politeness.PLAIN, "高橋先生、こんにちは。"),
        ({"name_order": NameOrder.GIVEN_FIRST}, Politeness.POLITE, "美咲 高橋 様"),
        ({"family_name": ""}, Politeness.POLITE, "美咲 様"),
    ],
)
def test_how_the_person_is_called(
    changes: dict[str, Any], politeness: Politeness, first_line: str
) -> None:
    assert words(politeness=politeness, **changes).text.splitlines()[0] == first_line


@pytest.mark.parametrize(
    ("politeness", "name"),
    [(Politeness.POLITE, "Dear 高橋 美咲,"), (Politeness.PLAIN, "Hello 美咲,")],
)
def test_how_the_person_is_called_in_english(politeness: Politeness, name: str) -> None:
    assert words(politeness=politeness, language="en").text.startswith(name)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("politeness", list(Politeness))
@pytest.mark.parametrize("language", ["ja", "en"])
def test_only_a_small_programme_is_called_small(
    channel: Channel, politeness: Politeness, language: str
) -> None:
    small = words(channel, politeness, language, capacity=20).text
    large = words(channel, politeness, language, capacity=21).text
    said = ("少人数", "小さな会") if language == "ja" else ("mall round", "small gath", "small num")
    assert any(piece in small for piece in said)
    assert not any(piece in large for piece in said)


def test_only_mail_has_a_subject() -> None:
    subjects = {channel: words(channel).subject for channel in Channel}
    assert subjects.pop(Channel.MAIL) == "「器をひろげる会」のご案内"
    assert set(subjects.values()) == {""}


@pytest.mark.parametrize("channel", [Channel.TELEPHONE, Channel.FACE_TO_FACE])
def test_what_is_spoken_comes_as_points(channel: Channel) -> None:
    assert all(line.startswith("・") for line in words(channel).text.splitlines())


@pytest.mark.parametrize(
    ("kind", "day", "piece"),
    [
        (InteractionKind.VISIT, date(2026, 10, 14), "10月14日(水)の訪問"),
        (InteractionKind.CALL, date(2026, 10, 14), "お電話"),
        (InteractionKind.MET, date(2026, 10, 14), "お時間をいただき"),
        (InteractionKind.EVENT, date(2026, 10, 14), "ご一緒いただき"),
        (InteractionKind.INTRODUCTION, date(2026, 10, 14), "ご紹介の折"),
        (InteractionKind.MESSAGE, date(2026, 10, 14), "やり取りをさせていただき"),
        (InteractionKind.VISIT, date(2026, 1, 14), "ご無沙汰"),
    ],
)
def test_the_last_contact_is_mentioned(kind: InteractionKind, day: date, piece: str) -> None:
    assert piece in words(last_contact_kind=kind, last_contact_on=day).text


@pytest.mark.parametrize(
    ("changes", "piece"),
    [
        ({"ends": None}, "2026年12月12日(土) 13:30から"),
        ({"starts": None, "ends": None}, "日時　2026年12月12日(土)\n"),
        ({"link": "https://example.jp/kai"}, "オンライン　https://example.jp/kai"),
        ({"cost_note": "お茶代500円"}, "費用　お茶代500円"),
        ({"aim": "本音を話す。"}, "本音を話す。"),
        ({"last_contact_on": date(2026, 1, 14)}, "ご無沙汰"),
    ],
)
def test_what_is_known_is_said_when_written_and_when_spoken(
    changes: dict[str, Any], piece: str
) -> None:
    assert piece in words(Channel.LINE, **changes).text
    assert piece in words(Channel.TELEPHONE, **changes).text


def test_a_contact_long_ago_is_told_with_its_year() -> None:
    text = words(Channel.TELEPHONE, last_contact_on=date(2025, 2, 10)).text
    assert "2025年2月10日(月)" in text


def test_a_long_silence_in_plain_words() -> None:
    text = words(politeness=Politeness.PLAIN, last_contact_on=date(2026, 1, 14), aim="話す。").text
    assert "お久しぶりです" in text
    assert "話す。" in text


def test_without_a_reply_by_date_nothing_is_asked_for() -> None:
    for channel in (Channel.LINE, Channel.TELEPHONE):
        for politeness in Politeness:
            manner = Manner(channel=channel, politeness=politeness)
            assert "までに" not in say(manner).text


@pytest.mark.parametrize("politeness", list(Politeness))
@pytest.mark.parametrize("channel", [Channel.LINE, Channel.TELEPHONE])
def test_what_is_not_known_is_not_said(channel: Channel, politeness: Politeness) -> None:
    nothing = dict.fromkeys(
        ("capacity", "held_on", "starts", "ends", "last_contact_kind", "last_contact_on")
    )
    text = words(channel, politeness, place="", sender="", **nothing).text
    for piece in ("日時", "会場", "None", "少人数", "ありがとう"):
        assert piece not in text


def test_a_contact_to_come_is_not_spoken_of(book: Book) -> None:
    def prepare(session: Any) -> int:
        person = make_person(session)
        for days in (3, -3):
            make_interaction(session, person, happened_on=TODAY - timedelta(days=days))
        return make_invitation(session, make_programme(session), person)

    invitation_id = book.do(PREPARE, prepare).value
    manner = Manner(channel=Channel.LINE)
    assert "11月18日" in book.read(draft, invitation_id, manner, today=TODAY).text


def test_a_draft_from_the_book_keeps_private_notes_out(book: Book) -> None:
    def prepare(session: Any) -> int:
        person = make_person(session)
        programme = make_programme(session, aim="本音を話せる場を。", place="駅前会議室")
        make_session(session, programme, held_on=TODAY + timedelta(days=40), place="")
        make_session(session, programme, held_on=TODAY - timedelta(days=1), place="昔の会場")
        make_interaction(session, person, text="内密の話", sensitivity=Sensitivity.ME_ONLY)
        add(session, Setting(name="organiser_name", value="田中"))
        return make_invitation(session, programme, person, reason="前向きだから")

    invitation_id = book.do(PREPARE, prepare).value
    text = book.read(draft, invitation_id, Manner(channel=Channel.LINE), today=TODAY).text
    for piece in ("本音を話せる場を。", "駅前会議室", "12月31日", "田中"):
        assert piece in text
    assert "内密" not in text
    assert "前向き" not in text


def test_the_session_of_today_is_still_to_come(book: Book) -> None:
    def prepare(session: Any) -> int:
        programme = make_programme(session)
        make_session(session, programme, held_on=TODAY, place="今日の会場")
        make_session(session, programme, held_on=TODAY + timedelta(days=1), place="明日の会場")
        return make_invitation(session, programme, make_person(session))

    invitation_id = book.do(PREPARE, prepare).value
    text = book.read(draft, invitation_id, Manner(channel=Channel.LINE), today=TODAY).text
    assert "今日の会場" in text


def test_a_draft_without_a_session_or_contact(book: Book) -> None:
    def prepare(session: Any) -> int:
        return make_invitation(session, make_programme(session), make_person(session))

    invitation_id = book.do(PREPARE, prepare).value
    text = book.read(draft, invitation_id, Manner(channel=Channel.MAIL), today=TODAY).text
    assert "日時" not in text


def test_words_for_nobody(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(draft, 99, Manner(channel=Channel.LINE), today=TODAY)


@pytest.mark.parametrize("purpose", list(WordPurpose))
@pytest.mark.parametrize("channel", [Channel.LINE, Channel.MAIL, Channel.LETTER, Channel.TELEPHONE])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_shipped_wording_reads_whole(
    purpose: WordPurpose, channel: Channel, language: str
) -> None:
    for politeness in Politeness:
        manner = Manner(channel=channel, politeness=politeness, language=language, purpose=purpose)
        said = say(manner, thanked_day=TODAY, occasion=ThanksOccasion.TOOK_PART)
        assert said.gaps == ()
        assert "{" not in said.text
        assert "器をひろげる会" in said.text
        assert "\n\n\n" not in said.text
        assert bool(said.subject) is (channel is Channel.MAIL)


def test_a_formal_letter_opens_and_closes_as_letters_do() -> None:
    letter = words(Channel.LETTER, Politeness.FORMAL, organisation="ひょうご協同組合").text
    assert letter.startswith("2026年11月21日\n\nひょうご協同組合\n高橋 美咲 様")
    assert "拝啓" in letter
    assert letter.endswith("敬具")
    assert "拝啓" not in words(Channel.MAIL, Politeness.FORMAL).text


def test_an_own_name_that_is_missing_leaves_a_gap_in_a_letter() -> None:
    letter = words(Channel.LETTER, sender="")
    assert letter.gaps == ("【差出人】",)
    assert find_left_gaps(letter.text, letter.gaps) == ("【差出人】",)
    assert find_left_gaps(letter.text.replace("【差出人】", "田中"), letter.gaps) == ()


@pytest.mark.parametrize(
    ("occasion", "piece"),
    [
        (ThanksOccasion.TOOK_PART, "「器をひろげる会」にご参加くださり"),
        (ThanksOccasion.HOSTED, "主催をお引き受けくださり"),
        (ThanksOccasion.HELPED, "お手伝いくださり"),
        (ThanksOccasion.RECEIVED, "温かくお迎えくださり"),
        (ThanksOccasion.OTHER, "資料の件では大変お世話になり"),
    ],
)
@pytest.mark.parametrize("politeness", list(Politeness))
def test_thanks_say_what_for(occasion: ThanksOccasion, piece: str, politeness: Politeness) -> None:
    manner = Manner(channel=Channel.LINE, politeness=politeness, purpose=WordPurpose.THANK)
    text = say(manner, occasion=occasion, about="資料").text
    assert "ありがとうございました" in text
    assert piece in text or politeness is not Politeness.POLITE


@pytest.mark.parametrize(
    ("changes", "piece"),
    [
        ({"programme": "", "thanked_day": date(2026, 11, 14)}, "11月14日(土)の会"),
        ({"programme": "", "occasion": ThanksOccasion.HELPED}, "このたびはありがとう"),
        ({"programme": "", "occasion": None, "thanked_day": None}, "【お礼】"),
    ],
)
def test_thanks_without_a_programme(changes: dict[str, Any], piece: str) -> None:
    manner = Manner(channel=Channel.LINE, purpose=WordPurpose.THANK)
    assert piece in say(manner, **changes).text


def test_words_without_an_invitation(book: Book) -> None:
    def prepare(session: Any) -> tuple[int, int]:
        return make_person(session), make_programme(session, name="器をひろげる会")

    person_id, programme_id = book.do(PREPARE, prepare).value
    matter = Matter(programme_id=programme_id, held_on=TODAY, occasion=ThanksOccasion.TOOK_PART)
    manner = Manner(channel=Channel.LINE, purpose=WordPurpose.THANK)
    text = book.read(draft_to, person_id, matter, manner, today=TODAY).text
    assert "11月21日(土)の「器をひろげる会」にご参加くださり" in text
    with pytest.raises(NotFound):
        book.read(draft_to, 99, matter, manner, today=TODAY)


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("田村 恵さん、いかがでしょうか。ご一緒できれば嬉しく存じます。", "高橋 美咲"),
        ("田村様、先日の資料をありがとうございました。さて別件ですが。", ""),
        ("", ""),
    ],
)
def test_nearly_the_same_words_are_found_their_names_apart(book: Book, said: str, to: str) -> None:
    def prepare(session: Any) -> int:
        programme = make_programme(session)
        first = make_person(session, family_name="高橋", given_name="美咲")
        second = make_person(session, family_name="田村", given_name="恵")
        words_said = "高橋 美咲さん、いかがでしょうか。ご一緒できれば嬉しく存じます。"
        make_invitation(session, programme, first, place=0, words=words_said)
        return make_invitation(session, programme, second, place=1)

    invitation_id = book.do(PREPARE, prepare).value
    assert book.read(find_alike, invitation_id, said) == to


@pytest.mark.parametrize("own", ["", "いかがでしょうか。"])
def test_the_first_words_of_a_programme_are_like_no_others(book: Book, own: str) -> None:
    def prepare(session: Any) -> int:
        return make_invitation(session, make_programme(session), make_person(session), words=own)

    invitation_id = book.do(PREPARE, prepare).value
    assert book.read(find_alike, invitation_id, "いかがでしょうか。") == ""
