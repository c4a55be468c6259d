"""The web of ties: two steps, every line once, the nearest first."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import Circle, CircleMember, Relationship
from organiser.services.relations.tie_webs import LineKind, NodeKind, Web, get_web
from organiser.vocabulary import RelationshipKind
from tests.factories import PREPARE, TODAY, add, make_organisation, make_person, make_position

YESTERDAY = TODAY - timedelta(days=1)


def tie(session: Session, first: int, second: int, **changes: object) -> None:
    values = {"kind": RelationshipKind.FRIEND} | changes
    add(session, Relationship(first_person_id=first, second_person_id=second, **values))


def a_chain(session: Session) -> int:
    """Middle – friend – friend of a friend – one too far; a colleague; one in the same circle."""
    middle = make_person(session, family_name="中")
    names = ("友", "友の友", "遠い", "同僚", "輪の人", "昔の")
    friend, further, too_far, colleague, mate, past = (
        make_person(session, family_name=name) for name in names
    )
    newcomer = make_person(session, family_name="新人", introduced_by_id=middle)
    tie(session, middle, friend)
    tie(session, further, friend)
    tie(session, further, too_far)
    tie(session, middle, past, until=YESTERDAY)
    tie(session, colleague, mate, kind=RelationshipKind.KEEP_APART)
    body, lonely = make_organisation(session), make_organisation(session, name="別の組合")
    for person in (middle, colleague):
        make_position(session, person, body)
    make_position(session, newcomer, lonely)
    make_position(session, further, body, until=YESTERDAY)
    circle = add(session, Circle(name="読書会"))
    for person in (middle, mate):
        add(session, CircleMember(circle_id=circle, person_id=person))
    return middle


def names(web: Web, step: int) -> set[str]:
    return {node.name.removesuffix(" 美咲") for node in web.nodes if node.step == step}


def test_two_steps_around_a_person(book: Book) -> None:
    web = book.read(get_web, book.do(PREPARE, a_chain).value, today=TODAY)
    assert web.nodes[0].name == "中 美咲"
    assert names(web, 1) == {"友", "新人", "みらい協同組合", "読書会"}
    assert names(web, 2) == {"友の友", "同僚", "輪の人"}
    assert web.left_out == 0


def test_ties_at_the_rim_are_drawn_and_each_line_once(book: Book) -> None:
    web = book.read(get_web, book.do(PREPARE, a_chain).value, today=TODAY)
    lines = [(frozenset((line.first, line.second)), line.kind) for line in web.lines]
    assert len(lines) == len(set(lines))
    assert [line.relation for line in web.lines if line.kind is LineKind.KEEP_APART] == [
        RelationshipKind.KEEP_APART
    ]
    assert sum(line.kind is LineKind.CIRCLE for line in web.lines) == 2


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (LineKind.RELATIONSHIP, {"中", "友", "友の友"}),
        (LineKind.INTRODUCTION, {"中", "新人"}),
        (LineKind.ORGANISATION, {"中", "みらい協同組合", "同僚"}),
        (LineKind.CIRCLE, {"中", "読書会", "輪の人"}),
        (LineKind.KEEP_APART, {"中"}),
    ],
)
def test_kinds_can_be_left_out(book: Book, kind: LineKind, found: set[str]) -> None:
    web = book.read(get_web, book.do(PREPARE, a_chain).value, kinds=(kind,), today=TODAY)
    assert {node.name.removesuffix(" 美咲") for node in web.nodes} == found
    assert {line.kind for line in web.lines} <= {kind}


def test_where_there_is_no_room_the_nearest_come_first(book: Book) -> None:
    def prepare(session: Session) -> int:
        middle = make_person(session)
        for _place in range(5):
            friend = make_person(session)
            tie(session, middle, friend)
            for _more in range(3):
                tie(session, friend, make_person(session))
        return middle

    web = book.read(get_web, book.do(PREPARE, prepare).value, today=TODAY, most=8)
    assert [node.step for node in web.nodes] == [0, 1, 1, 1, 1, 1, 2, 2, 2]
    assert web.left_out == 12
    assert len(web.lines) == 8


def test_an_organisation_tied_by_hand_is_a_point(book: Book) -> None:
    def prepare(session: Session) -> int:
        person, body = make_person(session), make_organisation(session)
        kind = RelationshipKind.PARTNER
        add(session, Relationship(first_person_id=person, second_organisation_id=body, kind=kind))
        return person

    web = book.read(get_web, book.do(PREPARE, prepare).value, today=TODAY)
    assert [node.node_id[0] for node in web.nodes] == [NodeKind.PERSON, NodeKind.ORGANISATION]


def test_somebody_who_is_gone(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(get_web, 99, today=TODAY)
