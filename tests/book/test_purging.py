"""What is erased is nowhere in the file any more, and nothing else is lost."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.errors import Refused
from organiser.models import ContactPoint, Interaction, Person, Stop
from organiser.services import removing
from organiser.services.tours import tours
from organiser.wording import phrase
from tests.book.full_books import Full, fill_book
from tests.book.test_journal import contents
from tests.factories import PREPARE, make_contact_point, make_interaction, make_person

SECRETS = ("秘密の手紙", "himitsu@example.jp", "高橋宗一郎", "宗一郎")


@pytest.fixture
def full(book: Book) -> Full:
    return book.do(PREPARE, fill_book).value


def last(book: Book) -> int:
    return book.history(limit=1)[0].change_id


def remove(book: Book, person_id: int, name: str = "高橋 宗一郎") -> int:
    book.do(phrase("Remove {person}", person=name), removing.remove_person, person_id)
    return last(book)


def add_secret(book: Book) -> int:
    """Add somebody whose every sign can be looked for in the file."""
    named = phrase("Add {person}", person="高橋 宗一郎")
    person = book.do(named, make_person, given_name="宗一郎", notes="秘密の手紙").value
    book.do(PREPARE, make_contact_point, person, value="himitsu@example.jp")
    book.do(PREPARE, make_interaction, person, text="秘密の手紙を受け取る")
    return person


def found_in_files(path: Path) -> set[str]:
    files = [file for file in path.parent.rglob("*") if file.is_file()]
    bytes_there = b"".join(file.read_bytes() for file in files)
    return {secret for secret in SECRETS if secret.encode() in bytes_there}


def test_nothing_is_left_in_the_file(book: Book, full: Full) -> None:
    person = add_secret(book)

    def drop_number(session: Session) -> None:
        session.delete(session.scalars(select(ContactPoint).filter_by(person_id=person)).one())

    book.do(PREPARE, drop_number)
    change = remove(book, person)
    assert found_in_files(book.path) >= set(SECRETS) - {"高橋宗一郎"}
    glance = Glance(book.path)
    book.purge(change)
    assert found_in_files(book.path) == set()
    glance.close()


def test_what_went_earlier_and_was_theirs_alone_is_erased_too(book: Book, full: Full) -> None:
    person = add_secret(book)

    def drop_entry(session: Session) -> None:
        entry = session.scalars(select(Interaction).where(Interaction.text.like("秘密%"))).one()
        removing._remove(session, "interaction", entry.id)

    book.do(PREPARE, drop_entry)
    assert len(book.trash()) == 1
    book.purge(remove(book, person))
    assert book.trash() == ()
    assert found_in_files(book.path) == set()


def test_names_of_actions_forget_the_name_but_not_a_namesakes(book: Book) -> None:
    first = book.do(phrase("Add {person}", person="高橋 美咲"), make_person).value
    book.do(phrase("Add {person}", person="高橋 美咲"), make_person)
    book.purge(remove(book, first, "高橋 美咲"))
    said = [str(entry.action) for entry in book.history()]
    assert said == ["Remove …", "Add 高橋 美咲", "Add …"]


def test_an_erased_action_is_neither_undone_nor_in_the_way(book: Book, full: Full) -> None:
    person = add_secret(book)
    book.do(phrase("Add {person}", person="森"), make_person, family_name="森")
    change = remove(book, person)
    book.purge(change)
    for step in (book.undo, book.restore):
        with pytest.raises(Refused, match="erased for good"):
            step(change)
    assert str(book.undoable().action) == "Add 森"  # type: ignore[union-attr]
    book.undo()
    book.undo()
    assert book.undoable() is None
    assert contents(book.path)["person"] == []


def test_other_rows_of_the_same_action_stay_undoable(book: Book) -> None:
    def two(session: Session) -> list[int]:
        return [make_person(session, family_name=name) for name in ("甲", "乙")]

    empty = contents(book.path)
    first, _second = book.do(phrase("Import 2"), two).value
    added = last(book)
    book.purge(remove(book, first, "甲 美咲"))
    book.undo(added)
    assert contents(book.path)["person"] == empty["person"]


def test_links_to_what_was_erased_are_forgotten(book: Book, full: Full) -> None:
    book.do(
        phrase("Remove {name}", name="みらい協同組合"), removing.remove_organisation,
        full.organisation,
    )  # fmt: skip
    book.purge(last(book))

    def remove_stop(session: Session) -> None:
        tours.remove_tour(session, 1)

    book.do(PREPARE, remove_stop)
    book.undo()
    assert book.read(lambda session: session.get_one(Stop, full.stop).organisation_id) is None
    book.undo()
    book.redo()
    with sqlite3.connect(book.path) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_is_in_the_book_again_is_not_erased(book: Book, full: Full) -> None:
    change = remove(book, full.person)
    book.undo()
    with pytest.raises(Refused, match="nothing to erase"):
        book.purge(change)
    assert book.read(lambda session: session.get(Person, full.person)) is not None
    book.redo()


def test_files_that_nothing_names_any_more_are_removed(book: Book, full: Full) -> None:
    kept = book.path.with_name(book.path.name + ".files") / "ab" / ("ab" * 32)
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"abc")
    change = remove(book, full.person)
    assert kept.exists()
    book.purge(change)
    assert not kept.exists()


def test_the_search_works_after_it(book: Book, full: Full) -> None:
    book.purge(remove(book, full.person))
    with sqlite3.connect(book.path) as connection:
        for table in ("person_names_fts", "person_everything_fts"):
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
        found = connection.execute(
            "SELECT count(*) FROM person_names_fts WHERE person_names_fts MATCH '小林'"
        )
        assert found.fetchone() == (1,)


def test_several_at_once(book: Book, full: Full) -> None:
    changes = [remove(book, full.person), remove(book, full.friend, "小林 健")]
    book.purge(*changes)
    assert book.trash() == ()
