from collections.abc import Callable
from datetime import date

import pytest

from organiser.exchange.vcard import Card, CardAddress, CardFile, CardPosition

ReadCard = Callable[..., Card]
ReadFile = Callable[..., CardFile]

KOBE = ";1号館;見本町1-2;神戸市;兵庫県;650-0000;日本"


def test_address_parts(card: ReadCard) -> None:
    (address,) = card(f"ADR;TYPE=WORK,POSTAL:{KOBE}").addresses

    assert address == CardAddress(
        label="work",
        extended="1号館",
        street="見本町1-2",
        locality="神戸市",
        region="兵庫県",
        postal_code="650-0000",
        country="日本",
    )


@pytest.mark.parametrize(
    ("lines", "streets", "left_over"),
    [
        (["LABEL;HOME:Hall A\\nKobe"], ["Hall A\nKobe"], ()),
        (["ADR;HOME:;;Hall A;Kobe;;;", "LABEL;HOME:Hall A\\nKobe"], ["Hall A"], ()),
        (["ADR;HOME:;;Hall A;Kobe;;;", "LABEL;HOME:Hall B"], ["Hall A"], ("LABEL: Hall B",)),
        (["ADR;LABEL=Hall A^nKobe:;;;;;;"], ["Hall A\nKobe"], ()),
        (["ADR;LABEL=Hall B:;;Hall A;;;;"], ["Hall A"], ("ADR: Hall B",)),
        (["ADR:;;Hall A;;;;;Annex;"], ["Hall A"], ("ADR: Annex",)),
        (["ADR:;;;;;;"], [], ()),
        (["ADR:;;Hall A;;;;", "ADR:;;Hall A;;;;"], ["Hall A"], ()),
    ],
)
def test_addresses_and_labels(
    card: ReadCard, lines: list[str], streets: list[str], left_over: tuple[str, ...]
) -> None:
    read = card(*lines)

    assert [address.street for address in read.addresses] == streets
    assert read.left_over == left_over


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["ADR:;;A;;;;", "GEO:34.69;135.19"], [(34.69, 135.19)]),
        (["ADR:;;A;;;;", "GEO:geo:34.69,135.19"], [(34.69, 135.19)]),
        (["ADR:;;A;;;;", "GEO:135.19,34.69"], [(34.69, 135.19)]),
        (['ADR;GEO="geo:34.69,135.19":;;A;;;;', "GEO:34.69;135.19"], [(34.69, 135.19)]),
        (["ADR;HOME:;;A;;;;", "ADR;WORK:;;B;;;;", "GEO;TYPE=work:1;2"], [(None, None), (1, 2)]),
        (["ADR:;;A;;;;", "GEO:somewhere"], [(None, None)]),
        (["ADR:;;A;;;;", "GEO:999;999"], [(None, None)]),
    ],
)
def test_place_on_the_map(
    card: ReadCard, lines: list[str], places: list[tuple[float | None, float | None]]
) -> None:
    addresses = card(*lines).addresses

    assert [(address.latitude, address.longitude) for address in addresses] == places


def test_place_without_address_is_left_over(card: ReadCard) -> None:
    assert card("GEO:34.69;135.19").left_over == ("GEO: 34.69;135.19",)


@pytest.mark.parametrize(
    ("lines", "posts"),
    [
        (["ORG:見本組合;総務;人事", "TITLE:代表"], [("見本組合", "総務 人事", "代表")]),
        (["TITLE:代表", "ORG:見本組合"], [("見本組合", "", "代表")]),
        (["TITLE:a", "ORG:A", "TITLE:b", "ORG:B"], [("A", "", "a"), ("B", "", "b")]),
        (["ORG:A", "TITLE:a", "ORG:B"], [("A", "", "a"), ("B", "", "")]),
        (["x.ORG:A", "y.ORG:B", "y.TITLE:b"], [("A", "", ""), ("B", "", "b")]),
        (["x.ORG:A", "TITLE:a"], [("A", "", "a")]),
        (["ORG:A", "ORG:A"], [("A", "", "")]),
        (["ORG:", "TITLE:"], []),
    ],
)
def test_posts(card: ReadCard, lines: list[str], posts: list[tuple[str, str, str]]) -> None:
    positions = card(*lines).positions

    assert [(post.organisation, post.department, post.title) for post in positions] == posts


def test_role_stands_beside_the_title(card: ReadCard) -> None:
    assert card("ROLE:講師", "TITLE:代表").positions == (CardPosition(title="代表", role="講師"),)


@pytest.mark.parametrize(
    ("line", "day", "text"),
    [
        ("BDAY:1980-03-22", date(1980, 3, 22), "1980-03-22"),
        ("BDAY:19800322", date(1980, 3, 22), "19800322"),
        ("BDAY:1980-03-22T00:00:00Z", date(1980, 3, 22), "1980-03-22T00:00:00Z"),
        ("BDAY:1980年3月2日", date(1980, 3, 2), "1980年3月2日"),
        ("BDAY;VALUE=text:around 1980", None, "around 1980"),
        ("BDAY:--0322", None, "--0322"),
        ("BDAY:1981-02-29", None, "1981-02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22", None, "--03-22"),
        ("BDAY:", None, ""),
    ],
)
def test_birthday(card: ReadCard, line: str, day: date | None, text: str) -> None:
    read = card(line)

    assert (read.birthday, read.birthday_text) == (day, text)


@pytest.mark.parametrize("payload", ["qgEPAAIAAAAHAAAA:ASDF==", "AAAA", "====", "A"])
def test_damaged_picture_is_reported(card_file: ReadFile, payload: str) -> None:
    found = card_file(f"PHOTO;ENCODING=BASE64;TYPE=JPEG:{payload}", "TEL:1")

    assert (found.cards[0].photo, len(found.cards[0].contacts)) == (None, 1)
    assert "picture" in str(found.unread[0].reason)


def test_only_the_first_picture_is_kept(card_file: ReadFile) -> None:
    jpeg, png = "PHOTO;ENCODING=b:/9j/4AAQ", "PHOTO;ENCODING=b:iVBORw0KGgo="
    found = card_file(jpeg, png, "KEY;ENCODING=b:AAAA", "SOUND;ENCODING=b:AAAA")

    assert found.cards[0].photo_type == "image/jpeg"
    assert [unread.line for unread in found.unread] == [4, 5, 6]


@pytest.mark.parametrize("address", ["http://b.example/a.gif", "data:text/plain,none"])
def test_linked_picture_is_left_over(card: ReadCard, address: str) -> None:
    assert card(f"PHOTO:{address}").left_over == (f"PHOTO: {address}",)
