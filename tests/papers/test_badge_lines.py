import pytest

from organiser.papers.badges import BadgeGuest, BadgeLines, BadgeMaterial, badge_lines
from organiser.papers.people import PaperName
from organiser.vocabulary import NameOrder, TourRole, label

MISAKI = PaperName(family="高橋", given="美咲", family_reading="たかはし", given_reading="みさき")


def line_of(name: PaperName = MISAKI, *, language: str = "ja", **changes: object) -> BadgeLines:
    values = {"organisation": "みらい協同組合", "title": "代表理事"}
    one = BadgeGuest(person_id=1, name=name, **(values | changes))
    material = BadgeMaterial(occasion="見学", guests=(one,))
    return badge_lines(material, language=language)[0]


def test_a_badge_has_the_parts_of_the_name_with_their_readings() -> None:
    line = line_of(role=label(TourRole.LEADER))
    assert line.parts == (("高橋", "たかはし"), ("美咲", "みさき"))
    assert (line.name, line.honorific, line.romaji) == ("高橋 美咲", "様", "TAKAHASHI Misaki")
    assert (line.organisation, line.title, line.role) == ("みらい協同組合", "代表理事", "団長")


def test_a_deputy_has_their_own_name_and_not_the_post() -> None:
    line = line_of(deputy_name="鈴木 次郎")
    assert (line.name, line.title, line.romaji, line.honorific) == ("鈴木 次郎", "", "", "様")
    assert line.organisation == "みらい協同組合"
    told = line_of(deputy_name="林 みらの 研修講師")
    assert (told.name, told.title, told.honorific) == ("林 みらの", "研修講師", "様")


@pytest.mark.parametrize(
    ("name", "shown", "romaji"),
    [
        (
            PaperName(family="Nguyễn", given="Văn Nam", family_reading="グエン"),
            "Nguyễn Văn Nam",
            "",
        ),
        (PaperName(family="東"), "東", ""),
        (PaperName(given="スカルノ", given_reading="すかるの"), "スカルノ", "Sukaruno"),
        (
            PaperName(
                family="佐藤",
                given="健",
                family_reading="さとう",
                given_reading="けん",
                order=NameOrder.GIVEN_FIRST,
            ),
            "健 佐藤",
            "Ken SATO",
        ),
    ],
)
def test_latin_letters_come_from_readings(name: PaperName, shown: str, romaji: str) -> None:
    line = line_of(name)
    assert (line.name, line.romaji) == (shown, romaji)


def test_in_english_nothing_follows_the_name() -> None:
    line = line_of(language="en", role=label(TourRole.INTERPRETER))
    assert (line.honorific, line.role) == ("", "Interpreter")


def test_who_may_not_be_named_has_no_line() -> None:
    nameless = BadgeGuest(person_id=1)
    assert badge_lines(BadgeMaterial(guests=(nameless,)), language="ja") == ()
