"""Labelled lines that stand in a panel on a paper."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from organiser.wording import LANGUAGES, Phrase


@dataclass(frozen=True, slots=True)
class PaperFact:
    """A label and a text; by its `key` it is known again in another revision."""

    key: str
    label: str
    text: str


def paper_facts(facts: Iterable[tuple[str, Phrase, str]], *, language: str) -> Iterator[PaperFact]:
    """Yield a line for every key, label and text; for texts that say nothing none."""
    for key, label, text in facts:
        if text.strip():
            yield PaperFact(key, label.in_language(language), text.strip())


def fact_texts(facts: Iterable[PaperFact]) -> Iterator[tuple[str, str]]:
    """Yield every text of some facts with the place where it stands, in reading order."""
    for fact in facts:
        yield fact.label, fact.label
        yield fact.label, fact.text


def without_label(text: str, label: Phrase) -> str:
    """Return text that stands beside its label without the same word typed before it.

    Of `会費 2,000円` under 会費 only `2,000円` is left; the language of the label does not matter.
    """
    said = text.strip()
    for language in LANGUAGES:
        word = label.in_language(language)
        for after in (" ", "\u3000", ":", "："):
            if said.startswith(word + after):
                return said[len(word) + 1 :].strip()
    return said
