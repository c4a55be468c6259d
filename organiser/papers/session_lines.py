"""What the programme of a session says, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from organiser.papers.changes import Lines
from organiser.papers.fact_lines import PaperFact, fact_texts, paper_facts, without_label
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.own_words import own_words, sender_values
from organiser.papers.session_material import AgendaPart, SessionMaterial
from organiser.papers.session_words import (
    called,
    contact_words,
    listed,
    post_words,
    session_when,
)
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.touring.itinerary import clock
from organiser.touring.lines import duration
from organiser.vocabulary import ContributorRole, PaperWording, label
from organiser.wording import Phrase, phrase

#: Whom the programme names; helpers do their part unnamed.
_NAMED = (ContributorRole.HOST, ContributorRole.CO_HOST, ContributorRole.PARTNER)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLines:
    """The programme in the order it is read; there is no agenda off the record."""

    head: TabledLines
    facts: tuple[PaperFact, ...]
    agenda: Table | None
    remarks: tuple[str, ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        yield from self.head.texts()
        yield from fact_texts(self.facts)
        if self.agenda is not None:
            yield from self.agenda.texts()
        for text in self.remarks:
            yield self.head.kind, text


def session_lines(session: SessionMaterial, options: PaperOptions) -> SessionLines:
    """Return the programme as participants read it."""
    kind = phrase("Programme of the session").in_language(options.language)
    return SessionLines(
        head=TabledLines(
            kind=f"{session.programme}  {kind}" if session.theme.strip() else kind,
            title=session.theme.strip() or session.programme,
            when=session_when(session, options),
        ),
        facts=_facts(session, options.language),
        agenda=None if session.off_the_record else _agenda(session, options),
        remarks=_remarks(session, options),
    )


def paper_lines(session: SessionMaterial, language: str) -> Lines:
    """Return the lines of the programme under keys that stay while the plan is changed."""
    said = session_lines(session, PaperOptions(language=language, printed_on=date.min))
    rows = said.agenda.rows if said.agenda else ()
    return (
        ("title", said.head.title),
        ("when", said.head.when),
        *((fact.key, f"{fact.label}: {fact.text}") for fact in said.facts),
        *((row.key, " ".join(filter(None, map(_written, row.cells)))) for row in rows),
        *((f"remark:{place}", text) for place, text in enumerate(said.remarks)),
    )


def _written(cell: TableCell) -> str:
    return cell.written


def _facts(session: SessionMaterial, language: str) -> tuple[PaperFact, ...]:
    """Return what is good to know before."""
    seats = phrase("{seats} in all", seats=session.capacity) if session.capacity else None
    fee = phrase("Fee")
    facts = (
        ("place", phrase("Venue"), session.place),
        ("link", phrase("Online link"), session.link),
        ("seats", phrase("Places"), seats.in_language(language) if seats else ""),
        ("fee", fee, without_label(session.cost_note, fee)),
        *((role.value, label(role), _carried(session, role, language)) for role in _NAMED),
        ("questions", phrase("Questions to"), contact_words(session.sender)),
    )
    return tuple(paper_facts(facts, language=language))


def _carried(session: SessionMaterial, role: ContributorRole, language: str) -> str:
    here = (one for one in session.carrying if one.role is role)
    return listed(filter(None, (one.body or written_name(one.name) for one in here)), language)


def _agenda(session: SessionMaterial, options: PaperOptions) -> Table:
    said = partial(_said, language=options.language)
    columns = (
        TableColumn(said(phrase("Time")), ColumnKind.NUMBER),
        TableColumn(said(phrase("Length")), ColumnKind.NUMBER),
        TableColumn(said(phrase("Item")), ColumnKind.NAME),
        TableColumn(said(phrase("Led by"))),
    )
    rows = [_row(part, options) for part in session.agenda]
    ends = _end(session)
    if ends is not None:
        cells = (TableCell(clock(ends)), TableCell(), TableCell(said(phrase("End"))), TableCell())
        rows.append(TableRow("end", cells))
    return _without_empty(
        Table(
            columns=columns,
            rows=tuple(rows),
            heading=said(phrase("Agenda")),
            empty=said(phrase("The agenda is not fixed yet.")),
        )
    )


def _row(part: AgendaPart, options: PaperOptions) -> TableRow:
    key, language = f"item:{part.item_id}", options.language
    said = partial(_said, language=language)
    leader = TableCell(
        name=part.leader if written_name(part.leader) else None,
        text=called(part.leader, language),
        detail=post_words(part.organisation, part.post, language),
    )
    cells = (
        TableCell(clock(part.starts) if part.starts is not None else ""),
        TableCell(said(duration(part.minutes)) if part.minutes else ""),
        TableCell(part.title, detail=said(phrase("changed")) if key in options.changed else ""),
        leader,
    )
    return TableRow(key, cells)


def _end(session: SessionMaterial) -> int | None:
    """Return when the session ends, unless its agenda is longer than that."""
    if not session.agenda or session.ends is None:
        return None
    last = session.agenda[-1]
    if last.starts is None or last.starts + last.minutes > session.ends:
        return None
    return session.ends


def _without_empty(table: Table) -> Table:
    """Return a table without columns in which nothing stands."""
    kept = [
        place
        for place in range(len(table.columns))
        if any(row.cells[place].written or row.cells[place].detail for row in table.rows)
    ]
    return Table(
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(
            TableRow(row.key, tuple(row.cells[place] for place in kept)) for row in table.rows
        ),
        heading=table.heading,
        empty=table.empty,
    )


def _remarks(session: SessionMaterial, options: PaperOptions) -> tuple[str, ...]:
    values = sender_values(session.sender) | {
        "title": session.programme,
        "dates": session_when(session, options),
        "people": str(sum(one.has_seat for one in session.attendees)),
    }
    note = own_words(
        session.texts, PaperWording.SESSION_NOTE, language=options.language, values=values
    )
    off = phrase("This session is off the record.").in_language(options.language)
    return tuple(filter(None, (off if session.off_the_record else "", note.strip())))


def _said(words: Phrase, *, language: str) -> str:
    return words.in_language(language)
