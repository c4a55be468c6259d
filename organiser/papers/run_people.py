"""The people on the running sheet: by which numbers they are reached, and what to look after."""

from organiser.papers.name_words import name_order
from organiser.papers.table_lines import ColumnKind, Table, TableCell, TableColumn, TableRow
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.vocabulary import TourRole, label
from organiser.wording import Phrase, phrase


def run_people(material: TourMaterial, *, language: str) -> Table:
    """Return everybody on the tour in the order of their readings."""

    def said(words: Phrase) -> str:
        return words.in_language(language)

    columns = (
        TableColumn(said(phrase("No.")), ColumnKind.NUMBER),
        TableColumn(said(phrase("Full name")), ColumnKind.NAME),
        TableColumn(said(phrase("Organisation and post"))),
        TableColumn(said(phrase("Telephone"))),
        TableColumn(said(phrase("Meals and needs"))),
        TableColumn(said(phrase("Emergency contact"))),
    )
    guests = sorted(material.guests, key=lambda guest: (name_order(guest.name), guest.person_id))
    return Table(
        heading=said(phrase("People on the tour")),
        columns=columns,
        rows=tuple(_row(number, guest, language) for number, guest in enumerate(guests, start=1)),
        empty=said(phrase("Nobody takes part yet.")),
    )


def _row(number: int, guest: Guest, language: str) -> TableRow:
    role = "" if guest.role is TourRole.PARTICIPANT else label(guest.role).in_language(language)
    deputy = phrase("deputy: {name}", name=guest.deputy_name).in_language(language)
    secret = phrase("{text} (only for me)", text=guest.secret_telephone).in_language(language)
    post = TableCell(guest.organisation, guest.title)
    cells = (
        TableCell(str(number)),
        TableCell(name=guest.name, detail=_lines(role, deputy if guest.deputy_name else "")),
        post,
        TableCell(guest.telephone, secret if guest.secret_telephone else ""),
        TableCell(guest.diet or guest.note, guest.note if guest.diet else ""),
        TableCell(guest.emergency_contact),
    )
    return TableRow(f"person:{guest.person_id}", cells)


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))
