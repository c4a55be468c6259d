"""Who looks like whom, among plain values."""

import random
from typing import Any

import pytest

from organiser.services.duplicates.body_likeness import BodySign, BodyTraits, find_alike_bodies
from organiser.services.duplicates.likeness import CROWD, Pair, Sign, Traits, find_alike

COLLEAGUES = frozenset({(Sign.SAME_ORGANISATION, "みらい")})
OFFICE = frozenset({(BodySign.SAME_TELEPHONE, "0791234567")})


def person(person_id: int, family: str = "", given: str = "", **more: Any) -> Traits:
    return Traits(person_id=person_id, family=family, given=given, **more)


def alike(*people: Traits) -> frozenset[Sign]:
    return find_alike(people).get((1, 2), frozenset())


def body(organisation_id: int, name: str, **more: Any) -> BodyTraits:
    return BodyTraits(organisation_id=organisation_id, name=name, **more)


def bodies_alike(*bodies: BodyTraits) -> frozenset[BodySign]:
    return find_alike_bodies(bodies).get((1, 2), frozenset())


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        (("高橋", "美咲"), ("髙橋", "美咲"), Sign.SAME_NAME),
        (("渡邊", "真"), ("渡辺", "眞"), Sign.SAME_NAME),
        (("高橋", "美咲"), ("美咲", "高橋"), Sign.SWAPPED_NAME),
        (("Budi", "Santoso"), ("BUDI", "santoso"), Sign.SAME_NAME),
    ],
)
def test_one_name_written_in_two_ways_makes_a_pair(
    one: tuple[str, str], other: tuple[str, str], sign: Sign
) -> None:
    assert alike(person(1, *one), person(2, *other)) == {sign}


def test_a_former_name_makes_a_pair() -> None:
    married = person(1, "森田", "美咲", former=(("髙橋", ""),))
    assert alike(married, person(2, "高橋", "美咲")) == {Sign.FORMER_NAME}
    assert not alike(married, person(2, "高橋", "健"))


@pytest.mark.parametrize("sign", [Sign.SAME_MAIL, Sign.SAME_MOBILE, Sign.SAME_CARD])
def test_what_belongs_to_one_alone_makes_a_pair(sign: Sign) -> None:
    keys = frozenset({(sign, "x")})
    assert alike(person(1, "高橋", keys=keys), person(2, "森田", keys=keys)) == {sign}


def test_one_weak_reason_alone_is_no_pair() -> None:
    same_family = person(1, "高橋", "美咲"), person(2, "高橋", "健")
    assert not alike(*same_family)
    colleagues = [
        person(place + 1, one.family, one.given, circumstances=COLLEAGUES)
        for place, one in enumerate(same_family)
    ]
    assert not alike(*colleagues)
    read = {"family_reading": "たかはし", "given_reading": "みさき"}
    assert not alike(person(1, "高橋", "美咲", **read), person(2, "高梁", "岬", **read))


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        (
            {"family": "高橋", "given": "美咲", "given_reading": "みさき"},
            {"family": "高梁", "given": "岬", "given_reading": "ミサキ"},
            Sign.SAME_READING,
        ),
        (
            {"family": "大野", "given": "順", "given_reading": "じゅん"},
            {"family": "Ohno", "given": "Jun"},
            Sign.SAME_READING,
        ),
        (
            {"family": "高橋", "given": "美咲子"},
            {"family": "高橋", "given": "美沙子"},
            Sign.NEAR_NAME,
        ),
        (
            {"family": "Budi", "given": "Santoso"},
            {"family": "Budi", "given": "Santosa"},
            Sign.NEAR_NAME,
        ),
    ],
)
def test_a_name_that_sounds_or_looks_alike_needs_something_in_common(
    one: dict[str, str], other: dict[str, str], sign: Sign
) -> None:
    readings = {"高橋": "たかはし", "高梁": "たかはし", "大野": "おおの"}
    people = [
        {"family_reading": readings.get(said["family"], "") if "given_reading" in said else ""}
        | said
        for said in (one, other)
    ]
    apart = [Traits(person_id=place, **said) for place, said in enumerate(people, 1)]
    assert not alike(*apart)
    together = [
        Traits(person_id=place, circumstances=COLLEAGUES, **said)
        for place, said in enumerate(people, 1)
    ]
    assert alike(*together) == {sign, Sign.SAME_ORGANISATION}


def test_brothers_in_one_company_are_two_when_their_readings_are_known() -> None:
    shared = {"family_reading": "さとう", "circumstances": COLLEAGUES}
    first = person(1, "佐藤", "健一", given_reading="けんいち", **shared)
    assert not alike(first, person(2, "佐藤", "健二", given_reading="けんじ", **shared))


def test_those_with_one_name_only_need_something_in_common() -> None:
    assert not alike(person(1, given="Suharto"), person(2, given="Suharto"))
    both = [person(place, given="Suharto", circumstances=COLLEAGUES) for place in (1, 2)]
    assert Sign.SAME_NAME in alike(*both)


def test_a_crowd_of_namesakes_is_told_apart_by_what_they_share() -> None:
    crowd = [person(place, "佐藤", "健") for place in range(CROWD + 5)]
    assert find_alike(crowd) == {}
    born = frozenset({(Sign.SAME_BIRTHDAY, "1970-01-01")})
    crowd[3:5] = [person(place, "佐藤", "健", circumstances=born) for place in (3, 4)]
    assert find_alike(crowd) == {(3, 4): {Sign.SAME_NAME, Sign.SAME_BIRTHDAY}}


def test_the_order_of_people_does_not_matter() -> None:
    chance = random.Random(5)
    signs = [
        person(place, *chance.choice([("高橋", "美咲"), ("髙橋", "美咲"), ("美咲", "高橋")]))
        for place in range(8)
    ]
    found = find_alike(signs)
    assert find_alike(signs[::-1]) == found
    assert all(first < second for first, second in found)


def test_progress_is_told_and_may_stop_the_search() -> None:
    steps: list[Pair] = []
    find_alike([person(1)], progress=lambda *news: steps.append(news))
    assert steps[0] == (0, 10)
    assert steps[-1] == (10, 10)
    assert steps == sorted(steps)


@pytest.mark.parametrize(
    "other",
    ["(株)みらい商事", "株式会社 みらい商事", "㈱みらい商事", "みらい商事", "ミライ商事"],
)
def test_a_body_is_one_whatever_its_legal_form_looks_like(other: str) -> None:
    assert BodySign.SAME_NAME in bodies_alike(body(1, "みらい商事株式会社"), body(2, other))


def test_a_company_and_a_cooperative_of_one_name_are_two() -> None:
    first, second = body(1, "株式会社みらい"), body(2, "みらい協同組合")
    assert not bodies_alike(first, second)
    both = [body(one.organisation_id, one.name, circumstances=OFFICE) for one in (first, second)]
    assert bodies_alike(*both) == {BodySign.SAME_NAME, BodySign.SAME_TELEPHONE}


def test_branches_are_two_bodies() -> None:
    first = body(1, "みらい商事", branch="神戸支店")
    assert not bodies_alike(first, body(2, "みらい商事", branch="姫路支店"))
    assert bodies_alike(first, body(2, "みらい商事"))


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ("みらい協同組合", "みらい国際協同組合", BodySign.NEAR_NAME),
        ("みらい協同組合", "あすなろ協同組合", None),
        ("みらい協同組合", "未来協同組合", BodySign.SAME_READING),
        ("PT Maju Jaya", "Maju Jaya, PT", BodySign.SAME_NAME),
        ("播州機械工業", "播州機械工業所", BodySign.NEAR_NAME),
    ],
)
def test_names_of_bodies_that_are_near_need_something_in_common(
    one: str, other: str, sign: BodySign | None
) -> None:
    reading = "みらいきょうどうくみあい"
    readings = {"未来協同組合": reading, "みらい協同組合": reading}
    found = bodies_alike(
        body(1, one, reading=readings.get(one, ""), circumstances=OFFICE),
        body(2, other, reading=readings.get(other, ""), circumstances=OFFICE),
    )
    assert (sign in found) if sign else not found


def test_telephone_and_website_together_are_enough() -> None:
    reached = OFFICE | {(BodySign.SAME_WEBSITE, "mirai.example.jp")}
    pair = body(1, "みらい", circumstances=reached), body(2, "あすなろ", circumstances=reached)
    assert bodies_alike(*pair) == {BodySign.SAME_TELEPHONE, BodySign.SAME_WEBSITE}
