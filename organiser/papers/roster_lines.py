"""What a roster says: who is on a tour, of which body, in which post."""

from collections.abc import Iterable
from dataclasses import dataclass

from organiser.papers.name_words import latin_name, name_order, written_name
from organiser.papers.options import PaperOptions
from organiser.papers.people import PaperName
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.papers.tour_heads import tour_when
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.touring.ranks import rank_of
from organiser.vocabulary import TourRole, label
from organiser.wording import phrase

#: Who stands where in a list that goes to a host: the group itself, then who serves it.
_ROLES = (TourRole.LEADER, TourRole.PARTICIPANT, TourRole.INTERPRETER, TourRole.HELPER)


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRow:
    """One who is on the tour, as far as the paper's reader may know; `deputy` comes for them."""

    key: str
    person_id: int
    name: PaperName
    organisation: str = ""
    title: str = ""
    role: TourRole = TourRole.PARTICIPANT
    deputy: str = ""

    @property
    def written(self) -> str:
        """Return the name as one text."""
        return written_name(self.name)


def roster_rows(guests: Iterable[Guest], *, by_rank: bool) -> tuple[RosterRow, ...]:
    """Return those whose names may be read, by reading or by the rank of their posts.

    By rank the leader of the group stands first and who serves it last, as a host expects.
    """
    return tuple(_row(guest) for guest in in_order(guests, by_rank=by_rank))


def in_order(guests: Iterable[Guest], *, by_rank: bool) -> tuple[Guest, ...]:
    """Return those whose names may be read in the order of `roster_rows`."""
    named = (guest for guest in guests if written_name(guest.name))
    return tuple(sorted(named, key=_by_rank if by_rank else _by_reading))


def names_said(names: Iterable[PaperName], language: str) -> str:
    """Return names in one line; those that may not be read are left out."""
    separator = "、" if language == "ja" else ", "
    return separator.join(filter(None, map(written_name, names)))


def roster_lines(material: TourMaterial, options: PaperOptions) -> TabledLines:
    """Return what participants read of each other: name, body and post of who agreed to it."""
    language = options.language
    rows = roster_rows(material.guests, by_rank=False)
    further = max(material.head_count - len(rows), 0)
    more = (phrase("and {count} more", count=further).in_language(language),) if further else ()
    return TabledLines(
        kind=phrase("Roster of participants").in_language(language),
        title=material.itinerary.title,
        when=tour_when(material.itinerary, language=language, era_dates=options.era_dates),
        tables=(_table(rows, language, more=more),) if rows or not further else (),
        remarks=() if rows else more,
    )


def name_cell(row: RosterRow, language: str) -> TableCell:
    """Return a name with what somebody is on the tour, and who comes in their place.

    Who reads no Japanese finds it in Latin letters, too.
    """
    latin = "" if language == "ja" else latin_name(row.name)
    said = [latin] if latin else []
    if row.role is not TourRole.PARTICIPANT:
        said.append(label(row.role).in_language(language))
    return TableCell(name=row.name, detail="\n".join((*said, *deputy_said(row.deputy, language))))


def deputy_said(deputy: str, language: str) -> tuple[str, ...]:
    """Return who comes in the place of somebody, if another person does."""
    return (phrase("deputy: {name}", name=deputy).in_language(language),) if deputy else ()


def guest_cell(guest: Guest, language: str) -> TableCell:
    """Return the name of somebody as lists of rooms and seats have it, with who really comes."""
    return TableCell(name=guest.name, detail="".join(deputy_said(guest.deputy_name, language)))


def _table(rows: tuple[RosterRow, ...], language: str, *, more: tuple[str, ...]) -> Table:
    headings = (
        (phrase("No."), ColumnKind.NUMBER),
        (phrase("Full name"), ColumnKind.NAME),
        (phrase("Organisation"), ColumnKind.TEXT),
        (phrase("Post"), ColumnKind.TEXT),
    )
    order = phrase("Listed in the order of the Japanese syllabary.")
    return Table(
        columns=tuple(TableColumn(said.in_language(language), kind) for said, kind in headings),
        rows=tuple(
            TableRow(
                row.key,
                (
                    TableCell(str(number)),
                    name_cell(row, language),
                    TableCell(row.organisation),
                    TableCell(row.title),
                ),
            )
            for number, row in enumerate(rows, start=1)
        ),
        empty=phrase("Nobody takes part yet.").in_language(language),
        remarks=(*more, order.in_language(language)) if rows else (),
    )


def _row(guest: Guest) -> RosterRow:
    return RosterRow(
        key=f"person:{guest.person_id}",
        person_id=guest.person_id,
        name=guest.name,
        organisation=guest.organisation,
        title=guest.title,
        role=guest.role,
        deputy=guest.deputy_name,
    )


def _by_rank(guest: Guest) -> tuple[int, int, str, int]:
    rank = rank_of(guest.title, represents=guest.represents)
    return _ROLES.index(guest.role), -rank, *_by_reading(guest)


def _by_reading(guest: Guest) -> tuple[str, int]:
    return name_order(guest.name), guest.person_id
