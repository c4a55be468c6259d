"""What the page for one participant says: their own parts of a tour, room, seat and costs."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.errors import NotFound
from organiser.papers.fact_lines import PaperFact, fact_texts
from organiser.papers.itinerary_keys import row_text
from organiser.papers.itinerary_lines import ItineraryPaper, PaperDay, itinerary_paper, row_key
from organiser.papers.name_words import latin_name, written_name
from organiser.papers.own_days import OwnDays
from organiser.papers.own_places import OwnPlaces, PersonalSeat
from organiser.papers.people import PaperName
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.text.names import addressed
from organiser.touring.clock_words import day_marks, zones_said
from organiser.touring.itinerary import Itinerary
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalLines:
    """The whole page in the order it is read; `own` is about room and costs.

    `called` follows the name: 様, or in English the name in Latin letters.
    """

    kind: str
    belongs: str
    name: PaperName
    called: str
    title: str
    when: str
    facts: tuple[PaperFact, ...]
    days: tuple[PaperDay, ...]
    own_heading: str
    own: tuple[PaperFact, ...]
    seats: tuple[PersonalSeat, ...]
    front: str
    driver: str
    remarks: tuple[str, ...]
    foot: tuple[PaperFact, ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        name = f"{written_name(self.name)} {self.called}".rstrip()
        for text in (self.kind, self.belongs, name, self.title, self.when):
            yield self.kind, text
        yield from fact_texts(self.facts)
        for day in self.days:
            yield from day.texts()
        if self.own or self.seats:
            yield self.own_heading, self.own_heading
        yield from fact_texts(self.own)
        for seat in self.seats:
            texts = (self.driver, self.front, seat.vehicle, seat.seat, seat.where)
            yield from ((seat.vehicle, text) for text in texts)
        yield from fact_texts(self.foot)
        yield from ((self.kind, text) for text in self.remarks)


def personal_lines(material: TourMaterial, *, language: str, era_dates: bool) -> PersonalLines:
    """Return what the page of the reader says. Raises `NotFound` for who is not on the tour."""
    guest = next((one for one in material.guests if one.person_id == material.own.person_id), None)
    if guest is None:
        raise NotFound(phrase("This person is not on the tour any more."))
    said = itinerary_paper(material, language=language, era_dates=era_dates)
    days, places = OwnDays(material, guest, said, language), OwnPlaces(material, guest, language)
    return PersonalLines(
        kind=phrase("Personal itinerary").in_language(language),
        belongs=" ".join(filter(None, (guest.organisation, guest.title))),
        name=guest.name,
        called=_called(guest.name, language),
        title=said.title,
        when="   ".join(said.when[:2]),
        facts=tuple(days.facts()),
        days=tuple(days.days()),
        own_heading=phrase("Your room, seat and costs").in_language(language),
        own=(*places.rooms(), *places.money()),
        seats=tuple(places.seats()),
        front=phrase("Front").in_language(language),
        driver=phrase("Driver's seat").in_language(language),
        remarks=tuple(_remarks(material.itinerary, said, language)),
        foot=(_deputy(material, guest, language), *said.foot),
    )


def paper_lines(material: TourMaterial, language: str) -> tuple[tuple[str, str], ...]:
    """Return every line with a key that stays the same while it is about the same thing."""
    page = personal_lines(material, language=language, era_dates=language == "ja")
    found = [("fact:title", page.title), ("fact:when", page.when), ("fact:belongs", page.belongs)]
    found += [(fact.key, f"{fact.label}  {fact.text}") for fact in page.facts]
    for day in page.days:
        found.append((day.key, "  ".join(filter(None, (day.heading, day.date, day.note)))))
        found += [(row_key(row), row_text(row)) for row in day.rows]
    found += [(fact.key, f"{fact.label}  {fact.text}") for fact in page.own]
    found += [(seat.key, f"{seat.vehicle}  {seat.seat}") for seat in page.seats]
    found += [(fact.key, f"{fact.label}  {fact.text}") for fact in page.foot]
    return tuple(found)


def _deputy(material: TourMaterial, guest: Guest, language: str) -> PaperFact:
    words = phrase(
        "If you cannot come yourself, somebody may come in your place. Please tell {organiser}"
        " their name beforehand.",
        organiser=material.sender.name or phrase("the organiser"),
    )
    if guest.deputy_name:
        words = phrase("{name} comes in your place.", name=guest.deputy_name)
    label = phrase("Deputy").in_language(language)
    return PaperFact("fact:deputy", label, words.in_language(language))


def _called(name: PaperName, language: str) -> str:
    return addressed("", "", name.honorific) if language == "ja" else latin_name(name)


def _remarks(itinerary: Itinerary, paper: ItineraryPaper, language: str) -> Iterator[str]:
    if itinerary.closing_note.strip():
        yield itinerary.closing_note.strip()
    if paper.has_zones:
        marks = (mark for day in itinerary.timeline.days for mark in day_marks(day))
        yield phrase("All times are local: {zones}.", zones=zones_said(marks)).in_language(language)
    if any(day.rows for day in paper.days):
        yield phrase("Times may change with traffic.").in_language(language)
