"""What the sheet for a host says: who comes, when and why, and what was agreed."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.fact_lines import PaperFact, fact_texts, paper_facts
from organiser.papers.host_visit import HostVisit, host_visit
from organiser.papers.itinerary_lines import marked_date
from organiser.papers.own_words import own_words, sender_values
from organiser.papers.roster_lines import RosterRow, name_cell
from organiser.papers.table_lines import ColumnKind, Table, TableCell, TableColumn, TableRow
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import PaperWording
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineRow:
    """One stop of the day in a few words; the host's own stands out."""

    key: str
    time: str
    text: str
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HostSheetLines:
    """The whole sheet in the order it is read; `agreed` is to be corrected by the host."""

    kind: str
    addressee: tuple[str, ...]
    title: str
    place: str
    facts: tuple[PaperFact, ...]
    agreed_heading: str
    agreed_hint: str
    agreed: tuple[PaperFact, ...]
    people: Table
    outline_heading: str
    outline_date: str
    outline: tuple[OutlineRow, ...]
    note: str

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (*self.addressee, self.kind, self.title):
            yield self.kind, text
        yield from fact_texts(self.facts)
        if self.agreed:
            yield self.agreed_heading, self.agreed_heading
            yield self.agreed_heading, self.agreed_hint
        yield from fact_texts(self.agreed)
        yield from self.people.texts()
        for text in (self.outline_heading, self.outline_date):
            yield self.outline_heading, text
        for row in self.outline:
            yield row.text, row.time
            yield row.text, row.text
        yield self.kind, self.note


def host_sheet_lines(material: TourMaterial, *, language: str, era_dates: bool) -> HostSheetLines:
    """Return what the sheet for the host of the material's own stop says."""

    def said(words: Phrase) -> str:
        return words.in_language(language)

    visit = host_visit(material, language=language)
    hint = phrase("This is what we have noted. Please tell us if anything is different or missing.")
    return HostSheetLines(
        kind=said(phrase("About our visit")),
        addressee=visit.addressee(language),
        title=material.itinerary.title,
        place=visit.stop.row.text,
        facts=tuple(_facts(visit, language, era_dates)),
        agreed_heading=said(phrase("What you have told us")),
        agreed_hint=said(hint),
        agreed=tuple(_agreed(visit, language)),
        people=_people(visit, language),
        outline_heading=said(phrase("Our day")),
        outline_date=marked_date(visit.day, language),
        outline=tuple(_outline(visit)),
        note=_note(visit, language, era_dates),
    )


def paper_lines(material: TourMaterial, language: str) -> tuple[tuple[str, str], ...]:
    """Return the lines by which another revision of the sheet is compared."""
    lines = host_sheet_lines(material, language=language, era_dates=False)
    found = [(fact.key, f"{fact.label}: {fact.text}") for fact in (*lines.facts, *lines.agreed)]
    for row in lines.people.rows:
        cells = (" ".join(filter(None, (cell.written, cell.detail))) for cell in row.cells[1:])
        found.append((row.key, " ".join(filter(None, cells))))
    for one in lines.outline:
        found.append((one.key, f"{one.time} {one.text}"))
    return tuple(found)


def _facts(visit: HostVisit, language: str, era_dates: bool) -> Iterator[PaperFact]:
    stop, sender = visit.stop, visit.material.sender
    time = visit.time_words(language=language, era_dates=era_dates)
    people = visit.count_words().in_language(language) if stop.count else ""
    place = "\n".join(filter(None, (stop.row.text, stop.timed.stop.address)))
    organiser = "  ".join(filter(None, (sender.name, sender.telephone)))
    facts = (
        ("fact:time", phrase("Date and time"), time),
        ("fact:place", phrase("Place of the visit"), place),
        ("fact:people", phrase("Group size"), people),
        ("fact:purpose", phrase("Purpose of the visit"), stop.timed.stop.purpose),
        ("fact:contact", phrase("Contact on the day"), organiser),
        ("fact:vehicles", phrase("Travelling by"), visit.vehicles(language)),
        ("fact:parking", phrase("Stop at"), stop.notes.parking),
        ("fact:diets", phrase("Meals and needs"), _diets(visit, language)),
    )
    return paper_facts(facts, language=language)


def _diets(visit: HostVisit, language: str) -> str:
    diets = (
        phrase("{diet}: {count}", diet=diet, count=count).in_language(language)
        for diet, count in visit.stop.notes.diets
    )
    return ("、" if language == "ja" else ", ").join(diets)


def _agreed(visit: HostVisit, language: str) -> Iterator[PaperFact]:
    notes = visit.stop.notes
    facts = (
        ("fact:shows", phrase("What we may see"), notes.shows),
        ("fact:wishes", phrase("Your wishes"), notes.wishes),
        ("fact:rules", phrase("Your rules"), notes.rules),
    )
    return paper_facts(facts, language=language)


def _people(visit: HostVisit, language: str) -> Table:
    def said(words: Phrase) -> str:
        return words.in_language(language)

    rows = visit.people()
    further = max(visit.stop.count - len(rows), 0)
    more = said(phrase("and {count} more", count=further)) if rows and further else ""
    return Table(
        heading=said(phrase("Visitors")),
        columns=(
            TableColumn(said(phrase("No.")), ColumnKind.NUMBER),
            TableColumn(said(phrase("Organisation"))),
            TableColumn(said(phrase("Post"))),
            TableColumn(said(phrase("Full name")), ColumnKind.NAME),
        ),
        rows=tuple(_person(number, row, language) for number, row in enumerate(rows, start=1)),
        empty=said(phrase("We shall send you the names later.")),
        remarks=(more,) if more else (),
    )


def _person(number: int, row: RosterRow, language: str) -> TableRow:
    cells = (
        TableCell(str(number)),
        TableCell(row.organisation),
        TableCell(row.title),
        name_cell(row, language),
    )
    return TableRow(row.key, cells)


def _outline(visit: HostVisit) -> Iterator[OutlineRow]:
    for stop in visit.stops:
        time = " – ".join(filter(None, (stop.row.starts, stop.row.ends)))
        yield OutlineRow(
            key=stop.key,
            time=f"{time} {stop.zone}".rstrip(),
            text=stop.row.text,
            is_own=stop is visit.stop,
        )


def _note(visit: HostVisit, language: str, era_dates: bool) -> str:
    return own_words(
        visit.material.texts,
        PaperWording.HOST_NOTE,
        language=language,
        values=visit_values(visit, language=language, era_dates=era_dates),
    )


def visit_values(visit: HostVisit, *, language: str, era_dates: bool) -> dict[str, str]:
    """Return what the fields of the organiser's words to a host say."""
    time = visit.time_words(language=language, era_dates=era_dates)
    return {
        **sender_values(visit.material.sender),
        "title": visit.material.itinerary.title,
        "dates": time,
        "people": visit.count_words().in_language(language) if visit.stop.count else "",
        "place": visit.stop.row.text,
        "host": visit.addressee(language)[-1],
        "visit_time": time,
    }
