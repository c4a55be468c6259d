from collections.abc import Callable

import pytest

from organiser.exchange.vcard import Card
from organiser.exchange.vcard_name import kana_reading, split_written_name

ReadCard = Callable[..., Card]


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("森野 千夏", "森野", "千夏"),
        ("森野　千夏", "森野", "千夏"),
        ("森野千夏", "森野千夏", ""),
        ("森野 千夏 代理", "森野 千夏 代理", ""),
        ("Dewi Ayu Lestiani", "Lestiani", "Dewi Ayu"),
        ("Lestiani, Dewi", "Lestiani", "Dewi"),
        ("Sulastra", "Sulastra", ""),
        ("Example Works, Inc.", "Example Works, Inc.", ""),
        ("PT Contoh Jaya", "PT Contoh Jaya", ""),
        ("Room 12", "Room 12", ""),
        ("a@b.example c", "a@b.example c", ""),
    ],
)
def test_written_name_is_split_where_safe(written: str, family: str, given: str) -> None:
    assert split_written_name(written) == (family, given)


@pytest.mark.parametrize(
    ("lines", "family", "given"),
    [
        (["N:森野;千夏;;;", "FN:千夏さん"], "森野", "千夏"),
        (["N:森野 千夏;;;;"], "森野", "千夏"),
        (["N:;千夏;;;"], "", "千夏"),
        (["N:", "FN:森野 千夏"], "森野", "千夏"),
        (["FN:Contoh Jaya", "ORG:Contoh Jaya"], "Contoh Jaya", ""),
        (["FN:Contoh Jaya", "X-ABShowAs:COMPANY"], "Contoh Jaya", ""),
        (["NICKNAME:なっちゃん", "ORG:見本組合"], "なっちゃん", ""),
        (["ORG:見本組合;総務", "EMAIL:a@b.example"], "見本組合", ""),
        (["TEL:03-0000-0000", "EMAIL:a@b.example"], "a@b.example", ""),
        (["TEL:03-0000-0000"], "03-0000-0000", ""),
        (["SOUND;X-IRMC-N:ﾓﾘﾉ;ﾁﾅﾂ;;;"], "もりの ちなつ", ""),
        (["FN:a@b.example", "EMAIL:a@b.example"], "a@b.example", ""),
        (["FN:森野 千夏", "FN:森野 千夏"], "森野", "千夏"),
        (["X-SKYPE:sora"], "sora", ""),
        (["NOTE:nobody"], "", ""),
    ],
)
def test_every_card_gets_a_name_to_call(
    card: ReadCard, lines: list[str], family: str, given: str
) -> None:
    name = card(*lines).name

    assert (name.family, name.given) == (family, given)


@pytest.mark.parametrize(
    ("lines", "family", "given"),
    [
        (["X-PHONETIC-LAST-NAME:モリノ", "X-PHONETIC-FIRST-NAME:ちなつ"], "もりの", "ちなつ"),
        (["SOUND;X-IRMC-N:ﾓﾘﾉ;ﾁﾅﾂ;;;"], "もりの", "ちなつ"),
        (["SOUND;TYPE=X-IRMC-N:ﾓﾘﾉ ﾁﾅﾂ;;;;"], "もりの", "ちなつ"),
        ([b"SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:\xd3\xd8\xc9;\xc1\xc5\xc2;;;"], "もりの", "ちなつ"),
        (["SORT-STRING:もりの ちなつ"], "もりの", "ちなつ"),
        (["SORT-STRING:モリノチナツ"], "もりのちなつ", ""),
        (["N;ALTID=1:モリノ;チナツ;;;"], "もりの", "ちなつ"),
        (["SORT-STRING:モリノ", "SOUND;X-IRMC-N:ﾓﾘﾉ;ﾁﾅﾂ"], "もりの", "ちなつ"),
        (["X-PHONETIC-LAST-NAME:モリノ", "X-PHONETIC-LAST-NAME:モリ"], "もりの", ""),
        (["SOUND:Morino"], "", ""),
        (["SORT-STRING:Morino"], "", ""),
        (["X-PHONETIC-LAST-NAME:Morino"], "", ""),
    ],
)
def test_readings(card: ReadCard, lines: list[str | bytes], family: str, given: str) -> None:
    name = card("N:森野;千夏;;;", *lines).name

    assert (name.family, name.family_reading, name.given_reading) == ("森野", family, given)


@pytest.mark.parametrize(
    ("line", "family", "given"),
    [
        ('N;SORT-AS="もりの,ちなつ":森野;千夏;;;', "もりの", "ちなつ"),
        ("N;SORT-AS=もりの:森野;千夏;;;", "もりの", ""),
        ('N;SORT-AS="Morino,Chinatsu":森野;千夏;;;', "", ""),
    ],
)
def test_sort_as_is_a_reading_only_in_kana(
    card: ReadCard, line: str, family: str, given: str
) -> None:
    name = card(line, version="4.0").name

    assert (name.family_reading, name.given_reading) == (family, given)


def test_reading_of_the_whole_name_ends_with_a_given_name_in_kana(card: ReadCard) -> None:
    name = card("N:森野;ちなつ;;;", "SORT-STRING:モリノチナツ").name

    assert (name.family_reading, name.given_reading) == ("もりの", "ちなつ")


def test_latin_pronunciation_is_left_over(card: ReadCard) -> None:
    read = card("N:Wren;Ida;;;", "X-PHONETIC-FIRST-NAME:Eeda", "SORT-STRING:Wren")

    assert read.left_over == ("X-PHONETIC-FIRST-NAME: Eeda", "SORT-STRING: Wren")


def test_remaining_parts_of_a_name(card: ReadCard) -> None:
    name = card("N:Wren;Ida;May,Ann;Dr.;Jr.", "FN:Dr. Ida Wren", "X-MAIDENNAME:Finch").name

    assert (name.additional, name.prefix, name.suffix) == ("May,Ann", "Dr.", "Jr.")
    assert (name.formatted, name.former) == ("Dr. Ida Wren", "Finch")


def test_second_written_name_is_left_over(card: ReadCard) -> None:
    assert card("N:Wren;Ida", "FN:Ida Wren", "FN:Ida W.").left_over == ("FN: Ida W.",)


def test_second_name_is_left_over(card: ReadCard) -> None:
    read = card("N;LANGUAGE=ja:森野;千夏;;;", "N;LANGUAGE=en:Morino;Chinatsu;;;", version="4.0")

    assert (read.name.family, read.left_over) == ("森野", ("N: Morino;Chinatsu",))


@pytest.mark.parametrize(
    ("text", "reading"),
    [("ｶﾞｷﾞ ﾊﾟ", "がぎ ぱ"), ("ヴァン", "ゔぁん"), ("サトー", "さとー"), ("森", ""), ("ー", "")],
)
def test_kana(text: str, reading: str) -> None:
    assert kana_reading(text) == reading
