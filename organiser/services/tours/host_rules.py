"""What guests keep to at a host: the usual rules as ticks, and whatever else in words.

Ticks are kept as the lines they stand for, so that the text can be read by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from organiser.wording import LANGUAGES, phrase

#: The rules of hosts that are met most often.
USUAL_RULES = (
    phrase("No photographs"),
    phrase("Take off outdoor shoes"),
    phrase("Wear a hard hat"),
    phrase("Wear safety shoes"),
    phrase("Wear a mask"),
    phrase("Leave bags outside"),
    phrase("Bring identification"),
    phrase("Do not speak to people at work"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Which of `USUAL_RULES` count, by their places, and what else is to be kept to."""

    ticked: frozenset[int] = frozenset()
    other: str = ""


def split_rules(text: str) -> Rules:
    """Return what a text says of the usual rules, in whichever language, and the rest of it."""
    ticked, other = set(), []
    for line in text.splitlines():
        place = _places().get(line.strip())
        if place is None:
            other.append(line)
        else:
            ticked.add(place)
    return Rules(ticked=frozenset(ticked), other="\n".join(other).strip())


def join_rules(rules: Rules, *, language: str) -> str:
    """Return rules as a text of lines in a language."""
    usual = [USUAL_RULES[place].in_language(language) for place in sorted(rules.ticked)]
    return "\n".join([*usual, *filter(None, [rules.other.strip()])])


@cache
def _places() -> Mapping[str, int]:
    return {
        rule.in_language(language): place
        for place, rule in enumerate(USUAL_RULES)
        for language in LANGUAGES
    }
