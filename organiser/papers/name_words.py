"""The parts of a person's name as one text, and in the order of their readings."""

from organiser.papers.people import PaperName
from organiser.text.names import full_name
from organiser.text.romaji import written_romaji
from organiser.text.sorting import sort_key


def written_name(name: PaperName) -> str:
    """Return a name as its owner writes it; nothing for one that may not be read."""
    return full_name(name.family, name.given, name.order)


def name_reading(name: PaperName) -> str:
    """Return the reading of a name in the order the name is written in."""
    return full_name(name.family_reading, name.given_reading, name.order)


def is_in_japanese(name: str) -> bool:
    """Tell whether kanji or kana are in a name."""
    return any(sign > "\u2e80" for sign in name)


def latin_name(name: PaperName) -> str:
    """Return a name in Latin letters: TAKAHASHI Misaki; nothing where it is written in them."""
    if not is_in_japanese(written_name(name)) or not name_reading(name):
        return ""
    family, given = written_romaji(name.family_reading), written_romaji(name.given_reading)
    return full_name(family.upper(), given.title(), name.order)


def name_order(name: PaperName) -> str:
    """Return the text by whose plain order people stand: by reading, あ か さ."""
    reading = " ".join(filter(None, (name.family_reading, name.given_reading)))
    return sort_key(reading, " ".join(filter(None, (name.family, name.given))))
