"""Letters on paper: what they say and where it stands."""

from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader

from organiser.documents.letter import build
from organiser.documents.paper import MissingSign, Paper
from organiser.papers.letter_material import LetterMaterial
from organiser.papers.options import PaperOptions
from tests.factories import TODAY
from tests.papers.every_paper import text_of
from tests.papers.letters import MATERIAL, letter, passed

MARKUP = "<b>&amp;</b> \"'%s{name}\\ <img src=x>"
LONG = "一般社団法人見学受入連絡協議会附属" * 6
#: The body of a letter, in points from the left of an A4 page.
LEFT, RIGHT = 77.0, 518.28


def made(material: LetterMaterial, language: str = "ja", **more: bool) -> Paper:
    options = PaperOptions(language=language, printed_on=TODAY, **more)
    return build(passed(material), options)


def boxes(paper: Paper, word: str) -> list[tuple[float, float, float, float]]:
    """Return the left, bottom, right and top of a word wherever it stands on the first page."""
    document = pypdfium2.PdfDocument(paper.data)
    page = document[0].get_textpage()
    text, found = page.get_text_range(), []
    place = text.find(word)
    while place >= 0:
        # Signs beyond U+FFFF count twice.
        first = place + sum(sign > "\uffff" for sign in text[:place])
        signs = [page.get_charbox(first + number) for number in range(len(word))]
        found.append((signs[0][0], signs[0][1], signs[-1][2], signs[0][3]))
        place = text.find(word, place + 1)
    page.close()
    document.close()
    return found


def test_all_that_is_said_is_in_the_file() -> None:
    text = text_of(made(letter(with_slip=True)))
    for word in ("第12号", "代表理事 𠮷田 太郎 様", "「器の会」のご案内", "記", "以上", "ご芳名"):
        assert word in text
    assert text.index("敬具") < text.index("以上") < text.index("出欠票")


def test_blocks_stand_where_letters_have_them() -> None:
    paper = made(MATERIAL)
    for word in ("令和8年11月21日", "電話 090-1", "敬具", "以上"):
        assert boxes(paper, word)[0][2] == pytest.approx(RIGHT, abs=3), word
    assert boxes(paper, "みらい協同組合")[0][0] == pytest.approx(LEFT, abs=2)
    for word in ("「器の会」のご案内", "記"):
        left, _bottom, right, _top = boxes(paper, word)[0]
        assert (left + right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=4), word


def test_paragraphs_are_set_in_by_the_width_of_a_kanji() -> None:
    paper = made(letter(text="本文です。\n記念の会です。\n末文です。"))
    first = boxes(paper, "拝啓")[0][0]
    assert boxes(paper, "記念の会")[0][0] == pytest.approx(first + 10.5, abs=1.2)


def test_the_lines_of_the_slip_can_be_written_on() -> None:
    lines = "\n".join(f"{number}行目の本文です。" for number in range(12))
    paper = made(letter(text=lines, with_slip=True))
    name, body = boxes(paper, "ご芳名")[0], boxes(paper, "ご所属")[0]
    assert name[1] - body[1] >= 22.5


def test_one_page_has_no_footer_and_two_are_numbered() -> None:
    alone = made(MATERIAL)
    assert alone.page_count == 1
    assert "1 / 1" not in text_of(alone)
    long = made(letter(text="\n".join(f"第{number}段落です。" * 6 for number in range(40))))
    assert long.page_count >= 2
    assert f"2 / {long.page_count}" in text_of(long)
    assert "第39段落" in text_of(long)


def test_less_air_saves_the_second_page() -> None:
    lines = "\n".join(f"{number}行目の本文です。" for number in range(12))
    paper = made(letter(text=lines, with_slip=True))
    assert paper.page_count == 1
    assert "11行目" in text_of(paper)


def test_a_slip_that_does_not_fit_is_alone_on_the_second_page() -> None:
    lines = "\n".join(f"{number}行目の本文です。" for number in range(26))
    paper = made(letter(text=lines, with_slip=True))
    assert paper.page_count == 2
    reader = PdfReader(BytesIO(paper.data))
    assert "以上" in reader.pages[0].extract_text()
    assert "ご芳名" in reader.pages[1].extract_text()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_markup_is_text_like_any_other(language: str) -> None:
    material = letter(
        subject=MARKUP, text=MARKUP, details=f"A: {MARKUP}", personal=MARKUP, number=MARKUP
    )
    text = text_of(made(material, language)).replace("\n", "").replace("”", '"')
    assert text.replace(" ", "").count("<imgsrc=x>") == 5


@pytest.mark.parametrize("language", ["ja", "en"])
def test_long_names_wrap_inside_the_margins(language: str) -> None:
    material = letter(subject=LONG, details=f"{LONG[:20]}：{LONG}", event=LONG, with_slip=True)
    paper = made(material, language)
    document = pypdfium2.PdfDocument(paper.data)
    page = document[0].get_textpage()
    edges = [page.get_charbox(number) for number in range(page.count_chars())]
    assert max(box[2] for box in edges) <= RIGHT + 1
    assert min(box[0] for box in edges if box[2] > 0) >= LEFT - 1
    assert "".join(page.get_text_range().split()).count(LONG) >= 2
    page.close()
    document.close()


def test_in_english_it_is_a_business_letter() -> None:
    paper = made(letter(with_slip=True), "en")
    text = text_of(paper)
    words = ("21 November 2026", "Dear 𠮷田 太郎,", "Kind regards,", "Details", "Cut here")
    places = [text.index(word) for word in words]
    assert places == sorted(places)
    assert "敬具" not in text
    assert paper.file_name.startswith("Invitation letter_𠮷田 太郎_")


def test_signs_no_font_has_are_named_with_their_place() -> None:
    paper = made(letter(text="おめでとう🎉", details="場所：🎉館"))
    assert paper.missing == (MissingSign("🎉", "案内状"), MissingSign("🎉", "場所"))


@pytest.mark.parametrize("look", ["large_print", "black_and_white"])
def test_other_looks_can_be_made(look: str) -> None:
    assert made(letter(with_slip=True), **{look: True}).page_count >= 1


def test_an_almost_empty_letter_is_still_one() -> None:
    material = letter(subject="", text="", details="", number="", greeting="")
    text = text_of(made(material))
    assert "拝啓" in text
    assert "敬具" in text
    assert made(material, "en").page_count == 1


def test_the_answers_of_the_slip_stand_side_by_side() -> None:
    paper = made(letter(with_slip=True))
    assert boxes(paper, "ご出席")[0][1] == pytest.approx(boxes(paper, "ご欠席")[0][1], abs=1)
