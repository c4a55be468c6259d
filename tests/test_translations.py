"""Every sentence outside Qt has its Japanese, with the same places, and nothing is left over."""

import ast
import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

import organiser
from organiser import paths, vocabulary
from organiser.wording import Phrase, catalogue, phrase

SOURCE = Path(organiser.__file__).parent
JAPANESE = paths.resource("translations", "ja")
SHOWN_WORDS = [
    words
    for words in vars(vocabulary).values()
    if isinstance(words, type) and issubclass(words, StrEnum) and words is not StrEnum
]


def phrases_in(tree: ast.AST) -> Iterator[str]:
    """Yield the templates of all `phrase("…")` calls; anything but a literal is an error."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name != "phrase" or not node.args:
            continue
        yield from literals(node.args[0])


def literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


def templates() -> set[str]:
    found = set()
    for file in SOURCE.rglob("*.py"):
        found.update(phrases_in(ast.parse(file.read_text(encoding="utf-8"))))
    for words in SHOWN_WORDS:
        found.update(vocabulary.label(word).template for word in words)
    return found


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", text))


def test_every_phrase_has_its_japanese() -> None:
    assert sorted(templates() - set(catalogue("ja"))) == []


def test_every_translation_is_used() -> None:
    assert sorted(set(catalogue("ja")) - templates()) == []


def test_translations_have_the_same_places() -> None:
    wrong = {
        english: japanese
        for english, japanese in catalogue("ja").items()
        if places(english) != places(japanese)
    }
    assert wrong == {}


def test_no_sentence_is_translated_twice_differently() -> None:
    seen: dict[str, str] = {}
    for file in sorted(JAPANESE.glob("*.json")):
        for english, japanese in json.loads(file.read_text(encoding="utf-8")).items():
            assert seen.setdefault(english, japanese) == japanese, f"{english} in {file.name}"


def test_a_planted_phrase_without_translation_is_found() -> None:
    planted = ast.parse('raise Refused(phrase("Nobody has translated {this}.", this=1))')
    assert set(phrases_in(planted)) - set(catalogue("ja")) == {"Nobody has translated {this}."}


@pytest.mark.parametrize(
    ("said", "language", "text"),
    [
        (phrase("{count} minutes", count=10), "ja", "10分"),
        (phrase("{count} minutes", count=10), "en", "10 minutes"),
        (Phrase("Not in any catalogue: {x}", (("x", 1),)), "ja", "Not in any catalogue: 1"),
    ],
)
def test_a_phrase_is_said_in_its_language(said: Phrase, language: str, text: str) -> None:
    assert said.in_language(language) == text
