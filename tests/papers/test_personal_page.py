"""The page for one participant: their own parts, room, seat and costs, and nothing of others."""

from dataclasses import replace
from typing import Any

import pytest

from organiser.documents.personal_page import build
from organiser.errors import NotFound
from organiser.papers.options import Own
from organiser.papers.personal_lines import PersonalLines, paper_lines, personal_lines
from organiser.papers.tour_material import TourMaterial
from organiser.touring.sharing import NOTHING, Money
from organiser.touring.timeline import compute
from organiser.vocabulary import Reader
from tests.papers.group_tours import (
    END,
    FACTORY,
    FIRST,
    HOTEL,
    OFFICE,
    SECOND,
    STATION,
    bus,
    group,
    guest,
    night,
    options,
    out_of_order,
    page_texts,
    passed,
    tour,
    two_days,
)

ME = 1


def read_by(shown: TourMaterial, person_id: int = ME) -> TourMaterial:
    return passed(shown, Reader.PARTICIPANT, Own(person_id=person_id)).value


def lines_of(shown: TourMaterial, language: str = "ja") -> PersonalLines:
    return personal_lines(read_by(shown), language=language, era_dates=True)


def pages_of(shown: TourMaterial, **chosen: Any) -> list[str]:
    own = Own(person_id=ME)
    return page_texts(build(passed(shown, Reader.PARTICIPANT, own), options(**chosen)))


def told(facts: tuple[Any, ...]) -> dict[str, str]:
    return {fact.key: fact.text for fact in facts}


def with_me(**changes: Any) -> TourMaterial:
    return tour(4, guests=(guest(ME, **changes), *group(4)[1:]))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("count", [1, 60])
def test_the_page_says_every_line_in_order(count: int, language: str) -> None:
    shown = tour(count)
    paper = build(passed(shown, Reader.PARTICIPANT, Own(person_id=ME)), options(language))
    assert out_of_order(paper, lines_of(shown, language).texts()) == []
    assert paper.page_count == 1
    assert "伊藤 一郎1" in paper.file_name


def test_nothing_of_the_others_is_on_it_but_who_shares_the_room() -> None:
    text = "".join(pages_of(tour(6)))
    assert "ご同室:上田一郎2" in text
    others = (
        "第2協同組合",
        "岡本",
        "青木",
        "090-0000-0002",
        "食事秘密",
        "家族秘密",
        "内部秘密",
        "極秘",
    )
    assert [word for word in others if word in text] == []


def test_a_mate_who_does_not_want_to_be_listed_is_not_named() -> None:
    guests = (guest(ME), guest(2, has_agreed=False))
    (first, *_rest) = lines_of(tour(2, guests=guests)).own
    assert first.text == "ホテル明石\nお部屋 501  相部屋"


def test_who_comes_all_the_way_reads_where_everybody_meets() -> None:
    facts = told(lines_of(tour(4)).facts)
    assert "姫路駅" in facts["fact:meeting"]
    assert {"fact:joins", "fact:leaves"}.isdisjoint(facts)


def test_who_joins_late_and_leaves_early_reads_where() -> None:
    lines = lines_of(with_me(away_from=frozenset({STATION, END})))
    facts = told(lines.facts)
    assert facts["fact:joins"] == "12月3日(木)  9:45  みらい協同組合"
    assert facts["fact:leaves"] == "12月4日(金)  9:10  播州機械工業"
    assert "fact:meeting" not in facts
    assert [row.text for row in lines.days[0].rows] == ["姫路駅", "みらい協同組合", "ホテル明石"]
    assert lines.days[0].rows[0].word == "ご不参加"


def test_stops_in_a_row_without_them_are_one_row() -> None:
    lines = lines_of(with_me(away_from=frozenset({STATION, OFFICE})), "en")
    first, hotel = lines.days[0].rows
    assert (first.time, first.word) == ("9:00 – 11:15", "Not with us")
    assert first.text == "姫路駅, みらい協同組合"
    assert hotel.text == "ホテル明石"


def test_a_day_without_them_says_so_and_they_need_no_room() -> None:
    lines = lines_of(with_me(away_from=frozenset({STATION, OFFICE, HOTEL})))
    (row,) = lines.days[0].rows
    assert (row.text, row.time) == ("この日は、ご参加の予定がありません。", "")
    assert [fact.key for fact in lines.own] == ["fact:owed", "fact:paid", "fact:open"]


def test_the_note_of_a_day_is_for_who_comes() -> None:
    shown = with_me(away_from=frozenset({STATION, OFFICE, HOTEL}))
    first, second = shown.itinerary.timeline.days
    noted = tuple(
        replace(day, plan=replace(day.plan, note="荷物は車へ")) for day in (first, second)
    )
    timeline = replace(shown.itinerary.timeline, days=noted)
    planned = replace(shown, itinerary=replace(shown.itinerary, timeline=timeline))
    assert [day.note for day in lines_of(planned).days] == ["", "荷物は車へ"]


def test_who_is_nowhere_on_the_tour_is_told_no_place() -> None:
    lines = lines_of(with_me(away_from=frozenset(range(1, 6))))
    assert {"fact:joins", "fact:leaves", "fact:meeting"}.isdisjoint(told(lines.facts))


def test_ways_with_a_timetable_are_told_and_others_are_not() -> None:
    second = SECOND.replace("三ノ宮駅 end 0 +30", "三ノ宮駅 end 0 train dep10:55 arr11:20")
    lines = lines_of(tour(2, itinerary=two_days(FIRST, second)))
    assert [row.text for row in lines.days[0].rows] == ["姫路駅", "みらい協同組合", "ホテル明石"]
    assert "10:55発 → 11:20着" in lines.days[1].rows[1].text


@pytest.mark.parametrize(
    ("owed", "paid", "said"),
    [
        (Money(yen=500), NOTHING, {"fact:owed": "500円", "fact:open": "500円"}),
        (Money(yen=5), Money(yen=5), {"fact:owed": "5円", "fact:paid": "5円"}),
        (
            Money(yen=5),
            Money(yen=7),
            {"fact:owed": "5円", "fact:paid": "7円", "fact:back": "2円"},
        ),
        (NOTHING, NOTHING, {}),
    ],
)
def test_own_costs_are_told(owed: Money, paid: Money, said: dict[str, str]) -> None:
    own = told(lines_of(with_me(owed=owed, paid=paid)).own)
    assert {key: text for key, text in own.items() if key.startswith("fact:")} == said


def test_the_own_seat_is_marked_and_said_in_every_vehicle() -> None:
    rides = (bus(3), replace(bus(1), vehicle_id=8, name="2号車"), bus(0))
    seats = lines_of(tour(3, rides=rides)).seats
    assert [(seat.key, seat.vehicle, seat.seat) for seat in seats] == [
        ("seat:7", "1号車", "1A"),
        ("seat:8", "2号車", "1A"),
    ]
    assert seats[0].where == "前から1列目・左から1番目"


def test_a_room_that_is_not_settled_is_said() -> None:
    (first, *_rest) = lines_of(tour(2, nights=(night(0),))).own
    assert (first.key, first.text) == (f"room:{HOTEL}", "ホテル明石\nお部屋は未定です")


def test_a_deputy_is_named_else_it_is_said_how_to_name_one() -> None:
    assert told(lines_of(with_me(deputy_name="林 みらの")).foot)["fact:deputy"] == (
        "林 みらの(代理でご参加)"
    )
    assert "田中まで" in told(lines_of(tour(1)).foot)["fact:deputy"]


def test_the_name_is_large_with_its_reading_or_in_latin_letters() -> None:
    assert "いとう" in pages_of(tour(1), furigana=True)[0]
    assert "伊藤一郎1様" in pages_of(tour(1))[0]
    assert lines_of(tour(1), "en").called == "ITO Ichiro"


def test_what_changed_is_marked_with_a_word() -> None:
    plain = "".join(pages_of(tour(1)))
    keys = frozenset({f"stop:{FACTORY}", f"room:{HOTEL}", "seat:7", "fact:when"})
    marked = "".join(pages_of(tour(1), changed=keys, changed_since=2))
    assert plain.count("変更") == 0
    assert marked.count("変更") == 4


def test_keys_stay_the_same_while_the_plan_changes() -> None:
    before = dict(paper_lines(read_by(tour(3)), "ja"))
    later = FIRST.replace("=9:45", "=9:55")
    after = dict(paper_lines(read_by(tour(3, itinerary=two_days(later))), "ja"))
    assert list(before) == list(after)
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {f"stop:{OFFICE}", f"stop:{HOTEL}"}
    assert len(before) == len(paper_lines(read_by(tour(3)), "en"))


def test_who_is_not_on_the_tour_any_more_has_no_page() -> None:
    with pytest.raises(NotFound):
        personal_lines(read_by(tour(2), person_id=99), language="ja", era_dates=True)


def test_a_tour_without_days_still_makes_a_page() -> None:
    empty = replace(two_days(), timeline=compute(replace(two_days().plan, days=())))
    (text,) = pages_of(tour(1, itinerary=empty, nights=(), rides=()))
    assert "伊藤一郎1" in text


def test_times_of_several_zones_say_whose_they_are() -> None:
    first = FIRST.replace("ホテル明石 lodging 0 +35", "ホテル明石 lodging 0 +35 @WIB")
    lines = lines_of(tour(1, itinerary=two_days(first)))
    assert any("WIB" in text for text in lines.remarks)


def crowded(count: int) -> TourMaterial:
    more = "".join(f"\n場所{number} visit 10 +5" for number in range(count))
    return tour(2, itinerary=two_days(FIRST, SECOND.replace("\n三ノ宮駅", f"{more}\n三ノ宮駅")))


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 1), (40, 3)])
def test_a_page_gives_up_some_air_before_it_becomes_two(count: int, pages: int) -> None:
    assert len(pages_of(crowded(count))) == pages
