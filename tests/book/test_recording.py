"""Every row a session writes is noted, however it comes to be written."""

from pathlib import Path

from sqlalchemy.orm import Session, selectinload

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Interaction
from organiser.wording import phrase
from tests.book.test_journal import contents
from tests.factories import PREPARE, TODAY, make_interaction, make_person

LEAVE_OUT = phrase("Leave somebody out")


def leave_out(session: Session, interaction_id: int, person_id: int) -> None:
    """Take somebody out of an interaction's list, which removes the row in between."""
    interaction = session.get_one(
        Interaction, interaction_id, options=[selectinload(Interaction.participants)]
    )
    interaction.participants = [
        one for one in interaction.participants if one.person_id != person_id
    ]


def test_a_row_that_left_its_list_is_noted_and_comes_back(book: Book, book_file: Path) -> None:
    first = book.do(PREPARE, make_person).value
    second = book.do(PREPARE, make_person, family_name="小林").value
    interaction_id = book.do(PREPARE, make_interaction, first, second).value
    before = contents(book_file)
    done = book.do(LEAVE_OUT, leave_out, interaction_id, second)
    assert done.tables == {"interaction_participant"}
    after = contents(book_file)
    assert len(after["interaction_participant"]) == 1
    book.undo()
    assert contents(book_file) == before
    book.redo()
    assert contents(book_file) == after


def test_who_left_an_entry_is_no_longer_found_by_its_text(book: Book, book_file: Path) -> None:
    first = book.do(PREPARE, make_person).value
    second = book.do(PREPARE, make_person, family_name="小林").value
    interaction_id = book.do(PREPARE, make_interaction, first, second, text="夏祭り").value
    glance = Glance(book_file)
    assert set(glance.people_keys("夏祭り", today=TODAY)) == {first, second}
    book.do(LEAVE_OUT, leave_out, interaction_id, second)
    assert set(glance.people_keys("夏祭り", today=TODAY)) == {first}
    glance.close()
