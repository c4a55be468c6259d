"""Tokyo, Jakarta, Bandung and back over midnight, in Japanese: zones, holidays, rupiah."""

from datetime import date

from PySide6.QtCore import Qt
from sqlalchemy.orm import Session

from organiser.services.tours import costs
from organiser.services.tours.cost_values import CostsPage
from organiser.touring.lines import RowKind
from organiser.vocabulary import LegMode, StopKind
from tests.factories import PREPARE, make_person
from tests.journeys.boarding import house_all, sleepers
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.journeys.receiving import change_in_place
from tests.journeys.tour_desk import (
    Typed,
    add_stop,
    cautions,
    edit_leg,
    fill_stop,
    itinerary,
    new_tour,
    save,
    show_day,
    show_side,
    times,
)

TRAVELLERS = ("石田", "小林", "渡辺")
FIRST_DAY = date(2026, 12, 22)
HANEDA, JAKARTA_AIRPORT = "羽田空港 第3ターミナル", "スカルノ・ハッタ空港"
HOTEL, SCHOOL, BANDUNG, COLLEGE = (
    "ホテル スマンギ",
    "ジャカルタ送出機関",
    "ホテル ブラガ",
    "バンドン工科学院",
)
BACK = "羽田空港 到着ロビー"
AT_HANEDA, AT_SOEKARNO = "35.5447, 139.7686", "-6.1256, 106.6559"
IN_JAKARTA, IN_BANDUNG = "-6.2252, 106.8098", "-6.9175, 107.6191"
BUS = LegMode.BUS
DAYS = (
    (
        Typed(
            name=JAKARTA_AIRPORT,
            kind=StopKind.TRANSFER,
            mode=LegMode.FLIGHT,
            dwell_minutes="60",
            point=AT_SOEKARNO,
        ),
        Typed(name=HOTEL, kind=StopKind.LODGING, mode=BUS, point=IN_JAKARTA),
    ),
    (
        Typed(name="ロビー集合", kind=StopKind.DEPARTURE, fixed_start="8:00", point=IN_JAKARTA),
        Typed(name=SCHOOL, windows="9:00-11:30", mode=BUS, way="70", point="-6.2383, 106.9756"),
        Typed(name="昼食 サテハウス", kind=StopKind.MEAL, mode=LegMode.WALK, way="10"),
        Typed(name=BANDUNG, kind=StopKind.LODGING, mode=BUS, way="3:10", point=IN_BANDUNG),
    ),
    (
        Typed(name="出発", kind=StopKind.DEPARTURE, fixed_start="9:00", point=IN_BANDUNG),
        Typed(name=COLLEGE, windows="9:00-15:00", mode=BUS, way="30", point="-6.8915, 107.6107"),
        Typed(name="ホテルへ戻る", kind=StopKind.LODGING, mode=BUS, way="40", point=IN_BANDUNG),
    ),
    (
        Typed(name="ブラガ通り散策", kind=StopKind.BREAK, dwell_minutes="60", point=IN_BANDUNG),
        Typed(
            name="空港でのふりかえり",
            kind=StopKind.TALK,
            mode=BUS,
            way="4:30",
            point=AT_SOEKARNO,
        ),
        Typed(name=BACK, kind=StopKind.END, mode=LegMode.FLIGHT, point=AT_HANEDA),
    ),
)


def test_from_tokyo_to_java_and_back(desk: Desk) -> None:
    desk.store.do(PREPARE, add_travellers)
    plan(desk)
    fly(desk)
    mind_the_holidays(desk)
    sleep(desk)
    reckon(desk)


def add_travellers(session: Session) -> None:
    for family in TRAVELLERS:
        make_person(session, family_name=family, given_name="", given_reading="")


def plan(desk: Desk) -> None:
    new_tour(
        desk,
        name="インドネシア視察",
        first_day=FIRST_DAY.isoformat(),
        days="4",
        begin=HANEDA,
        begins_at="9:15",
    )
    desk.find("timeline").setFocus()
    desk.key(Qt.Key.Key_Home)
    desk.key(Qt.Key.Key_Return)
    form = desk.dialog("stop_form")
    fill_stop(desk, form, Typed(name=HANEDA, point=AT_HANEDA))
    save(desk, form)
    for number, typed_stops in enumerate(DAYS, start=1):
        show_day(desk, number)
        for typed in typed_stops:
            add_stop(desk, typed)


def fly(desk: Desk) -> None:
    show_day(desk, 1)
    edit_leg(desk, JAKARTA_AIRPORT, departs_at="11:45", arrives_at="17:30", service="GA 875")
    assert ways_by_air(desk) == ["GA 875 11:45(JST)発 → 17:30(WIB)着 7時間45分"]
    assert begins(desk)[HANEDA] == "9:15 – 9:30 JST"
    assert begins(desk)[HOTEL].endswith("WIB")
    show_day(desk, 4)
    before = times(desk, 4)
    edit_leg(desk, BACK, departs_at="23:30", arrives_at="翌8:50", service="GA 874")
    assert ways_by_air(desk) == ["GA 874 23:30(WIB)発 → 翌8:50(JST)着 7時間20分"]
    assert begins(desk)[BACK] == "翌10:05 JST"
    desk.key(Qt.Key.Key_Z, CTRL)
    assert times(desk, 4) == before
    desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
    assert begins(desk)[BACK] == "翌10:05 JST"


def begins(desk: Desk) -> dict[str, str]:
    """Return what the timeline says of when each stop of the day shown begins."""
    rows = desk.find("timeline").rows()
    return {row.text: row.time for row in rows if row.kind is RowKind.STOP}


def ways_by_air(desk: Desk) -> list[str]:
    rows = desk.find("timeline").rows()
    return [row.text.removeprefix("飛行機 ") for row in rows if row.text.startswith("飛行機")]


def mind_the_holidays(desk: Desk) -> None:
    """See the joint leave day before Christmas, and how long the day is that ends over midnight."""
    holidays = cautions(desk, "PUBLIC_HOLIDAY")
    assert any(COLLEGE in said and "クリスマスの政令指定休日" in said for said in holidays)
    (late,) = [said for said in cautions(desk, "DAY_TOO_LONG") if said.startswith("4日目")]
    # From nine in Bandung to ten the next morning in Tokyo, two hours of it the clocks' own.
    assert "11時間5分" in late


def sleep(desk: Desk) -> None:
    show_side(desk, "group")
    for family in TRAVELLERS:
        field = desk.find("add_participant")
        desk.write_into(field, family)
        field.resolve()
    nights = [house_all(desk, names, night=at) for at, names in enumerate(("701-702", "31-32"))]
    assert [sum(map(len, rooms)) for rooms in nights] == [len(TRAVELLERS)] * 2
    desk.press("night_bar_2")
    desk.press("copy_night")
    assert sleepers(desk, 2) == nights[1]


def reckon(desk: Desk) -> None:
    show_side(desk, "costs")
    for line in ("貸切バス 4500000ルピア", "ホテル 96000", "入場料 50000ルピア ずつ"):
        desk.write_into(desk.find("cost_edit"), line)
        desk.press("cost_adder_add")
    total = page(desk).total
    assert (total.yen, total.rupiah) == (96_000, 4_500_000 + 50_000 * len(TRAVELLERS))
    change_in_place(desk, "rate_part", amount="10500")
    each = 50_000 * 100 // 10_500
    total = page(desk).total
    whole = 96_000 + 4_500_000 * 100 // 10_500 + each * len(TRAVELLERS)
    assert (total.yen, total.rupiah) == (whole, 0)
    payer = page(desk).payers[0]
    desk.press(f"settle_{payer.person_id}")
    assert not page(desk).payers[0].open


def page(desk: Desk) -> CostsPage:
    return desk.store.read(costs.get_costs, itinerary(desk).tour_id)
