"""What the card for a talk says, in one language."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from organiser.papers.meeting_material import MeetingMaterial
from organiser.papers.options import PaperOptions
from organiser.papers.section_lines import LineSection, SectionedLines, SectionLine
from organiser.text.dates import plain_date
from organiser.text.names import full_name
from organiser.vocabulary import PromiseSide, label
from organiser.wording import Phrase, phrase

#: Of a contact the card tells so much.
_MOST_SIGNS = 160


def meeting_lines(material: MeetingMaterial, options: PaperOptions) -> SectionedLines:
    """Return what the card says; what is not known takes no room."""
    name, said = material.name, _Said(options)
    sections = (
        said.section(phrase("Last contacts"), _contacts(material, said), phrase("None so far")),
        said.section(phrase("Promises"), _promises(material, said), phrase("None open")),
        said.section(phrase("To talk about"), _topics(material, said)),
        said.section(phrase("Ties to others who are there"), _ties(material, said, present=True)),
        said.section(phrase("Ties"), _ties(material, said, present=False)),
        said.section(phrase("About them"), _about(material, said)),
    )
    return SectionedLines(
        kind=said(phrase("Meeting card")),
        title=full_name(name.family, name.given, name.order),
        reading=full_name(name.family_reading, name.given_reading, name.order),
        under=tuple(_under(material, said)),
        sections=tuple(one for one in sections if one.lines or one.empty),
        room_for_notes=said(phrase("Notes from the talk")),
    )


class _Said:
    """Says phrases and dates as the options want them."""

    def __init__(self, options: PaperOptions) -> None:
        self._options = options

    def __call__(self, words: Phrase | None) -> str:
        return words.in_language(self._options.language) if words else ""

    def day(self, day: date | None) -> str:
        if day is None:
            return ""
        return plain_date(day, language=self._options.language, era_dates=self._options.era_dates)

    def joined(self, texts: Iterable[str]) -> str:
        return ("、" if self._options.language == "ja" else ", ").join(texts)

    def section(
        self, heading: Phrase, lines: Iterable[SectionLine], empty: Phrase | None = None
    ) -> LineSection:
        return LineSection(self(heading), tuple(lines), self(empty))


def _under(material: MeetingMaterial, said: _Said) -> Iterator[str]:
    yield from material.posts
    count = material.present
    if material.occasion:
        others = phrase("{occasion}, with {count} others", occasion=material.occasion, count=count)
        yield said(others)


def _contacts(material: MeetingMaterial, said: _Said) -> Iterator[SectionLine]:
    for one in material.contacts:
        if one.kind and one.happened_on:
            what = "  ".join(text for text in (said(label(one.kind)), one.about) if text)
            yield SectionLine(said.day(one.happened_on), what, _gist(one.text))


def _gist(text: str) -> str:
    """Return as much of what was noted as is read before a talk: a whole letter is too much."""
    words = " ".join(text.split())
    return words if len(words) <= _MOST_SIGNS else f"{words[:_MOST_SIGNS].rstrip()}…"


def _promises(material: MeetingMaterial, said: _Said) -> Iterator[SectionLine]:
    for one in material.promises:
        who = phrase("I owe") if one.side is PromiseSide.MINE else phrase("They owe")
        due = said(phrase("by {date}", date=said.day(one.due_on))) if one.due_on else ""
        yield SectionLine(said(who), one.text, due)


def _topics(material: MeetingMaterial, said: _Said) -> Iterator[SectionLine]:
    if material.topics_to_avoid.strip():
        yield SectionLine(said(phrase("Better not")), material.topics_to_avoid.strip())
    if material.invitations:
        yield SectionLine(said(phrase("Programmes")), said.joined(material.invitations))
    known = [one for one in material.abilities if one.stance]
    for stance in dict.fromkeys(one.stance for one in known):
        skills = (f"{one.skill} {one.level}".strip() for one in known if one.stance is stance)
        yield SectionLine(said(label(stance)) if stance else "", said.joined(skills))


def _ties(material: MeetingMaterial, said: _Said, *, present: bool) -> Iterator[SectionLine]:
    """Yield the ties, people to whom there is the same one on a line together."""
    ties = [tie for tie in material.ties if tie.is_present is present and tie.name]
    for how, alike in groupby(ties, key=lambda tie: said(tie.how)):
        named = list(alike)
        notes = said.joined(tie.note for tie in named if tie.note)
        yield SectionLine(how, said.joined(tie.name for tie in named), notes)


def _about(material: MeetingMaterial, said: _Said) -> Iterator[SectionLine]:
    known = (
        phrase("since {date}, {count} contacts", date=said.day(material.met_on), count=count)
        if material.met_on and (count := material.contact_count)
        else None
    )
    for name, text in (
        (phrase("Known"), said(known)),
        (phrase("How we met"), material.how_we_met),
        (phrase("Introduced by"), material.introduced_by),
        (phrase("Place"), material.place),
        (phrase("Languages"), material.languages),
        (phrase("Birthday"), said.day(material.birthday)),
        (phrase("Nickname"), material.nickname),
        (phrase("Former name"), said.joined(material.former_names)),
        (phrase("Notes"), material.notes),
    ):
        if text.strip():
            yield SectionLine(said(name), text.strip())
