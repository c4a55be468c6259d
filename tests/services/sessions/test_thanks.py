"""Thanks owed are computed from who came, who hosted and who received; giving settles them."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import HostVisit
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timelines import list_entries
from organiser.services.sessions import thanks
from organiser.vocabulary import (
    ContributorRole,
    Presence,
    Stage,
)
from tests.factories import (
    TODAY,
    add,
    make_day,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)
from tests.services.thanking import (
    CAME,
    LAST_WEEK,
    WEEK,
    attend,
    carry,
    fill,
    gathering,
    give,
    note,
    owed,
    said,
)


@pytest.mark.parametrize(
    ("presence", "is_owed"),
    [
        (Presence.PRESENT, True),
        (Presence.LATE, True),
        (Presence.DEPUTY, True),
        (Presence.ABSENT_WITH_WORD, False),
        (Presence.ABSENT_WITHOUT_WORD, False),
    ],
)
def test_who_came_is_to_be_thanked(book: Book, presence: Presence, *, is_owed: bool) -> None:
    fill(book, lambda session: gathering(session, presence))
    assert bool(owed(book)) is is_owed


def test_the_owner_of_the_seat_is_thanked_for_a_deputy(book: Book) -> None:
    def prepare(session: Session) -> None:
        held = make_session(session, make_programme(session), held_on=LAST_WEEK)
        person = make_person(session)
        attend(session, held, person, Presence.DEPUTY, deputy_name="山田")

    fill(book, prepare)
    (row,) = owed(book)
    assert (row.name, row.deputy_name) == ("高橋 美咲", "山田")
    assert str(row.what_for) == "Represented by 山田"
    give(book, row)
    (entry,) = book.read(list_entries, TimelineOwner(person_id=row.person_id))
    assert "山田" in entry.text


def test_a_session_of_today_is_over_once_it_is_marked(book: Book) -> None:
    def prepare(session: Session) -> tuple[int, int]:
        programme_id = make_programme(session)
        carry(session, programme_id, ContributorRole.HOST, person_id=make_person(session))
        make_session(session, programme_id, held_on=TODAY + WEEK)
        return make_session(session, programme_id, held_on=TODAY), make_person(session)

    session_id, guest = fill(book, prepare)
    assert owed(book) == ()
    fill(book, lambda session: attend(session, session_id, guest, Presence.ABSENT_WITHOUT_WORD))
    assert said(book) == [("高橋", "Hosted")]


@pytest.mark.parametrize("presence", [Presence.DEPUTY, Presence.ABSENT_WITH_WORD])
def test_what_is_noted_ahead_does_not_end_the_session_of_today(
    book: Book, presence: Presence
) -> None:
    def prepare(session: Session) -> None:
        programme_id = make_programme(session)
        carry(session, programme_id, ContributorRole.HOST, person_id=make_person(session))
        held = make_session(session, programme_id, held_on=TODAY)
        attend(session, held, make_person(session), presence, deputy_name="山田")

    fill(book, prepare)
    assert owed(book) == ()


@pytest.mark.parametrize("role", [ContributorRole.HOST, ContributorRole.HELPER])
@pytest.mark.parametrize("presence", [Presence.ABSENT_WITH_WORD, Presence.ABSENT_WITHOUT_WORD])
def test_whoever_was_to_carry_a_session_and_stayed_away_is_owed_nothing(
    book: Book, role: ContributorRole, presence: Presence
) -> None:
    def prepare(session: Session) -> None:
        programme_id, person = make_programme(session), make_person(session)
        carry(session, programme_id, role, person_id=person)
        for weeks in (1, 2):
            held = make_session(session, programme_id, held_on=TODAY - weeks * WEEK)
            attend(session, held, person, presence if weeks == 1 else Presence.PRESENT)

    fill(book, prepare)
    assert [row.owed_on for row in owed(book)] == [TODAY - 2 * WEEK]


def test_hosts_and_helpers_are_thanked_partners_are_not(book: Book) -> None:
    def prepare(session: Session) -> None:
        programme_id = make_programme(session)
        make_session(session, programme_id, held_on=LAST_WEEK)
        for name, role in (
            ("主催", ContributorRole.HOST),
            ("共催", ContributorRole.CO_HOST),
            ("手伝", ContributorRole.HELPER),
            ("協力", ContributorRole.PARTNER),
        ):
            person = make_person(session, family_name=name)
            carry(session, programme_id, role, person_id=person)

    fill(book, prepare)
    assert sorted(said(book)) == [("主催", "Hosted"), ("共催", "Hosted"), ("手伝", "Helped")]


def test_a_body_is_thanked_through_who_represented_it_that_day(book: Book) -> None:
    def prepare(session: Session) -> None:
        programme_id, body = make_programme(session), make_organisation(session)
        make_session(session, programme_id, held_on=LAST_WEEK)
        carry(session, programme_id, ContributorRole.CO_HOST, organisation_id=body)
        nobody = make_organisation(session, name="無人")
        carry(session, programme_id, ContributorRole.HELPER, organisation_id=nobody)
        for name, since, until in (
            ("前任", None, LAST_WEEK),
            ("後任", LAST_WEEK + timedelta(days=1), None),
        ):
            person = make_person(session, family_name=name)
            make_position(session, person, body, since=since, until=until)

    fill(book, prepare)
    (row,) = owed(book)
    assert said(book) == [("前任", "Hosted (for みらい協同組合)")]
    assert owed(book, person_id=row.person_id) == (row,)
    assert owed(book, person_id=row.person_id + 1) == ()
    give(book, owed(book)[0])
    assert owed(book) == ()


def test_for_one_session_a_person_is_thanked_once_for_what_weighs_most(book: Book) -> None:
    def prepare(session: Session) -> tuple[int, int]:
        programme_id = make_programme(session)
        held = make_session(session, programme_id, held_on=LAST_WEEK)
        person = make_person(session)
        attend(session, held, person, Presence.PRESENT)
        carry(session, programme_id, ContributorRole.HELPER, person_id=person)
        return programme_id, person

    programme_id, person = fill(book, prepare)
    assert said(book) == [("高橋", "Helped")]
    give(book, owed(book)[0])
    assert owed(book) == ()
    fill(book, lambda s: carry(s, programme_id, ContributorRole.HOST, person_id=person))
    assert said(book) == [("高橋", "Hosted")]


@pytest.mark.parametrize(
    ("state", "days", "is_owed"),
    [
        (Stage.ACCEPTED, -1, True),
        (Stage.ACCEPTED, 0, False),
        (Stage.ASKED, -1, False),
    ],
)
def test_who_received_a_tour_is_thanked_when_the_day_is_over(
    book: Book, state: Stage, days: int, *, is_owed: bool
) -> None:
    def prepare(session: Session) -> None:
        tour = make_tour(session, programme_id=make_programme(session))
        day = make_day(session, tour, held_on=TODAY + timedelta(days=days))
        stop = make_stop(session, day)
        add(session, HostVisit(stop_id=stop, person_id=make_person(session), stage=state))

    fill(book, prepare)
    expected = [("高橋", "Received the group: 播州機械工業")] if is_owed else []
    assert said(book) == expected
    for row in owed(book):
        give(book, row)
        (entry,) = book.read(list_entries, TimelineOwner(person_id=row.person_id))
        assert "播州機械工業" in entry.text
        assert entry.about == "監理団体の器をひろげる会"
    assert owed(book) == ()


def test_a_tour_without_a_programme_is_named_itself(book: Book) -> None:
    def prepare(session: Session) -> None:
        stop = make_stop(session, make_day(session, make_tour(session), held_on=LAST_WEEK))
        person = make_person(session)
        add(session, HostVisit(stop_id=stop, person_id=person, stage=Stage.ACCEPTED))

    fill(book, prepare)
    (row,) = owed(book)
    assert (row.programme_id, row.programme) == (None, "実地見学ツアー 兵庫")
    give(book, row)
    (entry,) = book.read(list_entries, TimelineOwner(person_id=row.person_id))
    assert entry.about == "実地見学ツアー 兵庫"


@given(
    came=st.dictionaries(st.integers(0, 4), st.sampled_from(Presence)),
    carrying=st.sets(st.tuples(st.integers(0, 4), st.sampled_from(ContributorRole))),
    given_to=st.sets(st.integers(0, 4)),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_everybody_is_thanked_once_and_nobody_else(
    book: Book,
    came: dict[int, Presence],
    carrying: set[tuple[int, ContributorRole]],
    given_to: set[int],
) -> None:
    programme_id, people = fill(book, lambda s: fill_at_random(s, came, carrying))
    wanted = {people[place] for place, presence in came.items() if presence in CAME}
    away = {place for place, presence in came.items() if presence not in CAME}
    carried = {place for place, role in carrying if role is not ContributorRole.PARTNER}
    wanted |= {people[place] for place in carried - away}
    rows = owed(book, programme_id=programme_id)
    assert sorted(row.person_id for row in rows) == sorted(wanted)
    thanked = {people[place] for place in given_to} & wanted
    for row in rows:
        if row.person_id in thanked:
            give(book, row)
    left = owed(book, programme_id=programme_id)
    assert {row.person_id for row in left} == wanted - thanked


def fill_at_random(
    session: Session, came: dict[int, Presence], carrying: set[tuple[int, ContributorRole]]
) -> tuple[int, list[int]]:
    people = [make_person(session) for _place in range(5)]
    programme_id = make_programme(session)
    held = make_session(session, programme_id, held_on=LAST_WEEK)
    for place, presence in came.items():
        attend(session, held, people[place], presence)
    for place, role in carrying:
        carry(session, programme_id, role, person_id=people[place])
    return programme_id, people


def test_of_a_session_off_the_record_no_theme_is_told(book: Book) -> None:
    programme_id = fill(book, lambda s: gathering(s, off_the_record=True))
    (row,) = owed(book)
    assert row.matter == ""
    give(book, row)
    (settled,) = book.read(thanks.list_settled, programme_id)
    (entry,) = book.read(list_entries, TimelineOwner(person_id=row.person_id))
    assert "特定技能" not in f"{settled.matter}{entry.text}{entry.about}"


def test_today_shows_what_is_not_long_ago_and_every_note(book: Book) -> None:
    long_ago = TODAY - timedelta(days=61)
    programme_id = fill(book, lambda s: gathering(s, held_on=long_ago))
    (row,) = owed(book, programme_id=programme_id)
    assert book.read(thanks.list_lately_owed, TODAY) == ()
    note(book, row.person_id, owed_on=date(2020, 1, 1))
    fill(book, lambda s: gathering(s, held_on=TODAY - timedelta(days=60)))
    lately = book.read(thanks.list_lately_owed, TODAY)
    assert [row.owed_on for row in lately] == [date(2020, 1, 1), TODAY - timedelta(days=60)]


def test_only_what_belongs_is_listed(book: Book) -> None:
    first, second = fill(book, gathering), fill(book, gathering)
    assert [row.programme_id for row in owed(book)] == [first, second]
    (row,) = owed(book, programme_id=second)
    assert owed(book, person_id=row.person_id) == (row,)
