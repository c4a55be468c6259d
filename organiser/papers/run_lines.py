"""What the running sheet says: the day minute by minute, for the organiser alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from organiser.papers.fact_lines import PaperFact, fact_texts, paper_facts
from organiser.papers.itinerary_lines import marked_date
from organiser.papers.name_words import written_name
from organiser.papers.tour_material import TourMaterial
from organiser.papers.tour_stops import (
    Boarding,
    PaperStop,
    boardings,
    leaving_lodging,
    paper_stops,
    present_at,
)
from organiser.text.dates import period
from organiser.touring.clock_words import moment
from organiser.touring.decisions import Decision, list_decisions
from organiser.touring.itinerary import TimedDay
from organiser.touring.lines import duration, host_words, tour_dates
from organiser.vocabulary import StopKind
from organiser.wording import Phrase, phrase

#: Words, and the text without which they are not said.
Labelled = tuple[tuple[Phrase, str], ...]


class RunKind(StrEnum):
    """What a row of the running sheet is about."""

    STOP = "stop"
    LEAVING = "leaving"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """One row; lines stand below each other in their column.

    A place has a box for when it really began, leaving it one for when that really was and one for
    the head count of `people`. A decision has `what` alone.
    """

    key: str
    kind: RunKind
    what: str
    planned: str = ""
    times: tuple[str, ...] = ()
    margin: str = ""
    word: str = ""
    details: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    people: str = ""

    def texts(self) -> tuple[str, ...]:
        """Return every text of it in reading order."""
        head = (self.planned, *self.times, self.margin, self.what, self.word, self.people)
        return (*head, *self.details, *self.who, *self.bring, *self.notes)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunDay:
    """A day with its rows."""

    heading: str
    date: str
    note: str
    rows: tuple[RunRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLines:
    """The whole sheet but its list of people.

    `numbers` are whom to call, `holds` what holds for all days.
    """

    kind: str
    warning: str
    title: str
    when: str
    numbers: tuple[PaperFact, ...]
    holds: tuple[PaperFact, ...]
    columns: tuple[str, ...]
    days: tuple[RunDay, ...]
    remarks: tuple[str, ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands."""
        for text in (self.kind, self.warning, self.title, self.when):
            yield self.kind, text
        yield from fact_texts((*self.numbers, *self.holds))
        for day in self.days:
            for text in (day.heading, day.date, day.note, *self.columns):
                yield day.heading, text
            for row in day.rows:
                yield from ((f"{day.heading} {row.what}", text) for text in row.texts())
        for text in self.remarks:
            yield self.kind, text


def run_lines(material: TourMaterial, *, language: str, era_dates: bool) -> RunLines:
    """Return what the running sheet says."""

    def said(words: Phrase) -> str:
        return words.in_language(language)

    itinerary = material.itinerary
    dates = tour_dates(itinerary)
    when = period(*dates, language=language, era_dates=era_dates) if dates else ""
    columns = (
        phrase("Planned"),
        phrase("Actual"),
        phrase("Margin"),
        phrase("What and where"),
        phrase("Who and number"),
        phrase("Bring and pay"),
        phrase("Notes and plan B"),
    )
    days = itinerary.timeline.days
    nothing = said(phrase("The days are not planned yet."))
    return RunLines(
        kind=said(phrase("Run sheet for the day")),
        warning=said(phrase("For the organiser only – do not show to others")),
        title=itinerary.title,
        when=when or said(phrase("Dates not fixed yet")),
        numbers=tuple(_numbers(material, language)),
        holds=tuple(_holds(material, language)),
        columns=tuple(said(words) for words in columns),
        days=tuple(_day(material, day, language) for day in days),
        remarks=() if days else (nothing,),
    )


def _numbers(material: TourMaterial, language: str) -> Iterator[PaperFact]:
    """Yield whom to call."""
    drivers = (
        " ".join(filter(None, (ride.name, ride.company, ride.driver, ride.telephone)))
        for ride in material.rides
    )
    nights = {night.stop_id for night in material.nights}
    hotels = (
        f"{stop.body} {stop.body_telephone}"
        for stop in material.stops
        if stop.stop_id in nights and stop.body_telephone
    )
    facts = (
        ("drivers", phrase("Driver"), "\n".join(drivers)),
        ("hotels", phrase("Hotel"), "\n".join(dict.fromkeys(hotels))),
        ("emergency", phrase("Emergency"), material.emergency_numbers),
    )
    return paper_facts(facts, language=language)


def _holds(material: TourMaterial, language: str) -> Iterator[PaperFact]:
    itinerary = material.itinerary
    facts = (
        ("rain", phrase("If it rains"), itinerary.rain_rule),
        ("gathering", phrase("Meeting point"), itinerary.gathering),
        ("bring", phrase("What to bring and wear"), itinerary.things_to_bring),
    )
    return paper_facts(facts, language=language)


def _day(material: TourMaterial, day: TimedDay, language: str) -> RunDay:
    return RunDay(
        heading=phrase("Day {number}", number=day.number).in_language(language),
        date=marked_date(day, language),
        note=day.plan.note.strip(),
        rows=tuple(_rows(material, day, language)),
    )


def _rows(material: TourMaterial, day: TimedDay, language: str) -> Iterator[RunRow]:
    """Yield each stop, what is decided there, and leaving it."""
    stops = paper_stops(material, day, language=language)
    expected = 0 if material.guests else material.head_count
    at_lodging, *aboard = boardings(material.guests, day, expected=expected, by_road=False)
    lodging = leaving_lodging(day, language=language)
    if lodging and stops:
        time, name = lodging
        said = phrase("{place}: {way}", place=name, way=stops[0].way).in_language(language)
        key = f"leaving:{day.plan.day_id}"
        people = _boarding(at_lodging, language)
        yield RunRow(key=key, kind=RunKind.LEAVING, planned=time, what=said, people=people)
    decisions = list_decisions(day, material.itinerary.plan, {})
    for place, (stop, at) in enumerate(zip(stops, aboard, strict=True)):
        yield _stop_row(material, stop, language)
        here = [decision for decision in decisions if decision.at_stop_id == stop.stop_id]
        for decision in here:
            yield _decision_row(decision, stops, language)
        following = stops[place + 1] if place + 1 < len(stops) else None
        if following and following.notes.other_plan.strip() and not here:
            yield from _other_plan_rows(stop, following, language)
        if following:
            yield _leaving_row(stop, following, at, language)


def _stop_row(material: TourMaterial, stop: PaperStop, language: str) -> RunRow:
    row, timed = stop.row, stop.timed
    comes = phrase("arr. {time}", time=stop.arrives).in_language(language)
    ends = " ".join(filter(None, (f"– {row.ends}" if row.ends else "", stop.zone)))
    early = stop.arrives if stop.arrives != row.starts else ""
    return RunRow(
        key=stop.key,
        kind=RunKind.STOP,
        planned=row.starts,
        times=tuple(filter(None, (ends, comes if early else ""))),
        margin=_minutes(timed.margin_minutes, language),
        what=row.text,
        word=row.word,
        people=_present(material, stop, language),
        details=(*map(_in_one_line, row.details), *_labelled(_about(stop), language)),
        who=tuple(_who(stop, language)),
        bring=tuple(_labelled(_bring(stop), language)),
        notes=tuple(_labelled(_notes(stop), language)),
    )


def _minutes(minutes: int | None, language: str) -> str:
    return "" if minutes is None else duration(minutes).in_language(language)


def _present(material: TourMaterial, stop: PaperStop, language: str) -> str:
    """Return how many are at a stop, and who is not."""
    if not stop.count:
        return ""
    people = phrase("1 person") if stop.count == 1 else phrase("{count} people", count=stop.count)
    here = {guest.person_id for guest in present_at(material.guests, stop.stop_id)}
    away = [written_name(one.name) for one in material.guests if one.person_id not in here]
    if away:
        names = "、".join(away) if language == "ja" else ", ".join(away)
        people = phrase("{people} (without {names})", people=people, names=names)
    return people.in_language(language)


def _who(stop: PaperStop, language: str) -> Iterator[str]:
    """Yield who receives the group, and by which numbers they are reached."""
    host = host_words(stop.timed.stop.host, language)
    if host:
        yield host.in_language(language)
    yield from stop.telephones
    secret = stop.notes.secret_telephone
    if secret:
        yield phrase("{text} (only for me)", text=secret).in_language(language)


def _bring(stop: PaperStop) -> Labelled:
    notes = stop.notes
    pays = ((phrase("Pay: {text}", text=what), what) for what in notes.pays)
    eats = stop.timed.stop.kind in (StopKind.MEAL, StopKind.LODGING)
    diets = (
        (phrase("{diet}: {count}", diet=diet, count=count), diet)
        for diet, count in (notes.diets if eats else ())
    )
    gift = phrase("Gift: {text}", text=notes.gift.strip())
    return ((gift, notes.gift), *pays, *diets)


def _about(stop: PaperStop) -> Labelled:
    """Return what is said of a place besides what participants read of it."""
    notes = stop.notes
    return ((phrase("Shown: {text}", text=notes.shows.strip()), notes.shows),)


def _notes(stop: PaperStop) -> Labelled:
    notes = stop.notes
    optional = phrase("May be left out if time is short")
    return (
        (optional, "yes" if notes.is_optional else ""),
        (phrase("Rules: {text}", text=notes.rules.strip()), notes.rules),
        (phrase("Bus stops at: {text}", text=notes.parking.strip()), notes.parking),
        (phrase("Plan B: {text}", text=notes.other_plan.strip()), notes.other_plan),
        (phrase("Only for me: {text}", text=notes.own_note.strip()), notes.own_note),
        (phrase("Wishes: {text}", text=notes.wishes.strip()), notes.wishes),
    )


def _labelled(lines: Labelled, language: str) -> Iterator[str]:
    """Yield the words of the lines that have a text."""
    for words, text in lines:
        if text.strip():
            yield _in_one_line(words.in_language(language))


def _in_one_line(text: str) -> str:
    """Return the lines of a text after each other, as the narrow columns need it."""
    return " / ".join(filter(None, map(str.strip, text.splitlines())))


def _leaving_row(stop: PaperStop, following: PaperStop, at: Boarding, language: str) -> RunRow:
    way = phrase("Leave: {way}", way=following.way) if following.way else phrase("Leave")
    return RunRow(
        key=f"leaving:{stop.stop_id}",
        kind=RunKind.LEAVING,
        planned=stop.leaves or moment(stop.timed.ends).in_language(language),
        what=way.in_language(language),
        people=_boarding(at, language),
    )


def _boarding(at: Boarding, language: str) -> str:
    """Return how many have to be there when the group leaves: `of 5`."""
    return phrase("of {count} people", count=at.aboard).in_language(language) if at.aboard else ""


def _decision_row(decision: Decision, stops: tuple[PaperStop, ...], language: str) -> RunRow:
    names = {stop.stop_id: stop.row.text for stop in stops}
    values = {
        "late": duration(decision.late_minutes),
        "time": moment(decision.minute),
        "optional": names[decision.leave_out],
    }
    words = phrase(
        "Decide: if you leave {late} later than {time}, leave out “{optional}”.", **values
    )
    if decision.saved != decision.leave_out:
        words = phrase(
            "Decide: if you leave {late} later than {time}, leave out “{optional}”;"
            " that keeps “{saved}” on time.",
            **values,
            saved=names[decision.saved],
        )
    return RunRow(
        key=f"decision:{decision.leave_out}",
        kind=RunKind.DECISION,
        what=words.in_language(language),
    )


def _other_plan_rows(stop: PaperStop, following: PaperStop, language: str) -> Iterator[RunRow]:
    """Yield from which delay on the other plan for the next stop is needed, where one is."""
    margin, leg = following.timed.margin_minutes, following.timed.leg_before
    if margin is None or leg is None or leg.departs is not None:
        return
    leaves = stop.timed.ends if stop.timed.leaves is None else stop.timed.leaves
    words = phrase(
        "Decide: if you leave after {time}, go by plan B for “{stop}”.",
        time=moment(leaves + margin),
        stop=following.row.text,
    )
    key = f"decision:{following.stop_id}"
    yield RunRow(key=key, kind=RunKind.DECISION, what=words.in_language(language))
