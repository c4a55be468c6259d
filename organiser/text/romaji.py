"""Japanese readings in Latin letters, folded so that the usual ways to spell a name meet."""

import re
import unicodedata
from functools import cache

_SINGLE = """
あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso
ざza じji ずzu ぜze ぞzo たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne
のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu
めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu
ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa
"""
# Sounds of foreign names that the rule for き + ゃ does not give.
_PAIRED = """
うぃwi うぇwe うぉwo ゔぁva ゔぃvi ゔぇve ゔぉvo くぁkwa ぐぁgwa しぇshe じぇje ちぇche
つぁtsa つぃtsi つぇtse つぉtso てぃti でぃdi とぅtu どぅdu てゅtyu でゅdyu
ふぁfa ふぃfi ふぇfe ふぉfo ふゅfyu いぇye
"""
_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
_KANA = re.compile("っ?[ぁ-ゔ][ぁぃぅぇぉゃゅょ]?|ー")

_SAME_SOUND = str.maketrans("ぢづをゐゑ", "じずおいえ")
_V_SOUND = re.compile("ゔ([あいえお]?)")
_V_AS_B = {"あ": "ば", "い": "び", "": "ぶ", "え": "べ", "お": "ぼ"}
# What only makes the vowel before it longer: おお, おう and おー, けい and けえ.
_LONG = (
    "(?<=[あかさたなはまやらわがざだばぱ])[あー]+",
    "(?<=[いきしちにひみりぎじびぴ])[いー]+",
    "(?<=[うくすつぬふむゆるぐずぶぷ])[うー]+",
    "(?<=[えけせてねへめれげぜでべぺ])[えいー]+",
    "(?<=[おこそとのほもよろごぞどぼぽ])[おうー]+",
)

# Other spellings to Hepburn, then what is only a matter of length: ō, ou, oo and oh are one.
_STEPS = (
    ("['’`]", ""),
    ("sy", "sh"),
    ("ty", "ch"),
    ("[zjd]y", "j"),
    ("si", "shi"),
    ("ti", "chi"),
    ("tu", "tsu"),
    ("(?<![sc])hu", "fu"),
    ("[zd]i", "ji"),
    ("dz?u", "zu"),
    ("cch", "tch"),
    ("l", "r"),
    ("v", "b"),
    ("wo", "o"),
    ("m(?=[bmp])", "n"),
    ("(?<=[ou])h+(?![aiueoh])", ""),
    ("o[ou]+", "o"),
    (r"([aiue])\1+", r"\1"),
)

# What passports leave out: long o and u; a う that begins 上, 内 or 浦 at the end of a name stays.
_WRITTEN_STEPS = (
    ("cch", "tch"),
    ("n(?=[bmp])", "m"),
    ("ou(?!e\\b|ra\\b)(?!(?<=[no]ou)chi\\b)", "o"),
    ("o{2,}", "o"),
    ("u{2,}(?!e\\b|ra\\b|chi\\b)", "u"),
)


def kana_to_romaji(reading: str) -> str:
    """Return a reading in folded Hepburn: おおの and おうの are `ono`; what is not kana stays."""
    hiragana = unicodedata.normalize("NFKC", reading).translate(_HIRAGANA)
    return fold_romaji(_KANA.sub(_latin, hiragana))


def written_romaji(reading: str) -> str:
    """Return a reading in Hepburn as passports write it: さとう `sato`, なんば `namba`.

    What is not kana stays. Where う begins a word of its own it is kept: いのうえ `inoue`.
    """
    hiragana = unicodedata.normalize("NFKC", reading).translate(_HIRAGANA)
    written = _KANA.sub(_latin, hiragana)
    for pattern, replacement in _WRITTEN_STEPS:
        written = re.sub(pattern, replacement, written)
    return written


def fold_romaji(text: str) -> str:
    """Return what was typed in Latin letters in the form of `kana_to_romaji`: `Ohno` is `ono`."""
    parted = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    plain = "".join(sign for sign in parted if not "\u0300" <= sign <= "\u036f")
    for pattern, replacement in _STEPS:
        plain = re.sub(pattern, replacement, plain)
    return unicodedata.normalize("NFC", plain)


def romaji_spellings(word: str) -> tuple[str, ...]:
    """Return the forms under which a folded Latin word, perhaps not yet typed to its end, is found.

    The word itself stands first: not every Latin word is romaji.
    """
    folded = fold_romaji(word)
    forms = [word, folded]
    if folded.endswith("m"):
        # on the way from nam to namba, which is indexed as nanba
        forms.append(folded[:-1] + "n")
    return tuple(dict.fromkeys(forms))


def as_it_sounds(kana: str) -> str:
    """Return folded kana with one sign for each sound: おおの and おうの are おーの, づ is ず."""
    plain = _V_SOUND.sub(lambda match: _V_AS_B[match[1]], kana.translate(_SAME_SOUND))
    for pattern in _LONG:
        plain = re.sub(pattern, "ー", plain)
    return plain


@cache
def _sounds() -> dict[str, str]:
    sounds = {entry[0]: entry[1:] for entry in _SINGLE.split()}
    for kana in "きぎしじちぢにひびぴみり":
        stem = sounds[kana][:-1] + ("" if kana in "しじちぢ" else "y")
        glides = zip("ゃゅょ", "auo", strict=True)
        sounds.update({kana + small: stem + vowel for small, vowel in glides})
    sounds.update({entry[:2]: entry[2:] for entry in _PAIRED.split()})
    return sounds


def _latin(match: re.Match[str]) -> str:
    sounds = _sounds()
    kana = match[0].removeprefix("っ").rstrip("ー")
    if kana not in sounds:
        return "".join(sounds.get(sign, "") for sign in kana)
    sound = sounds[kana]
    if not match[0].startswith("っ"):
        return sound
    return ("t" if sound.startswith("ch") else sound[0]) + sound
