"""What the search line proposes next, and where it would stand."""

import pytest

from organiser.text.people_query import parse
from organiser.text.query_proposals import meaning, proposals
from organiser.text.query_words import QueryKey

BOOK = {QueryKey.SKILL: ["看護師", "介護"], QueryKey.TAG: ["old friend", "代表"]}


def names(key: QueryKey, text: str) -> list[str]:
    return [name for name in BOOK.get(key, []) if text in name]


@pytest.mark.parametrize(
    ("line", "language", "texts"),
    [
        ("sk", "en", ["skill:"]),
        ("-t", "en", ["time:", "tag:"]),
        ("せん", "ja", ["専門:"]),
        ("専", "en", ["専門:"]),
        ("r", "ja", ["rhythm:", "refused:"]),
        ("skill:", "en", ["看護師", "介護"]),
        ("田中 専門：看", "ja", ["看護師"]),
        ("tag:", "en", ['"old friend"', "代表"]),
        ('tag:"old f', "en", ['"old friend"']),
        ("time:un", "en", ["unknown"]),
        ("余裕:", "ja", ["あり", "十分", "少し", "なし", "不明"]),
        ("last:>", "en", [">3m", ">6m", ">1y"]),
        ("接点:", "ja", ["<30日", "<90日", ">3か月", ">6か月", ">1年", "なし"]),
        ("kind:care", "en", ['"care provider"']),
        ("circle:", "en", []),
        ("foo:", "en", []),
        ('"sk', "en", []),
        ("", "en", []),
        ("sk ", "en", []),
    ],
)
def test_it_proposes(line: str, language: str, texts: list[str]) -> None:
    found = proposals(line, len(line), names, language=language)
    assert [item.text for item in found.items] == texts


def test_a_proposal_takes_the_place_of_what_was_begun() -> None:
    line = "田中 専門:看 has:time"
    found = proposals(line, line.index("看") + 1, names)
    line = line[: found.start] + found.items[0].text + line[found.end :]
    assert line == "田中 専門:看護師 has:time"


def test_a_negated_key_keeps_its_minus() -> None:
    found = proposals("-ta", 3, names)
    assert "-ta"[: found.start] + found.items[0].text == "-tag:"


def test_nothing_is_proposed_inside_a_key_that_is_there() -> None:
    assert proposals("skill:看護師", 3, names).items == ()


def test_every_key_says_what_it_asks_for() -> None:
    assert all(meaning(key).in_language("ja") != str(meaning(key)) for key in QueryKey)


def test_every_fixed_value_proposed_is_understood() -> None:
    for key in QueryKey:
        for language in ("en", "ja"):
            for item in proposals(f"{key}:", len(key) + 1, names, language=language).items:
                assert parse(f"{key}:{item.text}").words == ""
