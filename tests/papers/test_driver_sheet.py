from dataclasses import replace

import pytest

from organiser.documents.driver_sheet import build
from organiser.papers.driver_lines import DriverRow, driver_lines, paper_lines
from organiser.papers.gate import Passed
from organiser.papers.options import Own
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import Reader
from tests.papers.every_paper import text_of
from tests.papers.host_tours import BUS, OFFICE, chosen, computed, passed, without_days


def sheet(own: Own | None = None, **changes: object) -> Passed[TourMaterial]:
    return passed(Reader.CARRIER, own, **changes)


def rows(given: Passed[TourMaterial], language: str = "ja") -> tuple[DriverRow, ...]:
    (day,) = driver_lines(given.value, language=language, era_dates=True).days
    return day.rows


def told(row: DriverRow) -> dict[str, str]:
    return {fact.label: fact.text for fact in row.details}


def test_a_place_says_where_to_stop_and_whom_to_call() -> None:
    office = rows(sheet())[1]
    assert (office.arrives, office.leaves, office.way) == ("9:40", "11:15", "貸切バス 25分")
    assert told(office) == {
        "停車場所": "北の駐車場",
        "電話": "079-10",
        "担当": "代表理事 高橋 美咲 様 090-20",
    }


def test_people_are_counted_where_they_get_on_and_off() -> None:
    assert [row.people for row in rows(sheet())] == [
        ("乗車 2名",),
        ("車内 2名",),
        ("乗車 1名", "車内 3名"),
        ("車内 3名",),
        ("降車 3名",),
    ]


def test_the_own_vehicle_counts_those_with_a_seat_in_it() -> None:
    own = sheet(Own(vehicle_id=7), rides=(BUS, replace(BUS, vehicle_id=8, name="2号車")))
    assert rows(own)[2].people == ("車内 2名",)
    text = text_of(build(own, chosen()))
    assert "1号車" in text
    assert "2号車" not in text


def test_a_day_adds_up_what_is_driven() -> None:
    (day,) = driver_lines(sheet().value, language="ja", era_dates=True).days
    assert day.total == "運転 計2時間 · 停車(10分以上) 計4時間20分 · 連続運転 最長40分"
    tour = computed()
    (timed,) = tour.timeline.days
    stops = tuple(
        replace(one, leg_before=replace(one.leg_before, distance_m=12_000))
        if one.leg_before
        else one
        for one in timed.stops
    )
    long = replace(tour, timeline=replace(tour.timeline, days=(replace(timed, stops=stops),)))
    (day,) = driver_lines(sheet(itinerary=long).value, language="ja", era_dates=True).days
    assert "48km" in day.total


def test_a_vehicle_may_have_no_driver_yet() -> None:
    lines = driver_lines(
        sheet(rides=(replace(BUS, driver="", telephone=""),)).value, language="ja", era_dates=True
    )
    assert lines.facts[0].text == "1号車 · 播但観光"


def test_without_seats_everybody_rides() -> None:
    bare = sheet(Own(vehicle_id=7), rides=(replace(BUS, seats=()),))
    assert rows(bare)[2].people == ("乗車 1名", "車内 3名")


def test_no_participant_is_named_and_nothing_private_is_told() -> None:
    text = text_of(build(sheet(), chosen()))
    for word in ("あおき", "いとう", "うえだ", "秘密", "極秘", "090-私用"):
        assert word not in text
    assert "090-0" in text


def test_a_train_journey_is_not_the_drivers() -> None:
    tour = computed(
        "9:00\n羽田 meeting 10\n大阪 transfer 10 train dep10:00 arr12:00\n宿 visit 5 +9"
    )
    assert [row.name for row in rows(sheet(itinerary=tour))] == ["大阪", "宿"]


def test_where_the_group_sleeps_is_told_even_if_it_walks_there() -> None:
    tour = computed("9:00\n駅 meeting 10\n宿 lodging 0 walk +9")
    assert [row.name for row in rows(sheet(itinerary=tour))] == ["宿"]


def test_a_day_may_begin_at_a_lodging() -> None:
    first, second = rows(sheet(itinerary=computed("8:00 from=ホテル\n工場 visit 60 +20")))
    assert (first.name, first.leaves, first.people) == ("ホテル", "8:00", ("乗車 2名",))
    assert second.people == ("降車 2名",)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_tour_without_days_or_people_has_a_sheet(language: str) -> None:
    empty = sheet(itinerary=without_days(), guests=(), rides=(), head_count=0, counts_at=())
    assert build(empty, chosen(language)).page_count == 1
    idle = sheet(itinerary=computed("9:00\n駅 meeting 10"))
    words = {"ja": "この日の運行はありません", "en": "No driving on this day"}
    assert words[language] in text_of(build(idle, chosen(language)))


def test_a_changed_line_is_known_by_its_key_and_marked() -> None:
    lines = dict(paper_lines(sheet().value, "ja"))
    assert lines[f"stop:{OFFICE}"].startswith("9:40 – 11:15 みらい協同組合")
    assert lines["fact:telephone"].endswith("090-0")
    marked = chosen(changed=frozenset({f"stop:{OFFICE}"}), changed_since=2)
    assert text_of(build(sheet(), marked)).count("変更") == 2


def test_every_line_is_on_the_paper() -> None:
    given = sheet()
    text = "".join(text_of(build(given, chosen("en"))).split())
    for _place, line in driver_lines(given.value, language="en", era_dates=True).texts():
        assert "".join(line.split()) in text
