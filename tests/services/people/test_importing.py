from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.exchange.card_people import draft_people
from organiser.exchange.vcard import read_cards
from organiser.models import FormerName, ImportedCard, Organisation, Person, Photo
from organiser.services.people import importing, people
from organiser.services.people.card_drafts import CardDraft, CardFileDraft
from organiser.services.people.importing import ImportReport, Standing
from organiser.services.people.person_drafts import PersonDraft, PositionDraft
from tests.factories import PREPARE, TODAY, make_organisation

REAL_CARDS = Path(__file__).parents[4] / "shared" / "data" / "vcards"
CARD = CardDraft(
    person=PersonDraft(
        family_name="林",
        positions=(PositionDraft(organisation_name="みらい協同組合", title="理事"),),
        tags=("介護",),
    ),
    fingerprint="f1",
    uid="u1",
    source_text="BEGIN:VCARD",
)


def file_of(*cards: CardDraft, name: str = "all.vcf") -> CardFileDraft:
    return CardFileDraft(file_name=name, cards=cards)


def bring_in(book: Book, *files: CardFileDraft) -> ImportReport:
    return book.do(PREPARE, importing.import_files, files, today=TODAY).value


def people_in(book: Book) -> int:
    return int(book.read(lambda session: session.scalar(select(func.count(Person.id))) or 0))


def test_a_card_becomes_a_person_with_its_rows(book: Book) -> None:
    body = book.do(PREPARE, make_organisation).value
    (person_id,) = bring_in(book, file_of(CARD)).added
    draft = book.read(people.get_draft, person_id)
    assert (draft.family_name, draft.tags) == ("林", ("介護",))
    assert draft.positions[0].organisation_id == body


def test_organisations_of_one_name_are_added_once(book: Book) -> None:
    bring_in(book, file_of(CARD, replace(CARD, fingerprint="f2", uid="u2")))
    assert book.read(lambda session: session.scalar(select(func.count(Organisation.id)))) == 1


def test_the_same_card_twice_is_two_people_and_then_known_twice(book: Book) -> None:
    twice = file_of(CARD, CARD)
    assert len(bring_in(book, twice).added) == 2
    assert bring_in(book, twice).already_here == 2
    assert bring_in(book, file_of(CARD)).already_here == 1
    assert len(bring_in(book, file_of(CARD, CARD, CARD)).added) == 1
    assert people_in(book) == 3


def test_a_changed_card_is_told_and_not_added(book: Book) -> None:
    bring_in(book, file_of(CARD))
    report = bring_in(book, file_of(replace(CARD, fingerprint="f2", line=12)))
    assert report.added == ()
    assert [judged.standing for judged in report.changed] == [Standing.CHANGED]
    assert "all.vcf, line 12: the card of 林" in "\n".join(map(str, report.lines()))


def test_undo_lets_the_card_come_again(book: Book) -> None:
    bring_in(book, file_of(CARD))
    book.undo()
    assert people_in(book) == 0
    assert len(bring_in(book, file_of(CARD)).added) == 1


def test_a_huge_picture_is_left_out_and_said(book: Book) -> None:
    huge = replace(CARD, photo=bytes(importing.LARGEST_PHOTO + 1), photo_type="image/jpeg")
    small = replace(CARD, fingerprint="f2", uid="", photo=b"\xff\xd8", photo_type="image/jpeg")
    report = bring_in(book, file_of(huge, small))
    assert book.read(lambda session: session.scalar(select(func.count(Photo.id)))) == 1
    assert "林" in str(report.remarks[0])


def test_a_maiden_name_and_all_of_the_report(book: Book) -> None:
    bring_in(book, file_of(replace(CARD, former_name="森")))
    assert book.read(lambda session: session.scalar(select(FormerName.family_name))) == "森"
    lines = list(map(str, bring_in(book, file_of(CARD)).lines()))
    assert lines == ["People added: 0", "Already in the book, not added again: 1"]


def test_the_cards_own_text_is_kept(book: Book) -> None:
    bring_in(book, file_of(CARD))
    kept = book.read(lambda session: session.scalar(select(ImportedCard.source_text)))
    assert kept == "BEGIN:VCARD"


@pytest.fixture(scope="module")
def real_files() -> Sequence[CardFileDraft]:
    paths = sorted(REAL_CARDS.glob("*.vcf"))
    if not paths:
        pytest.skip("the collection of real cards is not beside this checkout")
    files = []
    for path in paths:
        try:
            cards = read_cards(path.read_bytes(), path.name)
        except InvalidInput:
            continue
        files.append(draft_people(cards, today=TODAY))
    assert len(files) == len(paths)
    return files


def test_all_real_cards_come_in_once(book: Book, real_files: Sequence[CardFileDraft]) -> None:
    cards = sum(len(file.cards) for file in real_files)
    assert len(bring_in(book, *real_files).added) == people_in(book) == cards
    again = bring_in(book, *real_files)
    assert (again.added, again.changed, again.already_here) == ((), (), cards)
    for file in real_files:
        assert bring_in(book, file).already_here == len(file.cards)
    assert people_in(book) == cards


def test_real_cards_can_be_edited_at_once(book: Book, real_files: Sequence[CardFileDraft]) -> None:
    for person_id in bring_in(book, *real_files).added:
        draft = book.read(people.get_draft, person_id)
        done = book.do(PREPARE, people.change_person, person_id, draft, today=TODAY)
        assert not done.tables


@pytest.mark.parametrize(
    ("file_name", "family", "given", "reading"),
    [
        ("aosp--v21_japanese_1.vcf", "安藤ロイド", "", "あんどうろいど"),
        ("aosp--v21_multiple_entry.vcf", "安藤ロイド3", "", "あんどうろいど3"),
        ("aosp--v30_japanese.vcf", "伊能", "圭一", ""),
    ],
)
def test_names_in_shift_jis_are_right(
    real_files: Sequence[CardFileDraft], file_name: str, family: str, given: str, reading: str
) -> None:
    (file,) = (file for file in real_files if file.file_name == file_name)
    person = file.cards[0].person
    assert (person.family_name, person.given_name, person.family_reading) == (
        family,
        given,
        reading,
    )
