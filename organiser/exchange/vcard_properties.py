"""The properties of one card: decoded, and handed out to those who know what they mean."""

import re
from base64 import b64decode
from binascii import Error as NotBase64
from typing import NamedTuple

from organiser.exchange.vcard_header import Encoding, Header
from organiser.exchange.vcard_lines import LogicalLine
from organiser.exchange.vcard_text import decode, from_printable, unescape


class Property(NamedTuple):
    """One property: `text` is decoded and still has its escapes.

    A tuple, because a large file has hundred thousands of them.
    `data` is the base64 of an attachment, and then `text` has nothing that anybody could read.
    `sure` is false where letters had to be guessed.
    """

    line: int
    header: Header
    text: str
    data: bytes = b""
    sure: bool = True

    @property
    def source(self) -> str:
        """The property as a line of its own, without an attachment's contents."""
        return f"{self.header.text}:{self.text}{'…' if self.data else ''}"


#: Properties that may be text inside base64; in all others base64 is an attachment.
_TEXTS = frozenset({"N", "FN", "NICKNAME", "NOTE", "ORG", "TITLE", "ROLE", "ADR", "TEL", "EMAIL"})
_ATTACHMENTS = frozenset({"PHOTO", "LOGO", "KEY", "SOUND"})
_DATA_URI = "data:"
_UNDECLARED_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]{40,}+=*+\s*+")
#: Technical ones, and those whose meaning is told elsewhere in the card.
_SILENT = frozenset(
    {
        "VERSION",
        "REV",
        "PRODID",
        "PROFILE",
        "X-ABADR",
        "X-MS-OL-DESIGN",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
    }
)
_CUSTOM_LABEL = "X-ABLABEL"


def read_property(line: LogicalLine, header: Header) -> Property:
    """Return the property a whole line holds."""
    raw = line.value
    if _is_attachment(header, raw):
        return Property(line=line.number, header=header, text="", data=raw.strip())
    if header.encoding is Encoding.BASE64:
        raw = from_base64(raw)
    elif header.encoding is Encoding.PRINTABLE:
        raw = from_printable(raw)
    text, sure = decode(raw, header.codec)
    data = b""
    if text[:5].lower() == _DATA_URI:
        text, data = _without_data(text)
    return Property(line=line.number, header=header, text=text, data=data, sure=sure)


def from_base64(raw: bytes) -> bytes:
    """Return the bytes behind base64, as many of them as can be made out."""
    digits = b"".join(raw.split()).rstrip(b"=")
    whole = len(digits) - (1 if len(digits) % 4 == 1 else 0)
    try:
        return b64decode(digits[:whole] + b"=" * (-whole % 4))
    except NotBase64:
        return b""


class PropertyBag:
    """The properties of one card; what nobody takes is left over.

    `attachments` are those that are no text, in the order of the card; they are not handed out.
    """

    def __init__(self, properties: list[Property]) -> None:
        """Sort the properties by name; custom labels go to the members of their group."""
        self.attachments = [entry for entry in properties if entry.data]
        self._by_name: dict[str, list[Property]] = {}
        self._labels: dict[str, str] = {}
        self._left: list[tuple[int, str]] = []
        for entry in properties:
            if not entry.data:
                self._by_name.setdefault(entry.header.name, []).append(entry)
        for entry in self.take(_CUSTOM_LABEL):
            label = unescape(entry.text).removeprefix("_$!<").removesuffix(">!$_")
            self._labels[entry.header.group] = label.strip()

    def take(self, *names: str) -> list[Property]:
        """Hand out all properties of these names, in the order of the card."""
        if len(names) == 1:
            return self._by_name.pop(names[0], [])
        taken = [self._by_name.pop(name) for name in self._by_name.keys() & frozenset(names)]
        return sorted((entry for some in taken for entry in some), key=lambda entry: entry.line)

    def texts(self, *names: str) -> list[str]:
        """Hand out the plain texts of these properties, without empty ones and repetitions."""
        said = (unescape(entry.text) for entry in self.take(*names))
        return list(dict.fromkeys(text for text in said if text))

    def custom_label(self, entry: Property) -> str:
        """Return the label given to the property's group; empty if there is none."""
        return self._labels.get(entry.header.group, "") if entry.header.group else ""

    def leave(self, entry: Property, text: str | None = None) -> None:
        """Put a property, or the rest of its text, with what has no place."""
        said = unescape(entry.text if text is None else text).rstrip("; \n")
        if said:
            label = self.custom_label(entry)
            name = f"{entry.header.name} ({label})" if label else entry.header.name
            self._left.append((entry.line, f"{name}: {said}"))

    def left_over(self) -> tuple[str, ...]:
        """Return what has no place, as `NAME: value`, in the order of the card."""
        for name, entries in self._by_name.items():
            if name not in _SILENT:
                for entry in entries:
                    self.leave(entry)
        self._by_name = {}
        self._left.sort(key=lambda line_and_text: line_and_text[0])
        return tuple(dict.fromkeys(text for _line, text in self._left))


def _is_attachment(header: Header, raw: bytes) -> bool:
    if header.encoding is Encoding.BASE64:
        return header.name not in _TEXTS
    return header.name in _ATTACHMENTS and _UNDECLARED_BASE64.fullmatch(raw) is not None


def _without_data(text: str) -> tuple[str, bytes]:
    described, _comma, payload = text.partition(",")
    if not described.lower().rstrip("\\").endswith(";base64"):
        return text, b""
    return f"{described},", payload.encode("ascii", "ignore")
