"""What of a tour is one participant's own besides the days: rooms, seats and costs."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.fact_lines import PaperFact
from organiser.papers.itinerary_lines import lodging_said
from organiser.papers.roster_lines import names_said
from organiser.papers.tour_material import Guest, NightAt, TourMaterial
from organiser.text.dates import month_day
from organiser.touring.money_words import money_words
from organiser.touring.seat_plans import SeatLayout, SeatPlace, seat_name
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalSeat:
    """Their seat in a vehicle; `where` says it in words."""

    key: str
    vehicle: str
    seat: str
    where: str
    layout: SeatLayout
    place: SeatPlace


class OwnPlaces:
    """Where one participant sleeps and sits, and what they pay."""

    def __init__(self, material: TourMaterial, guest: Guest, language: str) -> None:
        """Read what passed the gate for them."""
        self._material = material
        self._guest = guest
        self._language = language

    def rooms(self) -> Iterator[PaperFact]:
        """Yield where they sleep each night they are with the group."""
        stops = self._material.stops
        numbers = {stop.stop_id: lodging_said(stop, self._language) for stop in stops}
        for night in self._material.nights:
            if night.stop_id in self._guest.away_from:
                continue
            day = month_day(night.day, language=self._language) if night.day else ""
            lines = (night.name, "  ".join(self._room(night)), numbers.get(night.stop_id))
            text = "\n".join(filter(None, lines))
            yield PaperFact(f"room:{night.stop_id}", day, text)

    def _room(self, night: NightAt) -> Iterator[str]:
        """Yield their room and who shares it, as far as they agreed to be named."""
        own = next((one for one in night.sleepers if one.person_id == self._guest.person_id), None)
        if own is None or not own.room:
            yield self._said(phrase("room not settled yet"))
            return
        yield self._said(phrase("room {room}", room=own.room))
        guests = {guest.person_id: guest for guest in self._material.guests}
        mates = (guests[key].name for key in own.mates if key in guests)
        shown = names_said(mates, self._language)
        if shown:
            yield self._said(phrase("shared with {names}", names=shown))
        elif own.mates:
            yield self._said(phrase("shared"))

    def money(self) -> Iterator[PaperFact]:
        """Yield what they bear, what they paid, and what is left."""
        guest = self._guest
        if not guest.owed and not guest.paid:
            return
        rest = guest.owed - guest.paid
        yield self._sum("owed", phrase("Your costs"), money_words(guest.owed))
        if guest.paid:
            yield self._sum("paid", phrase("Paid so far"), money_words(guest.paid))
        if rest.owed:
            yield self._sum("open", phrase("Still to be paid"), money_words(rest.owed))
        if rest.too_much:
            yield self._sum("back", phrase("Paid too much"), money_words(rest.too_much))

    def _sum(self, name: str, words: Phrase, amount: Phrase) -> PaperFact:
        return PaperFact(f"fact:{name}", self._said(words), self._said(amount))

    def seats(self) -> Iterator[PersonalSeat]:
        """Yield their seat in every vehicle."""
        for ride in self._material.rides:
            for seat in ride.seats:
                if seat.person_id == self._guest.person_id and seat.row:
                    where = phrase(
                        "row {row} from the front, {number} from the left",
                        row=seat.row,
                        number=seat.number,
                    )
                    yield PersonalSeat(
                        key=f"seat:{ride.vehicle_id}",
                        vehicle=ride.name,
                        seat=seat_name((seat.row, seat.number)),
                        where=self._said(where),
                        layout=ride.layout,
                        place=(seat.row, seat.number),
                    )

    def _said(self, words: Phrase) -> str:
        return words.in_language(self._language)
