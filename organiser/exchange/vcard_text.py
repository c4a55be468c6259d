"""Text out of the bytes of a vCard value: its encoding, its escapes, its parts."""

import re
from binascii import a2b_qp

_CODECS = {
    **dict.fromkeys(("utf8", "usascii", "ascii"), "utf-8"),
    **dict.fromkeys(("shiftjis", "sjis", "xsjis", "mskanji", "windows31j", "cp932"), "cp932"),
    **dict.fromkeys(("iso2022jp", "jis"), "iso2022_jp_ext"),
    **dict.fromkeys(("eucjp", "xeucjp", "ujis"), "euc_jp"),
    **dict.fromkeys(("iso88591", "latin1", "windows1252", "cp1252"), "cp1252"),
    **{f"iso8859{part}": f"iso8859_{part}" for part in (2, 5, 7, 9, 15)},
    **{f"windows{page}": f"cp{page}" for page in (1250, 1251, 1253, 1254, 1257, 1258)},
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("euckr", "ksc56011987"), "cp949"),
    "big5": "big5hkscs",
    "tis620": "cp874",
    "koi8r": "koi8_r",
}
_ESCAPE_BYTE = b"\x1b"
_MEANINGS = {"n": "\n", "N": "\n", **{sign: sign for sign in '\\,;:"'}}
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_STOPS = {sign: re.compile(rf"\\.|{sign}", re.DOTALL) for sign in ";,"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufeff]")
_ENCODED_SEMICOLON = re.compile(rb"(?<!=5C)=3B", re.IGNORECASE)


def codec_named(charset: str) -> str:
    """Return Python's codec for a charset as cards name it; empty if it is none we trust."""
    return _CODECS.get(re.sub(r"[^a-z0-9]", "", charset.lower()), "")


def decode(raw: bytes, codec: str = "") -> tuple[str, bool]:
    """Return the text of one value and whether its letters are certain.

    The declared codec comes first, then UTF-8, then Shift_JIS as Windows has it; a text with a few
    damaged letters keeps the others.
    """
    if raw.isascii() and _ESCAPE_BYTE not in raw:
        return clean(raw.decode("ascii")), True
    if _ESCAPE_BYTE in raw:
        codec = codec or "iso2022_jp_ext"
    text = _strictly(raw, codec) if codec else None
    if text is None:
        text = _strictly(raw, "utf-8")
    if text is not None:
        return clean(text), True
    damaged = raw.decode(codec or "utf-8", "replace")
    if _mostly_sound(damaged):
        return clean(damaged), False
    text = _strictly(raw, "cp932")
    if text is not None:
        return clean(text), True
    return clean(raw.decode("cp1252", "replace")), False


def from_printable(raw: bytes) -> bytes:
    """Return the bytes behind quoted-printable; a `;` written in code stays part of its text."""
    return a2b_qp(_ENCODED_SEMICOLON.sub(b"=5C=3B", raw))


def clean(text: str) -> str:
    """Return `text` with plain line ends and without control characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text)


def unescape(text: str) -> str:
    r"""Return `text` with `\n`, `\,`, `\;`, `\:` and `\\` as what they stand for."""
    if "\\" not in text:
        return text.strip()
    if "\\\\" not in text:
        # Long notes have many escapes; one after the other is much quicker where none can meet.
        for sign, meaning in _MEANINGS.items():
            text = text.replace("\\" + sign, meaning)
        return text.strip()
    return _ESCAPED.sub(lambda found: _MEANINGS.get(found[1], found[0]), text).strip()


def split(text: str, sign: str = ";") -> list[str]:
    """Return the parts of a compound value between `;` or `,` that are not escaped."""
    if "\\" not in text:
        return [part.strip() for part in text.split(sign)]
    parts = []
    start = 0
    for stop in _STOPS[sign].finditer(text):
        if stop[0] == sign:
            parts.append(unescape(text[start : stop.start()]))
            start = stop.end()
    parts.append(unescape(text[start:]))
    return parts


def shortened(raw: bytes, length: int = 80) -> str:
    """Return the beginning of a line for people to recognise it by, at most `length` characters."""
    text = " ".join(decode(raw[: 4 * length])[0].split())
    return text if len(text) <= length else text[: length - 1] + "…"


def _strictly(raw: bytes, codec: str) -> str | None:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError:
        return None


def _mostly_sound(text: str) -> bool:
    lost = text.count("\ufffd")
    return 4 * lost <= sum(not sign.isascii() for sign in text) - lost
