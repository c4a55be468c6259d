"""The booklet: right order for folding, everybody's name who agreed, a page count that folds."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from organiser.documents.booklet import build
from organiser.documents.drawing import folded_order
from organiser.documents.page import A4, A5
from organiser.documents.paper import Paper
from organiser.papers.booklet_lines import booklet_paper
from organiser.papers.people import PaperName, Sender
from organiser.papers.tour_material import Guest
from organiser.touring.itinerary import Itinerary
from organiser.vocabulary import TourRole
from tests.documents.itineraries import abroad, full_days, itinerary, options, passed, two_days

GUESTS = (
    Guest(
        person_id=1,
        name=PaperName(
            family="髙﨑", given="美咲", family_reading="たかさき", given_reading="みさき"
        ),
        organisation="みらい協同組合 <b>&",
        role=TourRole.LEADER,
    ),
    Guest(person_id=2, name=PaperName(family="𠮷田"), deputy_name="辻"),
    Guest(person_id=3, name=PaperName(family="伊藤"), has_agreed=False),
)


def page_texts(paper: Paper) -> list[str]:
    pages = PdfReader(BytesIO(paper.data), strict=True).pages
    return ["".join(page.extract_text().split()) for page in pages]


@pytest.mark.parametrize(
    ("count", "sides"),
    [
        (4, ((3, 0), (1, 2))),
        (8, ((7, 0), (1, 6), (5, 2), (3, 4))),
        (0, ()),
    ],
)
def test_pages_lie_as_they_are_folded(count: int, sides: tuple[tuple[int, int], ...]) -> None:
    assert folded_order(count) == sides


@pytest.mark.parametrize("tour", [two_days(), full_days(5, 30), itinerary(), abroad()])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_booklet_can_be_folded_and_says_everything(tour: Itinerary, language: str) -> None:
    material = passed(tour, guests=GUESTS, head_count=3, cost_note="1,000円")
    in_order = build(material, options(language, in_page_order=True))
    folded = build(material, options(language))
    assert in_order.page_count % 4 == 0
    assert folded.page_count * 2 == in_order.page_count
    text = "".join(page_texts(in_order))
    for _place, line in booklet_paper(material.value, options(language)).texts():
        assert "".join(line.split()) in text


def test_a_side_of_the_folded_paper_holds_last_and_first_page() -> None:
    material = passed(two_days())
    pages = page_texts(build(material, options(in_page_order=True)))
    sides = page_texts(build(material, options()))
    assert sides[0] == pages[-1] + pages[0]
    assert sides[1] == pages[1] + pages[-2]


@pytest.mark.parametrize(("in_page_order", "width"), [(True, A5.width), (False, A4.height)])
def test_the_paper_has_its_size(in_page_order: bool, width: float) -> None:
    paper = build(passed(two_days()), options(in_page_order=in_page_order))
    for page in PdfReader(BytesIO(paper.data)).pages:
        assert float(page.mediabox.width) == pytest.approx(width, abs=0.5)


def test_those_who_agreed_are_named_and_the_others_counted() -> None:
    material = passed(two_days(), guests=GUESTS, head_count=3)
    text = "".join(page_texts(build(material, options(in_page_order=True))))
    assert "髙﨑美咲みらい協同組合<b>&" in text
    assert "𠮷田代理:辻" in text
    assert "伊藤" not in text
    assert "ほか1名" in text


def test_readings_stand_with_their_names() -> None:
    material = passed(two_days(), guests=GUESTS, head_count=3)
    with_readings = build(material, options(in_page_order=True, furigana=True))
    assert "たかさき" in "".join(page_texts(with_readings))
    assert "髙﨑美咲" in "".join(page_texts(with_readings))
    plain = build(material, options(in_page_order=True))
    assert "たかさき" not in "".join(page_texts(plain))


def test_the_cover_tells_title_dates_and_whom_to_call() -> None:
    sender = Sender(name="田中", telephone="090-0000-0000", organisation="ひょうごの会")
    cover = page_texts(build(passed(two_days(), sender=sender), options(in_page_order=True)))[0]
    for text in (
        "監理団体実地見学ツアー兵庫",
        "令和8年12月3日(木)",
        "ひょうごの会田中090-0000-0000",
    ):
        assert text in cover


def test_the_same_values_give_the_same_bytes() -> None:
    material = passed(two_days(), guests=GUESTS)
    assert build(material, options()).data == build(material, options()).data
