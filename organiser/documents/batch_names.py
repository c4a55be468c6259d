"""What the files of a batch are called."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from organiser.documents.paper import safe_file_name
from organiser.papers.options import Whole
from organiser.wording import Phrase, phrase


def file_names(
    label: Phrase, names: Iterable[str], whole: Whole, *, language: str
) -> tuple[str, ...]:
    """Return a name for each file: paper, whom it is for, of what, and the revision.

    No two are alike, also where a disk takes capitals for small letters.
    """
    parts = [whole.name]
    if whole.revision is not None:
        parts.append(phrase("rev. {number}", number=whole.revision).in_language(language))
    paper = label.in_language(language)
    taken: Counter[str] = Counter()
    return tuple(_free([paper, name.replace(" ", ""), *parts], taken) for name in names)


def _free(parts: Sequence[str], taken: Counter[str]) -> str:
    name = safe_file_name(parts, suffix=".pdf")
    number = 1
    while taken[name.casefold()]:
        number += 1
        name = safe_file_name([*parts, str(number)], suffix=".pdf")
    taken[name.casefold()] = 1
    return name


def already_there(folder: Path, names: Iterable[str]) -> frozenset[Path]:
    """Return the files of these names that a folder has already."""
    return frozenset(place for name in names if (place := folder / name).exists())
