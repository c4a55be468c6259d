from collections.abc import Callable

import pytest

from organiser.exchange.vcard import Card, CardFile
from organiser.exchange.vcard_text import decode, shortened, split, unescape

ReadCard = Callable[..., Card]
ReadFile = Callable[..., CardFile]

TRICKY = "能登表ソ十申構"


@pytest.mark.parametrize("codec", ["cp932", "utf-8"])
def test_letters_are_found_without_a_declared_charset(card: ReadCard, codec: str) -> None:
    read = card(f"N:{TRICKY};ソノ;;;".encode(codec))

    assert (read.name.family, read.name.given) == (TRICKY, "ソノ")


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        ("SHIFT_JIS", "cp932"),
        ("Shift-JIS", "cp932"),
        ("Windows-31J", "cp932"),
        ("ISO-2022-JP", "iso2022_jp"),
        ("EUC-JP", "euc_jp"),
        ("UTF-8", "utf-8"),
        ("X-UNHEARD-OF", "cp932"),
        ("UTF-8", "cp932"),
    ],
)
def test_declared_charset_is_used_and_doubted(card: ReadCard, charset: str, codec: str) -> None:
    head = f"N;CHARSET={charset}:".encode()

    assert card(head + f"{TRICKY};予;;;".encode(codec)).name.family == TRICKY


def test_japanese_mail_encoding_needs_no_declaration(card: ReadCard) -> None:
    assert card(b"NOTE:" + "日程、場所".encode("iso2022_jp")).notes == ("日程、場所",)


def test_few_damaged_letters_keep_the_others_and_are_reported(card_file: ReadFile) -> None:
    found = card_file(b"NOTE:" + "長い長い覚え書き".encode()[:-1])

    assert found.cards[0].notes == ("長い長い覚え書\ufffd",)
    assert [unread.line for unread in found.unread] == [3]


def test_coded_semicolon_belongs_to_its_part(card: ReadCard) -> None:
    read = card("ORG;ENCODING=QUOTED-PRINTABLE:A=3BB;C=5C=3BD", version="2.1")

    assert (read.positions[0].organisation, read.positions[0].department) == ("A;B", "C;D")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a\\nb\\Nc", "a\nb\nc"),
        ("a\\, b, c\\; d", "a, b, c; d"),
        ("http\\://x.example", "http://x.example"),
        ("a\\\\n", "a\\n"),
        ("C:\\Users", "C:\\Users"),
        ("end\\", "end\\"),
        ('\\"so\\"', '"so"'),
    ],
)
def test_escapes(written: str, meant: str) -> None:
    assert unescape(written) == meant


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("a;b; c", ["a", "b", "c"]),
        ("a\\;b;c", ["a;b", "c"]),
        ("a\\\\;b", ["a\\", "b"]),
        ("a;\\", ["a", "\\"]),
        ("", [""]),
    ],
)
def test_parts(written: str, parts: list[str]) -> None:
    assert split(written) == parts


def test_control_characters_and_foreign_line_ends_go() -> None:
    assert decode(b"a\x00b\r\nc\x1bd") == ("ab\ncd", True)


def test_shortened_line_has_eighty_characters_at_most() -> None:
    text = shortened("長".encode() * 100)

    assert (len(text), text[-1]) == (80, "…")
