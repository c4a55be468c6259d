"""Labelled lines that stand in a panel on a paper."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from organiser.wording import Phrase


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
