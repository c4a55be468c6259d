"""Telephone numbers in one form, whatever was typed around them.

What the organiser typed is kept and shown; these forms are for files, dialling and comparing.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−─ー", "-"))
_EXTENSION = re.compile(
    r"(?:内線(?:番号)?|(?<![a-z])(?:extension|extn?|x)(?![a-z]))[\s.:=)]*\(?[\d-]+\)?"
)
# Signs that stand inside a number; any other one ends it, so words and second numbers fall away.
_RUN = re.compile(r"\+?\s*\d[\d ().\-]*")
_LOCAL_URI = re.compile(r"tel:[\d().-]+;phone-context=\+\d+")
# An own prefix or that of another country: without either, digits are a number only if valid.
_FULL = re.compile(r"\+|0")


def normalised(value: str, *, region: str = "JP") -> str:
    """Return the first number of a text in its international form: `+81 3-1234-5678`.

    Empty when there is no number in it. Extensions (内線, ext), words and further numbers stay out;
    `region` is the country of a number written without one.
    """
    number = _first_number(value, region)
    if number is None:
        return ""
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(number, PhoneNumberFormat.INTERNATIONAL)


def dialled(value: str, *, region: str = "JP") -> str:
    """Return the first number of a text for comparing: `+81312345678`; empty if there is none."""
    number = _first_number(value, region)
    if number is None:
        return ""
    from phonenumbers import PhoneNumberFormat, format_number

    return format_number(number, PhoneNumberFormat.E164)


def digits(value: str) -> str:
    """Return only the digits of a text, in half width; cheap, no library is asked."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", value) if sign in "0123456789")


def _first_number(value: str, region: str) -> "PhoneNumber | None":
    text = unicodedata.normalize("NFKC", value).translate(_DASHES).casefold()
    runs = [run.strip() for run in _RUN.findall(_EXTENSION.sub(";", text))]
    if not runs:
        return None
    from phonenumbers import is_possible_number, is_valid_number

    for candidate in _candidates(text, runs):
        number = _parsed(candidate, region)
        if number is not None and is_valid_number(number):
            return number
    # a number of the right length in a range that was never given out: sample data, new ranges
    number = _parsed(runs[0], region) if _FULL.match(runs[0]) else None
    return number if number is not None and is_possible_number(number) else None


def _candidates(text: str, runs: list[str]) -> Iterator[str]:
    if local := _LOCAL_URI.search(text):
        yield local[0]
    for run in runs:
        # spaces stand within numbers and between them
        parts = run.split()[:8]
        for start in range(len(parts)):
            for end in range(len(parts), start, -1):
                yield " ".join(parts[start:end])


def _parsed(text: str, region: str) -> "PhoneNumber | None":
    from phonenumbers import NumberParseException, parse

    try:
        number = parse(text, region)
    except NumberParseException:
        return None
    number.extension = None
    return number
