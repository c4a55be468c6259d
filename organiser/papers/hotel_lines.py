"""What the list for a hotel says: rooms and who sleeps there, meals as counts, arrival."""

from collections.abc import Iterator

from organiser.errors import NotFound
from organiser.papers.name_words import latin_name, name_reading
from organiser.papers.options import PaperOptions
from organiser.papers.rooms_lines import NightGroup, night_group, numbers_said
from organiser.papers.roster_lines import guest_cell
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.papers.tour_heads import diets_said
from organiser.papers.tour_material import Guest, NightAt, RoomOf, TourMaterial
from organiser.text.dates import full_date, month_day
from organiser.text.names import addressed_body
from organiser.touring.clock_words import moment
from organiser.touring.itinerary import TimedDay, TimedStop
from organiser.touring.plan import HOME_ZONE
from organiser.wording import Phrase, phrase


def hotel_lines(material: TourMaterial, options: PaperOptions) -> TabledLines:
    """Return the list of one night, that of the stop which is the reader's own.

    Raises `NotFound` where the group does not sleep there any more.
    """
    night = next((one for one in material.nights if one.stop_id == material.own.stop_id), None)
    if night is None:
        raise NotFound(phrase("The group does not sleep here any more."))
    language = options.language
    group = night_group(material, night)
    has_latin = language != "ja" or _is_abroad(material, night)
    day = night.day
    when = full_date(day, language=language, era_dates=options.era_dates) if day else ""
    facts = _facts(material, night, group, language)
    return TabledLines(
        kind=phrase("Room list for the hotel").in_language(language),
        title=addressed_body(night.name, language=language),
        when="   ".join(filter(None, (when, material.itinerary.title))),
        facts=tuple((words.in_language(language), text) for words, text in facts if text.strip()),
        tables=(_table(group, language, has_latin=has_latin),),
        remarks=tuple(_remarks(group, language, has_latin=has_latin)),
    )


def _facts(
    material: TourMaterial, night: NightAt, group: NightGroup, language: str
) -> Iterator[tuple[Phrase, str]]:
    arrival, departure = _arrival(material, night, language), _departure(material, night, language)
    notes = next((one for one in material.stops if one.stop_id == night.stop_id), None)
    diets = notes.diets if notes else ()
    sender = material.sender
    contact = (sender.organisation, sender.name, sender.telephone, sender.mail)
    yield phrase("Arrival"), arrival
    yield phrase("Departure"), departure
    yield phrase("Numbers"), numbers_said(group).in_language(language)
    yield phrase("Wishes for meals"), diets_said(diets, language)
    yield phrase("Contact of the group"), "  ".join(filter(None, contact))


def _stop(material: TourMaterial, stop_id: int) -> tuple[TimedDay, TimedStop] | None:
    found = (
        (day, timed)
        for day in material.itinerary.timeline.days
        for timed in day.stops
        if timed.stop.stop_id == stop_id
    )
    return next(found, None)


def _arrival(material: TourMaterial, night: NightAt, language: str) -> str:
    here = _stop(material, night.stop_id)
    if here is None:
        return ""
    day, timed = here
    return _said_moment(day, timed.starts if timed.arrives is None else timed.arrives, language)


def _departure(material: TourMaterial, night: NightAt, language: str) -> str:
    """Return when the group leaves: when it sets off on the next day of the tour."""
    here = _stop(material, night.stop_id)
    following = (day for day in material.itinerary.timeline.days if here and _is_after(day, here))
    day = next(following, None)
    return _said_moment(day, day.begins, language) if day and day.stops else ""


def _is_after(day: TimedDay, here: tuple[TimedDay, TimedStop]) -> bool:
    return day.number > here[0].number


def _said_moment(day: TimedDay, minute: int, language: str) -> str:
    return f"{month_day(day.plan.day, language=language)}  {moment(minute).in_language(language)}"


def _is_abroad(material: TourMaterial, night: NightAt) -> bool:
    here = _stop(material, night.stop_id)
    return here is not None and here[1].stop.zone != HOME_ZONE


def _table(group: NightGroup, language: str, *, has_latin: bool) -> Table:
    """Return the rooms; readings in kana help only who reads Japanese."""
    has_kana = language == "ja"
    headings = [
        (phrase("Room"), ColumnKind.TEXT),
        (phrase("Beds"), ColumnKind.NUMBER),
        (phrase("Full name"), ColumnKind.NAME),
    ]
    if has_kana:
        headings.append((phrase("Reading"), ColumnKind.TEXT))
    if has_latin:
        headings.append((phrase("In Latin letters"), ColumnKind.TEXT))
    rows = (
        row
        for room, guests in group.rooms
        for row in _room_rows(room, guests, language, latin=has_latin)
    )
    return Table(
        columns=tuple(TableColumn(said.in_language(language), kind) for said, kind in headings),
        rows=tuple(rows),
        empty=phrase("No rooms are noted for this night.").in_language(language),
    )


def _room_rows(
    room: RoomOf, guests: tuple[Guest, ...], language: str, *, latin: bool
) -> Iterator[TableRow]:
    kana = language == "ja"
    head = (TableCell(room.name), TableCell(str(room.beds)))
    empty = (TableCell(),) * (kana + latin)
    if not guests:
        yield TableRow(f"room:{room.room_id}", (*head, TableCell(), *empty))
    for place, guest in enumerate(guests):
        said = [name_reading(guest.name)] * kana + [latin_name(guest.name)] * latin
        begin = (TableCell(), TableCell()) if place else head
        cells = (*begin, guest_cell(guest, language), *map(TableCell, said))
        yield TableRow(f"person:{guest.person_id}", cells, joined=place > 0)


def _remarks(group: NightGroup, language: str, *, has_latin: bool) -> Iterator[str]:
    if has_latin:
        spelling = phrase(
            "Names in Latin letters follow their Japanese readings; the spelling in the passport"
            " takes precedence."
        )
        yield spelling.in_language(language)
    if group.without:
        count = phrase("Rooms are still to be settled for: {count}", count=len(group.without))
        yield count.in_language(language)
