import pytest

from organiser.papers.name_words import latin_name, name_order, name_reading, written_name
from organiser.papers.people import PaperName
from organiser.vocabulary import NameOrder

TAKASAKI = PaperName(family="髙﨑", given="美咲", family_reading="たかさき", given_reading="みさき")
HONG = PaperName(
    family="Nguyễn",
    given="Thị Hồng",
    family_reading="グエン",
    given_reading="ティ ホン",
    order=NameOrder.FAMILY_FIRST,
)


def test_a_name_is_written_and_read_in_its_own_order() -> None:
    western = PaperName(
        family="O'Neil", given="Ann", family_reading="オニール", order=NameOrder.GIVEN_FIRST
    )
    assert (written_name(TAKASAKI), name_reading(TAKASAKI)) == ("髙﨑 美咲", "たかさき みさき")
    assert (written_name(western), name_reading(western)) == ("Ann O'Neil", "オニール")
    assert written_name(PaperName()) == ""


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        (TAKASAKI, "TAKASAKI Misaki"),
        (HONG, ""),
        (PaperName(family="東"), ""),
        (PaperName(family="東", family_reading="ひがし"), "HIGASHI"),
    ],
)
def test_a_name_in_kanji_has_one_in_latin_letters(name: PaperName, latin: str) -> None:
    assert latin_name(name) == latin


def test_people_stand_by_their_readings_whatever_signs_they_have() -> None:
    plain = PaperName(family="高崎", given="愛", family_reading="たかさき", given_reading="あい")
    assert sorted([HONG, TAKASAKI, plain], key=name_order) == [HONG, plain, TAKASAKI]
