"""A tour with a host, a bus and a group as papers see it, built by hand."""

from dataclasses import replace
from datetime import date
from typing import Any

from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import Own, PaperOptions
from organiser.papers.people import PaperName, Sender
from organiser.papers.tour_material import Guest, Ride, SeatOf, StopNotes, TourMaterial
from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import PlannedHost, PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import Reader, Stage
from tests.documents.itineraries import itinerary
from tests.touring.written_tours import read_tour

#: The stops of the written tour, in their order.
STATION, OFFICE, LUNCH, FACTORY, HOTEL = range(1, 6)
PRINTED_ON = date(2026, 11, 21)

_WRITTEN = """9:00
姫路駅 meeting 15
みらい協同組合 visit 90 =9:45 +25
食堂 meal 60 +20
播州機械工業 visit 90 =13:30 +40
ホテル明石 lodging 0 +35"""


def computed(written: str = _WRITTEN) -> Itinerary:
    """Return a tour as it was written, computed, with an accepted host at its second stop."""
    plan = read_tour(written)
    host = PlannedHost(name="代表理事 高橋 美咲 様", stage=Stage.ACCEPTED, person_id=9)
    days = tuple(
        replace(
            day,
            stops=tuple(
                replace(stop, host=host, purpose="講習の見学") if stop.stop_id == OFFICE else stop
                for stop in day.stops
            ),
        )
        for day in plan.days
    )
    plan = replace(plan, days=days)
    timeline = compute(plan)
    return itinerary(*timeline.days, plan=plan, revision=3)


def guest(person_id: int, family: str, **changes: Any) -> Guest:
    name = PaperName(family=family, given="一郎", family_reading=family, given_reading="いちろう")
    return Guest(person_id=person_id, name=name, **changes)


GROUP = (
    guest(1, "あおき", title="部長", organisation="青い組合", diet="卵秘密"),
    guest(2, "いとう", title="会長", organisation="白い組合", telephone="090-私用"),
    guest(3, "うえだ", away_from=frozenset({STATION, OFFICE}), note="内部秘密"),
)
BUS = Ride(
    vehicle_id=7,
    name="1号車",
    company="播但観光",
    driver="岸本 様",
    telephone="079-1",
    seats=(SeatOf(person_id=1, row=1, number=1), SeatOf(person_id=2, row=1, number=2)),
)


def notes(stop_id: int, **changes: Any) -> StopNotes:
    return StopNotes(stop_id=stop_id, day_id=1, **changes)


OFFICE_NOTES = notes(
    OFFICE,
    body="みらい協同組合",
    body_telephone="079-10",
    body_address="〒670-0001 姫路市",
    host_id=9,
    host_name="高橋 美咲",
    host_title="代表理事",
    stage=Stage.ACCEPTED,
    telephone="090-20",
    secret_telephone="090-極秘",
    wishes="質問は三つまで",
    shows="講習の教室",
    rules="靴を脱ぐ",
    parking="北の駐車場",
    carriers=("播但観光",),
    diets=(("ハラール", 1),),
    gift="土産秘密",
    other_plan="代案秘密",
    own_note="自分秘密",
    pays=("入場料秘密",),
)


def material(**changes: Any) -> TourMaterial:
    """Return all that papers may be made of, before any gate."""
    tour = changes.pop("itinerary", None) or computed()
    counts = ((STATION, 2), (OFFICE, 2), (LUNCH, 3), (FACTORY, 3), (HOTEL, 3))
    values = {
        "itinerary": tour,
        "head_count": 3,
        "counts_at": counts,
        "guests": GROUP,
        "rides": (BUS,),
        "stops": (OFFICE_NOTES, notes(FACTORY, is_optional=True)),
        "emergency_numbers": "119 病院",
        "sender": Sender(name="田中", telephone="090-0", mail="t@example.jp", title="世話人"),
    }
    return TourMaterial(**{**values, **changes})


def passed(reader: Reader, own: Own | None = None, **changes: Any) -> Passed[TourMaterial]:
    """Return the material as a reader gets it."""
    own = own or Own()
    return pass_gate(replace(material(**changes), own=own), reader, own)


def for_host(**changes: Any) -> Passed[TourMaterial]:
    """Return the material as the host of the second stop gets it."""
    return passed(Reader.HOST, Own(stop_id=OFFICE), **changes)


def chosen(language: str = "ja", **changes: Any) -> PaperOptions:
    return PaperOptions(language=language, printed_on=PRINTED_ON, **changes)


def without_days() -> Itinerary:
    return itinerary(plan=PlannedTour())
