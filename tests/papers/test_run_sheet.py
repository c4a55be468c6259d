from dataclasses import replace

import pytest

from organiser.documents.run_sheet import build
from organiser.papers.run_lines import RunKind, RunRow, run_lines
from organiser.papers.run_people import run_people
from organiser.papers.tour_material import TourMaterial
from organiser.touring.itinerary import Itinerary
from organiser.touring.timeline import compute
from organiser.vocabulary import Reader, TourRole
from tests.documents.itineraries import itinerary
from tests.papers.every_paper import text_of
from tests.papers.host_tours import (
    LUNCH,
    OFFICE,
    OFFICE_NOTES,
    chosen,
    computed,
    guest,
    material,
    notes,
    passed,
    without_days,
)
from tests.touring.written_tours import read_tour

#: Nothing in it can be missed.
_UNBOUND = "9:00\nA meeting 15\nB visit 60 +25\nC meal 60 +20"


def rows(given: TourMaterial | None = None, language: str = "ja") -> tuple[RunRow, ...]:
    (day,) = run_lines(given or material(), language=language, era_dates=True).days
    return day.rows


def row_at(stop_id: int, **changes: object) -> RunRow:
    return next(row for row in rows(material(**changes)) if row.key == f"stop:{stop_id}")


def test_a_stop_tells_all_that_is_noted() -> None:
    office = row_at(OFFICE)
    assert (office.planned, office.times, office.margin) == ("9:45", ("– 11:15", "9:40 着"), "5分")
    assert office.who == ("代表理事 高橋 美咲 様", "079-10", "090-20", "090-極秘(自分専用)")
    assert office.bring == ("手土産: 土産秘密", "支払: 入場料秘密")
    assert office.notes == (
        "見学の決まり: 靴を脱ぐ",
        "停車: 北の駐車場",
        "代替案: 代案秘密",
        "自分専用: 自分秘密",
        "ご希望: 質問は三つまで",
    )
    assert office.people == "2名(不参加: うえだ 一郎)"


def test_every_leaving_has_a_head_count() -> None:
    leaving = [row for row in rows() if row.kind is RunKind.LEAVING]
    assert [row.people for row in leaving] == ["／ 2名", "／ 2名", "／ 3名", "／ 3名"]
    assert leaving[0].what == "発 → 貸切バス 25分"


def test_meals_tell_who_eats_what() -> None:
    eats = row_at(LUNCH, stops=(notes(LUNCH, diets=(("ハラール", 1),)),))
    assert eats.bring == ("ハラール(1名)",)


def test_lines_of_a_note_stand_in_one() -> None:
    office = row_at(OFFICE, stops=(replace(OFFICE_NOTES, rules="靴を脱ぐ\n撮影禁止"),))
    assert "見学の決まり: 靴を脱ぐ / 撮影禁止" in office.notes


def test_lines_of_what_participants_read_stand_in_one_too() -> None:
    plan = read_tour("9:00\nA meeting 15\nB visit 60 +25")
    (day,) = plan.days
    stops = tuple(replace(one, note="手袋持参\n帽子") for one in day.stops)
    plan = replace(plan, days=(replace(day, stops=stops),))
    planned = itinerary(*compute(plan).days, plan=plan)
    assert rows(material(itinerary=planned, stops=()))[0].details == ("手袋持参 / 帽子",)


def optional_tour(written: str) -> Itinerary:
    """Return a tour whose third stop may be left out."""
    plan = read_tour(written)
    (day,) = plan.days
    stops = tuple(replace(one, is_optional=one.stop_id == 3) for one in day.stops)
    plan = replace(plan, days=(replace(day, stops=stops),))
    return itinerary(*compute(plan).days, plan=plan)


@pytest.mark.parametrize(
    ("written", "saved"),
    [
        ("9:00\nA meeting 0\nB visit 60 +10\nC visit 60 +10\nD visit 60 =11:40 +10", "「D」の時刻"),
        ("9:00\nA meeting 0\nB visit 60 +10\nC visit 60 =10:25 +10\nD visit 60 +10", ""),
    ],
)
def test_decisions_say_what_to_leave_out(written: str, saved: str) -> None:
    found = rows(material(itinerary=optional_tour(written), stops=()))
    (decision,) = (row for row in found if row.kind is RunKind.DECISION)
    assert "「C」を省く" in decision.what
    assert saved in decision.what
    assert found[found.index(decision) + 1].key == "leaving:2"


@pytest.mark.parametrize(
    ("stop_id", "told"),
    [
        (OFFICE, ["判断: 9:20までに出発できなければ「みらい協同組合」は代替案で進める。"]),
        (LUNCH, []),
    ],
)
def test_another_plan_says_from_when_on_it_is_needed(stop_id: int, told: list[str]) -> None:
    noted = notes(stop_id, other_plan="代案")
    bound = computed() if stop_id == OFFICE else computed(_UNBOUND)
    found = rows(material(itinerary=bound, stops=(noted,)))
    assert [row.what for row in found if row.kind is RunKind.DECISION] == told


def test_a_day_that_leaves_a_lodging_begins_with_that() -> None:
    first = rows(material(itinerary=computed("8:00 from=ホテル\n工場 visit 60 +20")))[0]
    assert (first.planned, first.what, first.people) == ("8:00", "ホテル発 貸切バス 20分", "／ 2名")


def test_numbers_stand_above_the_days() -> None:
    lines = run_lines(material(), language="ja", era_dates=True)
    assert [fact.label for fact in lines.numbers] == ["運転手", "緊急"]
    assert lines.numbers[0].text == "1号車 播但観光 岸本 様 079-1"


def test_people_are_listed_with_how_to_reach_them() -> None:
    helper = guest(
        8, "かとう", role=TourRole.HELPER, secret_telephone="080-極秘", deputy_name="代わり"
    )
    table = run_people(material(guests=(helper, guest(1, "あおき", note="注意"))), language="ja")
    first, second = table.rows
    assert first.cells[4].text == "注意"
    assert second.cells[1].detail == "お手伝い\n代理: 代わり"
    assert second.cells[3].detail == "080-極秘(自分専用)"


def test_the_paper_tells_everything_to_the_organiser_alone() -> None:
    given = passed(Reader.ORGANISER_ALONE)
    text = "".join(text_of(build(given, chosen())).split())
    for word in (
        "自分秘密",
        "代案秘密",
        "土産秘密",
        "入場料秘密",
        "090-極秘",
        "卵秘密",
        "内部秘密",
    ):
        assert word in text
    assert given.left_out == ()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_line_is_on_the_paper(language: str) -> None:
    given = passed(Reader.ORGANISER_ALONE)
    text = "".join(text_of(build(given, chosen(language))).split())
    for _place, line in run_lines(given.value, language=language, era_dates=True).texts():
        assert "".join(line.split()) in text


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_tour_without_days_or_people_has_a_sheet(language: str) -> None:
    empty = passed(
        Reader.ORGANISER_ALONE,
        itinerary=without_days(),
        guests=(),
        rides=(),
        stops=(),
        emergency_numbers="",
    )
    assert build(empty, chosen(language)).page_count == 1


def test_a_note_longer_than_a_page_is_still_printed() -> None:
    long = (replace(OFFICE_NOTES, own_note="鰯" * 9000),)
    given = passed(Reader.ORGANISER_ALONE, stops=long)
    assert text_of(build(given, chosen())).count("鰯") == 9000


def test_stops_without_an_end_say_only_their_start() -> None:
    hotel = next(row for row in rows() if row.what == "ホテル明石")
    assert hotel.times == ()
