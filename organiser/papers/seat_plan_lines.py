"""What the plan of a vehicle's seats says: who sits where, which seats are free or kept."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.name_words import written_name
from organiser.papers.people import PaperName
from organiser.papers.roster_lines import deputy_said, in_order, names_said
from organiser.papers.tour_material import Ride, TourMaterial
from organiser.touring.seat_plans import SeatLayout, SeatPlace, seat_name
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSeat:
    """A seat and what stands on it: a name with its body, or that it is free or kept."""

    place: SeatPlace
    name: PaperName | None = None
    detail: str = ""
    is_kept: bool = False

    @property
    def label(self) -> str:
        """Return what the seat is called."""
        return seat_name(self.place)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPlanLines:
    """The plan of one vehicle; `remark` says who has no seat in any."""

    key: str
    heading: str
    further: str
    layout: SeatLayout
    seats: tuple[PlanSeat, ...]
    driver: str
    door: str
    free: str
    kept: str
    remark: str = ""

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.heading, self.further, self.door, self.driver):
            yield self.heading, text
        for seat in self.seats:
            name = written_name(seat.name) if seat.name else ""
            place = name or f"{self.heading} {seat.label}"
            yield place, seat.label
            if seat.name:
                yield place, name
                yield place, seat.detail
            else:
                yield place, self.kept if seat.is_kept else self.free
        yield self.heading, self.remark


def seat_plans(material: TourMaterial, *, language: str) -> tuple[SeatPlanLines, ...]:
    """Return the plan of every vehicle; under the last one stands who has no seat."""
    seated = {seat.person_id for ride in material.rides for seat in ride.seats}
    guests = in_order(material.guests, by_rank=False)
    without = tuple(guest for guest in guests if guest.person_id not in seated)
    names = names_said((guest.name for guest in without), language)
    remark = phrase("No seat yet: {names}", names=names).in_language(language)
    return tuple(
        _plan(material, ride, remark=remark if without and is_last else "", language=language)
        for ride, is_last in _with_last(material.rides)
    )


def _with_last(rides: tuple[Ride, ...]) -> Iterator[tuple[Ride, bool]]:
    for place, ride in enumerate(rides, start=1):
        yield ride, place == len(rides)


def _plan(material: TourMaterial, ride: Ride, *, remark: str, language: str) -> SeatPlanLines:
    def said(words: Phrase) -> str:
        return words.in_language(language)

    seats = tuple(_seats(material, ride, language))
    numbers = {
        "taken": sum(seat.name is not None for seat in seats),
        "free": sum(seat.name is None and not seat.is_kept for seat in seats),
    }
    parts = (
        said(phrase("seats taken: {taken} · free: {free}", **numbers)),
        ride.company,
        ride.driver,
        ride.telephone,
    )
    return SeatPlanLines(
        key=f"vehicle:{ride.vehicle_id}",
        heading=ride.name.strip() or said(phrase("Seats")),
        further="   ".join(filter(None, parts)),
        layout=ride.layout,
        seats=seats,
        driver=said(phrase("Driver's seat")),
        door=said(phrase("Door")),
        free=said(phrase("free")),
        kept=said(phrase("kept for staff")),
        remark=remark,
    )


def _seats(material: TourMaterial, ride: Ride, language: str) -> Iterator[PlanSeat]:
    guests = {guest.person_id: guest for guest in material.guests}
    taken = {(seat.row, seat.number): guests.get(seat.person_id) for seat in ride.seats}
    for place in ride.layout.seats():
        guest = taken.get(place)
        if guest:
            deputy = "".join(deputy_said(guest.deputy_name, language))
            yield PlanSeat(place=place, name=guest.name, detail=deputy or guest.organisation)
        else:
            yield PlanSeat(place=place, is_kept=ride.layout.is_kept(place))
