"""The typefaces of every paper: BIZ UDPGothic, Noto Sans JP for what it lacks, then the sign 〓.

Fonts are read once, at the first use. Width and drawing go by the same choice of font per
character, so what is measured is what is printed.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from organiser import paths
from organiser.documents.glyph_forms import Pair, read_forms

#: Printed in the place of a character that no font has.
SUBSTITUTE = "〓"

_FILES = {
    False: ("BIZUDPGothic-Regular", "NotoSansJP-Rest-Regular"),
    True: ("BIZUDPGothic-Bold", "NotoSansJP-Rest-Bold"),
}
#: Marks that choose among forms of the sign before them.
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_FORMS = re.compile(f"(.)({_SELECTORS.pattern})")
#: Chosen forms go through the setting of text as private signs from here on, one for each form.
_FIRST_FORM = 0xF0000
#: Signs that print nothing by themselves: soft hyphen, joiners, direction marks, byte order mark.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
#: Text of nothing else is printed as it is.
_ORDINARY = re.compile("[\n -~\u3000-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]*")
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
    """Return text as it can be printed: composed letters, plain spaces, each form one sign.

    Kanji stay the very signs they were: only letters with separate accents are composed. A kanji
    with a selector becomes a private sign that prints its form, or itself where no font has that.
    Line feeds stay.
    """
    if _ORDINARY.fullmatch(text):
        return text
    text = _COMPOSABLE.sub(lambda found: unicodedata.normalize("NFC", found.group()), text)
    text = _FORMS.sub(lambda found: _form_sign(found[1], found[2]), text)
    text = _INVISIBLE.sub("", _SELECTORS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return "".join(_plain(character) for character in text)


def readable(text: str) -> str:
    """Return printable text as readers copy it: forms as their signs and selectors again."""
    return "".join(_text_of(ord(sign)) for sign in text)


def plain_signs(text: str) -> str:
    """Return printable text of the same length without chosen forms: each sign its usual one."""
    if not text or ord(max(text)) < _FIRST_FORM:
        return text
    return "".join(_text_of(ord(sign))[0] for sign in text)


def runs(text: str, *, bold: bool = False) -> tuple[Run, ...]:
    """Return printable text in pieces of one font each; what no font has is 〓."""
    shown = _glyphs(bold)
    return tuple(
        Run(font, "".join(shown[sign].sign for sign in signs))
        for font, signs in groupby(text, key=lambda sign: shown[sign].font)
    )


def first_font() -> str:
    """Return the font a page begins with, so that the reader's own is never named in a paper."""
    return _face(_FILES[False][0]).fontName  # type: ignore[no-any-return]


def advance(character: str, *, bold: bool = False) -> float:
    """Return the width of one character at size 1."""
    return _glyphs(bold)[character].width


def advances(text: str, *, bold: bool = False) -> list[float]:
    """Return the widths of the characters of text at size 1."""
    glyphs = _glyphs(bold)
    return [glyphs[sign].width for sign in text]


def missing_characters(text: str) -> str:
    """Return the characters of `text` that no font has, each once, in order."""
    signs = dict.fromkeys(printable(text).replace("\n", ""))
    return "".join(sign for sign in signs if _face_of(ord(sign), False) is None)


def to_unicode_table(name: str, subset: list[int]) -> str:
    """Return the table that tells readers which text stands behind the codes of a font subset.

    `subset` holds the character of each code; blocks are of 100 lines at most, as PDF asks.
    """
    lines = [
        f"<{code:02X}> <{_text_of(character).encode('utf-16-be').hex().upper()}>"
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


@dataclass(frozen=True, slots=True)
class _Glyph:
    """What is printed for a character: in which font, which sign, how wide at size 1."""

    font: str
    sign: str
    width: float


class _Glyphs(dict[str, _Glyph]):
    """The glyphs of one weight, each found at its first use."""

    def __init__(self, bold: bool) -> None:
        super().__init__()
        self._bold = bold

    def __missing__(self, character: str) -> _Glyph:
        font = _face_of(ord(character), self._bold)
        if font is None:
            glyph = self[SUBSTITUTE]
        else:
            width = font.face.getCharWidth(ord(character)) / 1000
            glyph = _Glyph(font.fontName, character, width)
        self[character] = glyph
        return glyph


@cache
def _glyphs(bold: bool) -> _Glyphs:
    return _Glyphs(bold)


def _face(name: str) -> PaperFont:
    """Return a font, read from its file at the first use."""
    with _loading:
        if name not in _loaded:
            _loaded[name] = PaperFont(name, _file(name), asciiReadable=False)
            pdfmetrics.registerFont(_loaded[name])
        return _loaded[name]


_loading = Lock()
_loaded: dict[str, PaperFont] = {}


@cache
def _face_of(code: int, bold: bool) -> PaperFont | None:
    """Return the first font of the chain that has a character, or nothing."""
    fonts = map(_face, _FILES[bold])
    return next((font for font in fonts if code in font.face.charToGlyph), None)


@cache
def _form_sign(sign: str, selector: str) -> str:
    """Return the private sign that prints a form of another one, known to the fonts from now on."""
    pair = ord(sign), ord(selector)
    code = _form_codes().get(pair)
    if code is None:
        return sign
    for bold in (False, True):
        _learn(code, pair, bold)
    return chr(code)


def _learn(code: int, pair: Pair, bold: bool) -> None:
    """Let a private sign print the form of a pair, or the usual one where this weight has none."""
    font = _face_of(pair[0], bold)
    if font is not None:
        face, usual = font.face, pair[0]
        form = _forms(font.fontName).get(pair)
        face.charToGlyph[code] = form or face.charToGlyph[usual]
        face.charWidths[code] = face.getCharWidth(usual)


@cache
def _form_codes() -> Mapping[Pair, int]:
    pairs = {pair for names in _FILES.values() for name in names for pair in _forms(name)}
    return {pair: code for code, pair in enumerate(sorted(pairs), start=_FIRST_FORM)}


@cache
def _pairs() -> Mapping[int, Pair]:
    return {code: pair for pair, code in _form_codes().items()}


@cache
def _forms(name: str) -> Mapping[Pair, int | None]:
    return read_forms(_file(name))


def _text_of(code: int) -> str:
    """Return the text behind a character: a form is its sign and selector."""
    if code < _FIRST_FORM:
        return chr(code)
    return "".join(map(chr, _pairs().get(code, (code,))))


def _file(name: str) -> Path:
    return paths.resource("fonts", f"{name}.ttf")


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
