"""Merges with conflicts in every table, taken back in any order, leave no trace."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from organiser.book.book import Book
from organiser.services.duplicates.merge_fields import PERSON_FIELDS, Choice
from organiser.services.duplicates.merging import MergeDraft, OtherName, merge_people
from organiser.wording import phrase
from tests.conftest import still_clock
from tests.factories import PREPARE
from tests.services.merge_books import dump, make_pairs

MERGE = phrase("Merge")
PAIRS, UNDONE = 20, 10
TakeBack = Callable[[Book, int], object]


def draft_of(pair: tuple[int, int], chance: random.Random) -> MergeDraft:
    kept, gone = pair if chance.random() < 0.5 else pair[::-1]
    choices = {
        rule.name: chance.choice(list(Choice) if rule.between else [Choice.KEPT, Choice.GONE])
        for rule in PERSON_FIELDS
    }
    own = {name: chance.choice([Choice.KEPT, Choice.GONE]) for name in ("photo", "rhythm")}
    return MergeDraft(
        kept_id=kept,
        gone_id=gone,
        choices=choices | own,
        other_name=chance.choice(list(OtherName)),
    )


def merge(book: Book, draft: MergeDraft) -> int:
    book.do(MERGE, merge_people, draft)
    return book.history(limit=1)[0].change_id


def without_new_ids(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """Leave out the ids of rows that merges add: they follow the order of the merges."""
    added = ("former_name", "not_the_same", "pair_wish")
    short = {name: sorted((row[1:] for row in rows[name]), key=repr) for name in added}
    return rows | short


@pytest.mark.slow
@pytest.mark.parametrize("take_back", [Book.undo, Book.restore])
@given(seed=st.integers(0, 10_000))
@settings(max_examples=2, suppress_health_check=list(HealthCheck))
def test_ten_of_twenty_merges_are_taken_back_in_any_order(
    empty_book_file: Path, tmp_path_factory: pytest.TempPathFactory, take_back: TakeBack, seed: int
) -> None:
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("merging")
    book = Book(Path(shutil.copy(empty_book_file, folder / "all.organiser")), clock=still_clock)
    pairs = book.do(PREPARE, make_pairs, PAIRS, seed=seed).value
    before = dump(book.path)
    book.close()
    other = Book(Path(shutil.copy(book.path, folder / "some.organiser")), clock=still_clock)
    book = Book(book.path, clock=still_clock)
    drafts = [draft_of(pair, chance) for pair in pairs]
    changes = [merge(book, draft) for draft in drafts]
    undone = chance.sample(range(PAIRS), UNDONE)
    for place in undone:
        take_back(book, changes[place])
    for place in sorted(set(range(PAIRS)) - set(undone)):
        merge(other, drafts[place])
    assert without_new_ids(dump(book.path)) == without_new_ids(dump(other.path))
    for place in chance.sample(sorted(set(range(PAIRS)) - set(undone)), PAIRS - UNDONE):
        take_back(book, changes[place])
    assert dump(book.path) == before
    book.close()
    other.close()
