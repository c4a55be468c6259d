"""Envelopes: the post's boxes within 0.2 mm, glyphs one below the other, who and where in order."""

from datetime import date
from itertools import pairwise

import pytest

from organiser.documents import envelope
from organiser.documents.paper import Paper
from organiser.papers.address_material import Addressee, AddressMaterial, PostalAddress
from organiser.papers.envelopes import (
    FRAME_WIDTH,
    STATIONERY,
    EnvelopeChoice,
    EnvelopeSize,
    SenderAt,
    Writing,
)
from organiser.papers.gate import pass_gate
from organiser.papers.options import Own, PaperOptions
from organiser.papers.people import PaperName, Sender
from organiser.vocabulary import NameOrder, Reader
from tests.documents.measured import glyphs_of, page_size, shapes_of, texts_of
from tests.papers.every_paper import text_of

JAPANESE = PaperOptions(language="ja", printed_on=date(2026, 11, 21))
CLOSE = 0.2
SIZES = pytest.mark.parametrize("size", list(EnvelopeSize), ids=lambda size: size.value)
SENDER = Sender(
    name="山崎 恵子",
    organisation="ひろば事務局",
    postal_code="6500021",
    address="神戸市中央区三宮町1-2-3 港ビル502号室",
)
HIMEJI = PostalAddress(
    postal_code="6700012", prefecture="兵庫県", municipality="姫路市", rest="本町68-12 丸井ビル3階"
)
BANDUNG = PostalAddress(
    postal_code="40115",
    country="Indonesia",
    prefecture="Jawa Barat",
    municipality="Bandung",
    rest="Jl. Merdeka No. 12",
)
MISAKI = PaperName(family="高橋", given="美咲")


def misaki(**changes: object) -> Addressee:
    values = {
        "name": MISAKI,
        "organisation": "みらい協同組合",
        "department": "総務部",
        "title": "代表理事",
        "work": HIMEJI,
    }
    return Addressee(person_id=1, **(values | changes))


def built(one: Addressee, choice: EnvelopeChoice | None = None, language: str = "ja") -> Paper:
    material = AddressMaterial(addressees=(one,), sender=SENDER)
    passed = pass_gate(material, Reader.INVITEE, Own(person_id=1))
    options = PaperOptions(language=language, printed_on=JAPANESE.printed_on)
    return envelope.build(passed, options, choice)


def plain(paper: Paper) -> str:
    return "".join(text_of(paper).split())


def test_the_frame_of_the_post_is_47_7_mm_wide() -> None:
    assert pytest.approx(47.7) == FRAME_WIDTH


@SIZES
def test_the_boxes_of_the_postal_code_are_where_the_post_wants_them(size: EnvelopeSize) -> None:
    choice = EnvelopeChoice(size=size, draws_boxes=True)
    paper = built(misaki(), choice)
    stationery = STATIONERY[size]
    assert page_size(paper) == pytest.approx((stationery.width, stationery.height), abs=0.1)
    edges = shapes_of(paper)[:28]
    frame_top, frame_right = (18, 18) if size is EnvelopeSize.SQUARE_2 else (12, 8)
    assert min(one.top for one in edges) == pytest.approx(frame_top, abs=CLOSE)
    assert max(one.bottom for one in edges) == pytest.approx(frame_top + 8, abs=CLOSE)
    right = stationery.width - frame_right
    assert max(one.right for one in edges) == pytest.approx(right, abs=CLOSE)
    assert min(one.left for one in edges) == pytest.approx(right - 47.7, abs=CLOSE)


def test_each_digit_stands_in_the_middle_of_its_box() -> None:
    paper = built(misaki(), EnvelopeChoice(across=1.0, down=-2.0))
    boxes = STATIONERY[EnvelopeSize.LONG_3].code_boxes()
    digits = texts_of(paper)[:7]
    assert plain(paper).startswith("6700012")
    for digit, box in zip(digits, boxes, strict=True):
        across, down = digit.middle
        # The figure 1 has more room at its left than at its right.
        assert across == pytest.approx(box.left + box.width / 2 + 1.0, abs=0.4)
        assert down == pytest.approx(box.top + box.height / 2 - 2.0, abs=0.3)


@pytest.mark.parametrize("code", ["", "12345", "SW1A 1AA"])
def test_what_is_no_code_of_japan_is_in_no_box(code: str) -> None:
    where = PostalAddress(postal_code=code, municipality="姫路市", rest="本町68")
    assert plain(built(misaki(work=where))).startswith("姫路市")


def test_the_envelope_says_who_and_where_in_reading_order() -> None:
    text = plain(built(misaki()))
    wanted = (
        "6700012",
        "兵庫県姫路市本町六八－一二",
        "丸井ビル三階",
        "代表理事",
        "高橋美咲様",
        "みらい協同組合総務部",
        "山崎恵子",
        "ひろば事務局",
        "港ビル五〇二号室",
        "神戸市中央区三宮町一－二－三",
        "〒650-0021",
    )
    places = [text.find(one) for one in wanted]
    assert -1 not in places
    assert places == sorted(places)


def test_glyphs_hang_below_each_other_one_square_apart() -> None:
    glyphs = glyphs_of(built(misaki()))
    street = [one for one in glyphs if one[0] in "兵庫県姫路市本町"][:8]
    steps = [below[2] - above[2] for above, below in pairwise(street)]
    assert steps == pytest.approx([14 / 72 * 25.4] * 7, abs=CLOSE)
    assert [one[1] for one in street] == pytest.approx([street[0][1]] * 8, abs=CLOSE)
    assert street[0][1] > 120 * 2 / 3
    assert street[0][2] - 7 / 72 * 25.4 == pytest.approx(30, abs=0.5)


def test_the_name_is_in_the_centre_and_ends_below_the_address() -> None:
    glyphs = glyphs_of(built(misaki()))
    name = [one for one in glyphs if one[0] in "美咲様"]
    address = [one for one in glyphs if one[1] > 80]
    assert all(one[1] == pytest.approx(60, abs=CLOSE) for one in name)
    assert name[-1][2] > max(one[2] for one in address)


def test_a_name_fills_the_middle_of_a_long_envelope() -> None:
    name = [one for one in glyphs_of(built(misaki())) if one[0] in "美咲様"]
    assert 235 * 0.5 < name[-1][2] < 235 * 0.7


def test_columns_beside_the_name_never_touch() -> None:
    at_work = misaki(
        organisation="公益社団法人全国農業関連外国人技能実習生受入監理団体連絡協議会",
        department="国際交流推進本部 第二企画調整部",
        title="代表理事専務執行役員兼事務局長",
    )
    glyphs = glyphs_of(built(at_work, EnvelopeChoice(size=EnvelopeSize.POSTCARD)))
    middles = sorted({round(one[1], 1) for one in glyphs if 55 < one[1] < 92 and one[2] > 32})
    assert min(after - before for before, after in pairwise(middles)) > 3


def test_a_short_title_stands_above_the_name_and_a_long_one_beside_it() -> None:
    short = {one[0]: one for one in glyphs_of(built(misaki(title="会長")))}
    assert short["会"][1] == pytest.approx(60, abs=CLOSE)
    assert short["会"][2] < short["高"][2]
    long = {one[0]: one for one in glyphs_of(built(misaki(title="専務理事兼事務局長")))}
    assert long["専"][1] > long["高"][1] + 5


def test_a_letter_to_somebodys_home_does_not_name_their_organisation() -> None:
    text = plain(built(misaki(home=HIMEJI, work=PostalAddress())))
    assert "高橋美咲様" in text
    assert "みらい協同組合" not in text
    assert "代表理事" not in text


@pytest.mark.parametrize("honorific", ["様", "先生", "殿"])
def test_what_follows_the_name_is_what_the_organiser_chose(honorific: str) -> None:
    name = PaperName(family="高橋", given="美咲", honorific=honorific)
    assert f"美咲{honorific}" in plain(built(misaki(name=name)))


def test_an_address_abroad_goes_across_from_small_to_large() -> None:
    name = PaperName(family="Santoso", given="Budi", order=NameOrder.GIVEN_FIRST)
    paper = built(misaki(name=name, title="Director", work=BANDUNG))
    assert page_size(paper) == pytest.approx((235, 120), abs=0.1)
    lines = text_of(paper).split("\n")
    place = lines.index("Budi Santoso")
    assert lines[place + 3 : place + 6] == [
        "Jl. Merdeka No. 12",
        "Bandung, Jawa Barat 40115",
        "INDONESIA",
    ]
    assert "港ビル502号室 JAPAN" in lines


@SIZES
def test_by_choice_an_envelope_is_written_across(size: EnvelopeSize) -> None:
    paper = built(misaki(), EnvelopeChoice(size=size, writing=Writing.ACROSS))
    width, height = page_size(paper)
    assert width > height
    text = text_of(paper)
    assert text.index("〒670-0012") < text.index("本町68-12") < text.index("高橋 美咲 様")


def test_the_sender_stands_on_the_back_or_nowhere_by_choice() -> None:
    back = built(misaki(), EnvelopeChoice(sender_at=SenderAt.BACK))
    assert back.page_count == 2
    assert plain(back).index("美咲様") < plain(back).index("山崎恵子")
    nowhere = built(misaki(), EnvelopeChoice(sender_at=SenderAt.NOWHERE))
    assert nowhere.page_count == 1
    assert "山崎" not in plain(nowhere)


def test_figures_stay_by_choice_two_of_them_side_by_side() -> None:
    paper = built(misaki(), EnvelopeChoice(kanji_numerals=False))
    assert "姫路市本町68－12" in plain(paper)
    glyphs = glyphs_of(paper)
    six, eight = next(pair for pair in pairwise(glyphs) if (pair[0][0], pair[1][0]) == ("6", "8"))
    assert six[2] == pytest.approx(eight[2], abs=CLOSE)
    assert six[1] < eight[1]


@SIZES
@pytest.mark.parametrize("writing", list(Writing))
def test_long_and_rare_texts_stay_on_the_envelope(size: EnvelopeSize, writing: Writing) -> None:
    where = PostalAddress(
        postal_code="6511102",
        prefecture="兵庫県",
        municipality="神戸市北区",
        rest="山田町下谷上字中一里山10番地の102 「葛󠄀城」スカイタワー(東棟)～A-1203号室、<b>&",
    )
    name = PaperName(family="勅使河原", given="𠮷之助ナムティー")
    one = misaki(name=name, work=where, organisation="髙" * 90, title="理" * 12)
    paper = built(one, EnvelopeChoice(size=size, writing=writing))
    width, height = page_size(paper)
    for text in texts_of(paper):
        assert 0 < text.left < text.right < width
        assert 0 < text.top < text.bottom < height
    assert "勅使河原𠮷之助ナムティー様" in plain(paper)
    assert plain(paper).count("髙") == 90
    assert "<b>&" in plain(paper)
    assert paper.missing == ()


def test_signs_no_font_has_are_named_with_the_person() -> None:
    missing = built(misaki(organisation="🎉組合")).missing
    assert [(one.sign, one.place) for one in missing] == [("🎉", "高橋 美咲")]


def test_somebody_without_an_address_still_gives_a_page() -> None:
    paper = built(misaki(work=PostalAddress()))
    assert paper.page_count == 1
    assert "高橋美咲様" in plain(paper)
