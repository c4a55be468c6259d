"""Fields of words as chips: tags with those of the book, languages with the usual ones."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from organiser.text.folding import fold
from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import WordsField
from organiser.ui.store import Store

_MOST = 12
_PARTS = re.compile(r"\s*[,、，;；]\s*")


class TagsField(WordsField):
    """Tags; those of the book that begin with what is typed are proposed."""

    def __init__(self, store: Store, tags: Sequence[str]) -> None:
        from organiser.text.query_words import QueryKey

        super().__init__(
            find=lambda text: _offered(text, store.proposals(QueryKey.TAG, text)),
            placeholder=QCoreApplication.translate("TagsField", "Type a word and press Enter"),
            values=[(tag, tag) for tag in tags],
        )


class LanguagesField(WordsField):
    """Languages, kept as one line of text; a line that is not touched stays as it is."""

    def __init__(self, languages: str) -> None:
        self._first = languages
        words = tuple(filter(None, _PARTS.split(languages.strip())))
        self._first_words = tuple(dict.fromkeys(words))
        super().__init__(
            find=lambda text: _offered(text, usual_languages()),
            placeholder=QCoreApplication.translate(
                "LanguagesField", "Type a language and press Enter"
            ),
            values=[(word, word) for word in self._first_words],
        )

    def value(self) -> str:  # type: ignore[override]
        """Return the languages on one line."""
        words = super().value()
        return self._first.strip() if words == self._first_words else ", ".join(words)


def usual_languages() -> tuple[str, ...]:
    """Return the languages most often met, in the window's language."""
    translate = QCoreApplication.translate
    return (
        translate("LanguagesField", "Japanese"),
        translate("LanguagesField", "English"),
        translate("LanguagesField", "Indonesian"),
        translate("LanguagesField", "Vietnamese"),
        translate("LanguagesField", "Chinese"),
        translate("LanguagesField", "Korean"),
        translate("LanguagesField", "Filipino"),
        translate("LanguagesField", "Thai"),
        translate("LanguagesField", "Burmese"),
        translate("LanguagesField", "Khmer"),
        translate("LanguagesField", "Nepali"),
        translate("LanguagesField", "Mongolian"),
        translate("LanguagesField", "Hindi"),
        translate("LanguagesField", "Bengali"),
        translate("LanguagesField", "Portuguese"),
        translate("LanguagesField", "Spanish"),
        translate("LanguagesField", "French"),
        translate("LanguagesField", "German"),
    )


def _offered(typed: str, words: Iterable[str]) -> list[Proposal]:
    """Return the words that have what is typed in them, those that begin with it first."""
    wanted = fold(typed)
    found = [word for word in words if wanted in fold(word)]
    found.sort(key=lambda word: not fold(word).startswith(wanted))
    return [(word, word) for word in found[:_MOST]]
