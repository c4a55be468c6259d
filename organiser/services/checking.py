"""Checks that every form shares: what text the book keeps as it is, and what it refuses.

Nothing is ever trimmed, replaced or cut here: a text is kept as typed, or refused with a sentence.
"""

import re
from collections.abc import Iterable
from datetime import date

from organiser.errors import InvalidInput
from organiser.wording import Phrase, phrase

#: Characters that steer machines instead of being text, and halves of characters.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def check_line(text: str, *, field: str, name: Phrase) -> None:
    """Refuse control characters and line breaks in a one-line text; `name` is the field's name."""
    _check(text, allowed="", field=field, name=name)


def check_text(text: str, *, field: str, name: Phrase) -> None:
    """Refuse control characters, other than line breaks and tabs, in a text of several lines."""
    _check(text, allowed="\n\t", field=field, name=name)


def check_filled(text: str, *, field: str, name: Phrase) -> None:
    """Refuse a text that is empty or only white space."""
    if not text.strip():
        raise InvalidInput(phrase("{name} is empty. Please fill it in.", name=name), field=field)


def check_names(names: Iterable[str], *, field: str, name: Phrase) -> None:
    """Refuse a list with an empty name or with one twice; the fields are `field.place.name`."""
    seen: set[str] = set()
    for place, one in enumerate(names):
        here = f"{field}.{place}.name"
        check_filled(one, field=here, name=name)
        check_line(one, field=here, name=name)
        if one in seen:
            raise InvalidInput(
                phrase("“{name}” stands in the list twice. Please change one.", name=one),
                field=here,
            )
        seen.add(one)


def check_not_future(day: date | None, *, today: date, field: str, name: Phrase) -> None:
    """Refuse a day after today; no day at all is fine."""
    if day is not None and day > today:
        raise InvalidInput(
            phrase(
                "{name} is {day}, which is still to come. Please enter a day up to today.",
                name=name,
                day=day,
            ),
            field=field,
        )


def check_span(since: date | None, until: date | None, *, field: str) -> None:
    """Refuse a time that ends before it begins."""
    if since is not None and until is not None and until < since:
        raise InvalidInput(
            phrase(
                "The time ends on {until}, before it begins on {since}. Please change one of them.",
                until=until,
                since=since,
            ),
            field=field,
        )


def _check(text: str, *, allowed: str, field: str, name: Phrase) -> None:
    found = next((sign for sign in CONTROL.findall(text) if sign not in allowed), None)
    if found is None:
        return
    if found in "\r\n":
        message = phrase("{name} must be a single line. Please remove the line break.", name=name)
    else:
        message = phrase(
            "{name}: the control character {code} cannot be kept. Please remove it.",
            name=name,
            code=f"U+{ord(found):04X}",
        )
    raise InvalidInput(message, field=field)
