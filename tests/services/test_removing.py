"""What goes with what is removed, what stays, and what does not allow it."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound, Refused
from organiser.models import (
    Attachment,
    Base,
    Expertise,
    HostVisit,
    Interaction,
    InteractionParticipant,
    Invitation,
    Person,
    Position,
    Programme,
    Stop,
    Tour,
)
from organiser.models.belonging import FATES
from organiser.services import removing
from organiser.services.tours import tours
from organiser.wording import phrase
from tests.book.full_books import Full, fill_book
from tests.book.test_journal import contents
from tests.factories import PREPARE, make_interaction, make_organisation, make_person, make_tour
from tests.services.seat_books import start_inviting

REMOVE = phrase("Remove {person}", person="高橋 美咲")
JOURNAL = {"change", "changed_row"}


@pytest.fixture
def full(book: Book) -> Full:
    return book.do(PREPARE, fill_book).value


def count(book: Book, mapped: type[Base]) -> int:
    return book.read(lambda session: session.scalar(select(func.count(mapped.id))) or 0)


def told(book: Book, kind: str, row_id: int) -> list[str]:
    return [str(line) for line in book.read(removing.list_what_goes, kind, row_id)]


def test_every_foreign_key_has_a_fate() -> None:
    keys = {
        f"{table.name}.{key.parent.name}"
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if table.name not in JOURNAL
    }
    assert keys == set(FATES)


def test_a_person_goes_with_what_is_theirs_alone(book: Book, full: Full) -> None:
    book.do(REMOVE, removing.remove_person, full.person)
    assert book.read(lambda session: session.get(Interaction, full.alone)) is None
    for mapped in (Attachment, Expertise, Position):
        assert count(book, mapped) == 0


def test_what_others_have_too_stays(book: Book, full: Full) -> None:
    book.do(REMOVE, removing.remove_person, full.person)

    def look(session: Session) -> tuple[list[int], int | None, int | None]:
        left = select(InteractionParticipant.person_id).filter_by(interaction_id=full.shared)
        host = session.scalars(select(HostVisit)).one()
        friend = session.get_one(Person, full.friend)
        return list(session.scalars(left)), host.person_id, friend.introduced_by_id

    assert book.read(look) == ([full.friend], None, None)


def test_an_organisation_leaves_its_stops_and_takes_its_posts(book: Book, full: Full) -> None:
    entry = book.do(PREPARE, make_interaction, full.friend, organisation_id=full.organisation).value
    empty = book.do(PREPARE, make_interaction, organisation_id=full.organisation).value
    book.do(REMOVE, removing.remove_organisation, full.organisation)
    assert count(book, Position) == 0
    assert book.read(lambda session: session.get_one(Stop, full.stop).organisation_id) is None
    assert book.read(lambda session: session.get_one(Interaction, entry).organisation_id) is None
    assert book.read(lambda session: session.get(Interaction, empty)) is None


def test_an_entry_with_an_organisation_outlives_its_people(book: Book, full: Full) -> None:
    entry = book.do(PREPARE, make_interaction, full.person, organisation_id=full.organisation).value
    book.do(REMOVE, removing.remove_person, full.person)
    assert book.read(lambda session: session.get(Interaction, entry)) is not None


def test_a_circle_leaves_its_members(book: Book, full: Full) -> None:
    entry = book.do(PREPARE, make_interaction, full.person, circle_id=full.circle).value
    book.do(REMOVE, removing.remove_circle, full.circle)
    assert count(book, Person) == 2
    assert book.read(lambda session: session.get_one(Interaction, entry).circle_id) is None


def test_a_skill_that_somebody_has_is_not_removed(book: Book, full: Full) -> None:
    with pytest.raises(Refused, match="“看護師” cannot be removed: it is noted with 1"):
        book.do(REMOVE, removing.remove_skill, full.skill)
    book.do(REMOVE, removing.remove_person, full.person)
    book.do(REMOVE, removing.remove_skill, full.skill)


def test_an_entry_of_a_circle_outlives_its_organisation(book: Book, full: Full) -> None:
    body = book.do(PREPARE, make_organisation).value
    both = {"organisation_id": body, "circle_id": full.circle}
    entry = book.do(PREPARE, make_interaction, **both).value
    book.do(REMOVE, removing.remove_organisation, body)
    assert book.read(lambda session: session.get_one(Interaction, entry).organisation_id) is None
    book.do(REMOVE, removing.remove_circle, full.circle)
    assert book.read(lambda session: session.get(Interaction, entry)) is None


@pytest.mark.parametrize("kind", ["person", "organisation", "circle"])
def test_a_removal_is_undone_and_redone_exactly(book: Book, full: Full, kind: str) -> None:
    before = contents(book.path)
    book.do(REMOVE, getattr(removing, f"remove_{kind}"), getattr(full, kind))
    after = contents(book.path)
    assert after != before
    book.undo()
    assert contents(book.path) == before
    book.redo()
    assert contents(book.path) == after


def test_what_goes_is_said_in_counts(book: Book, full: Full) -> None:
    lines = told(book, "person", full.person)
    assert "Entries of the timeline: 1" in lines
    assert "Invitations: 1, accepted in 監理団体の器をひろげる会" in lines
    assert "Entries that others have too: 1, which stay" in lines
    assert "People they introduced: 1, which stay" in lines
    assert not any(line.startswith("People:") for line in lines)


def test_nothing_is_said_of_what_has_nothing(book: Book) -> None:
    person = book.do(PREPARE, make_person).value
    assert told(book, "person", person) == []
    organisation = book.do(PREPARE, make_organisation).value
    assert told(book, "organisation", organisation) == []


@pytest.mark.parametrize("kind", ["person", "organisation", "circle", "skill"])
def test_what_is_gone_cannot_be_removed(book: Book, kind: str) -> None:
    with pytest.raises(NotFound):
        book.do(REMOVE, getattr(removing, f"remove_{kind}"), 77)


def test_two_who_introduced_each_other_go_one_by_one(book: Book, full: Full) -> None:
    def turn(session: Session) -> None:
        session.get_one(Person, full.person).introduced_by_id = full.friend

    book.do(PREPARE, turn)
    book.do(REMOVE, removing.remove_person, full.person)
    book.do(REMOVE, removing.remove_person, full.friend)
    assert count(book, Person) == 0
    assert count(book, Interaction) == 0


def test_a_tour_goes_with_its_days_and_stops(book: Book, full: Full) -> None:
    assert told(book, "tour", 1)[:2] == ["Days of tours: 1", "Stops of tours: 1"]
    book.do(REMOVE, tours.remove_tour, 1)
    assert count(book, Stop) == 0


def test_a_programme_goes_with_its_invitations_and_leaves_its_tour(book: Book) -> None:
    inviting = start_inviting(book)
    inviting.ask(1)
    programme_id = inviting.programme_id
    book.do(PREPARE, make_tour, programme_id=programme_id)
    before = contents(book.path)
    said = told(book, "programme", programme_id)
    assert f"Invitations: {count(book, Invitation)}" in said
    assert "Tours: 1, which stay" in said
    book.do(REMOVE, removing.remove_programme, programme_id)
    assert [count(book, kind) for kind in (Programme, Invitation, Interaction)] == [0, 0, 0]
    assert count(book, Tour) == 1
    book.undo()
    assert contents(book.path) == before
