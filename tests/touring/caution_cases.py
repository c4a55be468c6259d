"""Tours with one caution each, and the caution's sentence in both languages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from organiser.touring.itinerary import ConflictCode
from organiser.touring.plan import DayHours, LearnedTime, Place, PlannedStop, PlannedTour, Window
from organiser.wording import phrase
from tests.touring.written_tours import SOME_DAY, read_tour

Change = Callable[[PlannedTour], PlannedTour]


@dataclass(frozen=True, kw_only=True)
class Case:
    """A tour as text, what is changed of it, and what is said of it."""

    code: ConflictCode
    text: str
    english: str
    japanese: str
    change: Change = lambda tour: tour

    @property
    def tour(self) -> PlannedTour:
        """Return the tour."""
        return self.change(read_tour(self.text))


def tour_with(**changes: Any) -> Change:
    """Return what changes the tour itself."""
    return lambda tour: replace(tour, **changes)


def stop_with(number: int, **changes: Any) -> Change:
    """Return what changes one stop of the first day, counted from 1."""
    return lambda tour: _with_stop(tour, number, lambda stop: replace(stop, **changes))


def leg_with(number: int, **changes: Any) -> Change:
    """Return what changes the way to one stop."""
    return lambda tour: _with_stop(
        tour, number, lambda stop: replace(stop, leg_before=replace(stop.leg_before, **changes))
    )


def _with_stop(
    tour: PlannedTour, number: int, change: Callable[[PlannedStop], PlannedStop]
) -> PlannedTour:
    day, *others = tour.days
    stops = tuple(change(stop) if stop.stop_id == number else stop for stop in day.stops)
    return replace(tour, days=(replace(day, stops=stops), *others))


def with_another_day(tour: PlannedTour, *, later: int = 1, **changes: Any) -> PlannedTour:
    """Return a tour with an empty day more."""
    day = tour.days[0]
    empty = replace(day, day_id=day.day_id + later, day=day.day + timedelta(days=later), stops=())
    return replace(tour, days=(*tour.days, replace(empty, **changes)))


def closed_on_the_first_of(days: int) -> Change:
    """Return what closes the first stop on its day, on a tour of so many days."""

    def change(tour: PlannedTour) -> PlannedTour:
        hours = (
            DayHours(SOME_DAY, closed_by=phrase("closing day")),
            *(DayHours(SOME_DAY + timedelta(days=n), (Window(540, 1020),)) for n in range(1, days)),
        )
        for later in range(1, days):
            tour = with_another_day(tour, later=later)
        return stop_with(1, hours=hours)(tour)

    return change


def learned(minutes: int, *, fastest: int) -> LearnedTime:
    """Return a way measured three times."""
    return LearnedTime(minutes, fastest, minutes + 10, 3)


HIMEJI, AKASHI = Place(34.8275, 134.6906), Place(34.6492, 134.9931)
TRAIN = "9:00\n本社 visit 60\n姫路駅 transfer 5 train dep10:00 arr10:40 in5"


def on_the_map(tour: PlannedTour) -> PlannedTour:
    """Return a tour whose first two stops have places, 85 minutes by bus apart."""
    return stop_with(2, place=AKASHI)(stop_with(1, place=HIMEJI)(tour))


LATE = "9:00{settings}\n本社 visit 60\n播州機械工業 visit 60 =10:30 +{leg}"

TIMES = [
    Case(
        code=ConflictCode.LATE_FOR_FIXED,
        text=LATE.format(settings="", leg=40),
        english="播州機械工業 — arrives at 10:40, 10 minutes late for the fixed start (10:30).",
        japanese="播州機械工業 — 10:40 着は、固定の開始時刻(10:30)に10分遅れます。",
    ),
    Case(
        code=ConflictCode.LATE_FOR_FIXED,
        text=LATE.format(settings=" arrival=10", leg=31),
        english="播州機械工業 — arrives at 10:31, 1 minute late for the fixed start (10:30); "
        "11 minutes with the arrival buffer.",
        japanese="播州機械工業 — 10:31 着は、固定の開始時刻(10:30)に1分遅れます"
        "(余裕時間を含めると11分)。",
    ),
    Case(
        code=ConflictCode.LATE_FOR_FIXED,
        text=LATE.format(settings=" arrival=10", leg=25),
        english="播州機械工業 — arrives at 10:25: the buffer before the fixed start (10:30) "
        "is 5 minutes short.",
        japanese="播州機械工業 — 10:25 着では、10:30 開始までの余裕時間が5分足りません。",
    ),
    Case(
        code=ConflictCode.TRANSFER_TOO_SHORT,
        text="9:00 arrival=10 boarding=5\n本社 visit 60 =13:00\n播州機械工業 visit 45 =14:15 +30",
        english="播州機械工業 — 15 minutes between the end of 本社 (14:00) and the fixed start "
        "(14:15), but it takes 45 minutes: 30 minutes short.",
        japanese="播州機械工業 — 「本社」の終了(14:00)から 14:15 開始まで15分しかなく、"
        "移動と準備に必要な45分に30分足りません。",
    ),
    Case(
        code=ConflictCode.OVERLAP,
        text="9:00\n本社 visit 60\n播州機械工業 visit 60 =9:45 +20",
        english="播州機械工業 — starts at 9:45, 15 minutes before 本社 ends (10:00).",
        japanese="播州機械工業 — 9:45 開始は、「本社」の終了(10:00)より15分早く、"
        "時間が重なります。",
    ),
    Case(
        code=ConflictCode.BEFORE_OPENING,
        text="8:00\n播州機械工業 visit 60 =8:30 9:00-12:00",
        english="播州機械工業 — starts at 8:30, 30 minutes before visiting hours (from 9:00).",
        japanese="播州機械工業 — 8:30 開始は受入時間(9:00から)より30分早くなっています。",
    ),
    Case(
        code=ConflictCode.AFTER_CLOSE,
        text="8:00\n播州機械工業 visit 60 =17:30 9:00-17:00",
        english="播州機械工業 — starts at 17:30, 30 minutes after visiting hours (until 17:00).",
        japanese="播州機械工業 — 17:30 開始では受入時間(17:00まで)を30分過ぎています。",
    ),
    Case(
        code=ConflictCode.AFTER_CLOSE,
        text="8:00\n播州機械工業 visit 60 =17:00 9:00-17:00",
        english="播州機械工業 — starts at 17:00, just when visiting hours end: no time is left.",
        japanese="播州機械工業 — 17:00 開始では、ちょうど受入時間が終わり、滞在できません。",
    ),
    Case(
        code=ConflictCode.AFTER_CLOSE,
        text="8:00\n美術館 visit 60 =16:40 9:00-16:30!",
        english="美術館 — starts at 16:40, 10 minutes after the last entry (16:30).",
        japanese="美術館 — 16:40 開始では最終受付(16:30)を10分過ぎています。",
    ),
    Case(
        code=ConflictCode.RUNS_PAST_CLOSE,
        text="13:10\n播州機械工業 visit 90 13:00-14:30",
        english="播州機械工業 — ends at 14:40, 10 minutes after visiting hours (until 14:30). "
        "A stay of up to 80 minutes fits.",
        japanese="播州機械工業 — 14:40 終了は受入時間(14:30まで)を10分超えます。"
        "滞在は80分までなら収まります。",
    ),
    Case(
        code=ConflictCode.BETWEEN_WINDOWS,
        text="11:00\n本社 visit 20\n播州機械工業 visit 60 9:00-12:00 13:00-17:00 +10",
        english="播州機械工業 — waits 90 minutes for the visiting hours from 13:00.",
        japanese="播州機械工業 — 13:00からの受入時間まで90分待ちます。",
    ),
    Case(
        code=ConflictCode.LONG_WAIT,
        text="9:00\n本社 visit 30\n播州機械工業 visit 30 =10:30 +15",
        english="播州機械工業 — 45 minutes of waiting before the start at 10:30.",
        japanese="播州機械工業 — 10:30 の開始まで45分の待ち時間があります。",
    ),
]

WAYS = [
    Case(
        code=ConflictCode.NO_TRAVEL_TIME,
        text="9:00\n本社 visit 30\n播州機械工業 visit 30",
        english="播州機械工業 — the travel time from 本社 is not known. Please type the minutes.",
        japanese="播州機械工業 — 本社からの移動時間がわかりません。分数を入力してください。",
    ),
    Case(
        code=ConflictCode.MISSED_TRANSPORT,
        text=TRAIN,
        english="姫路駅 — the departure at 10:00 from 本社 is missed by 5 minutes.",
        japanese="姫路駅 — 本社発 10:00 の便に5分間に合いません。",
    ),
    Case(
        code=ConflictCode.MISSED_TRANSPORT,
        text=TRAIN,
        english="姫路駅 — the departure at 新快速 10:00 from 本社 is missed by 5 minutes. "
        "The next one is at 10:15.",
        japanese="姫路駅 — 本社発 新快速 10:00 の便に5分間に合いません。次の便は 10:15 です。",
        change=leg_with(2, service="新快速", next_departs_at=615),
    ),
    Case(
        code=ConflictCode.MISSED_TRANSPORT,
        text=TRAIN,
        english="姫路駅 — the departure at 10:00 from 本社 is missed by 5 minutes. "
        "The next one at 10:03 is missed, too.",
        japanese="姫路駅 — 本社発 10:00 の便に5分間に合いません。次の 10:03 の便にも"
        "間に合いません。",
        change=leg_with(2, next_departs_at=603),
    ),
    Case(
        code=ConflictCode.LAST_TRAIN,
        text="20:00\n懇親会 visit 150\nホテル lodging 0 train +30",
        english="ホテル — the last departure from 懇親会 is at 22:10, 20 minutes before the group "
        "can board (22:30).",
        japanese="ホテル — 懇親会からの最終便は 22:10 で、乗車できる 22:30 より20分早く出ます。",
        change=leg_with(2, last_departs_at=1330),
    ),
    Case(
        code=ConflictCode.ZONE_ORDER,
        text="8:00\n羽田 departure 30\nジャカルタ visit 30 @WIB flight dep11:45 arr9:30",
        english="ジャカルタ — arrives at 9:30 WIB, 15 minutes before it leaves 羽田 (11:45 JST). "
        "Check the day and the time zones.",
        japanese="ジャカルタ — 9:30 WIB 着は、羽田の出発(11:45 JST)より15分早くなっています。"
        "日付と時差を確かめてください。",
    ),
    Case(
        code=ConflictCode.ESTIMATE_ONLY,
        text="9:00\n姫路 visit 30\n明石 visit 30 =10:55",
        english="明石 — the way from 姫路, about 75 minutes, is an estimate, and the slack is only "
        "10 minutes. Please check the minutes.",
        japanese="明石 — 姫路からの移動(約75分)は概算で、余裕は10分だけです。"
        "所要時間を確かめてください。",
        change=on_the_map,
    ),
    Case(
        code=ConflictCode.TIGHTER_THAN_EVER,
        text="9:00\n本社 visit 30\n播州機械工業 visit 30 +20",
        english="播州機械工業 — 20 minutes are planned for the way from 本社, "
        "but it never took less than 28 minutes (measured: 3).",
        japanese="播州機械工業 — 本社からの移動は20分の予定ですが、これまで最短でも28分"
        "かかっています(実績3回)。",
        change=leg_with(2, learned=learned(35, fastest=28)),
    ),
    Case(
        code=ConflictCode.REST_MISSING,
        text="9:00\n神戸 departure 0\n鳥取 visit 30 +125",
        english="鳥取 — 2 h 5 min on the bus without a stop. Plan a rest after two hours.",
        japanese="鳥取 — バスに2時間5分乗り続けます。2時間ごとに休憩を入れてください。",
    ),
]

CLOSED = [
    Case(
        code=ConflictCode.HOST_CLOSED_DAY,
        text="14:00\n播州機械工業 visit 60",
        english="播州機械工業 — closed on this day (closing day), and on every other day of the "
        "tour.",
        japanese="播州機械工業 — この日は受け入れがありません(休業日)。"
        "ツアーのほかの日もありません。",
        change=closed_on_the_first_of(1),
    ),
    Case(
        code=ConflictCode.HOST_CLOSED_DAY,
        text="14:00\n播州機械工業 visit 60",
        english="播州機械工業 — closed on this day (closing day). "
        "Open on day 2, 2026-12-04 (Fri); day 3, 2026-12-05 (Sat).",
        japanese="播州機械工業 — この日は受け入れがありません(休業日)。受け入れがあるのは"
        "2日目・2026年12月4日(金)と3日目・2026年12月5日(土)です。",
        change=closed_on_the_first_of(4),
    ),
    Case(
        code=ConflictCode.PUBLIC_HOLIDAY,
        text="14:00 day=2026-07-20\n播州機械工業 visit 60",
        english="播州機械工業 — Marine Day is a public holiday there. "
        "Ask whether visitors are received.",
        japanese="播州機械工業 — 現地は祝日(海の日)です。受け入れていただけるか確かめてください。",
    ),
    Case(
        code=ConflictCode.PUBLIC_HOLIDAY,
        text="14:00 day=2026-08-17\nMaju社 visit 60 @WIB",
        english="Maju社 — Independence Day is a public holiday there. "
        "Ask whether visitors are received.",
        japanese="Maju社 — 現地は祝日(独立記念日)です。受け入れていただけるか確かめてください。",
    ),
    Case(
        code=ConflictCode.FRIDAY_NOON,
        text="12:30 day=2026-12-04\nMaju社 visit 60 @WIB",
        english="Maju社 — on Fridays from 11:30 to 13:00 prayers keep many people in Indonesia "
        "away.",
        japanese="Maju社 — インドネシアでは金曜日の11:30から13:00まで、"
        "礼拝で席を外す人が多くなります。",
    ),
    Case(
        code=ConflictCode.HOST_NOT_CONFIRMED,
        text="9:00\n兵庫介護学院 visit 30 host:asked",
        english="兵庫介護学院 — the host has not confirmed yet.",
        japanese="兵庫介護学院 — まだ確認がとれていません。",
    ),
    Case(
        code=ConflictCode.HOST_NOT_CONFIRMED,
        text="9:00\n兵庫介護学院 visit 30 host:considering",
        english="兵庫介護学院 — the host has not confirmed yet (asked on 2026-11-12 (Thu)).",
        japanese="兵庫介護学院 — まだ確認がとれていません(依頼日 2026年11月12日(木))。",
        change=lambda tour: _with_stop(
            tour,
            1,
            lambda stop: replace(stop, host=replace(stop.host, asked_on=date(2026, 11, 12))),
        ),
    ),
    Case(
        code=ConflictCode.HOST_NOT_CONFIRMED,
        text="9:00\n兵庫介護学院 visit 30 host:candidate",
        english="兵庫介護学院 — not confirmed yet: the host has not been asked.",
        japanese="兵庫介護学院 — まだ確認がとれていません。受け入れをまだ依頼していません。",
    ),
    Case(
        code=ConflictCode.HOST_NOT_CONFIRMED,
        text="9:00\n兵庫介護学院 visit 30 host:set_aside",
        english="兵庫介護学院 — not confirmed: asking the host has been set aside.",
        japanese="兵庫介護学院 — まだ確認がとれていません。受け入れの依頼は見送っています。",
    ),
    Case(
        code=ConflictCode.HOST_REFUSED,
        text="9:00\n兵庫介護学院 visit 30 host:declined",
        english="兵庫介護学院 — the host cannot receive the group.",
        japanese="兵庫介護学院 — 受け入れていただけません。",
    ),
]

DAYS = [
    Case(
        code=ConflictCode.LEAVES_TOO_EARLY,
        text="8:00\n姫路駅 meeting 15 =7:30",
        english="Day 1 — begins at 7:30 with 姫路駅, 30 minutes before its earliest start (8:00).",
        japanese="1日目 — 7:30 に「姫路駅」で始まり、出発できる時刻(8:00)より"
        "30分早くなっています。",
    ),
    Case(
        code=ConflictCode.ENDS_TOO_LATE,
        text="17:00 by=18:00\n本社 visit 60\n姫路駅 end 0 +20",
        english="Day 1 — reaches 姫路駅 at 18:20, 20 minutes after 18:00.",
        japanese="1日目 — 「姫路駅」に着くのが 18:20 で、終了予定の 18:00 を20分過ぎます。",
    ),
    Case(
        code=ConflictCode.DAY_TOO_LONG,
        text="14:00 longest=180\n播州機械工業 visit 185",
        english="Day 1 — lasts from 14:00 to 17:05, 5 minutes longer than 3 hours.",
        japanese="1日目 — 14:00から17:05までで、1日の上限(3時間)を5分超えます。",
    ),
    Case(
        code=ConflictCode.LUNCH_MISSING,
        text="11:00\n播州機械工業 visit 180",
        english="Day 1 — no time for lunch between 11:30 and 13:30.",
        japanese="1日目 — 11:30から13:30までの間に昼食の時間がありません。",
    ),
    Case(
        code=ConflictCode.LUNCH_MISSING,
        text="11:00\n本社 visit 60\n播州機械工業 visit 60 =12:40 +10",
        english="Day 1 — no time for lunch between 11:30 and 13:30: "
        "the longest free time, 30 minutes, is 15 minutes too short.",
        japanese="1日目 — 11:30から13:30までの間に昼食の時間がありません。"
        "空きは最長でも30分で、15分足りません。",
    ),
    Case(
        code=ConflictCode.DRIVER_HOURS,
        text="8:00 longest=900\n神戸 departure 0\n城崎 lodging 0 =19:20 +100",
        english="Day 1 — the driver's hours: 13 h 20 min of duty (garage to garage, 1 h of "
        "preparation included), the limit is 13 h.",
        japanese="1日目 — 運転手の拘束時間(車庫から車庫まで、準備1時間を含む)が"
        "13時間20分になり、上限の13時間を超えます。",
        change=tour_with(garage_minutes=30),
    ),
]

CASES = [*TIMES, *WAYS, *CLOSED, *DAYS]
