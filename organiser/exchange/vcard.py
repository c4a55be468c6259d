"""Reads vCard files (2.1, 3.0, 4.0) of any program, also where they break the rules.

One bad line never costs a card; what could not be read is listed with its place.
"""

from dataclasses import replace

from organiser.errors import InvalidInput
from organiser.exchange.cards import (
    Card,
    CardAddress,
    CardContact,
    CardFile,
    CardName,
    CardPosition,
    UnreadLine,
)
from organiser.exchange.vcard_header import Header
from organiser.exchange.vcard_lines import LogicalLine, Mark, logical_lines
from organiser.exchange.vcard_person import build_card
from organiser.exchange.vcard_properties import Property, read_property
from organiser.exchange.vcard_text import decode, shortened
from organiser.wording import Phrase, phrase

__all__ = [
    "Card",
    "CardAddress",
    "CardContact",
    "CardFile",
    "CardName",
    "CardPosition",
    "UnreadLine",
    "read_cards",
]

_NO_PROPERTY = phrase("This line does not have the form NAME:value; it was left out.")
_OUTSIDE = phrase("This line stands outside every card; it was left out.")
_NO_END = phrase("The card that begins here has no END:VCARD line; it was read as far as it goes.")
_UNSURE_LETTERS = phrase("Some letters of this line could not be made out; please check them.")

_MOST_UNREAD = 1000
_AGENT = "AGENT"
_WIDE_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read_cards(data: bytes, name: str) -> CardFile:
    """Return all cards of a vCard file, and what of it could not be read.

    Args:
        data: the file as it is, in any encoding.
        name: the file's name, for messages.

    Raises:
        InvalidInput: the file holds no vCard at all.
    """
    if not data.strip():
        raise InvalidInput(
            phrase(
                "The file “{file}” is empty. Export the contacts again and choose the new file.",
                file=name,
            )
        )
    reader = _Reader(name)
    for line in logical_lines(_narrow(data)):
        reader.read(line)
    reader.finish()
    if not reader.has_begun:
        raise InvalidInput(
            phrase(
                "The file “{file}” is not a vCard file: no line of it says BEGIN:VCARD. Choose a "
                "file that an address book has exported as vCard (.vcf).",
                file=name,
            )
        )
    return CardFile(name=name, cards=tuple(reader.cards), unread=tuple(reader.unread()))


class _OpenCard:
    """A card between its BEGIN and its END."""

    __slots__ = ("begin", "depth", "properties", "source")

    def __init__(self, begin: LogicalLine) -> None:
        self.begin = begin
        self.depth = 0
        self.properties: list[Property] = []
        self.source: list[str] = [decode(begin.value)[0]]

    def expects_inner_card(self) -> bool:
        """Tell whether the last line was an AGENT whose own card follows."""
        if not self.properties:
            return False
        last = self.properties[-1]
        return last.header.name.endswith("AGENT") and not last.text.strip()


class _Reader:
    """Gathers the lines of one file into cards."""

    def __init__(self, file: str) -> None:
        self.cards: list[Card] = []
        self.has_begun = False
        self._file = file
        self._unread: list[UnreadLine] = []
        self._unlisted = 0
        self._unlisted_from = 0
        self._open: _OpenCard | None = None

    def read(self, line: LogicalLine) -> None:
        """Take the next line."""
        if line.mark is Mark.BEGIN:
            self._begin(line)
        elif self._open is None:
            self._report(line.number, line.written, _OUTSIDE)
        elif line.mark is Mark.END:
            self._end(self._open)
        else:
            self._add(self._open, line)

    def finish(self) -> None:
        """Close a card that the file's end has cut off."""
        if self._open is not None:
            self._cut_off(self._open)

    def unread(self) -> list[UnreadLine]:
        """Return what could not be read; beyond the first thousand only how many more."""
        if not self._unlisted:
            return self._unread
        further = phrase("{count} further lines could not be read.", count=self._unlisted)
        last = UnreadLine(file=self._file, line=self._unlisted_from, text="", reason=further)
        return [*self._unread, last]

    def _begin(self, line: LogicalLine) -> None:
        self.has_begun = True
        if self._open is not None and self._open.expects_inner_card():
            self._open.depth += 1
            return
        if self._open is not None:
            self._cut_off(self._open)
        self._open = _OpenCard(line)

    def _end(self, card: _OpenCard) -> None:
        if card.depth:
            card.depth -= 1
        else:
            self._close(card)

    def _cut_off(self, card: _OpenCard) -> None:
        self._report(card.begin.number, card.begin.value, _NO_END)
        if card.properties:
            self._close(card)
        self._open = None

    def _close(self, card: _OpenCard) -> None:
        card.source.append("END:VCARD")
        built, lost = build_card(
            card.properties, line=card.begin.number, source_text="\n".join(card.source)
        )
        self.cards.append(built)
        for entry, reason in lost:
            self._report(entry.line, entry.source.encode(), reason)
        self._open = None

    def _add(self, card: _OpenCard, line: LogicalLine) -> None:
        if line.header is None:
            card.source.append(decode(line.value)[0])
            self._report(line.number, line.value, _NO_PROPERTY)
            return
        entry = read_property(line, line.header)
        card.source.append(entry.source)
        if not entry.sure:
            self._report(line.number, entry.source.encode(), _UNSURE_LETTERS)
        if _begins_inner_card(entry):
            card.depth += 1
        elif card.depth:
            card.properties.append(entry._replace(header=_inner(line.header)))
        else:
            card.properties.append(entry)

    def _report(self, line: int, raw: bytes, reason: Phrase) -> None:
        if len(self._unread) < _MOST_UNREAD:
            text = shortened(raw)
            unread = UnreadLine(file=self._file, line=line, text=text, reason=reason)
            self._unread.append(unread)
            return
        self._unlisted_from = self._unlisted_from or line
        self._unlisted += 1


def _begins_inner_card(entry: Property) -> bool:
    if entry.header.name != _AGENT:
        return False
    return "".join(entry.text.split()).upper() == "BEGIN:VCARD"


def _inner(header: Header) -> Header:
    """Give a property of an inner card a name that nobody takes for one of the outer card."""
    return replace(header, name=f"{_AGENT} {header.name}", group="")


def _narrow(data: bytes) -> bytes:
    for mark, codec in _WIDE_MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace").encode()
    return data
