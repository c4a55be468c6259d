"""What to write to one person when a paper they hold is no longer right."""

from collections.abc import Iterable, Iterator

from organiser.papers.changes import Change
from organiser.touring.call_words import greeting
from organiser.wording import Phrase, phrase


def told_words(
    greeted: tuple[str, str],
    tour: str,
    papers: Iterable[Phrase],
    changes: Iterable[Change],
    *,
    language: str,
) -> str:
    """Return the words for one person: what changed for them, and which of their papers is old.

    `greeted` is who reads it, with the honorific, and who writes; every paper says its revision.
    """
    held = ("、" if language == "ja" else "; ").join(one.in_language(language) for one in papers)
    parts = (
        _paragraph(
            [greeting(*greeted), phrase("The plan of “{tour}” has changed:", tour=tour)], language
        ),
        "\n".join(change_lines(changes, language)),
        _paragraph(
            [
                phrase("The paper you have does not say so yet: {papers}.", papers=held),
                phrase("I apologise for the trouble, and thank you for your understanding."),
            ],
            language,
        ),
    )
    return "\n\n".join(parts)


def change_lines(changes: Iterable[Change], language: str) -> Iterator[str]:
    """Yield what changed as lines of plain text, each day's under the day."""
    heading = ""
    for change in changes:
        if change.heading and change.heading != heading:
            yield change.heading
        heading = change.heading or heading
        yield f"・{change.sentence.in_language(language)}"


def _paragraph(sentences: Iterable[Phrase], language: str) -> str:
    return "\n".join(sentence.in_language(language) for sentence in sentences)
