from organiser.book.book import Book
from organiser.text.people_query import parse
from organiser.ui import discretion
from organiser.ui.people.list_rows import list_lines, table_lines
from organiser.ui.store import Store
from organiser.vocabulary import Sensitivity
from tests.factories import PREPARE, make_contact_point, make_person


def said(store: Store, line: str) -> str:
    """Return what list and table say of those found by a line."""
    wanted = parse(line)
    keys = store.people_keys(wanted)
    assert len(keys) == 1
    (row,) = list_lines(store, keys, wanted)
    (table,) = table_lines(store, keys, ("contact", "reason"), wanted)
    return f"{row.second_line} {row.tip} {table.cells}"


def test_lists_do_not_tell_what_is_hidden(book: Book, store: Store) -> None:
    secret = {"notes": "甘党です", "notes_sensitivity": Sensitivity.ME_ONLY}
    person_id = book.do(PREPARE, make_person, **secret).value
    mine = Sensitivity.ME_ONLY
    book.do(PREPARE, make_contact_point, person_id, value="misaki-line", sensitivity=mine)
    assert "甘党です" in said(store, "甘党")
    assert "misaki-line" in said(store, "甘党")
    discretion.set_on(True)
    for line in ("甘党", "misaki-line"):
        assert "です" not in said(store, line)
        assert "misaki" not in said(store, line)
        assert "Hidden" in said(store, line)
