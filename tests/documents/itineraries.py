"""Computed tours built by hand: what a test does not name is filled in."""

from datetime import date, timedelta
from typing import Any

from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.touring.itinerary import Itinerary, TimedDay, TimedLeg, TimedStop, Timeline
from organiser.touring.plan import PlannedDay, PlannedHost, PlannedStop, PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, LegSource, Reader, Stage, StopKind
from tests.touring.written_tours import read_tour

FIRST_DAY = date(2026, 12, 3)
PRINTED_ON = date(2026, 11, 21)


def leg(
    minutes: int,
    source: LegSource = LegSource.ESTIMATE,
    *,
    distance_m: int | None = None,
    mode: LegMode = LegMode.BUS,
) -> TimedLeg:
    return TimedLeg(mode=mode, minutes=minutes, source=source, distance_m=distance_m)


def host(name: str, state: Stage = Stage.ACCEPTED) -> PlannedHost:
    return PlannedHost(name=name, stage=state)


def stop(
    starts: str,
    ends: str,
    name: str,
    *,
    leg_before: TimedLeg | None = None,
    waits_minutes: int = 0,
    **planned: Any,
) -> TimedStop:
    start, end = minute(starts), minute(ends)
    planned = {"stop_id": start, "kind": StopKind.VISIT, **planned}
    return TimedStop(
        stop=PlannedStop(name=name, dwell_minutes=end - start, **planned),
        number=1,
        starts=start,
        ends=end,
        leg_before=leg_before,
        waits_minutes=waits_minutes,
    )


def day(*stops: TimedStop, number: int = 1, note: str = "") -> TimedDay:
    plan = PlannedDay(
        day_id=number,
        day=FIRST_DAY + timedelta(days=number - 1),
        starts_at=stops[0].starts if stops else 540,
        stops=tuple(timed.stop for timed in stops),
        note=note,
    )
    return TimedDay(plan=plan, number=number, stops=stops, travel_minutes=0, visit_minutes=0)


def itinerary(*days: TimedDay, **changes: Any) -> Itinerary:
    values = {
        "tour_id": 1,
        "title": "監理団体実地見学ツアー 兵庫",
        "first_day": FIRST_DAY,
        "last_day": FIRST_DAY + timedelta(days=max(len(days), 1) - 1),
        "timeline": Timeline(days=days, conflicts=()),
        "participants": 5,
        "gathering": "12月3日(木) 8:50 JR姫路駅 中央改札前",
        "organiser_name": "田中(世話人)",
        "organiser_telephone": "090-0000-0000",
        "things_to_bring": "名刺 20枚、上履き",
        "revision": 3,
    }
    return Itinerary(**{**values, **changes})


def two_days() -> Itinerary:
    """A tour with every kind of row, signs from both fonts, and text that looks like markup."""
    first = day(
        stop("9:00", "9:15", "JR姫路駅", kind=StopKind.MEETING, address="〒670-0927 姫路市駅前町"),
        stop(
            "9:40",
            "11:10",
            "みらい協同組合 <b>&amp;</b>",
            leg_before=leg(25, distance_m=14_000),
            host=host("代表理事 髙﨑 美咲 様"),
            purpose="入国後講習を見せていただく。",
        ),
        stop("11:30", "12:30", "レストラン播磨", kind=StopKind.MEAL, leg_before=leg(20)),
        stop(
            "13:10",
            "14:30",
            "播州機械工業",
            leg_before=leg(20, LegSource.TYPED),
            waits_minutes=20,
            host=host("𠮷田 様", Stage.ASKED),
            note="構内は撮影禁止。\n上履きをお持ちください。",
        ),
        stop("16:55", "16:55", "ホテル明石", kind=StopKind.LODGING),
        note="貸切バス・日の入 16:50",
    )
    second = day(
        stop("8:30", "8:30", "ホテル明石 ロビー", kind=StopKind.DEPARTURE),
        stop(
            "9:00",
            "10:30",
            "兵庫介護学院",
            leg_before=leg(0, LegSource.UNKNOWN),
            host=host("校長 Nguyễn Văn Nam 様"),
        ),
        stop("12:15", "12:15", "JR三ノ宮駅", kind=StopKind.END),
        number=2,
    )
    return itinerary(first, second)


def abroad() -> Itinerary:
    """A tour with a flight into another zone, a night in lodging, and one over midnight back."""
    texts = (
        "9:00\n羽田 meeting 30\nジャカルタ meeting 0 flight dep11:45 arr17:30 @WIB",
        "8:00 day=2026-12-04 from=ホテル\n工場 visit 90 9:30-12:00 +40 @WIB",
        "18:00 day=2026-12-05\nジャカルタ meeting 30 @WIB\n羽田 end 0 flight dep21:55 arr7:25+1",
    )
    days = tuple(read_tour(text).days[0] for text in texts)
    timeline = compute(PlannedTour(days=days))
    return itinerary(*timeline.days)


def full_days(number_of_days: int, stops_a_day: int) -> Itinerary:
    """A long tour in which every stop has a name of its own."""
    return itinerary(
        *(
            day(*(_numbered(number, place) for place in range(stops_a_day)), number=number)
            for number in range(1, number_of_days + 1)
        )
    )


def passed(tour: Itinerary, **known: Any) -> Passed[TourMaterial]:
    """Return a tour, with what else is known of it, as its participants may read it."""
    return pass_gate(TourMaterial(itinerary=tour, **known), Reader.PARTICIPANT)


def options(language: str = "ja", **chosen: Any) -> PaperOptions:
    return PaperOptions(language=language, **{"printed_on": PRINTED_ON, **chosen})


def minute(written: str) -> int:
    hours, minutes = written.split(":")
    return int(hours) * 60 + int(minutes)


def _numbered(number: int, place: int) -> TimedStop:
    start = 8 * 60 + place * 25
    return stop(
        f"{start // 60}:{start % 60:02d}",
        f"{start // 60}:{start % 60 + 10:02d}",
        f"訪問先{number}の{place}番",
        leg_before=leg(15) if place else None,
        address="姫路市駅前町" if place % 2 else "",
    )
