from io import BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from organiser.documents.itinerary import build
from organiser.documents.paper import MissingSign, Paper
from organiser.papers.itinerary_lines import itinerary_paper
from organiser.touring.itinerary import Itinerary
from tests.documents.itineraries import (
    abroad,
    day,
    full_days,
    host,
    itinerary,
    leg,
    options,
    passed,
    stop,
    two_days,
)


def built(tour: Itinerary, language: str = "ja") -> Paper:
    return build(passed(tour), options(language))


def reader(paper: Paper) -> PdfReader:
    return PdfReader(BytesIO(paper.data), strict=True)


def squeezed(text: str) -> str:
    return "".join(text.split())


def page_texts(paper: Paper) -> list[str]:
    return [squeezed(page.extract_text()) for page in reader(paper).pages]


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    "tour",
    [two_days(), full_days(7, 30), full_days(1, 1), abroad(), itinerary(), itinerary(day())],
    ids=lambda tour: "",
)
def test_the_paper_says_every_line_in_order(tour: Itinerary, language: str) -> None:
    text = "".join(page_texts(built(tour, language)))
    place = 0
    lines = itinerary_paper(passed(tour).value, language=language, era_dates=True)
    for _where, line in lines.texts():
        found = text.find(squeezed(line), place)
        assert found >= 0, f"{line} is missing or out of order"
        place = found + len(squeezed(line))


@pytest.mark.parametrize("tour", [two_days(), full_days(2, 30)], ids=["short", "long"])
def test_every_font_is_embedded(tour: Itinerary) -> None:
    fonts = [
        font.get_object()
        for page in reader(built(tour)).pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


@pytest.mark.parametrize(
    "name", ["𠮷田", "髙﨑 濵邉", "Nguyễn Văn Nam", "<b>&amp; ]]>", "\\(x)", "1日\n2泊"]
)
def test_a_name_is_printed_and_copied_as_it_was_typed(name: str) -> None:
    tour = itinerary(day(stop("9:00", "10:00", name, host=host(name))), title=name)
    paper = built(tour)
    assert page_texts(paper)[0].count(squeezed(name)) == 4
    assert reader(paper).metadata.title == name
    assert paper.missing == ()


def test_signs_no_font_has_are_replaced_and_told_with_their_place() -> None:
    tour = itinerary(day(stop("9:40", "10:00", "祝🎉🎉会", note="🚌で")), gathering="🎉")
    paper = built(tour)
    assert paper.missing == (
        MissingSign("🎉", "集合"),
        MissingSign("🎉", "1日目 9:40"),
        MissingSign("🚌", "1日目 9:40"),
    )
    assert "祝〓〓会" in page_texts(paper)[0]


def test_the_same_values_give_the_same_bytes() -> None:
    assert built(two_days()).data == built(two_days()).data


def test_a_two_day_tour_fits_one_page() -> None:
    assert built(two_days()).page_count == 1


def test_every_page_of_a_long_tour_has_its_day_and_its_number() -> None:
    paper = built(full_days(5, 30))
    texts = page_texts(paper)
    assert len(texts) == paper.page_count > 5
    for number, text in enumerate(texts, start=1):
        assert "日目" in text
        assert text.endswith(f"{number}/{len(texts)}")
    assert sum("5日目(続き)" in text for text in texts) >= 1


def test_no_stop_is_parted_over_two_pages() -> None:
    long_note = "\n".join(f"注意{number}" for number in range(9))
    stops = [
        stop("9:00", "9:05", f"訪問{n}番", note=long_note, leg_before=leg(5)) for n in range(20)
    ]
    for text in page_texts(built(itinerary(day(*stops)))):
        assert text.count("番") == text.count("注意8")


def test_remarks_are_never_alone_on_a_page() -> None:
    for count in range(14, 34):
        stops = [stop("9:00", "9:05", f"訪問{n}番") for n in range(count)]
        texts = page_texts(built(itinerary(day(*stops), closing_note="以上")))
        assert "番" in texts[-1]


def test_names_of_ninety_signs_are_printed_whole() -> None:
    name = ("一般社団法人見学受入連絡協議会附属" * 6)[:90]
    text = page_texts(built(itinerary(day(stop("9:00", "10:00", name)), title=name)))[0]
    assert text.count(name) == 2


def test_the_footer_tells_what_the_paper_is_and_its_revision() -> None:
    text = page_texts(built(two_days()))[0]
    assert "監理団体実地見学ツアー兵庫・参加者用・令和8年11月21日現在(第3版)" in text
    english = page_texts(built(two_days(), "en"))[0]
    assert squeezed("· for participants · as of 2026-11-21 (revision 3)") in english


def test_the_file_knows_its_title_author_language_and_days() -> None:
    pdf = reader(built(two_days()))
    assert pdf.metadata.title == "監理団体実地見学ツアー 兵庫"
    assert pdf.metadata.author == "田中(世話人)"
    assert pdf.metadata.creation_date_raw == "D:20261121000000"
    assert pdf.trailer["/Root"]["/Lang"] == "ja"
    assert [entry["/Title"] for entry in pdf.outline] == ["1日目 12月3日(木)", "2日目 12月4日(金)"]


@pytest.mark.parametrize(
    ("title", "language", "name"),
    [
        ("兵庫", "ja", "行程表_兵庫_2026-12-03_第3版.pdf"),
        ("Hyogo: day 1/2", "en", "Itinerary_Hyogo day 1 2_2026-12-03_revision 3.pdf"),
    ],
)
def test_the_file_is_named_after_the_tour(title: str, language: str, name: str) -> None:
    assert built(itinerary(day(), title=title), language).file_name == name


def test_without_facts_there_is_no_box() -> None:
    nothing = dict.fromkeys(("gathering", "organiser_name", "organiser_telephone"), "")
    paper = built(itinerary(day(), things_to_bring="", **nothing))
    assert "集合" not in page_texts(paper)[0]


def test_a_paper_can_be_built_for_a_tour_without_dates() -> None:
    paper = built(itinerary(first_day=None, last_day=None))
    assert paper.file_name == "行程表_監理団体実地見学ツアー 兵庫_第3版.pdf"
    assert "日程はまだ決まっていません。" in page_texts(paper)[0]


def test_half_a_character_does_no_harm() -> None:
    paper = built(itinerary(day(), title="\ud800兵庫"))
    assert "兵庫" in page_texts(paper)[0]
    assert paper.file_name.startswith("行程表_兵庫_")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.fixed_dictionaries({name: st.text() for name in ("title", "gathering", "rain_rule")}))
def test_any_text_can_be_printed(texts: dict[str, Any]) -> None:
    tour = itinerary(day(stop("9:00", "10:00", texts["title"], note=texts["rain_rule"])), **texts)
    assert reader(built(tour)).get_num_pages() >= 1


def test_a_day_is_not_parted_where_that_needs_no_further_page() -> None:
    counts = (9, 10, 11)
    papers = [page_texts(built(full_days(2, count))) for count in counts]
    assert [len(texts) for texts in papers] == [2] * len(counts)
    assert not any("(続き)" in text for texts in papers for text in texts)
