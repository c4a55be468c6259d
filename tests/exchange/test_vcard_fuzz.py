from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from organiser.errors import InvalidInput
from organiser.exchange.vcard import read_cards

NAMES = (
    *("N", "FN", "TEL", "EMAIL", "ADR", "LABEL", "GEO", "ORG", "TITLE", "NOTE", "PHOTO"),
    *("SOUND", "BDAY", "AGENT", "IMPP", "SORT-STRING"),
)
PARAMETERS = [
    "",
    ";ENCODING=b",
    ";ENCODING=QUOTED-PRINTABLE",
    ";CHARSET=SHIFT_JIS",
    ";CHARSET=ISO-2022-JP",
    ";CHARSET=UTF-7",
    ';X="',
    ";TYPE=",
    ";SORT-AS=",
    ";LABEL=",
    ";GEO=",
]
GRIT = st.sampled_from(
    [
        *(b"=", b"=\r\n", b"\n ", b"\r", b"\\", b";", b",", b":", b'"'),
        *(b"\x1b$B", b"\x81", b"\xe3\x81", b"=E3", "ｶﾞ山".encode(), b"-0000", b"T"),
        *(b"geo:", b"tel:", b"data:;base64,", b"BEGIN:VCARD"),
    ]
)
VALUES = st.lists(GRIT | st.binary(max_size=12), max_size=8).map(b"".join)
LINES = st.builds(
    lambda name, parameter, value: f"{name}{parameter}:".encode() + value,
    st.sampled_from(NAMES),
    st.sampled_from(PARAMETERS),
    VALUES,
)


@settings(deadline=None, max_examples=300)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_card_file_or_refused(data: bytes) -> None:
    with suppress(InvalidInput):
        read_cards(data, "x")


@settings(deadline=None, max_examples=400)
@given(st.lists(LINES | VALUES, max_size=10))
def test_anything_inside_a_card_costs_no_other_card(lines: list[bytes]) -> None:
    data = b"BEGIN:VCARD\n" + b"\n".join(lines) + b"\nEND:VCARD\nBEGIN:VCARD\nN:Last\nEND:VCARD\n"
    found = read_cards(data, "x")

    assert found.cards[-1].name.family == "Last"
    for card in found.cards:
        card.source_text.encode()
        assert len(card.fingerprint) == 64
        assert card.name.family or card.name.given or not card.contacts
    assert all(len(entry.text) <= 80 for entry in found.unread)


@pytest.mark.parametrize(
    "filling",
    [
        b"NOTE:" + b"\\;" * 200_000,
        b"PHOTO;ENCODING=b:\n" + b"A" * 400_000 + b"!",
        b'ADR;LABEL="' + b"x:\n " * 100_000,
        b"a." * 200_000,
        b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=E3=81=82=\n" * 40_000,
        b"ORG:a\nTITLE:b\n" * 20_000,
        b"".join(b"ADR:;;%d;;;;\nLABEL:%d\nGEO:1;%d\n" % (n, n, n % 90) for n in range(5_000)),
        b"FN:" + "あ ".encode() * 100_000,
        b"FN:" + b" " * 400_000 + b"x",
    ],
)
def test_large_cards_are_read_in_one_pass(filling: bytes) -> None:
    # Each takes well under a second in one pass, and minutes if anything looks twice at every part.
    found = read_cards(b"BEGIN:VCARD\n" + filling + b"\nEND:VCARD\n", "x")

    assert len(found.cards) == 1
