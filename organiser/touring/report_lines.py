"""The lines of a tour's report, in the order they are read."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.text.dates import month_day, period
from organiser.touring.itinerary import clock
from organiser.touring.money_words import money_words
from organiser.touring.report import ReportDay, ReportStop, TourReport
from organiser.touring.sharing import together
from organiser.vocabulary import label
from organiser.wording import Phrase, phrase, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class StopLines:
    """What is said of one stop."""

    time: str
    word: str
    name: str
    host: str
    details: tuple[str, ...]

    def texts(self) -> tuple[str, ...]:
        """Return every text of it."""
        return (self.time, self.word, self.name, self.host, *self.details)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLines:
    """The report in the order it is read; each day is its heading, its date and its stops."""

    kind: str
    title: str
    when: str
    text: str
    days: tuple[tuple[str, str, tuple[StopLines, ...]], ...]
    who_heading: str
    who: tuple[str, ...]
    photos_heading: str
    captions: tuple[str, ...]
    costs_heading: str
    costs: tuple[tuple[str, str], ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, self.when, self.text):
            yield self.kind, text
        for heading, day, stops in self.days:
            yield heading, day
            for stop in stops:
                yield from ((f"{heading} {stop.time}", text) for text in stop.texts())
        yield from ((self.who_heading, text) for text in self.who)
        yield from ((self.photos_heading, text) for text in self.captions)
        yield from ((self.costs_heading, text) for cost in self.costs for text in cost)


def report_lines(
    report: TourReport, *, language: str, era_dates: bool, with_costs: bool
) -> ReportLines:
    """Return what the report says."""

    def said(words: Phrase) -> str:
        return words.in_language(language)

    total = together(one.amount for one in report.sums)
    costs = [(said(label(one.kind)), said(money_words(one.amount))) for one in report.sums]
    if costs:
        costs.append((said(phrase("All costs")), said(money_words(total))))
    return ReportLines(
        kind=said(phrase("Report of a site visit")),
        title=report.title,
        when=_when(report, language, era_dates),
        text=report.text,
        days=tuple(_day(day, language) for day in report.days),
        who_heading=said(phrase("Who came")),
        who=tuple(said(words) for words in _who(report)),
        photos_heading=said(phrase("Pictures of the tour")),
        captions=tuple(photo.words for photo in report.photos),
        costs_heading=said(phrase("Costs")),
        costs=tuple(costs) if with_costs else (),
    )


def _when(report: TourReport, language: str, era_dates: bool) -> str:
    parts = []
    if report.days:
        first, last = report.days[0].day, report.days[-1].day
        parts.append(period(first, last, language=language, era_dates=era_dates))
    if report.came:
        parts.append(_people(report.came).in_language(language))
    return "   ".join(parts)


def _people(count: int) -> Phrase:
    return phrase("1 person took part") if count == 1 else phrase("{count} took part", count=count)


def _who(report: TourReport) -> Iterator[Phrase]:
    for one in report.names:
        told = verbatim(one.name)
        if one.by_deputy:
            told = phrase("{name} (by a deputy)", name=one.name)
        if one.organisation:
            told = phrase("{name}, {organisation}", name=told, organisation=one.organisation)
        yield told
    if report.others and report.names:
        yield phrase("and {count} more", count=report.others)
    elif report.others:
        yield _people(report.others)


def _day(day: ReportDay, language: str) -> tuple[str, str, tuple[StopLines, ...]]:
    heading = phrase("Day {number}", number=day.number).in_language(language)
    stops = tuple(_stop(stop, language) for stop in day.stops)
    return heading, month_day(day.day, language=language), stops


def _stop(stop: ReportStop, language: str) -> StopLines:
    details = [stop.seen] if stop.seen else []
    if stop.came is not None:
        details.append(phrase("{count} were there", count=stop.came).in_language(language))
    is_span = stop.ends > stop.starts
    return StopLines(
        time=f"{clock(stop.starts)} – {clock(stop.ends)}" if is_span else clock(stop.starts),
        word=label(stop.kind).in_language(language),
        name=stop.name,
        host=stop.host,
        details=tuple(details),
    )
