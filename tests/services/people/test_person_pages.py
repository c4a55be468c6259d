from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import (
    Address,
    Availability,
    Circle,
    CircleMember,
    Expertise,
    FormerName,
    Interaction,
    InteractionParticipant,
    PersonTag,
    Promise,
    Relationship,
    Rhythm,
    Skill,
)
from organiser.services.people.person_pages import get_person_page
from organiser.services.people.person_values import PersonPage
from organiser.services.relations.tie_words import tie_label
from organiser.vocabulary import (
    AvailabilityLevel,
    InteractionKind,
    PromiseSide,
    PromiseState,
    RelationshipKind,
    Stage,
)
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_contact_point,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
)


@contextmanager
def listening(statements: list[str]) -> Iterator[None]:
    def note(*said: Any) -> None:
        statements.append(said[2])

    event.listen(Engine, "before_cursor_execute", note)
    yield
    event.remove(Engine, "before_cursor_execute", note)


def page_of(book: Book, prepare: Any) -> PersonPage:
    person_id = book.do(PREPARE, prepare).value
    return book.read(get_person_page, person_id, today=TODAY)


def test_posts_are_told_current_and_representing_first(book: Book) -> None:
    def prepare(session: Session) -> int:
        person = make_person(session)
        for name, changes in (
            ("旧協会", {"until": date(2019, 3, 31)}),
            ("兼務先", {"represents": False}),
            ("本務", {"since": date(2019, 4, 1)}),
        ):
            body = make_organisation(session, name=name)
            make_position(session, person, body, **changes)
            add(session, Address(organisation_id=body, prefecture=f"{name}県"))
        return person

    page = page_of(book, prepare)
    assert [(post.organisation, post.is_current) for post in page.posts] == [
        ("本務", True),
        ("兼務先", True),
        ("旧協会", False),
    ]
    assert page.place == "本務県"


def test_contacts_are_counted_without_notes(book: Book) -> None:
    def prepare(session: Session) -> int:
        person = make_person(session, met_on=date(2024, 7, 1))
        make_interaction(session, person, happened_on=date(2026, 10, 14))
        make_interaction(session, person, happened_on=date(2025, 1, 1))
        make_interaction(session, person, happened_on=TODAY, kind=InteractionKind.NOTE)
        return person

    page = page_of(book, prepare)
    assert page.history.contact_count == 2
    assert page.history.last_contact == date(2026, 10, 14)
    assert page.known_since == date(2024, 7, 1)


def test_ties_are_read_from_both_ends(book: Book) -> None:
    def prepare(session: Session) -> int:
        mentor = make_person(session, family_name="師")
        person = make_person(session, introduced_by_id=mentor)
        rival = make_person(session, family_name="敵")
        make_person(session, family_name="客", introduced_by_id=person)
        colleague = make_person(session, family_name="同")
        body = make_organisation(session)
        for one in (person, colleague):
            make_position(session, one, body)
        for first, second, kind in (
            (mentor, person, RelationshipKind.MENTOR),
            (person, rival, RelationshipKind.KEEP_APART),
            (mentor, person, RelationshipKind.INTRODUCED),
        ):
            add(session, Relationship(first_person_id=first, second_person_id=second, kind=kind))
        return person

    ties = page_of(book, prepare).ties
    assert [(tie.other.name[0], str(tie_label(tie))) for tie in ties] == [
        ("師", "made the introduction"),
        ("客", "came through this person"),
        ("師", "mentor"),
        ("敵", "keep apart"),
        ("同", "same organisation"),
    ]


def a_person_with_everything(session: Session) -> int:
    person = make_person(session)
    skill = add(session, Skill(name="介護"))
    circle = add(session, Circle(name="介護グループ"))
    make_invitation(session, make_programme(session), person, stage=Stage.ACCEPTED)
    make_contact_point(session, person)
    make_contact_point(session, person, value="LINE misaki", preferred=True)
    old, mine = date(2026, 1, 1), PromiseSide.MINE
    rows = (
        Expertise(person_id=person, skill_id=skill),
        Availability(person_id=person, level=AvailabilityLevel.NONE, as_of=old),
        Availability(person_id=person, level=AvailabilityLevel.OPEN, as_of=TODAY),
        CircleMember(circle_id=circle, person_id=person),
        FormerName(person_id=person, family_name="旧姓"),
        PersonTag(person_id=person, tag="姫路"),
        Rhythm(person_id=person, wanted=60),
        Promise(person_id=person, side=mine, text="資料", since=old),
        Promise(person_id=person, side=mine, text="済", since=old, state=PromiseState.KEPT),
    )
    for row in rows:
        add(session, row)
    return person


def test_the_rest_of_the_page(book: Book) -> None:
    page = page_of(book, a_person_with_everything)
    assert [line.skill for line in page.expertise] == ["介護"]
    levels = [room.level for room in page.rooms]
    assert levels == [AvailabilityLevel.OPEN, AvailabilityLevel.NONE]
    assert [line.stage for line in page.invitations] == [Stage.ACCEPTED]
    assert [circle.name for circle in page.circles] == ["介護グループ"]
    assert [point.value for point in page.contact_points] == ["LINE misaki", "misaki@example.jp"]
    assert [promise.text for promise in page.promises] == ["資料"]
    assert page.rhythm is not None
    assert page.facts.former_names == ("旧姓 美咲",)
    assert page.facts.tags == ("姫路",)


@pytest.mark.parametrize(
    ("parts", "place"),
    [
        ({"prefecture": "兵庫県", "municipality": "姫路市"}, "兵庫県姫路市"),
        ({"prefecture": "Jawa Barat", "municipality": "Bandung"}, "Bandung, Jawa Barat"),
    ],
)
def test_a_persons_own_address_is_their_place(
    book: Book, parts: dict[str, str], place: str
) -> None:
    def prepare(session: Session) -> int:
        person = make_person(session)
        add(session, Address(person_id=person, **parts))
        return person

    assert page_of(book, prepare).place == place


def test_a_bare_person_has_an_empty_page(book: Book) -> None:
    page = page_of(book, make_person)
    assert (page.place, page.known_since, page.rooms, page.rhythm) == ("", None, (), None)
    assert not any(
        (page.posts, page.history.contact_count, page.ties, page.contact_points, page.promises)
    )


def test_a_stranger_is_not_found(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(get_person_page, 3, today=TODAY)


def test_two_thousand_contacts_need_no_more_queries_than_one(book: Book) -> None:
    def prepare(session: Session) -> int:
        person, other = make_person(session), make_person(session)
        for days in range(2000):
            entry = Interaction(
                kind=InteractionKind.CALL, happened_on=TODAY - timedelta(days=days), text="電話"
            )
            entry.participants = [
                InteractionParticipant(person_id=person),
                InteractionParticipant(person_id=other),
            ]
            session.add(entry)
        session.flush()
        return person

    person_id = book.do(PREPARE, prepare).value
    book.read(get_person_page, person_id, today=TODAY)
    statements: list[str] = []
    with listening(statements):
        page = book.read(get_person_page, person_id, today=TODAY)
    assert page.history.contact_count == 2000
    assert len(statements) <= 24
