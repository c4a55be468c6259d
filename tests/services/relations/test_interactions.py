from dataclasses import replace
from datetime import timedelta

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.relations import interactions
from organiser.services.relations.interactions import InteractionDraft
from organiser.vocabulary import InteractionKind
from tests.factories import (
    PREPARE,
    TODAY,
    make_interaction,
    make_invitation,
    make_person,
    make_programme,
)
from tests.services.problems import problem_of
from tests.timelines import list_timeline


@pytest.fixture
def people(book: Book) -> tuple[int, int]:
    first = book.do(PREPARE, make_person).value
    return first, book.do(PREPARE, make_person, family_name="林", given_name="みらの").value


def draft(*person_ids: int) -> InteractionDraft:
    return InteractionDraft(
        kind=InteractionKind.CALL, happened_on=TODAY, text="夏季の入国状況", person_ids=person_ids
    )


def log(book: Book, entry: InteractionDraft) -> int:
    return book.do(PREPARE, interactions.log_interaction, entry, today=TODAY).value


def test_one_call_stands_on_both_timelines(book: Book, people: tuple[int, int]) -> None:
    assert problem_of(interactions.check_interaction, draft(*people), today=TODAY) is None
    key = log(book, draft(*people))
    for person_id, other in (people, people[::-1]):
        (entry,) = book.read(list_timeline, person_id)
        assert entry.interaction_id == key
        assert [name.person_id for name in entry.others] == [other]


def test_naming_someone_twice_counts_once(book: Book, people: tuple[int, int]) -> None:
    key = log(book, draft(people[0], people[0]))
    assert book.read(interactions.get_draft, key).person_ids == (people[0],)


def test_changing_keeps_who_stays_and_undo_restores(book: Book, people: tuple[int, int]) -> None:
    key = log(book, draft(people[0]))
    before = book.read(interactions.get_draft, key)
    changed = replace(before, text="秋に再度", person_ids=people)
    done = book.do(PREPARE, interactions.change_interaction, key, changed, today=TODAY)
    assert done.tables == {"interaction", "interaction_participant"}
    assert book.read(interactions.get_draft, key) == changed
    book.undo()
    assert book.read(interactions.get_draft, key) == before


def test_removing_can_be_undone(book: Book, people: tuple[int, int]) -> None:
    key = log(book, draft(*people))
    book.do(PREPARE, interactions.remove_interaction, key)
    assert book.read(list_timeline, people[0]) == ()
    book.undo()
    assert book.read(interactions.get_draft, key) == draft(*people)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"person_ids": ()}, "person_ids"),
        ({"happened_on": TODAY + timedelta(days=1)}, "happened_on"),
        ({"text": "\x1b[0m"}, "text"),
        ({"about": "二\n行"}, "about"),
    ],
)
def test_bad_entries_are_refused(
    book: Book, people: tuple[int, int], changes: dict[str, object], field: str
) -> None:
    bad = replace(draft(*people), **changes)
    problem = problem_of(interactions.check_interaction, bad, today=TODAY)
    assert problem is not None
    assert problem.field == field
    with pytest.raises(InvalidInput):
        log(book, bad)


def test_people_and_organisations_must_exist(book: Book, people: tuple[int, int]) -> None:
    with pytest.raises(NotFound):
        log(book, draft(people[0], 999))
    with pytest.raises(NotFound):
        log(book, replace(draft(people[0]), organisation_id=999))
    with pytest.raises(NotFound):
        book.read(interactions.get_draft, 999)


def test_the_trace_of_an_invitation_stays(book: Book, people: tuple[int, int]) -> None:
    programme = book.do(PREPARE, make_programme).value
    invitation = book.do(PREPARE, make_invitation, programme, people[0]).value
    key = book.do(PREPARE, make_interaction, people[0], invitation_id=invitation).value
    with pytest.raises(Refused):
        book.do(PREPARE, interactions.remove_interaction, key)
    with pytest.raises(Refused):
        book.do(PREPARE, interactions.change_interaction, key, draft(people[0]), today=TODAY)
