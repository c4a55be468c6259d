"""What the papers about the people of a tour share: when it is, where each sleeps and sits."""

from collections import defaultdict
from collections.abc import Iterable

from organiser.papers.tour_material import NightAt, Ride
from organiser.text.dates import brief_day
from organiser.touring.itinerary import Itinerary
from organiser.touring.lines import itinerary_lines
from organiser.touring.seat_plans import seat_name
from organiser.wording import phrase


def tour_when(itinerary: Itinerary, *, language: str, era_dates: bool) -> str:
    """Return the dates of a tour, how long it is and how many come, as its papers say it."""
    return "   ".join(itinerary_lines(itinerary, language=language, era_dates=era_dates).when)


def diets_said(diets: Iterable[tuple[str, int]], language: str) -> str:
    """Return how many eat what, without names."""
    said = (phrase("{diet}: {count}", diet=diet, count=count) for diet, count in diets)
    separator = "、" if language == "ja" else ", "
    return separator.join(words.in_language(language) for words in said)


def rooms_of(nights: Iterable[NightAt], *, language: str) -> dict[int, str]:
    """Return the rooms of each person, with the day before each where there are several nights."""
    nights = tuple(nights)
    found: dict[int, list[str]] = defaultdict(list)
    for night in nights:
        day = brief_day(night.day, language=language) if night.day and len(nights) > 1 else ""
        for one in night.sleepers:
            if one.room:
                found[one.person_id].append(f"{day} {one.room}".lstrip())
    return {person_id: "\n".join(rooms) for person_id, rooms in found.items()}


def seats_of(rides: Iterable[Ride]) -> dict[int, str]:
    """Return the seats of each person, with the vehicle's name where there are several."""
    rides = tuple(rides)
    found: dict[int, list[str]] = defaultdict(list)
    for ride in rides:
        vehicle = ride.name if len(rides) > 1 else ""
        for seat in ride.seats:
            if seat.row:
                found[seat.person_id].append(
                    f"{vehicle} {seat_name((seat.row, seat.number))}".lstrip()
                )
    return {person_id: "\n".join(seats) for person_id, seats in found.items()}
