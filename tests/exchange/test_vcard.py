from collections.abc import Callable

import pytest

from organiser.errors import InvalidInput
from organiser.exchange.vcard import Card, CardFile, read_cards

ReadCard = Callable[..., Card]
ReadFile = Callable[..., CardFile]

TWO = "BEGIN:VCARD\nN:森野;千夏\nEND:VCARD\nBEGIN:VCARD\nN:Wren;Ida\nEND:VCARD\n"


def names(data: bytes) -> list[str]:
    return [card.name.family for card in read_cards(data, "test.vcf").cards]


@pytest.mark.parametrize(
    "data",
    [b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", b"%PDF-1.7\n1 0 obj", b"Dear all,\nBEGIN VCARD\n", b"\0"],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_cards(data, "holiday.jpg")

    assert "“holiday.jpg” is not a vCard" in str(caught.value)
    assert "holiday.jpg" in caught.value.message.in_language("ja")


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
def test_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidInput, match="is empty"):
        read_cards(data, "a.vcf")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp932"])
def test_file_in_any_encoding(codec: str) -> None:
    assert names(TWO.encode(codec)) == ["森野", "Wren"]


def test_files_put_one_behind_the_other() -> None:
    assert names(TWO.encode("utf-8-sig") * 2) == ["森野", "Wren"] * 2


@pytest.mark.parametrize("mark", ["begin:vcard", "BEGIN:vCard ", " BEGIN:VCARD", "BEGIN : VCARD"])
def test_marks_are_read_leniently(mark: str) -> None:
    assert names(TWO.replace("BEGIN:VCARD", mark).encode()) == ["森野", "Wren"]


def test_card_without_end_is_read_and_reported() -> None:
    found = read_cards(b"BEGIN:VCARD\nN:A\nBEGIN:VCARD\nN:B\nEND:VCARD\nBEGIN:VCARD\nN:C\n", "x")

    assert [(card.name.family, card.line) for card in found.cards] == [("A", 1), ("B", 3), ("C", 6)]
    assert [unread.line for unread in found.unread] == [1, 6]


def test_repeated_begin_is_no_card_of_its_own() -> None:
    found = read_cards(b"BEGIN:VCARD\nBEGIN:VCARD\nN:A\nEND:VCARD\nEND:VCARD\n", "x")

    assert [card.name.family for card in found.cards] == ["A"]
    assert [unread.line for unread in found.unread] == [1, 5]


@pytest.mark.parametrize(
    "agent", ["AGENT:\nBEGIN:VCARD", "AGENT:BEGIN:VCARD", "AGENT:\n\n BEGIN:VCARD"]
)
def test_card_within_a_card_belongs_to_the_outer_one(agent: str) -> None:
    inner = f"{agent}\nN:Finch;Bo\nTEL:2\nEND:VCARD\n"
    found = read_cards(f"BEGIN:VCARD\nN:Wren;Ida\n{inner}TEL:1\nEND:VCARD\n".encode(), "x")

    (card,) = found.cards
    assert (card.name.family, [contact.value for contact in card.contacts]) == ("Wren", ["1"])
    assert card.left_over == ("AGENT N: Finch;Bo", "AGENT TEL: 2")


def test_agent_in_one_line_is_left_over(card: ReadCard) -> None:
    read = card("N:Wren;Ida", "AGENT:BEGIN:VCARD\\nN:Finch\\nEND:VCARD\\n")

    assert read.left_over == ("AGENT: BEGIN:VCARD\nN:Finch\nEND:VCARD",)


@pytest.mark.parametrize("bad", ["# comment", "no colon here", "a b:c", ":nothing", "=?"])
def test_bad_line_costs_itself_only(card_file: ReadFile, bad: str) -> None:
    found = card_file("N:Wren;Ida", bad, "TEL:1")

    (card,) = found.cards
    assert (card.name.family, card.contacts[0].value) == ("Wren", "1")
    assert [(entry.file, entry.line) for entry in found.unread] == [("test.vcf", 4)]
    assert bad in card.source_text


def test_lines_outside_cards_are_reported() -> None:
    found = read_cards(b"hello\n\nBEGIN:VCARD\nN:A\nEND:VCARD\nTEL:1\n", "x")

    assert [(entry.line, entry.text) for entry in found.unread] == [(1, "hello"), (6, "TEL:1")]


def test_endless_rubbish_is_counted_and_not_listed() -> None:
    found = read_cards(b"BEGIN:VCARD\nN:A\nEND:VCARD\n" + b"rubbish\n" * 5000, "x")

    assert (len(found.unread), found.unread[-1].line) == (1001, 1004)
    assert str(found.unread[-1].reason) == "4000 further lines could not be read."


def test_remaining_values(card: ReadCard) -> None:
    read = card(
        "CATEGORIES:組合,勉強会,組合",
        "CATEGORIES:a\\, b",
        "NOTE:one, two\\nthree",
        "NOTE:four",
        "UID: urn:uuid:1 ",
        "LANG;PREF=1:ja",
        "KIND:Org",
        "REV:20200101T000000Z",
        "X-HOBBY:山歩き\\, 写真",
        "item1.X-ABDATE:2001-02-03",
        "item1.X-ABLabel:_$!<Anniversary>!$_",
    )

    assert read.categories == ("組合", "勉強会", "a, b")
    assert read.notes == ("one, two\nthree", "four")
    assert (read.uid, read.languages, read.kind) == ("urn:uuid:1", ("ja",), "org")
    assert read.left_over == ("X-HOBBY: 山歩き, 写真", "X-ABDATE (Anniversary): 2001-02-03")


def test_source_is_the_text_of_the_card(card: ReadCard) -> None:
    read = card(b"N;CHARSET=SHIFT_JIS:" + "表;千夏".encode("cp932"), "TEL", " :1", version="2.1")

    assert read.source_text.splitlines() == [
        "BEGIN:VCARD",
        "VERSION:2.1",
        "N;CHARSET=SHIFT_JIS:表;千夏",
        "TEL:1",
        "END:VCARD",
    ]
