"""Whom to call when something happens on a tour: the organiser, bus and hotels, the people."""

from collections.abc import Iterator

from organiser.papers.roster_lines import in_order, names_said
from organiser.papers.table_lines import ColumnKind, Table, TableCell, TableColumn, TableRow
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.text.dates import brief_day
from organiser.vocabulary import label
from organiser.wording import Phrase, phrase, verbatim


def emergency_table(material: TourMaterial, *, language: str) -> Table:
    """Return the numbers to call, as far as the paper's reader may know them.

    Hospital and police stand first, then the organiser, bus and hotels, then everybody on the tour.
    """
    guests = in_order(material.guests, by_rank=False)
    known = tuple(guest for guest in guests if any(_numbers(guest)))
    unknown = names_said((guest.name for guest in guests if not any(_numbers(guest))), language)
    missing = phrase("No number is known for: {names}", names=unknown)
    said = missing.in_language(language) if unknown else ""
    headings = (
        (phrase("For"), ColumnKind.TEXT),
        (phrase("Contact person"), ColumnKind.NAME),
        (phrase("Telephone"), ColumnKind.TEXT),
        (phrase("If there is no answer"), ColumnKind.TEXT),
    )
    return Table(
        heading=phrase("Emergency contacts").in_language(language),
        columns=tuple(TableColumn(said.in_language(language), kind) for said, kind in headings),
        rows=(
            *_numbers_on_the_way(material, language),
            *_helpers(material, language),
            *(_person(guest, language) for guest in known),
        ),
        remarks=(said,) if said else (),
    )


def _numbers_on_the_way(material: TourMaterial, language: str) -> Iterator[TableRow]:
    """Yield the numbers the organiser noted for the tour, a line each as they were typed."""
    said = phrase("Emergency").in_language(language)
    for place, line in enumerate(filter(None, map(str.strip, _noted(material)))):
        cells = (TableCell("" if place else said), TableCell(line), TableCell(), TableCell())
        yield TableRow(f"emergency:{place}", cells, joined=place > 0)


def _noted(material: TourMaterial) -> list[str]:
    return material.emergency_numbers.splitlines()


def _helpers(material: TourMaterial, language: str) -> Iterator[TableRow]:
    sender = material.sender
    yield _row(
        "organiser", phrase("The organiser"), sender.name, sender.telephone, language=language
    )
    for ride in material.rides:
        name = " ".join(filter(None, (ride.company, ride.driver)))
        if name or ride.telephone:
            what = verbatim(ride.name)
            key = f"vehicle:{ride.vehicle_id}"
            yield _row(key, what, name, ride.telephone, language=language)
    numbers = {stop.stop_id: stop.body_telephone for stop in material.stops}
    for night in material.nights:
        day = brief_day(night.day, language=language) if night.day else ""
        what = phrase("Lodging {day}", day=day)
        number = numbers.get(night.stop_id, "")
        yield _row(f"night:{night.stop_id}", what, night.name, number, language=language)


def _row(key: str, what: Phrase, name: str, number: str, *, language: str) -> TableRow:
    cells = (TableCell(what.in_language(language)), TableCell(name), TableCell(number), TableCell())
    return TableRow(key, cells)


def _numbers(guest: Guest) -> tuple[str, str]:
    """Return the number of somebody, and of who is called if they cannot be reached."""
    return guest.telephone or guest.secret_telephone, guest.emergency_contact


def _person(guest: Guest, language: str) -> TableRow:
    role = TableCell(label(guest.role).in_language(language))
    cells = (role, TableCell(name=guest.name), *map(TableCell, _numbers(guest)))
    return TableRow(f"person:{guest.person_id}", cells)
