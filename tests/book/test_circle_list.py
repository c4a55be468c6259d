"""The list of circles says what their pages say."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Circle, CircleMember, Rhythm
from organiser.services.relations.circle_pages import get_circle_page
from organiser.services.relations.rhythms import get_circle_rhythm
from organiser.vocabulary import GapUnit, InteractionKind, RhythmState
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person

LONG_AGO = TODAY - timedelta(days=70)


@pytest.fixture
def glance(book: Book) -> Iterator[Glance]:
    opened = Glance(book.path)
    yield opened
    opened.close()


def fill(session: Session) -> None:
    quiet = add(session, Circle(name="ひがしの会", purpose="相談しあう", channel_name="東 LINE"))
    nurses = add(session, Circle(name="介護グループ"))
    add(session, Circle(name="あさがお"))
    takahashi = make_person(session)
    ayu = make_person(session, family_name="Lestari", given_name="Ayu", family_reading="")
    add(session, CircleMember(circle_id=nurses, person_id=ayu))
    left = make_person(session, family_name="藤井", family_reading="ふじい")
    add(session, CircleMember(circle_id=quiet, person_id=takahashi))
    gone = TODAY - timedelta(days=1)
    add(session, CircleMember(circle_id=quiet, person_id=left, until=gone))
    add(session, Rhythm(circle_id=quiet, wanted=1, unit=GapUnit.MONTH))
    make_interaction(session, takahashi, circle_id=quiet, happened_on=LONG_AGO)
    make_interaction(session, circle_id=quiet, happened_on=TODAY, kind=InteractionKind.NOTE)


def test_circles_come_by_name_with_members_and_state(book: Book, glance: Glance) -> None:
    book.do(PREPARE, fill)
    first, quiet, third = glance.circles(today=TODAY)
    assert (first.name, quiet.name, third.name) == ("あさがお", "ひがしの会", "介護グループ")
    assert (quiet.members, quiet.last_contact) == (1, LONG_AGO)
    page = book.read(get_circle_page, quiet.circle_id, today=TODAY)
    standing = book.read(get_circle_rhythm, quiet.circle_id, today=TODAY)
    assert quiet.members == len(page.members)
    assert standing is not None
    assert quiet.state is standing.state is RhythmState.OVERDUE
    assert (first.members, first.last_contact, first.state) == (0, None, None)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ヒガシ", ["ひがしの会"]),
        ("相談", ["ひがしの会"]),
        ("東LINE", ["ひがしの会"]),
        ("高橋 美咲", ["ひがしの会"]),
        ("たかはし", ["ひがしの会"]),
        ("Ayu Lestari", ["介護グループ"]),
        ("藤井", []),
        ("グループ", ["介護グループ"]),
        ("   ", ["あさがお", "ひがしの会", "介護グループ"]),
    ],
)
def test_circles_are_found(book: Book, glance: Glance, query: str, found: list[str]) -> None:
    book.do(PREPARE, fill)
    assert [one.name for one in glance.circles(query, today=TODAY)] == found
