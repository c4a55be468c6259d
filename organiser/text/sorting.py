"""The order of people: by their reading, あ か さ, as plain text that any database can sort."""

import re
import unicodedata

from organiser.text.folding import fold

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_SMALL = dict(zip("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ", strict=True))
_VOICING = {"\u3099": "1", "\u309a": "2"}
_KANA = re.compile(r"[ぁ-ゖ]")
# The vowel that a long sign stands for, by the kana before it (large and unvoiced).
_VOWELS = {
    kana: column[0]
    for column in (
        "あかさたなはまやらわ",
        "いきしちにひみり",
        "うくすつぬふむゆる",
        "えけせてねへめれ",
        "おこそとのほもよろを",
    )
    for kana in column
}


def sort_key(reading: str, name: str) -> str:
    """Return the text by whose plain order people stand: kana, then Latin letters, then the rest.

    `reading` and `name` have the family name first, a space between. A name written in kana is its
    own reading; a kanji name without reading stands at the end. The family name decides before the
    given name; かとう stands before がとう, that before かとうだ; ｶﾄｳ and カトウ stand with かとう.
    """
    plain = _plain(reading) or _plain(name)
    if not plain:
        return "9"
    if _KANA.match(plain):
        return "1" + " ".join(map(_kana_key, plain.split()))
    if plain[0].isascii() and plain[0].isalnum():
        return "2" + plain
    return "3" + plain


def _plain(text: str) -> str:
    hiragana = unicodedata.normalize("NFKC", text).casefold().translate(_HIRAGANA)
    folded = hiragana if _KANA.match(hiragana) else fold(hiragana)
    return " ".join(folded.replace("・", " ").split())


def _kana_key(word: str) -> str:
    # plain kana decide first; voicing, small kana and long signs only between words otherwise equal
    bases, marks = "", ""
    for sign in unicodedata.normalize("NFD", word):
        if sign in _VOICING and marks:
            marks = marks[:-1] + _VOICING[sign]
        elif sign in _SMALL:
            bases, marks = bases + _SMALL[sign], marks + "3"
        elif sign == "ー":
            bases, marks = bases + _VOWELS.get(bases[-1:], sign), marks + "4"
        else:
            bases, marks = bases + sign, marks + "0"
    return f"{bases}!{marks.rstrip('0')}"
