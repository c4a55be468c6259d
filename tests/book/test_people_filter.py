"""Filters of people, one condition at a time and together, against a small book."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import (
    Address,
    Availability,
    Circle,
    CircleMember,
    Consent,
    Expertise,
    Organisation,
    PersonTag,
    Rhythm,
    SavedFilter,
    SavedFilterPerson,
    Skill,
)
from organiser.services.organisations.organisation_kinds import change_kind
from organiser.text.people_query import parse
from organiser.text.query_words import QueryKey
from organiser.vocabulary import (
    AvailabilityLevel,
    ConsentKind,
    GapUnit,
    InteractionKind,
    OrganisationKind,
    Stance,
)
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
)

NAMES = ("あおき", "いとう", "うえだ", "えのき")


def days_ago(count: int) -> date:
    return TODAY - timedelta(days=count)


def fill(session: Session) -> None:
    people = [
        make_person(
            session, family_name=name, family_reading=name, do_not_approach=name == "うえだ"
        )
        for name in NAMES
    ]
    _add_knowledge(session, *people)
    _add_places(session, *people)
    _add_contacts(session, *people)
    add(session, SavedFilter(name="秋の候補", line="tag:代表"))
    frozen = add(session, SavedFilter(name="去年の人", line="tag:代表", frozen_on=days_ago(365)))
    add(session, SavedFilterPerson(saved_filter_id=frozen, person_id=people[3]))
    add(session, SavedFilter(name="輪になる", line="tag:代表 filter:輪になる"))


def _add_knowledge(session: Session, aoki: int, ito: int, ueda: int, enoki: int) -> None:
    nurse = add(session, Skill(name="看護師", synonyms="ナース"))
    care = add(session, Skill(name="准看護師"))
    add(session, Expertise(person_id=aoki, skill_id=nurse))
    add(session, Expertise(person_id=ito, skill_id=care, stance=Stance.LEARNING))
    add(session, Expertise(person_id=ueda, skill_id=nurse, valid_to=days_ago(1)))
    for person, level, as_of, until in (
        (aoki, AvailabilityLevel.NONE, days_ago(90), None),
        # of two on one day the later counts
        (aoki, AvailabilityLevel.NONE, days_ago(9), None),
        (aoki, AvailabilityLevel.OPEN, days_ago(9), None),
        (ito, AvailabilityLevel.SOME, days_ago(9), TODAY),
        (ueda, AvailabilityLevel.OPEN, days_ago(9), days_ago(1)),
    ):
        add(session, Availability(person_id=person, level=level, as_of=as_of, until=until))
    for person, tag in ((aoki, "代表"), (ito, "代表の会"), (aoki, "old friend")):
        add(session, PersonTag(person_id=person, tag=tag))
    for person, given_on, refused_on in (
        (aoki, days_ago(9), None),
        (ito, days_ago(9), days_ago(3)),
        (ueda, days_ago(3), days_ago(9)),
    ):
        consent = Consent(person_id=person, kind=ConsentKind.NEWSLETTER, given_on=given_on)
        consent.refused_on = refused_on
        add(session, consent)
    circle = add(session, Circle(name="介護グループ"))
    add(session, CircleMember(circle_id=circle, person_id=aoki))
    add(session, CircleMember(circle_id=circle, person_id=ueda, until=days_ago(1)))


def _add_places(session: Session, aoki: int, ito: int, ueda: int, enoki: int) -> None:
    union = make_organisation(session, name="はりま協同組合", reading="はりまきょうどうくみあい")
    school = make_organisation(
        session, name="はりま", reading="はりま", kind=OrganisationKind.SCHOOL
    )
    add(session, Address(organisation_id=union, prefecture="大阪府", municipality="大阪市北区"))
    add(session, Address(person_id=enoki, country="Indonesia", municipality="Bandung"))
    add(session, Address(person_id=ito, prefecture="兵庫県", municipality="姫路市"))
    make_position(session, aoki, union)
    make_position(session, ito, school)
    make_position(session, ueda, union, until=days_ago(1))
    make_position(session, enoki, union, since=TODAY + timedelta(days=1))


def _add_contacts(session: Session, aoki: int, ito: int, ueda: int, enoki: int) -> None:
    make_interaction(session, aoki, happened_on=days_ago(400))
    make_interaction(session, aoki, happened_on=days_ago(10))
    make_interaction(session, ito, happened_on=days_ago(200))
    make_interaction(session, ueda, happened_on=days_ago(10), kind=InteractionKind.NOTE)
    programme = make_programme(session)
    make_invitation(session, programme, aoki, asked_on=days_ago(90))
    make_invitation(session, programme, ito, asked_on=days_ago(366), place=2)
    make_invitation(session, programme, ueda, place=3)
    add(session, Rhythm(person_id=aoki, wanted=1, unit=GapUnit.MONTH))
    add(session, Rhythm(person_id=ito, wanted=1, unit=GapUnit.MONTH))


@pytest.fixture
def glance(book: Book) -> Iterator[Glance]:
    book.do(PREPARE, fill)
    opened = Glance(book.path)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("skill:看護師", "あ"),
        ("skill:看護", "あい"),
        ("skill:ナース", "あ"),
        ("learning:准看護師", "い"),
        ("offers:准看護師", ""),
        ("skill:何か", ""),
        ("has:time", "あい"),
        ("time:none", ""),
        ("time:unknown", "うえ"),
        ("time:unknown time:open", "あうえ"),
        ("in:大阪", "あ"),
        ("in:osaka", "あ"),
        ("in:大阪市", "あ"),
        ("in:北区", "あ"),
        ("in:兵庫 in:大阪府", "あい"),
        ("in:日本", "あい"),
        ("in:インドネシア", "え"),
        ("in:bandung", "え"),
        ("in:東京", ""),
        ("kind:学校", "い"),
        ("kind:監理団体 kind:学校", "あい"),
        ("org:はりま", "い"),
        ("org:組合", "あ"),
        ("団体:㈿はりま", "あ"),
        ("circle:介護", "あ"),
        ("tag:代表", "あ"),
        ("tag:会", "い"),
        ('tag:"OLD FRIEND" tag:代表', "あ"),
        ("last:<30d", "あ"),
        ("last:<7m", "あい"),
        ("last:>6m", "い"),
        ("last:>1w last:<1m", "あ"),
        ("last:<9999y", "あい"),
        ("last:>9999y", ""),
        ("last:never", "うえ"),
        ("rhythm:fine", "あ"),
        ("rhythm:overdue", "い"),
        ("rhythm:none rhythm:overdue", "いうえ"),
        ("consent:newsletter", "あう"),
        ("refused:newsletter", "い"),
        ("consent:listing", ""),
        ("asked:never", "うえ"),
        ("asked:>1y", "いうえ"),
        ("asked:<90d", "あ"),
        ("approach:no", "う"),
        ("approach:yes", "あいえ"),
        ("filter:秋の候補", "あ"),
        ("filter:去年の人", "え"),
        ("filter:輪になる", ""),
        ("filter:無い", ""),
        ("-filter:去年の人", "あいう"),
        ("-tag:代表 -last:never", "い"),
        ("-あおき", "いうえ"),
        ("あおき いとう", ""),
        ("has:time たいし", ""),
        ("has:time いとう", "い"),
        ("has:time -", "あい"),
        ("has:time tag:代表 in:大阪 last:<30d", "あ"),
        ("has:time in:兵庫 tag:代表", ""),
        ("-", ""),
        ("", "あいうえ"),
    ],
)
def test_a_line_finds(glance: Glance, line: str, found: str) -> None:
    rows = glance.people_page(glance.people_keys(line, today=TODAY), today=TODAY)
    assert "".join(row.reading[0] for row in rows) == found


def test_a_filter_and_its_line_find_the_same(glance: Glance) -> None:
    line = "has:time -tag:代表"
    assert glance.people_keys(parse(line), today=TODAY) == glance.people_keys(line, today=TODAY)
    assert len(glance.people_keys(parse(""), today=TODAY)) == len(NAMES)


def test_words_go_as_far_as_the_limit(glance: Glance) -> None:
    assert len(glance.people_keys("美咲", today=TODAY)) == 4
    assert len(glance.people_keys("美咲", today=TODAY, limit=2)) == 2
    assert len(glance.people_keys("美咲 asked:never", today=TODAY, limit=1)) == 1


def test_a_kind_to_come_does_not_count_yet(glance: Glance, book: Book) -> None:
    after = OrganisationKind.SUPERVISING_SUPPORT

    def turn(session: Session) -> None:
        (union,) = session.scalars(select(Organisation.id).filter_by(name="はりま協同組合"))
        change_kind(session, union, after, from_day=TODAY + timedelta(days=1))

    book.do(PREPARE, turn)
    assert len(glance.people_keys(parse("kind:監理団体"), today=TODAY)) == 1
    assert not glance.people_keys(parse("kind:監理支援機関"), today=TODAY)
    tomorrow = TODAY + timedelta(days=1)
    assert len(glance.people_keys(parse("kind:監理支援機関"), today=tomorrow)) == 2


def test_who_is_new_is_found_at_once(glance: Glance, book: Book) -> None:
    assert len(glance.people_keys("last:never", today=TODAY)) == 2
    book.do(PREPARE, make_person)
    assert len(glance.people_keys("last:never", today=TODAY)) == 3
    book.undo()
    assert len(glance.people_keys("last:never", today=TODAY)) == 2


@pytest.mark.parametrize(
    ("key", "text", "names"),
    [
        (QueryKey.SKILL, "", ["准看護師", "看護師"]),
        (QueryKey.OFFERS, "看", ["看護師", "准看護師"]),
        (QueryKey.SKILL, "ﾅｰｽ", ["看護師"]),
        (QueryKey.TAG, "代", ["代表", "代表の会"]),
        (QueryKey.TAG, "の", ["代表の会"]),
        (QueryKey.CIRCLE, "かいご", []),
        (QueryKey.CIRCLE, "介", ["介護グループ"]),
        (QueryKey.ORG, "ハリマ", ["はりま", "はりま協同組合"]),
        (QueryKey.IN, "", ["大阪府", "Indonesia", "兵庫県"]),
        (QueryKey.IN, "おおさか", ["大阪府"]),
        (QueryKey.IN, "大", ["大阪府", "大阪市北区"]),
        (QueryKey.FILTER, "秋", ["秋の候補"]),
        (QueryKey.TIME, "", []),
    ],
)
def test_what_the_book_has_for_a_key(
    glance: Glance, key: QueryKey, text: str, names: list[str]
) -> None:
    assert glance.proposals(key, text) == names
