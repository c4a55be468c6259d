from datetime import date
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Address, Position, Setting
from organiser.services.tours import stops
from organiser.services.tours.itineraries import count_confirmed, get_itinerary
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.touring.itinerary import ConflictCode, Itinerary
from organiser.touring.plan import Place
from organiser.vocabulary import LegMode, LegSource, Stage, StopKind
from tests.factories import add, make_organisation, make_position
from tests.services.tour_books import ACT, FIRST_DAY, Hyogo, prepared


def itinerary(book: Book, tour: Hyogo) -> Itinerary:
    return book.read(get_itinerary, tour.tour_id)


def test_times_follow_from_the_order(book: Book) -> None:
    first, second = itinerary(book, prepared(book)).timeline.days
    assert [(stop.starts, stop.ends) for stop in first.stops] == [
        (540, 555),
        (580, 670),
        (690, 750),
        (790, 880),
    ]
    assert (first.travel_minutes, first.visit_minutes) == (85, 180)
    assert [stop.starts for stop in second.stops] == [540]


def test_the_factory_is_left_ten_minutes_too_late_and_mended(book: Book) -> None:
    tour = prepared(book)
    found = itinerary(book, tour).timeline.conflicts_at(tour.factory)
    late = next(one for one in found if one.code is ConflictCode.RUNS_PAST_CLOSE)
    assert late.minutes == 10
    assert "10分超えます" in late.sentence.in_language("ja")
    book.do(ACT, stops.change_dwell, tour.factory, minutes=80)
    left = itinerary(book, tour).timeline.conflicts_at(tour.factory)
    assert [one.code for one in left] == [ConflictCode.HOST_NOT_CONFIRMED]


def test_participants_read_their_host_with_title_and_never_the_own_note(book: Book) -> None:
    tour = prepared(book)
    value = itinerary(book, tour)
    visit = value.timeline.days[0].stops[1].stop
    assert visit.host is not None
    assert (visit.host.name, visit.host.stage) == ("代表理事 高橋 美咲 様", Stage.ACCEPTED)
    assert "裏門" not in repr(value)
    assert "名刺を20枚" not in repr(value)


def test_a_host_is_named_by_the_post_at_the_place_visited(book: Book) -> None:
    tour = prepared(book)

    def other_post(session: Session) -> None:
        other = make_organisation(session, name="別の組合")
        make_position(session, tour.person_id, other, title="理事長")

    book.do(ACT, other_post)
    host = itinerary(book, tour).timeline.days[0].stops[1].stop.host
    assert host is not None
    assert (host.name, host.plain_name) == ("代表理事 高橋 美咲 様", "高橋 美咲, 代表理事")


def test_confirmed_visits_are_counted(book: Book) -> None:
    tour = prepared(book)
    assert count_confirmed(itinerary(book, tour)) == (1, 2)
    book.do(ACT, stops.add_stop, tour.day_ids[1], StopDraft(name="港"))
    lunch = StopDraft(name="茶店", kind=StopKind.MEAL, host=HostDraft(stage=Stage.ACCEPTED))
    book.do(ACT, stops.add_stop, tour.day_ids[1], lunch)
    assert count_confirmed(itinerary(book, tour)) == (2, 4)


def place_organisation(session: Session, organisation_id: int, **changes: Any) -> None:
    values = {"postal_code": "670-0927", "prefecture": "兵庫県", "municipality": "姫路市"}
    point = {"latitude": 34.83, "longitude": 134.69}
    add(session, Address(organisation_id=organisation_id, **(values | point | changes)))


def test_place_and_address_come_from_the_organisation_unless_typed(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, place_organisation, tour.organisation_id, rest="駅前町1")
    book.do(ACT, place_organisation, tour.organisation_id, rest="支所", latitude=35.0)
    visit = itinerary(book, tour).timeline.days[0].stops[1].stop
    assert visit.place == Place(34.83, 134.69)
    assert visit.address == "〒670-0927 兵庫県姫路市駅前町1"
    draft = StopDraft(
        name="別館",
        organisation_id=tour.organisation_id,
        address="姫路市本町2",
        latitude=34.0,
        longitude=134.0,
    )
    book.do(ACT, stops.change_stop, tour.visit, draft)
    visit = itinerary(book, tour).timeline.days[0].stops[1].stop
    assert (visit.place, visit.address) == (Place(34.0, 134.0), "姫路市本町2")


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        (LegDraft(mode=LegMode.BUS), LegSource.ESTIMATE),
        (LegDraft(mode=LegMode.BUS, typed_minutes=33), LegSource.TYPED),
        (LegDraft(mode=LegMode.FERRY), LegSource.UNKNOWN),
        (None, LegSource.ESTIMATE),
    ],
)
def test_a_way_is_typed_estimated_or_unknown(
    book: Book, draft: LegDraft | None, source: LegSource
) -> None:
    tour = prepared(book)
    here = {"latitude": 34.65, "longitude": 134.99}
    book.do(ACT, stops.change_stop, tour.lunch, StopDraft(name="昼", **here))  # type: ignore[arg-type]
    there = StopDraft(name="工場", latitude=34.69, longitude=135.19, leg=draft)
    book.do(ACT, stops.change_stop, tour.factory, there)
    leg = itinerary(book, tour).timeline.days[0].stops[3].leg_before
    assert leg is not None
    assert leg.source is source
    assert (leg.minutes > 0) is (source is not LegSource.UNKNOWN)


def test_contact_and_dates_stand_at_the_head(book: Book) -> None:
    tour = prepared(book)

    def settle(session: Session) -> None:
        add(session, Setting(name="organiser_name", value="田中"))
        add(session, Setting(name="organiser_telephone", value="090-0000-0000"))

    book.do(ACT, settle)
    value = itinerary(book, tour)
    assert (value.organiser_name, value.organiser_telephone) == ("田中", "090-0000-0000")
    assert (value.first_day, value.last_day) == (
        value.timeline.days[0].plan.day,
        value.timeline.days[1].plan.day,
    )


def test_reading_a_longer_tour_takes_no_more_queries(book: Book) -> None:
    def queries(tour: Hyogo) -> int:
        count = 0

        def counted(*_arguments: object) -> None:
            nonlocal count
            count += 1

        event.listen(book._engine, "before_cursor_execute", counted)
        book.read(get_itinerary, tour.tour_id)
        event.remove(book._engine, "before_cursor_execute", counted)
        return count

    tour = prepared(book)
    few = queries(tour)
    for _ in range(5):
        book.do(ACT, stops.add_stop, tour.day_ids[1], StopDraft(name="港"))
    assert queries(tour) == few


@pytest.mark.parametrize(
    ("until", "named"), [(FIRST_DAY, "代表理事 高橋 美咲 様"), (date(2026, 12, 2), "高橋 美咲 様")]
)
def test_a_post_counts_up_to_its_last_day(book: Book, until: date, named: str) -> None:
    tour = prepared(book)

    def leave(session: Session) -> None:
        session.get_one(Position, 1).until = until

    book.do(ACT, leave)
    host = itinerary(book, tour).timeline.days[0].stops[1].stop.host
    assert host is not None
    assert host.name == named
