"""Ties between people and bodies: noted once, read from both ends, ended, removed."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.people.person_values import Party, Tie
from organiser.services.relations import relationships
from organiser.services.relations.person_ties import list_organisation_ties, list_ties
from organiser.services.relations.relationships import RelationshipDraft
from organiser.services.relations.tie_words import MUTUAL, tie_label, tie_sentence, ways_between
from organiser.vocabulary import RelationshipKind
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_organisation, make_person, make_position

DO = phrase("Tie")
MENTOR, FRIEND, APART = (
    RelationshipKind.MENTOR,
    RelationshipKind.FRIEND,
    RelationshipKind.KEEP_APART,
)
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def pair(book: Book) -> tuple[Party, Party]:
    def prepare(session: Session) -> tuple[int, int]:
        return make_person(session), make_person(session, family_name="佐々木", given_name="亮")

    one, other = book.do(PREPARE, prepare).value
    return Party(person_id=one), Party(person_id=other)


@pytest.fixture
def bodies(book: Book) -> tuple[Party, Party]:
    def prepare(session: Session) -> tuple[int, int]:
        return make_organisation(session), make_organisation(session, name="LPK Mirai")

    one, other = book.do(PREPARE, prepare).value
    return Party(organisation_id=one), Party(organisation_id=other)


def tie(
    book: Book, kind: RelationshipKind, ends: tuple[Party, Party], until: date | None = None
) -> int:
    draft = RelationshipDraft(kind=kind, first=ends[0], second=ends[1], until=until)
    return book.do(DO, relationships.add_relationship, draft, today=TODAY).value


def ties_of(book: Book, one: Party) -> tuple[Tie, ...]:
    if one.person_id is not None:
        return book.read(list_ties, one.person_id, today=TODAY)
    return book.read(list_organisation_ties, one.organisation_id or 0, today=TODAY)


def said(book: Book, one: Party) -> list[tuple[str, str]]:
    of_body = one.organisation_id is not None
    return [
        (found.other.name, str(tie_label(found, of_body=of_body))) for found in ties_of(book, one)
    ]


def test_a_tie_is_read_from_both_ends(book: Book, pair: tuple[Party, Party]) -> None:
    tie(book, MENTOR, pair)
    assert said(book, pair[0]) == [("佐々木 亮", "learns from this person")]
    assert said(book, pair[1]) == [("高橋 美咲", "mentor")]


def test_people_and_bodies_may_be_tied(
    book: Book, pair: tuple[Party, Party], bodies: tuple[Party, Party]
) -> None:
    tie(book, RelationshipKind.CUSTOMER, (pair[0], bodies[0]))
    tie(book, RelationshipKind.PARENT_BODY, bodies)
    assert said(book, pair[0]) == [("みらい協同組合", "sells to this person")]
    assert said(book, bodies[0]) == [("高橋 美咲", "customer"), ("LPK Mirai", "belongs to it")]
    assert said(book, bodies[1]) == [("みらい協同組合", "parent body")]


def test_several_kinds_for_one_pair(book: Book, pair: tuple[Party, Party]) -> None:
    for kind in (FRIEND, APART, MENTOR):
        tie(book, kind, pair)
    assert [found.kind for found in ties_of(book, pair[0])] == [FRIEND, APART, MENTOR]


@pytest.mark.parametrize("turned", [False, True])
def test_not_twice_the_same_at_once(book: Book, pair: tuple[Party, Party], turned: bool) -> None:
    tie(book, FRIEND, pair)
    again = (pair[1], pair[0]) if turned else pair
    with pytest.raises(Refused, match="noted already and still open"):
        tie(book, FRIEND, again)
    tie(book, FRIEND, again, until=TODAY)


def test_two_may_mentor_each_other(book: Book, pair: tuple[Party, Party]) -> None:
    tie(book, MENTOR, pair)
    tie(book, MENTOR, (pair[1], pair[0]))
    with pytest.raises(Refused):
        tie(book, MENTOR, pair)
    assert len(ties_of(book, pair[0])) == 2


def test_an_ended_tie_stands_apart(book: Book, pair: tuple[Party, Party]) -> None:
    first = tie(book, APART, pair)
    book.do(DO, relationships.end_relationship, first, today=TODAY)
    again = tie(book, APART, pair)
    found = ties_of(book, pair[1])
    assert [(one.relationship_id, one.is_over) for one in found] == [(again, False), (first, True)]
    assert found[1].until == TODAY


def test_what_has_not_begun_cannot_end(book: Book, pair: tuple[Party, Party]) -> None:
    draft = RelationshipDraft(kind=FRIEND, first=pair[0], second=pair[1], since=TOMORROW)
    key = book.do(DO, relationships.add_relationship, draft, today=TODAY).value
    with pytest.raises(Refused, match="begins only on"):
        book.do(DO, relationships.end_relationship, key, today=TODAY)


def test_a_tie_can_be_changed_and_removed(book: Book, pair: tuple[Party, Party]) -> None:
    key = tie(book, FRIEND, pair)
    draft = RelationshipDraft(
        kind=MENTOR, first=pair[1], second=pair[0], since=date(2020, 4, 1), note="会計"
    )
    book.do(DO, relationships.change_relationship, key, draft, today=TODAY)
    kept = book.read(relationships.get_draft, key)
    assert (kept.kind, kept.first.name, kept.since, kept.note) == (
        MENTOR,
        "佐々木 亮",
        date(2020, 4, 1),
        "会計",
    )
    book.do(DO, relationships.change_relationship, key, draft, today=TODAY)
    book.do(DO, relationships.remove_relationship, key)
    assert ties_of(book, pair[0]) == ()
    with pytest.raises(NotFound):
        book.read(relationships.get_draft, key)


def test_nobody_is_tied_to_themselves(book: Book, pair: tuple[Party, Party]) -> None:
    with pytest.raises(InvalidInput) as problem:
        tie(book, FRIEND, (pair[0], Party(person_id=pair[0].person_id, name="x")))
    assert problem.value.field == "second"


@pytest.mark.parametrize("gone", [Party(person_id=99), Party(organisation_id=99)])
def test_somebody_who_is_gone(book: Book, pair: tuple[Party, Party], gone: Party) -> None:
    with pytest.raises(NotFound):
        tie(book, RelationshipKind.OTHER, (pair[0], gone))


def test_what_was_noted_wins_over_what_is_concluded(
    book: Book, pair: tuple[Party, Party], bodies: tuple[Party, Party]
) -> None:
    def prepare(session: Session) -> None:
        for end in pair:
            make_position(session, end.person_id or 0, bodies[0].organisation_id or 0)

    book.do(PREPARE, prepare)
    assert [one.relationship_id for one in ties_of(book, pair[0])] == [None]
    key = tie(book, RelationshipKind.COLLEAGUE, pair)
    assert [found.relationship_id for found in ties_of(book, pair[0])] == [key]


@pytest.mark.parametrize("one_is_body", [False, True])
@pytest.mark.parametrize("other_is_body", [False, True])
def test_every_way_has_a_sentence_and_a_label(one_is_body: bool, other_is_body: bool) -> None:
    ways = list(ways_between(one_is_body, other_is_body))
    assert len(ways) == len(set(ways)) > 8
    for kind, leads_out in ways:
        assert {"甲", "乙"} <= set(str(tie_sentence(kind, "甲", "乙")))
        found = Tie(other=Party(), kind=kind, leads_out=leads_out)
        assert str(tie_label(found, of_body=one_is_body))


def test_every_kind_can_be_chosen() -> None:
    offered = {kind for body in (False, True) for kind, _out in ways_between(body, body)}
    assert offered == set(RelationshipKind)
    assert all((kind, False) not in ways_between(False, False) for kind in MUTUAL)
