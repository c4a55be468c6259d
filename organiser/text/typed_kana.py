"""The reading of a text while an input method turns kana into it: さとう becomes 佐藤.

An input method shows unfinished text, kana first and kanji later, and then hands over pieces that
are finished. What somebody types kana for is mostly how it is read.
"""

import re
import unicodedata
from dataclasses import dataclass

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_KANA = re.compile("[ぁ-ゖーゝゞ・]*")
#: Latin letters at the end are kana to be: さt, さとk.
_UNFINISHED = re.compile("[a-z]+$")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the text with its reading, None where it is not known."""

    text: str
    reading: str | None


class TypedKana:
    """Follows the unfinished text and the text of one line; `reading` is what it adds up to."""

    def __init__(self, text: str = "") -> None:
        """Begin with a text of which only the kana are known how to read."""
        self._pieces = [_Piece(text, _own_reading(text))] if text else []
        self._shown = ""
        self._kana: str | None = ""
        self._held = ""
        self._handed: _Piece | None = None

    @property
    def text(self) -> str:
        """The text as it was last told."""
        return "".join(piece.text for piece in self._pieces)

    @property
    def reading(self) -> str:
        """The reading of the whole text, empty where a part of it is not known."""
        readings = [piece.reading for piece in self._pieces]
        return "" if None in readings else "".join(filter(None, readings))

    def show(self, unfinished: str, committed: str = "") -> None:
        """Take what an input method shows now, and what it hands over before that."""
        if committed:
            self._hand_over(committed, unfinished)
        elif not unfinished:
            # taken back: what was typed for it leads nowhere
            self._kana, self._held = "", ""
        else:
            self._kana = self._followed(unfinished)
        self._shown = unfinished

    def change(self, text: str) -> None:
        """Take the text of the line after it has changed, by typing or otherwise."""
        old = self.text
        if text == old:
            return
        start = _shared(old, text)
        rest = _shared(old[start:][::-1], text[start:][::-1])
        added = text[start : len(text) - rest]
        handed, self._handed = self._handed, None
        new = handed if handed is not None and handed.text == added else None
        middle = new or _Piece(added, _own_reading(added))
        pieces = [*self._cut(0, start), middle, *self._cut(len(old) - rest, len(old))]
        self._pieces = [piece for piece in pieces if piece.text]
        self._join_held(new)

    def _hand_over(self, committed: str, unfinished: str) -> None:
        kana = self._kana
        if kana == "":
            kana = _own_reading(committed)
        elif unfinished and kana is not None:
            rest = _kana(unfinished)
            if rest and kana.endswith(rest):
                kana, self._kana = kana[: -len(rest)], rest
            elif rest is not None and _KANA.fullmatch(committed):
                kana, self._kana = _own_reading(committed), rest
            else:
                # kanji follow that were typed in one with these: their reading comes at the end
                self._held += committed
                self._handed = _Piece(committed, None)
                return
        self._handed = _Piece(committed, kana)
        if not unfinished:
            self._kana = ""

    def _join_held(self, new: _Piece | None) -> None:
        """Give pieces that were handed over one after the other their reading in one."""
        if not self._held or new is None or new.reading is None:
            return
        whole = self._held + new.text
        texts = [piece.text for piece in self._pieces]
        at = texts.index(new.text) if new.text in texts else -1
        first = at
        while first > 0 and len("".join(texts[first : at + 1])) < len(whole):
            first -= 1
        if "".join(texts[first : at + 1]) == whole:
            self._pieces[first : at + 1] = [_Piece(whole, new.reading)]
        self._held = ""

    def _followed(self, unfinished: str) -> str | None:
        """Return the kana typed so far, None when they cannot be told any more."""
        plain = _kana(unfinished)
        if plain is not None:
            return plain
        if self._kana is None or not self._shown:
            return None
        start = _shared(self._shown, unfinished)
        before, now = _kana(self._shown[start:]), _kana(unfinished[start:])
        if now is None:
            # turned into kanji, or into other ones
            return self._kana
        if before is None:
            return None
        return self._kana[: len(self._kana) - len(before)] + now

    def _cut(self, start: int, end: int) -> list[_Piece]:
        """Return the pieces between two places; of kanji cut apart the reading is lost."""
        found, place = [], 0
        for piece in self._pieces:
            first, last = max(start - place, 0), min(end - place, len(piece.text))
            place += len(piece.text)
            if first >= last:
                continue
            text = piece.text[first:last]
            found.append(piece if text == piece.text else _Piece(text, _own_reading(text)))
        return found


def _kana(text: str) -> str | None:
    """Return unfinished text in hiragana, None if it is more than kana."""
    plain = unicodedata.normalize("NFKC", text).translate(_HIRAGANA)
    plain = _UNFINISHED.sub("", plain)
    return plain if _KANA.fullmatch(plain) else None


def _own_reading(text: str) -> str | None:
    """Return how kana and blanks are read by themselves, None for anything else."""
    plain = unicodedata.normalize("NFKC", text).translate(_HIRAGANA)
    return plain if _KANA.fullmatch(plain.replace(" ", "")) else None


def _shared(first: str, second: str) -> int:
    """Return how many signs two texts have in common at their beginnings."""
    shortest = min(len(first), len(second))
    return next((place for place in range(shortest) if first[place] != second[place]), shortest)
