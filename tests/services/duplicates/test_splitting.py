"""One person becomes two; the merges of a person as the journal knows them."""

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import Base
from organiser.services.duplicates.merge_rules import PERSON_RULES
from organiser.services.duplicates.merges import (
    list_merges,
    list_organisation_merges,
    merge_action,
    organisation_merge_action,
)
from organiser.services.duplicates.merging import (
    MergeDraft,
    get_merge,
    get_organisation_merge,
    merge_organisations,
    merge_people,
)
from organiser.services.duplicates.splitting import Share, SplitDraft, list_shares, split_person
from tests.factories import (
    PREPARE,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_programme,
)
from tests.services.merge_books import dump, make_pairs


@pytest.fixture
def full_id(book: Book) -> int:
    ((first, _second),) = book.do(PREPARE, make_pairs, 1, seed=2).value
    return first


def everything(shares: tuple[Share, ...]) -> dict[str, tuple[int, ...]]:
    return {share.table: tuple(row.row_id for row in share.rows) for share in shares}


def test_all_that_hangs_on_a_person_can_go_to_the_new_one(book: Book, full_id: int) -> None:
    shares = book.read(list_shares, full_id)
    tables = {rule.table for rule in PERSON_RULES} - {"not_the_same"}
    assert {share.table for share in shares} == tables
    assert all(str(row.words) for share in shares for row in share.rows)
    draft = SplitDraft(person_id=full_id, family_name="森田", going=everything(shares))
    new_id = book.do(PREPARE, split_person, draft).value
    assert book.read(list_shares, full_id) == ()
    assert [len(share.rows) for share in book.read(list_shares, new_id)] == [
        len(share.rows) for share in shares
    ]


def test_what_is_not_named_stays_and_undo_brings_the_one_back(book: Book, full_id: int) -> None:
    before = dump(book.path)
    shares = book.read(list_shares, full_id)
    tags = everything(shares)["person_tag"]
    draft = SplitDraft(person_id=full_id, given_name="岬", going={"person_tag": tags})
    new_id = book.do(PREPARE, split_person, draft).value
    assert [share.table for share in book.read(list_shares, new_id)] == ["person_tag"]
    assert len(book.read(list_shares, full_id)) == len(shares) - 1
    book.undo()
    assert dump(book.path) == before


def test_an_invitation_takes_what_it_left_on_the_timeline(book: Book) -> None:
    person = book.do(PREPARE, make_person).value
    programme = book.do(PREPARE, make_programme).value
    invitation = book.do(PREPARE, make_invitation, programme, person).value
    book.do(PREPARE, make_interaction, person, invitation_id=invitation)
    book.do(PREPARE, make_interaction, person)
    draft = SplitDraft(person_id=person, family_name="森田", going={"invitation": (invitation,)})
    new_id = book.do(PREPARE, split_person, draft).value
    left, gone = (everything(book.read(list_shares, key)) for key in (person, new_id))
    assert set(left) == {"interaction_participant"}
    assert set(gone) == {"interaction_participant", "invitation"}


def test_rows_of_others_are_left_alone(book: Book, full_id: int) -> None:
    other = book.do(PREPARE, make_person).value
    shares = book.read(list_shares, full_id)
    draft = SplitDraft(person_id=other, family_name="森田", going=everything(shares))
    book.do(PREPARE, split_person, draft)
    assert book.read(list_shares, full_id) == shares


@pytest.mark.parametrize("name", ["", "森\n田"])
def test_a_name_that_cannot_be_kept_is_refused(book: Book, full_id: int, name: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        book.do(PREPARE, split_person, SplitDraft(person_id=full_id, family_name=name))
    assert refusal.value.field == "family_name"


def test_nobody_cannot_be_split(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(list_shares, 99)


def merge(book: Book, kept: int, gone: int) -> int:
    action = merge_action(book.read(get_merge, kept, gone))
    book.do(action, merge_people, MergeDraft(kept_id=kept, gone_id=gone))
    return book.history(limit=1)[0].change_id


def test_the_journal_knows_who_became_part_of_a_person(book: Book) -> None:
    kept, gone, third = (book.do(PREPARE, make_person).value for _ in range(3))
    first, second = merge(book, kept, gone), merge(book, kept, third)
    done = book.read(list_merges, kept)
    assert [(one.change_id, one.gone) for one in done] == [
        (second, "高橋 美咲"),
        (first, "高橋 美咲"),
    ]
    assert str(book.history(limit=1)[0].action) == "Merge 高橋 美咲 into 高橋 美咲"
    book.undo(first)
    assert [one.change_id for one in book.read(list_merges, kept)] == [second]
    assert book.read(list_merges, third) == ()


def test_merges_of_organisations_are_listed_apart(book: Book) -> None:
    kept, gone = (book.do(PREPARE, make_organisation).value for _ in range(2))
    action = organisation_merge_action(book.read(get_organisation_merge, kept, gone))
    book.do(action, merge_organisations, MergeDraft(kept_id=kept, gone_id=gone))
    assert [one.gone for one in book.read(list_organisation_merges, kept)] == ["みらい協同組合"]
    assert book.read(list_merges, kept) == ()


def test_every_table_of_the_rules_is_known_to_the_book() -> None:
    assert {rule.table for rule in PERSON_RULES} <= set(Base.metadata.tables)
