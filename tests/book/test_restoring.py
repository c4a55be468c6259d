"""Old actions are taken back as far as possible, as new actions that can be undone themselves."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, NoResultFound
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.inverse import net_rows
from organiser.book.recording import RowChange
from organiser.book.restoring import Restored
from organiser.errors import NotFound, Refused
from organiser.models import (
    ContactPoint,
    HostVisit,
    Organisation,
    Person,
    PersonTag,
    Promise,
    Stop,
)
from organiser.services import removing
from organiser.services.tours import tours
from organiser.wording import phrase
from tests.book.full_books import Full, fill_book, merge
from tests.book.test_journal import contents
from tests.conftest import still_clock
from tests.factories import PREPARE, add, make_contact_point, make_interaction, make_person

REMOVE = phrase("Remove {person}", person="高橋 美咲")
EDIT = phrase("Edit")


@pytest.fixture
def full(book: Book) -> Full:
    return book.do(PREPARE, fill_book).value


def last(book: Book) -> int:
    return book.history(limit=1)[0].change_id


def do(book: Book, service: Callable[..., object], *args: object) -> int:
    """Do something and return its number in the journal."""
    book.do(EDIT, service, *args)
    return last(book)


def said(restored: Restored) -> list[str]:
    return [str(sentence) for sentence in restored.left_out]


def rows(path: Path) -> dict[str, list[Any]]:
    """Return what is in the book; the index of the search only by whom and what it finds."""
    found = contents(path)
    return {**found, "person_search": sorted(row[1:] for row in found["person_search"])}


def rename(session: Session, person_id: int, name: str) -> None:
    session.get_one(Person, person_id).family_name = name


def test_what_nobody_touched_since_comes_back_exactly(book: Book, full: Full) -> None:
    before = rows(book.path)
    change = do(book, removing.remove_person, full.person)
    book.do(EDIT, make_person, family_name="森田")
    restored = book.restore(change)
    after = rows(book.path)
    assert str(restored.action) == "Restore 高橋 美咲"
    assert restored.left_out == ()
    assert {"person", "contact_point", "interaction"} <= restored.tables
    for table in before:
        assert set(before[table]) <= set(after[table]), table


def test_a_restoring_is_undone_and_redone(book: Book, full: Full) -> None:
    change = do(book, removing.remove_person, full.person)
    book.do(EDIT, rename, full.friend, "古林")
    before = rows(book.path)
    book.restore(change)
    after = rows(book.path)
    book.undo()
    assert rows(book.path) == before
    book.redo()
    assert rows(book.path) == after


def test_who_came_back_is_found_again(book: Book, full: Full) -> None:
    change = do(book, removing.remove_person, full.person)
    assert not any("たかはし" in str(row) for row in contents(book.path)["person_search"])
    book.restore(change)
    assert any("たかはし" in str(row) for row in contents(book.path)["person_search"])


def test_what_was_edited_since_stays(book: Book, full: Full) -> None:
    change = do(book, removing.remove_organisation, full.organisation)

    def rename_stop(session: Session) -> None:
        stop = session.get_one(Stop, full.stop)
        stop.name, stop.organisation_id = "別の会社", add(session, Organisation(name="別の会社"))

    book.do(EDIT, rename_stop)
    restored = book.restore(change)
    assert said(restored) == [
        "Stop of a tour “別の会社”: what was changed since stays as it is now."
    ]
    assert book.read(lambda session: session.get_one(Stop, full.stop).name) == "別の会社"
    assert book.read(lambda session: session.get(Organisation, full.organisation)) is not None


def test_what_belonged_to_something_gone_is_left_out(book: Book, full: Full) -> None:
    change = do(book, removing.remove_person, full.person)
    book.do(EDIT, removing.remove_organisation, full.organisation)
    restored = book.restore(change)
    assert said(restored) == ["Post “代表理事” did not come back: what it belongs to is gone."]
    assert book.read(lambda session: session.get(Person, full.person)) is not None


def test_a_link_to_something_gone_is_given_up(book: Book, full: Full) -> None:
    change = do(book, removing.remove_person, full.friend)
    book.do(EDIT, removing.remove_person, full.person)
    restored = book.restore(change)
    assert "Person “小林 健” came back without its link to something that is gone." in said(
        restored
    )
    friend = book.read(lambda session: session.get_one(Person, full.friend).introduced_by_id)
    assert friend is None


def test_a_place_that_is_taken_is_not_taken_twice(book: Book, full: Full) -> None:
    def drop_tag(session: Session) -> None:
        session.delete(session.scalars(select(PersonTag)).one())

    change = do(book, drop_tag)
    book.do(EDIT, lambda session: add(session, PersonTag(person_id=full.person, tag="研修")))
    restored = book.restore(change)
    assert said(restored) == ["Tag “研修” did not come back: another has taken its place."]
    assert restored.tables == frozenset()


def test_what_was_added_goes_unless_it_is_in_use(book: Book, full: Full) -> None:
    def two_people(session: Session) -> tuple[int, int]:
        first, second = make_person(session, family_name="甲"), make_person(session)
        make_contact_point(session, first)
        return first, second

    first, second = book.do(EDIT, two_people).value
    change = last(book)
    book.do(EDIT, make_interaction, first)
    restored = book.restore(change)
    assert book.read(lambda session: session.get(Person, second)) is None
    assert book.read(lambda session: session.get(Person, first)) is not None
    assert "Person “甲 美咲” stays: it was changed or used since." in said(restored)
    # What belongs to somebody who stays is still theirs.
    assert any(first in row for row in contents(book.path)["contact_point"])


def test_what_was_added_and_edited_since_stays(book: Book) -> None:
    person = book.do(EDIT, make_person).value
    change = last(book)
    book.do(EDIT, rename, person, "髙橋")
    restored = book.restore(change)
    assert restored.tables == frozenset()
    assert said(restored) == ["Person “髙橋 美咲” stays: it was changed or used since."]


def test_what_was_removed_since_stays_removed(book: Book, full: Full) -> None:
    change = do(book, rename, full.friend, "古林")
    book.do(EDIT, removing.remove_person, full.friend)
    restored = book.restore(change)
    assert said(restored) == ["Person “小林” was removed since and stays removed."]


def test_a_merge_is_taken_apart_much_later(book: Book, full: Full) -> None:
    def clean_friend(session: Session) -> None:
        session.delete(session.scalars(select(HostVisit)).one())
        add(session, ContactPoint(person_id=other, kind="mail", value="t@example.jp"))
        add(session, PersonTag(person_id=other, tag="研修"))

    other = book.do(PREPARE, make_person, family_name="高橋", given_name="みさき").value
    book.do(PREPARE, clean_friend)
    book.do(phrase("Merge {gone} into {kept}", gone="x", kept="y"), merge, full.person, other)
    change = last(book)
    book.do(EDIT, rename, full.person, "髙橋")
    restored = book.restore(change)
    assert restored.left_out == ()
    owners = book.read(lambda session: list(session.scalars(select(ContactPoint.person_id))))
    assert sorted(owners) == sorted([full.person, other])
    tagged = book.read(lambda session: set(session.scalars(select(PersonTag.person_id))))
    assert tagged == {full.person, other}
    assert book.read(lambda session: session.get_one(Person, full.person).family_name) == "髙橋"


def test_a_row_from_before_an_upgrade_gets_what_columns_came_since(book: Book) -> None:
    person = book.do(PREPARE, make_person).value
    change = do(book, removing.remove_person, person)
    with book._engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE changed_row SET before = json_remove(before, '$.further_reading',"
            " '$.further_reading_sureness') WHERE before IS NOT NULL"
        )
    book.restore(change)
    assert book.read(lambda session: session.get_one(Person, person).further_reading) == ""


def test_there_must_be_something_to_take_back(book: Book, full: Full) -> None:
    change = do(book, removing.remove_person, full.person)
    book.restore(change)
    with pytest.raises(Refused, match="nothing to take back"):
        book.restore(change)
    book.undo()
    book.undo()
    with pytest.raises(Refused, match="nothing to take back"):
        book.restore(change)
    with pytest.raises(NotFound):
        book.restore(999)


def test_a_deed_without_a_thing_is_named_itself(book: Book, full: Full) -> None:
    change = do(book, rename, full.friend, "古林")
    book.do(EDIT, make_person)
    assert str(book.restore(change).action) == "Take back as far as possible: Edit"


def test_an_undo_never_points_at_what_is_gone(book: Book, full: Full) -> None:
    def drop_promise(session: Session) -> None:
        session.delete(session.scalars(select(Promise)).one())

    change = do(book, drop_promise)
    book.do(REMOVE, removing.remove_person, full.person)
    with pytest.raises(Refused, match="“Remove 高橋 美咲” stands on it"):
        book.undo(change)


def test_the_net_effect_of_many_steps() -> None:
    steps = [
        RowChange("person", 1, {"notes": "a"}, {"notes": "b"}),
        RowChange("person", 1, {"notes": "b", "nickname": ""}, {"notes": "c", "nickname": "x"}),
        RowChange("person", 1, {"nickname": "x"}, {"nickname": ""}),
        RowChange("person", 2, None, {"id": 2, "notes": "n"}),
        RowChange("person", 2, {"notes": "n"}, {"notes": "m"}),
        RowChange("person", 3, None, {"id": 3}),
        RowChange("person", 3, {"id": 3}, None),
    ]
    assert net_rows(steps) == [
        RowChange("person", 1, {"notes": "a"}, {"notes": "c"}),
        RowChange("person", 2, None, {"id": 2, "notes": "m"}),
    ]


def merge_if_possible(session: Session, full: Full) -> None:
    extra = make_person(session, family_name="重複")
    make_contact_point(session, extra, value="x@example.jp")
    removing.list_what_goes(session, "person", full.friend)
    merge(session, full.friend, extra)


STEPS: dict[str, Callable[[Session, Full], object]] = {
    "remove person": lambda session, full: removing.remove_person(session, full.person),
    "remove friend": lambda session, full: removing.remove_person(session, full.friend),
    "remove body": lambda session, full: removing.remove_organisation(session, full.organisation),
    "remove circle": lambda session, full: removing.remove_circle(session, full.circle),
    "remove tour": lambda session, _full: tours.remove_tour(session, 1),
    "merge": merge_if_possible,
    "rename": lambda session, full: rename(session, full.friend, "新しい名"),
    "log": lambda session, full: make_interaction(session, full.friend),
}


def try_step(book: Book, name: str, full: Full) -> int | None:
    before = last(book)
    try:
        book.do(phrase("Step {name}", name=name), STEPS[name], full)
    except (NotFound, NoResultFound, IntegrityError):
        return None
    return last(book) if last(book) != before else None


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(list(STEPS)), max_size=4), data=st.data())
def test_restoring_in_any_order_keeps_the_book_whole(
    steps: list[str],
    data: st.DataObject,
    empty_book_file: object,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.mktemp("walk") / "book.organiser"
    path.write_bytes(empty_book_file.read_bytes())  # type: ignore[attr-defined]
    book = Book(path, clock=still_clock)
    full = book.do(PREPARE, fill_book).value
    before = rows(path)
    changes = [change for name in steps if (change := try_step(book, name, full))]
    for change in reversed(changes):
        book.restore(change)
    assert rows(path) == before
    for change in data.draw(st.permutations(changes)):
        try:
            book.restore(change)
        except Refused:
            continue
    with book._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    book.close()


def test_rows_that_swapped_unique_places_come_back(book: Book) -> None:
    person = book.do(PREPARE, make_person).value

    def tags(session: Session) -> list[int]:
        return [add(session, PersonTag(person_id=person, tag=tag)) for tag in ("甲", "乙")]

    first, second = book.do(PREPARE, tags).value

    def swap(session: Session) -> None:
        for tag_id, tag in ((first, "丙"), (second, "甲"), (first, "乙")):
            session.get_one(PersonTag, tag_id).tag = tag
            session.flush()

    change = do(book, swap)
    book.restore(change)
    assert book.read(lambda session: session.get_one(PersonTag, first).tag) == "甲"
