"""The typefaces of every paper: BIZ UDPGothic, Noto Sans JP for what it lacks, then the sign 〓.

Fonts are read once, at the first use. Width and drawing go by the same choice of font per
character, so what is measured is what is printed.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from organiser import paths

#: Printed in the place of a character that no font has.
SUBSTITUTE = "〓"

_FILES = {
    False: ("BIZUDPGothic-Regular", "NotoSansJP-Rest-Regular"),
    True: ("BIZUDPGothic-Bold", "NotoSansJP-Rest-Bold"),
}
#: Marks that choose among forms of the sign before them; the fonts' usual form is printed.
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
#: Signs that print nothing by themselves: soft hyphen, joiners, direction marks, byte order mark.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_COMPOSABLE = re.compile("[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+")


class PaperFont(TTFont):  # type: ignore[misc]
    """A TrueType font whose text can be searched and copied, also beyond U+FFFF.

    WORKAROUND for reportlab 5.1.0, which writes such characters with five digits into the table
    from which readers take the text, where UTF-16 is wanted. Goes when reportlab writes UTF-16.
    """

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802
        """Add the font to the document and give each of its subsets a right table."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        known = set(doc.idToObject)
        super().addObjects(doc)
        tables = [
            name
            for name in doc.idToObject
            if name not in known and name.startswith("toUnicodeCMap:")
        ]
        for name, subset in zip(tables, subsets, strict=True):
            doc.idToObject[name].content = to_unicode_table(name.partition(":")[2], subset)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one font."""

    font: str
    text: str


def printable(text: str) -> str:
    """Return text as it can be printed: composed letters, plain spaces, no selectors.

    Kanji stay the very signs they were: only letters with separate accents are composed. Line
    feeds stay.
    """
    text = _COMPOSABLE.sub(lambda found: unicodedata.normalize("NFC", found.group()), text)
    text = _INVISIBLE.sub("", _SELECTORS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return "".join(_plain(character) for character in text)


def runs(text: str, *, bold: bool = False) -> tuple[Run, ...]:
    """Return printable text in pieces of one font each; what no font has is 〓."""
    faces = _faces(bold)
    shown = [(_face_of(ord(sign), bold), sign) for sign in text]
    named = [
        (faces[place].fontName, sign) if place is not None else (faces[0].fontName, SUBSTITUTE)
        for place, sign in shown
    ]
    return tuple(
        Run(font, "".join(sign for _font, sign in signs))
        for font, signs in groupby(named, key=lambda pair: pair[0])
    )


def first_font() -> str:
    """Return the font a page begins with, so that the reader's own is never named in a paper."""
    name: str = _faces(False)[0].fontName
    return name


@cache
def advance(character: str, *, bold: bool = False) -> float:
    """Return the width of one character at size 1."""
    place = _face_of(ord(character), bold)
    if place is None:
        return advance(SUBSTITUTE, bold=bold)
    width: float = _faces(bold)[place].face.getCharWidth(ord(character))
    return width / 1000


def missing_characters(text: str) -> str:
    """Return the characters of `text` that no font has, each once, in order."""
    signs = dict.fromkeys(printable(text).replace("\n", ""))
    return "".join(sign for sign in signs if _face_of(ord(sign), False) is None)


def to_unicode_table(name: str, subset: list[int]) -> str:
    """Return the table that tells readers which text stands behind the codes of a font subset.

    `subset` holds the character of each code; blocks are of 100 lines at most, as PDF asks.
    """
    lines = [
        f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(subset)
        if character
    ]
    blocks = [lines[place : place + 100] for place in range(0, len(lines), 100)]
    body = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    head = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    tail = ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join([*head, *body, *tail])


@cache
def _faces(bold: bool) -> tuple[PaperFont, ...]:
    faces = tuple(
        PaperFont(name, paths.resource("fonts", f"{name}.ttf"), asciiReadable=False)
        for name in _FILES[bold]
    )
    for face in faces:
        pdfmetrics.registerFont(face)
    return faces


@cache
def _face_of(code: int, bold: bool) -> int | None:
    """Return which font of the chain has a character, or nothing."""
    faces = _faces(bold)
    return next((place for place, font in enumerate(faces) if code in font.face.charToGlyph), None)


def _plain(character: str) -> str:
    """Return a character as it is, or what stands for it: line feed, space, nothing."""
    category = unicodedata.category(character)
    if character in "\n\v\f\x85" or category in {"Zl", "Zp"}:
        return "\n"
    if category == "Cc" and character != "\t":
        return ""
    if category == "Cs":
        return "\ufffd"
    is_odd_space = category in {"Cc", "Zs"} and character not in " \u3000"
    return " " if is_odd_space else character
