"""The route map shows every stop with its number, and its text is there to be copied."""

import io
from datetime import date

import pypdfium2
import pytest

from organiser.documents import route_map
from organiser.documents.figures import Figure
from organiser.documents.page import Band, Section, flow
from organiser.documents.paper import Paper
from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import Place, PlannedDay, PlannedStop, PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import StopKind
from tests.documents.itineraries import options, passed

NAMES = ("姫路駅", "<b>𠮷田</b> & 髙﨑", "明石港", "三ノ宮駅")
PLACES = (
    Place(34.8276, 134.6906),
    Place(34.85, 134.78),
    Place(34.648, 134.996),
    Place(34.6946, 135.1953),
)


def itinerary(*, placed: bool = True, days: int = 2) -> Itinerary:
    stops = [
        PlannedStop(
            stop_id=number,
            kind=StopKind.VISIT,
            name=name,
            dwell_minutes=30,
            place=place if placed else None,
        )
        for number, (name, place) in enumerate(zip(NAMES, PLACES, strict=True), start=1)
    ]
    size = len(stops) // days
    planned = tuple(
        PlannedDay(
            day_id=number,
            day=date(2026, 12, 3 + number),
            starts_at=540,
            stops=tuple(stops[number * size : (number + 1) * size]),
        )
        for number in range(days)
    )
    return Itinerary(
        tour_id=1,
        title="見学ツアー",
        first_day=planned[0].day,
        last_day=planned[-1].day,
        timeline=compute(PlannedTour(days=planned)),
        participants=5,
    )


def text_of(paper: Paper) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(paper.data))
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def built(tour: Itinerary, language: str = "ja") -> Paper:
    return route_map.build(passed(tour), options(language, era_dates=False))


@pytest.mark.parametrize(("language", "day"), [("ja", "2日目"), ("en", "Day 2")])
def test_every_stop_is_there_with_number_and_time(language: str, day: str) -> None:
    text = text_of(built(itinerary(), language))
    for name in NAMES:
        assert name in text
    assert day in text
    assert "9:00" in text


def test_it_says_that_lines_are_no_routes() -> None:
    assert "実際の道筋ではありません" in text_of(built(itinerary()))


def test_without_a_place_it_says_so() -> None:
    assert "まだありません" in text_of(built(itinerary(placed=False)))


def test_one_day_has_one_map() -> None:
    assert built(itinerary(days=1)).page_count == 1


def test_the_same_tour_gives_the_same_bytes() -> None:
    assert built(itinerary()).data == built(itinerary()).data


def test_a_figure_higher_than_a_page_is_refused() -> None:
    with pytest.raises(ValueError, match="higher than a page"):
        flow([Section(groups=((Band(figure=Figure(width=10, height=900, shapes=())),),))])
