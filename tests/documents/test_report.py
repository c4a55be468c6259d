"""The report on paper: everything it tells, nothing it must not, any number of pictures."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from organiser.documents.paper import MissingSign, Paper
from organiser.documents.report import ReportOptions, build
from organiser.touring.report import (
    PaperPicture,
    ReportDay,
    ReportName,
    ReportPhoto,
    ReportStop,
    ReportSum,
    TourReport,
)
from organiser.touring.report_lines import report_lines
from organiser.touring.sharing import Money
from organiser.vocabulary import CostKind, StopKind

DAY = date(2026, 12, 3)
NASTY = "<b>&amp;</b> \"'%s{name}\\ <img src=x>"
VISIT = ReportStop(
    kind=StopKind.VISIT,
    name="みらい協同組合",
    starts=580,
    ends=670,
    host="代表理事 高橋 美咲 様",
    seen="入国後講習\n教材の工夫",
    came=3,
)
REPORT = TourReport(
    tour_id=1,
    title="実地見学ツアー 兵庫",
    text="よい見学でした。\n\n次は春に。",
    days=(
        ReportDay(number=1, day=DAY, stops=(VISIT, replace(VISIT, name=NASTY, came=None))),
        ReportDay(number=2, day=date(2026, 12, 4), stops=()),
    ),
    names=(ReportName(name="青木 健一", organisation="ひかり", by_deputy=True),),
    others=4,
    sums=(
        ReportSum(kind=CostKind.TRAVEL, amount=Money(118_000)),
        ReportSum(kind=CostKind.OTHER, amount=Money(0, 250_000)),
    ),
    organiser_name="本田 結衣",
)


def picture(width: int = 40, height: int = 30, *, blue: int = 0) -> PaperPicture:
    data = BytesIO()
    Image.new("RGB", (width, height), (90, 120, blue)).save(data, "JPEG")
    return PaperPicture(data=data.getvalue(), width=width, height=height)


def with_photos(count: int, caption: str = "溶接") -> TourReport:
    photos = tuple(
        ReportPhoto(digest=str(place), file_name=f"{place}.jpg", caption=f"{caption}{place}")
        for place in range(count)
    )
    return replace(REPORT, photos=photos)


def built(report: TourReport, language: str = "ja", *, costs: bool = False) -> Paper:
    pictures = {photo.digest: picture(blue=20 * int(photo.digest)) for photo in report.photos}
    options = ReportOptions(language=language, era_dates=True, with_costs=costs)
    return build(report, pictures, options=options, printed_on=date(2026, 12, 10))


def squeezed(text: str) -> str:
    return "".join(text.split())


def text_of(paper: Paper) -> str:
    reader = PdfReader(BytesIO(paper.data), strict=True)
    return squeezed("".join(page.extract_text() for page in reader.pages))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("report", [REPORT, with_photos(5), TourReport(tour_id=1, title="空")])
def test_the_paper_says_every_line_in_order(report: TourReport, language: str) -> None:
    text, place = text_of(built(report, language, costs=True)), 0
    lines = report_lines(report, language=language, era_dates=True, with_costs=True)
    for _where, line in lines.texts():
        found = text.find(squeezed(line), place)
        assert found >= 0, f"{line} is missing or out of order"
        place = found + len(squeezed(line))


def test_costs_are_on_it_only_when_asked_for() -> None:
    assert "費用" not in text_of(built(REPORT))
    assert "118,000" not in text_of(built(REPORT))
    told = text_of(built(REPORT, costs=True))
    assert "118,000円" in told
    assert "118,000円＋250,000ルピア" in told.replace("+", "＋")


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (2, 1), (12, 3)])
def test_any_number_of_pictures_is_printed(count: int, pages: int) -> None:
    paper = built(with_photos(count))
    reader = PdfReader(BytesIO(paper.data), strict=True)
    images = sum(len(page.images) for page in reader.pages)
    assert (images, len(reader.pages)) == (count, pages)
    assert all(f"溶接{place}" in text_of(paper) for place in range(count))


def test_long_words_under_pictures_are_all_printed() -> None:
    long = "若い実習生の作業を間近に見ました。" * 120
    paper = built(with_photos(3, caption=long))
    assert text_of(paper).count("若") == 3 * 120


def test_tall_and_wide_pictures_keep_their_shape() -> None:
    report = with_photos(2)
    pictures = {"0": picture(10, 900), "1": picture(900, 10, blue=9)}
    options = ReportOptions(language="ja", era_dates=False, with_costs=False)
    paper = build(report, pictures, options=options, printed_on=DAY)
    assert len(PdfReader(BytesIO(paper.data)).pages[0].images) == 2


def test_a_picture_that_is_missing_is_named() -> None:
    report = with_photos(1)
    options = ReportOptions(language="en", era_dates=False, with_costs=False)
    paper = build(report, {}, options=options, printed_on=DAY)
    assert squeezed("The picture 0.jpg is missing.") in text_of(paper)


def test_the_same_report_gives_the_same_bytes_and_a_safe_name() -> None:
    assert built(with_photos(2)).data == built(with_photos(2)).data
    named = built(replace(REPORT, title="A/B: <C>"))
    assert named.file_name == "報告書_A B C_2026-12-03.pdf"


def test_signs_no_font_has_are_told_with_their_place() -> None:
    report = replace(REPORT, text="花🎉")
    assert MissingSign("🎉", "実地見学 報告書") in built(report).missing
