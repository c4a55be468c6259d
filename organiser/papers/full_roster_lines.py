"""What the organiser's own roster says: how everybody is reached, eats, sleeps, sits and pays."""

from collections.abc import Iterator

from organiser.papers.emergency_lines import emergency_table
from organiser.papers.options import PaperOptions
from organiser.papers.roster_lines import in_order, name_cell, roster_rows
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.papers.tour_heads import diets_said, rooms_of, seats_of, tour_when
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.touring.money_words import money_words
from organiser.wording import Phrase, phrase


def full_roster_lines(material: TourMaterial, options: PaperOptions) -> TabledLines:
    """Return everything the organiser needs of everybody, and whom to call in an emergency."""
    language = options.language
    diets = diets_said(material.diets, language)
    facts = (
        (phrase("What they eat"), diets),
        (phrase("Insurance"), material.insurance.strip()),
    )
    return TabledLines(
        kind=phrase("Full roster (for the organiser only)").in_language(language),
        title=material.itinerary.title,
        when=tour_when(material.itinerary, language=language, era_dates=options.era_dates),
        facts=tuple((words.in_language(language), text) for words, text in facts if text),
        tables=(_people(material, language), emergency_table(material, language=language)),
    )


def _people(material: TourMaterial, language: str) -> Table:
    headings = (
        (phrase("No."), ColumnKind.NUMBER),
        (phrase("Full name"), ColumnKind.NAME),
        (phrase("Organisation and post"), ColumnKind.TEXT),
        (phrase("Telephone and mail"), ColumnKind.TEXT),
        (phrase("Meals"), ColumnKind.TEXT),
        (phrase("Room"), ColumnKind.TEXT),
        (phrase("Seat"), ColumnKind.TEXT),
        (phrase("Payment"), ColumnKind.TEXT),
        (phrase("Remarks"), ColumnKind.TEXT),
    )
    rows = _Rows(material, language)
    return Table(
        columns=tuple(TableColumn(said.in_language(language), kind) for said, kind in headings),
        rows=tuple(rows),
        empty=phrase("Nobody takes part yet.").in_language(language),
        dense=True,
    )


class _Rows:
    """One row for each who is on the tour."""

    def __init__(self, material: TourMaterial, language: str) -> None:
        self._material = material
        self._language = language
        self._rooms = rooms_of(material.nights, language=language)
        self._seats = seats_of(material.rides)
        self._stops = sum(len(day.stops) for day in material.itinerary.timeline.days)

    def __iter__(self) -> Iterator[TableRow]:
        guests = in_order(self._material.guests, by_rank=False)
        rows = roster_rows(self._material.guests, by_rank=False)
        for number, (guest, row) in enumerate(zip(guests, rows, strict=True), start=1):
            cells = (
                TableCell(str(number)),
                name_cell(row, self._language),
                TableCell(row.organisation, row.title),
                _reached(guest),
                TableCell(guest.diet),
                TableCell(self._rooms.get(guest.person_id, "")),
                TableCell(self._seats.get(guest.person_id, "")),
                self._payment(guest),
                TableCell(self._remarks(guest)),
            )
            yield TableRow(row.key, cells)

    def _payment(self, guest: Guest) -> TableCell:
        """Return what somebody bears, and what of it is still to come or was too much."""
        if not guest.owed and not guest.paid:
            return TableCell()
        rest = guest.owed - guest.paid
        said = phrase("all paid")
        if rest.owed:
            said = phrase("{amount} outstanding", amount=money_words(rest.owed))
        elif rest.too_much:
            said = phrase("{amount} overpaid", amount=money_words(rest.too_much))
        return TableCell(self._said(money_words(guest.owed)), self._said(said))

    def _remarks(self, guest: Guest) -> str:
        said = []
        if guest.away_from:
            counts = {"away": len(guest.away_from), "all": self._stops}
            said.append(self._said(phrase("not at {away} of {all} stops", **counts)))
        if not guest.has_agreed:
            said.append(self._said(phrase("does not want to be listed")))
        return "\n".join((*said, *filter(None, (guest.note.strip(),))))

    def _said(self, words: Phrase) -> str:
        return words.in_language(self._language)


def _reached(guest: Guest) -> TableCell:
    return TableCell(guest.telephone, guest.mail) if guest.telephone else TableCell(guest.mail)
