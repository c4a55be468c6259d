from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import ContactPoint, Organisation, Person
from organiser.services.people import people
from organiser.services.people.person_drafts import (
    AddressDraft,
    ContactPointDraft,
    FormerNameDraft,
    PersonDraft,
    PhotoDraft,
    PositionDraft,
    check_person,
)
from organiser.vocabulary import ContactKind, NameOrder, Sureness
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_organisation, make_person
from tests.services.problems import problem_of

ADD = phrase("Add a person")
FULL = PersonDraft(
    family_name="髙﨑",
    given_name="未来",
    family_reading="たかさき",
    given_reading="みらい",
    given_reading_sureness=Sureness.GUESSED,
    name_order=NameOrder.FAMILY_FIRST,
    honorific="先生",
    further_names="Maria",
    further_reading="まりあ",
    further_reading_sureness=Sureness.GUESSED,
    birthday=date(1980, 2, 29),
    met_place="大阪",
    former_names=(FormerNameDraft(family_name="山本", until=date(2015, 3, 31)),),
    photo=PhotoDraft(content=b"picture", media_type="image/png"),
    notes="一行目\n二行目",
    positions=(PositionDraft(organisation_name="ひかり協同組合", title="理事", represents=True),),
    contact_points=(
        ContactPointDraft(kind=ContactKind.MAIL, value="mirai@example.jp", preferred=True),
        ContactPointDraft(kind=ContactKind.TELEPHONE, value="内線 12(午前のみ)"),
    ),
    addresses=(AddressDraft(prefecture="兵庫県", municipality="姫路市"),),
    tags=("介護", "姫路"),
)


def add(book: Book, draft: PersonDraft = FULL) -> int:
    return book.do(ADD, people.add_person, draft, today=TODAY).value


def count(book: Book, mapped: Any) -> int:
    return int(book.read(lambda session: session.scalar(select(func.count(mapped.id))) or 0))


def without_ids(draft: PersonDraft) -> PersonDraft:
    return replace(
        draft,
        former_names=tuple(replace(row, row_id=None) for row in draft.former_names),
        positions=tuple(replace(row, row_id=None, organisation_id=None) for row in draft.positions),
        contact_points=tuple(replace(row, row_id=None) for row in draft.contact_points),
        addresses=tuple(replace(row, row_id=None) for row in draft.addresses),
    )


def test_a_person_comes_back_as_entered(book: Book) -> None:
    assert problem_of(check_person, FULL, today=TODAY) is None
    assert without_ids(book.read(people.get_draft, add(book))) == FULL


def test_an_organisation_of_that_name_is_used_again(book: Book) -> None:
    add(book)
    add(book, replace(FULL, given_name="望"))
    assert count(book, Organisation) == 1


def test_changing_touches_only_what_differs(book: Book) -> None:
    person_id = add(book)
    draft = book.read(people.get_draft, person_id)
    mail, telephone = draft.contact_points
    changed = replace(
        draft,
        contact_points=(replace(telephone, label="職場"), ContactPointDraft(value="090")),
        tags=("姫路", "建設"),
    )
    done = book.do(ADD, people.change_person, person_id, changed, today=TODAY)
    after = book.read(people.get_draft, person_id)
    assert [point.value for point in after.contact_points] == ["内線 12(午前のみ)", "090"]
    assert after.contact_points[0].row_id == telephone.row_id != mail.row_id
    assert after.tags == ("姫路", "建設")
    assert done.tables == {"contact_point", "person_tag"}


def test_saving_unchanged_writes_nothing(book: Book) -> None:
    person_id = add(book)
    draft = book.read(people.get_draft, person_id)
    assert not book.do(ADD, people.change_person, person_id, draft, today=TODAY).tables


def test_undo_brings_back_rows_that_were_removed(book: Book) -> None:
    person_id = add(book)
    before = book.read(people.get_draft, person_id)
    bare = replace(
        before, photo=None, former_names=(), positions=(), contact_points=(), addresses=(), tags=()
    )
    book.do(ADD, people.change_person, person_id, bare, today=TODAY)
    book.undo()
    assert book.read(people.get_draft, person_id) == before
    book.undo()
    assert count(book, Person) == count(book, Organisation) == count(book, ContactPoint) == 0


TOMORROW = TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"family_name": " ", "given_name": "　"}, "family_name"),
        ({"given_name": "未\n来"}, "given_name"),
        ({"nickname": "a\x07b"}, "nickname"),
        ({"notes": "ok\nbut\x00not"}, "notes"),
        ({"notes": "half \ud83d"}, "notes"),
        ({"birthday": TOMORROW}, "birthday"),
        ({"met_on": TOMORROW}, "met_on"),
        ({"positions": (PositionDraft(title="理事"),)}, "positions.0.organisation_name"),
        ({"contact_points": (ContactPointDraft(value=" "),)}, "contact_points.0.value"),
        ({"addresses": (AddressDraft(),)}, "addresses.0.rest"),
        ({"tags": ("介護", " ")}, "tags"),
        ({"honorific": "御中"}, "honorific"),
        ({"further_reading": "まり\nあ"}, "further_reading"),
        ({"met_place": "大\n阪"}, "met_place"),
        ({"former_names": (FormerNameDraft(until=TODAY),)}, "former_names.0.family_name"),
        (
            {"former_names": (FormerNameDraft(given_name="咲", until=TOMORROW),)},
            "former_names.0.until",
        ),
        (
            {
                "positions": (
                    PositionDraft(organisation_name="甲"),
                    PositionDraft(organisation_name="乙", since=TODAY, until=date(2020, 1, 1)),
                )
            },
            "positions.1.until",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_field(
    book: Book, changes: dict[str, Any], field: str
) -> None:
    draft = replace(FULL, **changes)
    with pytest.raises(InvalidInput) as refusal:
        add(book, draft)
    assert refusal.value.field == field
    assert count(book, Person) == 0
    problem = problem_of(check_person, draft, today=TODAY)
    assert problem is not None
    assert problem.message == refusal.value.message


@pytest.mark.parametrize("name", ["𠮷田", "👩‍🚒", "محمد\u200f", "é" * 500, "O'Neil; DROP"])
def test_any_script_and_length_is_kept_as_typed(book: Book, name: str) -> None:
    person_id = add(book, PersonDraft(family_name=name))
    assert book.read(people.get_draft, person_id).family_name == name


def test_another_picture_takes_the_place_of_the_first(book: Book) -> None:
    person_id = add(book)
    other = PhotoDraft(content=b"other", media_type="image/jpeg")
    done = book.do(ADD, people.change_parts, person_id, today=TODAY, photo=other)
    assert done.tables == {"photo"}
    assert book.read(people.get_draft, person_id).photo == other
    book.undo()
    assert book.read(people.get_draft, person_id).photo == FULL.photo


def test_nobody_introduces_themselves(book: Book) -> None:
    person_id = add(book)
    draft = replace(book.read(people.get_draft, person_id), introduced_by_id=person_id)
    with pytest.raises(InvalidInput, match="themselves"):
        book.do(ADD, people.change_person, person_id, draft, today=TODAY)


def test_strangers_are_not_found(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(people.get_draft, 7)
    with pytest.raises(NotFound):
        add(book, replace(FULL, introduced_by_id=7))
    with pytest.raises(NotFound):
        add(book, replace(FULL, positions=(PositionDraft(organisation_id=7),)))


def test_a_post_can_name_its_organisation_by_id(book: Book) -> None:
    body = book.do(PREPARE, make_organisation).value
    person_id = book.do(PREPARE, make_person).value
    draft = PersonDraft(family_name="林", positions=(PositionDraft(organisation_id=body),))
    book.do(ADD, people.change_person, person_id, draft, today=TODAY)
    (post,) = book.read(people.get_draft, person_id).positions
    assert (post.organisation_id, post.organisation_name) == (body, "みらい協同組合")
