"""A hit says why it is one, unless its row shows it."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.book.reasons import Reason
from organiser.models import (
    Address,
    Availability,
    Circle,
    CircleMember,
    Consent,
    Expertise,
    FormerName,
    PersonTag,
    Promise,
    Skill,
)
from organiser.text.found_in import FoundIn, name_of
from organiser.text.people_query import parse
from organiser.vocabulary import AvailabilityLevel, ConsentKind, ContactKind, PromiseSide
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_contact_point,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)

NOTE = "初めてお会いしたのは雨の日だった。次の集まりでは、龍ケ崎の工場をご案内する約束。"


def fill(session: Session) -> None:
    person = make_person(
        session,
        family_name="髙﨑",
        family_reading="たかさき",
        further_names="ミドル",
        further_reading="えむ",
        nickname="みさきち",
        languages="英語、インドネシア語",
        how_we_met="交流会",
        met_place="尼崎",
        notes=NOTE,
        topics_to_avoid="ご家族の病気",
    )
    present = make_organisation(session, name="㈱みらい", reading="みらい")
    past = make_organisation(session, name="前の組合", reading="まえのくみあい")
    make_position(session, person, present, title="理事", department="国際部")
    make_position(session, person, past, title="書記", until=date(2019, 3, 31))
    make_contact_point(session, person, kind=ContactKind.TELEPHONE, value="078-123-4567")
    make_contact_point(session, person, kind=ContactKind.OTHER, value="+84 90 123 4567")
    skill = add(session, Skill(name="看護師", synonyms="ナース"))
    circle = add(session, Circle(name="介護グループ"))
    for thing in (
        FormerName(person_id=person, family_name="旧姓田", given_name="美咲"),
        PersonTag(person_id=person, tag="old friend"),
        Address(person_id=person, prefecture="兵庫県", municipality="西宮市", rest="甲子園町1-2"),
        Expertise(person_id=person, skill_id=skill, origin="病院勤務"),
        CircleMember(circle_id=circle, person_id=person, role="会計係"),
        Promise(person_id=person, side=PromiseSide.MINE, text="冊子を送る", since=TODAY),
        Availability(person_id=person, level=AvailabilityLevel.SOME, as_of=TODAY, note="土曜のみ"),
        Consent(person_id=person, kind=ConsentKind.LISTING, given_on=TODAY, words="喜んで"),
    ):
        add(session, thing)
    make_interaction(session, person, happened_on=date(2026, 10, 14), text="姫路で\nお昼を。")
    make_interaction(session, person, happened_on=date(2026, 3, 1), text="お昼の会。")


@pytest.fixture
def glance(book: Book) -> Iterator[Glance]:
    book.do(PREPARE, fill)
    opened = Glance(book.path)
    yield opened
    opened.close()


def why(glance: Glance, line: str) -> Reason | None:
    keys = glance.people_keys(line, today=TODAY)
    assert list(keys) == [1]
    return glance.reasons(keys, parse(line), today=TODAY).get(1)


@pytest.mark.parametrize(
    ("typed", "place", "marked"),
    [
        ("takasaki", FoundIn.READING, "たかさき"),
        ("misaki", FoundIn.READING, "みさき"),
        ("ミドル", FoundIn.FURTHER_NAME, "ミドル"),
        ("midoru", FoundIn.FURTHER_NAME, "ミドル"),
        ("emu", FoundIn.FURTHER_NAME, "えむ"),
        ("みさきち", FoundIn.FURTHER_NAME, "みさきち"),
        ("旧姓", FoundIn.FORMER_NAME, "旧姓"),
        ("旧姓田美", FoundIn.FORMER_NAME, "旧姓田 美"),
        ("まえの", FoundIn.ORGANISATION, "まえの"),
        ("maenokumi", FoundIn.ORGANISATION, "まえのくみあい"),
        ("前の", FoundIn.ORGANISATION, "前の"),
        ("friend", FoundIn.TAG, "friend"),
        ("oldf", FoundIn.TAG, "old f"),
        ("書記", FoundIn.POST, "書記"),
        ("国際", FoundIn.POST, "国際"),
        ("ﾅｰｽ", FoundIn.SKILL, "ナース"),
        ("病院勤務", FoundIn.SKILL, "病院勤務"),
        ("0781234", FoundIn.CONTACT_POINT, "078-123-4"),
        ("2345", FoundIn.CONTACT_POINT, "23-45"),
        ("84901234567", FoundIn.CONTACT_POINT, "+84 90 123 4567"),
        ("介護", FoundIn.CIRCLE, "介護"),
        ("会計係", FoundIn.CIRCLE, "会計係"),
        ("西宮市甲子園", FoundIn.ADDRESS, "西宮市甲子園"),
        ("インドネシア", FoundIn.LANGUAGES, "インドネシア"),
        ("尼崎", FoundIn.MEETING, "尼崎"),
        ("冊子", FoundIn.PROMISE, "冊子"),
        ("竜が崎", FoundIn.NOTE, "龍ケ崎"),
        ("病気", FoundIn.NOTE, "病気"),
        ("土曜", FoundIn.AVAILABILITY, "土曜"),
        ("喜んで", FoundIn.CONSENT, "喜んで"),
        ("姫路", FoundIn.TIMELINE, "姫路"),
        ("髙﨑 姫", FoundIn.TIMELINE, "姫"),
    ],
)
def test_the_place_is_told_and_the_word_marked(
    glance: Glance, typed: str, place: FoundIn, marked: str
) -> None:
    reason = why(glance, typed)
    assert reason is not None
    ((begin, end),) = reason.marks
    assert (reason.found_in, reason.text[begin:end]) == (place, marked)


@pytest.mark.parametrize(
    "typed", ["高崎", "たかさき", "株式会社みらい", "理事", "みさ 髙", "tag:old"]
)
def test_what_the_row_shows_needs_no_reason(glance: Glance, typed: str) -> None:
    assert why(glance, typed) is None


def test_both_parts_of_a_reading_are_marked(glance: Glance) -> None:
    reason = why(glance, "misaki taka")
    assert reason is not None
    assert reason.marks == ((0, 4), (5, 8))


def test_the_latest_entry_is_told_with_its_day(glance: Glance) -> None:
    reason = why(glance, "お昼")
    assert reason is not None
    assert (reason.day, reason.text) == (date(2026, 10, 14), "…お昼を。")


def test_a_former_post_is_told_with_its_last_day(glance: Glance) -> None:
    reason = why(glance, "前の組合")
    assert reason is not None
    assert reason.day == date(2019, 3, 31)


def test_a_long_note_is_told_around_the_word(glance: Glance) -> None:
    reason = why(glance, "約束 工場")
    assert reason is not None
    assert reason.text == "…次の集まりでは、龍ケ崎の工場をご案内する約束。"
    assert [reason.text[begin:end] for begin, end in reason.marks] == ["工場", "約束"]


def test_a_very_long_sentence_is_cut_on_both_sides(glance: Glance, book: Book) -> None:
    book.do(PREPARE, make_interaction, 1, text=f"{'あ' * 90}\t目印\n{'い' * 90}")
    reason = why(glance, "目印")
    assert reason is not None
    ((begin, end),) = reason.marks
    assert reason.text[begin:end] == "目印"
    assert reason.text[0] == reason.text[-1] == "…"
    assert len(reason.text) < 90
    assert not set("\n\t") & set(reason.text)


def test_every_place_has_a_name() -> None:
    assert all(name_of(place).in_language("ja") != str(name_of(place)) for place in FoundIn)
