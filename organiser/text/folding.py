"""Folding of text for finding: one form for what is indexed and what is typed, never stored."""

import re
import unicodedata
from collections.abc import Callable

from organiser.text.romaji import as_it_sounds, kana_to_romaji, romaji_spellings
from organiser.text.variants import COMMON_FORMS

# Short and long ways to write the legal form of a body. Normalisation has made (株) of ㈱ before.
_LEGAL_FORMS = {
    "株": "株式会社",
    "有": "有限会社",
    "同": "合同会社",
    "資": "合資会社",
    "名": "合名会社",
    "協": "協同組合",
    "社": "社団法人",
    "財": "財団法人",
    "一社": "一般社団法人",
    "一財": "一般財団法人",
    "公社": "公益社団法人",
    "公財": "公益財団法人",
    "特非": "特定非営利活動法人",
    "福": "社会福祉法人",
    "医": "医療法人",
    "学": "学校法人",
    "宗": "宗教法人",
    "独": "独立行政法人",
}
_SHORT_LEGAL_FORM = re.compile(r"\((" + "|".join(_LEGAL_FORMS) + r")\)")
_LEGAL_FORM = re.compile("(" + "|".join(sorted(_LEGAL_FORMS.values(), key=len, reverse=True)) + ")")

_SMALL_KANA = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
# Letters that no normalisation takes apart into a plain letter and a mark.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
# Signs nobody sees: variation selectors, joiners, direction marks, halves of pairs, tone marks.
_UNSEEN = (
    range(0xFE00, 0xFE10),
    range(0xE0100, 0xE01F0),
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x2070),
    range(0x302A, 0x3030),
    range(0x3099, 0x309B),
    range(0xD800, 0xE000),
    (0xAD, 0x34F, 0x180B, 0x180C, 0x180D, 0xFEFF),
    # vowel signs that older tables of Unicode, SQLite's among them, call marks
    (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9, 0x1CF2, 0x1CF3),
)


def _table() -> dict[int, int | str | None]:
    table: dict[int, int | str | None] = {ord(sign): form for sign, form in COMMON_FORMS.items()}
    # ケ, ヵ and ヶ between kanji are read が: they are settled before they turn into hiragana.
    for katakana in (*range(0x30A1, 0x30F5), 0x30FD, 0x30FE):
        hiragana = katakana - 0x60
        if katakana != ord("ケ"):
            table[katakana] = _SMALL_KANA.get(hiragana, hiragana)
    table.update(_SMALL_KANA)
    table.update(_PLAIN_LETTERS)
    table.update(dict.fromkeys(map(ord, "‐‒–—―−─"), "-"))
    table[0] = " "
    for unseen in _UNSEEN:
        table.update(dict.fromkeys(unseen))
    return table


_TABLE = _table()
_MARKED = re.compile("[\u00c0-\u1fff\u2c00-\u2dff\ua000-\uabff]")


def _joined(match: re.Match[str]) -> str:
    return match[0].replace(" ", "")


def _read_ga(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    if _is_kanji(text[at - 1 : at]) and (match[0] != "ケ" or _is_kanji(text[at + 1 : at + 2])):
        return "が"
    return "か" if match[0] == "ヵ" else "け"


def _is_kanji(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or sign >= "\U00020000"


def _repeated(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    if not (_is_kanji(before) if "々" in match[0] else "ぁ" <= before <= "ん"):
        return match[0]
    written = ""
    for sign in match[0]:
        if sign == "ゞ":
            before = unicodedata.normalize("NFC", before + "\u3099")[0]
        written += before
    return written


# Applied in this order, after the table. Each pattern begins with the sign it is about and looks
# back from there: to search for one sign costs a tenth of a search for its surroundings.
_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    # 龍ケ崎, 竜ヶ崎 and 竜が崎 are one place
    (re.compile("[ヵヶケ]"), _read_ga),
    # 佐々木 and 佐佐木, いすゞ and いすず
    (re.compile("々+|[ゝゞ]+"), _repeated),
    # ブディ・サントソ, and サ-ビス with a dash for the long sign
    (re.compile(r"・(?<=[ぁ-んー]・)(?=[ぁ-ん])"), ""),
    (re.compile(r"-(?<=[ぁ-ん]-)(?=[ぁ-ん])"), "ー"),
    # +81 (0)78-123-4567, 078(123)4567 and 078 123 4567 are one number
    (re.compile(r"[-ー().](?<=[0-9].)[-ー()]* ?(?=[0-9])"), ""),
    (re.compile(r"\+(?:81|62) ?\(?0?(?=[0-9])"), "0"),
    (re.compile(r"0(?<![0-9]0)[0-9]{1,4}(?: [0-9]{2,4})+(?![0-9])"), _joined),
    (_SHORT_LEGAL_FORM, lambda match: _LEGAL_FORMS[match[1]]),
)

_WORD = re.compile(r"[^\W_]+")
_KANA_WORD = re.compile("[ぁ-ゖー]+")
_LATIN_WORD = re.compile("[a-z]+")
_TOKEN = re.compile(r"(?=([^\W_]{1,2}))")


def fold(text: str) -> str:
    """Return the form of a text under which it is found; the same again for its own result.

    Full and half width, katakana and hiragana, large and small kana, old and new kanji, Latin
    letters with and without marks, short and long legal forms and the ways to write a telephone
    number meet. Runs of spaces and line ends become one space.
    """
    folded = unicodedata.normalize("NFKC", text.replace("゛", "\u3099").replace("゜", "\u309a"))
    folded = folded.casefold()
    if _MARKED.search(folded):
        folded = _without_marks(folded)
    folded = " ".join(folded.translate(_TABLE).split())
    for pattern, replacement in _RULES:
        folded = pattern.sub(replacement, folded)
    return folded


def bigrams(folded: str) -> list[str]:
    """Return the tokens of a folded text: each two neighbouring signs of a word, its last alone."""
    return _TOKEN.findall(folded)


def query_words(query: str) -> list[str]:
    """Return the folded words of what was typed, each once; a legal form is a word of its own.

    So サンプル(株) is found by 株式会社サンプル.
    """
    parted = _LEGAL_FORM.sub(r" \1 ", fold(query))
    return list(dict.fromkeys(_WORD.findall(parted)))


def without_legal_form(folded: str) -> tuple[str, str]:
    """Return a folded name of a body without its legal form, and that form; a bare form stays."""
    forms = "".join(_LEGAL_FORM.findall(folded))
    rest = " ".join(_LEGAL_FORM.sub(" ", folded).split())
    return (rest, forms) if rest else (folded, "")


def spellings(word: str) -> tuple[str, ...]:
    """Return the forms to look for when a folded word was typed, the word itself first."""
    if _LATIN_WORD.fullmatch(word):
        return romaji_spellings(word)
    if _KANA_WORD.fullmatch(word):
        return tuple(dict.fromkeys((word, as_it_sounds(word))))
    return (word,)


def searchable_name(family: str, given: str = "") -> str:
    """Return the line by which a written name is found, whatever stands between its parts."""
    return " ".join(part for part in (family, given) if part)


def searchable_reading(family: str, given: str = "") -> str:
    """Return the lines by which a reading is found: in kana, as it sounds, and in Latin letters."""
    parts = [fold(family), fold(given)]
    sound = "".join(map(as_it_sounds, parts))
    latin = kana_to_romaji(family) + kana_to_romaji(given)
    return "\n".join(dict.fromkeys(line for line in ("".join(parts), sound, latin) if line))


def _without_marks(text: str) -> str:
    kept = "".join(
        sign
        for sign in unicodedata.normalize("NFD", text)
        if sign in "\u3099\u309a" or unicodedata.category(sign)[0] != "M"
    )
    return unicodedata.normalize("NFKC", kept)
