from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.tours import hosts, stops, tours
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import (
    HostDraft,
    LegDraft,
    StopDraft,
    check_dwell,
    check_stop,
)
from organiser.touring.plan import Window
from organiser.vocabulary import LegMode, OrderLock, Stage, StopKind, Traffic
from tests.services.problems import problem_of
from tests.services.tour_books import ACT, Hyogo, assert_undone_exactly, prepared

FULL = StopDraft(
    name="兵庫介護学院",
    kind=StopKind.TALK,
    dwell_minutes=75,
    fixed_start=930,
    windows=(Window(540, 720), Window(780, 1020, is_last_entry=True)),
    address="明石市本町1-1",
    latitude=34.65,
    longitude=134.99,
    purpose="実習の見学",
    note="上履き",
    own_note="校長は早口",
    least_dwell_minutes=60,
    most_dwell_minutes=90,
    buffer_before_minutes=10,
    buffer_after_minutes=5,
    zone="Asia/Jakarta",
    is_optional=True,
    lock=OrderLock.LAST,
    leg=LegDraft(
        mode=LegMode.TRAIN,
        typed_minutes=35,
        typed_distance_m=24_000,
        traffic=Traffic.HEAVY,
        departs_at=840,
        arrives_at=875,
        check_in_minutes=5,
        way_out_minutes=0,
        service="新快速",
        next_departs_at=855,
        last_departs_at=1400,
        note="3番線",
        checked_on=date(2026, 11, 20),
    ),
    host=HostDraft(stage=Stage.ASKED, wishes="写真は不可", asked_on=date(2026, 11, 12)),
)


def names(book: Book, tour: Hyogo, day: int = 0) -> list[str]:
    """Return the names of a day's stops in order, by their first two signs."""
    days = book.read(get_itinerary, tour.tour_id).timeline.days
    return [timed.stop.name[:2] for timed in days[day].stops]


def test_a_draft_comes_back_as_it_was_kept(book: Book) -> None:
    tour = prepared(book)
    stop_id = book.do(ACT, stops.add_stop, tour.day_ids[0], FULL).value
    assert book.read(stops.get_draft, stop_id) == FULL
    fewer = replace(FULL, windows=(Window(600, 660),), leg=None, host=None, fixed_start=None)
    book.do(ACT, stops.change_stop, stop_id, fewer)
    assert book.read(stops.get_draft, stop_id) == fewer
    linked = replace(
        fewer,
        organisation_id=tour.organisation_id,
        host=HostDraft(person_id=tour.person_id, stage=Stage.ACCEPTED),
    )
    book.do(ACT, stops.change_stop, stop_id, linked)
    assert book.read(stops.get_draft, stop_id) == linked


def test_every_action_on_a_stop_is_undone_exactly(book: Book) -> None:
    tour = prepared(book)
    day = tour.day_ids[0]
    assert_undone_exactly(book, stops.add_stop, day, FULL, place=2)
    assert_undone_exactly(book, stops.change_stop, tour.factory, FULL)
    assert_undone_exactly(book, stops.change_stop, tour.factory, StopDraft(name="工場"))
    assert_undone_exactly(book, stops.change_dwell, tour.visit, minutes=80)
    assert_undone_exactly(book, stops.change_leg, tour.visit, LegDraft(mode=LegMode.WALK))
    assert_undone_exactly(book, stops.move_stop, tour.factory, day_id=day, place=1)
    assert_undone_exactly(book, stops.move_stop, tour.factory, day_id=tour.day_ids[1], place=1)
    assert_undone_exactly(book, stops.change_start, tour.visit, minute=600)
    assert_undone_exactly(book, stops.change_lock, tour.visit, OrderLock.DAY)
    assert_undone_exactly(book, stops.copy_stop, tour.visit)
    assert_undone_exactly(book, stops.reverse_stops, day)
    assert_undone_exactly(book, stops.remove_stop, tour.visit)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (None, "JRみらレス播州兵庫"),
        (1, "兵庫JRみらレス播州"),
        (0, "兵庫JRみらレス播州"),
        (3, "JRみら兵庫レス播州"),
        (99, "JRみらレス播州兵庫"),
    ],
)
def test_a_stop_is_added_where_it_is_wanted(book: Book, place: int | None, expected: str) -> None:
    tour = prepared(book)
    book.do(ACT, stops.add_stop, tour.day_ids[0], FULL, place=place)
    assert "".join(names(book, tour)) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (1, "播州JRみらレス"),
        (2, "JR播州みらレス"),
        (4, "JRみらレス播州"),
        (9, "JRみらレス播州"),
        (-3, "播州JRみらレス"),
    ],
)
def test_a_stop_moves_within_its_day(book: Book, place: int, expected: str) -> None:
    tour = prepared(book)
    book.do(ACT, stops.move_stop, tour.factory, day_id=tour.day_ids[0], place=place)
    assert "".join(names(book, tour)) == expected


def test_a_stop_moves_to_another_day_and_the_others_close_ranks(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, stops.move_stop, tour.visit, day_id=tour.day_ids[1], place=1)
    assert (names(book, tour, 0), names(book, tour, 1)) == (
        ["JR", "レス", "播州"],
        ["みら", "ホテ"],
    )
    book.do(ACT, stops.move_stop, tour.visit, day_id=tour.day_ids[0], place=2)
    assert names(book, tour, 0) == ["JR", "みら", "レス", "播州"]


def minutes(book: Book, tour: Hyogo) -> list[int | None]:
    """Return the typed minutes of the ways of the first day, in order."""
    (day, _second) = book.read(get_itinerary, tour.tour_id).timeline.days
    legs = [timed.stop.leg_before for timed in day.stops]
    return [leg.typed_minutes if leg else None for leg in legs]


def test_typed_minutes_hold_only_for_the_way_they_were_typed_for(book: Book) -> None:
    tour = prepared(book)
    day = tour.day_ids[0]
    assert minutes(book, tour) == [None, 25, 20, 40]
    book.do(ACT, stops.move_stop, tour.factory, day_id=day, place=2)
    assert minutes(book, tour) == [None, None, None, 20]
    book.do(ACT, stops.change_leg, tour.factory, LegDraft(mode=LegMode.TRAIN))
    book.do(ACT, stops.move_stop, tour.factory, day_id=day, place=4)
    assert minutes(book, tour) == [None, 25, 20, 40]
    assert book.read(stops.get_draft, tour.factory).leg == LegDraft(
        mode=LegMode.TRAIN, typed_minutes=40
    )


def test_minutes_typed_for_a_new_way_replace_the_old(book: Book) -> None:
    tour = prepared(book)
    day = tour.day_ids[0]
    book.do(ACT, stops.move_stop, tour.factory, day_id=day, place=2)
    book.do(ACT, stops.change_leg, tour.factory, LegDraft(typed_minutes=55))
    assert minutes(book, tour) == [None, 55, None, 20]
    book.do(ACT, stops.remove_stop, tour.gathering)
    assert minutes(book, tour) == [None, None, 20]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "駅\n前"}, "name"),
        ({"dwell_minutes": -20}, "dwell_minutes"),
        ({"dwell_minutes": 1441}, "dwell_minutes"),
        ({"fixed_start": 2880}, "fixed_start"),
        ({"fixed_start": -1}, "fixed_start"),
        ({"windows": (Window(720, 540),)}, "windows"),
        ({"windows": (Window(540, 540),)}, "windows"),
        ({"windows": (Window(780, 900), Window(540, 790))}, "windows"),
        ({"windows": (Window(2800, 2900),)}, "windows"),
        ({"longitude": None}, "latitude"),
        ({"latitude": 91.0}, "latitude"),
        ({"least_dwell_minutes": 76}, "least_dwell_minutes"),
        ({"least_dwell_minutes": -1}, "least_dwell_minutes"),
        ({"most_dwell_minutes": 74}, "most_dwell_minutes"),
        ({"most_dwell_minutes": 1441}, "most_dwell_minutes"),
        ({"buffer_before_minutes": 241}, "buffer_before_minutes"),
        ({"buffer_after_minutes": -1}, "buffer_after_minutes"),
        ({"zone": "Tokyo"}, "zone"),
        ({"zone": "Asia"}, "zone"),
        ({"zone": "../etc"}, "zone"),
        ({"leg": LegDraft(typed_minutes=-1)}, "leg.typed_minutes"),
        ({"leg": LegDraft(arrives_at=600)}, "leg.departs_at"),
        ({"leg": LegDraft(departs_at=-1)}, "leg.departs_at"),
        ({"leg": LegDraft(departs_at=2880)}, "leg.departs_at"),
        ({"leg": LegDraft(departs_at=600, arrives_at=-1441)}, "leg.arrives_at"),
        ({"leg": LegDraft(departs_at=600, arrives_at=4320)}, "leg.arrives_at"),
        ({"leg": LegDraft(last_departs_at=2880)}, "leg.last_departs_at"),
        ({"leg": LegDraft(departs_at=600, next_departs_at=600)}, "leg.next_departs_at"),
        ({"leg": LegDraft(departs_at=600, last_departs_at=599)}, "leg.last_departs_at"),
        ({"leg": LegDraft(check_in_minutes=601)}, "leg.check_in_minutes"),
        ({"leg": LegDraft(way_out_minutes=-1)}, "leg.way_out_minutes"),
        ({"leg": LegDraft(service="1\n2")}, "leg.service"),
        ({"leg": LegDraft(note="\x07")}, "leg.note"),
        ({"leg": LegDraft(typed_minutes=2881)}, "leg.typed_minutes"),
        ({"leg": LegDraft(typed_distance_m=-1)}, "leg.typed_distance_m"),
        ({"host": HostDraft(wishes="\x07")}, "host.wishes"),
        ({"own_note": "\x07"}, "own_note"),
    ],
)
def test_what_cannot_be_kept_names_its_field(
    book: Book, changes: dict[str, Any], field: str
) -> None:
    tour = prepared(book)
    draft = replace(FULL, **changes)
    problem = problem_of(check_stop, draft)
    assert problem is not None
    assert problem.field == field
    with pytest.raises(InvalidInput):
        book.do(ACT, stops.add_stop, tour.day_ids[0], draft)
    assert len(names(book, tour)) == 4
    assert problem_of(check_stop, FULL) is None


def test_an_end_before_the_beginning_is_said_with_its_minutes() -> None:
    with pytest.raises(InvalidInput, match="20 minutes before it begins"):
        check_dwell(-20)


@pytest.mark.parametrize(
    ("service", "values"),
    [
        (stops.add_stop, {"draft": FULL}),
        (stops.get_draft, {}),
        (stops.change_stop, {"draft": FULL}),
        (stops.change_dwell, {"minutes": 10}),
        (stops.change_leg, {"draft": LegDraft()}),
        (stops.move_stop, {"day_id": 1, "place": 1}),
        (stops.remove_stop, {}),
        (stops.change_start, {"minute": 600}),
        (stops.change_lock, {"lock": OrderLock.DAY}),
        (stops.copy_stop, {}),
        (stops.reverse_stops, {}),
    ],
)
def test_what_is_gone_is_said(book: Book, service: Any, values: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        book.do(ACT, service, 99, **values)


def test_links_to_what_is_gone_are_refused(book: Book) -> None:
    tour = prepared(book)
    for draft in (replace(FULL, organisation_id=99), replace(FULL, host=HostDraft(person_id=99))):
        with pytest.raises(NotFound):
            book.do(ACT, stops.add_stop, tour.day_ids[0], draft)
    with pytest.raises(NotFound):
        book.do(ACT, stops.move_stop, tour.visit, day_id=99, place=1)


def test_hosts_are_listed_in_the_order_of_the_tour(book: Book) -> None:
    tour = prepared(book)
    bare = book.do(ACT, stops.add_stop, tour.day_ids[1], StopDraft(name="港")).value
    rows = book.read(hosts.list_hosts, tour.tour_id)
    assert [row.stop_id for row in rows] == [tour.visit, tour.factory, bare]
    assert [row.person_name for row in rows] == ["高橋 美咲", "", ""]
    assert [row.stage for row in rows] == [
        Stage.ACCEPTED,
        Stage.ASKED,
        Stage.CANDIDATE,
    ]
    assert rows[0].organisation_id == tour.organisation_id


def test_a_copy_stands_right_after_and_its_host_is_to_be_asked(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, stops.change_start, tour.visit, minute=600)
    before = book.read(stops.get_draft, tour.visit)
    copy = book.do(ACT, stops.copy_stop, tour.visit).value
    assert names(book, tour) == ["JR", "みら", "みら", "レス", "播州"]
    assert book.read(stops.get_draft, copy) == replace(
        before, fixed_start=None, leg=LegDraft(), host=HostDraft(person_id=tour.person_id)
    )


def test_a_stay_that_changes_takes_its_limits_along(book: Book) -> None:
    tour = prepared(book)
    draft = replace(FULL, least_dwell_minutes=70, most_dwell_minutes=80)
    book.do(ACT, stops.change_stop, tour.visit, draft)
    for minutes, limits in ((75, (70, 80)), (60, (60, 80)), (90, (60, 90))):
        book.do(ACT, stops.change_dwell, tour.visit, minutes=minutes)
        kept = book.read(stops.get_draft, tour.visit)
        assert (kept.least_dwell_minutes, kept.most_dwell_minutes) == limits


def test_a_start_that_cannot_be_is_refused(book: Book) -> None:
    tour = prepared(book)
    with pytest.raises(InvalidInput):
        book.do(ACT, stops.change_start, tour.visit, minute=2880)
    book.do(ACT, stops.change_start, tour.gathering, minute=None)
    assert book.read(stops.get_draft, tour.gathering).fixed_start is None


def test_a_day_goes_with_its_stops(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, tours.remove_day, tour.day_ids[0])
    assert names(book, tour) == ["ホテ"]
