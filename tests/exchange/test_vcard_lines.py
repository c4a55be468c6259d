from collections.abc import Callable

import pytest

from organiser.exchange.vcard import Card, CardFile

ReadCard = Callable[..., Card]
ReadFile = Callable[..., CardFile]

NOTE = "朝の勉強会で会いました"


@pytest.mark.parametrize("ending", [b"\r\n", b"\n", b"\r", b"\r\r\n"])
def test_any_line_end_is_read(card: ReadCard, ending: bytes) -> None:
    read = card("N:森野;千夏;;;", "NOTE:one", " two", ending=ending)

    assert (read.name.family, read.name.given, read.notes) == ("森野", "千夏", ("onetwo",))


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (["NOTE:one", " two"], "onetwo"),
        (["NOTE:one ", "\ttwo"], "one two"),
        (["NOTE", " :one"], "one"),
        (["NO", " TE;LANGUAGE=en", " :one"], "one"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one=", "two"], "onetwo"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one=", " two"], "one two"),
        (["NOTE;QUOTED-PRINTABLE:one=", "# two: three"], "one# two: three"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=", "two"], "one\ntwo"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one=20", "=74=77=6F"], "one two"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one", " two"], "onetwo"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one= ", "two"], "onetwo"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:one=", "", "TEL:1"], "one"),
        (["NOTE;ENCODING=b:b25l"], "one"),
    ],
)
def test_broken_lines_are_joined(card: ReadCard, lines: list[str], note: str) -> None:
    assert card(*lines).notes == (note,)


def test_letters_broken_between_lines_are_whole_again(card: ReadCard) -> None:
    raw = b"NOTE:" + NOTE.encode()

    assert card(raw[:7], b" " + raw[7:18], b" " + raw[18:]).notes == (NOTE,)


def test_soft_break_does_not_swallow_the_end_of_the_card(card_file: ReadFile) -> None:
    found = card_file("NOTE;ENCODING=QUOTED-PRINTABLE:one=")

    assert [card.notes for card in found.cards] == [("one",)]


@pytest.mark.parametrize(
    "lines",
    [
        ["PHOTO;ENCODING=b;TYPE=JPEG:/9j/", " 4AAQ", " SkZJ"],
        ["PHOTO;ENCODING=BASE64;JPEG:/9j/", "4AAQ", "SkZJ", ""],
        ["PHOTO;BASE64:", " /9j/4AAQSkZJ", ""],
        ["PHOTO;ENCODING=b:/9j/", "", " 4AAQ", "", " SkZJ"],
        ["PHOTO;ENCODING=b:/9j/4AAQSkZJ", " ="],
        ["PHOTO:data:image/jpeg;base64,/9j/4AAQ", " SkZJ"],
        ["PHOTO;VALUE=uri:data:image/jpeg;base64\\,/9j/4AAQSkZJ"],
    ],
)
def test_picture_is_put_together(card: ReadCard, lines: list[str]) -> None:
    read = card(*lines, "TEL:03-0000-0000")

    assert (read.photo, read.photo_type) == (b"\xff\xd8\xff\xe0\x00\x10JFI", "image/jpeg")
    assert read.contacts[0].value == "03-0000-0000"
    assert "4AAQ" not in read.source_text


def test_picture_without_its_encoding_is_still_a_picture(card: ReadCard) -> None:
    read = card("PHOTO;TYPE=JPEG:/9j/4AAQSkZJ" + "AAAA" * 10)

    assert read.photo_type == "image/jpeg"
    assert read.left_over == ()


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ('TEL;TYPE="WORK,VOICE":1', "work"),
        ("TEL;WORK;VOICE:1", "work"),
        ("tel;type=work;type=voice:1", "work"),
        ("TEL ; TYPE = WORK:1", "work"),
        ("item1.TEL;TYPE=WORK:1", "work"),
        ('TEL;TYPE="a:b":1', "a:b"),
        ('TEL;TYPE="WORK:1', "work"),
        ("TEL;WORK;X-A=1;X-A=2:1", "work"),
        ("TEL;WORK;X-A=" + "long" * 60 + ":1", "work"),
        (b"TEL;TYPE=\x8e\xa9\x91\xee:1", "自宅"),
    ],
)
def test_parameters(card: ReadCard, line: str | bytes, label: str) -> None:
    (contact,) = card(line).contacts

    assert (contact.value, contact.label) == ("1", label)


def test_quoted_colon_may_stand_in_a_folded_line(card: ReadCard) -> None:
    read = card('ADR;LABEL="Hall: A', '  B":;;Hall A B;;;;')

    assert (read.addresses[0].street, read.left_over) == ("Hall A B", ())
