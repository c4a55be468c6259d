"""Keeping an order of stops that was proposed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Leg, Stop
from organiser.services.tours import stops
from organiser.touring.proposing.offer import NewOrder
from organiser.wording import phrase


def take_order(session: Session, order: NewOrder) -> None:
    """Put the stops of some days into a proposed order.

    Stops that come to another day keep their own hours, or get the usual ones of that date. Raises
    `Refused` where the days have other stops by now.
    """
    day_ids = [day_id for day_id, _stop_ids in order.days]
    wanted = sorted(stop_id for _day_id, stop_ids in order.days for stop_id in stop_ids)
    there = session.scalars(select(Stop.id).where(Stop.day_id.in_(day_ids)).order_by(Stop.id))
    if wanted != list(there):
        raise Refused(
            phrase("The stops have changed since this order was looked for. Look for it again.")
        )
    for day_id, stop_ids in order.days:
        for place, stop_id in enumerate(stop_ids, start=1):
            stops.move_stop(session, stop_id, day_id=day_id, place=place)
    _change_modes(session, order)


def _change_modes(session: Session, order: NewOrder) -> None:
    modes = dict(order.modes)
    legs = session.scalars(select(Leg).where(Leg.to_stop_id.in_(modes)))
    for leg in legs:
        leg.mode = modes[leg.to_stop_id]
