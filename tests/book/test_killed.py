"""SIGKILL in the middle of writing: the book opens, is in order, and holds what had returned."""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from organiser.book.book import Book
from organiser.book.check import problems
from tests.conftest import still_clock

KILLS = 100
ROUND = 20

_WRITER = """
import sys
from pathlib import Path
from organiser.book.book import Book
from organiser.wording import phrase
from tests.factories import make_interaction, make_person

def person_with_visit(session, number):
    person_id = make_person(session, family_name=f"人{number}")
    make_interaction(session, person_id)

book = Book(Path(sys.argv[1]))
number = int(sys.argv[2])
print("ready", flush=True)
while True:
    number += 1
    book.do(phrase("Add {number}", number=number), person_with_visit, number)
    print(number, flush=True)
    if number % 5 == 0:
        book.undo()
        book.redo()
"""


def kill_in_the_middle(path: Path, number: int, chance: random.Random) -> int:
    """Write until killed at a random moment; return the last number that had returned."""
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path), str(number)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    time.sleep(chance.uniform(0, 0.12))
    writer.kill()
    returned = [int(line) for line in writer.stdout.read().split("\n")[:-1]]
    writer.wait()
    writer.stdout.close()
    return max(returned, default=number)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(KILLS // ROUND))
def test_a_killed_writer_loses_nothing_that_returned(
    seed: int, empty_book_file: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(empty_book_file, tmp_path / "book.organiser"))
    chance = random.Random(seed)
    number, perhaps_undone = 0, set()
    for _ in range(ROUND):
        number = kill_in_the_middle(path, number, chance)
        if number % 5 == 0:
            perhaps_undone.add(number)
        Book(path, clock=still_clock).close()
        assert problems(path) == []
        people, visits = numbers_in(path)
        assert set(range(1, number + 1)) - perhaps_undone <= people
        assert visits == len(people)
        number = max(people, default=number)


def numbers_in(path: Path) -> tuple[set[int], int]:
    with sqlite3.connect(path) as connection:
        names = connection.execute("SELECT family_name FROM person")
        people = {int(name.removeprefix("人")) for (name,) in names}
        (visits,) = connection.execute("SELECT count(*) FROM interaction").fetchone()
        return people, visits
