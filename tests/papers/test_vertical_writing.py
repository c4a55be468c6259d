import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.papers.vertical_writing import Stance, VerticalSign, vertical_signs


def written(text: str, *, kanji_numerals: bool = True) -> str:
    return "|".join(one.text for one in vertical_signs(text, kanji_numerals=kanji_numerals))


@pytest.mark.parametrize(
    ("text", "kanji", "figures"),
    [
        ("2-4-6", "二|－|四|－|六", "2|－|4|－|6"),
        ("68番12号", "六|八|番|一|二|号", "68|番|12|号"),
        ("102号", "一|〇|二|号", "1|0|2|号"),
        ("２丁目", "二|丁|目", "2|丁|目"),
        ("ABCビル", "A|B|C|ビ|ル", "A|B|C|ビ|ル"),
        ("Nam Tower館", "Nam Tower|館", "Nam Tower|館"),
        ("Nguyễn Thị館", "Nguyễn Thị|館", "Nguyễn Thị|館"),
        ("<b>&", "<b>&", "<b>&"),
    ],
)
def test_numerals_and_words_are_parted_into_signs(text: str, kanji: str, figures: str) -> None:
    assert written(text) == kanji
    assert written(text, kanji_numerals=False) == figures


@pytest.mark.parametrize(
    ("sign", "stance"),
    [
        ("永", Stance.UPRIGHT),
        ("A", Stance.UPRIGHT),
        ("ー", Stance.LINE),
        ("～", Stance.LINE),
        ("-", Stance.LINE),
        ("（", Stance.TURNED),
        ("」", Stance.TURNED),
        ("、", Stance.SHIFTED),
        ("。", Stance.SHIFTED),
        ("っ", Stance.SMALL),
        ("ョ", Stance.SMALL),
        ("\u3000", Stance.SPACE),
    ],
)
def test_each_sign_knows_how_it_stands(sign: str, stance: Stance) -> None:
    assert vertical_signs(sign, kanji_numerals=True)[0].stance is stance


def test_two_figures_stand_side_by_side() -> None:
    assert vertical_signs("12", kanji_numerals=False) == (VerticalSign("12", Stance.BESIDE),)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Nd", "Pd"]), max_size=40))
def test_no_sign_is_lost(text: str) -> None:
    told = "".join(one.text for one in vertical_signs(text, kanji_numerals=True))
    assert told == text.replace("\u2212", "－")
