"""What the driver's sheet says: when to be where, where to stop, how many people, whom to call."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.fact_lines import PaperFact, fact_texts, paper_facts
from organiser.papers.itinerary_lines import marked_date
from organiser.papers.own_words import own_words, sender_values
from organiser.papers.tour_material import Guest, Ride, TourMaterial
from organiser.papers.tour_stops import (
    Boarding,
    PaperStop,
    boardings,
    leaving_lodging,
    paper_stops,
)
from organiser.text.dates import period
from organiser.touring.driving import driving_of, is_ride
from organiser.touring.itinerary import TimedDay
from organiser.touring.lines import distance_words, duration, host_words, tour_dates
from organiser.vocabulary import PaperWording, StopKind
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverRow:
    """One place: `way` is how to get there, `people` how many get on and off."""

    key: str
    name: str
    way: str = ""
    arrives: str = ""
    leaves: str = ""
    zone: str = ""
    word: str = ""
    people: tuple[str, ...] = ()
    details: tuple[PaperFact, ...] = ()

    def texts(self) -> tuple[str, ...]:
        """Return every text of it in reading order."""
        facts = (text for fact in self.details for text in (fact.label, fact.text))
        times = (f"{time} {self.zone}".strip() for time in (self.arrives, self.leaves) if time)
        return (self.way, *times, self.name, self.word, *facts, *self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverDay:
    """A day with all its driving added up in `total`."""

    key: str
    heading: str
    date: str
    total: str
    rows: tuple[DriverRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverLines:
    """The whole sheet in the order it is read; `telephone` is printed large."""

    kind: str
    title: str
    when: str
    caller: str
    telephone: str
    facts: tuple[PaperFact, ...]
    arrival_heading: str
    leaving_heading: str
    days: tuple[DriverDay, ...]
    remarks: tuple[str, ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, self.when, self.caller, self.telephone):
            yield self.kind, text
        yield from fact_texts(self.facts)
        for day in self.days:
            for text in (day.heading, day.date, day.total):
                yield day.heading, text
            for row in day.rows:
                yield from ((f"{day.heading} {row.name}", text) for text in row.texts())
        for text in self.remarks:
            yield self.kind, text


def driver_lines(material: TourMaterial, *, language: str, era_dates: bool) -> DriverLines:
    """Return what the sheet says of the own vehicle, or where none is meant, of all of them."""

    def said(words: Phrase) -> str:
        return words.in_language(language)

    itinerary = material.itinerary
    dates = tour_dates(itinerary)
    when = period(*dates, language=language, era_dates=era_dates) if dates else ""
    guests = _riders(material)
    days = itinerary.timeline.days
    return DriverLines(
        kind=said(phrase("Driver's sheet")),
        title=itinerary.title,
        when=when or said(phrase("Dates not fixed yet")),
        caller=said(phrase("Organiser on the day: {name}", name=material.sender.name)),
        telephone=material.sender.telephone,
        facts=tuple(_facts(material, guests, language)),
        arrival_heading=said(phrase("Arrive")),
        leaving_heading=said(phrase("Leave")),
        days=tuple(_day(material, day, guests, language) for day in days),
        remarks=tuple(_remarks(material, when, language)),
    )


def paper_lines(material: TourMaterial, language: str) -> tuple[tuple[str, str], ...]:
    """Return the lines by which another revision of the sheet is compared."""
    lines = driver_lines(material, language=language, era_dates=False)
    found = [("fact:telephone", f"{lines.caller} {lines.telephone}".strip())]
    found += [(fact.key, f"{fact.label}: {fact.text}") for fact in lines.facts]
    for day in lines.days:
        found.append((day.key, f"{day.heading} {day.date}"))
        for row in day.rows:
            found.append((row.key, _one_line(row)))
    return tuple(found)


def _one_line(row: DriverRow) -> str:
    """Return a row in one line: `9:35 – 11:15 みらい協同組合 …`."""
    times = " – ".join(filter(None, (row.arrives, row.leaves)))
    times = f"{times} {row.zone}".strip()
    details = (f"{fact.label}: {fact.text}" for fact in row.details)
    return " ".join(filter(None, (times, row.name, *row.people, *details, row.way)))


def driven(material: TourMaterial) -> tuple[Ride, ...]:
    """Return the vehicles a sheet is about."""
    own = material.own.vehicle_id
    return tuple(ride for ride in material.rides if own in (None, ride.vehicle_id))


def _riders(material: TourMaterial) -> tuple[Guest, ...]:
    """Return who rides: those with a seat in the own vehicle once somebody has one."""
    seated = {seat.person_id for ride in driven(material) for seat in ride.seats}
    if material.own.vehicle_id is None or not seated:
        return material.guests
    return tuple(guest for guest in material.guests if guest.person_id in seated)


def _facts(material: TourMaterial, guests: tuple[Guest, ...], language: str) -> Iterator[PaperFact]:
    def said(words: Phrase) -> str:
        return words.in_language(language)

    for ride in driven(material):
        crew = (ride.company, _driver(ride, language), ride.telephone)
        told = " · ".join(filter(None, (ride.name, *crew)))
        yield PaperFact(f"fact:vehicle:{ride.vehicle_id}", said(phrase("Vehicle")), told)
    count = len(guests) or material.head_count
    if count:
        people = said(phrase("1 person") if count == 1 else phrase("{count} people", count=count))
        yield PaperFact("fact:people", said(phrase("Group size")), people)


def _driver(ride: Ride, language: str) -> str:
    if not ride.driver:
        return ""
    return phrase("driver: {name}", name=ride.driver).in_language(language)


def _day(
    material: TourMaterial, day: TimedDay, guests: tuple[Guest, ...], language: str
) -> DriverDay:
    return DriverDay(
        key=f"day:{day.plan.day_id}",
        heading=phrase("Day {number}", number=day.number).in_language(language),
        date=marked_date(day, language),
        total=_total(day, language),
        rows=tuple(_rows(material, day, guests, language)),
    )


def _rows(
    material: TourMaterial, day: TimedDay, guests: tuple[Guest, ...], language: str
) -> Iterator[DriverRow]:
    """Yield the places that are reached or left by road, and where the group sleeps."""
    expected = 0 if material.guests else material.head_count
    at_lodging, *aboard = boardings(guests, day, expected=expected, by_road=True)
    lodging = leaving_lodging(day, language=language)
    if lodging and is_ride(day.stops[0]):
        time, name = lodging
        key = f"leaving:{day.plan.day_id}"
        people = tuple(_people(at_lodging, language))
        yield DriverRow(key=key, name=name, leaves=time, people=people)
    rides = [*(is_ride(timed) for timed in day.stops), False]
    stops = paper_stops(material, day, language=language)
    for place, (stop, at) in enumerate(zip(stops, aboard, strict=True)):
        is_night = stop.timed.stop.kind is StopKind.LODGING
        if rides[place] or rides[place + 1] or is_night:
            yield _row(stop, at, language)


def _row(stop: PaperStop, at: Boarding, language: str) -> DriverRow:
    comes_by_itself = not stop.arrives and stop.leaves
    return DriverRow(
        key=stop.key,
        way=stop.way,
        arrives="" if comes_by_itself else stop.arrives or stop.row.starts,
        leaves=stop.leaves,
        zone=stop.zone,
        word=stop.row.word,
        name=stop.row.text,
        people=tuple(_people(at, language)),
        details=tuple(_details(stop, language)),
    )


def _people(at: Boarding, language: str) -> Iterator[str]:
    """Yield who gets on and off; where nothing changes, how many are aboard."""
    changes = (
        (at.on, phrase("{count} get on", count=at.on)),
        (at.off, phrase("{count} get off", count=at.off)),
    )
    for count, words in changes:
        if count:
            yield words.in_language(language)
    if at.aboard and at.aboard != at.on:
        yield phrase("{count} aboard", count=at.aboard).in_language(language)


def _details(stop: PaperStop, language: str) -> Iterator[PaperFact]:
    host = host_words(stop.timed.stop.host, language) if stop.is_received else None
    person = stop.notes.telephone if stop.is_received else ""
    received = " ".join(filter(None, (host.in_language(language) if host else "", person)))
    place = stop.notes.body_telephone
    facts = (
        (f"{stop.key}:parking", phrase("Stop at"), stop.notes.parking),
        (f"{stop.key}:address", phrase("Address"), stop.timed.stop.address),
        (f"{stop.key}:telephone", phrase("Telephone"), "" if place == person else place),
        (f"{stop.key}:contact", phrase("Contact"), received),
    )
    return paper_facts(facts, language=language)


def _total(day: TimedDay, language: str) -> str:
    """Return the driving of a day: `driving 2 h 35 min · 125 km · standing 4 h`."""
    driving = driving_of(day)
    if not driving.minutes:
        return ""
    parts = [phrase("driving {duration}", duration=duration(driving.minutes))]
    if driving.metres:
        parts.append(distance_words(driving.metres))
    if driving.pauses_minutes:
        pauses = duration(driving.pauses_minutes)
        parts.append(phrase("breaks (10 min or more) {duration}", duration=pauses))
    longest = duration(driving.longest_minutes)
    parts.append(phrase("longest stretch {duration}", duration=longest))
    return " · ".join(part.in_language(language) for part in parts)


def _remarks(material: TourMaterial, when: str, language: str) -> Iterator[str]:
    itinerary = material.itinerary
    values = {
        **sender_values(material.sender),
        "title": itinerary.title,
        "dates": when,
        "people": str(material.head_count or ""),
    }
    words = own_words(material.texts, PaperWording.DRIVER_NOTE, language=language, values=values)
    if words:
        yield words
    if not itinerary.timeline.days:
        yield phrase("The days are not planned yet.").in_language(language)
