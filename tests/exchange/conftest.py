"""Cards written here, one quirk each; all people are invented."""

from collections.abc import Callable

import pytest

from organiser.exchange.vcard import Card, CardFile, read_cards


def file_of(*lines: str | bytes, version: str = "3.0", ending: bytes = b"\r\n") -> bytes:
    encoded = [line.encode() if isinstance(line, str) else line for line in lines]
    return ending.join(
        [b"BEGIN:VCARD", b"VERSION:" + version.encode(), *encoded, b"END:VCARD", b""]
    )


@pytest.fixture
def card_file() -> Callable[..., CardFile]:
    """Read a file with one card made of the given lines."""
    return lambda *lines, **how: read_cards(file_of(*lines, **how), "test.vcf")


@pytest.fixture
def card(card_file: Callable[..., CardFile]) -> Callable[..., Card]:
    """Read one card made of the given lines, of which none is unreadable."""

    def read(*lines: str | bytes, **how: object) -> Card:
        found = card_file(*lines, **how)
        assert found.unread == ()
        (only,) = found.cards
        return only

    return read
