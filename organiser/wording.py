"""Sentences outside Qt: English in the source, other languages from plain catalogues.

The window's own texts go through Qt. Papers, errors, cautions, action names and the names of the
vocabulary are `Phrase` values: an English template with named values, put into a language only
where it is shown. Catalogues are JSON files, English to the other language, in
`resources/translations/ja/`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from organiser import paths

LANGUAGES = ("en", "ja")

_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ja": ("月", "火", "水", "木", "金", "土", "日"),
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence that can be said in any language.

    `template` is English with `{name}` places; `values` are what stands there: text from users as
    it is, numbers, dates, or further phrases.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def in_language(self, language: str) -> str:
        """Return the sentence in `language`; without a translation, in English."""
        template = catalogue(language).get(self.template, self.template)
        return template.format_map({name: _shown(value, language) for name, value in self.values})

    def __str__(self) -> str:
        """Return the sentence in English, as logs and tracebacks want it."""
        return self.in_language("en")


def phrase(template: str, /, **values: object) -> Phrase:
    """Return the phrase for an English template and the values for its places."""
    return Phrase(template, tuple(values.items()))


def verbatim(text: str) -> Phrase:
    """Return text of the organiser's own as a phrase that no catalogue touches."""
    return Phrase("{text}", (("text", text),))


def day_label(day: date, language: str) -> str:
    """Return a date with its weekday: `2026-12-03 (Thu)`, `2026年12月3日(木)`."""
    weekday = _WEEKDAYS[language if language in _WEEKDAYS else "en"][day.weekday()]
    if language == "ja":
        return f"{day.year}年{day.month}月{day.day}日({weekday})"
    return f"{day.isoformat()} ({weekday})"


def clock_label(moment: time) -> str:
    """Return a time of day as papers and screens write it: `9:05`."""
    return f"{moment.hour}:{moment.minute:02d}"


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Return all translations into `language`; empty for English."""
    import json

    folder = paths.resource("translations") / language
    texts: dict[str, str] = {}
    for file in sorted(folder.glob("*.json")):
        texts.update(json.loads(file.read_text(encoding="utf-8")))
    return texts


def _shown(value: object, language: str) -> str:
    for kind, show in _SHOWN.items():
        if isinstance(value, kind):
            return show(value, language)
    return "" if value is None else str(value)


_SHOWN: dict[type, Callable[..., str]] = {
    Phrase: lambda value, language: value.in_language(language),
    date: day_label,
    time: lambda value, _language: clock_label(value),
}
