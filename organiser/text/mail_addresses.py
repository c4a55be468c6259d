"""Mail addresses: one, and nothing that could name a second person."""

import re

_ONE_ADDRESS = re.compile(r"[^\s,;:<>()@\"%?&\\\[\]]+@[^\s,;:<>()@\"%?&\\\[\]]+")


def one_address(text: str) -> str:
    """Return the address a text consists of, empty for anything but one plain address."""
    address = text.strip()
    return address if address.isprintable() and _ONE_ADDRESS.fullmatch(address) else ""
