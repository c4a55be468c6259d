"""The part of a vCard line before its value: group, name and parameters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from organiser.exchange.vcard_text import codec_named, decode, unescape


class Encoding(StrEnum):
    """How a value is wrapped for transport."""

    PLAIN = "plain"
    PRINTABLE = "quoted-printable"
    BASE64 = "base64"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands before the colon: `item1.TEL;TYPE=work` is group item1, name TEL, type WORK.

    `types` are in capitals and in order; `parameters` has all others by their names in capitals.
    """

    text: str
    name: str
    group: str
    types: tuple[str, ...]
    parameters: Mapping[str, str]
    encoding: Encoding
    codec: str


_ENCODINGS = {
    "QUOTED-PRINTABLE": Encoding.PRINTABLE,
    "Q": Encoding.PRINTABLE,
    "BASE64": Encoding.BASE64,
    "B": Encoding.BASE64,
    "7BIT": Encoding.PLAIN,
    "8BIT": Encoding.PLAIN,
}
_NAME = re.compile(r"(?:([A-Za-z0-9_.-]+)\.)?([A-Za-z0-9_-]+)")
_QUOTED_HEAD = re.compile(rb'((?:[^":]++|"[^"]*+")*+):')
_PIECE = re.compile(r';((?:[^";]++|"[^"]*+"|")*+)')
_CARETS = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_CARET = re.compile(r"\^[nN'^]")
_REMEMBERED_BYTES = 200


def split_line(raw: bytes, *, complete: bool) -> tuple[Header, bytes] | None:
    """Return the header and the value of a line; nothing if it is no property.

    In a line not known to be complete, a quotation mark that is still open gives nothing as well.
    """
    head, colon, value = raw.partition(b":")
    if b'"' in head:
        # A colon inside quotation marks belongs to a parameter; a mark never closed is ignored.
        quoted = _QUOTED_HEAD.match(raw)
        if quoted is not None:
            head, value = quoted[1], raw[quoted.end() :]
        elif not complete:
            return None
    header = read_header(head) if colon else None
    return None if header is None else (header, value)


def read_header(head: bytes) -> Header | None:
    """Return what the bytes before a colon say; nothing if they name no property."""
    if len(head) > _REMEMBERED_BYTES:
        return _parse(head)
    return _remembered(head)


@lru_cache(maxsize=2048)
def _remembered(head: bytes) -> Header | None:
    return _parse(head)


def _parse(head: bytes) -> Header | None:
    text = decode(head)[0].strip()
    named = _NAME.fullmatch(text.partition(";")[0].strip())
    if named is None:
        return None
    types: list[str] = []
    parameters: dict[str, str] = {}
    for piece in _PIECE.findall(text):
        key, equals, value = piece.replace('"', "").partition("=")
        key = key.strip().upper()
        if not equals:
            key, value = ("ENCODING" if key in _ENCODINGS else "TYPE"), key
        if key == "TYPE":
            types += [word.strip().upper() for word in value.split(",") if word.strip()]
        elif key not in parameters:
            parameters[key] = _parameter_text(value)
    return Header(
        text=text,
        name=named[2].upper(),
        group=(named[1] or "").lower(),
        types=tuple(dict.fromkeys(types)),
        parameters=parameters,
        encoding=_ENCODINGS.get(parameters.get("ENCODING", "").upper(), Encoding.PLAIN),
        codec=codec_named(parameters.get("CHARSET", "")),
    )


def _parameter_text(value: str) -> str:
    return unescape(_CARET.sub(lambda found: _CARETS[found[0]], value))
