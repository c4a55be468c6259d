import pytest

from organiser.documents.name_spans import name_spans
from organiser.documents.typesetting import Style
from organiser.papers.people import PaperName
from organiser.vocabulary import NameOrder

PLAIN = Style(size=10, leading=14)
MISAKI = PaperName(family="髙﨑", given="美咲", family_reading="たかさき", given_reading="みさき")


def spoken(name: PaperName) -> list[tuple[str, str]]:
    return [(span.text, span.ruby) for span in name_spans(name, PLAIN, with_furigana=True)]


def test_each_part_has_its_reading_above_it() -> None:
    assert spoken(MISAKI) == [("髙﨑", "たかさき"), (" ", ""), ("美咲", "みさき")]


@pytest.mark.parametrize(
    ("name", "spans"),
    [
        (PaperName(given="Sukarno", given_reading="スカルノ"), [("Sukarno", "スカルノ")]),
        (PaperName(family="さくら", family_reading="サクラ"), [("さくら", "")]),
        (PaperName(family="東"), [("東", "")]),
        (PaperName(), []),
        (
            PaperName(family="Doe", given="Jo", order=NameOrder.GIVEN_FIRST),
            [("Jo", ""), (" ", ""), ("Doe", "")],
        ),
    ],
)
def test_what_has_no_reading_of_its_own_has_none_above(
    name: PaperName, spans: list[tuple[str, str]]
) -> None:
    assert spoken(name) == spans


def test_without_readings_a_name_is_one_text() -> None:
    (span,) = name_spans(MISAKI, PLAIN, with_furigana=False)
    assert (span.text, span.ruby) == ("髙﨑 美咲", "")
    assert name_spans(PaperName(), PLAIN, with_furigana=False) == ()
