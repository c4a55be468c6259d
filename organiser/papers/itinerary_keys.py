"""The lines of itinerary and booklet by their keys, as issues keep and compare them."""

from collections.abc import Iterator

from organiser.papers.fact_lines import PaperFact
from organiser.papers.itinerary_lines import itinerary_paper, row_key
from organiser.papers.tour_material import TourMaterial
from organiser.touring.lines import Row


def paper_lines(material: TourMaterial, language: str) -> tuple[tuple[str, str], ...]:
    """Return every line with a key that stays the same while the line is about the same thing.

    Days are `day:<id>`, stops `stop:<id>`, ways `leg:<id of the stop they lead to>`, all else
    `fact:<name>`. Texts are in `language`, dates by era in Japanese.
    """
    return tuple(_lines(material, language))


def _lines(material: TourMaterial, language: str) -> Iterator[tuple[str, str]]:
    paper = itinerary_paper(material, language=language, era_dates=language == "ja")
    yield "fact:title", paper.title
    # How many come changes often, and is nothing that everybody has to be told.
    *when, count = paper.when if material.itinerary.participants else (*paper.when, "")
    yield "fact:when", "  ".join(when)
    yield "fact:count", count
    yield "fact:header", paper.header
    yield from map(_fact_line, paper.facts)
    for day in paper.days:
        yield day.key, "  ".join(filter(None, (day.heading, day.date, day.note)))
        for row in day.rows:
            yield row_key(row), row_text(row)
    yield "fact:remarks", "\n".join(paper.remarks)
    yield from map(_fact_line, paper.foot)
    yield "fact:note", paper.note


def _fact_line(fact: PaperFact) -> tuple[str, str]:
    return fact.key, f"{fact.label}  {fact.text}"


def row_text(row: Row) -> str:
    """Return a row in the order it is read: time, what it is, where, who receives, details."""
    return "  ".join(filter(None, (row.time, row.word, row.text, row.host, *row.details)))
