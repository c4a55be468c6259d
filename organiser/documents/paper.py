"""A finished paper as a value, and a name for its file that every system takes."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from organiser.documents.fonts import missing_characters

#: Windows refuses these signs, all systems refuse `/`, and leading dots hide a file.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
#: Systems allow 255 bytes; folders in the cloud and archives want some of them.
_LONGEST_NAME_BYTES = 180


@dataclass(frozen=True, slots=True)
class MissingSign:
    """A character that no font has, printed as 〓, and the place where it stands."""

    sign: str
    place: str

    @property
    def code(self) -> str:
        """Return the character's number: `U+1F389`."""
        return f"U+{ord(self.sign):04X}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF with the name it is offered under; `missing` names each sign once per place."""

    data: bytes
    file_name: str
    page_count: int
    missing: tuple[MissingSign, ...] = ()


def missing_signs(texts: Iterable[tuple[str, str]]) -> tuple[MissingSign, ...]:
    """Return the signs no font has in texts that each come after the name of their place."""
    found = (MissingSign(sign, place) for place, text in texts for sign in missing_characters(text))
    return tuple(dict.fromkeys(found))


def safe_file_name(parts: Iterable[str], *, suffix: str) -> str:
    """Return parts joined by `_` as a file name for Windows, macOS and Linux, with `suffix`.

    Signs a system refuses become spaces; where the name is too long, its longest part is cut.
    """
    kept = [cleaned for part in parts if (cleaned := _cleaned(part))]
    while len("_".join([*kept, suffix]).encode()) > _LONGEST_NAME_BYTES:
        longest = max(range(len(kept)), key=lambda place: len(kept[place]))
        kept[longest] = kept[longest][:-1].rstrip(" .")
    return "_".join(kept) + suffix


def _cleaned(part: str) -> str:
    visible = "".join(
        sign for sign in part if sign.isspace() or unicodedata.category(sign)[0] != "C"
    )
    return _FORBIDDEN.sub(" ", visible).strip(" .")
