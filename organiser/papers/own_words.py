"""The texts on papers that the organiser may word differently, and how they are filled in.

A text has fields as `{{ title }}`, by their English or Japanese names. What the organiser wrote
counts before what is shipped.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from organiser import paths
from organiser.papers.people import OwnText, Sender
from organiser.text.word_templates import check_template, fill_template
from organiser.vocabulary import PaperWording
from organiser.wording import LANGUAGES, Phrase, phrase

#: Texts that are whole letters; their first line may be a subject.
LETTERS = (PaperWording.INVITATION_LETTER, PaperWording.THANKS_LETTER)

_SUBJECTS = {"ja": "件名: ", "en": "Subject: "}


@dataclass(frozen=True, slots=True)
class PaperField:
    """A field of a text on papers by its English and its Japanese name, and its meaning."""

    name: str
    japanese: str
    meaning: Phrase


_ALL_NOTES = (
    PaperField("title", "名称", phrase("What the paper is of: the tour or the programme")),
    PaperField("dates", "期間", phrase("The day or days of it")),
    PaperField("people", "人数", phrase("How many people come")),
    PaperField("sender", "差出人", phrase("Your name from the settings")),
    PaperField("organisation", "所属", phrase("Your organisation from the settings")),
    PaperField("telephone", "電話", phrase("Your telephone from the settings")),
    PaperField("mail", "メール", phrase("Your mail address from the settings")),
)
_OF_A_VISIT = (
    PaperField("place", "訪問先", phrase("The place that is visited")),
    PaperField("host", "受入者", phrase("Who receives the group there")),
    PaperField("visit_time", "訪問日時", phrase("When the group is there")),
)
_WITH_A_VISIT = (PaperWording.HOST_NOTE, PaperWording.HOST_REQUEST)


def note_fields(wording: PaperWording) -> tuple[PaperField, ...]:
    """Return the fields of a text that is no letter."""
    return (*_ALL_NOTES, *_OF_A_VISIT) if wording in _WITH_A_VISIT else _ALL_NOTES


def sender_values(sender: Sender) -> dict[str, str]:
    """Return what the fields about the organiser say."""
    return {
        "sender": sender.name,
        "organisation": sender.organisation,
        "telephone": sender.telephone,
        "mail": sender.mail,
    }


def own_words(
    texts: Iterable[OwnText], wording: PaperWording, *, language: str, values: Mapping[str, str]
) -> str:
    """Return a note filled in; `values` are by the fields' English names, missing ones empty.

    A text of the organiser's own with a mistake in it gives way to the shipped one.
    """
    fields = note_fields(wording)
    said = {name: values.get(one.name, "") for one in fields for name in (one.name, one.japanese)}
    own = own_template(texts, wording, language)
    if own is None or check_template(own, said):
        own = shipped_text(wording, language)
    return fill_template(own, said, gaps=dict.fromkeys(said, "")).text


def own_template(texts: Iterable[OwnText], wording: PaperWording, language: str) -> str | None:
    """Return the organiser's own text with its fields still open, nothing where there is none."""
    return next(
        (one.text for one in texts if (one.wording, one.language) == (wording.value, language)),
        None,
    )


def shipped_text(wording: PaperWording, language: str) -> str:
    """Return the text that comes with the application, with its fields still open."""
    return _shipped(wording.name.lower(), language if language in LANGUAGES else "en")


@cache
def _shipped(name: str, language: str) -> str:
    file = paths.resource("wordings", language, f"paper_{name}.txt")
    return file.read_text(encoding="utf-8").strip()


def split_subject(text: str, language: str) -> tuple[str, str]:
    """Return the subject and the text of a letter."""
    heading = _SUBJECTS.get(language, _SUBJECTS["en"])
    if not text.startswith(heading):
        return "", text
    subject, _line, rest = text.removeprefix(heading).partition("\n")
    return subject.strip(), rest.strip()


def with_subject(subject: str, text: str, language: str) -> str:
    """Return subject and text of a letter as the one text that is kept."""
    if not subject:
        return text
    return f"{_SUBJECTS.get(language, _SUBJECTS['en'])}{' '.join(subject.split())}\n\n{text}"
