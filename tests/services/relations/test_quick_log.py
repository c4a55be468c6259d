"""What a typed line means on a real book."""

from pathlib import Path

import pytest

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Circle
from organiser.services.relations.interactions import get_draft, log_interaction
from organiser.services.relations.quick_log import Around, Settled, Understood, name_key, understand
from organiser.text.log_line import Named
from organiser.vocabulary import InteractionKind
from tests.factories import PREPARE, TODAY, add, make_organisation, make_person, make_position


@pytest.fixture
def ids(book: Book) -> dict[str, int]:
    """Two Takahashis, Sato, an organisation and a circle."""
    misaki = book.do(PREPARE, make_person).value
    kenji = book.do(
        PREPARE, make_person, family_name="髙橋", given_name="健二", given_reading="けんじ"
    ).value
    sato = book.do(
        PREPARE, make_person, family_name="佐藤", given_name="光", family_reading="さとう",
        given_reading="ひかる",
    ).value  # fmt: skip
    body = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, make_position, misaki, body)
    circle = book.do(PREPARE, add, Circle(name="春の会")).value
    return {"misaki": misaki, "kenji": kenji, "sato": sato, "body": body, "circle": circle}


def named(book: Book, text: str, *, beginning: bool = False) -> list[str]:
    glance = Glance(book.path)
    found = [one.name for one in glance.named(text, today=TODAY, beginning=beginning)]
    glance.close()
    return found


def told(book: Book, line: str, **further: object) -> Understood:
    glance = Glance(book.path)
    try:
        return understand(
            line, lambda text: glance.named(text, today=TODAY), today=TODAY, **further
        )
    finally:
        glance.close()


@pytest.mark.parametrize(
    "name",
    ["佐藤", "さとう", "sato", "satou", "Satō", "佐藤光", "ひかる", "佐藤 光", "Hikaru Sato"],
)
def test_a_person_is_known_by_any_of_their_names(
    book: Book, ids: dict[str, int], name: str
) -> None:
    found = told(book, f"昨日 電話 {name}: 見積の件")
    assert [person.key for person in found.people] == [ids["sato"]]
    assert (found.kind, found.text, found.problems) == (InteractionKind.CALL, "見積の件", ())


def test_what_was_understood_can_be_kept(book: Book, ids: dict[str, int]) -> None:
    draft = told(book, "先週の金曜 訪問 佐藤、みらい協同組合 新しい棟").draft()
    key = book.do(PREPARE, log_interaction, draft, today=TODAY).value
    kept = book.read(get_draft, key)
    assert (kept.person_ids, kept.organisation_id) == ((ids["sato"],), ids["body"])
    assert (str(kept.happened_on), kept.text) == ("2026-11-13", "新しい棟")


def test_namesakes_are_asked_about(book: Book, ids: dict[str, int]) -> None:
    found = told(book, "高橋さんと電話")
    (ambiguous,) = found.ambiguous
    assert [(one.key, one.detail) for one in ambiguous.found] == [
        (ids["kenji"], ""),
        (ids["misaki"], "みらい協同組合"),
    ]
    assert "several" in str(found.problems[0])


def test_namesakes_are_settled_by_choice_or_by_the_screen(book: Book, ids: dict[str, int]) -> None:
    kenji = Named(sort="person", key=ids["kenji"], name="髙橋 健二")
    chosen = told(book, "高橋さんと電話", settled=Settled(meant={name_key("高橋"): kenji}))
    on_screen = told(book, "髙橋さんと電話", around=Around(people=(kenji,)))
    for found in (chosen, on_screen):
        assert [person.key for person in found.people] == [ids["kenji"]]
        assert found.problems == ()


def test_who_is_on_the_screen_is_proposed_while_nobody_is_named(
    book: Book, ids: dict[str, int]
) -> None:
    around = Around(
        people=(Named(sort="person", key=ids["misaki"], name="高橋 美咲"),),
        others=(Named(sort="circle", key=ids["circle"], name="春の会"),),
    )
    found = told(book, "電話 見積の件", around=around)
    assert found.proposed
    assert found.draft().person_ids == (ids["misaki"],)
    assert (found.draft().circle_id, found.text) == (ids["circle"], "見積の件")
    found = told(book, "電話 佐藤", around=around)
    assert not found.proposed
    assert (found.draft().person_ids, found.draft().circle_id) == ((ids["sato"],), None)


@pytest.mark.parametrize("line", ["鷲尾さんと電話 見積", "電話 鷲尾 見積", "called Washio: x"])
def test_a_stranger_is_not_silently_lost(book: Book, ids: dict[str, int], line: str) -> None:
    found = told(book, line)
    (name,) = found.unknown
    assert "is not in the book" in str(found.problems[0])
    left = told(book, line, settled=Settled(as_text=frozenset({name_key(name)})))
    assert left.unknown == ()
    assert name in left.text
    assert "Nobody is named" in str(left.problems[0])


def test_a_day_to_come_is_refused_first(book: Book, ids: dict[str, int]) -> None:
    found = told(book, "明日 電話 高橋")
    assert "still to come" in str(found.problems[0])
    assert "several" in str(found.problems[1])


@pytest.mark.parametrize("name", ["みらい協同組合", "みらい", "ミライ", "春の会"])
def test_organisations_and_circles_can_be_named(book: Book, ids: dict[str, int], name: str) -> None:
    found = told(book, f"会合 {name} 報告")
    assert len(found.others) == 1
    assert (found.problems, found.text) == ((), "報告")


@pytest.mark.parametrize("name", ["A&B商会", "株式会社 山田製作所", "株式会社山田製作所"])
def test_an_organisation_is_known_by_its_whole_name(book: Book, name: str) -> None:
    for each in ("A&B商会", "株式会社 山田製作所"):
        book.do(PREPARE, make_organisation, name=each, reading="")
    for beginning in (False, True):
        (found,) = named(book, name, beginning=beginning)
        assert found.replace(" ", "") == name.replace(" ", "")


def test_who_is_called_exactly_so_is_found_among_many(book: Book) -> None:
    for number in range(70):
        book.do(PREPARE, make_organisation, name=f"ABC{number:02}商事", reading="あ")
    book.do(PREPARE, make_organisation, name="ABC", reading="")
    assert named(book, "ABC") == ["ABC"]


def test_nobody_at_all_is_said(book: Book) -> None:
    assert "Nobody is named" in str(told(book, "").problems[0])


def test_names_that_begin_so_are_proposed(book_file: Path, book: Book, ids: dict[str, int]) -> None:
    glance = Glance(book_file)
    found = glance.named("たか", today=TODAY, beginning=True)
    assert {one.key for one in found} == {ids["misaki"], ids["kenji"]}
    assert [one.sort for one in glance.named("みらい", today=TODAY, beginning=True)][-1:] == [
        "organisation"
    ]
    assert glance.named("、", today=TODAY, beginning=True) == []
    glance.close()
