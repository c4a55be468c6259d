"""The lines of a vCard file, put together again where a program has broken them.

Works on bytes: letters may be broken between lines, and each value may have its own encoding.
"""

import re
from collections.abc import Iterator
from enum import Enum
from io import BytesIO
from typing import NamedTuple

from organiser.exchange.vcard_header import Encoding, Header, split_line


class Mark(Enum):
    """A line that begins or ends a card."""

    BEGIN = "begin"
    END = "end"


class LogicalLine(NamedTuple):
    """A whole line: a mark, or a property, or neither, and then `value` is all of it.

    A tuple, because a large file has hundred thousands of them. `number` is its first line in the
    file, from 1. Soft line breaks of quoted-printable are gone, its codes and base64 still there.
    """

    number: int
    value: bytes
    header: Header | None = None
    mark: Mark | None = None

    @property
    def written(self) -> bytes:
        """The line with its header, to show it."""
        return self.value if self.header is None else self.header.text.encode() + b":" + self.value


_UTF8_MARK = b"\xef\xbb\xbf"
_CARD_MARK = re.compile(rb"[ \t]*+(BEGIN|END)[ \t]*+:[ \t]*+VCARD\s*\Z", re.IGNORECASE)
_BASE64_LINE = re.compile(rb"\s*+[A-Za-z0-9+/=]++\s*+\Z")
_PRINTABLE_CODE = re.compile(rb"=[0-9A-Fa-f]{2}")
#: So often a name folded over several lines is looked for again: more would cost square time.
_HEADER_TRIES = 8


def logical_lines(data: bytes) -> Iterator[LogicalLine]:
    """Give the whole lines of a file in order; blank ones are left out."""
    open_line: _OpenLine | None = None
    for number, ended in enumerate(BytesIO(_with_plain_line_ends(data)), 1):
        line = ended.rstrip(b"\n")
        if not line or line.isspace():
            if open_line is not None:
                open_line.soft_break = False
            continue
        mark = _CARD_MARK.match(line)
        if mark is None and open_line is not None and open_line.takes(line):
            continue
        if open_line is not None:
            yield open_line.whole()
        open_line = None if mark else _OpenLine(number, line)
        if mark:
            yield LogicalLine(number=number, value=line, mark=Mark(mark[1].decode().lower()))
    if open_line is not None:
        yield open_line.whole()


class _OpenLine:
    """A line whose continuation may still come."""

    __slots__ = ("_encoding", "_header", "_number", "_parts", "_tries", "soft_break")

    def __init__(self, number: int, line: bytes) -> None:
        self.soft_break = False
        self._number = number
        self._parts = [line]
        self._header: Header | None = None
        self._encoding = Encoding.PLAIN
        self._tries = 0
        self._look_for_header()

    def takes(self, line: bytes) -> bool:
        """Add a physical line if it continues this one."""
        if self.soft_break:
            # The blank at its head belongs to the text here, unlike in a folded line.
            self._add_printable(line)
        elif self._encoding is Encoding.BASE64:
            if not _BASE64_LINE.match(line):
                return False
            self._parts.append(line.strip())
        elif line[:1] in (b" ", b"\t"):
            self._add_folded(line[1:])
        elif self._encoding is Encoding.PRINTABLE and _PRINTABLE_CODE.match(line):
            self._add_printable(line)
        else:
            return False
        return True

    def whole(self) -> LogicalLine:
        """Return the line with all that was added."""
        raw = b"".join(self._parts)
        if self._header is None:
            found = split_line(raw, complete=True)
            if found is not None:
                return LogicalLine(number=self._number, header=found[0], value=found[1])
        return LogicalLine(number=self._number, header=self._header, value=raw)

    def _add_folded(self, text: bytes) -> None:
        if self._encoding is Encoding.PRINTABLE:
            self._add_printable(text)
            return
        self._parts.append(text)
        if self._header is None and b":" in text and self._tries < _HEADER_TRIES:
            self._look_for_header()

    def _add_printable(self, line: bytes) -> None:
        text = line.rstrip(b" \t")
        self.soft_break = text.endswith(b"=")
        self._parts.append(text[:-1] if self.soft_break else line)

    def _look_for_header(self) -> None:
        self._tries += 1
        raw = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        found = split_line(raw, complete=False)
        if found is None:
            return
        self._header, value = found
        self._encoding = self._header.encoding
        self._parts = []
        if self._encoding is Encoding.PRINTABLE:
            self._add_printable(value)
        else:
            self._parts.append(value)


def _with_plain_line_ends(data: bytes) -> bytes:
    plain = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    # Files put one behind the other keep their marks in the middle.
    return plain.removeprefix(_UTF8_MARK).replace(b"\n" + _UTF8_MARK, b"\n")
