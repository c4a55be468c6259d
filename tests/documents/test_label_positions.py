"""Cells lie where their sheet says, measured in the PDF: within 0.2 mm."""

from collections.abc import Iterable
from datetime import date

import pytest

from organiser.documents import badges, labels, seat_cards
from organiser.documents.paper import Paper
from organiser.documents.trial_sheet import build_trial
from organiser.papers.address_labels import LabelChoice
from organiser.papers.address_material import Addressee, AddressMaterial, PostalAddress
from organiser.papers.badges import BadgeChoice, BadgeGuest, BadgeMaterial, SeatCardChoice
from organiser.papers.gate import pass_gate
from organiser.papers.label_sheets import PRESETS, Box, SheetChoice, SheetGrid
from organiser.papers.options import PaperOptions
from organiser.papers.people import PaperName
from organiser.vocabulary import Reader
from organiser.wording import phrase
from tests.documents.measured import Measured, page_size, shapes_of, texts_of
from tests.papers.every_paper import text_of

TODAY = date(2026, 11, 21)
JAPANESE = PaperOptions(language="ja", printed_on=TODAY)
CLOSE = 0.2
GRIDS = pytest.mark.parametrize("grid", PRESETS, ids=lambda grid: grid.key)


def guest(number: int = 1, family: str = "高橋", **changes: object) -> BadgeGuest:
    name = PaperName(family=family, given="美咲", family_reading="たかはし", given_reading="みさき")
    values = {"organisation": "みらい協同組合", "title": "代表理事", "name": name}
    return BadgeGuest(person_id=number, **(values | changes))


def badges_of(guests: Iterable[BadgeGuest], choice: BadgeChoice) -> Paper:
    material = BadgeMaterial(occasion="実地見学ツアー 兵庫", guests=tuple(guests))
    return badges.build(pass_gate(material, Reader.PARTICIPANT), JAPANESE, choice)


def is_edge(shape: Measured, *, x: float | None = None, y: float | None = None) -> bool:
    if x is not None:
        return abs(shape.left - x) < CLOSE and abs(shape.right - x) < CLOSE
    assert y is not None
    return abs(shape.top - y) < CLOSE and abs(shape.bottom - y) < CLOSE


def has_outline(shapes: list[Measured], box: Box) -> bool:
    right, bottom = box.left + box.width, box.top + box.height
    upright = [one for one in shapes if abs(one.top - box.top) < CLOSE]
    return all(
        (
            any(is_edge(one, x=box.left) and abs(one.bottom - bottom) < CLOSE for one in upright),
            any(is_edge(one, x=right) and abs(one.bottom - bottom) < CLOSE for one in upright),
            any(is_edge(one, y=box.top) and abs(one.left - box.left) < CLOSE for one in shapes),
            any(is_edge(one, y=bottom) and abs(one.right - right) < CLOSE for one in shapes),
        )
    )


@GRIDS
@pytest.mark.parametrize("offset", [(0.0, 0.0), (1.5, -0.8)], ids=["as it is", "set off"])
def test_the_test_sheet_shows_every_cell_where_it_is(
    grid: SheetGrid, offset: tuple[float, float]
) -> None:
    choice = SheetChoice(grid=grid, across=offset[0], down=offset[1])
    shapes = shapes_of(build_trial(choice, language="ja", printed_on=TODAY))
    for cell in range(grid.count):
        row, column = divmod(cell, grid.columns)
        box = Box(
            left=grid.left + offset[0] + column * (grid.cell_width + grid.gap_across),
            top=grid.top + offset[1] + row * (grid.cell_height + grid.gap_down),
            width=grid.cell_width,
            height=grid.cell_height,
        )
        assert has_outline(shapes, box), cell


def test_the_test_sheet_has_a_ruler_of_100_mm() -> None:
    paper = build_trial(SheetChoice(grid=PRESETS[0]), language="ja", printed_on=TODAY)
    wide = [one.right - one.left for one in shapes_of(paper) if one.bottom - one.top < 1]
    assert any(abs(width - 100) < CLOSE for width in wide)
    assert "100 mm" in text_of(paper)
    assert page_size(paper) == pytest.approx((210, 297), abs=0.1)


@pytest.mark.parametrize("grid", [one for one in PRESETS if one.holds_badges], ids=lambda g: g.key)
def test_badges_stand_in_their_cells_from_the_first_free_one(grid: SheetGrid) -> None:
    choice = SheetChoice(grid=grid, across=-1.0, down=0.5, first_cell=grid.count - 2)
    people = [guest(number, role=phrase("Leader")) for number in range(4)]
    bars = shapes_of(badges_of(people, BadgeChoice(sheet=choice)))
    cells = [(0, grid.count - 2), (0, grid.count - 1), (1, 0), (1, 1)]
    assert [bar.page for bar in bars] == [page for page, _cell in cells]
    for bar, (_page, cell) in zip(bars, cells, strict=True):
        box = choice.box(cell)
        assert bar.left == pytest.approx(box.left + 5, abs=CLOSE)
        assert bar.right == pytest.approx(box.left + box.width - 5, abs=CLOSE)
        assert bar.top == pytest.approx(box.top + 45.2 * box.height / 55, abs=CLOSE)


@GRIDS
def test_every_text_of_a_label_is_inside_its_cell(grid: SheetGrid) -> None:
    address = PostalAddress(
        postal_code="6700012",
        prefecture="兵庫県",
        municipality="姫路市",
        rest="本町68 " + "棟" * 30,
    )
    one = Addressee(
        person_id=1,
        name=PaperName(family="勅使河原", given="小百合江"),
        organisation="連" * 90,
        title="<b>&",
        work=address,
    )
    choice = SheetChoice(grid=grid, across=0.5, first_cell=1)
    material = pass_gate(AddressMaterial(addressees=(one,)), Reader.ORGANISER)
    box = choice.box(1)
    texts = texts_of(labels.build(material, JAPANESE, LabelChoice(sheet=choice)))
    assert texts
    for text in texts:
        assert box.left < text.left < text.right < box.left + box.width
        assert box.top < text.top < text.bottom < box.top + box.height


@pytest.mark.parametrize("per_sheet", [2, 3])
def test_both_faces_of_a_seat_card_mirror_each_other_at_the_fold(per_sheet: int) -> None:
    material = BadgeMaterial(guests=tuple(guest(number) for number in range(per_sheet + 1)))
    passed = pass_gate(material, Reader.PARTICIPANT)
    paper = seat_cards.build(passed, JAPANESE, SeatCardChoice(per_sheet=per_sheet))
    assert paper.page_count == 2
    texts = [text for text in texts_of(paper) if text.page == 0]
    height = 297 / per_sheet
    upper, lower = texts[:2], texts[2:4]
    fold = height / 2
    for above, below in zip(upper, lower, strict=True):
        assert fold - above.bottom == pytest.approx(below.top - fold, abs=CLOSE)
        assert above.middle[0] == pytest.approx(105, abs=0.6)
        assert below.middle[0] == pytest.approx(105, abs=0.6)
    folds = [shape for shape in shapes_of(paper) if is_edge(shape, y=fold)]
    assert folds


def test_a_name_is_never_broken_but_shrinks() -> None:
    long = guest(family="勘解由小路権左衛門之助", role=phrase("Leader"))
    texts = texts_of(badges_of([guest(), long], BadgeChoice(romaji=False)))
    box = SheetChoice(grid=PRESETS[0]).box(1)
    widest = max((one for one in texts if one.left > box.left), key=lambda one: one.right)
    assert widest.right < box.left + box.width - 4
    text = text_of(badges_of([guest(), long], BadgeChoice()))
    assert "勘解由小路権左衛門之助 美咲" in text
    assert "KANOKOJI" not in text


def test_blank_badges_have_the_occasion_and_a_line_to_write_on() -> None:
    paper = badges_of([], BadgeChoice(blank=3))
    assert text_of(paper).count("実地見学ツアー 兵庫") == 3
    assert len(shapes_of(paper)) == 3
    assert badges_of([], BadgeChoice()).page_count == 1


def test_lines_to_cut_along_are_drawn_by_choice() -> None:
    shapes = shapes_of(badges_of([guest()], BadgeChoice(outlines=True)))
    assert has_outline(shapes, SheetChoice(grid=PRESETS[0]).box(0))


def test_a_badge_says_everything_from_top_to_bottom() -> None:
    with_readings = PaperOptions(language="ja", printed_on=TODAY, furigana=True)
    material = BadgeMaterial(
        occasion="見学 <b>&",
        guests=(guest(family="𠮷田", role=phrase("Leader")),),
    )
    passed = pass_gate(material, Reader.PARTICIPANT)
    text = text_of(badges.build(passed, with_readings, BadgeChoice()))
    wanted = ("見学 <b>&", "みらい協同組合", "代表理事", "𠮷田", "TAKAHASHI Misaki", "団長")
    places = [text.find(one) for one in wanted]
    assert -1 not in places
    assert "みさき" in text
    assert "Leader" in text_of(
        badges.build(passed, PaperOptions(language="en", printed_on=TODAY), BadgeChoice())
    )


def test_who_refused_to_be_listed_has_neither_badge_nor_seat_card() -> None:
    material = BadgeMaterial(guests=(guest(has_agreed=False), guest(2, family="佐藤")))
    passed = pass_gate(material, Reader.PARTICIPANT)
    for paper in (badges.build(passed, JAPANESE), seat_cards.build(passed, JAPANESE)):
        assert "佐藤" in text_of(paper)
        assert "高橋" not in text_of(paper)


def test_the_labels_go_on_to_further_sheets() -> None:
    address = PostalAddress(postal_code="1000001", municipality="千代田区", rest="千代田1-1")
    people = [
        Addressee(person_id=number, name=PaperName(family=f"田{number}番"), home=address)
        for number in range(25)
    ]
    nowhere = Addressee(person_id=99, name=PaperName(family="無住所"))
    material = pass_gate(AddressMaterial(addressees=(*people, nowhere)), Reader.ORGANISER)
    paper = labels.build(material, JAPANESE)
    assert paper.page_count == 3
    text = text_of(paper)
    assert all(f"田{number}番 様" in text for number in range(25))
    assert "無住所" not in text
