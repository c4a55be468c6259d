"""What the participants' itinerary and booklet say, as plain text in one language.

The days are those of `touring.lines`, which the screen shows too; here is what stands only on
paper: the organiser's own words, holidays, meals, and what to know about cost and cancelling.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from organiser.papers.fact_lines import PaperFact, fact_texts
from organiser.papers.own_words import own_template, own_words, sender_values, shipped_text
from organiser.papers.tour_material import StopNotes, TourMaterial
from organiser.text.dates import month_day
from organiser.text.holidays import holiday_name
from organiser.touring.clock_words import day_marks
from organiser.touring.itinerary import TimedDay
from organiser.touring.lines import DayLines, Row, RowKind, itinerary_lines, stop_word
from organiser.touring.zones import country_of
from organiser.vocabulary import PaperWording, StopKind
from organiser.wording import Phrase, phrase

#: Who is under way at these minutes of the day has a meal then.
_LUNCH_FROM, _LUNCH_UNTIL = 11 * 60 + 30, 13 * 60 + 30
_DINNER_UNTIL = 19 * 60 + 30


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDay:
    """A day of the tour; `date` says when it is a holiday, `note` its name and the meals."""

    key: str
    heading: str
    date: str
    note: str
    rows: tuple[Row, ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.heading, self.date, self.note):
            yield self.heading, text
        for row in self.rows:
            place = f"{self.heading} {row.starts}".rstrip()
            for text in (row.time, row.word, row.text, row.host, *row.details):
                yield place, text


@dataclass(frozen=True, slots=True, kw_only=True)
class ItineraryPaper:
    """The whole paper in the order it is read.

    `facts` stand above the days, `remarks` under the last one, then `foot` and `note`. With
    `has_zones` the days go by several clocks.
    """

    kind: str
    title: str
    when: tuple[str, ...]
    header: str
    facts: tuple[PaperFact, ...]
    days: tuple[PaperDay, ...]
    remarks: tuple[str, ...]
    foot: tuple[PaperFact, ...]
    note: str
    has_zones: bool = False

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, *self.when, self.header):
            yield self.kind, text
        yield from fact_texts(self.facts)
        for day in self.days:
            yield from day.texts()
        for text in self.remarks:
            yield self.kind, text
        yield from fact_texts(self.foot)
        yield self.kind, self.note


def itinerary_paper(material: TourMaterial, *, language: str, era_dates: bool) -> ItineraryPaper:
    """Return what the itinerary says, from what its reader may read."""
    itinerary = material.itinerary
    said = itinerary_lines(itinerary, language=language, era_dates=era_dates)
    timed = itinerary.timeline.days
    with_meals = any(stop.stop.kind is StopKind.MEAL for day in timed for stop in day.stops)
    legend = (_meals_legend(),) if with_meals else ()
    numbers = {stop.stop_id: lodging_said(stop, language) for stop in material.stops}
    zones = {mark for day in timed for mark in day_marks(day)}
    return ItineraryPaper(
        kind=said.kind,
        title=said.title,
        when=said.when,
        header=own_note(material, PaperWording.ITINERARY_HEADER, said.when, language=language),
        facts=tuple(PaperFact(f"fact:{one.name}", one.label, one.text) for one in said.facts),
        days=tuple(
            _with_numbers(_paper_day(day, lines, language, with_meals=with_meals), numbers)
            for day, lines in zip(timed, said.days, strict=True)
        ),
        remarks=(*said.remarks, *(words.in_language(language) for words in legend)),
        foot=tuple(_foot(material, language)),
        note=own_note(material, PaperWording.ITINERARY_NOTE, said.when, language=language),
        has_zones=len(zones) > 1,
    )


def row_key(row: Row) -> str:
    """Return by what a row is known again; ways and waiting belong to the stop they lead to."""
    return f"stop:{row.stop_id}" if row.kind is RowKind.STOP else f"leg:{row.stop_id}"


def own_note(
    material: TourMaterial, wording: PaperWording, when: tuple[str, ...], *, language: str
) -> str:
    """Return the organiser's own text for a place on the papers of a tour, filled in."""
    own = own_template(material.texts, wording, language)
    if not (shipped_text(wording, language) if own is None else own).strip():
        return ""
    values = {
        "title": material.itinerary.title,
        "dates": when[0],
        "people": str(material.head_count),
        **sender_values(material.sender),
    }
    return own_words(material.texts, wording, language=language, values=values).strip()


def holiday_said(day: TimedDay, language: str) -> str:
    """Return which public holiday a day is where the group is on it, nothing for other days."""
    countries = dict.fromkeys(country_of(timed.stop.zone) for timed in day.stops)
    names = [holiday_name(day.plan.day, country, language) for country in countries if country]
    return "・".join(dict.fromkeys(filter(None, names)))


def _paper_day(day: TimedDay, lines: DayLines, language: str, *, with_meals: bool) -> PaperDay:
    holiday = holiday_said(day, language)
    notes = (holiday, lines.note, _meals(day, language) if with_meals else "")
    return PaperDay(
        key=f"day:{day.plan.day_id}",
        heading=lines.heading,
        date=marked_date(day, language),
        note="  ".join(filter(None, notes)),
        rows=lines.rows,
    )


def lodging_said(stop: StopNotes, language: str) -> str:
    """Return by which number a lodging is reached, nothing for other stops."""
    number = stop.lodging_telephone.strip()
    return phrase("Tel. {number}", number=number).in_language(language) if number else ""


def _with_numbers(day: PaperDay, numbers: Mapping[int, str]) -> PaperDay:
    """Return a day with the number of its lodging under the other details."""
    rows = (
        replace(row, details=(*row.details, said))
        if (said := numbers.get(row.stop_id, "")) and row.kind is RowKind.STOP
        else row
        for row in day.rows
    )
    return replace(day, rows=tuple(rows))


def marked_date(day: TimedDay, language: str) -> str:
    """Return the date of a day without its year; a holiday says that it is one."""
    said = month_day(day.plan.day, language=language)
    if not holiday_said(day, language):
        return said
    marked = phrase("{date}, holiday", date=said.removesuffix(")"))
    return marked.in_language(language) + ")"


def _meals(day: TimedDay, language: str) -> str:
    """Return which meals of a day are in the programme, and which the group has to see to itself.

    Of meals before the day begins and in lodgings nothing is known, and nothing is said.
    """
    planned = {stop_word(timed) for timed in day.stops if timed.stop.kind is StopKind.MEAL}
    on_their_own = tuple(_meals_between(day)) if day.stops else ()
    said = []
    for meal in (phrase("Breakfast"), phrase("Lunch"), phrase("Dinner")):
        if meal in planned or meal in on_their_own:
            mark = "○" if meal in planned else "×"
            said.append(f"{meal.in_language(language)} {mark}")
    return "  ".join(said)


def _meals_between(day: TimedDay) -> Iterator[Phrase]:
    """Yield the meals whose time the group is under way."""
    last = day.stops[-1]
    if day.begins <= _LUNCH_FROM and last.ends >= _LUNCH_UNTIL:
        yield phrase("Lunch")
    if last.stop.kind is not StopKind.LODGING and last.ends >= _DINNER_UNTIL:
        yield phrase("Dinner")


def _meals_legend() -> Phrase:
    return phrase("Meals: ○ included, × not included.")


def _foot(material: TourMaterial, language: str) -> Iterator[PaperFact]:
    for name, words, text in (
        ("cost", phrase("Cost and payment"), material.cost_note),
        ("insurance", phrase("Insurance"), material.insurance),
        ("cancellation", phrase("If you cannot come"), material.cancellation),
        ("emergency", phrase("In an emergency"), material.emergency_numbers),
    ):
        if text.strip():
            yield PaperFact(f"fact:{name}", words.in_language(language), text.strip())
