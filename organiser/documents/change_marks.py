"""How papers mark what changed since they were last given out: a bar, and a word in bold.

Both can be seen without colours.
"""

from dataclasses import dataclass

from organiser.documents.typesetting import Span, Style
from organiser.papers.options import PaperOptions
from organiser.wording import phrase

_TAG = Style(size=8, leading=12, bold=True)


@dataclass(frozen=True, slots=True)
class ChangeMarks:
    """The keys of the lines that changed, and the word beside them."""

    keys: frozenset[str] = frozenset()
    word: str = ""

    def tag(self, *keys: str) -> tuple[Span, ...]:
        """Return the word for behind a text that is about these keys, if any of them changed."""
        return (Span(f"  {self.word}", _TAG),) if self.keys.intersection(keys) else ()


def marks_for(options: PaperOptions) -> ChangeMarks:
    """Return the marks that the options ask for."""
    return ChangeMarks(options.changed, phrase("changed").in_language(options.language))


def marks_said(options: PaperOptions) -> str:
    """Return the sentence that says what the marks mean; nothing where there can be none."""
    if options.changed_since is None:
        return ""
    if not options.changed:
        words = phrase("Nothing changed since revision {revision}.", revision=options.changed_since)
    else:
        words = phrase(
            "What changed since revision {revision} has a bar at its left and the word “changed”.",
            revision=options.changed_since,
        )
    return words.in_language(options.language)
