"""What a tour has against other tours, other programmes, its seats, beds and letters."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    HostVisit,
    Participant,
    Room,
    Stop,
    StopAttendance,
    Tour,
    TourDay,
    Vehicle,
)
from organiser.services.tours.itineraries import get_itinerary
from organiser.touring.caution_words import LEVELS
from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.vocabulary import Presence, Stage, StopKind
from tests.factories import (
    add,
    make_day,
    make_invitation,
    make_organisation,
    make_person,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)
from tests.services.tour_books import ACT
from tests.services.tours.caution_codes import OF_THE_BOOK

DAY = date(2026, 12, 3)
TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Two:
    """A tour of one day from 9 to 11 o'clock with two people, and another one at 10."""

    tour_id: int
    stop_id: int
    other_id: int
    other_stop: int
    people: tuple[int, int]
    organisation_id: int


def make_two(session: Session) -> Two:
    people = (
        make_person(session, family_name="高橋", given_name="美咲", family_reading="たかはし"),
        make_person(session, family_name="山田", given_name="太郎", family_reading="やまだ"),
    )
    organisation_id = make_organisation(session, name="播州機械工業")
    made = []
    for name, starts_at in (("兵庫", 540), ("大阪", 600)):
        tour_id = make_tour(session, name=name)
        day_id = make_day(session, tour_id, held_on=DAY, starts_at=starts_at)
        made += [tour_id, make_stop(session, day_id, name="工場", dwell_minutes=120)]
    for person_id in people:
        add(session, Participant(tour_id=made[0], person_id=person_id, is_added=True))
    return Two(*made, people, organisation_id)


@pytest.fixture
def two(book: Book) -> Two:
    return book.do(ACT, make_two).value


def clashes(book: Book, tour_id: int, today: date | None = TODAY) -> list[Conflict]:
    found = book.read(get_itinerary, tour_id, today=today).timeline.conflicts
    return [one for one in found if one.code in OF_THE_BOOK]


def sentence(book: Book, two: Two, code: ConflictCode) -> tuple[str, str]:
    """Return the one caution of the book, said in both languages."""
    (found,) = clashes(book, two.tour_id)
    assert (found.code, found.level) == (code, LEVELS[code])
    return found.sentence.in_language("en"), found.sentence.in_language("ja")


def put(book: Book, row: Callable[[], Any]) -> int:
    return book.do(ACT, lambda session: add(session, row())).value


def take_part(book: Book, tour_id: int, person_id: int) -> int:
    return put(book, lambda: Participant(tour_id=tour_id, person_id=person_id, is_added=True))


def change(book: Book, model: type, key: int, **values: Any) -> None:
    def service(session: Session) -> None:
        row = session.get_one(model, key)
        for name, value in values.items():
            setattr(row, name, value)

    book.do(ACT, service)


def host(book: Book, stop_id: int, **values: Any) -> None:
    put(book, lambda: HostVisit(stop_id=stop_id, stage=Stage.ACCEPTED, **values))


def test_nothing_is_said_where_nothing_clashes(book: Book, two: Two) -> None:
    assert clashes(book, two.tour_id) == []


def test_people_on_two_tours_at_once(book: Book, two: Two) -> None:
    take_part(book, two.other_id, two.people[1])
    assert sentence(book, two, ConflictCode.PERSON_CLASH) == (
        "Day 1 — on the tour “大阪” at the same time (10:00–12:00): 山田 太郎.",
        "1日目 — 同じ時間(10:00–12:00)に「大阪」にも参加する方がいます: 山田 太郎。",
    )
    take_part(book, two.other_id, two.people[0])
    assert "高橋 美咲、山田 太郎" in sentence(book, two, ConflictCode.PERSON_CLASH)[1]


def test_one_tour_after_the_other_is_no_clash(book: Book, two: Two) -> None:
    take_part(book, two.other_id, two.people[1])
    (day_id,) = [day.plan.day_id for day in book.read(get_itinerary, two.other_id).timeline.days]
    change(book, TourDay, day_id, starts_at=660)
    assert clashes(book, two.tour_id) == []


def test_who_is_not_at_a_stop_is_in_one_place(book: Book, two: Two) -> None:
    there = take_part(book, two.other_id, two.people[1])
    put(
        book,
        lambda: StopAttendance(stop_id=two.other_stop, participant_id=there, takes_part=False),
    )
    assert clashes(book, two.tour_id) == []


@pytest.mark.parametrize(
    ("times", "said"),
    [
        ({"starts": 600, "ends": 720}, "at the same time (10:00–12:00)"),
        ({"starts": 630}, "at the same time (10:30)"),
        ({}, "on the same day"),
        ({"starts": 660, "ends": 720}, None),
        ({"starts": 479, "ends": 540}, None),
    ],
)
def test_people_at_a_session_at_the_same_time(
    book: Book, two: Two, times: dict[str, int], said: str | None
) -> None:
    def accept(session: Session) -> None:
        programme_id = make_programme(session, name="器の会")
        make_session(session, programme_id, held_on=DAY, **{"starts": None, "ends": None} | times)
        asked = {"asked_on": TODAY, "reply_by": TODAY}
        make_invitation(session, programme_id, two.people[0], stage=Stage.ACCEPTED, **asked)
        make_invitation(session, programme_id, two.people[1], stage=Stage.ASKED, **asked)

    book.do(ACT, accept)
    if said is None:
        assert clashes(book, two.tour_id) == []
    else:
        english, japanese = sentence(book, two, ConflictCode.PERSON_CLASH)
        assert english == f"Day 1 — at “器の会” {said}: 高橋 美咲."
        assert "「器の会」にも参加する方がいます: 高橋 美咲。" in japanese


@pytest.mark.parametrize("is_person", [False, True])
def test_a_host_receives_two_tours_at_once(book: Book, two: Two, is_person: bool) -> None:
    for stop_id in (two.stop_id, two.other_stop):
        if is_person:
            host(book, stop_id, person_id=two.people[0])
        else:
            change(book, Stop, stop_id, organisation_id=two.organisation_id)
    english, japanese = sentence(book, two, ConflictCode.HOST_CLASH)
    name = "高橋 美咲 様" if is_person else "this organisation"
    assert english == f"工場 — {name} receives the tour “大阪” at the same time (10:00–12:00)."
    assert japanese.endswith("は同じ時間(10:00–12:00)に「大阪」も受け入れます。")


def test_a_host_who_refused_the_other_tour_is_free(book: Book, two: Two) -> None:
    host(book, two.stop_id, person_id=two.people[0])
    put(
        book,
        lambda: HostVisit(stop_id=two.other_stop, person_id=two.people[0], stage=Stage.DECLINED),
    )
    assert clashes(book, two.tour_id) == []


def test_a_group_too_large_counts_who_is_at_the_stop(book: Book, two: Two) -> None:
    host(book, two.stop_id, largest_group=1)
    assert sentence(book, two, ConflictCode.GROUP_TOO_LARGE) == (
        "工場 — 2 people come, the host receives up to 1: 1 too many.",
        "工場 — 2名で訪問しますが、受け入れは1名までで、1名多くなっています。",
    )
    put(book, lambda: StopAttendance(stop_id=two.stop_id, participant_id=1, takes_part=False))
    assert clashes(book, two.tour_id) == []


def earlier_visit(book: Book, two: Two, *, presence: Presence | None = None) -> None:
    """Let both have been at the organisation in the spring, one of them perhaps not."""

    def service(session: Session) -> None:
        tour_id = make_tour(session, name="春の見学")
        day_id = make_day(session, tour_id, held_on=date(2026, 4, 8))
        stop_id = make_stop(session, day_id, name="工場", organisation_id=two.organisation_id)
        rows = [
            add(session, Participant(tour_id=tour_id, person_id=person_id, is_added=True))
            for person_id in two.people
        ]
        if presence is not None:
            add(
                session,
                StopAttendance(stop_id=stop_id, participant_id=rows[0], presence=presence),
            )

    book.do(ACT, service)
    change(book, Stop, two.stop_id, organisation_id=two.organisation_id)


def test_the_same_people_were_there_before(book: Book, two: Two) -> None:
    earlier_visit(book, two)
    assert sentence(book, two, ConflictCode.VISITED_BEFORE) == (
        "工場 — visited before by 高橋 美咲, 山田 太郎 (“春の見学”, 2026-04-08 (Wed)).",
        "工場 — 高橋 美咲、山田 太郎は以前にも訪問しています(「春の見学」、2026年4月8日(水))。",
    )


@pytest.mark.parametrize(
    ("presence", "names"),
    [
        (Presence.PRESENT, "高橋 美咲, 山田 太郎"),
        (Presence.ABSENT_WITH_WORD, "山田 太郎"),
        (Presence.DEPUTY, "山田 太郎"),
    ],
)
def test_who_was_not_there_has_not_visited(
    book: Book, two: Two, presence: Presence, names: str
) -> None:
    earlier_visit(book, two, presence=presence)
    english, _japanese = sentence(book, two, ConflictCode.VISITED_BEFORE)
    assert f"by {names} (" in english


def test_too_few_seats(book: Book, two: Two) -> None:
    put(
        book,
        lambda: Vehicle(
            tour_id=two.tour_id, name="車", seat_rows=1, left_seats=1, right_seats=1, kept_seats=1
        ),
    )
    assert sentence(book, two, ConflictCode.SEATS) == (
        "Vehicles — seats: 1, people: 2, missing: 1.",
        "車両 — 2名に対して座席が1席で、1席足りません。",
    )
    put(
        book,
        lambda: Vehicle(tour_id=two.tour_id, name="車2", seat_rows=1, left_seats=1, right_seats=0),
    )
    assert clashes(book, two.tour_id) == []


def test_too_few_beds(book: Book, two: Two) -> None:
    change(book, Stop, two.stop_id, kind=StopKind.LODGING)
    put(book, lambda: Room(stop_id=two.stop_id, name="201", beds=1))
    assert sentence(book, two, ConflictCode.ROOMS) == (
        "工場 — beds: 1, people: 2, missing: 1.",
        "工場 — 2名に対してベッドが1台で、1台足りません。",
    )
    put(book, lambda: Room(stop_id=two.stop_id, name="202", beds=1))
    assert clashes(book, two.tour_id) == []


BY = "工場 — the host wants the request in writing {lead} days before, by {day}"


@pytest.mark.parametrize(
    ("lead", "values", "english"),
    [
        (11, {}, BY.format(lead=11, day="2026-11-22 (Sun)") + "; days left: 0."),
        (4, {}, BY.format(lead=4, day="2026-11-29 (Sun)") + "; days left: 7."),
        (12, {}, BY.format(lead=12, day="2026-11-21 (Sat)") + ": that day has passed."),
        (
            14,
            {"requested_on": date(2026, 11, 20)},
            "工場 — the request went out on 2026-11-20 (Fri); the host wants it 14 days before, "
            "by 2026-11-19 (Thu).",
        ),
        (3, {}, None),
        (14, {"requested_on": date(2026, 11, 19)}, None),
    ],
)
def test_letters_want_their_time(
    book: Book, two: Two, lead: int, values: dict[str, date], english: str | None
) -> None:
    host(book, two.stop_id, lead_days=lead, **values)
    if english is None:
        assert clashes(book, two.tour_id) == []
    else:
        said, japanese = sentence(book, two, ConflictCode.LEAD_TIME)
        assert said == english
        assert japanese.startswith("工場 — 依頼状")


def test_without_today_only_letters_that_went_out_are_spoken_of(book: Book, two: Two) -> None:
    host(book, two.stop_id, lead_days=30)
    assert clashes(book, two.tour_id, today=None) == []
    assert clashes(book, two.tour_id, today=DAY + timedelta(days=1)) == []


def test_before_anybody_is_known_the_size_typed_counts(book: Book, two: Two) -> None:
    change(book, Tour, two.other_id, group_size=12)
    host(book, two.other_stop, largest_group=10)
    (found,) = clashes(book, two.other_id)
    assert "12 people come" in str(found.sentence)


def test_the_books_cautions_stand_among_the_others(book: Book, two: Two) -> None:
    earlier_visit(book, two)
    put(book, lambda: Room(stop_id=two.stop_id, name="201", beds=1))
    take_part(book, two.other_id, two.people[1])
    put(book, lambda: HostVisit(stop_id=two.stop_id, stage=Stage.ASKED))
    found = book.read(get_itinerary, two.tour_id).timeline.conflicts
    assert [one.code for one in found] == [
        ConflictCode.HOST_NOT_CONFIRMED,
        ConflictCode.VISITED_BEFORE,
        ConflictCode.ROOMS,
        ConflictCode.PERSON_CLASH,
    ]


def test_many_names_are_counted(book: Book, two: Two) -> None:
    def invite(session: Session) -> None:
        for number in range(5):
            person_id = make_person(session, family_name=f"参加者{number}", given_name="")
            for tour_id in (two.tour_id, two.other_id):
                add(session, Participant(tour_id=tour_id, person_id=person_id, is_added=True))

    book.do(ACT, invite)
    english, japanese = sentence(book, two, ConflictCode.PERSON_CLASH)
    assert english.endswith("参加者3 and 1 more.")
    assert japanese.endswith("参加者3 ほか1名。")


def count_queries(book: Book, tour_id: int) -> int:
    seen: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        seen.append(statement)

    def service(session: Session) -> None:
        event.listen(session.get_bind(), "before_cursor_execute", note)
        try:
            get_itinerary(session, tour_id, today=TODAY)
        finally:
            event.remove(session.get_bind(), "before_cursor_execute", note)

    book.read(service)
    return len(seen)


def test_a_long_tour_needs_no_more_queries_than_a_short_one(book: Book, two: Two) -> None:
    (day,) = book.read(get_itinerary, two.tour_id).timeline.days

    def more(session: Session, count: int) -> None:
        for number in range(count):
            make_stop(session, day.plan.day_id, place=number + 2, name=f"工場{number}")

    book.do(ACT, more, 2)
    few = count_queries(book, two.tour_id)
    book.do(ACT, more, 30)
    assert count_queries(book, two.tour_id) == few
