"""A tour with a group: a programme whose people accepted, a bus, a night in a hotel."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organiser.services.tours import tours
from organiser.services.tours.tours import TourDraft
from organiser.services.tours.vehicles import VehicleDraft, add_vehicle
from organiser.vocabulary import Stage, StopKind, VehicleKind
from tests.factories import (
    make_day,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_stop,
)

FIRST_DAY = date(2026, 12, 3)
_NAMES = (
    ("青木", "あおき"),
    ("伊藤", "いとう"),
    ("上田", "うえだ"),
    ("岡本", "おかもと"),
    ("森田", "もりた"),
)


@dataclass(frozen=True)
class Group:
    """The ids of the tour: a visit and a hotel on the first day, a hotel on the second.

    All five people accepted; they stand in the order of their readings.
    """

    tour_id: int
    programme_id: int
    people: tuple[int, ...]
    visit: int
    hotel: int
    second_hotel: int
    vehicle_id: int


def make_group(session: Session, *, people: int = 5) -> Group:
    """Plan the tour with a small bus of two rows, two seats on either side."""
    programme_id = make_programme(session, capacity=50)
    body = make_organisation(session)
    keys = []
    for place in range(people):
        family, reading = _NAMES[place % len(_NAMES)]
        key = make_person(
            session,
            family_name=family,
            family_reading=reading,
            given_name=f"{place}郎" if place >= len(_NAMES) else "一郎",
            given_reading="いちろう",
        )
        title = ("会長", "理事", "部長", "", "")[place % 5]
        make_position(session, key, body, title=title, represents=False)
        make_invitation(session, programme_id, key, stage=Stage.ACCEPTED, place=place)
        keys.append(key)
    tour_id = tours.add_tour(
        session, TourDraft(name="実地見学ツアー 兵庫", programme_id=programme_id, group_size=3)
    )
    first = make_day(session, tour_id, held_on=FIRST_DAY)
    second = make_day(session, tour_id, held_on=FIRST_DAY.replace(day=4))
    bus = VehicleDraft(name="1号車", kind=VehicleKind.BUS, seat_rows=2, back_seats=0)
    return Group(
        tour_id=tour_id,
        programme_id=programme_id,
        people=tuple(keys),
        visit=make_stop(session, first),
        hotel=make_stop(session, first, place=2, kind=StopKind.LODGING, name="ホテル明石"),
        second_hotel=make_stop(session, second, kind=StopKind.LODGING, name="ホテル姫路"),
        vehicle_id=add_vehicle(session, tour_id, bus),
    )
