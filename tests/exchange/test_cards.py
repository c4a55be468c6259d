from collections.abc import Callable

import pytest

from organiser.exchange.vcard import Card

ReadCard = Callable[..., Card]

LINES = ("N:森野;千夏;;;", "TEL:1", "TEL:2", "NOTE:a\\nb", "PHOTO;ENCODING=b:/9j/4AAQ")


@pytest.mark.parametrize(
    "again",
    [
        ("REV:20200101T000000Z", "PRODID:other", *LINES),
        tuple(reversed(LINES)),
        ("X-EMPTY:", "EMAIL:", *LINES),
    ],
)
def test_the_same_card_has_the_same_fingerprint(card: ReadCard, again: tuple[str, ...]) -> None:
    assert card(*again).fingerprint == card(*LINES, ending=b"\n").fingerprint


@pytest.mark.parametrize(
    "other",
    [
        ("N:森野;千冬;;;", *LINES[1:]),
        (*LINES, "TEL:3"),
        (*LINES, "X-HOBBY:a"),
        (*LINES, "UID:1"),
        (*LINES[:-1], "PHOTO;ENCODING=b:/9j/4AAR"),
        LINES[:-1],
    ],
)
def test_another_card_has_another_fingerprint(card: ReadCard, other: tuple[str, ...]) -> None:
    assert card(*other).fingerprint != card(*LINES).fingerprint


def test_fingerprint_is_stable(card: ReadCard) -> None:
    # Books keep fingerprints: a changed one would bring every person in again.
    fingerprint = card(*LINES, "ADR:;;A;;;;", "GEO:1;2", "ORG:B").fingerprint

    assert fingerprint == "9b1f8cdec0b9a47c91a33f3835b788a667c4b66db20ee500e9f5f20416cfbb11"
