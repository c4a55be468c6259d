"""What changed is marked so that it can be seen, also without colours."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from organiser.documents import booklet, itinerary, route_map
from organiser.documents.greys import without_colour
from organiser.documents.paper import Paper
from organiser.papers.people import OwnText
from tests.documents.itineraries import options, passed, two_days

CHANGED = {"changed": frozenset({"stop:790", "fact:things"}), "changed_since": 2}


def text_of(paper: Paper) -> str:
    pages = PdfReader(BytesIO(paper.data), strict=True).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def bars_of(paper: Paper) -> int:
    """Return how many narrow boxes stand in the left margin."""
    pages = PdfReader(BytesIO(paper.data)).pages
    drawn = b"".join(page.get_contents().get_data() for page in pages)
    return len(re.findall(rb"n [\d.]+ [\d.]+ 2\.5 [\d.]+ re f", drawn))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("module", [itinerary, booklet])
def test_changed_lines_have_a_bar_and_a_word(module: object, language: str) -> None:
    chosen = options(language, in_page_order=True, **CHANGED)
    paper = module.build(passed(two_days()), chosen)  # type: ignore[attr-defined]
    text = text_of(paper)
    word, places = ("変更", ("播州機械工業𠮷田様(調整中)", "名刺20枚、上履き"))
    if language == "en":
        word, places = ("changed", ("播州機械工業𠮷田様(beingarranged)", "名刺20枚、上履き"))
    assert all(place + word in text for place in places)
    assert bars_of(paper) == 2
    assert ("第2版" if language == "ja" else "revision2") in text


def test_without_changes_there_is_no_mark() -> None:
    assert bars_of(itinerary.build(passed(two_days()), options())) == 0
    nothing = itinerary.build(passed(two_days()), options(changed_since=2))
    assert bars_of(nothing) == 0
    assert "第2版から変更はありません" in text_of(nothing)


@pytest.mark.parametrize(
    "changed",
    ["fact:title", "fact:when", "fact:header", "day:1", "fact:cost", "fact:note", "leg:580"],
)
def test_every_part_can_be_marked(changed: str) -> None:
    texts = tuple(
        OwnText(wording=f"itinerary {name}", language="ja", text=name)
        for name in ("header", "note")
    )
    known = passed(two_days(), texts=texts, cost_note="1,000円")
    paper = itinerary.build(known, options(changed=frozenset({changed}), changed_since=1))
    assert bars_of(paper) == 1


@pytest.mark.parametrize("module", [itinerary, booklet, route_map])
def test_without_colours_there_are_only_greys(module: object) -> None:
    chosen = options(black_and_white=True, **CHANGED)
    paper = module.build(passed(two_days()), chosen)  # type: ignore[attr-defined]
    for page in PdfReader(BytesIO(paper.data)).pages:
        drawn = page.get_contents().get_data()
        for red, green, blue in re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b", drawn):
            assert red == green == blue


def test_dark_colours_become_ink_and_pale_ones_stay_pale() -> None:
    assert without_colour("#165D84").red == 0
    assert 0.9 < without_colour("#EFF4F7").red < 1
    assert without_colour("#FFFFFF").red == 1
    grey = without_colour("#5B636B")
    assert grey.red == grey.green == grey.blue > 0
