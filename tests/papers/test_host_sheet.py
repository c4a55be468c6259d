from dataclasses import replace

import pytest

from organiser.documents.host_sheet import build
from organiser.papers.host_sheet_lines import HostSheetLines, host_sheet_lines, paper_lines
from organiser.papers.host_visit import host_visit
from organiser.papers.options import Own
from organiser.vocabulary import Reader, TourRole
from tests.papers.every_paper import text_of
from tests.papers.host_tours import (
    GROUP,
    OFFICE,
    OFFICE_NOTES,
    STATION,
    chosen,
    computed,
    for_host,
    guest,
    material,
    passed,
)


def lines(language: str = "ja", **changes: object) -> HostSheetLines:
    return host_sheet_lines(for_host(**changes).value, language=language, era_dates=True)


def facts(said: HostSheetLines) -> dict[str, str]:
    return {fact.key: fact.text for fact in (*said.facts, *said.agreed)}


def test_it_says_what_a_host_has_to_know() -> None:
    said = facts(lines())
    assert said["fact:time"] == "令和8年12月3日(木) 9:45～11:15(9:40 到着予定)"
    assert said["fact:people"] == "2名"
    assert said["fact:vehicles"] == "1号車(播但観光)"
    assert said["fact:parking"] == "北の駐車場"
    assert said["fact:diets"] == "ハラール(1名)"
    assert said["fact:shows"] == "講習の教室"
    assert said["fact:wishes"] == "質問は三つまで"
    assert said["fact:rules"] == "靴を脱ぐ"


@pytest.mark.parametrize(
    ("language", "addressee"),
    [
        ("ja", ("みらい協同組合", "代表理事 高橋 美咲 様")),
        ("en", ("みらい協同組合", "高橋 美咲, 代表理事")),
    ],
)
def test_a_person_is_addressed_with_the_body(language: str, addressee: tuple[str, ...]) -> None:
    assert lines(language).addressee == addressee


def test_a_body_alone_takes_its_own_honorific() -> None:
    nobody = for_host(stops=(replace(OFFICE_NOTES, stop_id=STATION, host_name=""),)).value
    visit = host_visit(replace(nobody, own=Own(stop_id=STATION)), language="ja")
    assert visit.addressee("ja") == ("みらい協同組合 御中",)


def test_who_comes_stands_by_rank_and_who_does_not_is_left_out() -> None:
    leader = guest(5, "おの", role=TourRole.LEADER, deputy_name="かわり 太郎")
    rows = lines(guests=(*GROUP, leader)).people.rows
    assert [row.place for row in rows] == ["おの 一郎", "いとう 一郎", "あおき 一郎"]
    assert rows[0].cells[3].detail == "団長\n代理: かわり 太郎"


def test_more_than_are_named_are_counted() -> None:
    assert lines(counts_at=((OFFICE, 5),)).people.remarks == ("ほか3名",)
    empty = lines(guests=(), counts_at=(), head_count=0)
    assert "後日" in empty.people.empty
    assert "fact:people" not in facts(empty)


def test_the_own_stop_stands_out_in_the_day() -> None:
    assert [row.text for row in lines().outline if row.is_own] == ["みらい協同組合"]


def test_without_vehicles_the_way_is_told() -> None:
    assert facts(lines(rides=(), stops=()))["fact:vehicles"] == "貸切バス 25分"
    bare = (replace(OFFICE_NOTES, carriers=()),)
    assert facts(lines(stops=bare))["fact:vehicles"] == "1号車"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("9:00\nA meeting 10\nB visit 0 +20", "令和8年12月3日(木) 9:30から"),
        (
            "9:00\nA meeting 10\nB visit 60 flight dep10:00 arr12:00 @WIB",
            "令和8年12月3日(木) 13:15～14:15(WIB)",
        ),
    ],
)
def test_a_visit_may_have_no_end_or_another_clock(written: str, told: str) -> None:
    assert facts(lines(itinerary=computed(written)))["fact:time"].startswith(told)


def test_a_tour_without_the_stop_has_no_sheet() -> None:
    with pytest.raises(LookupError):
        host_visit(material(), language="ja")


def test_nothing_of_others_or_of_the_organisers_own_is_told() -> None:
    text = text_of(build(for_host(), chosen()))
    for word in ("秘密", "極秘", "090-私用", "090-20", "岸本", "うえだ"):
        assert word not in text
    other = passed(Reader.HOST, Own(stop_id=STATION))
    assert "質問は三つまで" not in text_of(build(other, chosen()))


def test_it_fits_one_page_with_furigana_and_marks() -> None:
    marked = chosen(furigana=True, changed=frozenset({f"stop:{OFFICE}"}), changed_since=2)
    paper = build(for_host(), marked)
    assert paper.page_count == 1
    assert text_of(paper).count("変更") == 2


def test_many_guests_take_more_pages() -> None:
    many = tuple(guest(key, f"さとう{key}") for key in range(1, 61))
    paper = build(for_host(guests=many, counts_at=((OFFICE, 60),)), chosen())
    assert paper.page_count > 1
    assert "さとう60" in text_of(paper)


def test_lines_are_known_by_their_keys() -> None:
    said = dict(paper_lines(for_host().value, "ja"))
    assert said["person:2"] == "白い組合 会長 いとう 一郎"
    assert said[f"stop:{OFFICE}"] == "9:45 – 11:15 みらい協同組合"
    assert said["fact:people"] == "人数: 2名"


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_line_is_on_the_paper(language: str) -> None:
    text = "".join(text_of(build(for_host(), chosen(language))).split())
    for _place, line in lines(language).texts():
        assert "".join(line.split()) in text
