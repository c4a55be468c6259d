from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.models import Interaction, Relationship
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_posts import (
    HandoverDraft,
    Newcomer,
    PostDraft,
    add_post,
    change_representative,
)
from organiser.services.organisations.organisation_values import PersonHere
from organiser.services.people.acquaintance import list_contacts
from organiser.services.people.person_pages import get_person_page
from organiser.vocabulary import InteractionKind, NameOrder, RelationshipKind
from tests.book.test_journal import contents
from tests.factories import PREPARE, TODAY, make_organisation, make_person, make_position

DAY = date(2026, 4, 1)


@pytest.fixture
def ids(book: Book) -> tuple[int, int, int]:
    """An organisation, who represents it, and somebody who works there."""

    def prepare(session: Session) -> tuple[int, int, int]:
        body = make_organisation(session)
        before = make_person(session)
        after = make_person(session, family_name="林", given_name="健")
        make_position(session, before, body, since=date(2014, 6, 1))
        make_position(session, after, body, title="専務理事", represents=False)
        return body, before, after

    return book.do(PREPARE, prepare).value


def handover(ids: tuple[int, int, int], **changes: Any) -> HandoverDraft:
    values = {
        "comes": Newcomer(person_id=ids[2]),
        "leaves_id": ids[1],
        "from_day": DAY,
        "title": "代表理事",
    }
    return HandoverDraft(**(values | changes))


def people(book: Book, body: int, day: date = TODAY) -> list[PersonHere]:
    return list(book.read(get_organisation_page, body, today=day).people)


def told(book: Book, body: int, day: date = TODAY) -> list[tuple[str, str, str]]:
    return [(one.name, one.title, one.state) for one in people(book, body, day)]


def test_one_follows_another(book: Book, ids: tuple[int, int, int]) -> None:
    book.do(PREPARE, change_representative, ids[0], handover(ids), today=TODAY)
    assert told(book, ids[0]) == [
        ("林 健", "代表理事", "now"),
        ("高橋 美咲", "代表理事", "before"),
        ("林 健", "専務理事", "before"),
    ]
    former = people(book, ids[0])[1]
    assert (former.since, former.until) == (date(2014, 6, 1), date(2026, 3, 31))


def test_the_note_is_on_both_timelines_and_no_contact(
    book: Book, ids: tuple[int, int, int]
) -> None:
    book.do(PREPARE, change_representative, ids[0], handover(ids, language="en"), today=TODAY)

    def notes(session: Session) -> list[tuple[InteractionKind, date, str]]:
        rows = session.execute(select(Interaction.kind, Interaction.happened_on, Interaction.text))
        return [tuple(row) for row in rows]

    text = "Change of representative: 高橋 美咲 → 林 健"
    assert book.read(notes) == [(InteractionKind.NOTE, DAY, text)]
    assert book.read(list_contacts, ids[1:]) == {}


def test_they_are_predecessor_and_successor_once(book: Book, ids: tuple[int, int, int]) -> None:
    def pairs(session: Session) -> list[tuple[int | None, int | None]]:
        wanted = Relationship.kind == RelationshipKind.PREDECESSOR
        query = select(Relationship.first_person_id, Relationship.second_person_id).where(wanted)
        return [tuple(row) for row in session.execute(query)]

    book.do(PREPARE, change_representative, ids[0], handover(ids), today=TODAY)
    back = handover(ids, comes=Newcomer(person_id=ids[1]), leaves_id=ids[2], from_day=TODAY)
    book.do(PREPARE, change_representative, ids[0], back, today=TODAY)
    again = handover(ids, from_day=TODAY + timedelta(days=1))
    book.do(PREPARE, change_representative, ids[0], again, today=TODAY)
    assert book.read(pairs) == [(ids[1], ids[2]), (ids[2], ids[1])]
    assert len(people(book, ids[0])) == 5


def test_it_is_one_action(book: Book, ids: tuple[int, int, int]) -> None:
    before = contents(book.path)
    draft = handover(ids, comes=Newcomer(family_name="田中", given_name="一郎"), stays_as="会長")
    book.do(PREPARE, change_representative, ids[0], draft, today=TODAY)
    assert ("高橋 美咲", "会長", "now") in told(book, ids[0])
    assert told(book, ids[0])[0] == ("田中 一郎", "代表理事", "now")
    book.undo()
    assert contents(book.path) == before


def test_a_change_to_come_is_not_there_yet(book: Book, ids: tuple[int, int, int]) -> None:
    day = date(2027, 4, 1)
    book.do(PREPARE, change_representative, ids[0], handover(ids, from_day=day), today=TODAY)
    assert told(book, ids[0])[-1] == ("林 健", "代表理事", "coming")
    assert told(book, ids[0])[0] == ("高橋 美咲", "代表理事", "now")
    posts = book.read(get_person_page, ids[2], today=TODAY).posts
    assert [(post.title, post.is_current) for post in posts] == [
        ("専務理事", True),
        ("代表理事", False),
    ]
    assert told(book, ids[0], day)[0] == ("林 健", "代表理事", "now")
    assert book.read(lambda session: session.scalar(select(Interaction.happened_on))) == TODAY


def test_a_term_that_would_have_lasted_ends_the_day_before(book: Book) -> None:
    body, before = book.do(PREPARE, make_organisation).value, book.do(PREPARE, make_person).value
    book.do(PREPARE, make_position, before, body, until=date(2028, 3, 31))
    draft = handover((body, before, 0), comes=Newcomer(family_name="田中"))
    book.do(PREPARE, change_representative, body, draft, today=TODAY)
    assert [one.until for one in people(book, body)] == [None, date(2026, 3, 31)]


def test_the_first_representative_follows_nobody(book: Book, ids: tuple[int, int, int]) -> None:
    body = book.do(PREPARE, make_organisation, name="新しい組合").value
    draft = handover(ids, leaves_id=None, stays_as="会長")
    book.do(PREPARE, change_representative, body, draft, today=TODAY)
    assert told(book, body) == [("林 健", "代表理事", "now")]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"comes": Newcomer()}, "comes"),
        ({"comes": Newcomer(family_name="田\n中")}, "comes"),
        ({"comes": Newcomer(person_id=1)}, "comes"),
        ({"comes": Newcomer(person_id=1), "leaves_id": None}, "comes"),
        ({"from_day": date(2014, 6, 1)}, "from_day"),
        ({"title": "代\x00表"}, "title"),
    ],
)
def test_what_does_not_fit_is_refused(
    book: Book, ids: tuple[int, int, int], changes: dict[str, Any], field: str
) -> None:
    before = contents(book.path)
    with pytest.raises(InvalidInput) as problem:
        book.do(PREPARE, change_representative, ids[0], handover(ids, **changes), today=TODAY)
    assert problem.value.field == field
    assert contents(book.path) == before


def test_somebody_new_gets_a_post(book: Book, ids: tuple[int, int, int]) -> None:
    who = Newcomer(family_name="Lestari", given_name="Ayu", name_order=NameOrder.GIVEN_FIRST)
    draft = PostDraft(who=who, title="通訳", since=DAY)
    book.do(PREPARE, add_post, ids[0], draft, today=TODAY)
    assert ("Ayu Lestari", "通訳", "now") in told(book, ids[0])
    with pytest.raises(InvalidInput):
        book.do(PREPARE, add_post, ids[0], PostDraft(who=Newcomer()), today=TODAY)
