"""A tour of two days with a bus, a hotel and a group of any size, as its papers see it."""

from dataclasses import replace
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from organiser.documents.paper import Paper
from organiser.papers.gate import Passed, pass_gate
from organiser.papers.options import Own, PaperOptions
from organiser.papers.people import PaperName
from organiser.papers.tour_material import (
    Guest,
    NightAt,
    Ride,
    RoomOf,
    SeatOf,
    Sleeper,
    TourMaterial,
)
from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import PlannedTour
from organiser.touring.seat_plans import SeatLayout
from organiser.touring.sharing import Money
from organiser.touring.timeline import compute
from organiser.vocabulary import Reader
from tests.documents.itineraries import itinerary
from tests.papers.host_tours import PRINTED_ON, material, notes
from tests.touring.written_tours import SOME_DAY, read_tour

#: The stops of the tour, in their order.
STATION, OFFICE, HOTEL, FACTORY, END = range(1, 6)
FIRST = """9:00 day=2026-12-03
姫路駅 meeting 15
みらい協同組合 visit 90 =9:45 +25
ホテル明石 lodging 0 +35"""
SECOND = """8:30 day=2026-12-04 from=ホテル明石
播州機械工業 visit 90 +40
三ノ宮駅 end 0 +30"""

_FAMILIES = (("青木", "あおき"), ("伊藤", "いとう"), ("上田", "うえだ"), ("岡本", "おかもと"))


def two_days(first: str = FIRST, second: str = SECOND) -> Itinerary:
    """Return the tour computed, as it was written or in other words of the same length."""
    days = read_tour(first).days[0], read_tour(second).days[0]
    later = tuple(replace(stop, stop_id=stop.stop_id + 3) for stop in days[1].stops)
    plan = PlannedTour(days=(days[0], replace(days[1], day_id=8, stops=later)))
    return itinerary(*compute(plan).days, plan=plan)


def guest(number: int, **changes: Any) -> Guest:
    """Return the guest of a number, each with a name and a body of their own."""
    family, reading = _FAMILIES[number % len(_FAMILIES)]
    name = PaperName(
        family=family, given=f"一郎{number}", family_reading=reading, given_reading="いちろう"
    )
    values = {
        "name": name,
        "organisation": f"第{number}協同組合",
        "title": "部長",
        "telephone": f"090-0000-{number:04d}",
        "mail": f"guest{number}@example.jp",
        "diet": f"食事秘密{number}",
        "emergency_contact": f"家族秘密{number}",
        "note": f"内部秘密{number}",
        "secret_telephone": f"極秘{number}",
        "owed": Money(yen=40_400),
        "paid": Money(yen=30_000),
    }
    return Guest(person_id=number, **{**values, **changes})


def group(count: int) -> tuple[Guest, ...]:
    """Return so many guests, numbered from 1."""
    return tuple(guest(number) for number in range(1, count + 1))


def bus(count: int, layout: SeatLayout | None = None, **changes: Any) -> Ride:
    """Return a bus with the first so many guests on its seats, from the front."""
    layout = layout or SeatLayout()
    seats = tuple(
        SeatOf(person_id=person_id, row=row, number=number)
        for person_id, (row, number) in zip(range(1, count + 1), layout.seats(), strict=False)
    )
    values = {"name": "1号車", "company": "播但観光", "driver": "岸本 様", "telephone": "079-1"}
    return Ride(vehicle_id=7, layout=layout, seats=seats, **{**values, **changes})


def night(count: int, **changes: Any) -> NightAt:
    """Return the night in the hotel, the first so many guests two to a room."""
    rooms = tuple(
        RoomOf(room_id=room, name=f"{500 + room}", beds=2, note="寝具秘密")
        for room in range(1, (count + 1) // 2 + 1)
    )
    sleepers = []
    for number in range(1, count + 1):
        mate = number + 1 if number % 2 else number - 1
        mates = (mate,) if mate <= count else ()
        sleepers.append(Sleeper(person_id=number, room=rooms[(number - 1) // 2].name, mates=mates))
    values = {"rooms": rooms, "sleepers": tuple(sleepers)}
    return NightAt(stop_id=HOTEL, name="ホテル明石", day=SOME_DAY, **{**values, **changes})


def tour(count: int, **changes: Any) -> TourMaterial:
    """Return everything about a tour with so many guests."""
    values = {
        "itinerary": two_days(),
        "guests": group(count),
        "head_count": count,
        "rides": (bus(count),),
        "nights": (night(count),),
        "stops": (notes(HOTEL, body_telephone="078-22", diets=(("卵なし", 2),)),),
    }
    return material(**{**values, **changes})


def passed(shown: TourMaterial, reader: Reader, own: Own | None = None) -> Passed[TourMaterial]:
    """Return what a reader gets of it."""
    own = own or Own()
    return pass_gate(replace(shown, own=own), reader, own)


def options(language: str = "ja", **changes: Any) -> PaperOptions:
    return PaperOptions(language=language, printed_on=PRINTED_ON, **changes)


def page_texts(paper: Paper) -> list[str]:
    """Return the text of each page without spaces."""
    pages = PdfReader(BytesIO(paper.data), strict=True).pages
    return [squeezed(page.extract_text()) for page in pages]


def squeezed(text: str) -> str:
    return "".join(text.split())


def out_of_order(paper: Paper, texts: Any) -> list[str]:
    """Return the texts that the paper does not say in their order."""
    whole, place, missing = "".join(page_texts(paper)), 0, []
    for _where, text in texts:
        found = whole.find(squeezed(text), place)
        if found < 0:
            missing.append(text)
        else:
            place = found + len(squeezed(text))
    return missing
