from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.tours import tours
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.tours import DayDraft, TourDraft
from organiser.touring.plan import Lunch
from organiser.vocabulary import Stage
from tests.factories import make_invitation, make_person, make_programme
from tests.services.problems import problem_of
from tests.services.tour_books import ACT, FIRST_DAY, assert_undone_exactly, contents, prepared

DRAFT = TourDraft(
    name="見学 神戸",
    gathering="8:50 三ノ宮駅",
    things_to_bring="名刺",
    rain_rule="雨天決行",
    closing_note="またお会いしましょう",
    cost_note="昼食込み 4,500円",
    insurance="団体で加入",
    cancellation="三日前まで無料",
    emergency_numbers="119",
    arrival_buffer_minutes=10,
    boarding_buffer_minutes=5,
    longest_day_minutes=600,
    garage_minutes=40,
    home_zone="Asia/Jakarta",
    rupiah_for_100_yen=10_950,
    group_size=7,
)
DAY = DayDraft(
    held_on=date(2026, 12, 9),
    starts_at=480,
    note="貸切バス",
    ends_by=1080,
    lunch=Lunch(700, 800, 60),
)
DAYS = tours.days_from(FIRST_DAY, 2)


def test_a_draft_comes_back_as_it_was_kept(book: Book) -> None:
    tour_id = book.do(ACT, tours.add_tour, DRAFT, days=DAYS).value
    assert book.read(tours.get_draft, tour_id) == DRAFT
    changed = replace(DRAFT, name="見学 明石", group_size=None)
    book.do(ACT, tours.change_tour, tour_id, changed)
    assert book.read(tours.get_draft, tour_id) == changed


def test_every_action_on_a_tour_is_undone_exactly(book: Book) -> None:
    tour = prepared(book)
    assert_undone_exactly(book, tours.add_tour, DRAFT, days=DAYS)
    assert_undone_exactly(book, tours.change_tour, tour.tour_id, DRAFT)
    assert_undone_exactly(book, tours.add_day, tour.tour_id, held_on=date(2026, 12, 5))
    assert_undone_exactly(book, tours.change_day, tour.day_ids[1], DAY)
    assert_undone_exactly(book, tours.remove_day, tour.day_ids[0])
    assert_undone_exactly(book, tours.remove_tour, tour.tour_id)


def test_a_removed_tour_leaves_nothing(book: Book) -> None:
    book.do(ACT, tours.remove_tour, prepared(book).tour_id)
    assert not any(contents(book).values())


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "  "}, "name"),
        ({"name": "見学\n兵庫"}, "name"),
        ({"rain_rule": "雨\x00"}, "rain_rule"),
        ({"emergency_numbers": "119\x00"}, "emergency_numbers"),
        ({"arrival_buffer_minutes": 241}, "arrival_buffer_minutes"),
        ({"arrival_buffer_minutes": -1}, "arrival_buffer_minutes"),
        ({"boarding_buffer_minutes": 241}, "boarding_buffer_minutes"),
        ({"longest_day_minutes": 59}, "longest_day_minutes"),
        ({"garage_minutes": 601}, "garage_minutes"),
        ({"home_zone": "Nowhere/City"}, "home_zone"),
        ({"rupiah_for_100_yen": 0}, "rupiah_for_100_yen"),
        ({"group_size": 0}, "group_size"),
        ({"group_size": 10_000}, "group_size"),
    ],
)
def test_what_cannot_be_kept_names_its_field(
    book: Book, changes: dict[str, Any], field: str
) -> None:
    draft = replace(DRAFT, **changes)
    problem = problem_of(tours.check_tour, draft)
    assert problem is not None
    assert problem.field == field
    with pytest.raises(InvalidInput):
        book.do(ACT, tours.add_tour, draft)
    assert problem_of(tours.check_tour, DRAFT) is None


@pytest.mark.parametrize("count", [0, 32, -1])
def test_a_tour_has_some_days(count: int) -> None:
    with pytest.raises(InvalidInput):
        tours.days_from(FIRST_DAY, count)


def test_days_run_over_the_end_of_the_year() -> None:
    assert tours.days_from(date(2026, 12, 31), 2) == (date(2026, 12, 31), date(2027, 1, 1))


def test_a_date_is_in_a_tour_only_once(book: Book) -> None:
    tour = prepared(book)
    with pytest.raises(Refused, match="2026-12-04"):
        book.do(ACT, tours.add_day, tour.tour_id, held_on=date(2026, 12, 4))
    with pytest.raises(Refused):
        book.do(ACT, tours.change_day, tour.day_ids[0], replace(DAY, held_on=date(2026, 12, 4)))
    book.do(ACT, tours.change_day, tour.day_ids[0], replace(DAY, held_on=FIRST_DAY))


def test_a_day_comes_back_as_it_was_kept(book: Book) -> None:
    day_id = prepared(book).day_ids[0]
    for draft in (DAY, replace(DAY, lunch=None), DAY):
        book.do(ACT, tours.change_day, day_id, draft)
        assert book.read(tours.get_day_draft, day_id) == draft


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"starts_at": 1440}, "starts_at"),
        ({"ends_by": 480}, "ends_by"),
        ({"ends_by": 2880}, "ends_by"),
        ({"note": "雨\n晴"}, "note"),
        ({"lunch": Lunch(800, 700, 45)}, "lunch_until"),
        ({"lunch": Lunch(700, 1441, 45)}, "lunch_until"),
        ({"lunch": Lunch(700, 740, 45)}, "lunch_minutes"),
        ({"lunch": Lunch(700, 740, 0)}, "lunch_minutes"),
    ],
)
def test_what_a_day_cannot_be_names_its_field(
    book: Book, changes: dict[str, Any], field: str
) -> None:
    draft = replace(DAY, **changes)
    problem = problem_of(tours.check_day, draft)
    assert problem is not None
    assert problem.field == field
    day_id = prepared(book).day_ids[0]
    with pytest.raises(InvalidInput):
        book.do(ACT, tours.change_day, day_id, draft)


def test_a_further_day_follows_the_last(book: Book, today: date) -> None:
    tour = prepared(book)
    assert book.read(tours.propose_day, tour.tour_id, today) == date(2026, 12, 5)
    empty = book.do(ACT, tours.add_tour, DRAFT).value
    assert book.read(tours.propose_day, empty, today) == date(2026, 12, 19)


def test_the_list_has_undated_tours_first_then_the_latest(book: Book) -> None:
    old = book.do(ACT, tours.add_tour, DRAFT, days=tours.days_from(date(2025, 5, 1), 1)).value
    hyogo = prepared(book)
    undated = book.do(ACT, tours.add_tour, DRAFT).value
    rows = book.read(tours.list_tours)
    assert [row.tour_id for row in rows] == [undated, hyogo.tour_id, old]
    assert (rows[1].first_day, rows[1].last_day) == (FIRST_DAY, date(2026, 12, 4))
    assert (rows[1].stops, rows[1].participants) == (5, 5)
    assert rows[0].first_day is None


def test_the_next_tour_is_the_one_under_way_or_coming(book: Book, today: date) -> None:
    with pytest.raises(NotFound):
        book.read(tours.next_tour_id, today)
    old = book.do(ACT, tours.add_tour, DRAFT, days=tours.days_from(date(2025, 5, 1), 1)).value
    assert book.read(tours.next_tour_id, today) == old
    hyogo = prepared(book)
    book.do(ACT, tours.add_tour, DRAFT, days=tours.days_from(date(2027, 5, 1), 1))
    assert book.read(tours.next_tour_id, today) == hyogo.tour_id
    assert book.read(tours.next_tour_id, date(2026, 12, 4)) == hyogo.tour_id


def programme_with_accepted(session: Session, accepted: int) -> int:
    programme_id = make_programme(session)
    for place in range(1, 5):
        stage = Stage.ACCEPTED if place <= accepted else Stage.DECLINED
        make_invitation(session, programme_id, make_person(session), place=place, stage=stage)
    return programme_id


@pytest.mark.parametrize(
    ("accepted", "group_size", "expected"), [(3, 9, 3), (0, 9, 9), (0, None, 0)]
)
def test_participants_accepted_or_else_were_typed(
    book: Book, accepted: int, group_size: int | None, expected: int
) -> None:
    programme_id = book.do(ACT, programme_with_accepted, accepted).value
    draft = replace(DRAFT, programme_id=programme_id, group_size=group_size)
    tour_id = book.do(ACT, tours.add_tour, draft, days=DAYS).value
    assert book.read(tours.count_participants, tour_id) == expected
    assert book.read(tours.list_tours)[0].participants == expected
    assert book.read(get_itinerary, tour_id).participants == expected


@pytest.mark.parametrize(
    ("service", "values"),
    [
        (tours.get_draft, {}),
        (tours.remove_tour, {}),
        (tours.remove_day, {}),
        (tours.add_day, {"held_on": FIRST_DAY}),
        (get_itinerary, {}),
    ],
)
def test_what_is_gone_is_said(book: Book, service: Any, values: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        book.do(ACT, service, 99, **values)


def test_a_programme_that_is_gone_is_said(book: Book) -> None:
    with pytest.raises(NotFound):
        book.do(ACT, tours.add_tour, replace(DRAFT, programme_id=99))


def test_no_day_follows_the_last_one_there_is(book: Book, today: date) -> None:
    with pytest.raises(InvalidInput):
        tours.days_from(date.max, 2)
    tour_id = book.do(ACT, tours.add_tour, DRAFT, days=(date.max,)).value
    assert book.read(tours.propose_day, tour_id, today) == date.max
