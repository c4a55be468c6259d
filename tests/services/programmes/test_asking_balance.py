from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Address, Answer, Attendance
from organiser.services.programmes.asking_balance import (
    Balance,
    Grouping,
    Spread,
    belongs,
    build_totals,
    list_asks,
    list_balances,
    list_groups,
)
from organiser.vocabulary import Presence, Stage
from tests.factories import (
    PREPARE,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
)
from tests.services.seat_books import TODAY


def asked(session: Session, person_id: int, days: int, stage: Stage = Stage.ACCEPTED) -> int:
    """Ask one person to a programme of their own so many days ago."""
    day = TODAY - timedelta(days=days)
    programme_id = make_programme(session, name=f"{days}日前の会")
    return make_invitation(
        session, programme_id, person_id, stage=stage, asked_on=day, reply_by=day
    )


def came(session: Session, person_id: int, days: int, presence: Presence) -> None:
    held = make_session(
        session,
        make_programme(session),
        held_on=TODAY - timedelta(days=days),
        starts=None,
        ends=None,
    )
    add(session, Attendance(session_id=held, person_id=person_id, presence=presence))


def test_how_often_somebody_was_asked_accepted_and_came(book: Book) -> None:
    def prepare(session: Session) -> int:
        person_id = make_person(session)
        for days, stage in ((10, Stage.ASKED), (80, Stage.ACCEPTED), (700, Stage.ACCEPTED)):
            asked(session, person_id, days, stage)
        for days, presence in (
            (5, Presence.PRESENT),
            (6, Presence.DEPUTY),
            (7, Presence.ABSENT_WITH_WORD),
            (800, Presence.LATE),
        ):
            came(session, person_id, days, presence)
        return person_id

    person_id = book.do(PREPARE, prepare).value
    ever = book.read(list_balances, since=None, today=TODAY)
    last = TODAY - timedelta(days=10)
    assert ever == {
        person_id: Balance(asked=3, accepted=2, came=3, asked_lately=2, last_asked_on=last)
    }
    year = book.read(list_balances, since=TODAY - timedelta(days=365), today=TODAY)
    assert year == {
        person_id: Balance(asked=2, accepted=1, came=2, asked_lately=2, last_asked_on=last)
    }


def test_candidates_were_never_asked_and_guests_may_have_come(book: Book) -> None:
    def prepare(session: Session) -> int:
        candidate, guest = make_person(session), make_person(session)
        make_invitation(session, make_programme(session), candidate)
        came(session, guest, 5, Presence.PRESENT)
        return guest

    guest = book.do(PREPARE, prepare).value
    assert book.read(list_balances, since=None, today=TODAY) == {guest: Balance(came=1)}


@pytest.mark.parametrize(
    ("last", "lately", "spreads"),
    [
        (None, 0, {Spread.EVERYBODY, Spread.NEVER, Spread.LEFT_OUT}),
        (TODAY - timedelta(days=366), 0, {Spread.EVERYBODY, Spread.LEFT_OUT}),
        (TODAY - timedelta(days=365), 0, {Spread.EVERYBODY}),
        (TODAY, 2, {Spread.EVERYBODY, Spread.OFTEN}),
        (TODAY, 1, {Spread.EVERYBODY}),
    ],
)
def test_whom_one_looks_at(last: date | None, lately: int, spreads: set[Spread]) -> None:
    balance = Balance(asked_lately=lately, last_asked_on=last)
    assert {one for one in Spread if belongs(balance, one, today=TODAY)} == spreads


def grouped(session: Session) -> tuple[int, int, int]:
    """Three people: one with an address and a post, one with a post, one with neither."""
    first, second, third = (make_person(session) for _ in range(3))
    body, other = make_organisation(session), make_organisation(session)
    add(session, Address(organisation_id=body, prefecture="兵庫県"))
    add(session, Address(person_id=first, prefecture="大阪府"))
    make_position(session, first, body)
    make_position(session, second, other, represents=False)
    make_position(session, second, body)
    make_position(session, third, body, until=TODAY - timedelta(days=1))
    return first, second, third


def test_the_region_of_everybody(book: Book) -> None:
    first, second, _third = book.do(PREPARE, grouped).value
    groups = book.read(list_groups, Grouping.REGION, today=TODAY)
    assert groups == {first: "大阪府", second: "兵庫県"}


def test_the_kind_of_the_organisation_of_everybody(book: Book) -> None:
    first, second, _third = book.do(PREPARE, grouped).value
    groups = book.read(list_groups, Grouping.KIND, today=TODAY)
    assert groups == dict.fromkeys((first, second), "supervising organisation")


def test_totals_of_groups_the_nameless_last() -> None:
    balances = {1: Balance(asked=2, accepted=1, came=1), 3: Balance(asked=1)}
    groups = {1: "兵庫県", 2: "兵庫県"}
    totals = build_totals([1, 2, 3, 4, 5], groups, balances)
    told = [(one.name, one.people, one.people_asked, one.asked, one.accepted) for one in totals]
    assert told == [("兵庫県", 2, 1, 2, 1), ("", 3, 1, 1, 0)]


def test_what_is_behind_the_numbers_of_one_person(book: Book) -> None:
    def prepare(session: Session) -> int:
        person_id = make_person(session)
        asked(session, person_id, 80)
        invitation_id = asked(session, person_id, 10, Stage.NOT_THIS_TIME)
        for words in ("少し考えます。", "今回は見送ります。", ""):
            add(
                session,
                Answer(
                    invitation_id=invitation_id,
                    from_stage=Stage.ASKED,
                    to_stage=Stage.NOT_THIS_TIME,
                    given_on=TODAY,
                    words=words,
                ),
            )
        held = make_session(session, 1, held_on=TODAY)
        add(session, Attendance(session_id=held, person_id=person_id, presence=Presence.LATE))
        return person_id

    lines = book.read(list_asks, book.do(PREPARE, prepare).value)
    assert [(line.programme, line.stage, line.said, line.came) for line in lines] == [
        ("10日前の会", Stage.NOT_THIS_TIME, "今回は見送ります。", 0),
        ("80日前の会", Stage.ACCEPTED, "", 1),
    ]
