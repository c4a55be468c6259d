"""What the organiser's lists of rooms and seats say, and the list a hotel gets."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.options import PaperOptions
from organiser.papers.roster_lines import guest_cell, in_order, names_said
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.papers.tour_heads import tour_when
from organiser.papers.tour_material import Guest, NightAt, RoomOf, TourMaterial
from organiser.papers.tour_stops import present_at
from organiser.text.dates import month_day
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class NightGroup:
    """Who sleeps in each room of a night, by reading, and who is there without a room."""

    rooms: tuple[tuple[RoomOf, tuple[Guest, ...]], ...]
    without: tuple[Guest, ...]

    @property
    def people(self) -> int:
        """Return how many sleep there, with a room or without."""
        return sum(len(guests) for _room, guests in self.rooms) + len(self.without)

    @property
    def beds(self) -> int:
        """Return how many beds there are."""
        return sum(room.beds for room, _guests in self.rooms)


def night_group(material: TourMaterial, night: NightAt) -> NightGroup:
    """Return who sleeps where in one night."""
    room_of = {one.person_id: one.room for one in night.sleepers}
    here = in_order(present_at(material.guests, night.stop_id), by_rank=False)
    return NightGroup(
        rooms=tuple(
            (room, tuple(guest for guest in here if room_of.get(guest.person_id) == room.name))
            for room in night.rooms
        ),
        without=tuple(guest for guest in here if guest.person_id not in room_of),
    )


def rooms_and_seats_lines(material: TourMaterial, options: PaperOptions) -> TabledLines:
    """Return who sleeps where in each night; the plans of seats stand after it."""
    language = options.language
    return TabledLines(
        kind=phrase("Rooms and seats (for the organiser)").in_language(language),
        title=material.itinerary.title,
        when=tour_when(material.itinerary, language=language, era_dates=options.era_dates),
        tables=tuple(_night_table(material, night, language) for night in material.nights),
    )


def numbers_said(group: NightGroup) -> Phrase:
    """Return how many rooms, beds and people there are."""
    return phrase(
        "rooms: {rooms} · beds: {beds} · people: {people}",
        rooms=len(group.rooms),
        beds=group.beds,
        people=group.people,
    )


def _night_table(material: TourMaterial, night: NightAt, language: str) -> Table:
    group = night_group(material, night)
    headings = (
        (phrase("Room"), ColumnKind.TEXT),
        (phrase("Beds"), ColumnKind.NUMBER),
        (phrase("Full name"), ColumnKind.NAME),
        (phrase("Organisation"), ColumnKind.TEXT),
        (phrase("Remarks"), ColumnKind.TEXT),
    )
    without = phrase(
        "No room yet: {names}", names=names_said((guest.name for guest in group.without), language)
    )
    day = month_day(night.day, language=language) if night.day else ""
    return Table(
        heading=" ".join(filter(None, (day, night.name))),
        further=numbers_said(group).in_language(language),
        columns=tuple(TableColumn(said.in_language(language), kind) for said, kind in headings),
        rows=tuple(
            row for room, guests in group.rooms for row in _room_rows(room, guests, language)
        ),
        empty=phrase("No rooms are noted for this night.").in_language(language),
        remarks=(without.in_language(language),) if group.without else (),
    )


def _room_rows(room: RoomOf, guests: tuple[Guest, ...], language: str) -> Iterator[TableRow]:
    free = room.beds - len(guests)
    said = []
    if free > 0:
        said.append(phrase("free: {count}", count=free).in_language(language))
    elif free < 0:
        said.append(phrase("beds missing: {count}", count=-free).in_language(language))
    note = "\n".join((*said, *filter(None, (room.note.strip(),))))
    head = (TableCell(room.name), TableCell(str(room.beds)))
    if not guests:
        cells = (*head, TableCell(), TableCell(), TableCell(note))
        yield TableRow(f"room:{room.room_id}", cells)
    for place, guest in enumerate(guests):
        begin = (TableCell(), TableCell()) if place else head
        last = TableCell() if place else TableCell(note)
        cells = (*begin, guest_cell(guest, language), TableCell(guest.organisation), last)
        yield TableRow(f"person:{guest.person_id}", cells, joined=place > 0)
