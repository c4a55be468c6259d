"""A card's name and its reading, out of the many places where programs put them."""

import re
import unicodedata
from collections.abc import Iterator

import jaconv

from organiser.exchange.cards import CardName
from organiser.exchange.vcard_properties import Property, PropertyBag
from organiser.exchange.vcard_text import split, unescape

_KANA = re.compile(r"(?=.*[ぁ-ゖ])[ぁ-ゖー・ゝゞ゛゜0-9 ;,.\-]+", re.DOTALL)
_JAPANESE = re.compile(
    r"[々〆〇\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_WORD = re.compile(r"[^\W\d_][^\d_]*")
_BODY_WORDS = frozenset({"inc", "co", "corp", "ltd", "llc", "gmbh", "pt", "cv", "kk"})
_MOST_NAME_WORDS = 4


def read_name(bag: PropertyBag, stand_ins: list[str], *, is_body: bool) -> CardName:
    """Take the card's names; the first stand-in serves where it names nobody.

    Stand-ins are the organisation, mail address and telephone number, in the order of preference. A
    written-out name stays whole if the card is a body's, or if the name equals a stand-in.
    """
    entries = [(entry, _name_parts(entry.text)) for entry in bag.take("N")]
    entries = [(entry, parts) for entry, parts in entries if any(parts)]
    formatted = _first(bag, "FN")
    nickname = ", ".join(bag.texts("NICKNAME"))
    own = entries[0][1] if entries else []
    family, given, additional, prefix, suffix = (*own, "", "", "", "", "")[:5]
    if not given:
        family, given = _separated_by_blank(family)
    if not family and not given and formatted and not is_body and formatted not in stand_ins:
        family, given = split_written_name(formatted)
    family_reading, given_reading = _reading(bag, entries, given)
    if not family and not given:
        others = [formatted, nickname, f"{family_reading} {given_reading}".strip(), *stand_ins]
        family = next(filter(None, others), "")
    return CardName(
        family=family,
        given=given,
        additional=additional,
        prefix=prefix,
        suffix=" ".join([suffix, *filter(None, own[5:])]).strip(),
        formatted=formatted,
        family_reading=family_reading,
        given_reading=given_reading,
        nickname=nickname,
        former=", ".join(bag.texts("X-MAIDENNAME")),
    )


def kana_reading(text: str) -> str:
    """Return a reading in hiragana; empty if `text` is not kana."""
    wide = unicodedata.normalize("NFKC", text)
    reading = " ".join(str(jaconv.kata2hira(wide)).split())
    return reading if _KANA.fullmatch(reading) else ""


def split_written_name(text: str) -> tuple[str, str]:
    """Return family and given name of a written-out name, where it is safe to tell them apart.

    Japanese names are `family given` with one blank; others are `given family` or `family, given`.
    Whatever looks like anything else stays whole, as the family name.
    """
    if _JAPANESE.search(text):
        return _separated_by_blank(text)
    family, comma, given = text.partition(",")
    if comma and _are_names(family.split()) and _are_names(given.split()):
        return family.strip(), given.strip()
    words = text.split()
    if not 2 <= len(words) <= _MOST_NAME_WORDS or not _are_names(words):
        return " ".join(words), ""
    return words[-1], " ".join(words[:-1])


def _name_parts(text: str) -> list[str]:
    return [" ".join(part.split()) for part in split(text)]


def _reading(
    bag: PropertyBag, names: list[tuple[Property, list[str]]], given: str
) -> tuple[str, str]:
    family = _kana_of(bag, "X-PHONETIC-LAST-NAME")
    first = _kana_of(bag, "X-PHONETIC-FIRST-NAME")
    for parts in _other_readings(bag, names):
        if not family and not first:
            family, first = parts
    if family and not first:
        family, first = _divided(family, given)
    return family, first


def _other_readings(
    bag: PropertyBag, names: list[tuple[Property, list[str]]]
) -> Iterator[tuple[str, str]]:
    """Give the readings of the remaining sources, the most exact first."""
    for entry in bag.take("SOUND"):
        if "X-IRMC-N" in entry.header.types:
            yield from _kana_or_left(bag, entry, split(entry.text))
        else:
            bag.leave(entry)
    for entry, _parts in names:
        yield from _kana_parts(entry.header.parameters.get("SORT-AS", "").split(","))
    for entry, parts in names[1:]:
        yield from _kana_or_left(bag, entry, parts)
    for entry in bag.take("SORT-STRING"):
        yield from _kana_or_left(bag, entry, re.split("[;,]", unescape(entry.text)))


def _kana_or_left(bag: PropertyBag, entry: Property, parts: list[str]) -> list[tuple[str, str]]:
    found = _kana_parts(parts)
    if not found:
        bag.leave(entry)
    return found


def _kana_parts(parts: list[str]) -> list[tuple[str, str]]:
    family, given = (kana_reading(part) for part in (*parts, "", "")[:2])
    return [(family, given)] if family or given else []


def _kana_of(bag: PropertyBag, name: str) -> str:
    reading = ""
    for entry in bag.take(name):
        said = kana_reading(unescape(entry.text))
        if said and not reading:
            reading = said
        elif not said:
            bag.leave(entry)
    return reading


def _divided(reading: str, given: str) -> tuple[str, str]:
    """Part a reading of the whole name: at its blank, or where a given name in kana begins."""
    family, blank, first = reading.partition(" ")
    if blank and given:
        return family, first
    ending = kana_reading(given)
    if ending and reading != ending and reading.endswith(ending):
        return reading.removesuffix(ending).strip(), ending
    return reading, ""


def _separated_by_blank(text: str) -> tuple[str, str]:
    words = text.split()
    if len(words) == 2 and _JAPANESE.search(text):
        return words[0], words[1]
    return " ".join(words), ""


def _first(bag: PropertyBag, name: str) -> str:
    first = ""
    for entry in bag.take(name):
        text = unescape(entry.text)
        first = first or text
        if text != first:
            bag.leave(entry)
    return first


def _are_names(words: list[str]) -> bool:
    return bool(words) and all(map(_is_name, words))


def _is_name(word: str) -> bool:
    known_as_body = word.rstrip(".").casefold() in _BODY_WORDS
    return _WORD.fullmatch(word) is not None and "@" not in word and not known_as_body
