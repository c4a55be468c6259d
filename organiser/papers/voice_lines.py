"""What the page of answers to voices says, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.errors import Refused
from organiser.papers.options import PaperOptions
from organiser.papers.programme_material import Heard, ProgrammeMaterial
from organiser.papers.session_words import contact_words, days_said
from organiser.text.dates import plain_date
from organiser.vocabulary import VoiceState
from organiser.wording import Phrase, phrase

#: What was done comes first, what will not be done last.
_HEADINGS: dict[VoiceState, Phrase] = {
    VoiceState.DONE: phrase("What we have done"),
    VoiceState.LOOKING: phrase("What we are looking into"),
    VoiceState.RECEIVED: phrase("What we have taken note of"),
    VoiceState.WILL_NOT: phrase("What we will not do, and why"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRow:
    """One point and its answer, never who raised it."""

    key: str
    said: str
    answer: str
    answered: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceGroup:
    """The points of which the same has become."""

    heading: str
    rows: tuple[VoiceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceLines:
    """The page in the order it is read."""

    kind: str
    title: str
    when: str
    thanks: str
    groups: tuple[VoiceGroup, ...]
    rest: str
    contact: str

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, self.when, self.thanks):
            yield self.kind, text
        for group in self.groups:
            yield group.heading, group.heading
            for row in group.rows:
                for text in (row.said, row.answer, row.answered):
                    yield group.heading, text
        for text in (self.rest, self.contact):
            yield self.kind, text


def voice_lines(programme: ProgrammeMaterial, options: PaperOptions) -> VoiceLines:
    """Return what was heard and answered, without names, and how much has no answer yet.

    Raises `Refused` while nothing is answered.
    """
    language = options.language
    answered = [one for one in programme.heard if one.answer.strip()]
    if not answered:
        raise Refused(
            phrase(
                "No voice of “{programme}” has an answer yet. Please write the answers under"
                " “Thanks and feedback” first.",
                programme=programme.name,
            )
        )
    groups = (_group(state, answered, options) for state in _HEADINGS)
    return VoiceLines(
        kind=phrase("Your feedback and our answers").in_language(language),
        title=programme.name,
        when=days_said(programme.own_days, options) if programme.own_days else "",
        thanks=phrase(
            "Thank you for telling us what you think. This is what we heard and what became of it."
        ).in_language(language),
        groups=tuple(group for group in groups if group.rows),
        rest=_rest(len(programme.heard) - len(answered), language),
        contact=_contact(programme, language),
    )


def _group(state: VoiceState, answered: list[Heard], options: PaperOptions) -> VoiceGroup:
    rows = tuple(_row(one, options) for one in answered if one.state is state)
    return VoiceGroup(heading=_HEADINGS[state].in_language(options.language), rows=rows)


def _row(one: Heard, options: PaperOptions) -> VoiceRow:
    answered = ""
    if one.answered_on is not None:
        day = plain_date(one.answered_on, language=options.language, era_dates=options.era_dates)
        answered = phrase("Answered on {date}", date=day).in_language(options.language)
    return VoiceRow(
        key=f"voice:{one.voice_id}",
        said=one.said.strip(),
        answer=one.answer.strip(),
        answered=answered,
    )


def _contact(programme: ProgrammeMaterial, language: str) -> str:
    words = contact_words(programme.sender)
    return f"{phrase('Questions to').in_language(language)}  {words}" if words else ""


def _rest(count: int, language: str) -> str:
    if not count:
        return ""
    if count == 1:
        return phrase("1 further point is still waiting for an answer.").in_language(language)
    words = phrase("{count} further points are still waiting for an answer.", count=count)
    return words.in_language(language)
