"""What the minutes of a session say, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.errors import Refused
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.session_material import Attendee, SessionMaterial, StepAfter
from organiser.papers.session_words import (
    CAME,
    count_unnamed,
    post_words,
    session_when,
    unlisted_words,
)
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.text.dates import month_day
from organiser.vocabulary import Presence, label
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """A text under a heading."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesLines:
    """The minutes in the order they are read: who was there, texts, what is to be done."""

    head: TabledLines
    present: Table
    decisions: TextPart | None = None
    steps: Table | None = None
    talk: TextPart | None = None

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        yield from self.head.texts()
        yield from self.present.texts()
        for part in (self.decisions, self.talk):
            if part is not None:
                yield part.heading, part.heading
                yield part.heading, part.text
        if self.steps is not None:
            yield from self.steps.texts()


def minutes_lines(session: SessionMaterial, options: PaperOptions) -> MinutesLines:
    """Return the minutes; off the record they name the day and the people only.

    Raises `Refused` where nothing is noted of the session.
    """
    language = options.language
    _require_something(session)
    return MinutesLines(
        head=_head(session, options),
        present=_present(session, language),
        decisions=_text(phrase("Decisions"), session, session.decisions, language),
        steps=_steps(session, language) if session.steps and not session.off_the_record else None,
        talk=_text(phrase("What was talked about"), session, session.minutes, language),
    )


def _require_something(session: SessionMaterial) -> None:
    noted = (session.decisions, session.minutes, *(one.text for one in session.steps))
    came = any(one.presence in CAME for one in session.attendees)
    if not came and not any(text.strip() for text in noted):
        raise Refused(
            phrase(
                "There is nothing to print: of the session on {day} neither who came nor"
                " decisions, minutes or next steps are noted yet. Please note them there first.",
                day=session.held_on,
            )
        )


def _head(session: SessionMaterial, options: PaperOptions) -> TabledLines:
    language = options.language
    kind = phrase("Minutes").in_language(language)
    off = phrase("This session was off the record: only its day and its people are told.")
    facts = [(phrase("Theme"), session.theme), (phrase("Venue"), session.place)]
    if session.off_the_record:
        facts = [fact for fact in facts if fact[1] is session.place]
    return TabledLines(
        kind=kind,
        title=session.programme,
        when=session_when(session, options),
        facts=tuple(
            (name.in_language(language), text.strip()) for name, text in facts if text.strip()
        ),
        remarks=(off.in_language(language),) if session.off_the_record else (),
    )


def _present(session: SessionMaterial, language: str) -> Table:
    came = [one for one in session.attendees if one.presence in CAME]
    named = [one for one in came if written_name(one.name)]
    more = unlisted_words(count_unnamed(came), language)
    count = phrase("1 person") if len(came) == 1 else phrase("{count} people", count=len(came))
    return Table(
        columns=(
            TableColumn(_name_heading(language), ColumnKind.NAME),
            TableColumn(phrase("Organisation and post").in_language(language)),
            TableColumn(""),
        ),
        rows=tuple(_person(one, language) for one in named),
        heading=phrase("Present").in_language(language),
        further=count.in_language(language) if came else "",
        empty="" if named or came else phrase("It is not noted who came.").in_language(language),
        remarks=(more,) if more else (),
    )


def _name_heading(language: str) -> str:
    return phrase("Names").in_language(language)


def _person(one: Attendee, language: str) -> TableRow:
    told = ""
    if one.presence is Presence.DEPUTY:
        told = phrase("Represented by {deputy}", deputy=one.deputy_name).in_language(language)
    elif one.presence is Presence.LATE:
        told = label(Presence.LATE).in_language(language)
    cells = (
        TableCell(name=one.name),
        TableCell(post_words(one.organisation, one.title, language)),
        TableCell(told),
    )
    return TableRow(f"person:{one.person_id}", cells)


def _text(heading: Phrase, session: SessionMaterial, text: str, language: str) -> TextPart | None:
    if session.off_the_record or not text.strip():
        return None
    return TextPart(heading=heading.in_language(language), text=text.strip())


def _steps(session: SessionMaterial, language: str) -> Table:
    headings: tuple[tuple[Phrase, ColumnKind], ...] = (
        (phrase("What"), ColumnKind.TEXT),
        (phrase("Who"), ColumnKind.TEXT),
        (phrase("By when"), ColumnKind.TEXT),
    )
    return Table(
        columns=tuple(TableColumn(words.in_language(language), kind) for words, kind in headings),
        rows=tuple(_step(step, session.sender.name, language) for step in session.steps),
        heading=phrase("What follows").in_language(language),
    )


def _step(step: StepAfter, organiser: str, language: str) -> TableRow:
    who = step.body or written_name(step.name)
    if step.is_own:
        who = organiser or phrase("The organiser").in_language(language)
    due = month_day(step.due_on, language=language) if step.due_on else ""
    if step.done_on is not None:
        due = phrase("Done").in_language(language)
    cells = (TableCell(step.text), TableCell(who), TableCell(due))
    return TableRow(f"step:{step.step_id}", cells)
