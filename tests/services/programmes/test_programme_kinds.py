from dataclasses import replace

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.programmes import programme_kinds, programmes
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.services.programmes.programme_kinds import OwnKindDraft
from organiser.vocabulary import ProgrammeKind
from tests.book.test_journal import contents
from tests.factories import PREPARE, TODAY

STUDY = OwnKindDraft(name="勉強会", kind=ProgrammeKind.TRAINING)
DINNER = OwnKindDraft(name="懇親会", kind=ProgrammeKind.GATHERING)


@pytest.fixture
def kinds(book: Book) -> tuple[OwnKindDraft, ...]:
    return changed(book, STUDY, DINNER)


def changed(book: Book, *kinds: OwnKindDraft) -> tuple[OwnKindDraft, ...]:
    book.do(PREPARE, programme_kinds.change_own_kinds, kinds)
    return book.read(programme_kinds.list_own_kinds)


def add(book: Book, own_kind_id: int | None) -> int:
    draft = ProgrammeDraft(name="器の会", own_kind_id=own_kind_id)
    return book.do(PREPARE, programmes.add_programme, draft).value


def kind_of(book: Book, programme_id: int) -> tuple[ProgrammeKind, str]:
    page = book.read(programmes.get_programme, programme_id, today=TODAY)
    (row,) = book.read(programmes.list_programmes, TODAY)
    assert str(row.kind_name) == str(page.kind_name)
    return page.draft.kind, str(page.kind_name)


def test_a_programme_has_an_own_kind_and_behaves_like_one_of_the_five(
    book: Book, kinds: tuple[OwnKindDraft, ...]
) -> None:
    programme_id = add(book, kinds[0].row_id)
    assert kind_of(book, programme_id) == (ProgrammeKind.TRAINING, "勉強会")
    assert [one.used for one in book.read(programme_kinds.list_own_kinds)] == [1, 0]


def test_kinds_swap_names_and_places_and_programmes_follow(
    book: Book, kinds: tuple[OwnKindDraft, ...]
) -> None:
    first, second = kinds
    programme_id = add(book, first.row_id)
    before = contents(book.path)
    found = changed(
        book,
        replace(second, name=first.name),
        replace(first, name=second.name, kind=ProgrammeKind.TOUR),
    )
    assert [one.name for one in found] == ["勉強会", "懇親会"]
    assert kind_of(book, programme_id) == (ProgrammeKind.TOUR, "懇親会")
    book.undo()
    assert contents(book.path) == before


def test_programmes_of_a_kind_that_goes_become_what_it_behaved_like(
    book: Book, kinds: tuple[OwnKindDraft, ...]
) -> None:
    programme_id = add(book, kinds[0].row_id)
    changed(book, kinds[1])
    assert kind_of(book, programme_id) == (ProgrammeKind.TRAINING, "Training")
    book.undo()
    assert kind_of(book, programme_id) == (ProgrammeKind.TRAINING, "勉強会")


@pytest.mark.parametrize(
    ("wanted", "field"),
    [((STUDY, STUDY), "kinds.1.name"), ((OwnKindDraft(name=" "),), "kinds.0.name")],
)
def test_kinds_that_cannot_be_kept(
    book: Book, wanted: tuple[OwnKindDraft, ...], field: str
) -> None:
    with pytest.raises(InvalidInput) as problem:
        book.do(PREPARE, programme_kinds.change_own_kinds, wanted)
    assert problem.value.field == field


def test_a_kind_that_is_gone_cannot_be_given(book: Book) -> None:
    with pytest.raises(NotFound):
        add(book, 99)
