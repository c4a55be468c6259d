"""The rosters of a tour: in order, with everything for the organiser, with little for others."""

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from organiser.documents.roster import build
from organiser.papers.full_roster_lines import full_roster_lines
from organiser.papers.people import PaperName
from organiser.papers.roster_lines import roster_lines, roster_rows
from organiser.papers.table_lines import TabledLines
from organiser.papers.tour_material import Guest, TourMaterial
from organiser.touring.sharing import NOTHING, Money
from organiser.vocabulary import PaperKind, Reader, TourRole
from tests.papers.every_paper import make_paper, text_of
from tests.papers.group_tours import (
    OFFICE,
    group,
    guest,
    options,
    out_of_order,
    page_texts,
    passed,
    tour,
)
from tests.papers.nasty import make_nasty

PRIVATE = ("090-0000", "guest1@", "食事秘密", "家族秘密", "内部秘密", "40,400", "501", "1A")
LONG = "一般社団法人見学受入連絡協議会" * 6


def named(family: str, reading: str, **changes: object) -> Guest:
    name = PaperName(family=family, family_reading=reading)
    return replace(guest(len(family)), name=name, **changes)  # type: ignore[arg-type]


def written(guests: tuple[Guest, ...], *, by_rank: bool) -> list[str]:
    return [row.written for row in roster_rows(guests, by_rank=by_rank)]


def lines_for(shown: TourMaterial, reader: Reader, language: str = "ja") -> TabledLines:
    build_lines = full_roster_lines if reader is Reader.ORGANISER else roster_lines
    return build_lines(passed(shown, reader).value, options(language))


def test_a_roster_is_in_the_order_of_readings_or_of_ranks() -> None:
    people = (
        named("渡辺", "わたなべ", title="代表理事"),
        named("東", "あずま", title="通訳", role=TourRole.INTERPRETER),
        named("田中", "たなか", title="課長"),
        named("林", "はやし", title="会長"),
        named("森", "もり", title="相談員", role=TourRole.LEADER),
    )
    assert written(people, by_rank=False) == ["東", "田中", "林", "森", "渡辺"]
    assert written(people, by_rank=True) == ["森", "林", "渡辺", "田中", "東"]


def test_who_may_not_be_read_is_in_no_roster_but_counted() -> None:
    refused = guest(2, has_agreed=False)
    shown = tour(3, guests=(guest(1), refused, guest(3)))
    lines = lines_for(shown, Reader.PARTICIPANT)
    assert [row.key for row in lines.tables[0].rows] == ["person:1", "person:3"]
    assert lines.tables[0].remarks == ("ほか1名", "五十音順・敬称略")
    text = page_texts(build(passed(shown, Reader.PARTICIPANT), options()))[0]
    assert "第2協同組合" not in text
    assert "上田" not in text


def test_where_nobody_agreed_only_their_number_is_said() -> None:
    shown = tour(2, guests=tuple(replace(one, has_agreed=False) for one in group(2)))
    lines = lines_for(shown, Reader.PARTICIPANT, "en")
    assert (lines.tables, lines.remarks) == ((), ("and 2 more",))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("count", [0, 1, 60])
@pytest.mark.parametrize("reader", [Reader.PARTICIPANT, Reader.ORGANISER])
def test_the_paper_says_every_line_in_order(reader: Reader, count: int, language: str) -> None:
    shown = tour(count)
    paper = build(passed(shown, reader), options(language, furigana=False))
    assert out_of_order(paper, lines_for(shown, reader, language).texts()) == []
    assert not paper.missing


def test_participants_read_nothing_private_of_each_other() -> None:
    text = "".join(page_texts(build(passed(tour(5), Reader.PARTICIPANT), options())))
    assert [secret for secret in PRIVATE if secret in text] == []


def test_the_organiser_reads_what_they_need_but_nothing_for_their_eyes_only() -> None:
    text = "".join(page_texts(build(passed(tour(5), Reader.ORGANISER), options())))
    assert [secret for secret in PRIVATE if secret not in text] == []
    assert "極秘" not in text


def test_names_are_printed_as_their_owners_write_them(session: Session) -> None:
    book = make_nasty(session)
    for kind in (PaperKind.FULL_ROSTER, PaperKind.ROSTER):
        text = text_of(make_paper(session, book, kind))
        for name in ("髙﨑 美咲", "𠮷田 太郎", "Nguyễn Thị Hồng", "Sukarno", "東"):
            assert name in text
        assert ("O'Neil" in text.replace("’", "'")) == (kind is PaperKind.FULL_ROSTER)


def test_who_reads_no_japanese_finds_names_in_latin_letters() -> None:
    (row,) = lines_for(tour(1), Reader.PARTICIPANT, "en").tables[0].rows
    assert row.cells[1].detail == "ITO Ichiro"


def test_readings_stand_above_names_where_that_is_chosen() -> None:
    plain, read = (
        "".join(page_texts(build(passed(tour(3), Reader.PARTICIPANT), options(furigana=chosen))))
        for chosen in (False, True)
    )
    assert "おかもと" not in plain
    assert "おかもと" in read


@pytest.mark.parametrize(
    ("owed", "paid", "said"),
    [
        (Money(yen=500), Money(yen=200), "未払い 300円"),
        (Money(yen=500), Money(yen=500), "支払い済み"),
        (Money(yen=500), Money(yen=700), "過払い 200円"),
        (Money(rupiah=9_000), NOTHING, "未払い 9,000ルピア"),
        (NOTHING, NOTHING, ""),
    ],
)
def test_what_is_still_to_be_paid_is_said(owed: Money, paid: Money, said: str) -> None:
    shown = tour(1, guests=(guest(1, owed=owed, paid=paid),))
    (row,) = lines_for(shown, Reader.ORGANISER).tables[0].rows
    assert row.cells[7].detail == said


def test_remarks_tell_who_is_away_or_unlisted_and_who_comes_for_them() -> None:
    one = guest(1, away_from=frozenset({OFFICE}), has_agreed=False, deputy_name="林 みらの")
    (row,) = lines_for(tour(1, guests=(one,)), Reader.ORGANISER).tables[0].rows
    assert row.cells[-1].text == "5か所中1か所に不参加\n名簿掲載なし\n内部秘密1"
    assert row.cells[1].detail == "代理: 林 みらの"


def test_in_an_emergency_hospital_organiser_bus_and_hotel_come_before_the_people() -> None:
    silent = guest(2, telephone="", secret_telephone="", emergency_contact="")
    shown = tour(2, guests=(guest(1), silent))
    table = lines_for(shown, Reader.ORGANISER).tables[1]
    keys = ["emergency:0", "organiser", "vehicle:7", "night:3", "person:1"]
    assert [row.key for row in table.rows] == keys
    assert table.rows[0].cells[1].text == "119 病院"
    assert [row.cells[2].text for row in table.rows[1:]] == [
        "090-0",
        "079-1",
        "078-22",
        "090-0000-0001",
    ]
    assert table.remarks == ("電話番号が分からない方: 上田 一郎2",)


def test_long_bodies_wrap_and_stay_on_the_page() -> None:
    guests = tuple(replace(one, organisation=LONG) for one in group(4))
    for reader in (Reader.PARTICIPANT, Reader.ORGANISER):
        text = "".join(page_texts(build(passed(tour(4, guests=guests), reader), options())))
        assert text.count(LONG) == 4


def test_large_print_and_no_colours_say_the_same() -> None:
    plain = "".join(page_texts(build(passed(tour(1), Reader.ORGANISER), options())))
    other = options(large_print=True, black_and_white=True)
    large = "".join(page_texts(build(passed(tour(1), Reader.ORGANISER), other)))
    assert "guest1@example.jp" in plain
    assert "guest1@example.jp" in large
