"""The search line in its parts: terms like `skill:看護師` or `-tag:"old friend"`, and words."""

import re
from dataclasses import dataclass

from organiser.text.query_words import QueryKey, find_key

# A colon, a minus and quotes are what a keyboard of any language gives for them.
_PART = re.compile(
    r"""
    (?P<minus>[-－−](?=\S))?
    (?:(?P<key>[^\s:："“＂]+)[:：])?
    (?:"(?P<quoted>(?:[^"]|"")*)"?|[“＂](?P<curly>[^”＂]*)[”＂]?|(?P<bare>\S*))
    """,
    re.VERBOSE,
)
_NEEDS_QUOTES = re.compile(r"""[\s"“＂]|^[-－−]""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the line, from `start` to `end`; a plain word has no key.

    `key_text` is what stands before a colon, known as a key or not; `value_start` is where the
    value begins, its quote included.
    """

    start: int
    end: int
    value_start: int
    negated: bool
    key: QueryKey | None
    key_text: str
    value: str
    quoted: bool


def parts(line: str) -> list[Part]:
    """Return the parts of a line in their order; what is not written as a term is a word."""
    found, at = [], 0
    while at < len(line):
        if line[at].isspace():
            at += 1
            continue
        match = _PART.match(line, at)
        if match is None or match.end() == at:
            break
        found.append(_part(match))
        at = match.end()
    return found


def written(key_name: str, value: str, *, negated: bool = False) -> str:
    """Return a term as it is typed."""
    return f"{'-' if negated else ''}{key_name}:{quoted_value(value)}"


def written_word(word: str, *, negated: bool = False) -> str:
    """Return a plain word as it is typed, in quotes where it would be taken for something else."""
    alone = parts(word)
    plain = len(alone) == 1 and alone[0].key is None and not alone[0].negated
    return f"{'-' if negated else ''}{word if plain and not alone[0].quoted else _quoted(word)}"


def quoted_value(value: str) -> str:
    """Return a value as it is typed, in quotes where it needs them."""
    return _quoted(value) if not value or _NEEDS_QUOTES.search(value) else value


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _part(match: re.Match[str]) -> Part:
    key = find_key(match["key"]) if match["key"] else None
    quoted, curly, bare = match["quoted"], match["curly"], match["bare"] or ""
    value = quoted.replace('""', '"') if quoted is not None else curly or bare
    value_start = match.end() - len(bare)
    if quoted is not None or curly is not None:
        value_start = match.start("quoted" if quoted is not None else "curly") - 1
    if key is None and match["key"]:
        value = f"{match['key']}:{value}"
    return Part(
        start=match.start(),
        end=match.end(),
        value_start=value_start,
        negated=match["minus"] is not None,
        key=key,
        key_text=match["key"] or "",
        value=value,
        quoted=quoted is not None or curly is not None,
    )
